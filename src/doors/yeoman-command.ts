import type { BaseOptions } from "yeoman-generator";
import { ExitCode } from "../errors.ts";
import type { Command } from "./command.ts";
import type { OptionRow } from "./flags.ts";
import { MultistageGenerator } from "./yeoman.ts";

interface CommandParts extends Command {
  readonly rows: readonly OptionRow[];
  readonly description: string;
}

/** Yeoman's door to a command: the same words, the same output, the same exit code as behind the bin. */
export abstract class CommandGenerator extends MultistageGenerator {
  readonly #run: Command["run"];

  constructor(args: string[], options: BaseOptions, { run, rows, description }: CommandParts) {
    super(args, options, rows);
    this.description = description;
    this.#run = run;
    // Without it Yeoman takes a generator without tasks for a mistake.
    this.customLifecycle = true;
  }

  /** Printed by `yo multistage:NAME --help`. */
  override help(): string {
    let text = "";
    const { stdout, ...others } = this.surroundings();
    void this.#run(["--help"], { ...others, stdout: { ...stdout, write: (part) => (text += part) } });
    return text;
  }

  /**
   * Runs the command before the queue of tasks, in which there is none: yo prints a line of its own before whatever a task
   * throws. Yeoman looks for this on the object itself, not on what its class inherits.
   */
  readonly _beforeQueue = async (): Promise<void> => {
    let code: number;
    try {
      code = await this.#run(this.words, this.surroundings());
    } catch (error) {
      throw this.told(error);
    }
    // The sentence is out already; an error of Yeoman's would add a second one.
    if (code !== ExitCode.done) process.exitCode = code;
  };
}
