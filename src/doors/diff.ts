import { statSync } from "node:fs";
import path from "node:path";
import { createTwoFilesPatch } from "diff";
import { readIfThere, type WritePlan } from "../disk.ts";
import type { FileTree, TreeFile } from "../tree.ts";

/**
 * A unified diff from what is on disk to what would be written; empty where nothing would change. `git apply` takes it,
 * with the modes of the files and the empty ones among them (git-scm.com/docs/diff-format).
 */
export function diffOf(plan: WritePlan, tree: FileTree): string {
  const written = [...tree]
    .filter(([name]) => plan.create.includes(name) || plan.overwrite.includes(name))
    .map(([name, file]) => {
      const target = path.join(plan.root, name);
      const before = plan.create.includes(name) ? undefined : readIfThere(target);
      const modes = before === undefined ? `new file mode ${gitMode(file)}\n` : modeChange(target, file);
      return `diff --git a/${name} b/${name}\n${modes}${patchOf(name, before, file.contents)}`;
    });
  const removed = plan.remove.map((name) => {
    const target = path.join(plan.root, name);
    const mode = (statSync(target).mode & 0o100) === 0 ? "100644" : "100755";
    return `diff --git a/${name} b/${name}\ndeleted file mode ${mode}\n${patchOf(name, readIfThere(target), undefined)}`;
  });
  return [...written, ...removed].join("");
}

/** The hunks between two texts, of which one may be missing, under their header; nothing where the texts are the same. */
export function patchOf(name: string, before: string | undefined, after: string | undefined): string {
  if ((before ?? "") === (after ?? "")) return "";
  const from = before === undefined ? "/dev/null" : `a/${name}`;
  const to = after === undefined ? "/dev/null" : `b/${name}`;
  return createTwoFilesPatch(from, to, before ?? "", after ?? "", undefined, undefined, {
    headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
  });
}

function modeChange(target: string, file: TreeFile): string {
  const gainsRunBit =
    file.executable && process.platform !== "win32" && (statSync(target).mode & 0o100) === 0;
  return gainsRunBit ? `old mode 100644\nnew mode ${gitMode(file)}\n` : "";
}

function gitMode(file: TreeFile): string {
  return file.executable ? "100755" : "100644";
}
