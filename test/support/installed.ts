import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { binInPackage } from "./bin.ts";
import { cacheFolder } from "./cache.ts";
import { emptyFolder } from "./folders.ts";
import { run } from "./run.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** The version of yo that the tests run under. */
export const yoVersion = "7.0.1";

/** What npm should leave out of an installation for a test. */
export const npmFlags = [
  "--no-audit",
  "--no-fund",
  "--no-update-notifier",
  "--prefer-offline",
  "--loglevel=error",
];

const windows = process.platform === "win32";

/** Runs a step at its first call only; every call waits for that one. */
function onlyOnce<Result>(step: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= step();
    return result;
  };
}

/** This package, packed as `npm publish` would from what is built: the path of the tarball. */
export const packedTarball = onlyOnce(async () => {
  const folder = emptyFolder();
  // npm pack would build once more, under the feet of tests that run what is built.
  await npm(repository, ["pack", "--ignore-scripts", "--pack-destination", folder]);
  return path.join(folder, readdirSync(folder)[0] ?? "");
});

/** The packed tarball, installed by npm into an empty folder: `folder`, and in it the path of the bin. */
export const installedPackage = onlyOnce(async () => {
  const { folder, home } = await installed("package", "node_modules", (empty, tarball) =>
    npm(empty, ["install", "--prefix", empty, ...npmFlags, tarball]),
  );
  return { folder, bin: path.join(home, binInPackage) };
});

/** yo and the packed tarball, installed as `npm install --global yo generator-multistage` does: the path of yo. */
export const installedYo = onlyOnce(async () => {
  const modules = windows ? "node_modules" : "lib/node_modules";
  const { folder } = await installed(`yo-${yoVersion}`, modules, (empty, tarball) =>
    npm(empty, ["install", "--global", "--prefix", empty, ...npmFlags, `yo@${yoVersion}`, tarball]),
  );
  return path.join(folder, windows ? "node_modules/yo/lib/cli.js" : "bin/yo");
});

/**
 * An installation of the packed tarball in the cache. npm makes it once for each package.json, which is all that npm
 * goes by; where only other files changed since, they are unpacked over the old ones.
 */
async function installed(
  name: string,
  modules: string,
  install: (empty: string, tarball: string) => Promise<void>,
): Promise<{ readonly folder: string; readonly home: string }> {
  const tarball = await packedTarball();
  const key = hashOf(
    repository,
    process.version,
    readFileSync(path.join(repository, "package.json"), "utf8"),
  );
  const folder = await kept(`${name}-${key}`, (empty) => install(empty, tarball));
  const home = path.join(folder, modules, "generator-multistage");
  const marker = path.join(folder, "unpacked");
  const contents = hashOf(readFileSync(tarball));
  if (!existsSync(marker) || readFileSync(marker, "utf8") !== contents) {
    for (const entry of readdirSync(home)) {
      if (entry !== "node_modules") rmSync(path.join(home, entry), { recursive: true });
    }
    const unpacked = await run("tar", ["-xzf", tarball, "--strip-components=1", "-C", home], { cwd: home });
    if (unpacked.code !== 0) throw new Error(`tar failed: ${unpacked.stderr}`);
    writeFileSync(marker, contents);
  }
  return { folder, home };
}

function hashOf(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, 16);
}

/**
 * A folder of the cache: made by `fill` where this is the first run that needs it. It appears whole or not at all, and
 * goes away after a day without use.
 */
export async function kept(name: string, fill: (empty: string) => Promise<void>): Promise<string> {
  const cache = cacheFolder();
  const folder = path.join(cache, name);
  if (!existsSync(folder)) {
    forgetOld(cache);
    const making = mkdtempSync(path.join(cache, "making-"));
    try {
      await fill(making);
      chmodSync(making, 0o755);
      if (!existsSync(folder)) renameSync(making, folder);
    } finally {
      rmSync(making, { recursive: true, force: true });
    }
  }
  const now = new Date();
  utimesSync(folder, now, now);
  return folder;
}

function forgetOld(cache: string): void {
  const dayAgo = Date.now() - 24 * 60 * 60 * 1000;
  for (const name of readdirSync(cache)) {
    const entry = path.join(cache, name);
    if (statSync(entry).mtimeMs < dayAgo) rmSync(entry, { recursive: true, force: true });
  }
}

/** Runs npm; what it installs is readable for every user. */
export async function npm(cwd: string, args: readonly string[]): Promise<void> {
  const before = process.umask(0o022);
  try {
    mkdirSync(cwd, { recursive: true });
    // Under `npm test` npm says where it lies; Windows would need a shell to find it otherwise.
    const { npm_execpath: cli } = process.env;
    const [command, first] = cli?.endsWith(".js") ? [process.execPath, [cli]] : ["npm", []];
    const ended = await run(command, [...first, ...args], { cwd, inherits: true, patience: 300_000 });
    if (ended.code !== 0) throw new Error(`npm ${args.join(" ")} failed:\n${ended.stderr}`);
  } finally {
    process.umask(before);
  }
}
