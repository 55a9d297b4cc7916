/** One Django series and the day of its last security fix. */
export interface DjangoRow {
  /** "5.2" */
  readonly series: string;
  /** ISO date of the last day on which the series gets security fixes. */
  readonly ends: string;
  /** True for a long-term support series. */
  readonly lts: boolean;
}

/** Where the end dates and the LTS flags come from and when they were last read. */
export const djangoSource = {
  url: "https://www.djangoproject.com/download/#supported-versions",
  seen: "2026-11-23",
} as const;

/** Django series, oldest first. Which Pythons the living ones run on is in released.ts, from their own metadata. */
export const djangoRows: readonly DjangoRow[] = [
  { series: "1.11", ends: "2020-04-01", lts: true },
  { series: "2.0", ends: "2019-04-01", lts: false },
  { series: "2.1", ends: "2019-12-02", lts: false },
  { series: "2.2", ends: "2022-04-11", lts: true },
  { series: "3.0", ends: "2021-04-06", lts: false },
  { series: "3.1", ends: "2021-12-07", lts: false },
  { series: "3.2", ends: "2024-04-01", lts: true },
  { series: "4.0", ends: "2023-04-01", lts: false },
  { series: "4.1", ends: "2023-12-01", lts: false },
  { series: "4.2", ends: "2026-04-07", lts: true },
  { series: "5.0", ends: "2025-04-02", lts: false },
  { series: "5.1", ends: "2025-12-03", lts: false },
  { series: "5.2", ends: "2028-04-30", lts: true },
  { series: "6.0", ends: "2027-04-30", lts: false },
  { series: "6.1", ends: "2027-12-31", lts: false },
];

/**
 * The newest Python that a series without fixes still ran on, for projects that pin one; what the living series run on is
 * in released.ts. From the table "What Python version can I use with Django?" of docs.djangoproject.com/en/X.Y/faq/install,
 * read on 2026-11-23 in published copies of it, not at its own address.
 */
export const newestPythonOfEnded: Readonly<Record<string, string>> = {
  "1.11": "3.7",
  "2.0": "3.7",
  "2.1": "3.7",
  "2.2": "3.9",
  "3.0": "3.9",
  "3.1": "3.9",
  "3.2": "3.10",
  "4.0": "3.10",
  "4.1": "3.11",
  "4.2": "3.12",
  "5.0": "3.12",
  "5.1": "3.13",
};
