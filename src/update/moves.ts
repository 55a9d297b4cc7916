import type { TreeFile } from "../tree.ts";
import type { Sides, YourFile } from "./update.ts";

/** A file that has another name since some version, while another file may have taken the old name. */
export interface Move {
  readonly from: string;
  readonly to: string;
  /** What its owner has to know. */
  readonly note: string;
}

/** Every file that was ever renamed. */
export const moves: readonly Move[] = [
  {
    from: "compose.yaml",
    to: "compose.production.yaml",
    note: "What was compose.yaml is compose.production.yaml now, and compose.yaml is for development: where you start production, write docker compose --file compose.production.yaml.",
  },
];

export interface Moved {
  readonly sides: Sides;
  /** New paths of what has moved: there is no file of that name on disk yet. */
  readonly arrived: ReadonlySet<string>;
  readonly notes: readonly string[];
}

/**
 * The three sides with what was renamed under its new name, so that what you changed in the file goes with it. A file
 * that you have removed, or already have under the new name, is left where it is.
 */
export function followMoves({ base, theirs, yours }: Sides, renamed: readonly Move[] = moves): Moved {
  const was = new Map<string, TreeFile>(base);
  const own = new Map<string, YourFile>(yours);
  const arrived = new Set<string>();
  const notes: string[] = [];
  for (const { from, to, note } of renamed) {
    const [old, mine] = [was.get(from), own.get(from)];
    if (!old || mine?.text === undefined || was.has(to) || own.has(to) || !theirs.has(to)) continue;
    was.delete(from);
    own.delete(from);
    was.set(to, old);
    own.set(to, mine);
    arrived.add(to);
    notes.push(note);
  }
  return { sides: { base: was, theirs, yours: own }, arrived, notes };
}
