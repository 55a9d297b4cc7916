import { readFileSync } from "node:fs";
import type { AnswerName } from "../answers.ts";
import { UsageError } from "../errors.ts";
import { answerRows } from "../options.ts";
import { configKey } from "../scaffold/config.ts";
import { all, didYouMean, shown } from "../sentences.ts";

/** Answers as they stand in JSON: of the right type each, not yet checked. */
export type RawAnswers = Partial<Record<AnswerName, string | number | boolean>>;

export interface AnswersFile {
  readonly answers: RawAnswers;
  /** Where to write, if the file says so. */
  readonly dir?: string;
}

/**
 * Reads `--answers FILE.json`: one object whose keys are the names of the answers, and `dir`.
 *
 * @param file absolute path
 * @param name the path as the person gave it, for messages
 * @throws UsageError where the file is missing, is not such an object, or has an unknown key or a wrong type
 */
export function readAnswersFile(file: string, name: string): AnswersFile {
  const what = `--answers ${shown(name)}`;
  const text = readGivenFile(file, what);
  return asAnswers(parseObject(text, what, 'give one JSON object such as {"port": 8000}'), name);
}

/** One project of a batch. */
export interface BatchEntry extends AnswersFile {
  readonly dir: string;
  /** What a message calls it, as in "entry 3 of services.json". */
  readonly where: string;
}

/**
 * Reads the file of `batch`: an array of objects, each as an answers file holds one, with its `dir`.
 *
 * @param file absolute path
 * @param name the path as the person gave it, for messages
 * @throws UsageError where the file is missing, or is not such an array
 */
export function readBatchFile(file: string, name: string): BatchEntry[] {
  const what = `batch ${shown(name)}`;
  const advice = 'give a JSON array such as [{"dir": "shop", "app": "web"}]';
  const entries = parseJson(readGivenFile(file, what), what, advice);
  if (!Array.isArray(entries)) throw new UsageError(`${what} holds no JSON array; ${advice}.`);
  return entries.map((entry: unknown, at) => {
    const where = `entry ${at + 1} of ${name}`;
    const { answers, dir } = asAnswers(
      asObject(entry, where, 'write it as {"dir": "shop", "app": "web"}'),
      where,
    );
    if (dir === undefined || dir === "" || dir.includes("\0")) {
      throw new UsageError(`"dir" in ${where} is missing or empty; give the folder to write into.`);
    }
    return { answers, dir, where };
  });
}

/**
 * Reads the answers that an earlier run saved.
 *
 * @param text contents of `.yo-rc.json`
 * @param name its path, for messages
 * @returns undefined where it holds nothing of ours
 * @throws UsageError where it is not JSON, or our part of it holds a wrong type
 */
export function readSavedAnswers(text: string, name: string): RawAnswers | undefined {
  const saved = parseObject(text, name, "mend it or remove it")[configKey];
  if (saved === undefined) return undefined;
  if (typeof saved !== "object" || saved === null || Array.isArray(saved)) {
    throw new UsageError(`"${configKey}" in ${name} must be an object; mend it or remove it.`);
  }
  const { version, ...answers } = saved as Record<string, unknown>;
  requireTypes(answers, name, ["version"]);
  return answers;
}

function readGivenFile(file: string, what: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reason = code === "ENOENT" ? "does not exist" : `cannot be read (${code})`;
    throw new UsageError(`${what} ${reason}; give the path of a JSON file.`, { cause: error });
  }
}

function asAnswers({ dir, ...answers }: Record<string, unknown>, name: string): AnswersFile {
  if (dir !== undefined && typeof dir !== "string") {
    throw new UsageError(`"dir" in ${name} must be a string, not ${shown(dir)}; put it in quotes.`);
  }
  requireTypes(answers, name, ["dir"]);
  return { answers, ...(dir === undefined ? {} : { dir }) };
}

function parseObject(text: string, what: string, advice: string): Record<string, unknown> {
  return asObject(parseJson(text, what, advice), what, advice);
}

function parseJson(text: string, what: string, advice: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const reason = (error as Error).message.replaceAll(/\s+/g, " ");
    throw new UsageError(`${what} is not valid JSON (${reason}); ${advice}.`, { cause: error });
  }
}

function asObject(value: unknown, what: string, advice: string): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw new UsageError(`${what} holds no JSON object; ${advice}.`);
}

function requireTypes(
  answers: Record<string, unknown>,
  name: string,
  others: string[],
): asserts answers is RawAnswers {
  for (const [key, value] of Object.entries(answers)) {
    const row = answerRows.find((candidate) => candidate.name === key);
    if (!row) {
      const known = [...answerRows.map((candidate) => candidate.name), ...others];
      throw new UsageError(
        `${shown(key)} in ${name} is no answer of ours${didYouMean(key, known)}; the keys are ${all(known)}.`,
      );
    }
    if (typeof value !== row.type) {
      throw new UsageError(
        `"${key}" in ${name} must be a ${row.type}, not ${shown(value)}; give ${row.allowed}.`,
      );
    }
  }
}
