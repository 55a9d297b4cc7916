#!/usr/bin/env node
import { askOnTerminal } from "./doors/ask.ts";
import { readCommandLine } from "./doors/command-line.ts";
import { commandOf } from "./doors/commands.ts";
import { finish } from "./doors/finish.ts";
import { help } from "./doors/help.ts";
import { paint, showsColour } from "./doors/paint.ts";
import { runScaffold } from "./doors/scaffold.ts";
import type { Output, Surroundings } from "./doors/surroundings.ts";
import { ExitCode, MultistageError } from "./errors.ts";
import { version } from "./package.ts";

const words = process.argv.slice(2);

/** Each is asked for when it is needed: help needs no folder, and opening a stream takes Node some milliseconds. */
const surroundings: Surroundings = {
  call: "npx generator-multistage",
  get cwd() {
    return currentFolder();
  },
  get stdout() {
    return toStdout();
  },
  get stderr() {
    return toStderr();
  },
  get ask() {
    return process.stdin.isTTY && process.stderr.isTTY
      ? (rows: Parameters<typeof askOnTerminal>[0]) => askOnTerminal(rows, toStderr().colour)
      : undefined;
  },
};

const toStdout = once(() => {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that closes the pipe early (| head) has what it wanted.
    if (error.code === "EPIPE") return;
    toStderr().write(`What belongs on stdout could not be written there (${error.message}).\n`);
    process.once("exit", () => {
      process.exitCode ||= ExitCode.failure;
    });
  });
  return output(process.stdout);
});

const toStderr = once(() => {
  // Whoever gives stderr away wants no words, only the exit code.
  process.stderr.on("error", () => undefined);
  return output(process.stderr);
});

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function output(stream: NodeJS.WriteStream): Output {
  return { write: (text) => stream.write(text), colour: showsColour(stream), columns: stream.columns };
}

async function main(): Promise<void> {
  const command = commandOf(words);
  if (command) {
    const call = `${surroundings.call} ${words[0]}`;
    process.exitCode = await (await command.load()).run(command.rest, { ...surroundings, call });
    return;
  }
  const call = readCommandLine(asFlag(words));
  if (call.run.help) surroundings.stdout.write(help(surroundings.call, paint(surroundings.stdout.colour)));
  else if (call.run.version) surroundings.stdout.write(`${version}\n`);
  else await runScaffold(call, surroundings);
}

/** `help` and `version`, typed as commands of other tools are, mean the flags and no app folder. */
function asFlag(typed: readonly string[]): readonly string[] {
  return typed.length === 1 && (typed[0] === "help" || typed[0] === "version") ? [`--${typed[0]}`] : typed;
}

function currentFolder(): string {
  try {
    return process.cwd();
  } catch (error) {
    throw new MultistageError("The current folder is gone; change to one that is there.", ExitCode.failure, {
      cause: error,
    });
  }
}

main().catch((error: unknown) => {
  process.exitCode = finish(error, words, surroundings);
});
