import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBaseImages } from "./base-images.ts";
import { Container, type RunOptions } from "./container.ts";
import { type Engine, ensureEngine, NoEngineError } from "./engine.ts";
import { Image } from "./image.ts";
import { IMAGE_PREFIX } from "./own-engine.ts";
import { say } from "./shell.ts";
import { buildFlags } from "./surroundings.ts";

/** How to build an image. */
export interface BuildOptions {
  /** The Dockerfile, seen from the context; `Dockerfile` unless told. */
  file?: string;
  /** The stage to build; the last one unless told. */
  target?: string;
  buildArgs?: Readonly<Record<string, string>>;
  /** Further flags of `docker build`, such as `--no-cache`. */
  flags?: readonly string[];
}

/** A finished build. */
export interface Built {
  image: Image;
  /** Wall-clock time of the whole command in seconds. */
  seconds: number;
  /** What the engine said, in plain lines. */
  log: string;
}

/** One test file's hold on the engine: what it builds and starts here is gone after it. */
export class Lab {
  readonly engine: Engine;
  readonly #containers: Container[] = [];
  readonly #images: Image[] = [];
  readonly #folders: string[] = [];

  constructor(engine: Engine) {
    this.engine = engine;
  }

  /** An image that is there already, such as a base image. */
  image(name: string): Image {
    return new Image(this.engine, name);
  }

  /**
   * Builds `context` as it stands.
   * @throws CommandError with the end of the build's log
   */
  async build(context: string, options: BuildOptions = {}): Promise<Built> {
    const tag = `${IMAGE_PREFIX}/${process.pid}-${this.#images.length}-${Date.now().toString(36)}`;
    const image = new Image(this.engine, tag);
    // At once, because another build may begin while this one waits, and their tags go by this number.
    this.#images.push(image);
    const args = ["build", "--progress", "plain", ...(await buildFlags()), "--tag", tag];
    if (options.file !== undefined) args.push("--file", join(context, options.file));
    if (options.target !== undefined) args.push("--target", options.target);
    for (const [name, value] of Object.entries(options.buildArgs ?? {}))
      args.push("--build-arg", `${name}=${value}`);
    const { seconds, log } = await this.engine.docker([...args, ...(options.flags ?? []), context], {
      timeout: 1200,
    });
    return { image, seconds, log };
  }

  /** Starts a container of `image` in the background, its port on the loopback. It may not answer yet. */
  async run(image: Image, options: RunOptions = {}): Promise<Container> {
    const exposed = Object.keys((await image.config()).ExposedPorts ?? {})[0];
    const port = options.port ?? (exposed === undefined ? undefined : Number.parseInt(exposed, 10));
    const container = await Container.start(this.engine, image.tag, port, options);
    this.#containers.push(container);
    return container;
  }

  /** Runs a command in a container of its own to its end; any exit code is a result. */
  async runOnce(image: Image, command: readonly string[] = [], flags: readonly string[] = []) {
    return this.engine.docker(["run", "--rm", ...flags, image.tag, ...command], { ok: "any" });
  }

  /** An empty folder that is gone after the test file. */
  async folder(): Promise<string> {
    const made = await mkdtemp(join(tmpdir(), "multistage-lab-"));
    this.#folders.push(made);
    return made;
  }

  /** Removes all that was built and started. */
  async cleanUp(): Promise<void> {
    await Promise.all(this.#containers.splice(0).map((container) => container.remove()));
    for (const image of this.#images.splice(0).reverse()) await image.remove();
    for (const folder of this.#folders.splice(0)) await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Gives a `describe` block the lab: its `before` finds the engine and makes the base images, its `after` removes all
 * that the block built and started. Where no engine can be had the block is skipped, loudly; with `LAB=required` it
 * fails.
 * @param baseImages official names that the block's Dockerfiles are built on
 * @returns asks for the lab, from inside a test or hook
 */
export function useLab(baseImages: readonly string[] = ["python:3.13-slim"]): () => Lab {
  let lab: Lab | undefined;
  before("the lab's engine and base images", async function () {
    // From nothing this unpacks an engine and may compile an interpreter.
    this.timeout(20 * 60_000);
    try {
      const engine = await ensureEngine();
      await ensureBaseImages(engine, baseImages);
      lab = new Lab(engine);
    } catch (error) {
      if (!(error instanceof NoEngineError) || process.env.LAB === "required") throw error;
      say(`SKIPPED: ${error.message}`);
      this.skip();
    }
  });
  after("clean up", async function () {
    this.timeout(120_000);
    await lab?.cleanUp();
  });
  return () => {
    if (lab === undefined) throw new Error("the lab can be asked for in tests and hooks only");
    return lab;
  };
}
