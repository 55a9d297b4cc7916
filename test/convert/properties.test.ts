import fc from "fast-check";
import { bentDockerfile, dockerfile } from "./arbitrary.ts";
import { holdsForAnyText, problemsOf } from "./properties.ts";

describe("converting any text", () => {
  it("never throws, and gives the same sound answer again, on damaged Dockerfiles", () => {
    fc.assert(fc.property(bentDockerfile, holdsForAnyText), { numRuns: 1000 });
  }).timeout(60_000);

  it("never throws on noise", () => {
    fc.assert(fc.property(fc.string({ maxLength: 300, unit: "binary" }), holdsForAnyText), { numRuns: 500 });
  }).timeout(60_000);

  it("shares Dockerfiles as people write them out soundly", () => {
    fc.assert(
      fc.property(dockerfile, (text) => {
        const problems = problemsOf(text);
        if (problems.length > 0) throw new Error(problems.join("\n"));
      }),
      { numRuns: 1000 },
    );
  }).timeout(60_000);
});
