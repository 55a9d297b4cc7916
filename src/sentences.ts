import leven from "leven";

/** "a", "a or b", "a, b or c". */
export function either(words: readonly string[]): string {
  return joined(words, "or");
}

/** "a", "a and b", "a, b and c". */
export function all(words: readonly string[]): string {
  return joined(words, "and");
}

/** A value as it is shown in a message: quoted, on one line, cut where it is long. */
export function shown(value: unknown): string {
  // JSON has no word for the infinite, which 1e999 is read as.
  const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 56)}…"` : text;
}

/** The nearest of the words, as ` (did you mean X?)`, or nothing where none is near. */
export function didYouMean(word: string, words: readonly string[]): string {
  // Half the letters wrong is no typing slip any more.
  const near = words
    .map((candidate) => ({ candidate, distance: leven(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 2)))
    .sort((a, b) => a.distance - b.distance)[0];
  return near ? ` (did you mean ${near.candidate}?)` : "";
}

function joined(words: readonly string[], last: string): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
