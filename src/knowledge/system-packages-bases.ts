/** A Debian release from a patch release of a Python series on. */
type From = readonly [patch: number, debian: string];

/**
 * On which Debian release each Python patch release was last built as the official image without a Debian name in its
 * tag. Worked out by hand on 2026-11-23: the default moved to bullseye in August 2021 (docker-library/python#633) and to
 * trixie on 2025-08-12 (docker-library/official-images#19661), both read in stored copies on that day, and to buster in
 * July 2019 and to bookworm in June 2023, both from memory, as are the release dates of the patch releases. No registry
 * was asked, so a release within weeks of a move may be off by one.
 */
export const pythonOnDebian: Readonly<Record<string, readonly From[]>> = {
  "3.6": [
    [0, "jessie"],
    [6, "stretch"],
    [9, "buster"],
    [14, "bullseye"],
  ],
  "3.7": [
    [0, "stretch"],
    [4, "buster"],
    [11, "bullseye"],
    [17, "bookworm"],
  ],
  "3.8": [
    [0, "buster"],
    [11, "bullseye"],
    [17, "bookworm"],
  ],
  "3.9": [
    [0, "buster"],
    [6, "bullseye"],
    [17, "bookworm"],
    [23, "trixie"],
  ],
  "3.10": [
    [0, "bullseye"],
    [12, "bookworm"],
    [18, "trixie"],
  ],
  "3.11": [
    [0, "bullseye"],
    [4, "bookworm"],
    [13, "trixie"],
  ],
  "3.12": [
    [0, "bookworm"],
    [11, "trixie"],
  ],
  "3.13": [
    [0, "bookworm"],
    [6, "trixie"],
  ],
  "3.14": [[0, "trixie"]],
  "3.15": [[0, "trixie"]],
};

/** The Debian release of the newest official images, as known on 2026-11-23. */
export const newestDebian = "trixie";

/**
 * Debian releases whose packages are gone from the addresses that their images fetch them from: all up to buster moved
 * to archive.debian.org, and bullseye's pool was drained after its long-term support (seen 2026-11-23).
 */
export const drainedDebian: readonly string[] = ["wheezy", "jessie", "stretch", "buster", "bullseye"];
