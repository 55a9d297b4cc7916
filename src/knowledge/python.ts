/** One Python series and the day of its last security fix. */
export interface PythonRow {
  /** "3.13" */
  readonly series: string;
  /** ISO date of the last day on which the series gets security fixes. */
  readonly ends: string;
  /** The PEP with the series' release schedule. */
  readonly pep: number;
}

/** Where the end dates come from and when they were last read. */
export const pythonSource = {
  url: "https://devguide.python.org/versions/",
  seen: "2026-11-23",
  note: "where the schedule names a month only, its last day stands here, as on https://endoflife.date/python",
} as const;

/** Every Python series that somebody may still name, oldest first. The newest patches are in released.ts. */
export const pythonRows: readonly PythonRow[] = [
  { series: "2.6", ends: "2013-10-29", pep: 361 },
  { series: "2.7", ends: "2020-01-01", pep: 373 },
  { series: "3.0", ends: "2009-06-27", pep: 361 },
  { series: "3.1", ends: "2012-04-09", pep: 375 },
  { series: "3.2", ends: "2016-02-20", pep: 392 },
  { series: "3.3", ends: "2017-09-29", pep: 398 },
  { series: "3.4", ends: "2019-03-18", pep: 429 },
  { series: "3.5", ends: "2020-09-30", pep: 478 },
  { series: "3.6", ends: "2021-12-23", pep: 494 },
  { series: "3.7", ends: "2023-06-27", pep: 537 },
  { series: "3.8", ends: "2024-10-07", pep: 569 },
  { series: "3.9", ends: "2025-10-31", pep: 596 },
  { series: "3.10", ends: "2026-10-31", pep: 619 },
  { series: "3.11", ends: "2027-10-31", pep: 664 },
  { series: "3.12", ends: "2028-10-31", pep: 693 },
  { series: "3.13", ends: "2029-10-31", pep: 719 },
  { series: "3.14", ends: "2030-10-31", pep: 745 },
  { series: "3.15", ends: "2031-10-31", pep: 790 },
];
