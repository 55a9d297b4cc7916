import { emptyFolder } from "./folders.ts";
import { installedYo } from "./installed.ts";
import { nodeForOrdinaryUser } from "./ordinary-user.ts";
import { type Ended, type RunOptions, run } from "./run.ts";
import { Terminal } from "./terminal.ts";

/** yo remembers things in the home of its user: a home of the tests' own. */
const home = emptyFolder();

/** Runs yo as an ordinary user, with the packed tarball installed beside it. */
export async function yo(
  cwd: string,
  args: readonly string[],
  options: Omit<RunOptions, "cwd" | "ordinary"> = {},
): Promise<Ended> {
  const script = await installedYo();
  return run(nodeForOrdinaryUser(), [script, ...args], {
    cwd,
    ...options,
    env: { HOME: home, ...options.env },
    ordinary: true,
  });
}

/** Starts yo as an ordinary user in a terminal. */
export async function yoInTerminal(cwd: string, args: readonly string[]): Promise<Terminal> {
  const script = await installedYo();
  return new Terminal(nodeForOrdinaryUser(), [script, ...args], { cwd, env: { HOME: home }, ordinary: true });
}
