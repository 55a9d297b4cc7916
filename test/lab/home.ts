import { createHash } from "node:crypto";
import { access, mkdir, readFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { pause } from "./shell.ts";

/**
 * Where the lab keeps what is dear to make: the unpacked engine, its images and build cache, compiled interpreters.
 * `LAB_HOME` where it is set, else a folder of the user's cache, outside any clone, so that a second clone on the same
 * machine starts warm. Removing it is always safe while no lab runs.
 */
export const LAB_HOME = resolve(
  process.env.LAB_HOME ||
    join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "generator-multistage-lab"),
);

/** Eight hex digits that tell this lab home from another on the same machine. */
export const LAB_ID = createHash("sha256").update(LAB_HOME).digest("hex").slice(0, 8);

/**
 * Where a running engine keeps its sockets and pids: short, because a Unix socket's path may have 107 bytes at most,
 * and gone after a restart of the machine, as the processes are.
 */
export const RUN_DIR = `/run/multistage-lab-${LAB_ID}`;

/** Whether there is anything at `path`. */
export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The start time of a process in clock ticks since boot (field 22 of /proc/PID/stat), or undefined where none runs. */
export async function startTime(pid: number): Promise<string | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // A zombie has ended; only its parent has not asked yet.
    return fields[0] === "Z" ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

/** A process' name that is not mistaken for a later one with the same pid: `pid:start time`. */
export async function processTag(pid: number): Promise<string> {
  return `${pid}:${(await startTime(pid)) ?? "gone"}`;
}

/** Whether the process of a tag made by {@link processTag} still runs. */
export async function isAlive(tag: string): Promise<boolean> {
  const [pid, started] = tag.trim().split(":");
  return started !== undefined && (await startTime(Number(pid))) === started;
}

/** Takes the lock by listening where only one process can, or gives undefined where another has it. */
function tryLock(name: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(undefined);
      else reject(error);
    });
    // A name in Linux' abstract namespace: the kernel frees it when its owner ends, however that ends.
    server.listen(`\0multistage-lab-${LAB_ID}-${name}`, () => resolve(server));
  });
}

/** Runs `work` while no other process runs anything under the same name for the same lab home. */
export async function locked<T>(name: string, work: () => Promise<T>): Promise<T> {
  await mkdir(LAB_HOME, { recursive: true });
  let lock = await tryLock(name);
  while (lock === undefined) {
    await pause(200);
    lock = await tryLock(name);
  }
  try {
    return await work();
  } finally {
    lock.close();
  }
}
