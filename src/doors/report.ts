import path from "node:path";
import type { Answers } from "../answers.ts";
import type { WritePlan } from "../disk.ts";
import type { Paint } from "./paint.ts";
import { wrapCommand } from "./wrap.ts";

/** What `--dry-run` prints: a line a file. */
export function listOf(plan: WritePlan, colours: Paint): string {
  const line = (verb: string, name: string) => `${verb.padEnd(9)}  ${name}\n`;
  return [
    ...plan.create.map((name) => line(colours.good("create   "), name)),
    ...plan.overwrite.map((name) => line(colours.bad("overwrite"), name)),
    ...plan.unchanged.map((name) => line(colours.faint("unchanged"), name)),
  ].join("");
}

/** What a run tells at its end: what was written, and the commands that come next. */
export function summaryOf(
  plan: WritePlan,
  cwd: string,
  answers: Answers,
  next: readonly string[],
  colours: Paint,
): string {
  const where = nameOf(plan.root, cwd);
  const changed = [...plan.create, ...plan.overwrite];
  if (changed.length === 0) {
    return `${colours.good("✔")} ${where === "." ? "This folder" : where} is up to date: all ${plan.unchanged.length} files are as the answers say.\n`;
  }
  const goThere = where === "." ? [] : [`cd ${shellWord(where)}`];
  return [
    "",
    `${colours.good("✔")} ${colours.strong(counted(plan))} ${placeOf(plan.root, cwd)}`,
    `  ${colours.faint(madeOf(answers))}`,
    ...contents(changed, answers.app, colours),
    "",
    colours.strong("Next"),
    ...[...goThere, ...next].flatMap((command) => asPasted(command, colours)),
    "",
    `Then open http://localhost:${answers.port} — README.md tells how to run and ship the image.`,
    "",
  ].join("\n");
}

/** Where a folder is, for the middle of a sentence: "here", or "in demo". */
export function placeOf(folder: string, cwd: string): string {
  const name = nameOf(folder, cwd);
  return name === "." ? "here" : `in ${name}`;
}

/** A folder as its reader would write it: relative where it is inside of the current one, else absolute. */
export function nameOf(folder: string, cwd: string): string {
  const inside = path.relative(cwd, folder) || ".";
  return inside.startsWith("..") || path.isAbsolute(inside) ? folder : inside;
}

/** The answers that were not asked for as well, so that nobody has to look for them. */
function madeOf({ python, django, server, database, hashes }: Answers): string {
  return [`Python ${python}`, `Django ${django}`, server, database, ...(hashes ? ["hashes"] : [])].join(
    " · ",
  );
}

function counted(plan: WritePlan): string {
  const parts = [
    plan.create.length > 0 ? `${filesOf(plan.create.length)} created` : "",
    plan.overwrite.length > 0 ? `${filesOf(plan.overwrite.length)} overwritten` : "",
    plan.unchanged.length > 0 ? `${filesOf(plan.unchanged.length)} as they were` : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function filesOf(count: number): string {
  return count === 1 ? "1 file" : `${count} files`;
}

/** The files by name, those of the app folder as one line. */
function contents(changed: readonly string[], app: string, colours: Paint): string[] {
  const inside = changed.filter((name) => name.startsWith(`${app}/`));
  const beside = changed.filter((name) => !name.startsWith(`${app}/`));
  const lines =
    inside.length === 0
      ? []
      : [`  ${app}/ ${colours.faint(`the Django project, ${filesOf(inside.length)}`)}`];
  return [...lines, ...beside.map((name) => `  ${name}`)];
}

/** A path as one word of a POSIX shell. */
function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) && !text.startsWith("-") ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** A command as it stands on the screen, at most 80 columns wide. */
function asPasted(command: string, colours: Paint): string[] {
  return wrapCommand(command, 76).map((line, at) => `${at === 0 ? "  " : "    "}${colours.accent(line)}`);
}
