import { chmodSync, lstatSync, mkdirSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * The folder in which the tests keep installations between runs, so that only the first run pays for them. It lies
 * outside the repository, because an ordinary user must be able to read it and a clone may lie in root's home.
 */
export function cacheFolder(): string {
  const user = process.getuid?.() ?? "user";
  const folder = path.join(realpathSync(tmpdir()), `generator-multistage-tests-${user}`);
  mkdirSync(folder, { recursive: true });
  // Programs are run from here: nobody else may have put them there.
  const { uid } = lstatSync(folder);
  if (process.getuid && uid !== process.getuid()) {
    throw new Error(`${folder} belongs to another user; remove it and run the tests again.`);
  }
  chmodSync(folder, 0o755);
  return folder;
}
