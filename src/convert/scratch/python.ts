import { newestPythonOfEnded } from "../../knowledge/django.ts";
import { pythonRows } from "../../knowledge/python.ts";
import { released } from "../../knowledge/released.ts";
import { defaultPython, djangoRow, djangosFor, pythonRow } from "../../knowledge/support.ts";
import { compareVersions, seriesOf } from "../../knowledge/versions.ts";
import type { ProjectFiles } from "../project.ts";
import { type Manifest, pythonOfPipfileLock, readToml, table } from "./manifest.ts";

/** The Python that an image gets, and why. */
export interface ChosenPython {
  /** "3.13" */
  readonly series: string;
  /** The file that names it, with what it says; null where nothing does. */
  readonly from: string | null;
}

/** Oldest Python that an image is made for, as for conversions. */
const OLDEST = "3.6";

/**
 * Chooses the Python series of a project: what .python-version, runtime.txt or the lock name, else the one nearest to our
 * default that requires-python and the named Django allow. A patch release is not kept: its successors hold its fixes.
 * `why` is a sentence where there is no such series.
 */
export function choosePython(
  files: ProjectFiles,
  manifest: Manifest,
  appFolder: string,
): ChosenPython | { readonly why: string } {
  for (const folder of [...new Set([appFolder, ""])]) {
    for (const [name, said] of named(files, folder)) {
      const series = /(?:^|[^\d.])(\d+\.\d+)/.exec(` ${said}`)?.[1];
      if (series === undefined) continue;
      const why = whyNot(series, name);
      return why === null ? { series, from: `${name} names ${said}` } : { why };
    }
  }
  const [range, where] = requiredRange(files, manifest);
  const fitting = pythonRows
    .map(({ series }) => series)
    .filter((series) => compareVersions(series, OLDEST) >= 0 && known(series))
    .filter((series) => allows(range, series) && runsDjango(series, manifest.django));
  const below = fitting.filter((series) => compareVersions(series, defaultPython) <= 0).at(-1);
  const series = below ?? fitting[0];
  if (series === undefined) {
    return {
      why: `No Python series from ${OLDEST} on fits ${where ?? "the project"}${manifest.django === null ? "" : ` and Django ${manifest.django}`}; name one in .python-version.`,
    };
  }
  const from = where ?? (series === defaultPython ? null : `Django ${manifest.django} runs on no newer one`);
  return { series, from };
}

function known(series: string): boolean {
  const row = pythonRow(series);
  // A series that had come out by then: one without fixes, or one that the index named.
  return row !== undefined && (row.ends < released.asOf || released.python[series] !== undefined);
}

function named(files: ProjectFiles, folder: string): (readonly [string, string])[] {
  const first = (text: string | undefined) =>
    (text ?? "")
      .split(/\r?\n/)
      .map((line) => line.replace(/#.*$/, "").trim())
      .find((line) => line !== "") ?? "";
  const pipfile = pythonOfPipfileLock(files.get(`${folder}Pipfile.lock`)) ?? "";
  return (
    [
      [`${folder}.python-version`, first(files.get(`${folder}.python-version`))],
      [`${folder}runtime.txt`, first(files.get(`${folder}runtime.txt`))],
      [`${folder}Pipfile.lock`, pipfile],
    ] as const
  ).filter(([, said]) => /^(c?python-?)?\d+\.\d+/.test(said));
}

function whyNot(series: string, file: string): string | null {
  if (compareVersions(series, OLDEST) < 0)
    return `${file} names Python ${series}, which is older than ${OLDEST}, the oldest that an image is made for; move the project to a living Python first.`;
  if (!known(series))
    return `${file} names Python ${series}, which was not out on ${released.asOf}; name a released one.`;
  return null;
}

/** What pyproject.toml says about Python, and where it says it. */
function requiredRange(files: ProjectFiles, manifest: Manifest): [string, string | null] {
  const folder = manifest.path.slice(0, manifest.path.lastIndexOf("/") + 1);
  const path = files.has(`${folder}pyproject.toml`) ? `${folder}pyproject.toml` : "pyproject.toml";
  const toml = readToml(files.get(path));
  const range =
    table(toml, "project")?.["requires-python"] ?? table(toml, "tool", "poetry", "dependencies")?.python;
  return typeof range === "string" && range.trim() !== ""
    ? [range, `${path} asks for Python ${range.trim()}`]
    : ["", null];
}

/** True where a specifier (PEP 440, or poetry's with ^ and ||) leaves room for some patch release of a series. */
export function allows(range: string, series: string): boolean {
  return range.split("||").some((part) =>
    part
      .split(",")
      .flatMap((clause) => clause.trim().split(/\s+(?=[<>=!~^])/))
      .every((clause) => allowsClause(clause.trim(), series)),
  );
}

function allowsClause(clause: string, series: string): boolean {
  const [, operator = "==", version = ""] =
    /^(\^|~=|~|===?|!=|<=|>=|<|>)?\s*v?(\d+(?:\.\d+)*)/.exec(clause) ?? [];
  // What is not understood (a bare *, a wildcard of its own) rules nothing out.
  if (version === "") return true;
  const numbers = version.split(".");
  const own = numbers.length === 1 ? `${version}.0` : seriesOf(version);
  const order = compareVersions(series, own);
  const sameMajor = series.split(".")[0] === numbers[0];
  switch (operator) {
    case "^":
      return order >= 0 && sameMajor;
    case "~=":
      return order >= 0 && (numbers.length > 2 ? order === 0 : sameMajor);
    case "~":
      return numbers.length === 1 ? sameMajor : order === 0;
    case ">=":
    case ">":
      return order >= 0;
    case "<=":
      return order <= 0;
    case "<":
      return numbers.length > 2 && numbers[2] !== "0" ? order <= 0 : order < 0;
    case "!=":
      return !(clause.includes("*") && numbers.length === 2 && order === 0);
    default:
      return numbers.length === 1 ? sameMajor : order === 0;
  }
}

function runsDjango(series: string, django: string | null): boolean {
  if (django === null) return true;
  const own = seriesOf(django);
  const newest = newestPythonOfEnded[own];
  if (newest !== undefined) return compareVersions(series, newest) <= 0;
  return djangoRow(own) === undefined || djangosFor(series).includes(own);
}
