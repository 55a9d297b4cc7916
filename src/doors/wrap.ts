/** Breaks a text between words into lines of at most `width` characters, except where one word is longer. */
export function wrap(text: string, width: number): string[] {
  return filled(text.split(" "), width);
}

/**
 * Breaks a command of a POSIX shell into lines of at most `width` characters, each but the last ending in a backslash,
 * so that it can still be pasted. Quotes, and flags of one letter with their value, stay in one piece.
 */
export function wrapCommand(command: string, width: number): string[] {
  const words = command.match(/(?:(?:-[a-z]|>) )*(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [command];
  const lines = filled(words, width - " \\".length);
  return lines.map((line, at) => (at < lines.length - 1 ? `${line} \\` : line));
}

function filled(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
