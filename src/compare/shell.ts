import type { Instruction } from "./read.ts";

/** One simple command out of a RUN, CMD or ENTRYPOINT. */
export interface Command {
  /** The program without its folder; ways of saying the same are made one (`python -m pip`, `pip3`: "pip"). */
  readonly name: string;
  readonly args: readonly string[];
}

/**
 * The simple commands of an instruction, in order.
 *
 * This is no shell: it finds words and separators, looks through the usual wrappers (`exec`, `sh -c`, `poetry run`), and
 * never fails; what it does not understand comes back as an ordinary command.
 */
export function commandsOf(instruction: Instruction): Command[] {
  if (instruction.exec !== undefined) return unwrap([...instruction.exec], 0);
  const line = instruction.args.replace(/<<-?(["']?)[A-Za-z_][\w.]*\1/gu, " ");
  return [...splitCommands(line), ...instruction.heredocs.flatMap(splitCommands)].flatMap((words) =>
    unwrap(words, 0),
  );
}

/**
 * Splits shell text into commands and those into words; quotes are taken off.
 *
 * @param text shell source, any number of lines
 */
export function splitCommands(text: string): string[][] {
  const commands: string[][] = [];
  let words: string[] = [];
  let word: string | undefined;
  let quote = "";
  let depth = 0;
  const endWord = () => {
    if (word !== undefined) words.push(word);
    word = undefined;
  };
  const endCommand = () => {
    endWord();
    if (words.length > 0) commands.push(words);
    words = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quote !== "") {
      if (char === quote) quote = "";
      else if (char === "\\" && quote === '"' && at + 1 < text.length)
        word = (word ?? "") + text.charAt(++at);
      else word = (word ?? "") + char;
    } else if (depth > 0 || (char === "$" && text.charAt(at + 1) === "(")) {
      // A command substitution is one piece of its word: what runs in it is not what the step is for.
      word = (word ?? "") + char;
      if (char === "(") depth += 1;
      else if (char === ")") depth -= 1;
      else if (char === "$" && depth === 0) {
        word += text.charAt(++at);
        depth = 1;
      }
    } else if (char === '"' || char === "'") {
      quote = char;
      word ??= "";
    } else if (char === "\\") {
      const next = text.charAt(++at);
      if (next !== "\n") word = (word ?? "") + next;
    } else if (char === "#" && word === undefined) {
      while (at + 1 < text.length && text.charAt(at + 1) !== "\n") at += 1;
    } else if (/[;&|\n()]/u.test(char)) {
      // "2>&1" and ">|" are redirections, no separators.
      if ((char === "&" || char === "|") && word !== undefined && /[<>]$/u.test(word)) word += char;
      else endCommand();
    } else if (/\s/u.test(char)) endWord();
    else word = (word ?? "") + char;
  }
  endCommand();
  return commands;
}

const KEYWORDS = new Set(["if", "then", "else", "elif", "do", "while", "until", "!", "{", "time"]);
const NOT_COMMANDS = new Set(["fi", "done", "}", "esac", "for", "case"]);
const SHELLS = new Set(["sh", "bash", "ash", "dash", "zsh"]);
/** Programs that only start another one; the flags that take a value of their own are named. */
const WRAPPERS: Readonly<Record<string, readonly string[]>> = {
  exec: [],
  sudo: ["-u", "-g"],
  env: ["-u"],
  nice: ["-n"],
  nohup: [],
  command: [],
  tini: [],
  "dumb-init": [],
  dinit: [],
};
const RUNNERS: ReadonlySet<string> = new Set(["poetry", "uv", "pipenv", "pdm", "rye", "hatch", "npx"]);

function unwrap(given: readonly string[], depth: number): Command[] {
  const words = withoutRedirections(given);
  while (words[0] !== undefined && (KEYWORDS.has(words[0]) || /^[A-Za-z_]\w*\+?=/u.test(words[0])))
    words.shift();
  const [program, ...args] = words;
  if (program === undefined || NOT_COMMANDS.has(program)) return [];
  const name = program.replace(/^.*\/(?=[^/])/u, "");
  // Deep nesting is never honest work; what is left is shown as it stands.
  if (depth > 5) return [{ name, args }];

  const valueFlags = WRAPPERS[name];
  if (valueFlags !== undefined) return orItself(unwrap(skipFlags(args, valueFlags), depth + 1), name, args);
  if (RUNNERS.has(name) && args[0] === "run") {
    return orItself(
      unwrap(skipFlags(args.slice(1), ["--with", "--extra", "--group", "-p"]), depth + 1),
      name,
      args,
    );
  }
  if (name === "gosu" || name === "su-exec") return orItself(unwrap(args.slice(1), depth + 1), name, args);
  const script = args[args.findIndex((arg) => /^-[a-z]*c$/u.test(arg)) + 1];
  if ((SHELLS.has(name) || name === "su") && script !== undefined && script !== args[0]) {
    return orItself(
      splitCommands(script).flatMap((inner) => unwrap(inner, depth + 1)),
      name,
      args,
    );
  }
  if (SHELLS.has(name)) {
    const [file, ...rest] = skipFlags(args, []);
    return file === undefined ? [{ name, args }] : [{ name: "script", args: [file, ...rest] }];
  }
  return [sayPlainly(name, program, args)];
}

/** One name for programs that have several: `python -m pip`, `pip3.13` and `/venv/bin/pip` are all "pip". */
function sayPlainly(name: string, program: string, args: readonly string[]): Command {
  if (/^(?:python|pypy)[\d.]*$/u.test(name)) {
    const rest = skipFlags(args, ["-W", "-X"], ["-m", "-c"]);
    const [first = "", second = "", ...more] = rest;
    if (first === "-m") return sayPlainly(second, second, more);
    if (first.startsWith("-m") && first.length > 2)
      return sayPlainly(first.slice(2), first.slice(2), rest.slice(1));
    if (/(?:^|\/)manage\.py$/u.test(first)) return { name: "manage.py", args: rest.slice(1) };
    return { name: "python", args: rest };
  }
  if (name === "django-admin" || name === "manage.py") return { name: "manage.py", args };
  if (/^pip[\d.]+$/u.test(name)) return { name: "pip", args };
  if (name === "uv" && args[0] === "pip") return { name: "pip", args: args.slice(1) };
  if (name === "apt" || name === "aptitude") return { name: "apt-get", args };
  if (/\.(?:sh|bash)$/u.test(name) || /entrypoint/u.test(name))
    return { name: "script", args: [program, ...args] };
  return { name, args };
}

function orItself(found: readonly Command[], name: string, args: readonly string[]): Command[] {
  return found.length > 0 ? [...found] : [{ name, args }];
}

/** Drops the flags in front of the first plain word; those in `keep` end the search. */
function skipFlags(
  args: readonly string[],
  valueFlags: readonly string[],
  keep: readonly string[] = [],
): string[] {
  let at = 0;
  for (; at < args.length; at += 1) {
    const arg = args[at] ?? "";
    if (arg === "--") return args.slice(at + 1);
    if (!arg.startsWith("-") || keep.some((flag) => arg.startsWith(flag))) break;
    if (valueFlags.includes(arg)) at += 1;
  }
  return args.slice(at);
}

function withoutRedirections(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (/^(?:\d*|&)[<>]{1,3}[&|]?$/u.test(word)) at += 1;
    else if (!/^(?:\d*|&)[<>]{1,2}[&|]?\S/u.test(word)) kept.push(word);
  }
  return kept;
}
