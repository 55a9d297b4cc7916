import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { commitWrite, realPath } from "../disk.ts";
import { type BatchEntry, readBatchFile } from "../doors/answers-file.ts";
import { batchHelp, batchJson, type Outcome, outcomeTable, problemLines } from "../doors/batch-report.ts";
import { asMultistageError } from "../doors/finish.ts";
import { readFlags } from "../doors/flags.ts";
import { holdInterrupts } from "../doors/interrupts.ts";
import { paint } from "../doors/paint.ts";
import { readSaved, renderProject, requireNoConflict, type Saved } from "../doors/project.ts";
import { type Resolved, resolveAnswers } from "../doors/resolve-answers.ts";
import type { Surroundings } from "../doors/surroundings.ts";
import { ExitCode, UsageError } from "../errors.ts";
import { type RunName, runRows } from "../options.ts";
import { shown } from "../sentences.ts";

/** The flags of a run that say something about many projects at once. */
const flagNames: readonly RunName[] = ["force", "dry-run", "json", "quiet", "help"];
const rows = runRows.filter(({ name }) => flagNames.includes(name));

/** Where projects end differently, the whole run ends with the first of these codes that one of them ended with. */
const worstFirst: readonly ExitCode[] = [ExitCode.failure, ExitCode.usage, ExitCode.conflict];

/** A project whose answers are known, and nothing else yet: 1,000 of them take no room worth speaking of. */
interface Task {
  readonly entry: BatchEntry;
  /** Absolute path of its folder. */
  readonly root: string;
  readonly saved: Saved;
  readonly resolved: Resolved;
}

/**
 * `generator-multistage batch FILE.json`: many projects in one call. Every answer of every project is checked before
 * the first is written; each is then written whole or not at all, whatever becomes of the others.
 *
 * @param words what follows `batch`
 * @returns 0 where all projects are done, 130 after an interrupt, else the worst code of one: 1, then 2, then 3
 * @throws UsageError where the call or anything in the file is wrong; then nothing is written
 */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { given, positionals } = readFlags(words, rows);
  const { stdout, stderr } = surroundings;
  if (given.help === true) {
    stdout.write(batchHelp(rows, surroundings.call, paint(stdout.colour)));
    return ExitCode.done;
  }
  const tasks = await readTasks(fileFrom(positionals), surroundings.cwd);
  const preview = given["dry-run"] === true;
  const outcomes: Outcome[] = [];
  const interrupts = holdInterrupts();
  try {
    for (const task of tasks) {
      // Between two projects an interrupt is let in; writing one is synchronous.
      await setImmediate();
      if (interrupts.came()) break;
      outcomes.push(make(task, given.force === true, preview));
    }
  } finally {
    interrupts.release();
  }
  const left = tasks.length - outcomes.length;
  if (given.json === true) stdout.write(batchJson(outcomes, left, !preview));
  else if (given.quiet !== true) {
    const out = preview ? stdout : stderr;
    out.write(outcomeTable(outcomes, left, preview, paint(out.colour)));
  }
  if (given.json === true || given.quiet === true) stderr.write(problemLines(outcomes, left));
  if (left > 0) return ExitCode.interrupted;
  const codes = outcomes.flatMap((outcome) => ("error" in outcome ? [outcome.error.code] : []));
  return worstFirst.find((code) => codes.includes(code)) ?? ExitCode.done;
}

function fileFrom([name, second]: readonly string[]): string {
  if (name === undefined || name === "" || name.includes("\0")) {
    throw new UsageError("batch needs a value: the path of a JSON file, for example batch services.json.");
  }
  if (second !== undefined) {
    throw new UsageError(
      `batch takes one file, but was given ${shown(name)} and ${shown(second)}; leave one out.`,
    );
  }
  return name;
}

async function readTasks(name: string, cwd: string): Promise<Task[]> {
  const tasks: Task[] = [];
  const taken = new Map<string, string>();
  for (const entry of readBatchFile(path.resolve(cwd, name), name)) {
    const root = path.resolve(cwd, entry.dir);
    const other = taken.get(sameFor(root));
    if (other !== undefined) {
      throw new UsageError(
        `${entry.where} has the same "dir" as ${other} (${shown(entry.dir)}); give each its own.`,
      );
    }
    taken.set(sameFor(root), entry.where);
    const saved = readSaved(root);
    const resolved = await resolveAnswers([
      { values: entry.answers, says: (answer, value) => `"${answer}": ${value} in ${entry.where}` },
      ...(saved.source ? [saved.source] : []),
    ]);
    tasks.push({ entry, root, saved, resolved });
  }
  return tasks;
}

/** A folder's path as the file system tells it from others. */
function sameFor(root: string): string {
  const folds = process.platform === "win32" || process.platform === "darwin";
  const real = realPath(root);
  return folds ? real.toLowerCase() : real;
}

/** One project, from its answers to the disk; what fails is its own outcome. */
function make({ entry, root, saved, resolved }: Task, force: boolean, preview: boolean): Outcome {
  try {
    const project = renderProject(root, resolved, saved);
    if (!force && !preview) requireNoConflict(project.plan);
    if (!preview) commitWrite(project.plan, project.made.files);
    const { create, overwrite, unchanged } = project.plan;
    return {
      dir: entry.dir,
      root,
      resolved,
      created: create.length,
      overwritten: overwrite.length,
      unchanged: unchanged.length,
    };
  } catch (error) {
    return { dir: entry.dir, root, error: asMultistageError(error) };
  }
}
