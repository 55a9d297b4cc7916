import { accessSync, constants, lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { clean } from "../compare/clean.ts";
import { compare, draw } from "../compare/index.ts";
import { type Conversion, convert, type Verdict } from "../convert/convert.ts";
import { commitWrite, planWrite } from "../disk.ts";
import type { Command } from "../doors/command.ts";
import { patchOf } from "../doors/diff.ts";
import { type DockerfileText, readDockerfileText, stdin } from "../doors/dockerfile-text.ts";
import { type OptionRow, readFlags } from "../doors/flags.ts";
import { targetOf, writeFromScratch } from "../doors/from-scratch.ts";
import { commandHelp } from "../doors/help.ts";
import { isKeptByGit } from "../doors/kept-by-git.ts";
import { paint } from "../doors/paint.ts";
import { readProject } from "../doors/project-files.ts";
import type { Surroundings } from "../doors/surroundings.ts";
import { yoFlags } from "../doors/yo-words.ts";
import { ExitCode, MultistageError, UsageError } from "../errors.ts";
import { shown } from "../sentences.ts";
import type { FileTree, TreeFile } from "../tree.ts";

/** The flags of `convert`. */
export const convertRows: readonly OptionRow[] = [
  { name: "harden", help: "also apply the advice that can be applied safely" },
  { name: "dry-run", short: "n", help: "print the new Dockerfile, write nothing" },
  { name: "diff", help: "show what would change, write nothing" },
  { name: "json", help: "print one JSON result on stdout, nothing else there" },
  { name: "quiet", short: "q", help: "print no notes and no hints" },
  { name: "help", short: "h", help: "show this" },
];

const exitCodes: Readonly<Record<Verdict, ExitCode>> = {
  converted: ExitCode.done,
  "converted-with-notes": ExitCode.done,
  "already-multi-stage": ExitCode.done,
  refused: ExitCode.refused,
  "not-a-dockerfile": ExitCode.usage,
};

/** `convert [PATH]`: turns a single-stage Dockerfile into a multi-stage one, in place. */
export const run: Command["run"] = async (words, surroundings) => {
  const { given, positionals } = readFlags(words, convertRows, yoFlags);
  const { stdout, stderr } = surroundings;
  if (given.help) {
    stdout.write(help(surroundings));
    return ExitCode.done;
  }
  const target = targetOf(onlyOne(positionals), surroundings.cwd);
  if ("folder" in target) return writeFromScratch(target.folder, given, exitCodes, surroundings);
  const source = await readDockerfileText(target.file, surroundings.cwd);
  const project = source.file === undefined ? undefined : readProject(path.dirname(source.file));
  const conversion =
    source.text === undefined
      ? notText(source)
      : convert(source.text, project, { harden: given.harden === true });
  const code = exitCodes[conversion.verdict];
  const preview = given["dry-run"] === true || given.diff === true;
  const written =
    conversion.dockerfile !== null && !preview && source.file !== undefined
      ? write(source.file, source, conversion.dockerfile)
      : undefined;

  if (given.json === true) {
    const { verdict, dockerfile, reason, notes } = conversion;
    stdout.write(`${JSON.stringify({ verdict, dockerfile, reason, notes }, null, 2)}\n`);
    return code;
  }
  if (conversion.dockerfile === null) {
    // Whoever puts what comes out in the place of what went in must not end up with an empty file.
    if (code === ExitCode.done && source.file === undefined && given.diff !== true)
      stdout.write(source.text ?? "");
    const say = code === ExitCode.done && given.quiet === true ? () => undefined : stderr.write;
    say(`${source.name}: ${clean(conversion.reason ?? "")}\n`);
    return code;
  }
  if (given.diff === true) {
    stdout.write(patchOf(nameInPatch(source, surroundings.cwd), source.text, conversion.dockerfile));
  } else if (written === undefined) stdout.write(conversion.dockerfile);
  if (given.quiet === true) return code;
  tell(source, conversion, written, surroundings);
  return code;
};

function help({ call, stdout }: Surroundings): string {
  return commandHelp(
    {
      summary: `Turns a single-stage Dockerfile of a Python project into a multi-stage one, in
place. What it does not understand it refuses (exit code 4) or keeps, and says
so. The original stays beside it as Dockerfile.original where git has it not.
A Django project's folder without a Dockerfile gets one from scratch.`,
      usage: "[PATH, or - for standard input] [flags]",
      rows: convertRows,
      examples: ["--diff", "deploy/Dockerfile"],
    },
    call,
    paint(stdout.colour),
  );
}

function onlyOne([first, second]: readonly string[]): string | undefined {
  if (second === undefined) return first;
  throw new UsageError(
    `One Dockerfile is converted at a time, but ${shown(first)} and ${shown(second)} were given; leave one out.`,
  );
}

function notText({ name }: DockerfileText): Conversion {
  const reason = `${name === "standard input" ? "The input" : "The file"} is not UTF-8 text, so it is not read as a Dockerfile; save it as UTF-8 if it is one.`;
  return { verdict: "not-a-dockerfile", dockerfile: null, reason, notes: [] };
}

/** The path that `git apply`, run where we were called, finds the file by. */
function nameInPatch({ file }: DockerfileText, cwd: string): string {
  if (file === undefined) return "Dockerfile";
  const relative = path.relative(cwd, file).replaceAll(path.sep, "/");
  return relative.startsWith("../") || path.isAbsolute(relative) ? path.basename(file) : relative;
}

/** What was written. */
interface Written {
  /** Name of the copy of the original; missing where git has it. */
  readonly copy?: string;
}

/**
 * Writes the new text, and the old one beside it unless git has it. A symbolic link stays one: what it leads to is
 * converted.
 *
 * @throws MultistageError where the file or its folder may not be written
 */
function write(file: string, { name: given, text: before = "" }: DockerfileText, after: string): Written {
  if (!statSync(file).isFile())
    throw new UsageError(`${shown(given)} is not a regular file; give - and send it to standard input.`);
  const target = realpathSync(file);
  const [root, name] = [path.dirname(target), path.basename(target)];
  requireWritable([target, root], given);
  const copy = isKeptByGit(target) ? undefined : freeName(root, `${name}.original`, before);
  const tree: FileTree = new Map<string, TreeFile>([
    ...(copy === undefined ? [] : [[copy, { contents: before }] as const]),
    [name, { contents: after }],
  ]);
  commitWrite(planWrite(root, tree), tree);
  return copy === undefined ? {} : { copy };
}

/** A new file takes the old one's place by name, which asks leave of the folder alone: the file has a say here too. */
function requireWritable(targets: readonly string[], given: string): void {
  try {
    for (const target of targets) accessSync(target, constants.W_OK);
  } catch (error) {
    throw new MultistageError(
      `${shown(given)} or its folder cannot be written by this user, so nothing was; mend the permissions, or see the result with --dry-run.`,
      ExitCode.failure,
      { cause: error },
    );
  }
}

/** The first of NAME, NAME.1, NAME.2 … that is free, or holds this very text already. */
function freeName(root: string, name: string, contents: string): string {
  for (let count = 0; ; count++) {
    const candidate = count === 0 ? name : `${name}.${count}`;
    const target = path.join(root, candidate);
    const found = lstatSync(target, { throwIfNoEntry: false });
    if (found === undefined) return candidate;
    if (found.isFile() && readFileSync(target, "utf8") === contents) return candidate;
  }
}

/** What a person is told beside the result: the picture on a terminal, what was written, and the notes. */
function tell(
  source: DockerfileText,
  { dockerfile, notes }: Conversion,
  written: Written | undefined,
  { stderr, call }: Surroundings,
): void {
  const colours = paint(stderr.colour);
  if (stderr.columns !== undefined && source.name !== stdin) {
    const model = compare(source.text ?? "", dockerfile ?? "");
    stderr.write(`\n${draw(model, { width: stderr.columns, colour: stderr.colour })}\n`);
  }
  if (written !== undefined) {
    const copy =
      written.copy === undefined ? "git has it as it was" : `as it was it stands in ${written.copy}`;
    stderr.write(`${colours.good("✔")} ${source.name} has a builder and a final stage now; ${copy}.\n`);
  }
  for (const { code, line, newLine, why } of notes) {
    const from =
      line === null ? "" : ` line ${line}${newLine === null || newLine === line ? "" : `, now ${newLine}`}`;
    stderr.write(`${colours.strong("Note")}${from}: ${clean(why)} ${colours.faint(`[${code}]`)}\n`);
  }
  if (written !== undefined) {
    stderr.write(`Look at it before you commit: ${call.replace(/convert$/, "compare")}\n`);
  }
}
