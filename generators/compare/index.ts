import type { BaseOptions } from "yeoman-generator";
import { compareRows, run } from "../../src/commands/compare.ts";
import { CommandGenerator } from "../../src/doors/yeoman-command.ts";

/** Yeoman's door to `compare`: `yo multistage:compare`. */
export default class CompareGenerator extends CommandGenerator {
  constructor(args: string[], options: BaseOptions) {
    super(args, options, { run, rows: compareRows, description: "Draws two Dockerfiles side by side" });
  }
}
