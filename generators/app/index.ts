import Generator, { type BaseOptions } from "yeoman-generator";
import { readIfThere } from "../../src/disk.ts";
import { readSavedAnswers } from "../../src/doors/answers-file.ts";
import { interruptible } from "../../src/doors/ask.ts";
import { type Call, readCommandLine } from "../../src/doors/command-line.ts";
import { asMultistageError, errorAsJson } from "../../src/doors/finish.ts";
import { help } from "../../src/doors/help.ts";
import { paint, showsColour } from "../../src/doors/paint.ts";
import { questions } from "../../src/doors/questions.ts";
import { prepareScaffold } from "../../src/doors/scaffold.ts";
import type { Surroundings } from "../../src/doors/surroundings.ts";
import { wordsFromOptions, wordsFromYo, yoFlags } from "../../src/doors/yo-words.ts";
import type { MultistageError } from "../../src/errors.ts";
import { answerRows, runRows } from "../../src/options.ts";
import { version } from "../../src/package.ts";
import { configFile } from "../../src/scaffold/config.ts";

/** What Yeoman calls us, where the program that runs us does not say. */
const namespace = "multistage:app";

/** Yeoman's door to the scaffold: `yo multistage`. All it adds to the shared run is Yeoman's way of asking. */
export default class AppGenerator extends Generator {
  readonly #words: readonly string[];
  #call: Call | undefined;
  #writeAndTell: (() => Promise<void>) | undefined;

  constructor(args: string[], options: BaseOptions) {
    super(args, options);
    this.description = "Makes a Django project with a lean, secure multi-stage Dockerfile";
    this.argument("app", { type: String, required: false, description: "folder of the Django project" });
    for (const row of [...answerRows, ...runRows]) {
      if (row.name === "help") continue;
      this.option(row.name, {
        type: row.placeholder === undefined ? Boolean : String,
        description: row.help,
        ...(row.short === undefined ? {} : { alias: row.short }),
      });
    }
    const typed = wordsFromYo(process.argv, this.options.namespace ?? namespace);
    this.#words = typed ?? wordsFromOptions({ ...options }, this.args[0]);
    if (!this.options.help) this.#call = this.#read();
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
        throw told(problem, wordsFromYo(process.argv, this.options.namespace ?? namespace) ?? []);
      }
      throw error;
    }
  }

  /** Printed by `yo multistage --help`. */
  override help(): string {
    return help("yo multistage", paint(showsColour(process.stdout)));
  }

  /** Yeoman would read package.json for a name, and fail on one that is not JSON; we need no such name. */
  override determineAppname(): string {
    return "multistage";
  }

  /**
   * Asks and checks everything, before the queue of tasks: yo prints a line of its own before whatever a task throws,
   * but nothing before what is thrown here.
   */
  async _beforeQueue(): Promise<void> {
    const call = this.#call;
    if (call === undefined || call.run.version === true) return;
    await this.#attempt(async () => {
      this.#writeAndTell = await prepareScaffold(call, this.#surroundings());
    });
  }

  /** The only task. */
  async writing(): Promise<void> {
    if (this.#call?.run.version === true) process.stdout.write(`${version}\n`);
    await this.#attempt(async () => this.#writeAndTell?.());
  }

  #read(): Call {
    try {
      return readCommandLine(this.#words, yoFlags);
    } catch (error) {
      throw told(error, this.#words);
    }
  }

  async #attempt(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      throw told(error, this.#words);
    }
  }

  #surroundings(): Surroundings {
    const colour = showsColour(process.stderr);
    return {
      call: "yo multistage",
      cwd: this.destinationRoot(),
      stdout: { write: (text) => process.stdout.write(text), colour: showsColour(process.stdout) },
      stderr: { write: (text) => process.stderr.write(text), colour },
      ...(process.stdin.isTTY && process.stdout.isTTY
        ? { ask: (rows) => interruptible(() => this.prompt(questions(rows, paint(colour)))) }
        : {}),
    };
  }
}

/** yo prints an error's message and ends with its code; what `--json` owes on top is printed here. */
function told(error: unknown, words: readonly string[]): MultistageError {
  const known = asMultistageError(error);
  if (words.includes("--json")) process.stdout.write(errorAsJson(known));
  return known;
}
