import { type ChildProcess, spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { ordinaryUser } from "./ordinary-user.ts";

/** How a process ended and what it said. */
export interface Ended {
  /** The exit code, or null where a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  /** Added to a small environment of the test's own, so that a CI's NO_COLOR or FORCE_COLOR changes nothing. */
  readonly env?: Readonly<Record<string, string>>;
  /** True: with the whole environment of the test itself, as what fetches things from a registry needs it. */
  readonly inherits?: boolean;
  /** What stdin is: at its end at once, a pipe that nobody ever writes to or closes, or a text. */
  readonly stdin?: "closed" | "left open" | { readonly text: string };
  /** True: as an ordinary user, where the test itself runs as root. */
  readonly ordinary?: boolean;
  /** Called with the process once it was started. */
  readonly started?: (child: ChildProcess) => void;
  /** After how many milliseconds the process counts as hanging; it is ended and the test fails. */
  readonly patience?: number;
}

/** The environment that a process under test gets: a PATH, a home, and what the test adds. */
export function environment(added: Readonly<Record<string, string>> = {}): Record<string, string> {
  const kept = ["PATH", "HOME", "TMPDIR", "SystemRoot", "TEMP", "APPDATA", "LOCALAPPDATA", "USERPROFILE"];
  const entries = kept.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(entries), ...added };
}

/** Runs a process to its end. A bad exit code is a result like any other; only hanging is an error. */
export function run(command: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  const { stdin = "closed", patience = 30_000 } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.inherits ? { ...process.env, ...options.env } : environment(options.env),
      stdio: [stdin === "closed" ? "ignore" : "pipe", "pipe", "pipe"],
      ...(options.ordinary ? ordinaryUser() : {}),
    });
    let stdout = "";
    let stderr = "";
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    // A process that does not read its input closes the pipe; that is its right.
    child.stdin?.on("error", () => undefined);
    if (typeof stdin === "object") child.stdin?.end(stdin.text);
    const hanging = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`${args.join(" ")} still ran after ${patience} ms, having said:\n${stdout}${stderr}`));
    }, patience);
    child.on("error", (error) => {
      clearTimeout(hanging);
      reject(error);
    });
    child.on("close", (code, signal) => {
      clearTimeout(hanging);
      resolve({ code, signal, stdout, stderr });
    });
    options.started?.(child);
  });
}

/** Runs tasks side by side, as many at a time as the smallest machine has processors. */
export async function sideBySide<Item, Result>(
  items: readonly Item[],
  task: (item: Item, index: number) => Promise<Result>,
  width = 2,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const [index, item] of queue) results[index] = await task(item, index);
    }),
  );
  return results;
}

/**
 * Declares a mocha test for each task and runs the tasks side by side as soon as the first of the tests is due: each
 * test then waits for its own.
 */
export function inParallel(tasks: readonly (readonly [string, () => Promise<void>])[]): void {
  const ended = new EventEmitter().setMaxListeners(tasks.length);
  const outcomes: PromiseSettledResult<void>[] = [];
  let started = false;
  for (const [index, [what]] of tasks.entries()) {
    it(what, async () => {
      if (!started) {
        started = true;
        void sideBySide(tasks, async ([, task], at) => {
          [outcomes[at]] = (await Promise.allSettled([task()])) as [PromiseSettledResult<void>];
          ended.emit(String(at));
        });
      }
      if (outcomes[index] === undefined) await once(ended, String(index));
      if (outcomes[index]?.status === "rejected") throw outcomes[index].reason;
    });
  }
}
