import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Ended, type RunOptions, run } from "./run.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));

const packageJson = JSON.parse(readFileSync(path.join(repository, "package.json"), "utf8")) as {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
};

/** The version of the package, as package.json has it. */
export const { version } = packageJson;

/** Path of the bin inside of the package. */
export const binInPackage = packageJson.bin["generator-multistage"] ?? "";

/** Path of the built bin of this repository. */
export const binPath = path.join(repository, binInPackage);

if (!existsSync(binPath)) throw new Error(`${binPath} is missing; npm run build makes it.`);

/** Runs the built bin, as the package's `generator-multistage` command does. */
export function bin(
  cwd: string,
  args: readonly string[] = [],
  options: Omit<RunOptions, "cwd"> = {},
): Promise<Ended> {
  return run(process.execPath, [binPath, ...args], { cwd, ...options });
}
