import type { BaseOptions } from "yeoman-generator";
import { ExitCode } from "../errors.ts";
import type { Command } from "./commands.ts";
import { finish } from "./finish.ts";
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

  /** What each generator's only task calls; Yeoman takes for tasks what stands in the generator's own class alone. */
  protected async runCommand(): Promise<void> {
    const surroundings = this.surroundings();
    const code = await this.#run(this.words, surroundings).catch((error: unknown) =>
      finish(error, this.words, surroundings),
    );
    // The sentence is out already; an error thrown to Yeoman would add lines of its own.
    if (code !== ExitCode.done) process.exitCode = code;
  }
}
