import type { BaseOptions } from "yeoman-generator";
import { ExitCode } from "../errors.ts";
import type { Command } from "./commands.ts";
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
  }

  /** Printed by `yo multistage:NAME --help`. */
  override help(): string {
    let text = "";
    const { stdout, ...others } = this.surroundings();
    void this.#run(["--help"], { ...others, stdout: { ...stdout, write: (part) => (text += part) } });
    return text;
  }

  /** The only task. */
  async writing(): Promise<void> {
    let code: number;
    try {
      code = await this.#run(this.words, this.surroundings());
    } catch (error) {
      throw this.told(error);
    }
    // The sentence is out already; an error of Yeoman's would add a second one.
    if (code !== ExitCode.done) process.exitCode = code;
  }
}
