import type { AnswerName } from "../answers.ts";
import type { AnswerRow } from "../options.ts";
import { shown } from "../sentences.ts";
import type { Paint } from "./paint.ts";
import { wrap } from "./wrap.ts";

/** A question as both inquirer and Yeoman's adapter take it. */
export interface Question {
  readonly type: "input";
  readonly name: AnswerName;
  readonly message: string;
  readonly default: string;
  readonly validate: (text: string) => true | string;
  readonly transformer: (text: string, flags: { isFinal?: boolean }) => string;
  readonly theme: { readonly style: { readonly message: (text: string, status: string) => string } };
}

/**
 * The questions for rows of the table: the hint stands behind the name until it is answered, what is typed turns red as long as it is not
 * valid, and Enter on such a value says why.
 */
export function questions(rows: readonly AnswerRow[], colours: Paint): Question[] {
  return rows.map((row) => {
    const problem = (text: string) => {
      const checked = row.check(text, {});
      return "problem" in checked ? checked.problem : undefined;
    };
    return {
      type: "input",
      name: row.name,
      message: row.prompt?.message ?? row.name,
      default: row.defaultShown,
      validate(text) {
        const found = problem(text);
        // Inquirer would let the terminal break the line in the middle of a word; it puts "> " before the first.
        return found === undefined ? true : wrap(`${shown(text)} ${found}.`, 76).join("\n  ");
      },
      transformer: (text, { isFinal }) =>
        isFinal ? colours.accent(text) : problem(text) === undefined ? text : colours.bad(text),
      theme: {
        style: {
          message: (text, status) =>
            status === "done"
              ? colours.strong(text)
              : `${colours.strong(text)} ${colours.faint(`— ${row.prompt?.hint}`)}`,
        },
      },
    };
  });
}
