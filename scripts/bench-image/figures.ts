/** What was measured of one way to build the image. */
export interface Figures {
  readonly name: string;
  /** True for the images that this package generates a Dockerfile for. */
  readonly ours: boolean;
  /** Bytes on disk, unpacked. */
  readonly size: number;
  /** Bytes above the base image of its final stage. */
  readonly above: number;
  /** Debian packages that a scanner finds in the final stage. */
  readonly debian: number;
  /** Python distributions in the final stage. */
  readonly python: number;
  /** Files that run with their owner's or group's rights, whoever starts them. */
  readonly setuid: number;
  /** Seconds of a build with empty caches, but for the base images. */
  readonly cold: number;
  /** Seconds of a build after a change in a view. */
  readonly code: number;
  /** Seconds of a build after one more package in requirements.txt. */
  readonly requirements: number;
  /** Seconds from `docker run` to the first 200 on `/healthz`. */
  readonly start: number;
  /** Bytes in use after a hundred requests. */
  readonly memory: number;
}

/** The columns in which less is better for whoever ships the image; ours has to be best or equal in each. */
export const sizeAndSecurity = ["size", "above", "debian", "python", "setuid"] as const;

/** The columns of size and security in which an image of a peer is better than our default one, as sentences. */
export function beatenIn(rows: readonly Figures[]): string[] {
  const best = rows.find(({ ours }) => ours);
  if (!best) return ["none of the rows is ours"];
  return sizeAndSecurity.flatMap((column) =>
    rows
      .filter(({ ours }) => !ours)
      .filter((row) => row[column] < best[column])
      .map((row) => `${row.name} has ${row[column]} in ${column}, and ${best.name} has ${best[column]}`),
  );
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
const seconds = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} s`;

/** The figures as a Markdown table; ours in bold. */
export function tableOf(rows: readonly Figures[]): string {
  const head =
    "| Image | Size | Above its base | Debian packages | Python packages | setuid files | Cold build | After a code change | After a new requirement | Start to first 200 | Memory |";
  const lines = rows.map((row) => {
    const cells = [
      megabytes(row.size),
      megabytes(row.above),
      ...[row.debian, row.python, row.setuid].map(String),
      ...[row.cold, row.code, row.requirements, row.start].map(seconds),
      megabytes(row.memory),
    ];
    const name = row.ours ? `**${row.name}**` : row.name;
    return `| ${[name, ...cells].join(" | ")} |`;
  });
  return [head, `|---|${"---:|".repeat(10)}`, ...lines].join("\n");
}
