import type { MultistageError } from "../errors.ts";
import { version } from "../package.ts";
import { errorObject } from "./finish.ts";
import type { OptionRow } from "./flags.ts";
import { flagLines } from "./help.ts";
import type { Paint } from "./paint.ts";
import type { Resolved } from "./resolve-answers.ts";

/** What became of one project of a batch. */
export type Outcome = Done | Failed;

interface Of {
  /** Its folder as the file names it, and its absolute path. */
  readonly dir: string;
  readonly root: string;
}

export interface Done extends Of {
  readonly resolved: Resolved;
  /** Numbers of files. */
  readonly created: number;
  readonly overwritten: number;
  readonly unchanged: number;
}

export interface Failed extends Of {
  readonly error: MultistageError;
}

/** The help of `batch`, at most 80 columns wide. */
export function batchHelp(rows: readonly OptionRow[], call: string, colours: Paint): string {
  return `Many projects in one call, each of them whole or not at all.

${colours.strong("Usage")}
  ${call} FILE.json [flags]

${colours.strong("The file")}
  [
    {"dir": "shop", "app": "web", "port": 8001},
    {"dir": "blog", "python": "3.12"}
  ]
  An object a project; its keys are the names of the flags, and "dir" is a must.

${colours.strong("The run")}
${flagLines(rows)}

Exit codes: 0 all done; else the worst one of a project: 1 before 2 before 3,
as without batch; 130 interrupted. Where the file is wrong (2), none is written.
`;
}

/**
 * The table of a batch: a line a project, and one that sums up.
 *
 * @param left projects that an interrupt left undone
 * @param preview true where nothing was to be written
 */
export function outcomeTable(
  outcomes: readonly Outcome[],
  left: number,
  preview: boolean,
  colours: Paint,
): string {
  const titles = preview ? ["create", "overwrite", "unchanged"] : ["created", "overwritten", "unchanged"];
  const width = Math.max("project".length, ...outcomes.map(({ dir }) => dir.length));
  const line = (dir: string, rest: string) => `${dir.padEnd(width)}  ${rest}\n`;
  const cells = (values: readonly (string | number)[]) =>
    values.map((value, at) => String(value).padStart(titles[at]?.length ?? 0)).join("  ");
  const rows = outcomes.map((outcome) =>
    "error" in outcome
      ? line(outcome.dir, `${colours.bad("✗")} ${sentenceOf(outcome.error)}`)
      : line(outcome.dir, cells([outcome.created, outcome.overwritten, outcome.unchanged])),
  );
  const notes = outcomes.flatMap((outcome) =>
    "error" in outcome ? [] : outcome.resolved.notes.map((note) => `Note: ${outcome.dir}: ${note}\n`),
  );
  const heading =
    outcomes.length === 0 ? [] : [colours.strong(line("project", cells(titles)).trimEnd()), "\n"];
  return [...heading, ...rows, ...notes, summary(outcomes, left, preview, colours)].join("");
}

function summary(outcomes: readonly Outcome[], left: number, preview: boolean, colours: Paint): string {
  const total = outcomes.length + left;
  const failed = outcomes.filter((outcome) => "error" in outcome).length;
  const projects = total === 1 ? "1 project" : `${total} projects`;
  const done = preview ? "looked at, nothing written" : "done";
  if (left > 0) {
    return `${colours.bad("✗")} Interrupted: ${outcomes.length - failed} of ${projects} done, each of them whole.\n`;
  }
  if (failed === 0) return `${colours.good("✔")} ${projects} ${done}.\n`;
  return `${colours.bad("✗")} ${total - failed} of ${projects} ${done}; ${failed} failed.\n`;
}

/** A line for each project that failed, and one for an interrupt: what is said even where nothing else is. */
export function problemLines(outcomes: readonly Outcome[], left: number): string {
  const failed = outcomes.flatMap((outcome) =>
    "error" in outcome ? [`${outcome.dir}: ${sentenceOf(outcome.error)}\n`] : [],
  );
  return [
    ...failed,
    ...(left > 0 ? [`Interrupted with ${left} projects to go; those before are whole.\n`] : []),
  ].join("");
}

/** What `--json` prints; part of the interface, see docs/ci.md. */
export function batchJson(outcomes: readonly Outcome[], left: number, written: boolean): string {
  const projects = outcomes.map((outcome) => {
    if ("error" in outcome) return { ok: false, dir: outcome.root, error: errorObject(outcome.error) };
    const { root, resolved, created, overwritten, unchanged } = outcome;
    return { ok: true, dir: root, ...resolved, created, overwritten, unchanged };
  });
  const ok = left === 0 && projects.every((project) => project.ok);
  return `${JSON.stringify({ ok, version, written, left, projects }, null, 2)}\n`;
}

/** An error's message on one line. */
function sentenceOf(error: MultistageError): string {
  const [first = "", ...files] = error.message.split("\n");
  return files.length === 0 ? first : `${first} ${files.map((file) => file.trim()).join(", ")}`;
}
