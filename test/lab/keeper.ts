/*
 * The process that owns the lab's engine. It starts the engine, waits until no test process uses it any more, and takes
 * everything down: so nothing stays behind either where a test run is killed half way. Started by engine.ts, told
 * everything by the folder layout of own-engine.ts.
 */
import { spawn } from "node:child_process";
import { openSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isAlive, LAB_ID, locked, processTag, RUN_DIR, startTime } from "./home.ts";
import { type LabNetwork, openNetwork, planNetwork } from "./network.ts";
import {
  clientEnv,
  DATA_ROOT,
  dockerPath,
  enginePath,
  IMAGE_PREFIX,
  KEEPER_FILE,
  USERS_DIR,
} from "./own-engine.ts";
import { pause, run } from "./shell.ts";

/** How long the engine has to stop by itself before it is killed. */
const STOP_SECONDS = 20;

/** Build cache beyond this is collected by the engine: enough for some dozen variants of one image. */
const BUILD_CACHE = "12GB";

/** Starts the daemon in front of its log; containerd is its child and ends with it. */
async function startDaemon(network: LabNetwork): Promise<ReturnType<typeof spawn>> {
  const config = {
    "data-root": DATA_ROOT,
    "exec-root": join(RUN_DIR, "exec"),
    pidfile: join(RUN_DIR, "dockerd.pid"),
    hosts: [`unix://${join(RUN_DIR, "docker.sock")}`],
    bridge: network.bridge,
    mtu: network.mtu,
    "default-network-opts": { bridge: { "com.docker.network.driver.mtu": String(network.mtu) } },
    "default-address-pools": [{ base: network.laterNetworks, size: 24 }],
    iptables: false,
    ip6tables: false,
    "ip-masq": false,
    builder: { gc: { enabled: true, defaultKeepStorage: BUILD_CACHE } },
  };
  await writeFile(join(RUN_DIR, "daemon.json"), JSON.stringify(config));
  const log = openSync(join(RUN_DIR, "dockerd.log"), "w");
  return spawn("dockerd", ["--config-file", join(RUN_DIR, "daemon.json")], {
    stdio: ["ignore", log, log],
    env: { ...process.env, PATH: enginePath() },
  });
}

/** Whether any process that asked for the engine still runs; forgets those that do not. */
async function inUse(): Promise<boolean> {
  let used = false;
  for (const name of await readdir(USERS_DIR)) {
    if (await isAlive(await readFile(join(USERS_DIR, name), "utf8").catch(() => ""))) used = true;
    else await rm(join(USERS_DIR, name), { force: true });
  }
  return used;
}

/** Removes what test runs left in the engine: containers, networks, volumes, and the images that tests built. */
async function tidy(): Promise<void> {
  const docker = (args: string[]) => run(dockerPath(), args, { env: clientEnv(), ok: "any", timeout: 60 });
  const lines = async (args: string[]) =>
    (await docker(args)).stdout.split("\n").filter((line) => line !== "");
  const containers = await lines(["ps", "--all", "--quiet"]);
  if (containers.length > 0) await docker(["rm", "--force", "--volumes", ...containers]);
  const images = await lines(["image", "ls", "--format", "{{.Repository}}:{{.Tag}}", `${IMAGE_PREFIX}/*`]);
  if (images.length > 0) await docker(["image", "rm", "--force", ...images]);
  await docker(["network", "prune", "--force"]);
  await docker(["volume", "prune", "--all", "--force"]);
  await docker(["image", "prune", "--force"]);
}

/** The processes that this engine started (its containerd and shims), known by the exec-root in their command line. */
async function stragglers(): Promise<number[]> {
  const found: number[] = [];
  for (const entry of await readdir("/proc")) {
    const pid = Number(entry);
    if (!Number.isInteger(pid) || pid === process.pid) continue;
    const commandLine = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    if (commandLine.includes(`${RUN_DIR}/exec/`) && (await startTime(pid)) !== undefined) found.push(pid);
  }
  return found;
}

/** Ends the daemon politely, then everything that it left, by pid. */
async function stop(daemon: ReturnType<typeof spawn>): Promise<void> {
  const ended = () => daemon.exitCode !== null || daemon.signalCode !== null;
  if (!ended()) {
    await tidy();
    daemon.kill("SIGTERM");
  }
  for (let waited = 0; !ended() && waited < STOP_SECONDS * 1000; waited += 100) await pause(100);
  if (!ended()) daemon.kill("SIGKILL");
  for (const pid of await stragglers()) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It ended by itself between the look and the signal.
    }
  }
}

async function keep(): Promise<void> {
  await mkdir(USERS_DIR, { recursive: true });
  await writeFile(KEEPER_FILE, await processTag(process.pid));
  const network = await planNetwork(LAB_ID);
  const closeNetwork = await openNetwork(network);
  const daemon = await startDaemon(network);
  let asked = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => (asked = true));
  const ended = () => daemon.exitCode !== null || daemon.signalCode !== null;
  for (;;) {
    while (!asked && !ended() && (await inUse())) await pause(500);
    // Under the lock nobody can join an engine that is about to go.
    const down = await locked("engine", async () => {
      if (!asked && !ended() && (await inUse())) return false;
      await stop(daemon);
      await closeNetwork();
      await rm(KEEPER_FILE, { force: true });
      return true;
    });
    if (down) return;
  }
}

await keep();
