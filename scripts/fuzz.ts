/**
 * Converts many made and bent Dockerfiles and holds each result against what has to be true of it:
 *
 *   npm run fuzz [-- CASES] [SEED]
 *
 * CASES is 20000 where none is given, half of them bent. Ends with code 1 and the smallest failing text at the first failure.
 */
import fc from "fast-check";
import { bentDockerfile, dockerfile } from "../test/convert/arbitrary.ts";
import { holdsForAnyText, problemsOf } from "../test/convert/properties.ts";

const cases = Number(process.argv[2] ?? 20_000);
const seed = process.argv[3] === undefined ? Date.now() & 0x7fffffff : Number(process.argv[3]);
const start = performance.now();
let slowest = 0;
function timed(check: (text: string) => void): (text: string) => void {
  return (text) => {
    const from = performance.now();
    check(text);
    slowest = Math.max(slowest, performance.now() - from);
  };
}
try {
  fc.assert(fc.property(bentDockerfile, timed(holdsForAnyText)), { numRuns: cases >> 1, seed });
  fc.assert(
    fc.property(
      dockerfile,
      timed((text) => {
        holdsForAnyText(text);
        const problems = problemsOf(text);
        if (problems.length > 0) throw new Error(problems.join("\n"));
      }),
    ),
    { numRuns: cases - (cases >> 1), seed },
  );
  console.log(
    `${cases} cases hold (seed ${seed}); ${((performance.now() - start) / 1000).toFixed(1)} s, slowest case ${slowest.toFixed(0)} ms`,
  );
} catch (error) {
  const { message, cause } = error as Error;
  console.error(`seed ${seed}\n${message}\n${cause instanceof Error ? cause.stack : ""}`);
  process.exit(1);
}
