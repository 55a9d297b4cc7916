import { read } from "../dockerfile/read.ts";
import { LARGEST, whyInvalid } from "../dockerfile/valid.ts";
import { inspect } from "./inspect.ts";
import { installsOf } from "./installs.ts";
import { findMistakes } from "./mistakes.ts";
import { NOTE_CODES, type Note, type Remark } from "./notes.ts";
import { planStage } from "./plan.ts";
import { print } from "./print.ts";
import type { ProjectFiles } from "./project.ts";
import { whyRefused } from "./refuse.ts";
import { readStage, type Stage } from "./steps.ts";

/** What came of a conversion. */
export type Verdict =
  | "converted"
  | "converted-with-notes"
  | "refused"
  | "already-multi-stage"
  | "not-a-dockerfile";

export interface ConvertOptions {
  /** Also applies the advice that can be applied without a guess. */
  readonly harden?: boolean;
}

export interface Conversion {
  readonly verdict: Verdict;
  /** The new text for the two "converted" verdicts, else null. */
  readonly dockerfile: string | null;
  /** One sentence that says why nothing was converted; null where something was. */
  readonly reason: string | null;
  /** In the order of the original's lines; those of the file as a whole come first. */
  readonly notes: readonly Note[];
}

/**
 * Turns a single-stage Dockerfile into one with a builder stage and a final stage.
 *
 * Takes the text of the Dockerfile and, where it is known, its project's files; gives a verdict, the new text and
 * notes. Pure and deterministic, and never throws on any text. Running it on its own result gives
 * "already-multi-stage".
 */
export function convert(text: string, project?: ProjectFiles, options: ConvertOptions = {}): Conversion {
  if (text.length > LARGEST) {
    return nothing(
      "not-a-dockerfile",
      `The input is ${text.length} characters long; a Dockerfile of more than ${LARGEST} is not read.`,
    );
  }
  const source = read(text);
  const invalid = whyInvalid(source);
  if (invalid !== null) return nothing("not-a-dockerfile", invalid);
  const stages = source.instructions.filter(({ keyword }) => keyword === "FROM").length;
  if (stages > 1)
    return nothing(
      "already-multi-stage",
      `The file has ${stages} stages already, so there is nothing to convert.`,
    );

  const stage = readStage(source);
  const installs = installsOf(stage);
  const refused = whyRefused(stage, installs);
  if (refused !== null) return nothing("refused", refused);

  const plan = planStage(stage, installs);
  const printed = print(stage, plan);
  void project;
  void options;
  const notes = toNotes(
    [...inspect(stage, installs), ...findMistakes(stage, installs), ...plan.remarks],
    stage,
    printed.lineOf,
  );
  const eye = notes.some(({ code }) => NOTE_CODES[code]);
  return {
    verdict: eye ? "converted-with-notes" : "converted",
    dockerfile: printed.text,
    reason: null,
    notes,
  };
}

function nothing(verdict: Verdict, reason: string): Conversion {
  return { verdict, dockerfile: null, reason, notes: [] };
}

function toNotes(
  remarks: readonly Remark[],
  stage: Stage,
  lineOf: (step: number | null) => number | null,
): Note[] {
  return [...remarks]
    .sort((a, b) => (a.step ?? -1) - (b.step ?? -1))
    .map(({ code, step, why }) => ({
      code,
      line: step === null ? null : (stage.steps[step]?.instruction.line ?? null),
      newLine: lineOf(step),
      why,
    }));
}
