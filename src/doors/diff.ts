import path from "node:path";
import { createTwoFilesPatch } from "diff";
import { readIfThere, type WritePlan } from "../disk.ts";
import type { FileTree } from "../tree.ts";

/** A unified diff from what is on disk to what would be written; empty where nothing would change. */
export function diffOf(plan: WritePlan, tree: FileTree): string {
  return [...tree]
    .filter(([name]) => !plan.unchanged.includes(name))
    .map(([name, { contents }]) => {
      const before = plan.create.includes(name) ? undefined : readIfThere(path.join(plan.root, name));
      const from = before === undefined ? "/dev/null" : `a/${name}`;
      const patch = createTwoFilesPatch(from, `b/${name}`, before ?? "", contents, undefined, undefined, {
        headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
      });
      return `diff --git a/${name} b/${name}\n${patch}`;
    })
    .join("");
}
