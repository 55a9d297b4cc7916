import { compareVersions, seriesOf } from "./versions.ts";

/** The database image of a generated compose.yaml. */
export const postgresImage = {
  reference: "postgres:18",
  /** Where a volume goes: since 18 the folder above the data, so that an upgrade in place is possible. */
  volume: "/var/lib/postgresql",
  source: "https://hub.docker.com/_/postgres",
  /** ISO date on which the row was last looked over. */
  seen: "2026-11-23",
} as const;

/** The base of a distroless final stage: glibc, libstdc++, OpenSSL, certificates and time zones of one Debian release. */
export const distrolessImage = {
  reference: "gcr.io/distroless/cc-debian13:nonroot",
  /** The same release in the tags of Python's official image: what one release links, another may not load. */
  release: "trixie",
  source: "https://github.com/GoogleContainerTools/distroless#what-images-are-available",
  seen: "2026-11-23",
} as const;

/**
 * The releases of Python that were the newest when the official image came to Debian 13; older ones have no such image
 * (https://github.com/docker-library/official-images/pull/19661 of 2025-08-12, read 2026-11-23). Series that are not
 * here began later.
 */
const firstOnTrixie: Readonly<Record<string, string>> = {
  "3.11": "3.11.13",
  "3.12": "3.12.11",
  "3.13": "3.13.6",
};

/** True where `python:VERSION-slim-trixie` exists, for an X.Y or X.Y.Z of a supported series. */
export function hasTrixieImage(python: string): boolean {
  const first = firstOnTrixie[seriesOf(python)];
  return first === undefined || python === seriesOf(python) || compareVersions(python, first) >= 0;
}
