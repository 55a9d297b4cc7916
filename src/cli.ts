#!/usr/bin/env node
import { askOnTerminal } from "./doors/ask.ts";
import { readCommandLine } from "./doors/command-line.ts";
import { commandOf } from "./doors/commands.ts";
import { finish } from "./doors/finish.ts";
import { help } from "./doors/help.ts";
import { paint, showsColour } from "./doors/paint.ts";
import { runScaffold } from "./doors/scaffold.ts";
import type { Output, Surroundings } from "./doors/surroundings.ts";
import { version } from "./package.ts";

const words = process.argv.slice(2);

const surroundings: Surroundings = {
  call: "npx generator-multistage",
  cwd: process.cwd(),
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  ...(process.stdin.isTTY && process.stderr.isTTY
    ? {
        ask: (rows) => askOnTerminal(rows, surroundings.stderr.colour),
      }
    : {}),
};

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
  const call = readCommandLine(words);
  if (call.run.help) surroundings.stdout.write(help(surroundings.call, paint(surroundings.stdout.colour)));
  else if (call.run.version) surroundings.stdout.write(`${version}\n`);
  else await runScaffold(call, surroundings);
}

// A reader that closes the pipe early (| head) has what it wanted.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

main().catch((error: unknown) => {
  process.exitCode = finish(error, words, surroundings);
});
