import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cpython } from "./cpython.ts";
import { aptSettings, installOnHost, KEYRING, mirrors } from "./debian.ts";
import type { Engine } from "./engine.ts";
import { LAB_HOME, locked } from "./home.ts";
import { run, say } from "./shell.ts";
import { machineSurroundings } from "./surroundings.ts";

/** The release that the official `python:X.Y-slim` is built on (docker-library/python, read 2026-11-23). */
const DEFAULT_RELEASE = "trixie";

/** The shared libraries that CPython's own modules need, by Debian release (packages.debian.org, 2026-11-23). */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  bookworm: [
    ..."libbz2-1.0 libcrypt1 libdb5.3 libexpat1 libffi8 libgdbm6 libgdbm-compat4 liblzma5 libncursesw6".split(
      " ",
    ),
    ..."libnsl2 libreadline8 libsqlite3-0 libssl3 libtirpc3 libuuid1 zlib1g".split(" "),
  ],
  trixie: [
    ..."libbz2-1.0 libcrypt1 libdb5.3t64 libexpat1 libffi8 libgdbm6t64 libgdbm-compat4t64 liblzma5".split(
      " ",
    ),
    ..."libncursesw6 libnsl2 libreadline8t64 libsqlite3-0 libssl3t64 libtirpc3t64 libuuid1 zlib1g".split(" "),
  ],
};

/** What the official images of 3.11 bring besides pip, and later ones do not (docker-library/python, 2026-11-23). */
const SEED_PACKAGES: Readonly<Record<string, string>> = { "3.11": "setuptools==79.0.1 wheel<0.46" };

/** The official images set LANG for these series and for none after them (docker-library/python, 2026-11-23). */
const SETS_LANG = ["3.10", "3.11", "3.12"];

/** Which stand-in is in the engine, and what it was made from: a changed recipe makes it anew. */
type Register = Record<string, { recipe: string; id: string }>;
const REGISTER = join(LAB_HOME, "base-images.json");

function hash(...parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

async function readRegister(): Promise<Register> {
  return JSON.parse(await readFile(REGISTER, "utf8").catch(() => "{}")) as Register;
}

async function imageId(engine: Engine, name: string): Promise<string | undefined> {
  const asked = await engine.docker(["image", "inspect", "--format", "{{.Id}}", name], { ok: "any" });
  return asked.code === 0 ? asked.stdout.trim() : undefined;
}

/** Makes the image `name` with `make` unless the engine has it, made from the same `recipe`. */
async function once(
  engine: Engine,
  name: string,
  recipe: string,
  make: () => Promise<void>,
): Promise<string> {
  const known = (await readRegister())[name];
  const present = await imageId(engine, name);
  if (present !== undefined && known?.id === present && known.recipe === recipe) return name;
  await make();
  const id = await imageId(engine, name);
  if (id === undefined) throw new Error(`making ${name} left no such image in the engine`);
  await writeFile(
    REGISTER,
    JSON.stringify({ ...(await readRegister()), [name]: { recipe, id } }, undefined, 2),
  );
  return name;
}

function dockerfile(name: string): string {
  return fileURLToPath(new URL(`images/${name}.Dockerfile`, import.meta.url));
}

/** Where the packages of a release come from, as the official image says it, with this machine's own mirrors. */
async function debianSources(release: string): Promise<string> {
  const { main, security } = await mirrors();
  const stanza = (uri: string, suites: string) =>
    ["Types: deb", `URIs: ${uri}`, `Suites: ${suites}`, "Components: main", `Signed-By: ${KEYRING}`, ""].join(
      "\n",
    );
  const parts = [stanza(main, `${release} ${release}-updates`)];
  if (security !== undefined) parts.push(stanza(security, `${release}-security`));
  return parts.join("\n");
}

/** What a container must not do or keep, as in the official image: start services, keep downloads, take translations. */
const APT_IN_IMAGE = [
  'DPkg::Post-Invoke { "rm -f /var/cache/apt/archives/*.deb /var/cache/apt/*.bin || true"; };',
  'Dir::Cache::pkgcache "";',
  'Dir::Cache::srcpkgcache "";',
  'Acquire::Languages "none";',
  'Acquire::GzipIndexes "true";',
];

/**
 * Flags of mmdebstrap that one release needs: bookworm's would take the package `usrmerge`, and a whole perl with it,
 * where the official image is made merged from the start.
 */
const BOOTSTRAP_FLAGS: Readonly<Record<string, readonly string[]>> = {
  bookworm: ["--hook-dir=/usr/share/mmdebstrap/hooks/merged-usr", "--include=usr-is-merged"],
};

/** Stands in for `debian:RELEASE-slim`: made by mmdebstrap, without manuals and translations. */
async function debianSlim(engine: Engine, release: string): Promise<string> {
  const name = `debian:${release}-slim`;
  const { certificates } = await machineSurroundings();
  const sources = await debianSources(release);
  const settings = await aptSettings();
  const doc = "/usr/share/doc/*";
  const dpkg = [
    `path-exclude=${doc}`,
    "path-include=/usr/share/doc/*/copyright",
    ..."groff info linda lintian locale man".split(" ").map((dir) => `path-exclude=/usr/share/${dir}/*`),
  ];
  return once(
    engine,
    name,
    hash(BOOTSTRAP_FLAGS[release], sources, settings, dpkg, APT_IN_IMAGE, certificates),
    async () => {
      await installOnHost({ mmdebstrap: "mmdebstrap" });
      say(`making ${name} with mmdebstrap`);
      const dir = await mkdtemp(join(LAB_HOME, "debian-"));
      try {
        await mkdir(join(dir, "certificates"));
        for (const [file, pem] of Object.entries(certificates))
          await writeFile(join(dir, "certificates", file), pem);
        await writeFile(join(dir, "debian.sources"), sources);
        await writeFile(join(dir, "docker.conf"), `${[...APT_IN_IMAGE, ...settings].join("\n")}\n`);
        await writeFile(join(dir, "policy-rc.d"), "#!/bin/sh\nexit 101\n", { mode: 0o755 });
        const inRoot = (command: string) => `--customize-hook=${command}`;
        await run("mmdebstrap", [
          "--quiet",
          "--variant=minbase",
          ...(BOOTSTRAP_FLAGS[release] ?? []),
          ...dpkg.map((line) => `--dpkgopt=${line}`),
          ...settings.map((line) => `--aptopt=${line}`),
          inRoot(
            `rm -f "$1"/etc/apt/sources.list "$1"/etc/apt/apt.conf.d/99mmdebstrap "$1"/var/cache/apt/*.bin`,
          ),
          inRoot(`copy-in ${join(dir, "debian.sources")} /etc/apt/sources.list.d/`),
          inRoot(`copy-in ${join(dir, "docker.conf")} /etc/apt/apt.conf.d/`),
          inRoot(`copy-in ${join(dir, "policy-rc.d")} /usr/sbin/`),
          // No ca-certificates yet: when a build installs that package, it takes these in by itself.
          inRoot(`mkdir -p "$1"/usr/local/share/ca-certificates`),
          inRoot(`cp ${dir}/certificates/* "$1"/usr/local/share/ca-certificates/ 2>/dev/null || true`),
          release,
          join(dir, "root.tar"),
          `deb [signed-by=${KEYRING}] ${(await mirrors()).main} ${release} main`,
        ]);
        const path = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
        const changes = ["--change", `ENV ${path}`, "--change", 'CMD ["bash"]'];
        await engine.docker(["import", ...changes, join(dir, "root.tar"), name]);
      } finally {
        await rm(dir, { recursive: true, force: true });
      }
    },
  );
}

/** Stands in for `python:X.Y-slim` over the release's Debian image. */
async function pythonSlim(engine: Engine, wanted: string, release: string, name: string): Promise<string> {
  const base = await debianSlim(engine, release);
  const { version, tree } = await cpython(engine, wanted, release, base);
  const series = version.split(".").slice(0, 2).join(".");
  const { pipConf } = await machineSurroundings();
  const file = dockerfile("python-slim");
  const settings = {
    BASE: base,
    LOCALE: SETS_LANG.includes(series) ? "utf8" : "unset",
    LIBRARIES: (LIBRARIES[release] ?? []).join(" "),
    PYTHON_VERSION: version,
    SEED_PACKAGES: SEED_PACKAGES[series] ?? "",
  };
  const recipe = hash(settings, pipConf, await readFile(file, "utf8"), await imageId(engine, base));
  return once(engine, name, recipe, async () => {
    say(`making ${name} (CPython ${version})`);
    const machine = await mkdtemp(join(LAB_HOME, "machine-"));
    try {
      if (pipConf !== "") await writeFile(join(machine, "pip.conf"), `${pipConf}\n`, { mode: 0o644 });
      const args = Object.entries(settings).flatMap(([key, value]) => ["--build-arg", `${key}=${value}`]);
      args.push("--build-context", `machine=${machine}`);
      await engine.docker(["build", "--file", file, "--tag", name, ...args, tree]);
    } finally {
      await rm(machine, { recursive: true });
    }
  });
}

/** Stands in for `python:X.Y`, the full image. */
async function pythonFull(engine: Engine, wanted: string, release: string, name: string): Promise<string> {
  const base = await debianSlim(engine, release);
  const slim = await pythonSlim(
    engine,
    wanted,
    release,
    `${name.replace(/-(bookworm|trixie)$/, "")}-slim-${release}`,
  );
  const { stdout } = await engine.docker(["run", "--rm", slim, "printenv", "PYTHON_VERSION"]);
  const file = dockerfile("python-full");
  const settings = { BASE: base, SLIM: slim, PYTHON_VERSION: stdout.trim() };
  const recipe = hash(settings, await readFile(file, "utf8"), await imageId(engine, slim));
  return once(engine, name, recipe, async () => {
    say(`making ${name} with compilers and headers`);
    const args = Object.entries(settings).flatMap(([key, value]) => ["--build-arg", `${key}=${value}`]);
    const context = await mkdtemp(join(LAB_HOME, "empty-"));
    await engine.docker(["build", "--file", file, "--tag", name, ...args, context]);
    await rm(context, { recursive: true });
  });
}

/** Makes the stand-in for one official name in the lab's own engine. */
async function standIn(engine: Engine, name: string): Promise<void> {
  const debian = /^debian:(bookworm|trixie)-slim$/.exec(name);
  if (debian) {
    await debianSlim(engine, debian[1] as string);
    return;
  }
  const python = /^python:(3\.\d+(?:\.\d+)?)(-slim)?(?:-(bookworm|trixie))?$/.exec(name);
  if (!python) {
    throw new Error(
      `the lab has no stand-in for ${name}: it makes debian:RELEASE-slim, python:X.Y[-slim][-RELEASE] of bookworm and ` +
        "trixie; alpine's packages can be reached from no registry that Debian, npm or PyPI run",
    );
  }
  const [, wanted = "", slim, release = DEFAULT_RELEASE] = python;
  const make = slim ? pythonSlim : pythonFull;
  await make(engine, wanted, release, name);
}

/**
 * Sees to it that the engine has base images under their official names: pulled where the machine's own engine is used,
 * made as stand-ins in the lab's own engine, where no registry is asked and nobody else can meet them.
 * @param names such as `python:3.13-slim`, `python:3.11`, `python:3.12-slim-bookworm`, `debian:trixie-slim`
 */
export async function ensureBaseImages(engine: Engine, names: readonly string[]): Promise<void> {
  if (engine.own) {
    await locked("base-images", async () => {
      for (const name of names) await standIn(engine, name);
    });
    return;
  }
  for (const name of names) {
    if ((await imageId(engine, name)) === undefined) await engine.docker(["pull", "--quiet", name]);
  }
}
