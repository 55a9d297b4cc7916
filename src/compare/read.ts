import { type Instruction as ReadInstruction, read } from "../dockerfile/read.ts";
import { UsageError } from "../errors.ts";
import { clean, shorten } from "./clean.ts";

/** A `--name=value` that stands before an instruction's arguments. */
export interface Flag {
  readonly name: string;
  readonly value: string;
}

/** One instruction as it stands in the file, comments and continuation marks taken out. */
export interface Instruction {
  /** In capitals. */
  readonly keyword: string;
  readonly flags: readonly Flag[];
  /** Everything after the flags, on one logical line; white space as written. */
  readonly args: string;
  /** The parts of the exec form, where the arguments are a JSON list of strings. */
  readonly exec?: readonly string[];
  /** The text of each heredoc, in order. */
  readonly heredocs: readonly string[];
  /** For ONBUILD: what it puts off. */
  readonly inner?: Instruction;
  /** 1-based. */
  readonly line: number;
}

/** A FROM and the instructions up to the next. */
export interface SourceStage {
  readonly index: number;
  readonly name?: string;
  /** Build arguments filled in where they have a default. */
  readonly base: string;
  readonly baseStage?: number;
  readonly instructions: readonly Instruction[];
  readonly line: number;
}

/** A whole Dockerfile, read. */
export interface Source {
  readonly preamble: readonly Instruction[];
  readonly stages: readonly SourceStage[];
  /** Fills in `$NAME` and `${NAME:-default}` from the build arguments that stand before the first FROM. */
  readonly expand: (text: string) => string;
}

/** Characters of a file; no Dockerfile comes near it, and a log or a disk image given by mistake would take minutes. */
const LARGEST = 1_000_000;
/** Characters of a stage's or an image's name: as many as an image reference may have (distribution/reference). */
const LONGEST_NAME = 255;

/**
 * Reads a Dockerfile.
 *
 * @param text the file's contents; any line ending, with or without a byte order mark
 * @param name what to call the file in an error
 * @throws UsageError where the text is no Dockerfile: nothing in it, no FROM first, or a FROM without an image
 */
export function readDockerfile(text: string, name: string): Source {
  if (text.length > LARGEST) {
    throw new UsageError(
      `${name} is not a Dockerfile: it has ${text.length} characters, where ${LARGEST} are the most; name a smaller file.`,
    );
  }
  const file = read(text);
  if (file === null) {
    throw new UsageError(`${name} cannot be read as a Dockerfile; name a file that Docker can build.`);
  }
  const instructions = file.instructions.map((instruction) => asDrawn(instruction, file.text));

  const firstFrom = instructions.findIndex(({ keyword }) => keyword === "FROM");
  const preamble = firstFrom < 0 ? instructions : instructions.slice(0, firstFrom);
  const stray = preamble.find(({ keyword }) => keyword !== "ARG");
  if (stray !== undefined) {
    throw new UsageError(
      `${name} is not a Dockerfile: line ${stray.line} begins with "${clean(stray.keyword).slice(0, 40)}", where only ARG or FROM may stand; name a file whose first instruction is FROM.`,
    );
  }
  if (firstFrom < 0) {
    throw new UsageError(
      `${name} is not a Dockerfile: it has no FROM instruction; name a file that begins with one, such as "FROM python:3.13-slim".`,
    );
  }

  const defaults = new Map<string, string>();
  for (const { args } of preamble) {
    for (const [, key = "", value = ""] of args.matchAll(/([A-Za-z_]\w*)=("[^"]*"|'[^']*'|\S*)/gu)) {
      defaults.set(key, expandVariables(value.replace(/^(["'])(.*)\1$/u, "$2"), defaults));
    }
  }
  const expand = (value: string) => expandVariables(value, defaults);

  const stages: (SourceStage & { instructions: Instruction[] })[] = [];
  for (const instruction of instructions.slice(firstFrom)) {
    if (instruction.keyword === "FROM") stages.push(openStage(instruction, stages, expand, name));
    else stages.at(-1)?.instructions.push(instruction);
  }
  return { preamble, stages, expand };
}

/**
 * Finds the stage that a `--from=` names: by name (letter case does not matter) or by number.
 *
 * @returns its index, or undefined where the reference names an image outside the Dockerfile
 */
export function findStage(
  reference: string,
  stages: readonly { readonly name?: string; readonly index: number }[],
): number | undefined {
  const wanted = reference.toLowerCase();
  // The last stage of that name wins, as in BuildKit.
  const named = stages.findLast((stage) => stage.name?.toLowerCase() === wanted);
  if (named !== undefined) return named.index;
  return /^\d+$/u.test(reference)
    ? stages.find((stage) => stage.index === Number(reference))?.index
    : undefined;
}

/**
 * The value of a flag.
 *
 * @returns the first value of that name, or undefined
 */
export function flagOf(instruction: Instruction, name: string): string | undefined {
  return instruction.flags.find((flag) => flag.name === name)?.value;
}

/** The fields of each `--mount=type=cache,target=...` of an instruction; `src` reads as `source`, `dst` as `target`. */
export function mountsOf(instruction: Instruction): ReadonlyMap<string, string>[] {
  const longName: Record<string, string> = { src: "source", dst: "target", destination: "target" };
  return instruction.flags
    .filter(({ name }) => name === "mount")
    .map(
      ({ value }) =>
        new Map(
          value.split(",").map((field): [string, string] => {
            const [key = "", ...rest] = field.split("=");
            return [longName[key] ?? key, rest.join("=")];
          }),
        ),
    );
}

function openStage(
  from: Instruction,
  earlier: readonly SourceStage[],
  expand: (text: string) => string,
  fileName: string,
): SourceStage & { instructions: Instruction[] } {
  const [image = "", as = "", name] = from.args.trim().split(/\s+/u);
  if (image === "") {
    throw new UsageError(
      `${fileName} is not a Dockerfile: the FROM on line ${from.line} names no image; write one, such as "FROM python:3.13-slim".`,
    );
  }
  const base = shorten(clean(expand(image)), LONGEST_NAME);
  const baseStage = findStage(
    base,
    earlier.filter((stage) => stage.name !== undefined),
  );
  return {
    index: earlier.length,
    ...(as.toLowerCase() === "as" && name !== undefined ? { name: shorten(clean(name), LONGEST_NAME) } : {}),
    base,
    // A FROM by number is an image called "0", so only names count here.
    ...(baseStage !== undefined && !/^\d+$/u.test(base) ? { baseStage } : {}),
    instructions: [],
    line: from.line,
  };
}

/** An instruction as the picture and its captions look at it. */
function asDrawn(read: ReadInstruction, text: string): Instruction {
  const { keyword, body, exec, inner, line } = read;
  return {
    keyword,
    flags: read.flags.map(({ name, value }) => ({ name, value: (value ?? "").replace(/^"(.*)"$/u, "$1") })),
    args: body.trimEnd(),
    ...(exec === null ? {} : { exec }),
    heredocs: read.heredocs.map(({ start, end }) =>
      text.slice(start, end).replace(/\r\n?/gu, "\n").replace(/\n$/u, ""),
    ),
    ...(inner === undefined ? {} : { inner: asDrawn(inner, text) }),
    line,
  };
}

function expandVariables(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(
    /\$(?:\{([A-Za-z_]\w*)(?::?[-+]([^}]{0,255}))?\}|([A-Za-z_]\w*))/gu,
    (whole, braced?: string, fallback?: string, bare?: string) =>
      values.get(braced ?? bare ?? "") || fallback || whole,
  );
}
