import {
  type Instruction as AstInstruction,
  type Copy,
  type Dockerfile,
  DockerfileParser,
  JSONInstruction,
  ModifiableInstruction,
  Onbuild,
  PropertyInstruction,
  type Run,
} from "dockerfile-ast";

import { joinContinuations } from "./logical.ts";

/** A flag of an instruction, such as `--from=builder`; offsets are into the text that was read. */
export interface Flag {
  readonly name: string;
  readonly value: string | null;
  readonly start: number;
  readonly end: number;
}

/** One instruction of a Dockerfile with the offsets of its text. */
export interface Instruction {
  /** Upper case, whatever the file writes. */
  readonly keyword: string;
  /** Offset of the keyword. */
  readonly start: number;
  /** Offset behind the last character; the line end does not belong to it. */
  readonly end: number;
  /** Offset of the first character behind keyword and flags; equal to `end` where there is none. */
  readonly bodyStart: number;
  readonly flags: readonly Flag[];
  /** What stands behind the flags, on one logical line with white space as written; no here-document. */
  readonly body: string;
  /** The words behind the flags as the Dockerfile's own grammar splits them, variables unexpanded. */
  readonly words: readonly string[];
  /** The strings of the exec form, or null in the shell form (and where the brackets hold no valid JSON). */
  readonly exec: readonly string[] | null;
  /** The names and values of ENV, ARG and LABEL, quotes taken off; a name alone has the value null. */
  readonly properties: readonly (readonly [string, string | null])[];
  /** The bodies of here-documents by their offsets, and whether their closing line is there. */
  readonly heredocs: readonly { readonly start: number; readonly end: number; readonly closed: boolean }[];
  /** 1-based line on which the instruction starts. */
  readonly line: number;
  /** For ONBUILD: the instruction that it puts off; absent where that is no instruction to put off. */
  readonly inner?: Instruction;
}

/** A whole comment line. */
export interface CommentLine {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** A Dockerfile as read: the text without its byte order mark, and what stands where. */
export interface Source {
  readonly text: string;
  /** The byte order mark, or nothing: to be put back in front of what is written. */
  readonly bom: string;
  /** The line end that the file itself uses first. */
  readonly eol: "\n" | "\r\n";
  readonly escape: string;
  readonly instructions: readonly Instruction[];
  readonly comments: readonly CommentLine[];
  /** The offsets at which lines begin that hold nothing but a comment. */
  readonly commentStarts: ReadonlySet<number>;
  readonly ast: Dockerfile;
  /** The offset of a position in `text`, and the 1-based line of an offset. */
  readonly lineOf: (offset: number) => number;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 13 && text.charCodeAt(i + 1) === 10) i++;
    if (c === 10 || c === 13) starts.push(i + 1);
  }
  return starts;
}

function execForm(node: AstInstruction, text: string): readonly string[] | null {
  if (!(node instanceof JSONInstruction) || node.getOpeningBracket() === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : null;
  } catch {
    return null;
  }
}

/**
 * Reads the text of a Dockerfile with dockerfile-ast. Never throws: gives null for the few damaged texts on which the
 * library gives up. Whether what was read is a valid Dockerfile is the question of `whyInvalid`.
 */
export function read(input: string): Source | null {
  try {
    return readOrThrow(input);
  } catch {
    return null;
  }
}

function readOrThrow(input: string): Source {
  const bom = input.startsWith("\uFEFF") ? "\uFEFF" : "";
  const text = input.slice(bom.length);
  const starts = lineStarts(text);
  const ast = DockerfileParser.parse(text);
  const offset = (at: { line: number; character: number }) => (starts[at.line] ?? text.length) + at.character;
  const lineOf = (at: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };

  const readInstruction = (node: AstInstruction): Instruction => {
    const range = node.getRange();
    const start = offset(range.start);
    const end = offset(range.end);
    const flags =
      node instanceof ModifiableInstruction
        ? node.getFlags().map((flag) => ({
            name: flag.getName(),
            value: flag.getValue(),
            start: offset(flag.getRange().start),
            end: offset(flag.getRange().end),
          }))
        : [];
    const args = node.getArguments();
    const first = args[0];
    const trigger = node instanceof Onbuild ? node.getTriggerInstruction() : null;
    // ONBUILD ONBUILD is refused by Docker, and would lead as deep as somebody likes here.
    const inner = trigger instanceof Onbuild ? null : trigger;
    const bodyStart = first ? offset(first.getRange().start) : end;
    const heredocs =
      "getHeredocs" in node
        ? (node as Copy | Run).getHeredocs().flatMap((doc) => {
            const content = doc.getContentRange();
            const closed = doc.getDelimiterRange() !== null;
            const at = content
              ? { start: offset(content.start), end: offset(content.end) }
              : { start: end, end };
            return [{ ...at, closed }];
          })
        : [];
    const logical = joinContinuations(text, bodyStart, end, ast.getEscapeCharacter()).text;
    return {
      keyword: node.getKeyword(),
      start,
      end,
      bodyStart,
      flags,
      body: heredocs.length === 0 ? logical : (/^.*/.exec(logical)?.[0] ?? ""),
      words: args.map((arg) => arg.getValue()),
      exec: execForm(node, logical),
      properties:
        node instanceof PropertyInstruction
          ? node.getProperties().map((each) => [each.getName(), each.getValue()] as const)
          : [],
      heredocs,
      line: range.start.line + 1,
      ...(inner === null ? {} : { inner: readInstruction(inner) }),
    };
  };
  const instructions = ast.getInstructions().map(readInstruction);

  const comments = ast.getComments().map((comment) => {
    const range = comment.getRange();
    return { start: offset(range.start), end: offset(range.end), line: range.start.line + 1 };
  });
  return {
    text,
    bom,
    eol: /\r?\n/.exec(text)?.[0] === "\r\n" ? "\r\n" : "\n",
    escape: ast.getEscapeCharacter(),
    instructions,
    comments,
    commentStarts: new Set(comments.map(({ line }) => starts[line - 1] as number)),
    ast,
    lineOf,
  };
}
