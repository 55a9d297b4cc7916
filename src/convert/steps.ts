import { type BaseImage, readImage } from "../dockerfile/image.ts";
import type { Instruction, Source } from "../dockerfile/read.ts";
import { readShell, type ShellScript, type ShellUnit } from "../dockerfile/shell.ts";
import { type Action, actionsOf } from "./actions.ts";
import { expand, resolvePath, type Variables } from "./variables.ts";

/** One command or group of commands of a RUN, what it does and the directory it does it in. */
export interface Unit {
  readonly shell: ShellUnit;
  readonly actions: readonly Action[];
  readonly directory: string;
  /** The virtual environment that was activated in the same RUN before it. */
  readonly activated: string | null;
}

/** An instruction of the stage with what holds where it stands. */
export interface Step {
  readonly index: number;
  readonly instruction: Instruction;
  readonly directory: string;
  readonly variables: Variables;
  /** The user that runs it, as written; null is the image's own, root for Python images. */
  readonly user: string | null;
  /** Filled for RUN in the shell form, the exec form and with a here-document as its script. */
  readonly units: readonly Unit[];
  /** False for a RUN whose text no shell would take, or that feeds a here-document to another program. */
  readonly readable: boolean;
}

/** The one build stage of a file. */
export interface Stage {
  readonly source: Source;
  readonly from: Instruction;
  readonly image: BaseImage;
  /** ARG values before FROM. */
  readonly globals: Variables;
  readonly steps: readonly Step[];
}

/** Reads the only stage of a valid single-stage file, instruction by instruction. */
export function readStage(source: Source): Stage {
  const at = source.instructions.findIndex(({ keyword }) => keyword === "FROM");
  const from = source.instructions[at] as Instruction;
  const globals = new Map<string, string>();
  for (const arg of source.instructions.slice(0, at)) define(arg, globals, new Map());

  const image = readImage(expand(from.words[0] ?? "", globals));
  const usesPipTools = /^[^#\n]*\b(pip-sync|pip-compile|piptools)\b/m.test(source.text);
  const variables = new Map<string, string>([
    ["PATH", "/usr/local/bin:/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin"],
  ]);
  let directory = "/";
  let user: string | null = null;
  const steps = source.instructions.slice(at + 1).map((instruction, index): Step => {
    const before = new Map(variables);
    const script = instruction.keyword === "RUN" ? scriptOf(instruction, source) : null;
    const step: Step = {
      index,
      instruction,
      directory,
      variables: before,
      user,
      units: script ? unitsOf(usesPipTools, script, source.text, directory, before) : [],
      readable: script?.sound ?? instruction.keyword !== "RUN",
    };
    if (instruction.keyword === "ENV" || instruction.keyword === "ARG")
      define(instruction, variables, globals);
    else if (instruction.keyword === "WORKDIR") {
      directory = resolvePath(
        expand(instruction.words.join(" ").replace(/^"(.*)"$/, "$1"), before),
        directory,
      );
    } else if (instruction.keyword === "USER") user = expand(instruction.words[0] ?? "", before);
    return step;
  });
  return { source, from, image, globals, steps };
}

function unquote(value: string): string {
  return value.replace(/^(["'])(.*)\1$/s, "$2");
}

function define(instruction: Instruction, variables: Map<string, string>, globals: Variables): void {
  const before = new Map(variables);
  for (const [name, value] of instruction.properties) {
    const given = value ?? globals.get(name);
    if (given === undefined) continue;
    // An ARG never overrides an ENV of the same name.
    variables.set(name, expand(given, before));
  }
}

function scriptOf(instruction: Instruction, source: Source): ShellScript {
  const { heredocs } = instruction;
  const [only] = heredocs;
  if (only) {
    const alone =
      heredocs.length === 1 &&
      instruction.words.length > 0 &&
      /^<<-?["']?\w+["']?$/.test(instruction.words[0] ?? "");
    const firstLine = source.text.slice(instruction.bodyStart, only.start).trim();
    if (!alone || !/^<<-?["']?\w+["']?$/.test(firstLine)) return { units: [], sound: false };
    return readShell(source.text, only.start, only.end, "\0");
  }
  if (instruction.exec) return execScript(instruction, source);
  return readShell(source.text, instruction.bodyStart, instruction.end, source.escape);
}

/** The exec form seen as one command. Offsets of the words are found again in the text, string by string. */
function execScript(instruction: Instruction, source: Source): ShellScript {
  let at = instruction.bodyStart;
  const words = (instruction.exec ?? []).map((value) => {
    const written = JSON.stringify(value);
    const start = source.text.indexOf(written, at);
    if (start < 0) return { value, start: -1, end: -1, dynamic: false };
    at = start + written.length;
    return { value, start, end: at, dynamic: false };
  });
  const shell = /^(\/bin\/)?(ba|da|a)?sh$/.test(words[0]?.value ?? "");
  if (shell || words.some(({ start }) => start < 0)) return { units: [], sound: false };
  const { bodyStart: start, end } = instruction;
  return {
    units: [
      { kind: "simple", commands: [{ assignments: [], words, start, end, writes: false }], start, end },
    ],
    sound: true,
  };
}

function unitsOf(
  usesPipTools: boolean,
  script: ShellScript,
  text: string,
  from: string,
  variables: Variables,
): Unit[] {
  let directory = from;
  let activated: string | null = null;
  const local = new Map(variables);
  return script.units.map((shell) => {
    const actions = actionsOf(shell, text, { variables: local, usesPipTools });
    const unit: Unit = { shell, actions, directory, activated };
    const command = shell.commands[0];
    if (shell.kind === "simple" && shell.commands.length === 1 && command) {
      const [program, target] = command.words;
      if (program?.value === "cd" && target) directory = resolvePath(expand(target.value, local), directory);
      for (const text of program === undefined ? command.assignments : []) {
        const equals = text.indexOf("=");
        local.set(text.slice(0, equals), unquote(text.slice(equals + 1)));
      }
    }
    for (const action of actions) {
      if (action.kind === "activate") activated = resolvePath(expand(action.path, local), directory);
    }
    return unit;
  });
}
