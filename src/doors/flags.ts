import { parseArgs } from "node:util";
import { UsageError } from "../errors.ts";
import { didYouMean, shown } from "../sentences.ts";

/** What the reader of a command line has to know of a flag. */
export interface FlagRow {
  readonly name: string;
  /** One letter, where the flag has a short form. */
  readonly short?: string;
  /** What stands for the value in the help; a row without one is a switch. */
  readonly placeholder?: string;
  /** What is allowed, for "needs a value". */
  readonly allowed?: string;
  /** True: `--no-NAME` turns the switch off. */
  readonly negatable?: boolean;
}

/** A flag with its line of help. */
export interface OptionRow extends FlagRow {
  readonly help: string;
}

/** Words sorted into flags and the rest; nothing is checked but that each flag is known and has a value where it takes one. */
export interface Flags {
  /** By the row's name. */
  readonly given: Readonly<Record<string, string | boolean>>;
  readonly positionals: readonly string[];
}

/** Flags of the program around us (yo), which are not ours and pass. */
export type ForeignFlags = Readonly<Record<string, "boolean" | "string">>;

/**
 * Reads the words after a command.
 *
 * @param words the arguments as the shell gave them
 * @throws UsageError for an unknown flag, a missing value, or a value where none belongs
 */
export function readFlags(
  words: readonly string[],
  rows: readonly FlagRow[],
  foreign: ForeignFlags = {},
): Flags {
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries([
      ...Object.entries(foreign).map(([name, type]) => [name, { type }] as const),
      ...rows.map((row) => [row.name, optionOf(row)] as const),
    ]),
  });
  const given: Record<string, string | boolean> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option" || Object.hasOwn(foreign, token.name)) continue;
    const negated = rows.find((row) => row.negatable && token.rawName === `--no-${row.name}`);
    const row = negated ?? rows.find(({ name }) => name === token.name);
    if (!row) throw unknownFlag(token.rawName, rows);
    given[row.name] =
      row.placeholder === undefined
        ? requireNoValue(token.rawName, token.value, negated === undefined)
        : requireValue(row, token.rawName, token.value, token.inlineValue === true);
  }
  return { given, positionals };
}

function optionOf({ placeholder, short }: FlagRow) {
  return {
    type: placeholder === undefined ? ("boolean" as const) : ("string" as const),
    ...(short === undefined ? {} : { short }),
  };
}

function requireNoValue(rawName: string, value: string | undefined, on: boolean): boolean {
  if (value === undefined) return on;
  throw new UsageError(`${rawName} takes no value, but was given ${shown(value)}; leave the value out.`);
}

function requireValue(row: FlagRow, rawName: string, value: string | undefined, inline: boolean): string {
  // A flag in the place of a value means that the value was forgotten; `--app=--x` is meant as it stands.
  if (value === undefined || (!inline && /^--[a-z]/.test(value))) {
    throw new UsageError(`${rawName} needs a value: ${row.allowed ?? row.placeholder}.`);
  }
  return value;
}

function unknownFlag(rawName: string, rows: readonly FlagRow[]): UsageError {
  // Compared without the dashes, which every flag has and which therefore make none of them nearer.
  const names = rows.map(({ name }) => name);
  const near = didYouMean(rawName.replace(/^-+/, ""), names).replace("mean ", "mean --");
  return new UsageError(`${clean(rawName)} is no flag of ours${near}; --help lists them all.`);
}

/** A flag as it may stand in a message: on one line, without control characters. */
function clean(rawName: string): string {
  const quoted = shown(rawName);
  return quoted === `"${rawName}"` ? rawName : quoted;
}
