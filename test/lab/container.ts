import { setTimeout as sleep } from "node:timers/promises";
import type { Engine } from "./engine.ts";
import type { Lab } from "./lab.ts";
import type { Outcome } from "./shell.ts";

/** How to start a container. */
export interface RunOptions {
  env?: Readonly<Record<string, string>>;
  /** Flags of `docker run` before the image's name, such as `--read-only`. */
  flags?: readonly string[];
  /** What to run in place of the image's own command. */
  command?: readonly string[];
  /** The port inside the container that `url` leads to; the first one that the image exposes unless told. */
  port?: number;
}

/** The parts of `docker inspect CONTAINER` that tests ask for. */
export interface ContainerState {
  State: {
    Status: string;
    Running: boolean;
    ExitCode: number;
    OOMKilled: boolean;
    Pid: number;
    StartedAt: string;
    Health?: { Status: string; FailingStreak: number; Log: { ExitCode: number; Output: string }[] };
  };
  NetworkSettings: { Ports: Record<string, { HostIp: string; HostPort: string }[] | null> };
  [other: string]: unknown;
}

/** How a container ended. */
export interface Ending {
  /** From the signal to the end, in seconds. */
  seconds: number;
  exitCode: number;
}

/** A container of the lab; it is removed after the test file whatever happens. */
export class Container {
  readonly id: string;
  /** Where its port answers on the loopback, without a slash at the end; "" where it has no port. */
  readonly url: string;
  readonly #engine: Engine;

  private constructor(engine: Engine, id: string, url: string) {
    this.#engine = engine;
    this.id = id;
    this.url = url;
  }

  /** Starts `image` detached, its port published on a free port of the loopback. Tests use {@link Lab.run}. */
  static async start(
    engine: Engine,
    image: string,
    port: number | undefined,
    options: RunOptions,
  ): Promise<Container> {
    const args = ["run", "--detach", ...(options.flags ?? [])];
    if (port !== undefined) args.push("--publish", `127.0.0.1::${port}`);
    // Values go through the client's environment: a command line may be read by anyone and cut at a new line.
    for (const name of Object.keys(options.env ?? {})) args.push("--env", name);
    args.push(image, ...(options.command ?? []));
    const { stdout } = await engine.docker(
      args,
      options.env === undefined ? {} : { env: { ...options.env } },
    );
    const id = stdout.trim();
    let url = "";
    if (port !== undefined) {
      const published = await engine.docker(["port", id, `${port}/tcp`], { ok: "any" });
      // A container that has ended at once has no port any more: its log then says why to whoever waits for it.
      if (published.code === 0) url = `http://${published.stdout.trim().split("\n")[0]}`;
    }
    return new Container(engine, id, url);
  }

  /** Fetches a path from the container's port; redirects are not followed, so that a test sees them. */
  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(new URL(path, this.url), {
      redirect: "manual",
      signal: AbortSignal.timeout(10_000),
      ...init,
    });
  }

  /** All that it has written so far, standard output and error together. */
  async logs(): Promise<string> {
    return (await this.#engine.docker(["logs", this.id])).log;
  }

  /** Runs a command in it, as its own user unless `flags` say otherwise; any exit code is a result. */
  exec(command: readonly string[], flags: readonly string[] = []): Promise<Outcome> {
    return this.#engine.docker(["exec", ...flags, this.id, ...command], { ok: "any" });
  }

  async inspect(): Promise<ContainerState> {
    const { stdout } = await this.#engine.docker(["inspect", "--type", "container", this.id]);
    return (JSON.parse(stdout) as ContainerState[])[0] as ContainerState;
  }

  /** The processes in it as the machine sees them, with their numeric users. */
  async processes(): Promise<{ uid: number; pid: number; command: string }[]> {
    const { stdout } = await this.#engine.docker(["top", this.id, "-eo", "uid,pid,args"]);
    return stdout
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => {
        const [, uid, pid, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
        return { uid: Number(uid), pid: Number(pid), command: command ?? "" };
      });
  }

  /** Memory in use in bytes, the page cache left out, as `docker stats` counts it. */
  async memory(): Promise<number> {
    const { stdout } = await this.#engine.docker([
      "stats",
      "--no-stream",
      "--format",
      "{{.MemUsage}}",
      this.id,
    ]);
    const [, number, unit] = /^([\d.]+)\s*([KMG]?i?B)/.exec(stdout.trim()) ?? [];
    const factor = { B: 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 }[unit ?? ""];
    if (factor === undefined) throw new Error(`cannot read the memory in use from ${JSON.stringify(stdout)}`);
    return Number(number) * factor;
  }

  /**
   * Waits until `check` gives something else than undefined or false.
   * @throws with `what` and the container's log where it ends first, or `seconds` pass
   */
  async #until<T>(what: string, seconds: number, check: () => Promise<T | undefined | false>): Promise<T> {
    const deadline = performance.now() + seconds * 1000;
    for (;;) {
      const result = await check();
      if (result !== undefined && result !== false) return result;
      const { State } = await this.inspect();
      const late = performance.now() > deadline;
      if (!State.Running || late) {
        const how = late ? `within ${seconds} s` : `and it has ended with exit code ${State.ExitCode}`;
        const health = State.Health?.Log.at(-1)?.Output ?? "";
        throw new Error(`the container is not ${what} ${how}; its log:\n${await this.logs()}\n${health}`);
      }
      await sleep(100);
    }
  }

  /** Waits until a path answers with a status below 500, and gives that answer. */
  waitFor(path = "/", seconds = 30, init: RequestInit = {}): Promise<Response> {
    return this.#until(`answering ${path}`, seconds, async () => {
      const response = await this.fetch(path, init).catch(() => undefined);
      return response !== undefined && response.status < 500 ? response : undefined;
    });
  }

  /** Waits until its HEALTHCHECK has passed. */
  async waitHealthy(seconds = 90): Promise<void> {
    await this.#until("healthy", seconds, async () => {
      const health = (await this.inspect()).State.Health;
      if (health === undefined) throw new Error("the image has no HEALTHCHECK");
      return health.Status === "healthy";
    });
  }

  /** Waits until it ends by itself, and gives its exit code. */
  async waitEnd(seconds = 60): Promise<number> {
    const { stdout } = await this.#engine.docker(["wait", this.id], { timeout: seconds });
    return Number(stdout.trim());
  }

  /** `docker stop`: its stop signal, and SIGKILL (exit code 137) after `grace` seconds. */
  async stop(grace = 10): Promise<Ending> {
    const { seconds } = await this.#engine.docker(["stop", "--time", String(grace), this.id]);
    return { seconds, exitCode: (await this.inspect()).State.ExitCode };
  }

  async remove(): Promise<void> {
    await this.#engine.docker(["rm", "--force", "--volumes", this.id], { ok: "any" });
  }
}
