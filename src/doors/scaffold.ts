import path from "node:path";
import { commitWrite, requireFolder } from "../disk.ts";
import { DriftError, UsageError } from "../errors.ts";
import { answerRows } from "../options.ts";
import { version } from "../package.ts";
import { all } from "../sentences.ts";
import { readAnswersFile } from "./answers-file.ts";
import { checkedSentence, checkProject } from "./check.ts";
import type { Call } from "./command-line.ts";
import { paint } from "./paint.ts";
import { type Project, readSaved, renderProject, requireNoConflict, type Saved } from "./project.ts";
import { listOf, placeOf, summaryOf } from "./report.ts";
import { type Resolved, resolveAnswers, type Source } from "./resolve-answers.ts";
import type { Surroundings } from "./surroundings.ts";
import { wrap } from "./wrap.ts";

/**
 * The main job behind both doors: answers from wherever they come, rendered, held against the disk, written.
 *
 * @throws MultistageError with the exit code that the run should end with; the disk is then as it was
 */
export async function runScaffold(call: Call, surroundings: Surroundings): Promise<void> {
  const writeAndTell = await prepareScaffold(call, surroundings);
  await writeAndTell();
}

/**
 * All of the job that changes nothing yet: whatever can be wrong with a call is found here.
 *
 * @returns the rest of it: writes, where the call is for writing, and tells what was done
 * @throws MultistageError as `runScaffold` does
 */
export async function prepareScaffold(call: Call, surroundings: Surroundings): Promise<() => Promise<void>> {
  const { run } = call;
  const file = readAnswersOption(run.answers, surroundings.cwd);
  const root = destination(run.dir ?? file?.values.dir, surroundings.cwd);
  // Before anything is asked, and before a file in there is blamed for what is wrong with the folder.
  requireFolder(root);
  const saved = readSaved(root);
  const sources: Source[] = [
    { values: call.answers, says: (name, value) => `--${name} ${value}` },
    ...(file ? [file.source] : []),
    ...(saved.source ? [saved.source] : []),
  ];
  if (run.check === true) return prepareCheck(root, sources, saved, call, surroundings);
  const project = renderProject(root, await resolve(root, sources, call, surroundings), saved);
  const preview = run["dry-run"] === true || run.diff === true;
  if (run.force !== true && !preview) requireNoConflict(project.plan, [], saved);
  return async () => {
    if (!preview) commitWrite(project.plan, project.made.files);
    await tell(call, surroundings, project, preview);
  };
}

async function prepareCheck(
  root: string,
  sources: readonly Source[],
  saved: Saved,
  { run }: Call,
  surroundings: Surroundings,
): Promise<() => Promise<void>> {
  if (run.force === true) {
    throw new UsageError(
      "--check never writes, so that --force says nothing beside it; leave one of them out.",
    );
  }
  const { stdout, stderr } = surroundings;
  const silent = run.quiet === true || run.json === true;
  try {
    const project = await checkProject(root, sources, saved);
    return async () => {
      if (run.json === true) stdout.write(`${JSON.stringify(result(project, false), null, 2)}\n`);
      else if (!silent) stderr.write(checkedSentence(project, surroundings));
    };
  } catch (error) {
    if (error instanceof DriftError && !silent) stdout.write(error.diff);
    throw error;
  }
}

async function tell(
  { run }: Call,
  surroundings: Surroundings,
  project: Project,
  preview: boolean,
): Promise<void> {
  const { resolved, made, plan } = project;
  // Loaded only where it is asked for: the library behind it takes longer to load than a run takes.
  const diff = run.diff === true ? (await import("./diff.ts")).diffOf(plan, made.files) : undefined;
  if (run.json === true) {
    surroundings.stdout.write(`${JSON.stringify(result(project, !preview, diff), null, 2)}\n`);
    return;
  }
  if (diff !== undefined) surroundings.stdout.write(diff);
  else if (preview) surroundings.stdout.write(listOf(plan, paint(surroundings.stdout.colour)));
  if (run.quiet === true) return;
  const { cwd, stderr } = surroundings;
  for (const note of [...resolved.notes, ...project.notes])
    stderr.write(`${wrap(`Note: ${note}`, 80).join("\n")}\n`);
  if (!preview) {
    stderr.write(summaryOf(plan, cwd, resolved.answers, made.next, paint(stderr.colour)));
  }
}

function readAnswersOption(given: string | boolean | undefined, cwd: string) {
  if (typeof given !== "string") return undefined;
  if (given === "" || given.includes("\0")) {
    throw new UsageError(
      "--answers needs a value: the path of a JSON file, for example --answers answers.json.",
    );
  }
  const values = readAnswersFile(path.resolve(cwd, given), given);
  const source: Source = { values: values.answers, says: (name, value) => `"${name}": ${value} in ${given}` };
  return { values, source };
}

function destination(given: string | boolean | undefined, cwd: string): string {
  if (given === undefined || given === true) return cwd;
  const folder = String(given);
  if (folder === "" || folder.includes("\0")) {
    throw new UsageError("--dir needs a value: the folder to write into, for example --dir demo.");
  }
  return path.resolve(cwd, folder);
}

async function resolve(
  root: string,
  sources: readonly Source[],
  call: Call,
  surroundings: Surroundings,
): Promise<Resolved> {
  const mayAsk = call.run.yes !== true && call.run.json !== true;
  // Looked for only where something may be asked: on the terminal's door, looking opens stdin.
  const ask = mayAsk ? surroundings.ask : undefined;
  const { stderr } = surroundings;
  if (ask) {
    return resolveAnswers(sources, (rows) => {
      stderr.write(`\nA Django project with a multi-stage Dockerfile, ${placeOf(root, surroundings.cwd)}.\n`);
      stderr.write("Enter takes what stands in brackets.\n\n");
      return ask(rows);
    });
  }
  const prompted = answerRows.filter((row) => row.prompt).map((row) => row.name);
  const answered = prompted.some((name) => sources.some(({ values }) => values[name] !== undefined));
  const resolved = await resolveAnswers(sources);
  if (mayAsk && !answered) {
    // A bare call from a script is more likely a slip than a wish for the defaults.
    throw new UsageError(
      `There is no terminal to ask on; give ${all(prompted.map((name) => `--${name}`))}, or --yes for the defaults.`,
    );
  }
  return resolved;
}

/** What `--json` prints; part of the interface, see README. */
function result(project: Project, written: boolean, diff?: string) {
  const { plan, resolved, made } = project;
  const { answers } = resolved;
  const notes = [...resolved.notes, ...project.notes];
  return {
    ok: true,
    version,
    dir: plan.root,
    written,
    answers,
    created: plan.create,
    overwritten: plan.overwrite,
    unchanged: plan.unchanged,
    notes,
    next: made.next,
    ...(diff === undefined ? {} : { diff }),
  };
}
