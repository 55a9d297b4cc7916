import { fileURLToPath } from "node:url";
import type { Answers } from "../../src/answers.ts";
import { run } from "./shell.ts";

/** The bin as it is published; `npm run lab` builds it first. */
export const BIN = fileURLToPath(new URL("../../dist/src/cli.cjs", import.meta.url));

/** Writes a project into `dir` with the package's own bin, as a person or a CI job would; what is left out has its default. */
export async function generate(dir: string, answers: Partial<Answers> = {}): Promise<void> {
  const flags = Object.entries(answers).flatMap(([name, value]) =>
    typeof value === "boolean" ? (value ? [`--${name}`] : []) : [`--${name}`, String(value)],
  );
  await run(process.execPath, [BIN, "--yes", "--quiet", ...flags, "--dir", dir]);
}
