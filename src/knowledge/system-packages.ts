import { bookworm } from "./system-packages-bookworm.ts";
import { bullseye } from "./system-packages-bullseye.ts";
import { gonePackages } from "./system-packages-gone.ts";
import { alpineHeaders, busterHeaders } from "./system-packages-rows.ts";
import { buildTools, runtimeOnly } from "./system-packages-tools.ts";
import { trixie } from "./system-packages-trixie.ts";

/** Header packages of one distribution release and the libraries that go with them. */
export interface HeaderTable {
  readonly release: string;
  /** ISO date on which the source was last read. */
  readonly seen: string;
  readonly source: string;
  /** A line each, sorted: the header package, then its libraries, separated by one space. */
  readonly lines: string;
}

/**
 * What a system package is to an image with Python programs: only for building (with the packages that running needs
 * in its place, often none), only for running, or not known.
 */
export type PackageUse =
  | { readonly use: "build"; readonly runtime: readonly string[] }
  | { readonly use: "run" }
  | { readonly use: "unknown" };

const DEBIAN: Readonly<Record<string, HeaderTable>> = { buster: busterHeaders, bullseye, bookworm, trixie };

/** The answers so far: one file asks for the same few packages, and a table is long. */
const found = new WeakMap<HeaderTable, Map<string, readonly string[] | null>>();

function find(table: HeaderTable | undefined, name: string): readonly string[] | null {
  if (!table || /\s/.test(name)) return null;
  const answers = found.get(table) ?? new Map<string, readonly string[] | null>();
  found.set(table, answers);
  let answer = answers.get(name);
  if (answer === undefined) {
    const at = [table.lines.indexOf(`\n${name} `), table.lines.indexOf(`\n${name}\n`)].find(
      (each) => each >= 0,
    );
    answer =
      at === undefined
        ? null
        : table.lines
            .slice(at + 1, table.lines.indexOf("\n", at + 1))
            .split(" ")
            .slice(1);
    answers.set(name, answer);
  }
  return answer;
}

/** The libraries that go with headers in every Debian release that knows them: what an unnamed release will call them too. */
function agreed(name: string): readonly string[] | null {
  const rows = Object.values(DEBIAN)
    .map((table) => find(table, name))
    .filter((row) => row !== null);
  const [first] = rows;
  return first !== undefined && rows.every((row) => row.join(" ") === first.join(" ")) ? first : null;
}

/**
 * Looks a package up. `system` is Debian's code name, "alpine", or null where the image does not tell its release;
 * `name` is a plain package name, without version or architecture.
 */
export function useOf(name: string, system: string | null): PackageUse {
  const alpine = system === "alpine";
  const tool = buildTools[alpine ? "alpine" : "debian"].get(name);
  if (tool !== undefined) return { use: "build", runtime: tool };
  if (/^python[23]?(\.\d+)?(-dev|-pip|-setuptools|-wheel|-venv|-virtualenv|-distutils)$/.test(name))
    return { use: "build", runtime: [] };
  if (/^(gcc|g\+\+|clang|llvm)-\d+(\.\d+)?(-dev)?$/.test(name)) return { use: "build", runtime: [] };
  const table = alpine ? alpineHeaders : DEBIAN[system ?? ""];
  const libraries = table ? find(table, name) : agreed(name);
  if (libraries !== null) return { use: "build", runtime: libraries };
  if (runtimeOnly.some((pattern) => pattern.test(name)) && !name.endsWith("-dev")) return { use: "run" };
  return { use: "unknown" };
}

/**
 * Says whether a Debian release has lost a package that Dockerfiles ask for: null where it has not (or nothing is
 * known), else the package that took its place, which may be the empty string.
 */
export function goneIn(name: string, debian: string | null): string | null {
  if (debian === null) return null;
  const at = gonePackages.indexOf(`\n${name} `);
  if (at < 0) return null;
  const [, releases = "", successor = ""] = gonePackages
    .slice(at + 1, gonePackages.indexOf("\n", at + 1))
    .split(" ");
  return releases.split(",").includes(debian) ? successor : null;
}
