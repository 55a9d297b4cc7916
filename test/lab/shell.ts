import { type SpawnOptions, spawn } from "node:child_process";

/** What a finished command gave back. */
export interface Outcome {
  /** Exit code; a command ended by a signal counts as 128, as no code of its own exists then. */
  code: number;
  stdout: string;
  stderr: string;
  /** Both streams in the order they arrived: what a person would have seen. */
  log: string;
  /** Wall-clock time in seconds. */
  seconds: number;
}

/** How to run a command. */
export interface RunOptions {
  cwd?: string;
  /** Added to this process' own environment. */
  env?: NodeJS.ProcessEnv;
  /** Text for its standard input, which is otherwise closed so that nothing can wait for a person. */
  input?: string;
  /** Seconds until it is killed; 600 unless told. */
  timeout?: number;
  /** Exit codes that count as success; `[0]` unless told, `"any"` takes all. */
  ok?: readonly number[] | "any";
}

/** A command that ended otherwise than it should have: its message carries the end of its log. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly outcome: Outcome;

  constructor(command: string, outcome: Outcome) {
    const tail = outcome.log.trim().split("\n").slice(-40).join("\n");
    super(`${command} ended with exit code ${outcome.code}:\n${tail}`);
    this.outcome = outcome;
    // The message shows what matters of it; printed whole, it would show the log three times more.
    Object.defineProperty(this, "outcome", { enumerable: false });
  }
}

/**
 * Runs one command without a shell and collects what it says.
 * @throws CommandError where its exit code is not among `ok`, or where it cannot be started or took too long.
 */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const shown = [command, ...args].join(" ");
  const started = performance.now();
  const spawnOptions: SpawnOptions = { stdio: ["pipe", "pipe", "pipe"] };
  if (options.cwd !== undefined) spawnOptions.cwd = options.cwd;
  if (options.env !== undefined) spawnOptions.env = { ...process.env, ...options.env };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, spawnOptions);
    const outcome: Outcome = { code: 0, stdout: "", stderr: "", log: "", seconds: 0 };
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      outcome.stdout += text;
      outcome.log += text;
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      outcome.stderr += text;
      outcome.log += text;
    });
    // A command that ends before it has read its input closes the pipe: its exit code says what there is to say.
    child.stdin?.on("error", () => {});
    child.stdin?.end(options.input ?? "");
    const seconds = options.timeout ?? 600;
    const timer = setTimeout(() => {
      outcome.log += `\n(killed after ${seconds} s)`;
      child.kill("SIGKILL");
    }, seconds * 1000);
    child.on("error", (error) => {
      clearTimeout(timer);
      outcome.code = 127;
      outcome.log += error.message;
      reject(new CommandError(shown, outcome));
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      outcome.code = code ?? 128;
      outcome.seconds = (performance.now() - started) / 1000;
      const ok = options.ok ?? [0];
      if (ok === "any" || ok.includes(outcome.code)) resolve(outcome);
      else reject(new CommandError(shown, outcome));
    });
  });
}

/** Whether `command` can be found on the PATH (or is there, if it is a path). */
export async function has(command: string): Promise<boolean> {
  const found = await run("sh", ["-c", 'command -v -- "$1"', "sh", command], { ok: "any" });
  return found.code === 0;
}

const began = performance.now();

/** Says on stderr what the lab is doing, with the seconds since the lab began. */
export function say(text: string): void {
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
  process.stderr.write(`lab ${seconds}s  ${text}\n`);
}

/** Waits that many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
