import { number } from "./fold.ts";
import type { Comparison, Measurements } from "./model.ts";

/** One figure of both sides, ready to be drawn as two bars. */
export interface BarRow {
  readonly label: string;
  readonly before?: Bar;
  readonly after?: Bar;
  /** "−50 %", where both sides were measured and the first is not nought. */
  readonly change?: string;
}

/** One bar. */
export interface Bar {
  /** From 0 to 1: its length beside the longer one of the row. */
  readonly share: number;
  /** "205 MB", "13 s". */
  readonly text: string;
}

const FIGURES: readonly (readonly [
  key: keyof Measurements,
  label: string,
  say: (value: number) => string,
])[] = [
  ["size", "Size", sayBytes],
  ["layers", "Layers", number],
  ["packages", "Packages", number],
  ["seconds", "Build time", saySeconds],
];

/**
 * The measured figures of a picture, a row for each that at least one side has.
 *
 * @returns no rows where nothing was measured
 */
export function barsOf(model: Comparison): BarRow[] {
  return FIGURES.flatMap(([key, label, say]) => {
    const before = usable(model.before.measurements?.[key]);
    const after = usable(model.after.measurements?.[key]);
    if (before === undefined && after === undefined) return [];
    const most = Math.max(before ?? 0, after ?? 0);
    const bar = (value: number): Bar => ({ share: most === 0 ? 0 : value / most, text: say(value) });
    return [
      {
        label,
        ...(before === undefined ? {} : { before: bar(before) }),
        ...(after === undefined ? {} : { after: bar(after) }),
        ...(before === undefined || after === undefined || before === 0
          ? {}
          : { change: sayChange(before, after) }),
      },
    ];
  });
}

/**
 * A size in decimal units, as `docker images` prints it: 205 MB, 1.2 GB.
 *
 * @param bytes a number of bytes
 */
export function sayBytes(bytes: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let value = bytes;
  let at = 0;
  // 999.5 would be rounded to 1000.
  while (value >= 999.5 && at < units.length - 1) {
    value /= 1000;
    at += 1;
  }
  return `${value < 10 && at > 0 ? value.toFixed(1) : Math.round(value)} ${units[at]}`;
}

function saySeconds(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 120) return `${Math.round(seconds)} s`;
  return `${Math.floor(Math.round(seconds) / 60)} min ${Math.round(seconds) % 60} s`;
}

function sayChange(before: number, after: number): string {
  const percent = Math.round(((after - before) / before) * 100);
  if (percent === 0) return "±0 %";
  return `${percent > 0 ? "+" : "−"}${Math.abs(percent)} %`;
}

function usable(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) && value >= 0 ? value : undefined;
}
