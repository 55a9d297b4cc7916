import path from "node:path";
import { compare, draw } from "../compare/index.ts";
import { type Conversion, convert, type Verdict } from "../convert/convert.ts";
import { commitWrite, planWrite, readIfThere } from "../disk.ts";
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
import { ExitCode, UsageError } from "../errors.ts";
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
  const source = readDockerfileText(target.file, surroundings.cwd);
  const project = source.file === undefined ? undefined : readProject(path.dirname(source.file));
  const conversion =
    source.text === undefined
      ? notText(source)
      : convert(source.text, project, { harden: given.harden === true });
  const code = exitCodes[conversion.verdict];
  const preview = given["dry-run"] === true || given.diff === true;
  const written =
    conversion.dockerfile !== null && !preview && source.file !== undefined
      ? write(source.file, source.text ?? "", conversion.dockerfile)
      : undefined;

  if (given.json === true) {
    const { verdict, dockerfile, reason, notes } = conversion;
    stdout.write(`${JSON.stringify({ verdict, dockerfile, reason, notes }, null, 2)}\n`);
    return code;
  }
  if (conversion.dockerfile === null) {
    const say = code === ExitCode.done && given.quiet === true ? () => undefined : stderr.write;
    say(`${source.name}: ${conversion.reason}\n`);
    return code;
  }
  if (given.diff === true) {
    const name = source.file === undefined ? "Dockerfile" : path.basename(source.file);
    stdout.write(patchOf(name, source.text, conversion.dockerfile));
  } else if (written === undefined) stdout.write(conversion.dockerfile);
  if (given.quiet === true) return code;
  tell(source, conversion, written, surroundings);
  return code;
};

function help({ call, stdout }: Surroundings): string {
  return commandHelp(
    {
      summary: `Turns a single-stage Dockerfile of a Python project into a multi-stage one, in place. What
it does not understand it refuses (exit code 4) or keeps, and says so.
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
  const reason = `${name === "standard input" ? "The input" : "The file"} is not UTF-8 text, so it is no Dockerfile.`;
  return { verdict: "not-a-dockerfile", dockerfile: null, reason, notes: [] };
}

/** Writes the new text, and the old one beside it unless git has it; gives the copy's name, if there is one. */
function write(file: string, before: string, after: string): { copy?: string } {
  const root = path.dirname(file);
  const name = path.basename(file);
  const copy = isKeptByGit(file) ? undefined : freeName(root, `${name}.original`, before);
  const tree: FileTree = new Map<string, TreeFile>([
    ...(copy === undefined ? [] : [[copy, { contents: before }] as const]),
    [name, { contents: after }],
  ]);
  commitWrite(planWrite(root, tree), tree);
  return copy === undefined ? {} : { copy };
}

/** The first of NAME, NAME.1, NAME.2 … that is free, or holds this very text already. */
function freeName(root: string, name: string, contents: string): string {
  for (let count = 0; ; count++) {
    const candidate = count === 0 ? name : `${name}.${count}`;
    const found = readIfThere(path.join(root, candidate));
    if (found === undefined || found === contents) return candidate;
  }
}

/** What a person is told beside the result: the picture on a terminal, what was written, and the notes. */
function tell(
  source: DockerfileText,
  { dockerfile, notes }: Conversion,
  written: { copy?: string } | undefined,
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
    stderr.write(`${colours.strong("Note")}${from}: ${why} ${colours.faint(`[${code}]`)}\n`);
  }
  if (written !== undefined) {
    stderr.write(`Look at it before you commit: ${call.replace(/convert$/, "compare")}\n`);
  }
}
