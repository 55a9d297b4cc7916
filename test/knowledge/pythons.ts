import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** True where a command is a Python of the wanted series that brings pip. */
function isPython(command: string, series: string): boolean {
  const code = "import sys, pip; print('%d.%d' % sys.version_info[:2])";
  try {
    return (
      execFileSync(command, ["-c", code], { stdio: ["ignore", "pipe", "ignore"] })
        .toString()
        .trim() === series
    );
  } catch {
    return false;
  }
}

/**
 * Looks for a Python of a series ("3.13") on this machine: on the PATH, then among pyenv's versions.
 * @returns its command, or undefined where there is none
 */
export function findPython(series: string): string | undefined {
  const pyenv = join(process.env.PYENV_ROOT ?? join(homedir(), ".pyenv"), "versions");
  const installed = existsSync(pyenv)
    ? readdirSync(pyenv).filter((name) => name.startsWith(`${series}.`))
    : [];
  return [
    `python${series}`,
    "python3",
    "python",
    ...installed.map((version) => join(pyenv, version, "bin", "python")),
  ].find((command) => isPython(command, series));
}
