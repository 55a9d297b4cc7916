import { posix } from "node:path";
import { namesOf } from "./captions.ts";
import { isChore, meaningOf, PIP_VALUES } from "./commands.ts";
import { flagOf, type Instruction, mountsOf } from "./read.ts";
import { commandsOf } from "./shell.ts";
import { operands, valuesOf } from "./words.ts";

/** An instruction and where it stands. */
export interface Placed {
  readonly instruction: Instruction;
  /** True where what it makes is in the image that runs. */
  readonly final: boolean;
}

/** For each instruction of one side: the index of its counterpart on the other, or undefined. */
export interface Pairing {
  readonly before: readonly (number | undefined)[];
  readonly after: readonly (number | undefined)[];
}

/** Instructions that a stage has one of: whatever they say, they stand for each other. */
const SINGLE = new Set([
  "CMD",
  "ENTRYPOINT",
  "HEALTHCHECK",
  "STOPSIGNAL",
  "SHELL",
  "WORKDIR",
  "USER",
  "MAINTAINER",
]);
/** Instructions that are told apart by the names they set. */
const NAMED = new Set(["ENV", "ARG", "LABEL"]);
/** A word that so many instructions share says nothing about which belong together (and would cost time squared). */
const COMMON = 60;
/** The least likeness of two instructions that are taken for the same step. */
const ALIKE = 0.25;

/** What an instruction is for, and what it is about. */
interface Traits {
  readonly keyword: string;
  readonly exact: string;
  readonly purposes: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
}

/**
 * Finds which steps of two Dockerfiles are the same step.
 *
 * First come those that read alike to the letter, then the likeliest pairs, one to one. What is left over may join a
 * counterpart that is taken already: one RUN is often split into two, or two ENV made one.
 */
export function pairUp(before: readonly Placed[], after: readonly Placed[]): Pairing {
  const left = before.map(({ instruction }) => traitsOf(instruction));
  const right = after.map(({ instruction }) => traitsOf(instruction));
  const leftMate: (number | undefined)[] = left.map(() => undefined);
  const rightMate: (number | undefined)[] = right.map(() => undefined);

  // Where a step stands on both sides of the line between builder and image, the one that stayed is its counterpart.
  for (const sameSide of [true, false]) {
    const waiting = new Map<string, number[]>();
    right.forEach(({ exact }, at) => {
      if (rightMate[at] === undefined) append(waiting, exact, at);
    });
    left.forEach(({ exact }, at) => {
      const queue = waiting.get(exact);
      if (leftMate[at] !== undefined || queue === undefined) return;
      const place = queue.findIndex((mate) => !sameSide || after[mate]?.final === before[at]?.final);
      const [mate] = place < 0 ? [] : queue.splice(place, 1);
      if (mate === undefined) return;
      leftMate[at] = mate;
      rightMate[mate] = at;
    });
  }

  const pairs = candidates(left, right).map(([l, r]) => {
    const score = likeness(left[l] as Traits, right[r] as Traits);
    return { l, r, score: score + (before[l]?.final === after[r]?.final ? 0.01 : 0) };
  });
  pairs.sort((a, b) => b.score - a.score || a.l - b.l || a.r - b.r);
  const likely = pairs.filter(({ score }) => score >= ALIKE);
  for (const { l, r } of likely) {
    if (leftMate[l] !== undefined || rightMate[r] !== undefined) continue;
    leftMate[l] = r;
    rightMate[r] = l;
  }
  for (const { l, r } of likely) {
    // One of a kind: a further WORKDIR is another step, not a part of the first.
    if (SINGLE.has(left[l]?.keyword ?? "")) continue;
    leftMate[l] ??= r;
    rightMate[r] ??= l;
  }
  joinBoundFiles(before, after, leftMate);
  // The same words once more elsewhere (WORKDIR in the builder, too) are no new step.
  repeat(left, right, leftMate);
  repeat(right, left, rightMate);
  return { before: leftMate, after: rightMate };
}

/** A COPY whose files a RUN mounts now is no loss: the RUN is its counterpart. */
function joinBoundFiles(
  before: readonly Placed[],
  after: readonly Placed[],
  leftMate: (number | undefined)[],
): void {
  const mountedBy = new Map<string, number>();
  after.forEach(({ instruction }, at) => {
    for (const file of boundFiles(instruction)) mountedBy.set(file, at);
  });
  before.forEach(({ instruction }, at) => {
    if (leftMate[at] !== undefined || instruction.keyword !== "COPY") return;
    const [source, target, more] = operands(instruction.args.split(/\s+/u));
    if (source !== undefined && target !== undefined && more === undefined)
      leftMate[at] = mountedBy.get(plainPath(source));
  });
}

function repeat(mine: readonly Traits[], theirs: readonly Traits[], mates: (number | undefined)[]): void {
  const first = new Map<string, number>();
  theirs.forEach(({ exact }, at) => {
    if (!first.has(exact)) first.set(exact, at);
  });
  mine.forEach(({ exact }, at) => {
    mates[at] ??= first.get(exact);
  });
}

/** True where two instructions say the same, white space and letter case of the keyword aside. */
export function sameWords(one: Instruction, other: Instruction): boolean {
  return exactly(one) === exactly(other);
}

function exactly(instruction: Instruction): string {
  const flags = instruction.flags.map(({ name, value }) => `--${name}=${value}`).join(" ");
  const args = instruction.args.replace(/\s+/gu, " ").trim();
  return [instruction.keyword, flags, args, ...instruction.heredocs].join("\u0000");
}

function traitsOf(instruction: Instruction): Traits {
  const { keyword, args } = instruction;
  const exact = exactly(instruction);
  if (keyword === "RUN") return { keyword, exact, ...runTraits(instruction) };
  if (keyword === "COPY" || keyword === "ADD") {
    const from = flagOf(instruction, "from");
    const words = instruction.exec ?? operands(args.split(/\s+/u));
    const sources = words.slice(0, -1).map(plainPath);
    // ADD and COPY of a local file are one purpose; what comes out of another stage never stands for a local file.
    return {
      keyword: "COPY",
      exact,
      purposes: new Set([from === undefined ? "copy" : `copy from ${from}`]),
      subjects: new Set(sources),
    };
  }
  if (NAMED.has(keyword))
    return { keyword, exact, purposes: new Set([keyword]), subjects: new Set(namesOf(args)) };
  if (SINGLE.has(keyword)) return { keyword, exact, purposes: new Set([keyword]), subjects: new Set() };
  return { keyword, exact, purposes: new Set([keyword]), subjects: new Set(args.split(/\s+/u)) };
}

function runTraits(instruction: Instruction): Pick<Traits, "purposes" | "subjects"> {
  const purposes = new Set<string>();
  const subjects = new Set<string>();
  for (const command of commandsOf(instruction)) {
    const { purpose, args } = meaningOf(command);
    // Refreshing an index and clearing up go with every install, and tell nothing apart.
    if (purpose === undefined || isChore(purpose)) continue;
    purposes.add(purpose);
    for (const word of operands(args, purpose === "python packages" ? PIP_VALUES : [])) {
      subjects.add(`${purpose} ${plainPath(word)}`);
    }
    // The same list often lies in another folder of the other image.
    for (const list of valuesOf(args, "-r", "--requirement"))
      subjects.add(`${purpose} ${posix.basename(list)}`);
  }
  return { purposes, subjects };
}

function likeness(one: Traits, other: Traits): number {
  if (one.keyword !== other.keyword) return 0;
  const shared = overlap(one.purposes, other.purposes);
  if (shared === 0) return 0;
  if (one.subjects.size === 0 || other.subjects.size === 0)
    return 0.5 * (shared / Math.max(one.purposes.size, other.purposes.size)) + 0.1;
  const about = overlap(one.subjects, other.subjects);
  if (about === 0) return 0;
  // Containment, for a step that was split off; the greater set counts a little, so that the closer of two wins.
  const smaller = Math.min(one.subjects.size, other.subjects.size);
  const greater = Math.max(one.subjects.size, other.subjects.size);
  return 0.7 * (about / smaller) + 0.3 * (about / greater);
}

/** Pairs of instructions that share a word worth sharing. */
function candidates(left: readonly Traits[], right: readonly Traits[]): [number, number][] {
  const places = new Map<string, number[]>();
  right.forEach((traits, at) => {
    for (const key of keysOf(traits)) append(places, key, at);
  });
  const pairs = new Map<number, [number, number]>();
  const uses = new Map<string, number>();
  left.forEach((traits, l) => {
    for (const key of keysOf(traits)) {
      const found = places.get(key) ?? [];
      const used = (uses.get(key) ?? 0) + 1;
      uses.set(key, used);
      if (found.length > COMMON || used > COMMON) continue;
      for (const r of found) pairs.set(l * right.length + r, [l, r]);
    }
  });
  return [...pairs.values()];
}

function keysOf({ keyword, purposes, subjects }: Traits): string[] {
  return [
    ...[...purposes].map((purpose) => `${keyword} ${purpose}`),
    ...[...subjects].map((subject) => `${keyword}: ${subject}`),
  ];
}

function append(lists: Map<string, number[]>, key: string, item: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const item of one) if (other.has(item)) shared += 1;
  return shared;
}

function plainPath(path: string): string {
  return path.replace(/^\.\/(?=.)/u, "").replace(/\/+$/u, "");
}

/**
 * The files that a RUN reads by `--mount=type=bind` from the build context: it needs no COPY for them.
 *
 * @returns paths as COPY would name them
 */
export function boundFiles(instruction: Instruction): string[] {
  return mountsOf(instruction)
    .filter((mount) => (mount.get("type") ?? "bind") === "bind" && !mount.has("from") && mount.has("source"))
    .map((mount) => plainPath(mount.get("source") ?? ""));
}
