import { readFileSync } from "node:fs";
import { SaxesParser } from "saxes";
import {
  type CompareOptions,
  type Comparison,
  compare,
  type Side,
  type Step,
} from "../../src/compare/index.ts";

/** The contents of a file in test/compare/fixtures. */
export function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");
}

/** The pair that explains multi-stage builds. */
export function documentPair(options?: CompareOptions): Comparison {
  return compare(fixture("original.Dockerfile"), fixture("multistage.Dockerfile"), options);
}

/** A Dockerfile of one stage beside one that cannot be like it: for tests that look at the left side only. */
export function alone(dockerfile: string): Side {
  return compare(dockerfile, "FROM scratch\n").before;
}

/** The steps of a Dockerfile of one stage, as the model has them. */
export function stepsOf(...lines: readonly string[]): readonly Step[] {
  return alone(["FROM python:3.13-slim", ...lines].join("\n")).stages[0]?.steps ?? [];
}

/** The caption of one instruction. */
export function captionOf(instruction: string): string {
  return stepsOf(instruction)[0]?.caption ?? "";
}

/** Every step of a side, in the order of the file. */
export function allSteps(side: Side): Step[] {
  return [...side.preamble, ...side.stages.flatMap(({ steps }) => steps)];
}

/** Parses XML strictly, and gives back the text of all its elements. Throws where it is not well-formed. */
export function textOfXml(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  let text = "";
  let hidden = 0;
  parser.on("opentag", ({ name }) => {
    if (name === "style") hidden += 1;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "style") hidden -= 1;
  });
  parser.on("text", (part) => {
    if (hidden === 0) text += part;
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return text;
}
