import { normalise } from "../knowledge/parts.ts";
import { type Labels, type Merged, mergeAsUnion, openingMarker } from "./merge.ts";

/** One requirement of a requirements file: what pip reads, hashes included, and the indented comments below it. */
interface Entry {
  readonly head: string;
  readonly tail: string;
}

/** A requirements file: its lines, in which a name between two NULs stands for an entry, and the entries. */
interface Outline {
  readonly text: string;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** Whether a file is one of pip's lists of requirements, by its name. */
export function isRequirementsFile(path: string): boolean {
  return /(?:^|\/)requirements[\w.-]*\.(?:txt|in)$/.test(path);
}

/**
 * Merges lists of requirements package by package: a new pin beside a package that was added is no conflict, though the
 * two lines touch each other. Only a package of which both sides changed the pin is one.
 *
 * @returns undefined where a file names a package twice, which has to be merged as any other text
 */
export function mergeRequirements(
  base: string,
  yours: string,
  theirs: string,
  labels: Labels,
): Merged | undefined {
  const [was, mine, other] = [outlineOf(base), outlineOf(yours), outlineOf(theirs)];
  if (was === undefined || mine === undefined || other === undefined) return undefined;
  let conflict = false;
  const written = new Set<string>();
  // What the template drops and you changed is yours from now on, as if you had added it.
  const adopted = [...mine.entries].filter(
    ([name, own]) => !other.entries.has(name) && !sameEntry(own, was.entries.get(name)),
  );
  const rest = adopted.reduce((text, [name]) => text.replace(`\0${name}\0\n`, ""), was.text);
  const text = mergeAsUnion(rest, mine.text, other.text).replaceAll(/\0(.*)\0\n/g, (_, name: string) => {
    const [before, own, theirs] = [was, mine, other].map(({ entries }) => entries.get(name));
    if (written.has(name)) return "";
    written.add(name);
    // Taken out by you; or by the template, while you left it as it was.
    if (own === undefined && before !== undefined) return "";
    if (theirs === undefined && own !== undefined && sameEntry(own, before)) return "";
    if (own === undefined || theirs === undefined) return textOf(own ?? theirs);
    const head = chosen(before?.head, own.head, theirs.head);
    // Comments tell who needs a package: they come out right when requirements are compiled again.
    const tail = chosen(before?.tail, own.tail, theirs.tail) ?? own.tail;
    if (head !== undefined) return `${head}${tail}`;
    conflict = true;
    return `${openingMarker(labels)}\n${own.head}=======\n${theirs.head}>>>>>>> ${labels.theirs}\n${tail}`;
  });
  const ended = yours.endsWith("\n") || yours === "";
  return { text: ended ? text : text.replace(/(?<=[^\n])\n$/, ""), conflict };
}

/** What a part becomes of which the sides made `yours` and `theirs`; undefined where both changed it. */
function chosen(base: string | undefined, yours: string, theirs: string): string | undefined {
  if (yours === theirs || theirs === base) return yours;
  return yours === base ? theirs : undefined;
}

function outlineOf(text: string): Outline | undefined {
  const lines = text.split("\n").map((line) => `${line}\n`);
  if (lines.at(-1) === "\n") lines.pop();
  const entries = new Map<string, Entry>();
  let outline = "";
  while (lines.length > 0) {
    const line = lines.shift() ?? "";
    const name = /^[A-Za-z0-9][\w.-]*/.exec(line)?.[0];
    if (name === undefined) {
      outline += line;
      continue;
    }
    const key = normalise(name);
    if (entries.has(key)) return undefined;
    let head = line;
    while (head.endsWith("\\\n") && lines.length > 0) head += lines.shift();
    let tail = "";
    while (/^[ \t]+#/.test(lines[0] ?? "")) tail += lines.shift();
    entries.set(key, { head, tail });
    outline += `\0${key}\0\n`;
  }
  return { text: outline, entries };
}

function sameEntry(one: Entry, other: Entry | undefined): boolean {
  return one.head === other?.head && one.tail === other.tail;
}

function textOf(entry: Entry | undefined): string {
  return entry === undefined ? "" : `${entry.head}${entry.tail}`;
}
