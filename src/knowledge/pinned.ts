import { type Choice, type Database, directRequirements, normalise, type Server } from "./parts.ts";
import { pins } from "./pins.ts";

/** One version of one package and the choices that install it; a field that is left out means "any". */
export interface PinRow {
  /** PyPI's normalised name. */
  readonly name: string;
  readonly version: string;
  /** A PEP 508 marker, where not every machine needs the package. */
  readonly marker?: string;
  /** Names of the packages that need this one. */
  readonly via: readonly string[];
  readonly pythons?: readonly string[];
  readonly djangos?: readonly string[];
  readonly servers?: readonly Server[];
  readonly databases?: readonly Database[];
}

/** Exact versions for every supported choice, as one table. */
export interface PinTable {
  /** ISO date of the resolution: the index as it was when that day began (UTC). */
  readonly asOf: string;
  /** Django series -> the Python series that it was resolved for; nothing else may be looked up. */
  readonly resolved: Readonly<Record<string, readonly string[]>>;
  readonly rows: readonly PinRow[];
}

/** Package name -> version -> SHA-256 of each of its files, in hexadecimal, sorted. */
export type HashTable = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** One package of a set of pins. */
export interface Pin {
  readonly name: string;
  readonly version: string;
  readonly marker?: string;
  /** True where the project asks for it itself. */
  readonly direct: boolean;
  /** Names of the packages of the same set that need this one, sorted. */
  readonly via: readonly string[];
}

/** True where a row of the table belongs to a choice. */
function applies(row: PinRow, choice: Choice): boolean {
  return (
    (row.pythons?.includes(choice.python) ?? true) &&
    (row.djangos?.includes(choice.django) ?? true) &&
    (row.servers?.includes(choice.server) ?? true) &&
    (row.databases?.includes(choice.database) ?? true)
  );
}

/**
 * Everything that pip installs for a choice, transitive packages included, sorted by name.
 * @throws RangeError for a pair of Python and Django that was not resolved
 */
export function pinsFor(choice: Choice, table: PinTable = pins): Pin[] {
  if (!table.resolved[choice.django]?.includes(choice.python)) {
    throw new RangeError(`There are no pins for Django ${choice.django} on Python ${choice.python}.`);
  }
  const rows = table.rows.filter((row) => applies(row, choice));
  const names = new Set(rows.map((row) => row.name));
  const direct = new Set(directRequirements(choice).map((requirement) => normalise(requirement.name)));
  return rows
    .map(({ name, version, marker, via }) => ({
      name,
      version,
      ...(marker === undefined ? {} : { marker }),
      direct: direct.has(name),
      via: via.filter((dependent) => names.has(dependent)),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
