import { type DjangoRow, djangoRows } from "./django.ts";
import { type PythonRow, pythonRows } from "./python.ts";
import { released } from "./released.ts";
import { compareVersions, seriesOf } from "./versions.ts";

/** What was out on a given day; the part of the facts that a machine can read from the indexes. */
export interface Released {
  /** ISO date of the reading (the index as that day began, UTC); it, never the clock, decides what counts as ended. */
  readonly asOf: string;
  /** Python series -> its newest release. */
  readonly python: Readonly<Record<string, string>>;
  /** Django series -> its newest release and the Python series that this release's classifiers name. */
  readonly django: Readonly<Record<string, { readonly newest: string; readonly pythons: readonly string[] }>>;
}

/** A Django series on a Python series that it supports. */
export interface Pair {
  readonly python: string;
  readonly django: string;
}

/** The Python that is offered first: old enough for every library to ship wheels for it, with years of fixes ahead. */
export const defaultPython = "3.13";

/** Django series that still get security fixes on the facts' own date, oldest first. */
export function supportedDjangos(facts: Released = released): string[] {
  return djangoRows
    .filter((row) => row.ends >= facts.asOf && facts.django[row.series])
    .map((row) => row.series);
}

/** Python series that still get security fixes and that a supported Django runs on, oldest first. */
export function supportedPythons(facts: Released = released): string[] {
  return pythonRows
    .filter((row) => row.ends >= facts.asOf && facts.python[row.series])
    .map((row) => row.series)
    .filter((series) => djangosFor(series, facts).length > 0);
}

/** Supported Django series that run on a Python series ("3.13"), oldest first; none for one that we do not know. */
export function djangosFor(pythonSeries: string, facts: Released = released): string[] {
  return supportedDjangos(facts).filter((django) => facts.django[django]?.pythons.includes(pythonSeries));
}

/** Supported Python series that a Django series ("5.2") runs on, oldest first. */
export function pythonsFor(djangoSeries: string, facts: Released = released): string[] {
  return supportedPythons(facts).filter((python) => djangosFor(python, facts).includes(djangoSeries));
}

/** Every pair that we generate for, by Python and then by Django, oldest first. */
export function supportedPairs(facts: Released = released): Pair[] {
  return supportedPythons(facts).flatMap((python) =>
    djangosFor(python, facts).map((django) => ({ python, django })),
  );
}

/**
 * The Django series for a Python series: the newest LTS that runs on it, or the newest of all where no LTS does yet.
 * @throws RangeError for a Python series that is not supported; check it with readPython first
 */
export function defaultDjango(pythonSeries: string, facts: Released = released): string {
  const fitting = djangosFor(pythonSeries, facts);
  const chosen = fitting.filter((series) => djangoRow(series)?.lts).at(-1) ?? fitting.at(-1);
  if (!chosen) throw new RangeError(`No supported Django runs on Python ${pythonSeries}.`);
  return chosen;
}

/** The row of a Python series, ended ones included. */
export function pythonRow(series: string): PythonRow | undefined {
  return pythonRows.find((row) => row.series === series);
}

/** The row of a Django series, ended ones included. */
export function djangoRow(series: string): DjangoRow | undefined {
  return djangoRows.find((row) => row.series === series);
}

/** Why a Python or Django version is refused. `text` is what was given, the dates are ISO dates. */
export type Refusal =
  /** Not of the form X.Y or X.Y.Z. */
  | { readonly kind: "malformed"; readonly text: string }
  /** A series that had not come out when the facts were read, or that never was. */
  | { readonly kind: "unknown"; readonly series: string; readonly asOf: string }
  /** Its last security fix came on `ends`. */
  | { readonly kind: "ended"; readonly series: string; readonly ends: string }
  /** A living Python that no supported Django runs on. */
  | { readonly kind: "unfitted"; readonly series: string; readonly asOf: string };

/** What is worth telling about an exact Python version that is accepted. */
export type PatchNote =
  /** A newer release of the series is known: this one lacks its fixes. */
  | { readonly kind: "behind"; readonly version: string; readonly newest: string }
  /** Newer than any release known on `asOf`: right only if it has come out since. */
  | { readonly kind: "ahead"; readonly version: string; readonly newest: string; readonly asOf: string };

/** A Python version as answered: its series, the exact text for the image tag, and what to tell about it. */
export type PythonReading =
  | { readonly ok: true; readonly version: string; readonly series: string; readonly note?: PatchNote }
  | { readonly ok: false; readonly refusal: Refusal };

/** A Django series as answered. */
export type DjangoReading =
  | { readonly ok: true; readonly series: string }
  | { readonly ok: false; readonly refusal: Refusal };

const number = "(?:0|[1-9]\\d{0,3})";
const versionPattern = new RegExp(`^${number}\\.${number}(?:\\.${number})?$`);
const seriesPattern = new RegExp(`^${number}\\.${number}$`);

/**
 * Checks an answer for the Python version.
 * @param text "3.13" or "3.13.2"; nothing around it, no leading zeros
 */
export function readPython(text: string, facts: Released = released): PythonReading {
  if (!versionPattern.test(text)) return { ok: false, refusal: { kind: "malformed", text } };
  const series = seriesOf(text);
  const row = pythonRow(series);
  if (row && row.ends < facts.asOf) return { ok: false, refusal: { kind: "ended", series, ends: row.ends } };
  const newest = facts.python[series];
  if (!row || !newest) return { ok: false, refusal: { kind: "unknown", series, asOf: facts.asOf } };
  if (djangosFor(series, facts).length === 0) {
    return { ok: false, refusal: { kind: "unfitted", series, asOf: facts.asOf } };
  }
  const distance = text === series ? 0 : compareVersions(text, newest);
  if (distance < 0)
    return { ok: true, version: text, series, note: { kind: "behind", version: text, newest } };
  if (distance > 0) {
    const note = { kind: "ahead", version: text, newest, asOf: facts.asOf } as const;
    return { ok: true, version: text, series, note };
  }
  return { ok: true, version: text, series };
}

/**
 * Checks an answer for the Django series by itself; whether it fits a Python is djangosFor's question.
 * @param text "5.2"
 */
export function readDjango(text: string, facts: Released = released): DjangoReading {
  if (!seriesPattern.test(text)) return { ok: false, refusal: { kind: "malformed", text } };
  const row = djangoRow(text);
  if (row && row.ends < facts.asOf) {
    return { ok: false, refusal: { kind: "ended", series: text, ends: row.ends } };
  }
  if (!row || !facts.django[text]) {
    return { ok: false, refusal: { kind: "unknown", series: text, asOf: facts.asOf } };
  }
  return { ok: true, series: text };
}

/**
 * The clause that says what was wrong, without a full stop, for a sentence that goes on with what is allowed.
 * @param what "Python" or "Django"
 */
export function refusalClause(what: "Python" | "Django", refusal: Refusal): string {
  switch (refusal.kind) {
    case "malformed":
      return `${JSON.stringify(refusal.text)} is not a ${what} version of the form ${what === "Python" ? "X.Y or X.Y.Z" : "X.Y"}`;
    case "unknown":
      return `${what} ${refusal.series} was not out on ${refusal.asOf}, when this version's tables were made`;
    case "ended":
      return `${what} ${refusal.series} had its last security fix on ${refusal.ends}`;
    case "unfitted":
      return `no Django that still gets security fixes ran on Python ${refusal.series} on ${refusal.asOf}`;
  }
}

/** The sentence for a patch note. */
export function patchNoteSentence(note: PatchNote): string {
  return note.kind === "behind"
    ? `Python ${note.version} lacks the fixes of ${note.newest}; give the series alone to follow the newest.`
    : `Python ${note.version} is newer than ${note.newest}, the newest known on ${note.asOf}; the build fails if it is not out yet.`;
}

/**
 * Tells whether a supported series has ended since the facts were read, for a note that never changes what is written.
 * @param today ISO date, from the caller's clock
 * @returns the ISO date on which the series ended, if `today` is past it
 */
export function endedSince(what: "Python" | "Django", series: string, today: string): string | undefined {
  const row = what === "Python" ? pythonRow(series) : djangoRow(series);
  return row && row.ends < today ? row.ends : undefined;
}
