import type { Source } from "./read.ts";

/** Every instruction that Docker's own parser knows (docs.docker.com/reference/dockerfile, read 2026-11-23). */
const KEYWORDS = new Set(
  "ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(
    " ",
  ),
);

/** Larger than any Dockerfile that a person keeps; a text beyond it (in UTF-16 units) is not looked at. */
export const LARGEST = 250_000;

/**
 * Says in one sentence why Docker would not accept a text as a Dockerfile at all, or null where it would: no FROM, an
 * unknown instruction, an instruction without what it needs. The rules are those of BuildKit's parser.
 */
export function whyInvalid(source: Source): string | null {
  const { instructions } = source;
  const stray = /\r(?!\n)/.exec(source.text);
  if (stray)
    return `Line ${source.lineOf(stray.index)} holds a carriage return that ends no line, which Docker does not take.`;
  if (instructions.length === 0) return "The input holds no instruction, so it is not a Dockerfile.";
  for (const instruction of instructions) {
    const { keyword, line, words, exec } = instruction;
    if (!KEYWORDS.has(keyword)) {
      return `Line ${line} starts with "${keyword.slice(0, 40)}", which is no Dockerfile instruction.`;
    }
    if (words.length === 0 && keyword !== "CMD" && keyword !== "ENTRYPOINT") {
      return `${keyword} on line ${line} stands alone, but it needs an argument.`;
    }
    if (keyword === "FROM" && !(words.length === 1 || (words.length === 3 && /^as$/i.test(words[1] ?? "")))) {
      return `FROM on line ${line} takes an image, or an image, AS and a name.`;
    }
    if (keyword === "ENV" && words.length < 2 && !words[0]?.includes("=")) {
      return `ENV on line ${line} names a variable without giving it a value.`;
    }
    if (instruction.heredocs.some(({ closed }) => !closed)) {
      return `The here-document of ${keyword} on line ${line} is never closed.`;
    }
    const operands = exec?.length ?? words.length;
    if ((keyword === "COPY" || keyword === "ADD") && operands < 2 && instruction.heredocs.length === 0) {
      return `${keyword} on line ${line} needs a source and a destination.`;
    }
  }
  const first = instructions.find(({ keyword }) => keyword !== "ARG");
  if (first?.keyword !== "FROM") {
    return "No FROM stands before the first instruction, so it is not a Dockerfile that can be built.";
  }
  return null;
}
