/**
 * Joins names into a phrase: "gcc", "gcc and git", "gcc, git, curl and 3 more".
 *
 * @param names what to list; blanks are left out
 * @param limit how many to name before the rest is only counted; one more is named all the same
 */
export function listNames(names: readonly string[], limit = 3): string {
  const kept = names.filter((name) => name.trim() !== "");
  // "and 1 more" would take no less room than the name.
  const shown = kept.length > limit + 1 ? [...kept.slice(0, limit), `${kept.length - limit} more`] : kept;
  if (shown.length < 2) return shown.join("");
  return `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

/**
 * "1 step", "3 steps".
 *
 * @param amount a whole number
 * @param noun the singular, made plural by an s
 */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}

/** Puts the first letter into upper case. */
export function capitalise(text: string): string {
  return text.replace(/^./u, (first) => first.toUpperCase());
}

/**
 * The words of a command that are no flags.
 *
 * @param args the command's arguments
 * @param valueFlags flags whose value is the word after them
 */
export function operands(args: readonly string[], valueFlags: readonly string[] = []): string[] {
  const found: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? "";
    if (valueFlags.includes(arg)) at += 1;
    else if (!arg.startsWith("-") && arg !== "") found.push(arg);
  }
  return found;
}

/**
 * The value of a command's flag, written as `-r file`, `-rfile`, `--requirement file` or `--requirement=file`.
 *
 * @param names every spelling, with its dashes
 * @returns each value given, in order
 */
export function valuesOf(args: readonly string[], ...names: readonly string[]): string[] {
  const found: string[] = [];
  args.forEach((arg, at) => {
    for (const name of names) {
      const next = args[at + 1];
      if (arg === name && next !== undefined) found.push(next);
      else if (name.startsWith("--") && arg.startsWith(`${name}=`)) found.push(arg.slice(name.length + 1));
      else if (/^-[a-zA-Z]$/u.test(name) && arg.startsWith(name) && arg.length > 2 && !arg.startsWith("--"))
        found.push(arg.slice(2));
    }
  });
  return found;
}

/** Package names without version, extras and markers: `uvicorn[standard]==0.30` is "uvicorn". */
export function packageNames(given: readonly string[]): string[] {
  return given.map((name) => name.replace(/[[=<>~!;@:].*$/u, "")).filter((name) => name !== "");
}
