import { parseArgs } from "node:util";
import type { AnswerName } from "../answers.ts";
import { UsageError } from "../errors.ts";
import { answerRows, type RunName, runRows } from "../options.ts";
import { didYouMean, shown } from "../sentences.ts";

/** A call as typed: nothing checked yet but that every flag is one of ours and has a value where it takes one. */
export interface Call {
  readonly answers: Partial<Record<AnswerName, string | boolean>>;
  readonly run: Partial<Record<RunName, string | boolean>>;
}

/**
 * Reads the words after the command.
 *
 * @param words the arguments as the shell gave them
 * @param foreign flags of the program around us (yo), which are not ours and pass
 * @throws UsageError for an unknown flag, a missing or needless value, or more than one app folder
 */
export function readCommandLine(
  words: readonly string[],
  foreign: Readonly<Record<string, "boolean" | "string">> = {},
): Call {
  const rows = [...answerRows, ...runRows];
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries([
      ...Object.entries(foreign).map(([name, type]) => [name, { type }] as const),
      ...rows.map(
        (row) =>
          [
            row.name,
            {
              type: row.placeholder === undefined ? ("boolean" as const) : ("string" as const),
              ...(row.short === undefined ? {} : { short: row.short }),
            },
          ] as const,
      ),
    ]),
  });
  const given: Partial<Record<AnswerName | RunName, string | boolean>> = {};
  const folders: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") folders.push(token.value);
    if (token.kind !== "option") continue;
    if (Object.hasOwn(foreign, token.name)) continue;
    const negated = negatedSwitch(token.rawName);
    const row = rows.find(({ name }) => name === (negated ?? token.name));
    if (!row) throw unknownFlag(token.rawName);
    if (row.placeholder === undefined) {
      if (token.value !== undefined) {
        throw new UsageError(
          `${token.rawName} takes no value, but was given ${shown(token.value)}; leave the value out.`,
        );
      }
      given[row.name] = negated === undefined;
    } else {
      given[row.name] = requireValue(row, token.rawName, token.value, token.inlineValue === true);
    }
  }
  addFolder(given, folders);
  return split(given);
}

function negatedSwitch(rawName: string): AnswerName | undefined {
  if (!rawName.startsWith("--no-")) return undefined;
  return answerRows.find(({ name, type }) => type === "boolean" && name === rawName.slice(5))?.name;
}

function unknownFlag(rawName: string): UsageError {
  // Compared without the dashes, which every flag has and which therefore make none of them nearer.
  const names = [...answerRows, ...runRows].map(({ name }) => name);
  const near = didYouMean(rawName.replace(/^-+/, ""), names).replace("mean ", "mean --");
  return new UsageError(`${clean(rawName)} is no flag of ours${near}; --help lists them all.`);
}

function requireValue(
  row: { placeholder?: string; allowed?: string },
  rawName: string,
  value: string | undefined,
  inline: boolean,
): string {
  // A flag in the place of a value means that the value was forgotten; `--app=--x` is meant as it stands.
  if (value === undefined || (!inline && /^--[a-z]/.test(value))) {
    throw new UsageError(`${rawName} needs a value: ${row.allowed ?? row.placeholder}.`);
  }
  return value;
}

function addFolder(given: Partial<Record<string, string | boolean>>, folders: string[]): void {
  const [first, second] = folders;
  if (first === undefined) return;
  if (second !== undefined) {
    throw new UsageError(
      `One app folder is allowed, but ${shown(first)} and ${shown(second)} were given; leave one out.`,
    );
  }
  if (given.app !== undefined && given.app !== first) {
    throw new UsageError(
      `--app says ${shown(given.app)} and the first word ${shown(first)}; give the app folder once.`,
    );
  }
  given.app = first;
}

function split(given: Partial<Record<AnswerName | RunName, string | boolean>>): Call {
  const isAnswer = (name: string) => answerRows.some((row) => row.name === name);
  const entries = Object.entries(given);
  return {
    answers: Object.fromEntries(entries.filter(([name]) => isAnswer(name))),
    run: Object.fromEntries(entries.filter(([name]) => !isAnswer(name))),
  };
}

/** A flag as it may stand in a message: on one line, without control characters. */
function clean(rawName: string): string {
  const quoted = shown(rawName);
  return quoted === `"${rawName}"` ? rawName : quoted;
}
