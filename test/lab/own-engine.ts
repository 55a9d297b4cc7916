import { spawn } from "node:child_process";
import { openSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { AptRoot, hostRelease, installOnHost } from "./debian.ts";
import { exists, isAlive, LAB_HOME, locked, processTag, RUN_DIR } from "./home.ts";
import { pause, run, say } from "./shell.ts";

/**
 * The release whose engine the lab unpacks: trixie's (26.1.5, buildx 0.13.1, compose 2.26.1; looked up 2026-11-23)
 * knows `COPY --link` and heredocs, which bookworm's 20.10 does not.
 */
const ENGINE_RELEASE = "trixie";
const ENGINE_PACKAGES = ["docker.io", "docker-cli", "docker-buildx", "docker-compose", "containerd", "tini"];

/** Where the engine's packages lie unpacked. */
export const ENGINE_ROOT = join(LAB_HOME, "engine");
/** The engine's images and build cache; kept from one run to the next. */
export const DATA_ROOT = join(LAB_HOME, "data");
/** One file for each test process that uses the engine, holding its process tag. */
export const USERS_DIR = join(RUN_DIR, "users");
/** Holds the process tag of the keeper while one runs. */
export const KEEPER_FILE = join(RUN_DIR, "keeper");
/** There when the daemon ended by itself, for whoever waits for it. */
export const FAILED_FILE = join(RUN_DIR, "failed");
/** Where the daemon listens. */
export const SOCKET = join(RUN_DIR, "docker.sock");
/** Images that tests build are tagged under this; the keeper removes what is left of them. */
export const IMAGE_PREFIX = "multistage-lab";

/** The PATH that the daemon runs with: its own helpers before the machine's. */
export function enginePath(): string {
  return [
    join(ENGINE_ROOT, "usr/sbin"),
    join(ENGINE_ROOT, "usr/bin"),
    process.env.PATH ?? "",
    "/usr/sbin:/sbin",
  ].join(delimiter);
}

/** The docker client that fits the lab's own engine. */
export function dockerPath(): string {
  return join(ENGINE_ROOT, "usr/bin/docker");
}

/** What a docker client needs in its environment to reach the lab's own engine and no other. */
export function clientEnv(): NodeJS.ProcessEnv {
  return {
    DOCKER_HOST: `unix://${SOCKET}`,
    DOCKER_CONFIG: join(LAB_HOME, "client"),
    DOCKER_CONTEXT: "",
    DOCKER_BUILDKIT: "1",
    BUILDX_BUILDER: "",
  };
}

/** Why the lab cannot make an engine of its own on this machine, or undefined where it can. */
export async function whyNotHere(): Promise<string | undefined> {
  if ((await hostRelease()) === undefined) return "this machine is no Debian";
  if (process.getuid?.() !== 0) return "this is not root";
  return undefined;
}

/** Downloads and unpacks the engine beside the system, once for each lab home. */
async function unpackEngine(): Promise<void> {
  if (!(await exists(dockerPath()))) {
    say(`unpacking Debian ${ENGINE_RELEASE}'s ${ENGINE_PACKAGES.join(" ")}`);
    const partial = `${ENGINE_ROOT}.partial`;
    await rm(partial, { recursive: true, force: true });
    await new AptRoot(ENGINE_RELEASE).unpack(ENGINE_PACKAGES, partial);
    await rename(partial, ENGINE_ROOT);
  }
  const plugins = join(LAB_HOME, "client", "cli-plugins");
  await rm(plugins, { recursive: true, force: true });
  await mkdir(plugins, { recursive: true });
  for (const plugin of ["docker-buildx", "docker-compose"]) {
    await symlink(join(ENGINE_ROOT, "usr/libexec/docker/cli-plugins", plugin), join(plugins, plugin));
  }
}

async function answers(): Promise<boolean> {
  const info = await run(dockerPath(), ["info"], { env: clientEnv(), ok: "any", timeout: 20 });
  return info.code === 0;
}

async function keeperAlive(): Promise<boolean> {
  return isAlive(await readFile(KEEPER_FILE, "utf8").catch(() => ""));
}

/** Starts the keeper, which starts the daemon, and waits until the daemon answers. */
async function startKeeper(): Promise<void> {
  await rm(KEEPER_FILE, { force: true });
  // Should a killed keeper's daemon still run, it must not be taken for the one that is to come.
  await rm(SOCKET, { force: true });
  await rm(FAILED_FILE, { force: true });
  const logFile = join(RUN_DIR, "keeper.log");
  const log = openSync(logFile, "w");
  // An address of its own, because the keeper outlives this clone's folder as its working directory.
  const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const keeper = spawn(
    process.execPath,
    ["--import", loader, fileURLToPath(new URL("keeper.ts", import.meta.url))],
    { detached: true, stdio: ["ignore", log, log], cwd: "/" },
  );
  keeper.unref();
  const started = performance.now();
  while (!(await answers())) {
    const late = performance.now() - started > 90_000;
    const failed = keeper.exitCode !== null || (await exists(FAILED_FILE));
    if (failed || late) {
      const logs = await Promise.all(
        [logFile, join(RUN_DIR, "dockerd.log")].map((file) => readFile(file, "utf8").catch(() => "")),
      );
      if (late) keeper.kill();
      const tail = logs.join("\n").trim().split("\n").slice(-30).join("\n");
      throw new Error(`the lab's engine ${late ? "did not answer within 90 s" : "ended at once"}:\n${tail}`);
    }
    await pause(100);
  }
}

/**
 * Brings the lab's own engine up, or joins the one that another process of this machine has up in the same lab home.
 * It goes down by itself when the last process that asked for it has released it or ended.
 */
export async function startOwnEngine(): Promise<void> {
  // ps, because the engine asks it for \`docker top\`.
  await installOnHost({ iptables: "iptables", iproute2: "ip", procps: "ps", runc: "runc" });
  await locked("engine", async () => {
    await unpackEngine();
    await mkdir(USERS_DIR, { recursive: true });
    await writeFile(join(USERS_DIR, String(process.pid)), await processTag(process.pid));
    if ((await keeperAlive()) && (await answers())) return;
    say("starting the lab's engine");
    await startKeeper();
  });
}

/** Says that this process is done with the lab's engine, and waits for it to be gone unless another process uses it. */
export async function releaseOwnEngine(): Promise<void> {
  await rm(join(USERS_DIR, String(process.pid)), { force: true });
  while (await keeperAlive()) {
    if ((await readdir(USERS_DIR)).length > 0) return;
    await pause(100);
  }
}
