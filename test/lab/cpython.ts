import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { AptRoot, hostRelease, installOnHost } from "./debian.ts";
import type { Engine } from "./engine.ts";
import { exists, LAB_HOME } from "./home.ts";
import { run, say } from "./shell.ts";
import { buildFlags } from "./surroundings.ts";

/**
 * The Debian release whose source package carries a Python series (asked of deb.debian.org's indexes, 2026-11-23).
 * 3.12 is in no supported release, and 3.14 only in those that still change under one's hands.
 */
const SOURCES: Readonly<Record<string, string>> = {
  "3.11": "bookworm",
  "3.13": "trixie",
};

/** Debian's releases in their order: a program built on one runs on it and on those after it. */
const RELEASES = ["bookworm", "trixie"];

/** A tree ready to be copied to /usr/local. */
export interface CPython {
  /** Full version, such as `3.13.5`. */
  version: string;
  tree: string;
}

/** Where pyenv keeps its versions on this machine; empty where there is no pyenv. */
async function pyenvVersions(): Promise<{ dir: string; versions: string[] }> {
  const asked = await run("pyenv", ["root"], { ok: "any" }).catch(() => undefined);
  const root = process.env.PYENV_ROOT || (asked?.code === 0 ? asked.stdout.trim() : "");
  const dir = join(root, "versions");
  return { dir, versions: root === "" ? [] : await readdir(dir).catch(() => []) };
}

const byNumbers = new Intl.Collator("en", { numeric: true });

/** The newest of `versions` that is of the series `3.13`, or is exactly `3.13.5` where that is asked for. */
function newestOf(series: string, versions: readonly string[]): string | undefined {
  return versions
    .filter(
      (version) =>
        version === series || new RegExp(`^${series.replaceAll(".", "\\.")}\\.\\d+$`).test(version),
    )
    .sort(byNumbers.compare)
    .at(-1);
}

/** Copies a pyenv version as if it had been installed to /usr/local, without what people installed into it since. */
async function fromPyenv(home: string, tree: string): Promise<void> {
  await installOnHost({ binutils: "strip" });
  const libraries = /^lib\/python3\.\d+\/site-packages\//;
  await cp(home, tree, {
    recursive: true,
    verbatimSymlinks: true,
    preserveTimestamps: true,
    filter: (source) => {
      const path = source.slice(home.length + 1);
      if (path.startsWith("bin/"))
        return /^bin\/(2to3|idle|pydoc|python)[\d.]*(-config|-3[\d.]*)?$/.test(path);
      return !libraries.test(path) && !/^(share\/(?!man)|etc\b)/.test(path);
    },
  });
  const named = await run("grep", ["-rIlF", home, tree], { ok: [0, 1] });
  for (const file of named.stdout.split("\n").filter((line) => line !== "")) {
    await writeFile(file, (await readFile(file, "utf8")).replaceAll(home, "/usr/local"));
  }
}

/** Leaves out what the official image leaves out: tests, compiled modules, static libraries, symbols. */
async function prune(tree: string): Promise<void> {
  const script = `
    find "$1" -depth -type d \\( -name test -o -name tests -o -name idle_test -o -name __pycache__ \\) -exec rm -rf {} +
    find "$1" -name 'libpython*.a' -delete
    find "$1" -type f \\( -name '*.so' -o -name '*.so.*' -o -path '*/bin/python3.*' \\) -exec sh -c '
      for file; do
        if head -c 4 "$file" | grep -q ELF; then chmod u+w "$file"; strip --strip-unneeded "$file"; fi
      done' sh {} +`;
  await run("sh", ["-euc", script, "sh", tree]);
}

/** Compiles CPython in an image of the release that it is to run on; some 200 s on two processors. */
async function compile(engine: Engine, series: string, base: string, into: string): Promise<string> {
  const release = SOURCES[series];
  if (release === undefined) {
    const known = Object.keys(SOURCES).join(", ");
    throw new Error(
      `no CPython ${series} to build on: pyenv has none here, and Debian has the source of ${known} only`,
    );
  }
  const context = `${into}.source`;
  await rm(context, { recursive: true, force: true });
  const archive = await new AptRoot(release).originalSource(`python${series}`, context);
  const version = /_(3\.\d+\.\d+)\.orig/.exec(archive)?.[1];
  if (version === undefined) throw new Error(`cannot read a Python version from ${archive}`);
  say(`compiling CPython ${version} for ${base} (some minutes, once for each lab home)`);
  const file = fileURLToPath(new URL("images/cpython.Dockerfile", import.meta.url));
  await engine.docker(
    [
      "build",
      ...(await buildFlags()),
      "--file",
      file,
      "--build-arg",
      `BASE=${base}`,
      "--output",
      `type=local,dest=${into}`,
      context,
    ],
    { timeout: 1800 },
  );
  await rm(context, { recursive: true });
  return version;
}

/**
 * A CPython for /usr/local on a Debian release: pyenv's where this machine has one that runs there, else compiled from
 * its authors' source, which Debian's source package carries. Kept in the lab home.
 * @param wanted a series (`3.13`) or a full version (`3.13.5`)
 * @param release code name of the Debian release that it is to run on
 * @param base name of an image of that release, in which to compile
 */
export async function cpython(
  engine: Engine,
  wanted: string,
  release: string,
  base: string,
): Promise<CPython> {
  const kept = join(LAB_HOME, "cpython", release);
  await mkdir(kept, { recursive: true });
  const host = await hostRelease();
  const runsThere =
    host !== undefined && RELEASES.includes(host) && RELEASES.indexOf(host) <= RELEASES.indexOf(release);
  const pyenv = await pyenvVersions();
  const fitting = runsThere && process.env.LAB_PYENV !== "no" ? newestOf(wanted, pyenv.versions) : undefined;
  const there = newestOf(wanted, await readdir(kept));
  const version = fitting ?? there;
  if (version !== undefined && (await exists(join(kept, version))))
    return { version, tree: join(kept, version) };

  const partial = join(kept, "partial");
  await rm(partial, { recursive: true, force: true });
  let made = fitting;
  if (fitting !== undefined) {
    say(`taking CPython ${fitting} from pyenv`);
    await fromPyenv(join(pyenv.dir, fitting), partial);
  } else made = await compile(engine, wanted, base, partial);
  await prune(partial);
  const tree = join(kept, made as string);
  await rm(tree, { recursive: true, force: true });
  await rename(partial, tree);
  return { version: made as string, tree };
}
