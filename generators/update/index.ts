import type { BaseOptions } from "yeoman-generator";
import { run, updateRows } from "../../src/commands/update.ts";
import { CommandGenerator } from "../../src/doors/yeoman-command.ts";

/** Yeoman's door to `update`: `yo multistage:update`. */
export default class UpdateGenerator extends CommandGenerator {
  constructor(args: string[], options: BaseOptions) {
    super(args, options, {
      run,
      rows: updateRows,
      description: "Brings a project that an earlier version made up to this one",
    });
  }
}
