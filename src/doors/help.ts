import { answerRows, runRows } from "../options.ts";
import type { OptionRow } from "./flags.ts";
import type { Paint } from "./paint.ts";
import { wrap } from "./wrap.ts";

/**
 * The help text, at most 80 columns wide, made from the table of options.
 *
 * @param call how the person called us, which stands in the examples
 */
export function help(call: string, colours: Paint): string {
  const heading = (text: string) => colours.strong(text);
  const asked = answerRows.filter((row) => row.prompt);
  const unasked = answerRows.filter((row) => !row.prompt);
  const widest = widestOf([...answerRows, ...runRows]);
  const lines = (rows: readonly OptionRow[]) => flagLines(rows, widest);
  return `A Django project with a lean, secure, production-ready multi-stage Dockerfile.

${heading("Three ways in")}
  yo multistage                        asks three questions
  npx generator-multistage             the same, without yo
  npx generator-multistage --yes       asks nothing: for scripts and CI

${heading("What it asks")}
${lines(asked)}

${heading("What it does not ask")}
${lines(unasked)}
  A switch is turned off again by --no- before its name: --no-hashes.

${heading("The run")}
${lines(runRows)}

${heading("Beside it")}
  convert     turns the Dockerfile you have into a multi-stage one
  compare     draws what that changes
  update      brings a project that an earlier version made up to this one
  ci HOST     writes CI for the project you have, on github or gitlab
  batch FILE  makes many projects from one JSON file
  Each is called as npx generator-multistage NAME and has a --help of its own;
  yo has them as yo multistage:NAME, but for batch.

${heading("Examples")}
  ${call} --yes --dir demo
  ${call} --python 3.12 --app web --port 8080 --dir shop

Exit codes: 0 done, 2 the call is wrong, 3 files have to be looked at first,
5 --check found a difference, 1 anything else, 130 interrupted.
`;
}

/**
 * A paragraph of flags, at most 80 columns wide: each flag, and what it says.
 *
 * @param widest the width of the flags' column
 */
export function flagLines(rows: readonly HelpRow[], widest = widestOf(rows)): string {
  return rows.flatMap((row) => describe(row, widest)).join("\n");
}

type HelpRow = OptionRow & { readonly defaultShown?: string };

function widestOf(rows: readonly HelpRow[]): number {
  return Math.max(...rows.map((row) => flag(row).length));
}

/** One command's help: what it does, how it is called, its flags, examples that work when pasted. */
export function commandHelp(
  { summary, usage, rows, examples }: CommandHelp,
  call: string,
  colours: Paint,
): string {
  return `${wrap(summary.replaceAll("\n", " "), 80).join("\n")}

${colours.strong("Usage")}
  ${call} ${usage}

${colours.strong("Flags")}
${flagLines(rows)}

${colours.strong("Examples")}
${examples.map((example) => `  ${call}${example === "" ? "" : ` ${example}`}`).join("\n")}
`;
}

/** What a command's help is made from. */
export interface CommandHelp {
  readonly summary: string;
  /** What follows the command's name. */
  readonly usage: string;
  readonly rows: readonly OptionRow[];
  /** What follows the command's name in each example. */
  readonly examples: readonly string[];
}

function flag(row: OptionRow): string {
  const short = row.short === undefined ? "    " : `-${row.short}, `;
  return `${short}--${row.name}${row.placeholder === undefined ? "" : ` ${row.placeholder}`}`;
}

function describe(row: HelpRow, widest: number): string[] {
  const indent = 2 + widest + 2;
  const fallback =
    row.defaultShown !== undefined && row.placeholder !== undefined ? ` (default: ${row.defaultShown})` : "";
  const [first = "", ...rest] = wrap(`${row.help}${fallback}`, 80 - indent);
  return [`  ${flag(row).padEnd(widest)}  ${first}`, ...rest.map((line) => `${" ".repeat(indent)}${line}`)];
}
