import { execFileSync } from "node:child_process";
import path from "node:path";

/**
 * Whether git already has this file as it stands: it is committed, and not changed since. Without git, or outside a
 * repository, it has not.
 *
 * @param file absolute path
 */
export function isKeptByGit(file: string): boolean {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: path.dirname(file), stdio: "ignore" });
  try {
    git("ls-files", "--error-unmatch", "--", file);
    git("diff", "--quiet", "HEAD", "--", file);
    return true;
  } catch {
    return false;
  }
}
