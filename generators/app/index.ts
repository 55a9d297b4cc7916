import type { BaseOptions } from "yeoman-generator";
import { type Call, readCommandLine } from "../../src/doors/command-line.ts";
import { commandOf } from "../../src/doors/commands.ts";
import { help } from "../../src/doors/help.ts";
import { paint, showsColour } from "../../src/doors/paint.ts";
import { prepareScaffold } from "../../src/doors/scaffold.ts";
import { MultistageGenerator } from "../../src/doors/yeoman.ts";
import { yoFlags } from "../../src/doors/yo-words.ts";
import { UsageError } from "../../src/errors.ts";
import { answerRows, runRows } from "../../src/options.ts";
import { version } from "../../src/package.ts";

/** Yeoman's door to the scaffold: `yo multistage`. */
export default class AppGenerator extends MultistageGenerator {
  #call: Call | undefined;
  #writeAndTell: (() => Promise<void>) | undefined;

  constructor(args: string[], options: BaseOptions) {
    super(args, options, [...answerRows, ...runRows]);
    this.description = "Makes a Django project with a lean, secure multi-stage Dockerfile";
    this.argument("app", { type: String, required: false, description: "folder of the Django project" });
    if (this.options.help) return;
    try {
      refuseCommand(this.words);
      this.#call = readCommandLine(this.words, yoFlags);
    } catch (error) {
      throw this.told(error);
    }
  }

  /** Printed by `yo multistage --help`. */
  override help(): string {
    return help(this.call, paint(showsColour(process.stdout)));
  }

  /**
   * Asks and checks everything, before the queue of tasks: yo prints a line of its own before whatever a task throws,
   * but nothing before what is thrown here.
   */
  async _beforeQueue(): Promise<void> {
    const call = this.#call;
    if (call === undefined || call.run.version === true) return;
    try {
      this.#writeAndTell = await prepareScaffold(call, this.surroundings());
    } catch (error) {
      throw this.told(error);
    }
  }

  /** The only task. */
  async writing(): Promise<void> {
    if (this.#call?.run.version === true) this.surroundings().stdout.write(`${version}\n`);
    try {
      await this.#writeAndTell?.();
    } catch (error) {
      throw this.told(error);
    }
  }
}

/** What is a command behind the bin is a generator of its own under yo, and nobody means it as an app folder. */
function refuseCommand(words: readonly string[]): void {
  const [name] = words;
  if (commandOf(words) === undefined) return;
  throw new UsageError(
    `"${name}" is a generator of its own; call yo multistage:${name}, or for an app folder of that name give --app ${name}.`,
  );
}
