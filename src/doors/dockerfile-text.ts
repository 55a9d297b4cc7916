import { readFileSync } from "node:fs";
import path from "node:path";
import { UsageError } from "../errors.ts";
import { shown } from "../sentences.ts";

/** The name that stands for standard input. */
export const stdin = "-";

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
 * @throws UsageError where there is no such file, or it is a folder or cannot be read
 */
export function readDockerfileText(given: string, cwd: string): DockerfileText {
  const file = path.resolve(cwd, given);
  const bytes = given === stdin ? readFileSync(0) : readBytes(file, given);
  const text = decode(bytes);
  return given === stdin ? { name: "standard input", text } : { name: given, file, text };
}

function readBytes(file: string, given: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reason =
      code === "ENOENT" || code === "ENOTDIR"
        ? "does not exist"
        : code === "EISDIR"
          ? "is a folder"
          : `cannot be read (${code})`;
    throw new UsageError(`${shown(given)} ${reason}; give the path of a Dockerfile.`, { cause: error });
  }
}

/** The text with its BOM, if it has one, or undefined for bytes that are not UTF-8. */
function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
