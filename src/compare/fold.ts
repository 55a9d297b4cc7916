import type { Fate, Stage, Step } from "./model.ts";
import { count, listNames } from "./words.ts";

/** Stands in a picture for steps that are not drawn one by one. */
export interface Gap {
  readonly hidden: readonly Step[];
  /** "1,976 more steps, lines 14 to 1990". */
  readonly title: string;
  /** "1,200 RUN and 776 COPY: 1,900 stayed, 76 vanished". */
  readonly caption: string;
}

/** More steps than this in one stage make a picture that nobody reads. */
const MOST_STEPS = 40;
/** How many steps are drawn before and after the gap. */
const KEPT_STEPS = 12;
/** The same for stages. */
const MOST_STAGES = 12;
const KEPT_STAGES = 4;

/**
 * Folds the middle of a long stage, so that a picture of a Dockerfile of thousands of lines still reads.
 *
 * @param steps every step of a stage
 * @returns the same steps, or the first and last twelve of them with a gap between
 */
export function foldSteps(steps: readonly Step[]): (Step | Gap)[] {
  if (steps.length <= MOST_STEPS) return [...steps];
  const hidden = steps.slice(KEPT_STEPS, -KEPT_STEPS);
  return [...steps.slice(0, KEPT_STEPS), gapOf(hidden, "step"), ...steps.slice(-KEPT_STEPS)];
}

/**
 * Folds the middle of a long row of stages.
 *
 * @param stages every stage of a Dockerfile
 * @returns the same stages, or the first and last four of them with a gap between, which holds the hidden stages' steps
 */
export function foldStages(stages: readonly Stage[]): (Stage | Gap)[] {
  if (stages.length <= MOST_STAGES) return [...stages];
  const hidden = stages.slice(KEPT_STAGES, -KEPT_STAGES);
  const steps = hidden.flatMap((stage) => stage.steps);
  const gap: Gap = {
    ...gapOf(steps, "step"),
    title: `${number(hidden.length)} more stages, lines ${hidden[0]?.line} to ${hidden.at(-1)?.steps.at(-1)?.line ?? hidden.at(-1)?.line}`,
  };
  return [...stages.slice(0, KEPT_STAGES), gap, ...stages.slice(-KEPT_STAGES)];
}

/** True for what `foldSteps` and `foldStages` put in the place of what they hide. */
export function isGap(item: Step | Stage | Gap): item is Gap {
  return "hidden" in item;
}

/** A whole number with commas: "1,976". */
export function number(value: number): string {
  return value.toLocaleString("en-GB");
}

function gapOf(hidden: readonly Step[], noun: string): Gap {
  const kinds = tally(hidden.map(({ instruction }) => instruction));
  const fates = tally(hidden.map(({ fate }) => fate as Fate));
  const say = (entries: [string, number][]) => entries.map(([name, amount]) => `${number(amount)} ${name}`);
  return {
    hidden,
    title: `${number(hidden.length)} more ${count(hidden.length, noun).replace(/^\d+ /u, "")}, lines ${hidden[0]?.line ?? 0} to ${hidden.at(-1)?.line ?? 0}`,
    caption:
      hidden.length === 0 ? "nothing in them" : `${listNames(say(kinds), 4)}: ${listNames(say(fates), 4)}`,
  };
}

function tally(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
