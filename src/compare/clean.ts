/**
 * Characters that must not reach a terminal, an XML file or a reader's eye: controls (an escape sequence in a Dockerfile
 * would otherwise run in the terminal), halves of surrogate pairs and non-characters (XML forbids both), and the marks
 * that reverse the direction of text and so make it read as something else.
 */
const UNSAFE = /[\p{Cc}\p{Cs}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\uffff]/gu;

/**
 * Makes any text fit for every renderer: runs of white space become one blank, unsafe characters become U+FFFD.
 *
 * @param text anything that came out of a Dockerfile or from a caller
 * @returns one line of text, trimmed
 */
export function clean(text: string): string {
  // Nearly all text is plain already, and this is asked for every word of a Dockerfile.
  if (/^[!-~]+(?: [!-~]+)*$/u.test(text)) return text;
  return text.replace(/\s+/gu, " ").replace(UNSAFE, "\ufffd").trim();
}

/** Code units that one character may take and still be shown whole: families of emoji take 11, flags up to 14. */
const LONGEST_CHARACTER = 16;

/**
 * Cuts a text to so many characters and ends it with an ellipsis; between words, where that costs little.
 *
 * @param text one line
 * @param limit the greatest number of characters (graphemes are not split) in what comes back
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // Splitting into characters is slow: no more of the text than could be kept is looked at.
  const characters = graphemes(text.slice(0, limit * LONGEST_CHARACTER));
  if (characters.length <= limit) return text;
  const cut = characters
    .slice(0, limit - 1)
    .join("")
    .trimEnd();
  const blank = cut.lastIndexOf(" ");
  return `${blank > cut.length - 25 && blank > 0 ? cut.slice(0, blank) : cut}…`;
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Splits a text into what a reader sees as single characters.
 *
 * @param text one line
 */
export function graphemes(text: string): string[] {
  // Segmenting is slow, and most lines of most Dockerfiles are ASCII, where a character is a code unit.
  if (/^[\x20-\x7e]*$/u.test(text)) return text.split("");
  return Array.from(segmenter.segment(text), (part) => part.segment);
}
