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
  // Runs of characters that stay together: character by character, long instructions would take long.
  const pieces: { readonly at: number; readonly from: number; readonly text: string }[] = [];
  let from = start;
  let length = 0;
  const cut = (until: number, next: number) => {
    if (until > from) {
      pieces.push({ at: length, from, text: text.slice(from, until) });
      length += until - from;
    }
    from = next;
  };
  let i = start;
  while (i < end) {
    const c = text[i];
    if (c === "\r" && text[i + 1] === "\n") {
      cut(i, i + 1);
      i++;
    } else if (c === escapeCharacter) {
      let j = i + 1;
      while (j < end && (text[j] === " " || text[j] === "\t")) j++;
      if (j >= end || text[j] === "\n" || text[j] === "\r") {
        const next = skipIgnoredLines(text, j, end);
        cut(i, next);
        i = next;
      } else {
        // An escaped character is never the start of a continuation.
        i += 2;
      }
    } else i++;
  }
  cut(end, end);
  return {
    text: pieces.map((piece) => piece.text).join(""),
    origin(index) {
      if (index >= length) return end;
      let low = 0;
      let high = pieces.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((pieces[middle]?.at ?? 0) <= index) low = middle;
        else high = middle - 1;
      }
      const piece = pieces[low];
      return piece === undefined ? end : piece.from + index - piece.at;
    },
  };
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
