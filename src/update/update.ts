import { all } from "../sentences.ts";
import type { FileTree, TreeFile } from "../tree.ts";
import { type Labels, type Merged, type MergeTexts, openingMarker } from "./merge.ts";
import { followMoves } from "./moves.ts";
import { isRequirementsFile, mergeRequirements } from "./requirements.ts";

/** A file as it is on disk. */
export interface YourFile {
  /** Missing where it is no text that could be merged: a binary file, a link, a folder. */
  readonly text?: string;
  readonly executable: boolean;
}

/** The three sides of an update. */
export interface Sides {
  /** What the saved version made of the saved answers. */
  readonly base: FileTree;
  /** What this version makes of the answers. */
  readonly theirs: FileTree;
  /** What is on disk, of the paths of the other two. */
  readonly yours: ReadonlyMap<string, YourFile>;
}

/**
 * What becomes of a file: `update` takes the new text, because nobody had edited the old one; `keep` leaves the file alone
 * though the template changed, for the reason that the note says.
 */
export type Fate = "create" | "update" | "merge" | "conflict" | "remove" | "keep" | "unchanged";

/** An update, worked out and not carried out. */
export interface Update {
  readonly fates: ReadonlyMap<string, Fate>;
  /** What is to be written, with the line ends that the file has. */
  readonly write: FileTree;
  readonly remove: readonly string[];
  /** What the owner should know, a sentence each. */
  readonly notes: readonly string[];
}

interface Outcome {
  readonly fate: Fate;
  /** The new text. */
  readonly contents?: string;
  readonly note?: string;
}

/**
 * Works out what an update does to each file: the change from `base` to `theirs`, merged into `yours`. A file that stands
 * in neither is never looked at. No line that you added is lost: where both sides changed the same lines, both stand in
 * the file between git's markers.
 *
 * @param merge how texts are merged that both sides changed
 */
export function planUpdate(found: Sides, merge: MergeTexts, labels: Labels): Update {
  const { sides, arrived, notes: moved } = followMoves(found);
  const { base, theirs, yours } = sides;
  const fates = new Map<string, Fate>();
  const write = new Map<string, TreeFile>();
  const remove: string[] = [];
  const notes: string[] = [...moved];
  for (const path of new Set([...theirs.keys(), ...base.keys()])) {
    const [was, will, own] = [base.get(path), theirs.get(path), yours.get(path)];
    const outcome = outcomeOf(path, was, will, own, merge, labels);
    const gainsRunBit =
      will?.executable === true && was !== undefined && !was.executable && own?.executable === false;
    const rewritten = arrived.has(path) || (gainsRunBit && outcome.fate !== "keep");
    const contents = outcome.contents ?? (rewritten ? own?.text : undefined);
    fates.set(path, outcome.fate === "unchanged" && contents !== undefined ? "update" : outcome.fate);
    if (outcome.fate === "remove") remove.push(path);
    if (outcome.note !== undefined) notes.push(outcome.note);
    if (contents === undefined) continue;
    // Whether a file that is there can be run is its owner's choice, but where the template has come to want it.
    const executable = own === undefined ? will?.executable === true : gainsRunBit;
    write.set(path, { contents, ...(executable ? { executable } : {}) });
  }
  return { fates, write, remove, notes: [...notes, ...recompiling(fates)] };
}

/** Files in which an earlier update left markers that nobody has resolved. */
export function unresolved(yours: Sides["yours"], labels: Labels): string[] {
  const marker = openingMarker(labels);
  return [...yours].filter(([, { text }]) => text?.split(/\r?\n/).includes(marker)).map(([path]) => path);
}

function outcomeOf(
  path: string,
  was: TreeFile | undefined,
  will: TreeFile | undefined,
  own: YourFile | undefined,
  merge: MergeTexts,
  labels: Labels,
): Outcome {
  if (will === undefined) return gone(path, was, own);
  const changed = was?.contents !== will.contents;
  if (own === undefined) {
    if (was === undefined) return { fate: "create", contents: will.contents };
    const note = `${path} is changed by this update, but you have removed it, so it stays away.`;
    return changed ? { fate: "keep", note } : { fate: "unchanged" };
  }
  if (!changed) return { fate: "unchanged" };
  if (own.text === undefined) {
    const note = `${path} is a link, a folder or no UTF-8 text, so the template's change to it was not merged.`;
    return { fate: "keep", note };
  }
  const { text, restore } = withUnixEnds(own.text);
  const plain = own.text.replaceAll("\r\n", "\n");
  if (plain === will.contents) return { fate: "unchanged" };
  if (plain === was?.contents) return { fate: "update", contents: restore(will.contents) };
  const merged = mergedText(path, was?.contents ?? "", text, will.contents, merge, labels);
  const contents = restore(merged.text);
  if (merged.conflict) return { fate: "conflict", contents };
  return contents === own.text ? { fate: "unchanged" } : { fate: "merge", contents };
}

/** A file that the template has no more. */
function gone(path: string, was: TreeFile | undefined, own: YourFile | undefined): Outcome {
  if (own === undefined) return { fate: "unchanged" };
  if (own.text?.replaceAll("\r\n", "\n") === was?.contents) return { fate: "remove" };
  const note = `${path} is not generated any more, but holds changes of yours, so it stays; remove it when you need it no longer.`;
  return { fate: "keep", note };
}

function mergedText(
  path: string,
  base: string,
  yours: string,
  theirs: string,
  merge: MergeTexts,
  labels: Labels,
): Merged {
  const asRequirements = isRequirementsFile(path)
    ? mergeRequirements(base, yours, theirs, labels)
    : undefined;
  return asRequirements ?? merge(base, yours, theirs, labels);
}

/** A text with LF at the end of its lines, and the way back. One in which both kinds of ends occur stays as it is. */
function withUnixEnds(text: string): { readonly text: string; readonly restore: (text: string) => string } {
  const crlf = text.includes("\n") && !/(?<!\r)\n/.test(text);
  if (!crlf) return { text, restore: (merged) => merged };
  return { text: text.replaceAll("\r\n", "\n"), restore: (merged) => merged.replaceAll("\n", "\r\n") };
}

/** What is pinned by hash was computed as a whole, so that a merge of it has to be computed again. */
function recompiling(fates: ReadonlyMap<string, Fate>): string[] {
  const merged = [...fates].filter(([path, fate]) => fate === "merge" && isRequirementsFile(path));
  if (merged.length === 0) return [];
  const names = all(merged.map(([path]) => path));
  return [
    `${names} holds your changes and the new pins; install from it and run pip check before you rely on it.`,
  ];
}
