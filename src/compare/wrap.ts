import { graphemes } from "./clean.ts";

/**
 * Breaks a text into lines: between words where it can, inside a word that is too long for a line of its own.
 *
 * @param text one line
 * @param room how wide a line may be, in the unit that `measure` gives: columns or pixels
 * @param measure the width of a piece of text; the width of a text must not be more than that of its parts together
 * @param hang what each line after the first is to leave free, in the same unit
 * @returns at least one line; each fits, unless a single character does not
 */
export function wrapWords(text: string, room: number, measure: (text: string) => number, hang = 0): string[] {
  const lines: string[] = [];
  const blank = measure(" ");
  let line = "";
  let used = 0;
  const free = () => (lines.length === 0 ? room : room - hang);
  const flush = () => {
    lines.push(line);
    line = "";
    used = 0;
  };
  for (const word of text.split(" ")) {
    if (word === "") continue;
    const width = measure(word);
    if (line !== "" && used + blank + width <= free()) {
      line += ` ${word}`;
      used += blank + width;
      continue;
    }
    if (line !== "") flush();
    if (width <= free()) {
      line = word;
      used = width;
      continue;
    }
    for (const character of graphemes(word)) {
      const step = measure(character);
      if (line !== "" && used + step > free()) flush();
      line += character;
      used += step;
    }
  }
  if (line !== "" || lines.length === 0) flush();
  return lines;
}
