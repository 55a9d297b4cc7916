import fc from "fast-check";

/** An edit of a text, by lines: what stands at `at` is taken out, `count` lines of it, and `lines` come there. */
interface Edit {
  readonly at: number;
  readonly count: number;
  readonly lines: readonly string[];
}

/** Lines that stand in files again and again, and some that are names of things in JavaScript. */
const usual = [
  "",
  "    }",
  "import os",
  "a",
  "b",
  "# c",
  "constructor",
  "__proto__",
  "=======",
  "FROM x AS y",
];

/** A text of few different lines, so that a merge has much to confuse; with or without an end of its last line. */
export const texts: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.constantFrom(...usual), { maxLength: 14 }), fc.boolean())
  .map(([lines, ended]) => textOf(lines, ended));

/** What somebody makes of a text: insertions, deletions, replacements, appended blocks. */
export function editsOf(who: string): fc.Arbitrary<(text: string) => string> {
  const line = fc.oneof(
    fc.constantFrom(...usual),
    fc.integer({ min: 0, max: 9 }).map((n) => `${who} ${n}`),
  );
  const edit = fc.record({
    at: fc.nat({ max: 14 }),
    count: fc.nat({ max: 3 }),
    lines: fc.array(line, { maxLength: 4 }),
  });
  return fc.tuple(fc.array(edit, { maxLength: 4 }), fc.boolean()).map(([edits, ended]) => (text) => {
    if (edits.length === 0) return text;
    return textOf(edits.reduce(edited, linesOf(text)), ended);
  });
}

function edited(lines: readonly string[], { at, count, lines: more }: Edit): string[] {
  return [...lines].toSpliced(Math.min(at, lines.length), count, ...more);
}

function textOf(lines: readonly string[], ended: boolean): string {
  return lines.join("\n") + (ended && lines.length > 0 ? "\n" : "");
}

/** The lines of a text, whatever ends them. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** Lines that `yours` has more often than `base`, and `result` less often than it owes them. */
export function lostLines(base: string, yours: string, result: string): string[] {
  const [before, mine, after] = [base, yours, result].map((text) => counts(text)) as [Counts, Counts, Counts];
  return [...mine]
    .filter(([line, count]) => (after.get(line) ?? 0) < count - (before.get(line) ?? 0))
    .map(([line]) => line);
}

type Counts = ReadonlyMap<string, number>;

function counts(text: string): Counts {
  const found = new Map<string, number>();
  for (const line of linesOf(text)) found.set(line, (found.get(line) ?? 0) + 1);
  return found;
}
