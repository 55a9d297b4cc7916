/** A text with its continuations joined, and where each of its characters stood. */
export interface Logical {
  readonly text: string;
  /** The offset in the original of the character at an index; for the index behind the last one, the end. */
  readonly origin: (index: number) => number;
}

/**
 * Joins the continued lines of an instruction the way Docker does before a shell sees them: the escape character with
 * blanks and a line end goes, and with it comment lines and empty lines inside the continuation. Offsets count in the
 * whole text.
 */
export function joinContinuations(
  text: string,
  start: number,
  end: number,
  escapeCharacter: string,
): Logical {
  const characters: string[] = [];
  const origins: number[] = [];
  let i = start;
  while (i < end) {
    const c = text[i] as string;
    if (c === "\r" && text[i + 1] === "\n") {
      i++;
      continue;
    }
    if (c === escapeCharacter) {
      let j = i + 1;
      while (j < end && (text[j] === " " || text[j] === "\t")) j++;
      if (j >= end || text[j] === "\n" || text[j] === "\r") {
        i = skipIgnoredLines(text, j, end);
        continue;
      }
      // An escaped character is never the start of a continuation.
      characters.push(c);
      origins.push(i++);
    }
    if (i < end) {
      characters.push(text[i] as string);
      origins.push(i++);
    }
  }
  return { text: characters.join(""), origin: (index) => origins[index] ?? end };
}

/** From a line end on: behind it, and behind every empty line and comment line that follows. */
function skipIgnoredLines(text: string, from: number, end: number): number {
  let at = behindLineEnd(text, from, end);
  while (at < end) {
    let i = at;
    while (i < end && (text[i] === " " || text[i] === "\t")) i++;
    const empty = text[i] === "\n" || text[i] === "\r";
    if (i >= end || (!empty && text[i] !== "#")) break;
    while (i < end && text[i] !== "\n" && text[i] !== "\r") i++;
    at = behindLineEnd(text, i, end);
  }
  return at;
}

function behindLineEnd(text: string, at: number, end: number): number {
  if (at >= end) return end;
  return Math.min(end, text[at] === "\r" && text[at + 1] === "\n" ? at + 2 : at + 1);
}
