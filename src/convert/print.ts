import { applyEdits, type Edit } from "../dockerfile/edits.ts";
import { blankAbove, blockStart, lineEnd, lineStart } from "./layout.ts";
import type { Plan } from "./plan.ts";
import type { Stage } from "./steps.ts";

/** The new text, and where each instruction of the original stands in it. */
export interface Printed {
  readonly text: string;
  /** 1-based line of an instruction in the new text: its final copy, else the builder's; null where neither has it. */
  readonly lineOf: (step: number | null) => number | null;
}

/** Comment lines to be put above an instruction, by its index. */
type Comments = ReadonlyMap<number, readonly string[]>;

/** Builds the two-stage text: the builder from copies, the final stage from the original's own bytes. */
export function print(stage: Stage, plan: Plan): Printed {
  const { source, from } = stage;
  const { text, eol } = source;
  const name = builderName(stage);
  const fromLine = lineStart(text, from.start);
  const head = text.slice(0, fromLine);

  const builder = printBuilder(stage, plan, name);
  // A comment right above `FROM ... AS name` would be read as that stage's description; it belongs to the whole file.
  const gap =
    head !== "" &&
    !/\n[ \t\r]*\n$|^[ \t\r\n]*$/.test(head) &&
    source.comments.some(({ start }) => lineEnd(text, start) === fromLine)
      ? eol
      : "";
  const ahead = head + gap + builder.text + eol;
  const first = printFinal(stage, plan, name, fromLine, new Map());
  const lost = lostComments(stage, ahead + first.text);
  const final = lost.size === 0 ? first : printFinal(stage, plan, name, fromLine, lost);

  const builderOffset = head.length + gap.length;
  const lines = newLines(ahead + final.text);
  return {
    text: source.bom + ahead + final.text,
    lineOf: (step) => {
      if (step === null) return null;
      const inFinal = final.offsets.get(step);
      if (inFinal !== undefined) return lines(ahead.length + inFinal);
      const inBuilder = builder.offsets.get(step);
      return inBuilder === undefined ? null : lines(builderOffset + inBuilder);
    },
  };
}

function newLines(text: string): (offset: number) => number {
  return (offset) => {
    let line = 1;
    for (let i = text.indexOf("\n"); i >= 0 && i < offset; i = text.indexOf("\n", i + 1)) line++;
    return line;
  };
}

/** "builder", or the next free name where the file calls its own stage that. */
function builderName(stage: Stage): string {
  const own = stage.from.words[2]?.toLowerCase();
  return own === "builder" ? "dependencies" : "builder";
}

interface Piece {
  readonly text: string;
  readonly offsets: ReadonlyMap<number, number>;
}

function printBuilder(stage: Stage, plan: Plan, name: string): Piece {
  const { source, from, steps } = stage;
  const { text, eol } = source;
  const offsets = new Map<number, number>();
  const fromText = text.slice(from.start, from.end);
  const image = fromText.slice(
    0,
    from.words.length === 3 ? fromText.search(/[ \t]+as[ \t]+\S+\s*$/i) : undefined,
  );
  let out = `# ${name} installs the dependencies; of what it holds, only they reach the final stage.${eol}`;
  out += `${image} AS ${name}${eol}`;
  for (const step of steps) {
    const placement = plan.placements[step.index];
    const added = plan.builderLines.get(step.index) ?? [];
    const { instruction } = step;
    const block = blockStart(source, instruction);
    if (placement?.builder && blankAbove(text, block) && !out.endsWith(eol + eol)) out += eol;
    for (const line of added) out += line + eol;
    if (!placement?.builder) continue;
    const moved = placement.final === null;
    const shared = instruction.keyword === "RUN";
    if (moved || shared) out += text.slice(block, lineStart(text, instruction.start));
    const indent = text.slice(lineStart(text, instruction.start), instruction.start);
    out += indent;
    offsets.set(step.index, out.length);
    out +=
      endContinuation(
        applyEdits(text, instruction.start, instruction.end, placement.builder).text,
        source.escape,
      ) + eol;
  }
  for (const line of plan.builderEnd) out += line + eol;
  return { text: out, offsets };
}

/** Takes a continuation off that leads nowhere, as at a file's end: it would swallow the instruction that comes next. */
function endContinuation(text: string, escapeCharacter: string): string {
  const lines = text.split("\n");
  let last = lines.length - 1;
  while (last > 0 && /^\s*(#[^\n]*)?$/.test(lines[last] as string)) last--;
  const line = (lines[last] as string).trimEnd();
  if (!line.endsWith(escapeCharacter)) return text;
  lines[last] = line.slice(0, -1).trimEnd();
  return lines.join("\n");
}

function printFinal(stage: Stage, plan: Plan, name: string, start: number, comments: Comments): Piece {
  const { source, steps } = stage;
  const { text, eol } = source;
  const edits: Edit[] = [];
  const copies = plan.copies
    .map(
      ({ from, to, owner }) =>
        `COPY --from=${name}${owner === null ? "" : ` --chown=${owner}`} ${from} ${to}${eol}`,
    )
    .join("");
  for (const { instruction, index } of steps) {
    const placement = plan.placements[index];
    const kept = (comments.get(index) ?? []).map((comment) => comment + eol).join("");
    const own = (plan.finalLines.get(index) ?? []).map((line) => line + eol).join("");
    const insertion = kept + own + (index === plan.copyAt ? copies : "");
    const block = blockStart(source, instruction);
    if (placement?.final != null) {
      if (insertion !== "") edits.push({ start: block, end: block, text: insertion });
      edits.push(...placement.final);
      continue;
    }
    const end = lineEnd(text, instruction.end);
    // A comment whose instruction no stage needs may well speak of what follows it, so it stays where it is.
    const droppedAltogether = placement?.builder == null;
    const from = droppedAltogether
      ? lineStart(text, instruction.start)
      : insertion === ""
        ? withBlankLines(text, block, end)
        : block;
    edits.push({ start: from, end, text: insertion });
  }
  const closing = plan.finalLines.get(steps.length) ?? [];
  if (closing.length > 0) {
    const gap = text.endsWith("\n") ? "" : eol;
    edits.push({
      start: text.length,
      end: text.length,
      text: gap + closing.map((line) => line + eol).join(""),
    });
  }
  const { text: printed, moved } = applyEdits(text, start, text.length, edits);
  const offsets = new Map<number, number>();
  for (const { instruction, index } of steps) {
    if (plan.placements[index]?.final != null) offsets.set(index, moved(instruction.start));
  }
  return { text: printed, offsets };
}

/** Where to cut from when a block of lines goes: empty lines above it go along if others follow below. */
function withBlankLines(text: string, block: number, end: number): number {
  if (!blankAbove(text, block) || !(end >= text.length || /^[ \t\r]*\n/.test(text.slice(end, end + 200))))
    return block;
  let from = block;
  while (from > 0 && /^[ \t\r]*\n$/.test(text.slice(lineStart(text, from - 1), from)))
    from = lineStart(text, from - 1);
  return from;
}

/** The comment lines of the original that a printed text has lost, by the instruction they stand in or above. */
function lostComments(stage: Stage, printed: string): Comments {
  const { text } = stage.source;
  const there = new Set(printed.split(/\r?\n/).map((line) => line.trim()));
  const lost = new Map<number, string[]>();
  for (const { instruction, index } of stage.steps) {
    const comments =
      text.slice(blockStart(stage.source, instruction), instruction.end).match(/^[ \t]*#.*$/gm) ?? [];
    const missing = comments.map((comment) => comment.trim()).filter((comment) => !there.has(comment));
    if (missing.length > 0) lost.set(index, missing);
  }
  return lost;
}
