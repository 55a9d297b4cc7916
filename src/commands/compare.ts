import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { compare, type DrawOptions, draw, FORMATS, measure } from "../compare/index.ts";
import { convert } from "../convert/convert.ts";
import type { Command } from "../doors/command.ts";
import { type DockerfileText, readDockerfileText } from "../doors/dockerfile-text.ts";
import { type OptionRow, readFlags } from "../doors/flags.ts";
import { commandHelp } from "../doors/help.ts";
import { paint } from "../doors/paint.ts";
import { yoFlags } from "../doors/yo-words.ts";
import { ExitCode, MultistageError, UsageError } from "../errors.ts";
import { didYouMean, either, shown } from "../sentences.ts";

const formats = FORMATS.filter((format) => format !== "json");

/** The flags of `compare`. */
export const compareRows: readonly OptionRow[] = [
  {
    name: "format",
    placeholder: "NAME",
    allowed: either(formats),
    help: `${either(formats)} (default: text)`,
  },
  { name: "ascii", help: "draw the text with ASCII characters only" },
  { name: "stacked", help: "svg: one Dockerfile above the other, for narrow pages" },
  { name: "measure", help: "build both with Docker and draw sizes and times too" },
  { name: "json", help: "print the model behind the picture" },
  { name: "quiet", short: "q", help: "print nothing but the picture and errors" },
  { name: "help", short: "h", help: "show this" },
];

/** `compare [BEFORE] [AFTER]`: draws two Dockerfiles side by side on stdout. */
export const run: Command["run"] = async (words, surroundings) => {
  const { given, positionals } = readFlags(words, compareRows, yoFlags);
  const { stdout, stderr } = surroundings;
  if (given.help) {
    stdout.write(
      commandHelp(
        {
          summary: "Draws two Dockerfiles side by side: what each step does, and what became of it.",
          usage: "[BEFORE] [AFTER] [flags]",
          rows: compareRows,
          examples: ["", "Dockerfile --format svg > difference.svg"],
        },
        surroundings.call,
        paint(stdout.colour),
      ),
    );
    return ExitCode.done;
  }
  const format = given.json ? "json" : String(given.format ?? "text");
  if (!FORMATS.some((known) => known === format)) {
    throw new UsageError(
      `--format ${shown(format)} is not a format; give ${either(formats)}${didYouMean(format, formats)}.`,
    );
  }
  const [before, after] = await sides(positionals, surroundings.cwd);
  const names = { before: { name: before.name }, after: { name: after.name } };
  const model = compare(textOf(before), textOf(after), names);
  const drawOptions: DrawOptions = {
    format,
    width: stdout.columns ?? 100,
    ascii: given.ascii === true,
    colour: stdout.colour,
    layout: given.stacked === true ? "stacked" : "columns",
  };
  if (given.measure !== true) {
    stdout.write(draw(model, drawOptions));
    return ExitCode.done;
  }
  const context = path.dirname(before.file ?? path.join(surroundings.cwd, "Dockerfile"));
  const measured = await measure(
    model,
    {
      before: { dockerfile: textOf(before), context },
      after: { dockerfile: textOf(after), context },
    },
    {
      run: runProgram,
      tag: `multistage-compare-${process.pid}`,
      ...(given.quiet ? {} : { onProgress: ({ message }) => stderr.write(`${message} …\n`) }),
    },
  );
  for (const problem of measured.problems) stderr.write(`${problem}\n`);
  const figures = compare(textOf(before), textOf(after), {
    before: { ...names.before, ...(measured.before ? { measurements: measured.before } : {}) },
    after: { ...names.after, ...(measured.after ? { measurements: measured.after } : {}) },
  });
  stdout.write(draw(figures, drawOptions));
  return ExitCode.done;
};

/** The two Dockerfiles that a call is about. */
async function sides(positionals: readonly string[], cwd: string): Promise<[DockerfileText, DockerfileText]> {
  const [before, after, third] = positionals;
  if (third !== undefined) {
    throw new UsageError(
      `Two Dockerfiles can be compared, but ${shown(third)} was given as well; leave it out.`,
    );
  }
  if (before !== undefined && after !== undefined) {
    return [await readDockerfileText(before, cwd), await readDockerfileText(after, cwd)];
  }
  if (before === undefined && existsSync(path.join(cwd, "Dockerfile.original"))) {
    return [
      await readDockerfileText("Dockerfile.original", cwd),
      await readDockerfileText("Dockerfile", cwd),
    ];
  }
  const one = await readDockerfileText(before ?? "Dockerfile", cwd);
  return [one, converted(one)];
}

/** What convert would make of a Dockerfile. */
function converted(one: DockerfileText): DockerfileText {
  const { dockerfile, reason, verdict } = convert(textOf(one));
  if (dockerfile !== null) return { name: `${one.name}, converted`, text: dockerfile };
  const code = verdict === "refused" ? ExitCode.refused : ExitCode.usage;
  throw new MultistageError(
    `There is nothing to compare ${one.name} with: ${reason} Give a second Dockerfile.`,
    code,
  );
}

function textOf({ text, name }: DockerfileText): string {
  if (text === undefined) throw new UsageError(`${name} is not a Dockerfile: it is not UTF-8 text.`);
  return text;
}

/** Runs a program without a shell; it never throws. */
function runProgram(
  program: string,
  args: readonly string[],
  input = "",
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(program, [...args], { maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      const code = error ? (typeof error.code === "number" ? error.code : 127) : 0;
      resolve({ code, stdout, stderr: stderr || (error && code === 127 ? error.message : "") });
    });
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input);
  });
}
