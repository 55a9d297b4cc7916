import type { Comparison, Step } from "./model.ts";

/** How a step's fate looks: the fate itself, or `changed` for a step that stayed but reads differently. */
export type Look = "stayed" | "changed" | "moved" | "vanished" | "added";

/** Every look in the order of a legend: its mark, the mark where only ASCII can be shown, and what it means. */
export const LOOKS: Readonly<Record<Look, { mark: string; ascii: string; meaning: string }>> = {
  stayed: { mark: "=", ascii: "=", meaning: "stayed" },
  changed: { mark: "~", ascii: "~", meaning: "stayed, reworded" },
  moved: { mark: "→", ascii: ">", meaning: "moved to a builder" },
  vanished: { mark: "×", ascii: "x", meaning: "gone" },
  added: { mark: "+", ascii: "+", meaning: "new" },
};

/** How to draw a step. */
export function lookOf(step: Step): Look {
  return step.fate === "stayed" && step.changed ? "changed" : step.fate;
}

/** The looks that occur in a picture, in the legend's order. */
export function looksIn(model: Comparison): Look[] {
  const steps = [model.before, model.after].flatMap((side) => [
    ...side.preamble,
    ...side.stages.flatMap((stage) => stage.steps),
  ]);
  const seen = new Set(steps.map(lookOf));
  return (Object.keys(LOOKS) as Look[]).filter((look) => seen.has(look));
}

/**
 * What became of a step, in a word or two: "moved to builder".
 *
 * @param step any step
 */
export function fateInWords(step: Step): string {
  if (step.fate === "moved" && step.movedTo === undefined)
    return step.repeated === true ? "here, too" : "moved here";
  if (step.fate === "moved") return `moved to ${step.movedTo}`;
  return LOOKS[lookOf(step)].meaning;
}
