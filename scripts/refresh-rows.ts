import type { Choice, Database, Server } from "../src/knowledge/parts.ts";
import type { PinRow } from "../src/knowledge/pinned.ts";
import { compareVersions } from "../src/knowledge/versions.ts";

/** Plain order of code points, the same on every machine, as uv sorts. */
function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A choice and what was resolved for it. */
export interface ResolvedSet {
  readonly choice: Choice;
  readonly pins: readonly ResolvedPin[];
}

/** One package as the resolver printed it. */
export interface ResolvedPin {
  readonly name: string;
  readonly version: string;
  readonly marker?: string;
  readonly hashes: readonly string[];
  /** What needs it, without the requirements file itself. */
  readonly via: readonly string[];
}

const dimensions = ["python", "django", "server", "database"] as const;
type Condition = Partial<Record<(typeof dimensions)[number], readonly string[]>>;

/** True where a choice meets every part of a condition. */
function meets(choice: Choice, condition: Condition): boolean {
  return dimensions.every((dimension) => condition[dimension]?.includes(choice[dimension]) ?? true);
}

/**
 * The shortest conditions that together select exactly `group` out of `all`: one where the group is a product of
 * its values, else one for each value of the first dimension in which it differs.
 */
function conditionsFor(group: readonly Choice[], all: readonly Choice[]): Condition[] {
  const exact = (condition: Condition) =>
    all.filter((choice) => meets(choice, condition)).every((choice) => group.includes(choice));
  const condition: Condition = {};
  for (const dimension of dimensions) {
    condition[dimension] = [...new Set(group.map((choice) => choice[dimension]))];
  }
  if (!exact(condition)) {
    const splitting = dimensions.find((dimension) => (condition[dimension]?.length ?? 0) > 1);
    return (condition[splitting ?? "python"] ?? []).flatMap((value) =>
      conditionsFor(
        group.filter((choice) => choice[splitting ?? "python"] === value),
        all,
      ),
    );
  }
  for (const dimension of dimensions) {
    const { [dimension]: _, ...rest } = condition;
    if (exact(rest)) delete condition[dimension];
  }
  return [condition];
}

/**
 * Folds the resolved sets into the table that ships: a row for each version of a package with the choices that
 * install it, sorted by name.
 */
export function toRows(sets: readonly ResolvedSet[]): PinRow[] {
  const all = sets.map((set) => set.choice);
  const found = new Map<string, { pin: ResolvedPin; via: Set<string>; choices: Choice[] }>();
  for (const { choice, pins } of sets) {
    for (const pin of pins) {
      const key = `${pin.name}==${pin.version};${pin.marker ?? ""}`;
      const entry = found.get(key) ?? { pin, via: new Set(), choices: [] };
      for (const name of pin.via) entry.via.add(name);
      entry.choices.push(choice);
      found.set(key, entry);
    }
  }
  return [...found.entries()]
    .sort(
      ([, { pin: a }], [, { pin: b }]) =>
        compareNames(a.name, b.name) || compareVersions(a.version, b.version),
    )
    .flatMap(([, { pin, via, choices }]) =>
      conditionsFor(choices, all).map((condition) => ({
        name: pin.name,
        version: pin.version,
        ...(pin.marker === undefined ? {} : { marker: pin.marker }),
        via: [...via].sort(),
        ...(condition.python && { pythons: condition.python }),
        ...(condition.django && { djangos: condition.django }),
        ...(condition.server && { servers: condition.server as Server[] }),
        ...(condition.database && { databases: condition.database as Database[] }),
      })),
    );
}

/** Package -> version -> hashes of its files, once each, sorted; fails where two sets saw different files. */
export function toHashes(sets: readonly ResolvedSet[]): Record<string, Record<string, readonly string[]>> {
  const pins = sets.flatMap((set) => set.pins).sort((a, b) => compareNames(a.name, b.name));
  const table: Record<string, Record<string, readonly string[]>> = {};
  for (const { name, version, hashes } of pins) {
    table[name] ??= {};
    const known = table[name][version];
    if (known && known.join() !== hashes.join()) {
      throw new Error(`The index served different files for ${name} ${version} during one run; start again.`);
    }
    table[name][version] = hashes;
  }
  return table;
}

/** Reads what `uv pip compile --generate-hashes` printed. Fails on a line that it does not know. */
export function readCompiled(text: string): ResolvedPin[] {
  const pins: { name: string; version: string; marker?: string; hashes: string[]; via: string[] }[] = [];
  for (const line of text.split("\n")) {
    const pin = /^(?<name>[a-z0-9-]+)==(?<version>[^ ;]+)(?: ; (?<marker>.+?))?(?: \\)?$/.exec(line)?.groups;
    const hash = /^ {4}--hash=sha256:(?<hash>[0-9a-f]{64})(?: \\)?$/.exec(line)?.groups?.hash;
    const via = /^ {4}#(?: via| {2}) (?<via>\S.*)$/.exec(line)?.groups?.via;
    const last = pins.at(-1);
    if (pin?.name && pin.version) {
      pins.push({
        name: pin.name,
        version: pin.version,
        ...(pin.marker === undefined ? {} : { marker: pin.marker }),
        hashes: [],
        via: [],
      });
    } else if (hash && last) {
      last.hashes.push(hash);
    } else if (via && last) {
      if (!via.startsWith("-r ")) last.via.push(via);
    } else if (line !== "" && line !== "    # via" && !/^#/.test(line)) {
      throw new Error(`uv printed a line that this script does not know: ${line}`);
    }
  }
  return pins;
}
