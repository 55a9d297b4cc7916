import { diff3MergeRegions } from "node-diff3";

/** Names that stand beside the markers of a conflict. */
export interface Labels {
  readonly yours: string;
  readonly theirs: string;
}

/** A merged text, with git's markers around what both sides changed. */
export interface Merged {
  readonly text: string;
  readonly conflict: boolean;
}

/** A way of merging what two sides made of the same text; the line ends of all three are LF. */
export type MergeTexts = (base: string, yours: string, theirs: string, labels: Labels) => Merged;

/** What opens a conflict in a file that was merged with these labels. */
export function openingMarker({ yours }: Labels): string {
  return `<<<<<<< ${yours}`;
}

/** The way of merging where git is not there: node-diff3 finds what each side changed. */
export const mergeByLibrary: MergeTexts = (base, yours, theirs, labels) => {
  let conflict = false;
  const text = joined(
    mergeLines(base, yours, theirs, (mine, other) => {
      conflict = true;
      const { before, ours, others, after } = withoutCommonEnds(mine, other);
      const sides = [
        `${openingMarker(labels)}\n`,
        ...ours,
        "=======\n",
        ...others,
        `>>>>>>> ${labels.theirs}\n`,
      ];
      return [...before, ...sides, ...after];
    }),
  );
  return { text, conflict };
};

/** Merges texts in which the order of lines matters little: where both sides changed the same place, both stay. */
export function mergeAsUnion(base: string, yours: string, theirs: string): string {
  return joined(mergeLines(base, yours, theirs, (mine, other) => [...mine, ...other]));
}

/** @param both what to do with the lines of a place that both sides changed, each in its own way */
function mergeLines(
  base: string,
  yours: string,
  theirs: string,
  both: (mine: readonly string[], other: readonly string[]) => readonly string[],
): string[] {
  const lines: string[] = [];
  for (const region of diff3MergeRegions(linesOf(yours), linesOf(base), linesOf(theirs))) {
    const [mine, other] = region.stable
      ? [region.bufferContent as string[], undefined]
      : [region.aContent as string[], region.bContent as string[]];
    const merged = other === undefined || sameLines(mine, other) ? mine : both(mine, other);
    for (const line of merged) lines.push(line);
  }
  return lines;
}

/** Stands for the missing end of a last line. No text that is merged holds it, and no property of an object is called so. */
const unended = "\0";

/** Lines with their ends. */
function linesOf(text: string): string[] {
  const lines = text.split(/(?<=\n)/);
  const last = lines.at(-1) ?? "";
  if (last === "") return [];
  return last.endsWith("\n") ? lines : [...lines.slice(0, -1), `${last}${unended}`];
}

/** Lines as one text. A line without an end gets one where others have come to stand behind it. */
function joined(lines: readonly string[]): string {
  return lines
    .map((line, at) =>
      line.endsWith(unended) ? line.slice(0, -1) + (at < lines.length - 1 ? "\n" : "") : line,
    )
    .join("");
}

function sameLines(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, at) => line === other[at]);
}

/** What two sides have in common at their start and their end belongs to no conflict. */
function withoutCommonEnds(mine: readonly string[], other: readonly string[]) {
  const shorter = Math.min(mine.length, other.length);
  let start = 0;
  while (start < shorter && mine[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && mine.at(-1 - end) === other.at(-1 - end)) end++;
  return {
    before: mine.slice(0, start),
    ours: mine.slice(start, mine.length - end),
    others: other.slice(start, other.length - end),
    after: mine.slice(mine.length - end),
  };
}
