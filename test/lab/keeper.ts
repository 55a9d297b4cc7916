/*
 * The process that owns the lab's engine. It starts the engine, waits until no test process uses it any more, and takes
 * everything down: so nothing stays behind either where a test run is killed half way. Started by engine.ts, told
 * everything by the folder layout of own-engine.ts.
 */
import { spawn } from "node:child_process";
import { openSync } from "node:fs";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isAlive, locked, processTag, RUN_DIR } from "./home.ts";
import { closeNetwork, type LabNetwork, openNetwork, planNetwork } from "./network.ts";
import {
  clientEnv,
  DATA_ROOT,
  dockerPath,
  ENGINE_ROOT,
  enginePath,
  FAILED_FILE,
  IMAGE_PREFIX,
  KEEPER_FILE,
  SOCKET,
  USERS_DIR,
} from "./own-engine.ts";
import { pause, run } from "./shell.ts";

/** Holds the network that is up, so that it can be found again if this process is killed. */
const NETWORK_FILE = join(RUN_DIR, "network.json");

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
    hosts: [`unix://${SOCKET}`],
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

/**
 * The daemons of this lab home that run: those of its unpacked engine (by the very file, as another lab may run in a
 * container under the same path) with its folder in their command line.
 */
async function daemons(): Promise<number[]> {
  const programs = new Set<string>();
  for (const name of ["usr/sbin/dockerd", "usr/bin/containerd", "usr/bin/containerd-shim-runc-v2"]) {
    programs.add(await fileIdentity(join(ENGINE_ROOT, name)));
  }
  const found: number[] = [];
  for (const entry of await readdir("/proc")) {
    const pid = Number(entry);
    if (!Number.isInteger(pid)) continue;
    const commandLine = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    if (commandLine.includes(`${RUN_DIR}/`) && programs.has(await fileIdentity(`/proc/${pid}/exe`)))
      found.push(pid);
  }
  return found;
}

/** Names a file whatever its path; "" where there is none. */
async function fileIdentity(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found === undefined ? "" : `${found.dev}:${found.ino}`;
}

function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // It ended by itself between the look and the signal.
    }
  }
}

/** Ends the engine's daemons by pid: politely, so that they stop their containers, and by force what is left. */
async function endDaemons(): Promise<void> {
  signal(await daemons(), "SIGTERM");
  const deadline = performance.now() + STOP_SECONDS * 1000;
  while ((await daemons()).length > 0) {
    if (performance.now() > deadline) return signal(await daemons(), "SIGKILL");
    await pause(100);
  }
}

/** Takes down what an earlier keeper left that was itself killed: its processes and its network. */
async function clearUpAfterKilled(): Promise<void> {
  await endDaemons();
  await rm(join(RUN_DIR, "dockerd.pid"), { force: true });
  const left = await readFile(NETWORK_FILE, "utf8").catch(() => undefined);
  if (left !== undefined) await closeNetwork(JSON.parse(left) as LabNetwork);
}

async function keep(): Promise<void> {
  await mkdir(USERS_DIR, { recursive: true });
  await writeFile(KEEPER_FILE, await processTag(process.pid));
  await clearUpAfterKilled();
  const network = await planNetwork();
  await writeFile(NETWORK_FILE, JSON.stringify(network));
  await openNetwork(network);
  const daemon = await startDaemon(network);
  let asked = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => (asked = true));
  const ended = () => daemon.exitCode !== null || daemon.signalCode !== null;
  for (;;) {
    while (!asked && !ended() && (await inUse())) await pause(500);
    if (ended()) await writeFile(FAILED_FILE, "");
    // Under the lock nobody can join an engine that is about to go.
    const down = await locked("engine", async () => {
      if (!asked && !ended() && (await inUse())) return false;
      // Tidying needs a client and an engine that answer; the rest must be taken down without them as well.
      if (!ended()) await tidy().catch(console.error);
      daemon.kill("SIGTERM");
      await endDaemons();
      await closeNetwork(network);
      await rm(NETWORK_FILE, { force: true });
      await rm(KEEPER_FILE, { force: true });
      return true;
    });
    if (down) return;
  }
}

await keep();
