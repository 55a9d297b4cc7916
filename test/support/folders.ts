import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { giveToOrdinaryUser } from "./ordinary-user.ts";

const made: string[] = [];
process.once("exit", () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new folder, gone again at the end of the test run; the ordinary user may write into it as well. */
export function emptyFolder(): string {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), "multistage-"));
  giveToOrdinaryUser(folder);
  made.push(folder);
  return folder;
}

/** Everything below a folder: path -> contents of a file, target of a link, or what else it is. */
export function filesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true }).map(String).sort();
  return Object.fromEntries(
    entries.map((entry) => {
      const target = path.join(folder, entry);
      const found = lstatSync(target);
      const contents = found.isFile()
        ? readFileSync(target, "utf8")
        : found.isSymbolicLink()
          ? `-> ${readlinkSync(target)}`
          : found.isDirectory()
            ? "a folder"
            : "something else";
      return [entry.replaceAll(path.sep, "/"), contents];
    }),
  );
}

/**
 * Everything below a folder and the folder itself, with modes and times of change: equal before and after only where
 * nothing was written, not even a file that was taken away again.
 */
export function stateOf(folder: string): Record<string, string> {
  const contents = { ...filesIn(folder), ".": "a folder" };
  return Object.fromEntries(
    Object.entries(contents).map(([entry, text]) => {
      const { mode, mtimeMs } = lstatSync(path.join(folder, entry));
      return [entry, `${mode.toString(8)} ${mtimeMs} ${text}`];
    }),
  );
}

/** The modes of the files below a folder. */
export function modesIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    Object.keys(filesIn(folder)).map((entry) => [
      entry,
      lstatSync(path.join(folder, entry)).mode.toString(8),
    ]),
  );
}
