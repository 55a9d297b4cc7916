import { readWords } from "../dockerfile/shell.ts";
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
 * It looks through the usual wrappers (`exec`, `sh -c`, `poetry run`) and never fails; what it
 * does not understand comes back as an ordinary command.
 */
export function commandsOf(instruction: Instruction): readonly Command[] {
  const known = taken.get(instruction);
  if (known !== undefined) return known;
  const line = instruction.args.replace(/<<-?(["']?)[A-Za-z_][\w.]*\1/gu, " ");
  const all =
    instruction.exec === undefined
      ? [line, ...instruction.heredocs].flatMap(readWords)
      : [[...instruction.exec]];
  const commands = all.flatMap((words) => unwrap(words, 0));
  taken.set(instruction, commands);
  return commands;
}

/** Captions, pairs and leftovers all ask for the same commands, and taking shell text apart is what costs most. */
const taken = new WeakMap<Instruction, readonly Command[]>();

const SHELLS = new Set(["sh", "bash", "ash", "dash", "zsh"]);
/** Programs that only start another one; the flags that take a value of their own are named. */
const WRAPPERS: Readonly<Record<string, readonly string[]>> = {
  exec: [],
  sudo: ["-u", "-g"],
  env: ["-u"],
  nice: ["-n"],
  nohup: [],
  xargs: ["-n", "-P", "-I", "-d"],
  command: [],
  tini: [],
  "dumb-init": [],
  dinit: [],
};
const RUNNERS: ReadonlySet<string> = new Set(["poetry", "uv", "pipenv", "pdm", "rye", "hatch", "npx"]);

function unwrap(given: readonly string[], depth: number): Command[] {
  // `env A=1 program`: assignments may stand before the program here, too.
  const [program = "", ...args] = given.slice(given.findIndex((word) => !/^[A-Za-z_]\w*=/u.test(word)));
  if (program === "") return [];
  const name = program.replace(/^.*\/(?=[^/])/u, "");
  // Deep nesting is never honest work; what is left is shown as it stands.
  if (depth > 5) return [{ name, args }];

  const valueFlags = Object.hasOwn(WRAPPERS, name) ? WRAPPERS[name] : undefined;
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
      readWords(script).flatMap((inner) => unwrap(inner, depth + 1)),
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
