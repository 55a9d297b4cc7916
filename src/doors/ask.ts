import { InterruptedError } from "../errors.ts";
import type { AnswerRow } from "../options.ts";
import { paint } from "./paint.ts";
import { questions } from "./questions.ts";
import type { Ask } from "./resolve-answers.ts";

/** Asks on the terminal. Everything is drawn on stderr, so that stdout stays free for results. */
export async function askOnTerminal(rows: readonly AnswerRow[], colour: boolean): ReturnType<Ask> {
  // Loaded only when somebody is there to be asked: it takes longer to load than all the rest.
  const { default: inquirer } = await import("inquirer");
  const prompt = inquirer.createPromptModule({ output: process.stderr });
  return interruptible(() => prompt(questions(rows, paint(colour))));
}

/** Runs prompts; Ctrl-C at one of them becomes an InterruptedError. */
export async function interruptible<Answers>(run: () => Promise<Answers>): Promise<Answers> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Error && error.name === "ExitPromptError") {
      throw new InterruptedError({ cause: error });
    }
    throw error;
  }
}
