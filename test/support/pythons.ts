import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { supportedPythons } from "../../src/knowledge/support.ts";

export interface Interpreter {
  /** "3.13" */
  readonly series: string;
  /** What runs it. */
  readonly command: string;
}

/** One interpreter for each Python series that we support and this machine has, on the PATH or in pyenv. */
export function interpreters(): Interpreter[] {
  const found = new Map<string, string>();
  for (const command of [
    ...supportedPythons().map((series) => `python${series}`),
    "python3",
    ...fromPyenv(),
  ]) {
    const series = seriesOf(command);
    if (series && supportedPythons().includes(series) && !found.has(series)) found.set(series, command);
  }
  return [...found]
    .map(([series, command]) => ({ series, command }))
    .sort((a, b) => (a.series < b.series ? -1 : 1));
}

function fromPyenv(): string[] {
  const root =
    process.env.PYENV_ROOT ?? output("pyenv", ["root"]) ?? path.join(process.env.HOME ?? "", ".pyenv");
  const versions = path.join(root, "versions");
  if (!existsSync(versions)) return [];
  return readdirSync(versions)
    .map((name) => path.join(versions, name, "bin/python3"))
    .filter((file) => existsSync(file));
}

/** The series, if this interpreter runs and can make virtual environments. */
function seriesOf(command: string): string | undefined {
  return output(command, ["-c", "import sys, ensurepip, venv; print('%d.%d' % sys.version_info[:2])"]);
}

function output(command: string, args: string[]): string | undefined {
  try {
    return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return undefined;
  }
}

/**
 * The interpreters, or a loud end: a machine with Node alone skips what needs Python, and says so; where CI is set that
 * is a failure.
 */
export function requirePythons(context: Mocha.Context): Interpreter[] {
  const found = interpreters();
  if (found.length > 0) return found;
  const sentence = `No Python (${supportedPythons().join(", ")}) with its venv module is on this machine`;
  if (process.env.CI) throw new Error(`${sentence}; install one.`);
  console.warn(`    SKIPPED: ${sentence}, so the generated project is not run.`);
  context.skip();
}
