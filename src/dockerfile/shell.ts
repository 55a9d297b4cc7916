import {
  type AndOr,
  type Word as AstWord,
  type Command,
  forEachChild,
  type PipelineNode,
  parse,
  type SyntaxNode,
} from "unbash";
import { joinContinuations } from "./logical.ts";

/** One word of a command: its value without quotes, and where it stands in the Dockerfile. */
export interface ShellWord {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** True where the shell would put something else in its place: a variable, a substitution, a pattern. */
  readonly dynamic: boolean;
}

/** A simple command: assignments in front, then the program and its arguments. */
export interface ShellCommand {
  readonly assignments: readonly string[];
  readonly words: readonly ShellWord[];
  readonly start: number;
  readonly end: number;
  /** True where the command writes to a file by redirection. */
  readonly writes: boolean;
}

/** What a RUN does between two `&&` or `;`: one command or pipeline, several with `||` between them, or a whole `if` or `for`. */
export interface ShellUnit {
  readonly kind: "simple" | "alternatives" | "compound";
  readonly commands: readonly ShellCommand[];
  readonly start: number;
  readonly end: number;
}

/** The body of a RUN taken apart. `sound` is false where the shell itself would not take it. */
export interface ShellScript {
  readonly units: readonly ShellUnit[];
  readonly sound: boolean;
}

/**
 * Takes the shell text between two offsets of a Dockerfile apart, with unbash (a bash parser that gives positions and
 * never throws). Offsets in the result are those of the Dockerfile.
 */
export function readShell(text: string, start: number, end: number, escapeCharacter: string): ShellScript {
  const logical = joinContinuations(text, start, end, escapeCharacter);
  const script = parse(logical.text);
  const from = (at: number) => logical.origin(at);
  const until = (at: number) => (at === 0 ? start : logical.origin(at - 1) + 1);

  const word = (node: AstWord): ShellWord => ({
    value: node.value,
    start: from(node.pos),
    end: until(node.end),
    dynamic: isDynamic(node),
  });
  const command = (node: Command): ShellCommand => ({
    assignments: node.prefix.flatMap((part) => (part.type === "Assignment" ? [part.text] : [])),
    words: [
      ...(node.name ? [word(node.name)] : []),
      ...node.args.flatMap((arg) =>
        arg.type === "Word"
          ? [word(arg)]
          : [{ value: arg.text, start: from(arg.pos), end: until(arg.end), dynamic: arg.text.includes("$") }],
      ),
    ],
    start: from(node.pos),
    end: until(node.end),
    writes: node.redirects.some(
      (part) =>
        part.type === "Redirect" &&
        part.operator.includes(">") &&
        !/^(\/dev\/|&?\d)/.test(part.target?.value ?? ""),
    ),
  });
  const unit = (nodes: readonly PipelineNode[]): ShellUnit => {
    const commands = nodes.flatMap(simpleCommands).map(command);
    const first = nodes[0] as PipelineNode;
    const last = nodes[nodes.length - 1] as PipelineNode;
    return {
      kind: !nodes.every((node) => node.type === "Command" || node.type === "Pipeline")
        ? "compound"
        : nodes.length > 1
          ? "alternatives"
          : "simple",
      commands,
      start: from(first.pos),
      end: until(last.end),
    };
  };

  const units: ShellUnit[] = [];
  let plain = true;
  for (const statement of script.commands) {
    if (statement.background) plain = false;
    const node = statement.command;
    units.push(...(node.type === "AndOr" ? splitAndOr(node).map(unit) : [unit([node as PipelineNode])]));
  }
  return { units, sound: plain && (script.errors?.length ?? 0) === 0 };
}

/**
 * The words of each simple command of a shell text, quotes taken off; assignments in front and redirections are left
 * out. For whoever needs no positions, and any text: what no shell would take gives what can be made out of it.
 */
export function readWords(text: string): string[][] {
  return simpleCommands(parse(text))
    .map(({ name, args }) => [
      ...(name ? [name.value] : []),
      // Behind the program a word such as `django==5.2` reads like an assignment, and is none.
      ...args.map((arg) => (arg.type === "Word" ? arg.value : arg.text)),
    ])
    .filter((words) => words.length > 0);
}

/** The simple commands in a piece of shell, in order. What stands inside a word is a value to us, not a step of the RUN. */
function simpleCommands(within: SyntaxNode): Command[] {
  const found: Command[] = [];
  const visit = (node: SyntaxNode) => {
    if (node.type === "Command") found.push(node);
    else if (node.type !== "Word" && node.type !== "Assignment") forEachChild(node, visit);
  };
  visit(within);
  return found;
}

/** `a && b || c && d` as [[a], [b, c], [d]]: what follows `||` only makes sense beside what stands before it. */
function splitAndOr(node: AndOr): PipelineNode[][] {
  const groups: PipelineNode[][] = [];
  node.commands.forEach((command, index) => {
    if (index > 0 && node.operators[index - 1] === "||") groups[groups.length - 1]?.push(command);
    else groups.push([command]);
  });
  return groups;
}

function isDynamic(word: AstWord): boolean {
  return (word.parts ?? []).some(
    (part) =>
      part.type !== "Literal" &&
      part.type !== "SingleQuoted" &&
      part.type !== "AnsiCQuoted" &&
      !(part.type === "DoubleQuoted" && part.parts.every((inner) => inner.type === "Literal")) &&
      // `package[extra]` is a pattern to the shell and a name to pip; no Dockerfile means the pattern.
      !(part.type === "Glob" && part.kind === "bracket"),
  );
}
