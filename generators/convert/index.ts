import type { BaseOptions } from "yeoman-generator";
import { convertRows, run } from "../../src/commands/convert.ts";
import { CommandGenerator } from "../../src/doors/yeoman-command.ts";

/** Yeoman's door to `convert`: `yo multistage:convert`. */
export default class ConvertGenerator extends CommandGenerator {
  constructor(args: string[], options: BaseOptions) {
    super(args, options, {
      run,
      rows: convertRows,
      description: "Turns the Dockerfile you have into a multi-stage one",
    });
  }
}
