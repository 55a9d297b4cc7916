import { read } from "../dockerfile/read.ts";
import { LARGEST, whyInvalid } from "../dockerfile/valid.ts";
import { harden } from "./harden.ts";
import { inspect } from "./inspect.ts";
import { installsOf } from "./installs.ts";
import { findMistakes } from "./mistakes.ts";
import { NOTE_CODES, type Note, type Remark } from "./notes.ts";
import { type Plan, planStage } from "./plan.ts";
import { print } from "./print.ts";
import { compareWithProject, type ProjectFiles } from "./project.ts";
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
  if (text.includes("\0"))
    return nothing("not-a-dockerfile", "The input is binary data, not the text of a Dockerfile.");
  const source = read(text);
  if (source === null)
    return nothing("not-a-dockerfile", "The input is too damaged to be read as a Dockerfile.");
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

  const planned = planStage(stage, installs);
  const plan = options.harden === true ? harden(stage, planned, project) : planned;
  const printed = print(stage, plan);
  if (!readsBack(printed.text, stage, plan)) {
    return nothing(
      "refused",
      "The file is written in a way that does not survive being shared out between two stages.",
    );
  }
  const notes = toNotes(
    [
      ...inspect(stage, installs),
      ...findMistakes(stage, installs),
      ...(project ? compareWithProject(stage, installs, project) : []),
      ...plan.remarks,
    ],
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

/** Reads the result again: two stages, and in each exactly the instructions that were planned for it. */
function readsBack(text: string, stage: Stage, plan: Plan): boolean {
  const source = read(text);
  if (source === null || whyInvalid(source) !== null) return false;
  const keywords = source.instructions.map(({ keyword }) => keyword);
  const [from, second] = keywords.flatMap((keyword, i) => (keyword === "FROM" ? [i] : []));
  const final =
    stage.steps.filter(({ index }) => plan.placements[index]?.final !== null).length +
    plan.copies.length +
    [...plan.finalLines.values()].flat().length;
  const builder = stage.steps.filter(({ index }) => plan.placements[index]?.builder !== null).length;
  const added = [...plan.builderLines.values(), plan.builderEnd]
    .flat()
    .filter((line) => /^[A-Z]/.test(line)).length;
  return (
    from !== undefined &&
    second !== undefined &&
    keywords.length - second - 1 === final &&
    second - from - 1 === builder + added
  );
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
