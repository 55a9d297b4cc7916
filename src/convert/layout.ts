import type { Edit } from "../dockerfile/edits.ts";
import type { Instruction, Source } from "../dockerfile/read.ts";
import type { ShellWord } from "../dockerfile/shell.ts";
import type { Unit } from "./steps.ts";

/** Offset of the start of the line that an offset lies in. */
export function lineStart(text: string, at: number): number {
  let i = at;
  while (i > 0 && text[i - 1] !== "\n") i--;
  return i;
}

/** Offset behind the line end of the line that an offset lies in. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

/** Where the comment lines begin that stand directly above an instruction; the start of its own line where there are none. */
export function blockStart(source: Source, instruction: Instruction): number {
  const { text, commentStarts } = source;
  let start = lineStart(text, instruction.start);
  for (;;) {
    if (start === 0) return start;
    const above = lineStart(text, start - 1);
    if (!commentStarts.has(above)) return start;
    start = above;
  }
}

/** True where an empty line stands above an offset that begins a line. */
export function blankAbove(text: string, at: number): boolean {
  return at > 0 && /\n[ \t\r]*\n$/.test(text.slice(Math.max(0, at - 200), at));
}

/** The comment lines between two offsets inside a RUN, line ends included. */
export function commentLines(text: string, from: number, to: number): string {
  return (text.slice(from, to).match(/^[ \t]*#[^\n]*\n/gm) ?? []).join("");
}

/**
 * The edits that leave only some of a RUN's units: what goes takes the operator and the layout in front of it along,
 * the first ones those behind them. `continuation` is what ends a line that goes on (nothing inside a here-document).
 */
export function keepUnits(
  units: readonly Unit[],
  keep: readonly boolean[],
  text: string,
  continuation: string,
): Edit[] {
  const edits: Edit[] = [];
  const first = keep.indexOf(true);
  if (first < 0) return edits;
  if (first > 0) {
    const start = (units[0] as Unit).shell.start;
    const end = (units[first] as Unit).shell.start;
    const comments = commentLines(text, (units[first - 1] as Unit).shell.end, end);
    const indent = /^[ \t]*/.exec(comments)?.[0] ?? "";
    edits.push({ start, end, text: comments === "" ? "" : continuation + comments + indent });
  }
  for (let i = first + 1; i < units.length; i++) {
    if (!keep[i])
      edits.push({ start: (units[i - 1] as Unit).shell.end, end: (units[i] as Unit).shell.end, text: "" });
  }
  return edits;
}

/** The edit that takes a word out together with the blanks, line end and continuation in front of it. */
export function dropWord(words: readonly ShellWord[], word: ShellWord): Edit {
  const at = words.indexOf(word);
  const before = words[at - 1];
  return { start: before ? before.end : word.start, end: word.end, text: "" };
}

/** The edit that puts other words in a word's place, each on a line of its own where the word had one. */
export function replaceWord(
  text: string,
  words: readonly ShellWord[],
  word: ShellWord,
  by: readonly string[],
): Edit {
  const before = words[words.indexOf(word) - 1];
  const gap = before ? text.slice(before.end, word.start) : " ";
  const separator = gap.includes("\n") && !gap.includes("#") ? gap : " ";
  return { start: word.start, end: word.end, text: by.join(separator) };
}
