import path from "node:path";
import type { AnswerName } from "../answers.ts";
import { planWrite, readIfThere, type WritePlan } from "../disk.ts";
import { ConflictError } from "../errors.ts";
import { version } from "../package.ts";
import { configFile, savedVersion } from "../scaffold/config.ts";
import { type Scaffold, scaffold } from "../scaffold/scaffold.ts";
import { readSavedAnswers } from "./answers-file.ts";
import type { Resolved, Source } from "./resolve-answers.ts";

/** What an earlier run left in a folder. */
export interface Saved {
  /** The text of `.yo-rc.json`, if there is one. */
  readonly config?: string;
  /** Our answers in it, if there are any. */
  readonly source?: Source;
}

/** A project rendered and held against its folder; nothing is written yet. */
export interface Project {
  readonly resolved: Resolved;
  readonly made: Scaffold;
  readonly plan: WritePlan;
  /** What its owner should know of the folder, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Reads what an earlier run saved in a folder, which may be missing.
 *
 * @throws UsageError where it is not as we write it
 */
export function readSaved(root: string): Saved {
  const file = path.join(root, configFile);
  const config = readIfThere(file);
  if (config === undefined) return {};
  const values = readSavedAnswers(config, file);
  if (values === undefined) return { config };
  return {
    config,
    source: { values, says: (name: AnswerName, value: string) => `"${name}": ${value} in ${file}` },
  };
}

/**
 * Renders a project and holds it against its folder.
 *
 * @param compare what to hold it with: `planWrite` for a run that means to write
 */
export function renderProject(
  root: string,
  resolved: Resolved,
  { config, source }: Saved,
  compare: typeof planWrite = planWrite,
): Project {
  const made = scaffold(resolved.answers, version, config);
  const before = source?.values.app;
  const moved = before !== undefined && before !== resolved.answers.app;
  const notes = moved
    ? [
        `The app folder was ${before} before; what is in there stays as it is, and is yours to move or remove.`,
      ]
    : [];
  return { resolved, made, plan: compare(root, made.files), notes };
}

/**
 * @param free files that may be overwritten: our own memory of the project, and what nobody has edited
 * @param saved what the project remembers, where a version of long ago may have made it
 * @throws ConflictError where writing would overwrite anything else
 */
export function requireNoConflict(plan: WritePlan, free: readonly string[] = [], saved: Saved = {}): void {
  const conflicts = plan.overwrite.filter((name) => name !== configFile && !free.includes(name));
  if (conflicts.length === 0) return;
  const madeBy = savedVersion(saved.config ?? "");
  throw new ConflictError(plan.root, conflicts, madeBy === version ? undefined : madeBy);
}
