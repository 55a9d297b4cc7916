import { type ExitCode, isMultistageError, MultistageError } from "../errors.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * The one place where an error becomes what a person reads: a sentence on stderr, with `--json` an object on stdout as
 * well, with DEBUG=multistage the stack.
 *
 * @param words the words of the call, in which `--json` counts even where the rest of them is wrong
 * @returns the exit code
 */
export function finish(error: unknown, words: readonly string[], surroundings: Surroundings): ExitCode {
  const known = asMultistageError(error);
  if (words.includes("--json")) surroundings.stdout.write(errorAsJson(known));
  surroundings.stderr.write(`${known.message}\n`);
  if (process.env.DEBUG === "multistage") {
    surroundings.stderr.write(`${known.stack}\n`);
    if (known.cause instanceof Error) surroundings.stderr.write(`caused by ${known.cause.stack}\n`);
  }
  return known.code;
}

/** What `--json` prints for a run that failed; part of the interface, see README. */
export function errorAsJson(error: MultistageError): string {
  const files = "files" in error ? { files: error.files } : {};
  const [message] = error.message.split("\n");
  return `${JSON.stringify({ ok: false, error: { kind: error.name, code: error.code, message, ...files } }, null, 2)}\n`;
}

/** Turns whatever was thrown into the one kind of error that both doors know how to end with. */
export function asMultistageError(error: unknown): MultistageError {
  if (isMultistageError(error)) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new MultistageError(
    `Something failed that should not have (${reason.replaceAll(/\s+/g, " ")}); DEBUG=multistage shows where.`,
    1,
    { cause: error },
  );
}
