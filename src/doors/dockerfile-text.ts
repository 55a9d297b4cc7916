import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { UsageError } from "../errors.ts";
import { shown } from "../sentences.ts";

/** The name that stands for standard input. */
export const stdin = "-";

/** Bytes; far more than any Dockerfile has, so that nobody waits for a disk image that was named by mistake. */
const largest = 16_000_000;

/** A Dockerfile as it was found. */
export interface DockerfileText {
  /** Its path as messages name it; "standard input" for `-`. */
  readonly name: string;
  /** Absolute path; missing for standard input. */
  readonly file?: string;
  /** The text; undefined where the bytes are not UTF-8, so that it cannot be a Dockerfile. */
  readonly text: string | undefined;
}

/**
 * Reads a Dockerfile that a person named.
 *
 * @param given its path, or `-` for standard input
 * @throws UsageError where there is no such file, or it is a folder, cannot be read or is larger than 16 MB
 */
export async function readDockerfileText(given: string, cwd: string): Promise<DockerfileText> {
  if (given === stdin) return { name: "standard input", text: decode(await readStdin()) };
  const file = path.resolve(cwd, given);
  return { name: given, file, text: decode(readBytes(file, given)) };
}

/** Reads to the end, however slowly it comes: a pipe of Node's is non-blocking, and one read of it would fail. */
async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largest) throw tooLarge("Standard input");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function readBytes(file: string, given: string): Buffer {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, "r");
    const found = fstatSync(descriptor);
    if (found.isCharacterDevice() || found.isBlockDevice()) throw notAFile(given, "is a device");
    if (found.size > largest) throw tooLarge(shown(given));
    return readFileSync(descriptor);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    const reason =
      code === "ENOENT" || code === "ENOTDIR"
        ? "does not exist"
        : code === "EISDIR"
          ? "is a folder"
          : `cannot be read (${code})`;
    throw notAFile(given, reason, error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function notAFile(given: string, reason: string, cause?: unknown): UsageError {
  return new UsageError(`${shown(given)} ${reason}; give the path of a Dockerfile.`, { cause });
}

function tooLarge(what: string): UsageError {
  return new UsageError(
    `${what} is larger than ${largest / 1e6} MB, which no Dockerfile is; give the path of a Dockerfile.`,
  );
}

/** The text with its BOM, if it has one, or undefined for bytes that are not UTF-8. */
function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
