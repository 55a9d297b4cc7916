/** One change to a text: what stands between two offsets gives way to `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The part of a text between two offsets with edits applied. Edits may come in any order and may lie inside each
 * other's range (the wider one wins); what no edit touches stays byte for byte.
 */
export function applyEdits(text: string, start: number, end: number, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  let out = "";
  let at = start;
  for (const edit of ordered) {
    if (edit.start < at) continue;
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at, end);
}
