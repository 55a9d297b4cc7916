import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Ended, type RunOptions, run } from "./run.ts";

/** Path of the built bin of this repository. */
export const binPath = fileURLToPath(new URL("../../dist/src/cli.js", import.meta.url));

if (!existsSync(binPath)) throw new Error(`${binPath} is missing; npm run build makes it.`);

/** Runs the built bin, as the package's `generator-multistage` command does. */
export function bin(
  cwd: string,
  args: readonly string[] = [],
  options: Omit<RunOptions, "cwd"> = {},
): Promise<Ended> {
  return run(process.execPath, [binPath, ...args], { cwd, ...options });
}
