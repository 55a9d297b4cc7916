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

const npmQuiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--prefer-offline", "--loglevel=error"];

interface Tarball {
  readonly file: string;
  /** Changes with any byte of the package. */
  readonly hash: string;
}

let packing: Promise<Tarball> | undefined;

/** Packs this package as `npm publish` would, from what is built. */
export function packedTarball(): Promise<Tarball> {
  packing ??= (async () => {
    const folder = emptyFolder();
    // npm pack would build once more, under the feet of tests that run what is built.
    await npm(repository, ["pack", "--ignore-scripts", "--pack-destination", folder]);
    const [name = ""] = readdirSync(folder);
    const file = path.join(folder, name);
    return { file, hash: createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 16) };
  })();
  return packing;
}

let installing: Promise<{ readonly folder: string; readonly bin: string }> | undefined;

/** The packed tarball, installed by npm into an empty folder: `folder`, and in it the path of the bin. */
export function installedPackage(): Promise<{ readonly folder: string; readonly bin: string }> {
  installing ??= (async () => {
    const { file, hash } = await packedTarball();
    const folder = await kept(`package-${hash}`, (empty) =>
      npm(empty, ["install", "--prefix", empty, ...npmQuiet, file]),
    );
    return { folder, bin: path.join(folder, "node_modules/generator-multistage", binInPackage) };
  })();
  return installing;
}

let installingYo: Promise<string> | undefined;

/** yo and the packed tarball, installed as `npm install --global yo generator-multistage` does; the path of yo. */
export function installedYo(): Promise<string> {
  installingYo ??= (async () => {
    const { file, hash } = await packedTarball();
    const prefix = await kept(`yo-${yoVersion}-${hash}`, (empty) =>
      npm(empty, ["install", "--global", "--prefix", empty, ...npmQuiet, `yo@${yoVersion}`, file]),
    );
    return path.join(prefix, "lib/node_modules/yo/lib/cli.js");
  })();
  return installingYo;
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
    const command = process.platform === "win32" ? "npm.cmd" : "npm";
    const ended = await run(command, args, { cwd, patience: 300_000 });
    if (ended.code !== 0) throw new Error(`npm ${args.join(" ")} failed:\n${ended.stderr}`);
  } finally {
    process.umask(before);
  }
}
