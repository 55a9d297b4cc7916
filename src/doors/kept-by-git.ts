import { execFileSync } from "node:child_process";
import path from "node:path";

/**
 * Whether git already has this file as it stands: the last commit holds these very contents (line ends aside, where
 * git is set to change them). Without git, or outside a repository, it has not.
 *
 * @param file absolute path of a regular file, with no symbolic link in it
 */
export function isKeptByGit(file: string): boolean {
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: path.dirname(file), stdio: ["ignore", "pipe", "ignore"] })
      .toString()
      .trim();
  try {
    // Not `git diff`, which takes a file's word for it that was marked as unchanged.
    return git("rev-parse", "--verify", `HEAD:./${path.basename(file)}`) === git("hash-object", "--", file);
  } catch {
    return false;
  }
}
