import type { AnswerName, Answers } from "../answers.ts";
import { UsageError } from "../errors.ts";
import { type AnswerRow, answerRows } from "../options.ts";
import { shown } from "../sentences.ts";
import type { RawAnswers } from "./answers-file.ts";

/** One place where answers can come from, and how a message names an answer of it. */
export interface Source {
  readonly values: RawAnswers;
  /** How a message begins that refuses a value: `--port "0"`, or `"port": 0 in answers.json`. */
  readonly says: (name: AnswerName, value: string) => string;
}

/** Asks for the rows given, in their order, and returns valid texts. */
export type Ask = (rows: readonly AnswerRow[]) => Promise<Partial<Record<AnswerName, string>>>;

export interface Resolved {
  readonly answers: Answers;
  /** What valid answers should make their owner think of, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Puts the answers together: for each row the first source that has it, then `ask` where there is one, then the
 * default. What the sources say is checked before anything is asked.
 *
 * @throws UsageError for the first value that is not allowed
 */
export async function resolveAnswers(sources: readonly Source[], ask?: Ask): Promise<Resolved> {
  const unanswered = answerRows.filter(
    (row) => row.prompt && sources.every(({ values }) => values[row.name] === undefined),
  );
  const asked = ask && unanswered.length > 0 ? await askKnowingly(unanswered, sources, ask) : {};
  const known: Partial<Record<AnswerName, Answers[AnswerName]>> = {};
  const notes: string[] = [];
  for (const row of answerRows) {
    const typed = asked[row.name];
    const value =
      fromSources(row, sources, known as Partial<Answers>) ??
      (typed === undefined
        ? undefined
        : checkText(
            row,
            typed,
            (_, value) => `${row.prompt?.message}: ${value}`,
            known as Partial<Answers>,
          )) ??
      row.fallback(known as Partial<Answers>);
    known[row.name] = value;
    const note = row.note?.(value);
    if (note) notes.push(note);
  }
  return { answers: known as unknown as Answers, notes };
}

/** Nobody should answer three questions to be told that a flag was wrong all along. */
async function askKnowingly(
  unanswered: readonly AnswerRow[],
  sources: readonly Source[],
  ask: Ask,
): Promise<Partial<Record<AnswerName, string>>> {
  const known: Partial<Record<AnswerName, Answers[AnswerName]>> = {};
  for (const row of answerRows) {
    if (unanswered.some(({ name }) => row.dependsOn?.includes(name))) continue;
    const value = fromSources(row, sources, known as Partial<Answers>);
    if (value !== undefined) known[row.name] = value;
  }
  return ask(unanswered.map((row) => holdingDependents(row, sources)));
}

/** A row whose check also holds what was said of the answers that depend on it: while it is typed, it can be mended. */
function holdingDependents(row: AnswerRow, sources: readonly Source[]): AnswerRow {
  const dependents = answerRows.filter(({ dependsOn }) => dependsOn?.includes(row.name));
  return {
    ...row,
    check(text, known) {
      const checked = row.check(text, known);
      if ("problem" in checked) return checked;
      try {
        for (const dependent of dependents)
          fromSources(dependent, sources, { ...known, [row.name]: checked.value });
        return checked;
      } catch (error) {
        if (error instanceof UsageError) {
          return { problem: `does not go with what was said: ${error.message.replace(/\.$/, "")}` };
        }
        throw error;
      }
    },
  };
}

function fromSources(
  row: AnswerRow,
  sources: readonly Source[],
  known: Partial<Answers>,
): Answers[AnswerName] | undefined {
  const source = sources.find(({ values }) => values[row.name] !== undefined);
  const value = source?.values[row.name];
  if (source === undefined || value === undefined) return undefined;
  if (typeof value === "boolean" && row.type === "boolean") return value;
  return checkText(row, value, source.says, known);
}

function checkText(
  row: AnswerRow,
  value: string | number | boolean,
  says: Source["says"],
  known: Partial<Answers>,
): Answers[AnswerName] {
  const checked = row.check(String(value), known);
  if ("problem" in checked) {
    throw new UsageError(`${says(row.name, shown(value))} ${checked.problem}.`);
  }
  return checked.value;
}
