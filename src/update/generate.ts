import { answerRows } from "../options.ts";
import { scaffold } from "../scaffold/scaffold.ts";
import type { TreeFile } from "../tree.ts";

/** What a version made of saved answers; or why it would not have taken them. */
export type Generated =
  | { readonly files: readonly (readonly [path: string, file: TreeFile])[] }
  | { readonly problem: string };

/** Answers as they stand in `.yo-rc.json`; names that a version does not know mean nothing to it. */
export type SavedAnswers = Readonly<Record<string, unknown>>;

/**
 * Saved answers -> the files that this version generates from them, `.yo-rc.json` aside. An answer that is not saved has
 * this version's default. `npm run release:freeze` bundles this module into one file for each release, so that every
 * later version can still ask it: what it takes and gives is the contract between versions, and stays as it is.
 */
export function generate(saved: SavedAnswers): Generated {
  const answers: Record<string, unknown> = {};
  for (const row of answerRows) {
    const value = saved[row.name];
    if (value === undefined) {
      answers[row.name] = row.fallback(answers);
    } else if (typeof value === "boolean" && row.type === "boolean") {
      answers[row.name] = value;
    } else {
      const checked = row.check(String(value), answers);
      if ("problem" in checked)
        return { problem: `"${row.name}": ${JSON.stringify(value)} ${checked.problem}` };
      answers[row.name] = checked.value;
    }
  }
  const { files } = scaffold(answers as unknown as Parameters<typeof scaffold>[0], "");
  return { files: [...files].filter(([path]) => path !== ".yo-rc.json") };
}
