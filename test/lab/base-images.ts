import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cpython } from "./cpython.ts";
import { bootstrap, debianRecipe } from "./debian-image.ts";
import type { Engine } from "./engine.ts";
import { LAB_HOME, locked } from "./home.ts";
import { say } from "./shell.ts";
import { buildFlags, machineSurroundings } from "./surroundings.ts";

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

/** Seconds that making one may take on a machine with much else to do. */
const PATIENCE = 1800;

/** Stand-ins are kept under this name by the recipe they were made from, so that clones with other recipes keep theirs. */
const KEPT = "multistage-base";

function hash(...parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

async function imageId(engine: Engine, name: string): Promise<string | undefined> {
  const asked = await engine.docker(["image", "inspect", "--format", "{{.Id}}", name], { ok: "any" });
  return asked.code === 0 ? asked.stdout.trim() : undefined;
}

/** Gives the official `name` to the stand-in of this `recipe`, which `make` makes under a tag unless it is there. */
async function once(
  engine: Engine,
  name: string,
  recipe: string,
  make: (tag: string) => Promise<void>,
): Promise<string> {
  const kept = `${KEPT}:${recipe.slice(0, 20)}`;
  if ((await imageId(engine, kept)) === undefined) await make(kept);
  await engine.docker(["tag", kept, name]);
  return name;
}

function dockerfile(name: string): string {
  return fileURLToPath(new URL(`images/${name}.Dockerfile`, import.meta.url));
}

/** Stands in for `debian:RELEASE-slim`. */
async function debianSlim(engine: Engine, release: string): Promise<string> {
  const name = `debian:${release}-slim`;
  const recipe = await debianRecipe(release);
  return once(engine, name, hash(recipe), async (tag) => {
    say(`making ${name} with mmdebstrap`);
    const path = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
    const changes = ["--change", `ENV ${path}`, "--change", 'CMD ["bash"]'];
    await bootstrap(recipe, async (tar) => {
      await engine.docker(["import", ...changes, tar, tag]);
    });
  });
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
  return once(engine, name, recipe, async (tag) => {
    say(`making ${name} (CPython ${version})`);
    const machine = await mkdtemp(join(LAB_HOME, "machine-"));
    try {
      if (pipConf !== "") await writeFile(join(machine, "pip.conf"), `${pipConf}\n`, { mode: 0o644 });
      const args = Object.entries(settings).flatMap(([key, value]) => ["--build-arg", `${key}=${value}`]);
      args.push("--build-context", `machine=${machine}`);
      await engine.docker(["build", ...(await buildFlags()), "--file", file, "--tag", tag, ...args, tree], {
        timeout: PATIENCE,
      });
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
  return once(engine, name, recipe, async (tag) => {
    say(`making ${name} with compilers and headers`);
    const args = Object.entries(settings).flatMap(([key, value]) => ["--build-arg", `${key}=${value}`]);
    const context = await mkdtemp(join(LAB_HOME, "empty-"));
    await engine.docker(["build", ...(await buildFlags()), "--file", file, "--tag", tag, ...args, context], {
      timeout: PATIENCE,
    });
    await rm(context, { recursive: true });
  });
}

/** The packages of `gcr.io/distroless/cc-debian13` (GoogleContainerTools/distroless, static, base and cc; 2026-11-23). */
const DISTROLESS_CC =
  "base-files ca-certificates gcc-14-base libc6 libgcc-s1 libgomp1 libssl3t64 libstdc++6 libzstd1 media-types netbase tzdata zlib1g";

/** Stands in for an image that is made of Debian's packages alone, by the Dockerfile of the lab with that name. */
async function ofPackages(
  engine: Engine,
  name: string,
  fileName: string,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  const base = await debianSlim(engine, DEFAULT_RELEASE);
  const file = dockerfile(fileName);
  const context = dirname(file);
  const settings = { BASE: base, ...more };
  const beside = join(context, `${fileName}-entrypoint.sh`);
  const texts = await Promise.all([file, beside].map((path) => readFile(path, "utf8").catch(() => "")));
  const recipe = hash(settings, texts, await imageId(engine, base));
  await once(engine, name, recipe, async (tag) => {
    say(`making ${name} of Debian's packages`);
    const args = Object.entries(settings).flatMap(([key, value]) => ["--build-arg", `${key}=${value}`]);
    await engine.docker(["build", ...(await buildFlags()), "--file", file, "--tag", tag, ...args, context]);
  });
}

/** Makes the stand-in for one official name in the lab's own engine. */
async function standIn(engine: Engine, name: string): Promise<void> {
  const debian = /^debian:(bookworm|trixie)-slim$/.exec(name);
  if (debian) {
    await debianSlim(engine, debian[1] as string);
    return;
  }
  if (name === "gcr.io/distroless/cc-debian13:nonroot") {
    await ofPackages(engine, name, "distroless-cc", { PACKAGES: DISTROLESS_CC });
    return;
  }
  if (/^postgres:\d+$/.test(name)) {
    await ofPackages(engine, name, "postgres");
    return;
  }
  const python = /^python:(3\.\d+(?:\.\d+)?)(-slim)?(?:-(bookworm|trixie))?$/.exec(name);
  if (!python) {
    throw new Error(
      `the lab has no stand-in for ${name}: it makes debian:RELEASE-slim, python:X.Y[-slim][-RELEASE] of bookworm and ` +
        "trixie, distroless' cc-debian13 and postgres:N; alpine's packages can be reached from no registry that Debian, npm or PyPI run",
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
