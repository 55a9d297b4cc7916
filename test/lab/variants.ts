import type { Answers } from "../../src/answers.ts";

/** The answers that change the image, and the values of each that the lab can build. */
export const factors = {
  // Those whose stand-in needs no compiling on a machine with pyenv.
  python: ["3.13", "3.12", "3.11"],
  django: ["5.2", "6.0", "6.1"],
  server: ["gunicorn", "uvicorn", "runserver"],
  database: ["sqlite", "postgres"],
  final: ["slim", "distroless"],
  hashes: [false, true],
} as const;

type Factor = keyof typeof factors;

/** One variant of the image. */
export type Variant = Pick<Answers, Factor>;

/** Every combination that the generator accepts: Django 6 wants Python 3.12. */
export function validVariants(): Variant[] {
  let all: Partial<Variant>[] = [{}];
  for (const [factor, values] of Object.entries(factors)) {
    all = all.flatMap((one) => values.map((value) => ({ ...one, [factor]: value })));
  }
  return (all as Variant[]).filter(({ python, django }) => python !== "3.11" || django === "5.2");
}

/** The pairs of values of different factors that meet in a variant, each as a text of its own. */
export function pairsOf(variant: Variant): string[] {
  const chosen = Object.keys(factors).map((factor) => `${factor} ${variant[factor as Factor]}`);
  return chosen.flatMap((one, at) => chosen.slice(at + 1).map((other) => `${one} with ${other}`));
}

/**
 * Few variants in which each pair of values meets that meets in any. Eleven are the fewest: Django 5.2 meets three
 * servers on Python 3.11 alone and two more Pythons, and 6.0 and 6.1 need three each to meet every server.
 */
export function pairwise(): Variant[] {
  const all = validVariants().map((variant) => ({ variant, pairs: pairsOf(variant) }));
  const attempts = all.map((first) => cover(first, all));
  return attempts.reduce((best, attempt) => (attempt.length < best.length ? attempt : best));
}

interface Candidate {
  readonly variant: Variant;
  readonly pairs: readonly string[];
}

/** Variants that have all pairs between them: after the first always the one with the most that are new. */
function cover(first: Candidate, all: readonly Candidate[]): Variant[] {
  const missing = new Set(all.flatMap(({ pairs }) => pairs));
  const gain = ({ pairs }: Candidate) => pairs.filter((pair) => missing.has(pair)).length;
  const picked: Variant[] = [];
  for (let next = first; missing.size > 0; next = all.reduce((a, b) => (gain(b) > gain(a) ? b : a))) {
    for (const pair of next.pairs) missing.delete(pair);
    picked.push(next.variant);
  }
  return picked;
}
