import Generator, { type BaseOptions } from "yeoman-generator";
import { readIfThere } from "../disk.ts";
import type { MultistageError } from "../errors.ts";
import { configFile } from "../scaffold/config.ts";
import { readSavedAnswers } from "./answers-file.ts";
import { interruptible } from "./ask.ts";
import { asMultistageError, errorAsJson } from "./finish.ts";
import type { OptionRow } from "./flags.ts";
import { paint, showsColour } from "./paint.ts";
import { questions } from "./questions.ts";
import type { Surroundings } from "./surroundings.ts";
import { wordsFromOptions, wordsFromYo } from "./yo-words.ts";

/** What all our generators share: the words as typed, Yeoman's way of asking, and errors that yo prints as a sentence. */
export abstract class MultistageGenerator extends Generator {
  /** The words of the call, without the generator's own name. */
  protected readonly words: readonly string[];

  constructor(args: string[], options: BaseOptions, rows: readonly OptionRow[]) {
    super(args, options);
    for (const row of rows) {
      if (row.name === "help") continue;
      this.option(row.name, {
        type: row.placeholder === undefined ? Boolean : String,
        description: row.help,
        ...(row.short === undefined ? {} : { alias: row.short }),
      });
    }
    this.words = this.typedWords() ?? wordsFromOptions({ ...options }, this.args.map(String), rows);
  }

  /**
   * The base class opens .yo-rc.json in its constructor. Where it cannot read the file, our own reading says why, in the
   * words and with the exit code of the other door.
   */
  override get config(): Generator["config"] {
    try {
      return super.config;
    } catch (error) {
      const file = this.destinationPath(configFile);
      try {
        readSavedAnswers(readIfThere(file) ?? "{}", file);
      } catch (problem) {
        throw this.told(problem);
      }
      throw error;
    }
  }

  /** Yeoman would read package.json for a name, and fail on one that is not JSON; we need no such name. */
  override determineAppname(): string {
    return "multistage";
  }

  /** How this generator is called, as it stands in help and hints. */
  protected get call(): string {
    return `yo ${(this.options.namespace ?? "multistage").replace(/:app$/, "")}`;
  }

  /** The words as the shell gave them to yo; nothing where another program runs us. */
  private typedWords(): string[] | undefined {
    return wordsFromYo(process.argv, this.options.namespace ?? "multistage:app");
  }

  /** yo prints the message and ends with the code; what `--json` owes is printed here. */
  protected told(error: unknown): MultistageError {
    const known = asMultistageError(error);
    // In the constructor of the base class there are no words yet.
    if ((this.words ?? this.typedWords())?.includes("--json")) process.stdout.write(errorAsJson(known));
    return known;
  }

  protected surroundings(): Surroundings {
    const { stdin, stdout, stderr } = process;
    const colour = showsColour(stderr);
    return {
      call: this.call,
      cwd: this.destinationRoot(),
      stdout: { write: (text) => stdout.write(text), colour: showsColour(stdout), columns: stdout.columns },
      stderr: { write: (text) => stderr.write(text), colour, columns: stderr.columns },
      ...(stdin.isTTY && stdout.isTTY
        ? { ask: (rows) => interruptible(() => this.prompt(questions(rows, paint(colour)))) }
        : {}),
    };
  }
}
