import { clean, shorten } from "./clean.ts";
import type { Comparison, Measurements } from "./model.ts";

/** What a finished program gave back. */
export interface Finished {
  /** Its exit code; anything but 0 is a failure. A program that could not be started counts as 127. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program without a shell and waits for it. It does not throw for a failing program. */
export type Run = (program: string, args: readonly string[], input?: string) => Promise<Finished>;

/** One side to build. */
export interface BuildInput {
  /** The Dockerfile's contents. */
  readonly dockerfile: string;
  /** The build context: a folder, as the engine is to get it. */
  readonly context: string;
}

/** What is going on, for a line on stderr. */
export interface Progress {
  readonly side: "before" | "after";
  readonly doing: "pulling" | "building" | "counting" | "done" | "failed";
  /** One sentence without a full stop: "Building the original Dockerfile". */
  readonly message: string;
}

/** Options of `measure`. */
export interface MeasureOptions {
  readonly run: Run;
  /** The engine's command; "docker" without it. Podman understands the same words. */
  readonly engine?: string;
  readonly onProgress?: (progress: Progress) => void;
  /** A clock in milliseconds. */
  readonly now?: () => number;
  /** What the two images are called while they exist; it must be free. */
  readonly tag?: string;
}

/** What was measured. A side whose build failed is missing, and `problems` says why. */
export interface Measured {
  readonly before?: Measurements;
  readonly after?: Measurements;
  /** One sentence each; empty where all went well. */
  readonly problems: readonly string[];
}

/** How many Python packages an image holds, asked of Python itself: the final stage may be without pip. */
const COUNT_PYTHON =
  "import importlib.metadata as m; print(len({d.metadata['Name'].lower() for d in m.distributions() if d.metadata['Name']}))";

/**
 * Builds both sides of a comparison with a container engine, without its build cache, and takes their figures. Base images
 * are fetched beforehand, so that the first build does not pay for both. Both images are removed again.
 *
 * @param model the comparison; it tells which base images are needed
 * @returns figures; where no engine answers, none and one sentence
 */
export async function measure(
  model: Comparison,
  inputs: { readonly before: BuildInput; readonly after: BuildInput },
  options: MeasureOptions,
): Promise<Measured> {
  const { run, engine = "docker" } = options;
  const answer = await run(engine, ["version", "--format", "{{.Server.Version}}"]);
  if (answer.code !== 0) {
    const why = lastLine(answer);
    return {
      problems: [
        `Nothing was measured: no container engine answers to "${clean(engine)}"${why === "" ? "" : ` (${why})`}; start one and run this again.`,
      ],
    };
  }
  const problems: string[] = [];
  const figures: { before?: Measurements; after?: Measurements } = {};
  for (const side of ["before", "after"] as const) {
    const tag = `${options.tag ?? "multistage-compare"}:${side}`;
    try {
      const result = await measureSide(model, side, inputs[side], tag, options);
      if (typeof result === "string") problems.push(result);
      else figures[side] = result;
    } finally {
      await run(engine, ["image", "rm", "--force", tag]);
    }
  }
  return { ...figures, problems };
}

async function measureSide(
  model: Comparison,
  side: "before" | "after",
  input: BuildInput,
  tag: string,
  options: MeasureOptions,
): Promise<Measurements | string> {
  const { run, engine = "docker", now = () => performance.now() } = options;
  const { title, stages, arrows } = model[side];
  const tell = (doing: Progress["doing"], message: string) => options.onProgress?.({ side, doing, message });

  const images = [
    ...stages.filter(({ baseStage }) => baseStage === undefined).map(({ base }) => base),
    ...arrows.flatMap(({ image }) => image ?? []),
  ];
  for (const image of new Set(images.filter((name) => name !== "scratch" && !/[$\s]/u.test(name)))) {
    if ((await run(engine, ["image", "inspect", image])).code === 0) continue;
    tell("pulling", `Fetching ${image}`);
    // Where this fails, the build says so in better words.
    await run(engine, ["pull", image]);
  }

  tell("building", `Building ${title}`);
  const start = now();
  const build = await run(
    engine,
    ["build", "--no-cache", "--file", "-", "--tag", tag, input.context],
    input.dockerfile,
  );
  const seconds = (now() - start) / 1000;
  if (build.code !== 0) {
    tell("failed", `${title} does not build`);
    const why = lastLine(build);
    return `${title} was not measured: its build ended with code ${build.code}${why === "" ? "" : ` (${why})`}; build it by itself to see all of the reason.`;
  }

  tell("counting", `Counting what is in ${title}`);
  const inspected = await run(engine, [
    "image",
    "inspect",
    "--format",
    "{{.Size}} {{len .RootFS.Layers}}",
    tag,
  ]);
  const [size, layers] = inspected.code === 0 ? inspected.stdout.trim().split(/\s+/u).map(Number) : [];
  const packages = await countPackages(tag, options);
  tell("done", `${title} is measured`);
  return {
    ...(isCount(size) ? { size } : {}),
    ...(isCount(layers) ? { layers } : {}),
    ...(packages === undefined ? {} : { packages }),
    seconds,
  };
}

/** Debian's or Alpine's packages and Python's, or undefined where the image holds no program that could tell. */
async function countPackages(
  tag: string,
  { run, engine = "docker" }: MeasureOptions,
): Promise<number | undefined> {
  // No shell: a lean image may have none. No network: nothing here needs it.
  const ask = (program: string, ...args: string[]) =>
    run(engine, ["run", "--rm", "--network", "none", "--entrypoint", program, tag, ...args]);
  const lines = ({ code, stdout }: Finished) =>
    code === 0 ? stdout.split("\n").filter((line) => line.trim() !== "").length : undefined;

  const system = lines(await ask("dpkg-query", "--show")) ?? lines(await ask("apk", "info"));
  const answer = await ask("python3", "-c", COUNT_PYTHON);
  const count = Number(answer.stdout.trim());
  const python = answer.code === 0 && answer.stdout.trim() !== "" && isCount(count) ? count : undefined;
  return system === undefined && python === undefined ? undefined : (system ?? 0) + (python ?? 0);
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value >= 0;
}

function lastLine({ stderr, stdout }: Finished): string {
  const lines = (stderr.trim() || stdout.trim()).split("\n").map(clean);
  return shorten((lines.findLast((line) => line !== "") ?? "").replace(/[.;]+$/u, ""), 200);
}
