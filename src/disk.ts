import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { ExitCode, MultistageError, UsageError } from "./errors.ts";
import type { FileTree, TreeFile } from "./tree.ts";

/** What writing a tree into a folder would do; paths are those of the tree, in its order. */
export interface WritePlan {
  /** Absolute path of the folder. */
  readonly root: string;
  readonly create: readonly string[];
  readonly overwrite: readonly string[];
  readonly unchanged: readonly string[];
  /** Files that are taken away; none of the tree. */
  readonly remove: readonly string[];
}

/**
 * Holds a tree against a folder without writing anything, and asks whether the difference could be written.
 *
 * @param root absolute path of the folder; it may be missing
 * @param remove paths of regular files that are to be taken away
 * @throws UsageError as `compareWithDisk` does
 * @throws MultistageError (exit code 1) where this user may not write there
 */
export function planWrite(root: string, tree: FileTree, remove: readonly string[] = []): WritePlan {
  const plan = { ...compareWithDisk(root, tree), remove };
  requireWritable(plan);
  return plan;
}

/**
 * Holds a tree against a folder, which may be one that nobody can write to.
 *
 * A file that differs from the one on disk only in its line endings counts as unchanged: git on Windows checks files
 * out with CRLF, and a second run must not call that a difference.
 *
 * @param root absolute path of the folder; it may be missing
 * @throws UsageError where the folder, or a folder on the way to a file, is something else
 */
export function compareWithDisk(root: string, tree: FileTree): WritePlan {
  requireFolder(root);
  const create: string[] = [];
  const overwrite: string[] = [];
  const unchanged: string[] = [];
  for (const [relative, file] of tree) {
    requireParents(root, relative);
    const target = path.join(root, relative);
    const found = entryAt(target);
    if (found === undefined) {
      create.push(relative);
    } else if (found.isSymbolicLink()) {
      throw new UsageError(
        `${target} is a symbolic link, and we write only regular files; remove it or choose another folder.`,
      );
    } else if (found.isDirectory()) {
      throw new UsageError(
        `${target} is a folder, but a file of that name is to be written; move it away or choose another folder.`,
      );
    } else if (!found.isFile()) {
      throw new UsageError(`${target} is not a regular file; move it away or choose another folder.`);
    } else if (isSame(target, found, file)) {
      unchanged.push(relative);
    } else {
      overwrite.push(relative);
    }
  }
  return { root, create, overwrite, unchanged, remove: [] };
}

/**
 * Writes what a plan says, everything or nothing: the new tree is laid down in a staging folder inside the destination
 * first (a full disk shows there), then moved into place by renames, each of which is taken back when a later one
 * fails; what is removed goes by a rename too. A folder that is new altogether moves as a whole. All calls are synchronous, so an interrupt cannot fall
 * between them.
 *
 * @throws MultistageError (exit code 1) where the system refuses a write; the folder is then as it was
 */
export function commitWrite(plan: WritePlan, tree: FileTree): void {
  const paths = [...plan.create, ...plan.overwrite];
  if (paths.length + plan.remove.length === 0) return;
  const undo: (() => void)[] = [];
  const staging = path.join(plan.root, `.multistage-${process.pid}-${Date.now().toString(36)}`);
  const [staged, kept] = [path.join(staging, "new"), path.join(staging, "old")];
  const deferred = deferInterrupts();
  try {
    makeFolders(staging, undo);
    undo.push(() => rmSync(staging, { recursive: true, force: true }));
    for (const folder of new Set(paths.map((relative) => path.dirname(relative)))) {
      mkdirSync(path.join(staged, folder), { recursive: true });
    }
    for (const relative of paths) {
      const { contents, executable } = tree.get(relative) as TreeFile;
      writeFileSync(path.join(staged, relative), contents, { mode: executable ? 0o755 : 0o644, flag: "wx" });
    }
    const setAside = (relative: string) => {
      const [target, old] = [path.join(plan.root, relative), path.join(kept, relative)];
      mkdirSync(path.dirname(old), { recursive: true });
      renameSync(target, old);
      undo.push(() => renameSync(old, target));
    };
    for (const relative of plan.remove) setAside(relative);
    for (const relative of plan.overwrite) {
      const target = path.join(plan.root, relative);
      // The mode that the owner chose stays, but for the run bit where one is due; and where root writes, the owner.
      const found = statSync(target);
      const mode = (found.mode & 0o777) | (tree.get(relative)?.executable ? 0o111 : 0);
      if (process.getuid?.() === 0) giveTo(found, path.join(staged, relative));
      chmodSync(path.join(staged, relative), mode);
      setAside(relative);
      moveInto(path.join(staged, relative), target, undo);
    }
    for (const part of newParts(plan)) {
      moveInto(path.join(staged, part), path.join(plan.root, part), undo);
    }
  } catch (error) {
    takeBack(undo);
    const reason = error instanceof Error ? error.message : String(error);
    throw new MultistageError(
      `Writing into ${plan.root} failed (${reason}); nothing was changed. Make room or mend the permissions, then run it again.`,
      ExitCode.failure,
      { cause: error },
    );
  } finally {
    deferred.release();
  }
  rmSync(staging, { recursive: true, force: true });
  removeEmptied(plan);
}

/** Takes away the folders that nothing is left in. */
function removeEmptied({ root, remove }: WritePlan): void {
  for (const relative of remove) {
    const segments = relative.split("/").slice(0, -1);
    try {
      for (; segments.length > 0; segments.pop()) rmdirSync(path.join(root, ...segments));
    } catch {
      // Something is left in it.
    }
  }
}

/** Gives a file the owner of another, as root may; a file system that knows no owners keeps its own way. */
function giveTo({ uid, gid }: Stats, file: string): void {
  try {
    chownSync(file, uid, gid);
  } catch {
    // The contents matter more than whose they are.
  }
}

function moveInto(from: string, to: string, undo: (() => void)[]): void {
  if (entryAt(to)) throw new Error(`${to} has come to be meanwhile`);
  renameSync(from, to);
  undo.push(() => rmSync(to, { recursive: true, force: true }));
}

/** The topmost paths that do not exist yet, each of which holds one or more of the new files. */
function newParts(plan: WritePlan): Set<string> {
  const parts = new Set<string>();
  for (const relative of plan.create) {
    const segments = relative.split("/");
    const until = segments.findIndex((_, at) => !entryAt(path.join(plan.root, ...segments.slice(0, at + 1))));
    parts.add(segments.slice(0, until + 1).join("/"));
  }
  return parts;
}

/** The text of a file below a folder, or undefined where there is none. */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new UsageError(`${file} cannot be read (${code}); mend its permissions or move it away.`, {
      cause: error,
    });
  }
}

/** A path with every symbolic link on the way resolved, as far as the path exists. */
export function realPath(folder: string): string {
  const there = [folder, ...parentsOf(folder)].find((candidate) => followedEntryAt(candidate));
  return there === undefined ? folder : path.join(realpathSync(there), path.relative(there, folder));
}

/**
 * Whether a folder is there, or can be made: what is on its way is looked at, nothing is written.
 *
 * @param root absolute path of the folder
 * @throws UsageError where the folder, or one on the way to it, is something else
 */
export function requireFolder(root: string): void {
  for (const folder of [root, ...parentsOf(root)]) {
    const found = followedEntryAt(folder);
    if (found === undefined) {
      // Something is there, but it cannot be followed: only a link can be like that.
      if (isEntry(folder)) {
        throw new UsageError(
          `${folder} is a symbolic link that leads nowhere; remove it or give --dir another folder.`,
        );
      }
      continue;
    }
    if (found.isDirectory()) return;
    throw new UsageError(
      folder === root
        ? `${root} is not a folder; give --dir a folder, or a name that is still free.`
        : `${root} cannot be made, because ${folder} is not a folder; give --dir another place.`,
    );
  }
}

function requireParents(root: string, relative: string): void {
  const segments = relative.split("/").slice(0, -1);
  let folder = root;
  for (const segment of segments) {
    folder = path.join(folder, segment);
    const found = entryAt(folder);
    if (found === undefined) return;
    if (found.isSymbolicLink()) {
      throw new UsageError(
        `${folder} is a symbolic link, and writing through it could leave ${root}; remove it or choose another folder.`,
      );
    }
    if (!found.isDirectory()) {
      throw new UsageError(
        `${folder} is a file, but a folder of that name is needed; move it away or choose another name.`,
      );
    }
  }
}

function requireWritable(plan: WritePlan): void {
  const folders = new Set<string>();
  for (const relative of [...plan.create, ...plan.overwrite, ...plan.remove]) {
    folders.add(nearestFolder(path.join(plan.root, path.dirname(relative))));
  }
  // The staging folder is made here, whatever the files are.
  if (folders.size > 0) folders.add(nearestFolder(plan.root));
  for (const folder of folders) {
    try {
      accessSync(folder, constants.W_OK | constants.X_OK);
    } catch (error) {
      throw new MultistageError(
        `${folder} cannot be written by this user; mend its permissions or give --dir another folder.`,
        ExitCode.failure,
        { cause: error },
      );
    }
  }
}

function nearestFolder(folder: string): string {
  return [folder, ...parentsOf(folder)].find((candidate) => followedEntryAt(candidate)) ?? folder;
}

function* parentsOf(folder: string): Generator<string> {
  for (let up = path.dirname(folder); up !== folder; up = path.dirname(up)) {
    folder = up;
    yield up;
  }
}

function entryAt(target: string): Stats | undefined {
  return lstatSync(target, { throwIfNoEntry: false });
}

function isEntry(target: string): boolean {
  try {
    return entryAt(target) !== undefined;
  } catch {
    // A component of the path is a file: the caller meets that file further up.
    return false;
  }
}

function followedEntryAt(target: string): Stats | undefined {
  try {
    return statSync(target, { throwIfNoEntry: false });
  } catch (error) {
    // A component of the path is a file: the caller meets that file further up.
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
    throw new UsageError(
      `${target} cannot be looked at (${(error as NodeJS.ErrnoException).code}); give --dir another folder.`,
      { cause: error },
    );
  }
}

function isSame(target: string, found: Stats, file: TreeFile): boolean {
  const lacksRunBit = file.executable && process.platform !== "win32" && (found.mode & 0o100) === 0;
  if (lacksRunBit) return false;
  return readIfThere(target)?.replaceAll("\r\n", "\n") === file.contents;
}

/** Takes steps back, the last one first; one that fails must not keep the others from being tried. */
function takeBack(undo: (() => void)[]): void {
  for (const step of undo.reverse()) {
    try {
      step();
    } catch {
      // What cannot be taken back was not ours to begin with, for example a folder that somebody filled meanwhile.
    }
  }
}

/** Makes a folder and its missing parents, noting for each one made how to take it away again. */
function makeFolders(folder: string, undo: (() => void)[]): void {
  const missing = [folder, ...parentsOf(folder)].filter((candidate) => !followedEntryAt(candidate));
  for (const candidate of missing.reverse()) {
    mkdirSync(candidate);
    undo.push(() => rmdirSync(candidate));
  }
}

/**
 * Holds interrupts back: with a listener in place Node delivers a signal only between turns of its loop, that is after
 * the synchronous write; without one the process would end in the middle of it.
 */
function deferInterrupts(): { release: () => void } {
  const hold = () => undefined;
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, hold);
  return {
    release: () => {
      // One turn later, so that a signal that came during the write still meets a listener.
      setImmediate(() => {
        for (const signal of signals) process.off(signal, hold);
      });
    },
  };
}
