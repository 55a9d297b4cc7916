import type { BaseOptions } from "yeoman-generator";
import { ciRows, run } from "../../src/commands/ci.ts";
import { CommandGenerator } from "../../src/doors/yeoman-command.ts";

/** Yeoman's door to `ci`: `yo multistage:ci`. */
export default class CiGenerator extends CommandGenerator {
  constructor(args: string[], options: BaseOptions) {
    super(args, options, { run, rows: ciRows, description: "Writes CI for the project you have" });
  }
}
