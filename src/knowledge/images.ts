/** What is known about one flavour of the official Python images. */
export interface BaseImage {
  readonly repository: string;
  /** What follows the Python version in the tag. */
  readonly suffix: string;
  /** The distribution that the tag without a distribution's name stands for. */
  readonly distribution: { readonly name: string; readonly version: string; readonly codename: string };
  /** True where a compiler and the usual -dev packages are on board. */
  readonly compiler: boolean;
  readonly source: string;
  /** ISO date on which the source was last read. */
  readonly seen: string;
}

const trixie = { name: "Debian", version: "13", codename: "trixie" } as const;
const tags = "https://github.com/docker-library/official-images/blob/master/library/python";

/** The official images that the stages stand on; `python:3.13-slim` is `python:3.13-slim-trixie`. */
export const baseImages = {
  slim: {
    repository: "python",
    suffix: "-slim",
    distribution: trixie,
    compiler: false,
    source: tags,
    seen: "2026-11-23",
  },
  full: {
    repository: "python",
    suffix: "",
    distribution: trixie,
    compiler: true,
    source: tags,
    seen: "2026-11-23",
  },
} as const satisfies Record<string, BaseImage>;

/** A Debian release and the last day of its regular security support. */
export interface DebianRow {
  readonly version: string;
  readonly codename: string;
  /** ISO date; after it only the LTS team's partial support, if any. */
  readonly ends: string;
}

/** Where the Debian dates come from and when they were last read. */
export const debianSource = { url: "https://wiki.debian.org/DebianReleases", seen: "2026-11-23" } as const;

/** Debian releases under official Python images, oldest first. */
export const debianRows: readonly DebianRow[] = [
  { version: "10", codename: "buster", ends: "2022-09-10" },
  { version: "11", codename: "bullseye", ends: "2024-08-14" },
  { version: "12", codename: "bookworm", ends: "2026-07-11" },
  { version: "13", codename: "trixie", ends: "2028-08-09" },
];

/**
 * The reference of a base image.
 * @param python a series or an exact version, "3.13" or "3.13.2"
 * @returns "python:3.13-slim"
 */
export function imageReference(python: string, flavour: keyof typeof baseImages = "slim"): string {
  const image = baseImages[flavour];
  return `${image.repository}:${python}${image.suffix}`;
}
