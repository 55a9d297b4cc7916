import { delimiter, dirname } from "node:path";
import { clientEnv, dockerPath, releaseOwnEngine, startOwnEngine, whyNotHere } from "./own-engine.ts";
import { type Outcome, type RunOptions, run as runCommand, say } from "./shell.ts";

/** A container engine that answers. */
export interface Engine {
  /** Whether the lab made it (and may import stand-in images under official names), or found it here. */
  own: boolean;
  /** Runs `docker ARGS` against this engine. */
  docker(args: readonly string[], options?: RunOptions): Promise<Outcome>;
  /** Runs a shell script, with `args` as its $1, $2, ..., in which `docker` is this engine's client; pipes must not fail. */
  shell(script: string, args: readonly string[], options?: RunOptions): Promise<Outcome>;
  /** One line about it for people. */
  description: string;
}

/** No engine can be had on this machine; the message says why. */
export class NoEngineError extends Error {
  override readonly name = "NoEngineError";
}

/** An official image that an engine must be able to get before it is of use to the lab: 12 MB, and ours to build on. */
const PROBE_IMAGE = "python:3.13-slim";

function runScript(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  options: RunOptions = {},
) {
  return runCommand("bash", ["-o", "pipefail", "-euc", script, "bash", ...args], {
    ...options,
    env: { ...env, ...options.env },
  });
}

let engine: Promise<Engine> | undefined;

/** The engine that the machine has already, if it answers, builds with buildx and can get Python's images. */
async function machineEngine(): Promise<Engine | string> {
  const docker = (args: readonly string[], options?: RunOptions) => runCommand("docker", args, options);
  const info = await docker(["info", "--format", "{{.ServerVersion}}"], { ok: "any", timeout: 20 }).catch(
    (error: Error) => error.message,
  );
  if (typeof info === "string" || info.code !== 0) return "no engine answers `docker info`";
  if ((await docker(["buildx", "version"], { ok: "any" })).code !== 0) return "its docker has no buildx";
  const present = await docker(["image", "inspect", PROBE_IMAGE], { ok: "any" });
  if (present.code !== 0) {
    const pulled = await docker(["pull", "--quiet", PROBE_IMAGE], { ok: "any", timeout: 300 });
    if (pulled.code !== 0) return `its engine cannot get ${PROBE_IMAGE}`;
  }
  const shell: Engine["shell"] = (script, args, options) => runScript(script, args, {}, options);
  return { own: false, docker, shell, description: `this machine's Docker ${info.stdout.trim()}` };
}

async function ownEngine(): Promise<Engine> {
  await startOwnEngine();
  const docker = (args: readonly string[], options: RunOptions = {}) =>
    runCommand(dockerPath(), args, { ...options, env: { ...clientEnv(), ...options.env } });
  const { stdout } = await docker(["info", "--format", "{{.ServerVersion}}, {{.Driver}}"]);
  const PATH = [dirname(dockerPath()), process.env.PATH].join(delimiter);
  const shell: Engine["shell"] = (script, args, options) =>
    runScript(script, args, { ...clientEnv(), PATH }, options);
  return { own: true, docker, shell, description: `the lab's own Docker ${stdout.trim()}` };
}

async function findEngine(): Promise<Engine> {
  const wanted = process.env.LAB_ENGINE;
  const found = wanted === "own" ? "LAB_ENGINE=own leaves it aside" : await machineEngine();
  if (typeof found !== "string") return found;
  const reason = wanted === "machine" ? "LAB_ENGINE=machine forbids it" : await whyNotHere();
  if (reason === undefined) return ownEngine();
  throw new NoEngineError(
    `no container engine: the machine's own is of no use (${found}), and the lab can make none (${reason})`,
  );
}

/**
 * The engine that the lab runs on: the machine's, where one answers and can get Python's images, else the lab's own,
 * made on Debian as root from Debian's packages. `LAB_ENGINE=own` or `LAB_ENGINE=machine` allows only the one.
 * Found once for each process.
 * @throws NoEngineError where there is none to be had
 */
export function ensureEngine(): Promise<Engine> {
  engine ??= findEngine().then((found) => {
    say(`using ${found.description}`);
    return found;
  });
  return engine;
}

/** Gives the engine back: the lab's own is taken down with all it runs, unless another process still uses it. */
export async function releaseEngine(): Promise<void> {
  const held = await engine?.catch(() => undefined);
  engine = undefined;
  if (held?.own) await releaseOwnEngine();
}
