import path from "node:path";
import { commitWrite, planWrite, requireFolder, type WritePlan } from "../disk.ts";
import type { Command } from "../doors/command.ts";
import { type OptionRow, readFlags } from "../doors/flags.ts";
import type { GivenFlags } from "../doors/foreign-project.ts";
import { mergeByGit, notKeptByGit } from "../doors/git.ts";
import { commandHelp } from "../doors/help.ts";
import { paint } from "../doors/paint.ts";
import type { Surroundings } from "../doors/surroundings.ts";
import { isNothing, type Report, updateAsJson, updateList, updateSummary } from "../doors/update-report.ts";
import { readUpdatable } from "../doors/update-sides.ts";
import { wrap } from "../doors/wrap.ts";
import { yoFlags } from "../doors/yo-words.ts";
import { ExitCode, UnsettledError, UsageError } from "../errors.ts";
import { answerRows, type RunName, runRows } from "../options.ts";
import { version } from "../package.ts";
import { configFile } from "../scaffold/config.ts";
import { shown } from "../sentences.ts";
import type { FileTree } from "../tree.ts";
import type { Labels } from "../update/merge.ts";
import { planUpdate, unresolved } from "../update/update.ts";

/** What is said of the run's own flags here, where it is not what the scaffold says. */
const runHelp: Partial<Record<RunName, string>> = {
  dir: "the project's folder (default: here)",
  force: "go on where git could not bring back what changes",
  "dry-run": "list what would become of each file, write nothing",
  diff: "show what would change, write nothing",
  json: "print one JSON result on stdout, nothing else there",
  quiet: "print no list and no notes, only errors",
  help: "show this",
};

/** The flags of `update`: the answers, and those of the run that say something here. */
export const updateRows: readonly OptionRow[] = [
  ...answerRows.map(({ name, placeholder, help, allowed, negatable }) => ({
    name,
    help: name === "app" ? "folder of the Django project, where you have moved it" : help,
    allowed,
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(negatable === undefined ? {} : { negatable }),
  })),
  ...runRows.flatMap((row) => {
    const help = runHelp[row.name];
    return help === undefined ? [] : [{ ...row, help }];
  }),
];

const labels: Labels = { yours: "yours", theirs: `generator-multistage ${version}` };

/** `update`: merges what the templates have become since into a project that an earlier version made. */
export const run: Command["run"] = async (words, surroundings) => {
  const given = readGiven(words);
  const { stdout, stderr, cwd } = surroundings;
  if (given.help === true) {
    stdout.write(help(surroundings));
    return ExitCode.done;
  }
  const root = path.resolve(cwd, folderFrom(given.dir));
  requireFolder(root);
  const { from, resolved, sides, config } = await readUpdatable(root, answersIn(given));
  requireResolved(root, unresolved(sides.yours, labels));
  const update = planUpdate(sides, mergeByGit, labels);
  const tree: FileTree = new Map([
    ...update.write,
    ...(config === undefined ? [] : [[configFile, { contents: config }] as const]),
  ]);
  const plan = planWrite(root, tree, update.remove);
  const preview = given["dry-run"] === true || given.diff === true;
  if (!preview) {
    if (given.force !== true) requireKept(plan);
    commitWrite(plan, tree);
  }
  const report: Report = {
    root,
    from,
    answers: resolved.answers,
    update,
    written: !preview,
    remembers: config !== undefined,
    notes: [...resolved.notes, ...update.notes],
    ...(given.diff === true ? { diff: (await import("../doors/diff.ts")).diffOf(plan, tree) } : {}),
  };
  tell(report, given, surroundings);
  const conflicts = [...update.fates.values()].includes("conflict");
  if (conflicts && given.quiet === true && given.json !== true && !preview) {
    stderr.write(updateSummary(report, surroundings));
  }
  return conflicts && !preview ? ExitCode.conflict : ExitCode.done;
};

function help({ call, stdout }: Surroundings): string {
  return commandHelp(
    {
      summary: `Brings a project that an earlier version of the generator made up to this one: what
its templates have become since is merged into your files, three ways, and no line of yours is
lost. Where both sides changed the same lines, both stay, between the markers that git uses, and
the exit code is 3, as wherever files have to be looked at. A flag changes an answer on the way.`,
      usage: "[flags]",
      rows: updateRows,
      examples: ["--diff", "", "--python 3.14 --dir shop"],
    },
    call,
    paint(stdout.colour),
  );
}

function readGiven(words: readonly string[]): GivenFlags {
  const { given, positionals } = readFlags(words, updateRows, yoFlags);
  const [first] = positionals;
  if (first === undefined) return given;
  throw new UsageError(
    `update takes flags alone, but ${shown(first)} was given; for a folder write --dir ${first}.`,
  );
}

function folderFrom(dir: string | boolean | undefined): string {
  if (dir === undefined) return ".";
  if (typeof dir === "string" && dir !== "" && !dir.includes("\0")) return dir;
  throw new UsageError("--dir needs a value: the project's folder, for example --dir demo.");
}

function answersIn(given: GivenFlags): GivenFlags {
  const isAnswer = (name: string) => answerRows.some((row) => row.name === name);
  return Object.fromEntries(Object.entries(given).filter(([name]) => isAnswer(name)));
}

function requireResolved(root: string, files: readonly string[]): void {
  if (files.length === 0) return;
  throw new UnsettledError(
    `In ${root}, conflicts of an earlier update still stand between markers, so nothing was done; resolve them, then update again`,
    files,
  );
}

/** What is changed without a commit before it could not be told from the update afterwards, nor be brought back. */
function requireKept({ root, create, overwrite, remove }: WritePlan): void {
  if (create.length + overwrite.length + remove.length === 0) return;
  const problem = notKeptByGit(root, [...overwrite, ...remove]);
  if (problem === undefined) return;
  throw new UnsettledError(
    `${root} was left as it is, because ${problem.why}; commit it first, or go on with --force; --diff shows what would change`,
    problem.files,
  );
}

function tell(report: Report, given: GivenFlags, surroundings: Surroundings): void {
  const { stdout, stderr } = surroundings;
  if (given.json === true) {
    stdout.write(updateAsJson(report));
    return;
  }
  if (report.diff !== undefined) stdout.write(report.diff);
  else if (!report.written) stdout.write(updateList(report, paint(stdout.colour)));
  if (given.quiet === true) return;
  for (const note of report.notes) stderr.write(`${wrap(`Note: ${note}`, 80).join("\n")}\n`);
  if (report.written || isNothing(report)) stderr.write(updateSummary(report, surroundings));
}
