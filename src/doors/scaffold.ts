import path from "node:path";
import type { AnswerName } from "../answers.ts";
import { commitWrite, planWrite, readIfThere, requireFolder, type WritePlan } from "../disk.ts";
import { ConflictError, UsageError } from "../errors.ts";
import { answerRows } from "../options.ts";
import { version } from "../package.ts";
import { configFile } from "../scaffold/config.ts";
import { type Scaffold, scaffold } from "../scaffold/scaffold.ts";
import { all } from "../sentences.ts";
import { readAnswersFile, readSavedAnswers } from "./answers-file.ts";
import type { Call } from "./command-line.ts";
import { paint } from "./paint.ts";
import { listOf, summaryOf } from "./report.ts";
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
  const configPath = path.join(root, configFile);
  const config = readIfThere(configPath);
  const sources: Source[] = [
    { values: call.answers, says: (name, value) => `--${name} ${value}` },
    ...(file ? [file.source] : []),
    ...(config === undefined
      ? []
      : [
          {
            values: readSavedAnswers(config, configPath),
            says: (name: AnswerName, value: string) => `"${name}": ${value} in ${configPath}`,
          },
        ]),
  ];
  const resolved = await resolve(sources, call, surroundings);
  const made = scaffold(resolved.answers, version, config);
  const plan = planWrite(root, made.files);
  const preview = run["dry-run"] === true || run.diff === true;
  const conflicts = plan.overwrite.filter((name) => name !== configFile);
  if (conflicts.length > 0 && run.force !== true && !preview) throw new ConflictError(root, conflicts);
  return async () => {
    if (!preview) commitWrite(plan, made.files);
    await tell(call, surroundings, resolved, made, plan, preview);
  };
}

async function tell(
  { run }: Call,
  { cwd, stdout, stderr }: Surroundings,
  resolved: Resolved,
  made: Scaffold,
  plan: WritePlan,
  preview: boolean,
): Promise<void> {
  // Loaded only where it is asked for: the library behind it takes longer to load than a run takes.
  const diff = run.diff === true ? (await import("./diff.ts")).diffOf(plan, made.files) : undefined;
  if (run.json === true) {
    stdout.write(`${JSON.stringify(result(plan, resolved, made.next, !preview, diff), null, 2)}\n`);
    return;
  }
  if (diff !== undefined) stdout.write(diff);
  else if (preview) stdout.write(listOf(plan, paint(stdout.colour)));
  if (run.quiet === true) return;
  for (const note of resolved.notes) stderr.write(`${wrap(`Note: ${note}`, 80).join("\n")}\n`);
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
  sources: readonly Source[],
  call: Call,
  surroundings: Surroundings,
): Promise<Resolved> {
  const mayAsk = call.run.yes !== true && call.run.json !== true;
  if (mayAsk && surroundings.ask) return resolveAnswers(sources, surroundings.ask);
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
function result(
  plan: WritePlan,
  { answers, notes }: Resolved,
  next: readonly string[],
  written: boolean,
  diff: string | undefined,
) {
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
    next,
    ...(diff === undefined ? {} : { diff }),
  };
}
