import { type ChildProcess, spawn } from "node:child_process";
import { openSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { AptRoot, installOnHost } from "./debian.ts";
import type { Engine } from "./engine.ts";
import { exists, isAlive, LAB_HOME, processTag } from "./home.ts";
import { closeNetwork, type LabNetwork, openNetwork, planNetwork } from "./network.ts";
import { pause, run, say } from "./shell.ts";

/**
 * The release with an engine like the one that CI has today: forky's (28.5.2, buildx 0.29.1; looked up 2026-11-23) knows
 * `docker build --check` and keeps images in containerd, which caches in registries and attestations need.
 */
const RELEASE = "forky";
const PACKAGES = ["docker.io", "docker-cli", "docker-buildx", "containerd", "tini"];
/** A note for each process that runs such an engine, under its tag: what to take down where the process is killed. */
const NOTES = join(LAB_HOME, "containerd-engines");
const ROOT = join(LAB_HOME, `engine-${RELEASE}`);

/** An engine with containerd's image store beside the lab's other one, for one test file. */
export interface ContainerdEngine {
  /** What a client needs in its environment to reach it, the PATH with its `docker` included. */
  readonly env: NodeJS.ProcessEnv;
  readonly docker: Engine["docker"];
  /** Ends it and removes all that it held. */
  readonly stop: () => Promise<void>;
}

/** Unpacks programs of Debian packages beside the system, once for each lab home; gives the folder. */
async function unpacked(root: string, packages: readonly string[]): Promise<string> {
  if (await exists(root)) return root;
  say(`unpacking Debian ${RELEASE}'s ${packages.join(" ")}`);
  const partial = `${root}.partial`;
  await rm(partial, { recursive: true, force: true });
  await new AptRoot(RELEASE).unpack(packages, partial);
  await rename(partial, root);
  return root;
}

/**
 * Starts one and gives it images of another engine under their names.
 * @param images official names that `from` has
 * @throws where it does not answer, with the end of its log
 */
export async function startContainerdEngine(
  from: Engine,
  images: readonly string[],
): Promise<ContainerdEngine> {
  await installOnHost({ iptables: "iptables", iproute2: "ip", runc: "runc" });
  await unpacked(ROOT, PACKAGES);
  // Sockets lie here, whose paths may have 107 bytes at most.
  const folder = await mkdtemp(join(tmpdir(), "mslab-"));
  await clearUpAfterKilled();
  const network = await planNetwork();
  const note = join(NOTES, await processTag(process.pid));
  await mkdir(NOTES, { recursive: true });
  await writeFile(note, JSON.stringify({ folder, network }));
  await openNetwork(network);
  let daemon: ChildProcess | undefined;
  const stop = async () => {
    await ended(daemon);
    await takeDown({ folder, network });
    await rm(note);
  };
  try {
    daemon = await startDaemon(folder, network);
    const env = await clientEnv(folder);
    const docker: Engine["docker"] = (args, options = {}) =>
      run(join(ROOT, "usr/bin/docker"), args, { ...options, env: { ...env, ...options.env } });
    await answering(daemon, docker, folder);
    for (const image of images) {
      const tar = join(folder, "image.tar");
      await from.docker(["save", "--output", tar, image]);
      await docker(["load", "--input", tar]);
      await rm(tar);
    }
    return { env, docker, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What is to be taken down once the engine has ended. */
interface Left {
  readonly folder: string;
  readonly network: LabNetwork;
}

async function takeDown({ folder, network }: Left): Promise<void> {
  await closeNetwork(network);
  // An engine that was ended in a hurry leaves mounts behind: those of networks, and of files of images.
  const mounts = (await readFile("/proc/mounts", "utf8")).split("\n").map((line) => line.split(" ")[1] ?? "");
  for (const mount of mounts.filter((path) => path.startsWith(`${folder}/`)).reverse()) {
    await run("umount", ["--lazy", mount], { ok: "any" });
  }
  await rm(folder, { recursive: true, force: true });
}

/** Takes down what processes left that were themselves killed; their daemons ended with them. */
async function clearUpAfterKilled(): Promise<void> {
  for (const tag of await readdir(NOTES).catch(() => [])) {
    if (await isAlive(tag)) continue;
    await takeDown(JSON.parse(await readFile(join(NOTES, tag), "utf8")) as Left);
    await rm(join(NOTES, tag));
  }
}

async function startDaemon(folder: string, network: LabNetwork): Promise<ChildProcess> {
  const config = {
    "data-root": join(folder, "data"),
    "exec-root": join(folder, "exec"),
    pidfile: join(folder, "dockerd.pid"),
    hosts: [`unix://${join(folder, "docker.sock")}`],
    bridge: network.bridge,
    mtu: network.mtu,
    iptables: false,
    ip6tables: false,
    "ip-masq": false,
    // What a workflow publishes on every address stays on the loopback here.
    ip: "127.0.0.1",
    features: { "containerd-snapshotter": true },
  };
  await writeFile(join(folder, "daemon.json"), JSON.stringify(config));
  const log = openSync(join(folder, "dockerd.log"), "w");
  const PATH = [join(ROOT, "usr/sbin"), join(ROOT, "usr/bin"), process.env.PATH, "/usr/sbin:/sbin"].join(
    delimiter,
  );
  // The kernel ends it where this process ends without a chance to.
  return spawn("setpriv", ["--pdeathsig", "TERM", "dockerd", "--config-file", join(folder, "daemon.json")], {
    stdio: ["ignore", log, log],
    env: { ...process.env, PATH },
  });
}

async function clientEnv(folder: string): Promise<NodeJS.ProcessEnv> {
  const plugins = join(folder, "client/cli-plugins");
  await mkdir(plugins, { recursive: true });
  await symlink(join(ROOT, "usr/libexec/docker/cli-plugins/docker-buildx"), join(plugins, "docker-buildx"));
  return {
    DOCKER_HOST: `unix://${join(folder, "docker.sock")}`,
    DOCKER_CONFIG: join(folder, "client"),
    DOCKER_CONTEXT: "",
    DOCKER_TLS_VERIFY: "",
    BUILDX_BUILDER: "",
    PATH: [join(ROOT, "usr/bin"), process.env.PATH].join(delimiter),
  };
}

async function answering(daemon: ChildProcess, docker: Engine["docker"], folder: string): Promise<void> {
  const started = performance.now();
  for (;;) {
    if ((await docker(["info"], { ok: "any", timeout: 20 })).code === 0) return;
    if (daemon.exitCode !== null || performance.now() - started > 90_000) {
      const log = await readFile(join(folder, "dockerd.log"), "utf8");
      throw new Error(`the engine does not answer:\n${log.split("\n").slice(-30).join("\n")}`);
    }
    await pause(200);
  }
}

/** Ends a daemon that this process started; its containerd is its child and goes with it. */
async function ended(daemon: ChildProcess | undefined): Promise<void> {
  if (daemon === undefined || daemon.exitCode !== null || daemon.signalCode !== null) return;
  const gone = new Promise((resolve) => daemon.once("exit", resolve));
  daemon.kill("SIGTERM");
  const late = setTimeout(() => daemon.kill("SIGKILL"), 30_000);
  await gone;
  clearTimeout(late);
}

/** A registry of images on the loopback, without a password: Debian's docker-registry. */
export interface Registry {
  /** Such as "127.0.0.1:34567". */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts one, empty, on a port that is free. */
export async function startRegistry(port: number): Promise<Registry> {
  const root = await unpacked(join(LAB_HOME, `registry-${RELEASE}`), ["docker-registry"]);
  const folder = await mkdtemp(join(tmpdir(), "mslab-registry-"));
  const address = `127.0.0.1:${port}`;
  const config = {
    version: 0.1,
    log: { level: "warn" },
    storage: { filesystem: { rootdirectory: folder } },
    http: { addr: address },
  };
  const file = join(folder, "config.yml");
  await writeFile(file, JSON.stringify(config));
  const log = openSync(join(folder, "registry.log"), "w");
  const server = spawn(
    "setpriv",
    ["--pdeathsig", "TERM", join(root, "usr/bin/docker-registry"), "serve", file],
    {
      stdio: ["ignore", log, log],
    },
  );
  const stop = async () => {
    await ended(server);
    await rm(folder, { recursive: true, force: true });
  };
  const started = performance.now();
  while (
    !(await fetch(`http://${address}/v2/`).then(
      (answer) => answer.ok,
      () => false,
    ))
  ) {
    if (server.exitCode !== null || performance.now() - started > 30_000) {
      const said = await readFile(join(folder, "registry.log"), "utf8");
      await stop();
      throw new Error(`the registry does not answer:\n${said}`);
    }
    await pause(100);
  }
  return { address, stop };
}
