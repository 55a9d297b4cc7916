import { type AnswerRow, answerRows, type RunRow, runRows } from "../options.ts";
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
  const lines = (rows: readonly (AnswerRow | RunRow)[]) => flagLines(rows, widest);
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
  npx generator-multistage batch FILE  many projects from one JSON file
  Each has a --help of its own.

${heading("Examples")}
  ${call} --yes --dir demo
  ${call} --python 3.12 --app web --port 8080 --dir shop

Exit codes: 0 done, 2 the call is wrong, 3 files would be overwritten,
5 --check found a difference, 1 anything else, 130 interrupted.
`;
}

/** What the help has to know of a flag. */
export interface HelpRow {
  readonly name: string;
  readonly short?: string;
  readonly placeholder?: string;
  readonly help: string;
  /** The default of an answer. */
  readonly defaultShown?: string;
}

/**
 * A paragraph of flags, at most 80 columns wide: each flag, and what it says.
 *
 * @param widest the width of the flags' column
 */
export function flagLines(rows: readonly HelpRow[], widest = widestOf(rows)): string {
  return rows.flatMap((row) => describe(row, widest)).join("\n");
}

function widestOf(rows: readonly HelpRow[]): number {
  return Math.max(...rows.map((row) => flag(row).length));
}

function flag(row: HelpRow): string {
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
