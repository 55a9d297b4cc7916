/**
 * Orders two dotted numeric versions ("3.9" before "3.13"), piece by piece; a missing piece counts as 0.
 * @returns negative, zero or positive, as Array.prototype.sort wants it
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split("."), b.split(".")];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = Number(left[i] ?? 0) - Number(right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The series that a version belongs to: "3.13.2" and "3.13" both give "3.13". Takes dotted numbers only. */
export function seriesOf(version: string): string {
  return version.split(".").slice(0, 2).join(".");
}
