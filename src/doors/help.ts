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
  const widest = Math.max(...[...answerRows, ...runRows].map((row) => flag(row).length));
  const lines = (rows: readonly OptionRow[]) => rows.flatMap((row) => describe(row, widest)).join("\n");
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

${heading("Examples")}
  ${call} --yes --dir demo
  ${call} --python 3.12 --app web --port 8080 --dir shop

Exit codes: 0 done, 2 the call is wrong, 3 files would be overwritten,
1 anything else, 130 interrupted.
`;
}

/** One command's help: what it does, how it is called, its flags, examples that work when pasted. */
export function commandHelp(
  { summary, usage, rows, examples }: CommandHelp,
  call: string,
  colours: Paint,
): string {
  const widest = Math.max(...rows.map((row) => flag(row).length));
  return `${wrap(summary.replaceAll("\n", " "), 80).join("\n")}

${colours.strong("Usage")}
  ${call} ${usage}

${colours.strong("Flags")}
${rows.flatMap((row) => describe(row, widest)).join("\n")}

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

function describe(row: OptionRow & { defaultShown?: string }, widest: number): string[] {
  const indent = 2 + widest + 2;
  const fallback =
    row.defaultShown !== undefined && row.placeholder !== undefined ? ` (default: ${row.defaultShown})` : "";
  const [first = "", ...rest] = wrap(`${row.help}${fallback}`, 80 - indent);
  return [`  ${flag(row).padEnd(widest)}  ${first}`, ...rest.map((line) => `${" ".repeat(indent)}${line}`)];
}
