import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chownSync, existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Answers } from "../../src/answers.ts";
import { commitWrite, planWrite } from "../../src/disk.ts";
import { release } from "../../src/releases.ts";
import { configFile, configText } from "../../src/scaffold/config.ts";
import { defaults } from "./answers.ts";
import { emptyFolder } from "./folders.ts";
import { ordinaryUser } from "./ordinary-user.ts";
import { environment } from "./run.ts";

/** A project as the first release, 0.1.0, made it, not in git yet. */
export function firstRelease(answers: Partial<Answers> = {}): string {
  const folder = emptyFolder();
  writeFirstRelease(folder, answers);
  return folder;
}

/** Writes a project as the first release made it into a folder. */
export function writeFirstRelease(folder: string, answers: Partial<Answers> = {}): void {
  const saved = { ...defaults, ...answers };
  const generated = release("0.1.0").generate({ ...saved });
  assert.ok("files" in generated);
  const files = new Map(generated.files);
  files.set(configFile, { contents: configText(saved, "0.1.0") });
  commitWrite(planWrite(folder, files), files);
}

/** Runs git in a folder; what it says on stdout. */
export function git(folder: string, ...args: string[]): string {
  const identity = [
    "-c",
    "user.name=Tester",
    "-c",
    "user.email=tester@example.com",
    "-c",
    "commit.gpgsign=false",
  ];
  return execFileSync("git", [...identity, ...args], {
    cwd: folder,
    env: environment(),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Commits all that is in a folder, which becomes the current user's: git reads no other user's repository. */
export function commit(folder: string): void {
  const [uid, gid] = [process.getuid?.(), process.getgid?.()];
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  if (!existsSync(path.join(folder, ".git"))) git(folder, "init", "--quiet");
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--allow-empty", "--message", "As it is");
}

/** Gives all of a folder to the user that yo runs as. */
export function giveAllToOrdinaryUser(folder: string): void {
  const { uid, gid } = ordinaryUser();
  if (uid === undefined || gid === undefined) return;
  for (const entry of ["", ...readdirSync(folder, { recursive: true }).map(String)]) {
    chownSync(path.join(folder, entry), uid, gid);
  }
}
