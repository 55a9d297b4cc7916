import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Labels, type Merged, type MergeTexts, mergeByLibrary } from "../update/merge.ts";
import { isKeptByGit } from "./kept-by-git.ts";

/** Why git could not bring a folder back: half a sentence, and the files that it is about. */
export interface NotKept {
  readonly why: string;
  readonly files: readonly string[];
}

/**
 * Whether git could undo what is going to be done to a folder: all that is tracked below it is committed, and so is each
 * file that is going to be changed.
 *
 * @param root absolute path of the folder
 * @param touched paths below it of files that are there
 * @returns undefined where it could
 */
export function notKeptByGit(root: string, touched: readonly string[]): NotKept | undefined {
  const inside = git(["rev-parse", "--is-inside-work-tree"], root);
  if (inside.error) return { why: "git is not there to bring it back", files: [] };
  if (inside.status !== 0 || inside.stdout.trim() !== "true") {
    const said = inside.stderr.split("\n")[0]?.replace(/^fatal: /, "") ?? "";
    const none = said === "" || said.startsWith("not a git repository");
    return { why: none ? "it is in no git repository" : `git does not read it (${said})`, files: [] };
  }
  // Without locks: looking must leave no trace, not even in git's own index.
  const status = git(
    ["--no-optional-locks", "status", "--porcelain", "-z", "--no-renames", "-uno", "--", "."],
    root,
  );
  const top = git(["rev-parse", "--show-prefix"], root).stdout.replace(/\n$/, "");
  const dirty = status.stdout
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => line.slice(3))
    .map((name) => (name.startsWith(top) ? name.slice(top.length) : name));
  if (status.status !== 0) return { why: "git does not tell what is committed of it", files: [] };
  const files = [...new Set([...dirty, ...touched.filter((name) => !isKeptByGit(path.join(root, name)))])];
  return files.length === 0 ? undefined : { why: "not all of it is committed to git", files };
}

/** Merges texts by git, or by a library where git is not there or does not do it. */
export const mergeByGit: MergeTexts = (base, yours, theirs, labels) =>
  mergedByGit({ base, yours, theirs }, labels) ?? mergeByLibrary(base, yours, theirs, labels);

function mergedByGit(texts: Readonly<Record<string, string>>, labels: Labels): Merged | undefined {
  let folder: string | undefined;
  try {
    folder = mkdtempSync(path.join(tmpdir(), "multistage-"));
    for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(folder, name), text);
    const names = ["-L", labels.yours, "-L", "base", "-L", labels.theirs];
    // A style of one's own choice would put the base in as well, and the two ways of merging should look the same.
    const style = ["-c", "merge.conflictStyle=merge"];
    const ended = git([...style, "merge-file", "-p", "-q", ...names, "yours", "base", "theirs"], folder);
    // The exit code is the number of conflicts, at most 127 (git-scm.com/docs/git-merge-file).
    if (ended.error || ended.status === null || ended.status > 127) return undefined;
    return { text: ended.stdout, conflict: ended.status > 0 };
  } catch {
    // No room for temporary files, say: the library needs none.
    return undefined;
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}

function git(args: readonly string[], cwd: string) {
  return spawnSync("git", args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: { ...process.env, LC_ALL: "C" },
  });
}
