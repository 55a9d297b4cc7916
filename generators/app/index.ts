import Generator, { type BaseOptions } from "yeoman-generator";
import { interruptible } from "../../src/doors/ask.ts";
import { type Call, readCommandLine } from "../../src/doors/command-line.ts";
import { asMultistageError, errorAsJson } from "../../src/doors/finish.ts";
import { help } from "../../src/doors/help.ts";
import { paint, showsColour } from "../../src/doors/paint.ts";
import { questions } from "../../src/doors/questions.ts";
import { runScaffold } from "../../src/doors/scaffold.ts";
import type { Surroundings } from "../../src/doors/surroundings.ts";
import { wordsFromOptions, wordsFromYo, yoFlags } from "../../src/doors/yo-words.ts";
import type { MultistageError } from "../../src/errors.ts";
import { answerRows, runRows } from "../../src/options.ts";
import { version } from "../../src/package.ts";

/** Yeoman's door to the scaffold: `yo multistage`. All it adds to the shared run is Yeoman's way of asking. */
export default class AppGenerator extends Generator {
  readonly #words: readonly string[];
  #call: Call | undefined;

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
    const typed = wordsFromYo(process.argv, this.options.namespace ?? "multistage:app");
    this.#words = typed ?? wordsFromOptions({ ...options }, this.args[0]);
    // Refused here, yo prints the sentence and nothing around it.
    if (!this.options.help) this.#attempt(() => this.#read());
  }

  /** Printed by `yo multistage --help`. */
  override help(): string {
    return help("yo multistage", paint(showsColour(process.stdout)));
  }

  /** Yeoman would read package.json for a name, and fail on one that is not JSON; we need no such name. */
  override determineAppname(): string {
    return "multistage";
  }

  /** The only task: everything else is the same for both doors. */
  async writing(): Promise<void> {
    const call = this.#call;
    if (call === undefined) return;
    const surroundings = this.#surroundings();
    if (call.run.version === true) {
      surroundings.stdout.write(`${version}\n`);
      return;
    }
    try {
      await runScaffold(call, surroundings);
    } catch (error) {
      throw this.#told(error);
    }
  }

  #read(): void {
    this.#call = readCommandLine(this.#words, yoFlags);
  }

  #attempt(step: () => void): void {
    try {
      step();
    } catch (error) {
      throw this.#told(error);
    }
  }

  /** yo prints the message and ends with the code; what `--json` owes is printed here. */
  #told(error: unknown): MultistageError {
    const known = asMultistageError(error);
    if (this.#words.includes("--json")) process.stdout.write(errorAsJson(known));
    return known;
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
