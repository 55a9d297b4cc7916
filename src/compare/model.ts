/**
 * What became of a step between the two Dockerfiles.
 *
 * - `stayed`: it is in both, and still on the same side of the line between builder stages and the final image
 * - `moved`: it is in both, but crossed that line (nearly always: out of the image, into a builder)
 * - `vanished`: only the first Dockerfile has it
 * - `added`: only the second Dockerfile has it
 */
export type Fate = "stayed" | "moved" | "vanished" | "added";

/** One instruction of a Dockerfile, ready to be drawn. */
export interface Step {
  /** The instruction in capitals, whatever the file writes. */
  readonly instruction: string;
  /** The whole instruction on one line, continuation lines joined, comments left out, control characters replaced. */
  readonly text: string;
  /** `text` cut down to what a box can carry; flags that say little (`--mount`, `--chown`, `--link`) are left out. */
  readonly display: string;
  /** What the step does, in one plain sentence; never empty. */
  readonly caption: string;
  readonly fate: Fate;
  /** True where the step has a counterpart on the other side that is worded differently. */
  readonly changed: boolean;
  /** True where the same words stand elsewhere in this Dockerfile, and that is the counterpart's counterpart. */
  readonly repeated?: boolean;
  /** For a step that moved: the name of the stage it is found in on the right ("builder", "stage 1"). */
  readonly movedTo?: string;
  /** Source line of the counterpart in the other Dockerfile, 1-based. */
  readonly counterpart?: number;
  /** Source line the instruction begins on, 1-based. */
  readonly line: number;
}

/** Something that is in a builder stage and does not reach the final image. */
export interface Leftover {
  readonly kind: "base image" | "system packages" | "build tools" | "cache" | "files" | "node packages";
  /** What to call it in the picture: "gcc", "pip's download cache". */
  readonly name: string;
}

/** One stage: a FROM and what follows it. */
export interface Stage {
  /** 0-based, as `COPY --from=0` counts. */
  readonly index: number;
  /** The name after AS, as written; absent where the stage has none. */
  readonly name?: string;
  /** What the picture calls it: "Stage 1: builder", "Stage 2: final image". */
  readonly title: string;
  /** The base image, build arguments filled in where they have a default; or the name of the stage it builds on. */
  readonly base: string;
  /** The stage that `base` names, where it names one. */
  readonly baseStage?: number;
  /** True for the last stage and every stage it builds on: what they make is in the image that runs. */
  readonly final: boolean;
  readonly steps: readonly Step[];
  /** Named only for builder stages of a Dockerfile with several stages. */
  readonly leftBehind: readonly Leftover[];
  /** Source line of the FROM, 1-based. */
  readonly line: number;
}

/** Something that one stage takes from another, or from an image outside the Dockerfile. */
export interface Arrow {
  /** The stage it comes from; absent where it comes from an image outside. */
  readonly from?: number;
  /** The image it comes from, where that is no stage of this Dockerfile. */
  readonly image?: string;
  /** The stage it goes to. */
  readonly to: number;
  readonly kind: "copy" | "mount" | "base";
  /** What stands beside the arrow: "COPY --from=builder". */
  readonly label: string;
  /** The paths that are taken; empty for `base`, which takes everything. */
  readonly paths: readonly string[];
  /** Source line of the first instruction that draws it, 1-based. */
  readonly line: number;
}

/** What building one side showed. Every figure may be missing: what could not be measured is left out. */
export interface Measurements {
  /** Size of the image in bytes. */
  readonly size?: number;
  /** Number of file system layers. */
  readonly layers?: number;
  /** Number of packages in the image, Debian's or Alpine's and Python's together. */
  readonly packages?: number;
  /** Seconds the build took, without a build cache. */
  readonly seconds?: number;
}

/** One Dockerfile, ready to be drawn. */
export interface Side {
  readonly title: string;
  /** Instructions that stand before the first FROM. */
  readonly preamble: readonly Step[];
  readonly stages: readonly Stage[];
  readonly arrows: readonly Arrow[];
  readonly measurements?: Measurements;
}

/** The model behind every picture; what `--json` prints. */
export interface Comparison {
  readonly before: Side;
  readonly after: Side;
  /** How many steps met which fate: `vanished` counts on the left, the others on the right. */
  readonly counts: Readonly<Record<Fate, number>>;
  /** One sentence for titles, descriptions and screen readers. */
  readonly summary: string;
}
