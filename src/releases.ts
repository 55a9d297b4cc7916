import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { compileFunction } from "node:vm";
import { brotliDecompressSync } from "node:zlib";
import { compareVersions } from "./knowledge/versions.ts";
import { packageFolder } from "./package.ts";
import type { generate } from "./update/generate.ts";

/** What a released version still tells: the files that it made of saved answers. */
export interface Release {
  readonly generate: typeof generate;
}

const folder = path.join(packageFolder, "releases");
const ending = ".cjs.br";

/** The released versions that are kept, oldest first. */
export function releasedVersions(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort(compareVersions);
}

/**
 * A released version, as `npm run release:freeze` kept it: our own code, from our own package, which asks nothing of
 * the machine.
 *
 * @param version one of `releasedVersions`
 */
export function release(version: string): Release {
  const file = path.join(folder, `${version}${ending}`);
  const code = brotliDecompressSync(readFileSync(file)).toString("utf8");
  const made = { exports: {} };
  compileFunction(code, ["module"], { filename: file })(made);
  return made.exports as Release;
}
