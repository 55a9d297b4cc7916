import type { BaseOptions } from "yeoman-generator";
import { type Call, readCommandLine } from "../../src/doors/command-line.ts";
import { help } from "../../src/doors/help.ts";
import { paint, showsColour } from "../../src/doors/paint.ts";
import { runScaffold } from "../../src/doors/scaffold.ts";
import { MultistageGenerator } from "../../src/doors/yeoman.ts";
import { yoFlags } from "../../src/doors/yo-words.ts";
import { answerRows, runRows } from "../../src/options.ts";
import { version } from "../../src/package.ts";

/** Yeoman's door to the scaffold: `yo multistage`. */
export default class AppGenerator extends MultistageGenerator {
  #call: Call | undefined;

  constructor(args: string[], options: BaseOptions) {
    super(args, options, [...answerRows, ...runRows]);
    this.description = "Makes a Django project with a lean, secure multi-stage Dockerfile";
    this.argument("app", { type: String, required: false, description: "folder of the Django project" });
    if (this.options.help) return;
    try {
      this.#call = readCommandLine(this.words, yoFlags);
    } catch (error) {
      // Refused here, yo prints the sentence and nothing around it.
      throw this.told(error);
    }
  }

  /** Printed by `yo multistage --help`. */
  override help(): string {
    return help(this.call, paint(showsColour(process.stdout)));
  }

  /** The only task: everything else is the same for both doors. */
  async writing(): Promise<void> {
    if (this.#call === undefined) return;
    const surroundings = this.surroundings();
    if (this.#call.run.version === true) {
      surroundings.stdout.write(`${version}\n`);
      return;
    }
    try {
      await runScaffold(this.#call, surroundings);
    } catch (error) {
      throw this.told(error);
    }
  }
}
