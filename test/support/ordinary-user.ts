import { spawnSync } from "node:child_process";
import { chownSync, copyFileSync, existsSync } from "node:fs";
import path from "node:path";
import { cacheFolder } from "./cache.ts";

/** The user called nobody, whom every Linux and macOS has and who owns nothing. */
const nobody = { uid: 65534, gid: 65534 };

/**
 * Options of a child process that make it run as an ordinary user: none where the test does so anyway. Root may write
 * everywhere, and yo refuses to run as root, so both need one.
 */
export function ordinaryUser(): { uid?: number; gid?: number } {
  return process.getuid?.() === 0 ? nobody : {};
}

/** Gives a file or folder to the user that `ordinaryUser` runs things as. */
export function giveToOrdinaryUser(target: string): void {
  const { uid, gid } = ordinaryUser();
  if (uid !== undefined && gid !== undefined) chownSync(target, uid, gid);
}

/** Path of a Node that the ordinary user may run: this one, or a copy where this one lies in root's home. */
export function nodeForOrdinaryUser(): string {
  const reachable = spawnSync(process.execPath, ["-e", "0"], { ...ordinaryUser(), cwd: "/" }).status === 0;
  if (reachable) return process.execPath;
  const copy = path.join(cacheFolder(), `node-${process.version}`);
  if (!existsSync(copy)) copyFileSync(process.execPath, copy);
  return copy;
}
