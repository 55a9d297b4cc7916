import type { Answers } from "../answers.ts";
import { version } from "../package.ts";
import { configFile } from "../scaffold/config.ts";
import type { Fate, Update } from "../update/update.ts";
import { type Paint, paint } from "./paint.ts";
import { nameOf } from "./report.ts";
import type { Surroundings } from "./surroundings.ts";
import { wrap } from "./wrap.ts";

/** An update as it is told, whether it was carried out or only worked out. */
export interface Report {
  readonly root: string;
  /** The version that the project was at. */
  readonly from: string;
  readonly answers: Answers;
  readonly update: Update;
  readonly written: boolean;
  /** True where `.yo-rc.json` changes. */
  readonly remembers: boolean;
  readonly notes: readonly string[];
  /** What would change, where it was asked for. */
  readonly diff?: string;
}

/** The fates that are told, the most urgent last, where a terminal's reader looks first. */
const told: Readonly<Record<Exclude<Fate, "unchanged">, { readonly key: string; readonly counted: string }>> =
  {
    keep: { key: "kept", counted: "left alone" },
    remove: { key: "removed", counted: "removed" },
    create: { key: "created", counted: "created" },
    update: { key: "updated", counted: "updated" },
    merge: { key: "merged", counted: "merged with your changes" },
    conflict: { key: "conflicts", counted: "in conflict" },
  };

/** Paths of a fate; `.yo-rc.json` counts as updated where it changes. */
function pathsOf({ update, remembers }: Report, fate: Fate): string[] {
  const paths = [...update.fates].filter(([, its]) => its === fate).map(([name]) => name);
  return fate === "update" && remembers ? [...paths, configFile] : paths;
}

function tellable(report: Report) {
  return Object.entries(told).map(([fate, words]) => ({
    fate: fate as keyof typeof told,
    ...words,
    paths: pathsOf(report, fate as Fate),
  }));
}

/** Whether an update changes no file. */
export function isNothing(report: Report): boolean {
  return tellable(report).every(({ fate, paths }) => fate === "keep" || paths.length === 0);
}

/** What `--json` prints; part of the interface, see docs/update.md. */
export function updateAsJson(report: Report): string {
  const { root, from, answers, written, notes, diff } = report;
  const lists = Object.fromEntries(tellable(report).map(({ key, paths }) => [key, paths]));
  const ok = pathsOf(report, "conflict").length === 0;
  const result = { ok, version, from, dir: root, written, answers, ...lists, notes };
  return `${JSON.stringify(diff === undefined ? result : { ...result, diff }, null, 2)}\n`;
}

/** What `--dry-run` prints: a line a file. */
export function updateList(report: Report, colours: Paint): string {
  const colour = { keep: colours.faint, create: colours.good, conflict: colours.bad, remove: colours.bad };
  return tellable(report)
    .flatMap(({ fate, paths }) => {
      const shade = fate in colour ? colour[fate as keyof typeof colour] : colours.accent;
      return paths.map((name) => `${shade(fate.padEnd(8))}  ${name}\n`);
    })
    .join("");
}

/** What a run tells at its end. */
export function updateSummary(report: Report, { cwd, stderr }: Surroundings): string {
  const colours = paint(stderr.colour);
  const { root, from } = report;
  const name = nameOf(root, cwd);
  const where = name === "." ? "This folder" : name;
  const conflicts = pathsOf(report, "conflict");
  const changed = tellable(report).filter(({ paths }) => paths.length > 0);
  if (isNothing(report)) {
    return `${colours.good("✔")} ${where} is up to date: there is nothing in ${version} that it has not got.\n`;
  }
  const steps =
    from === version ? `stays at ${version}, with its new answers` : `has come from ${from} to ${version}`;
  const counts = changed
    .map(
      ({ paths, counted }, at) =>
        `${paths.length}${at > 0 ? "" : paths.length === 1 ? " file" : " files"} ${counted}`,
    )
    .join(", ");
  const sign = conflicts.length === 0 ? colours.good("✔") : colours.bad("✘");
  const next =
    conflicts.length === 0
      ? "Look at it by git diff, install the requirements, run the tests, then commit."
      : `Both you and the template changed the same lines of ${conflicts.length === 1 ? "one file" : `${conflicts.length} files`}: they stand between <<<<<<< and >>>>>>>. Decide there, run the tests, then commit.`;
  const headline = wrap(`${where} ${steps}: ${counts}.`, 78).join("\n  ");
  return `${sign} ${headline}\n${indented(updateList(report, colours))}${wrap(next, 80).join("\n")}\n`;
}

function indented(lines: string): string {
  return lines.replaceAll(/^(?=.)/gm, "  ");
}
