import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
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

/**
 * Runs `work` while no other process runs anything under the same name in the same lab home. A lock whose owner has
 * died is taken over.
 */
export async function locked<T>(name: string, work: () => Promise<T>): Promise<T> {
  await mkdir(LAB_HOME, { recursive: true });
  const file = join(LAB_HOME, `${name}.lock`);
  const mine = await processTag(process.pid);
  for (;;) {
    try {
      await writeFile(file, mine, { flag: "wx" });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const owner = await readFile(file, "utf8").catch(() => "");
      if (owner !== "" && !(await isAlive(owner))) await rm(file, { force: true });
      else await pause(200);
    }
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}
