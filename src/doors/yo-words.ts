import path from "node:path";
import type { FlagRow, ForeignFlags } from "./flags.ts";

/**
 * Flags of yo and of its environment, which pass through to every generator (yo 7.0.1, yeoman-environment 6.3.0,
 * yeoman-generator 8.4.0: their sources, read 2026-11-23).
 */
export const yoFlags: ForeignFlags = {
  "ask-answered": "boolean",
  bail: "boolean",
  color: "boolean",
  debug: "boolean",
  "force-install": "boolean",
  "ignore-version-check": "boolean",
  "ignore-whitespace": "boolean",
  insight: "boolean",
  "local-only": "boolean",
  "no-color": "boolean",
  "no-insight": "boolean",
  "node-package-manager": "string",
  "skip-cache": "boolean",
  "skip-check-env": "boolean",
  "skip-install": "boolean",
  "skip-local-cache": "boolean",
  "skip-yo-resolve": "boolean",
};

/**
 * The words of our call as the shell gave them to yo. yo's own reading of them is lossy: it turns `--python 3.10` into
 * the number 3.1, lets `--yes demo` swallow the folder, and passes unknown flags in silence.
 *
 * @param argv process.argv
 * @param namespace of the generator, as in `multistage:app`
 * @returns undefined where the process is not yo, or runs several generators at once
 */
export function wordsFromYo(argv: readonly string[], namespace: string): string[] | undefined {
  const program = argv[1] ?? "";
  const isYo = /^yo(?:\.js)?$/.test(path.basename(program)) || /[/\\]yo[/\\]lib[/\\]cli\.js$/.test(program);
  const words = argv.slice(2);
  if (!isYo || words.some((word) => word.endsWith(","))) return undefined;
  const names = [namespace, namespace.replace(/:app$/, ""), `generator-${namespace.replace(/:app$/, "")}`];
  const at = words.findIndex((word) => names.includes(word));
  return at === -1 ? undefined : words.toSpliced(at, 1);
}

/** The words that say the same as options handed over by a program (`env.run`, `composeWith`), for one reader of both. */
export function wordsFromOptions(
  options: Readonly<Record<string, unknown>>,
  positionals: readonly string[],
  rows: readonly FlagRow[],
): string[] {
  const words: string[] = [];
  for (const row of rows) {
    const value = optionOf(options, row.name);
    if (value === undefined || value === null) continue;
    if (row.placeholder !== undefined) words.push(`--${row.name}=${value}`);
    else if (value === true) words.push(`--${row.name}`);
    else if (value === false && row.negatable) words.push(`--no-${row.name}`);
  }
  return [...words, ...positionals];
}

function optionOf(options: Readonly<Record<string, unknown>>, name: string): unknown {
  const camel = name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return options[name] ?? options[camel];
}
