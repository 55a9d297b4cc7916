import type { Surroundings } from "./surroundings.ts";

/** What both doors run for a command beside the scaffold. */
export interface Command {
  /**
   * @param words what follows the command's name
   * @returns the exit code
   * @throws MultistageError where the run ends in a sentence
   */
  readonly run: (words: readonly string[], surroundings: Surroundings) => Promise<number>;
}
