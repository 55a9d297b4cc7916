/** One change to a text: what stands between two offsets gives way to `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with its edits applied. */
export interface Edited {
  readonly text: string;
  /** Where an offset of the original that no edit touches lies in the new text. */
  readonly moved: (offset: number) => number;
}

/**
 * The part of a text between two offsets with edits applied. Edits may come in any order and may lie inside each
 * other's range (the wider one wins); what no edit touches stays byte for byte.
 */
export function applyEdits(text: string, start: number, end: number, edits: readonly Edit[]): Edited {
  const ordered = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  const shifts: { readonly from: number; readonly by: number }[] = [];
  let out = "";
  let at = start;
  for (const edit of ordered) {
    if (edit.start < at) continue;
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
    shifts.push({ from: at, by: out.length - at });
  }
  const moved = (offset: number) => offset + (shifts.findLast(({ from }) => from <= offset)?.by ?? -start);
  return { text: out + text.slice(at, end), moved };
}
