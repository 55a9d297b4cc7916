import type { AnswerName } from "../answers.ts";
import { UsageError } from "../errors.ts";
import { answerRows, type RunName, runRows } from "../options.ts";
import { shown } from "../sentences.ts";
import { type ForeignFlags, readFlags } from "./flags.ts";

/** A call of the scaffold as typed: nothing checked yet but its form. */
export interface Call {
  readonly answers: Partial<Record<AnswerName, string | boolean>>;
  readonly run: Partial<Record<RunName, string | boolean>>;
}

/**
 * Reads the words of a call of the scaffold.
 *
 * @param words the arguments as the shell gave them
 * @throws UsageError for what `readFlags` refuses, and for more than one app folder
 */
export function readCommandLine(words: readonly string[], foreign: ForeignFlags = {}): Call {
  const { given, positionals } = readFlags(words, [...answerRows, ...runRows], foreign);
  const isAnswer = (name: string) => answerRows.some((row) => row.name === name);
  const entries = Object.entries(given);
  const answers = Object.fromEntries(entries.filter(([name]) => isAnswer(name)));
  return {
    answers: { ...answers, ...appFrom(answers.app, positionals) },
    run: Object.fromEntries(entries.filter(([name]) => !isAnswer(name))),
  };
}

/** The app folder, which may also be given as the first word. */
function appFrom(flag: string | boolean | undefined, [first, second]: readonly string[]): { app?: string } {
  if (first === undefined) return {};
  if (second !== undefined) {
    throw new UsageError(
      `One app folder is allowed, but ${shown(first)} and ${shown(second)} were given; leave one out.`,
    );
  }
  if (flag !== undefined && flag !== first) {
    throw new UsageError(
      `--app says ${shown(flag)} and the first word ${shown(first)}; give the app folder once.`,
    );
  }
  return { app: first };
}
