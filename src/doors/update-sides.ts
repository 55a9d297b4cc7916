import { lstatSync, readFileSync } from "node:fs";
import path from "node:path";
import { readIfThere } from "../disk.ts";
import { UsageError } from "../errors.ts";
import { compareVersions } from "../knowledge/versions.ts";
import { version } from "../package.ts";
import { release, releasedVersions } from "../releases.ts";
import { configFile, configText, savedVersion } from "../scaffold/config.ts";
import { scaffold } from "../scaffold/scaffold.ts";
import { all, shown } from "../sentences.ts";
import type { FileTree } from "../tree.ts";
import { generate } from "../update/generate.ts";
import type { Sides, YourFile } from "../update/update.ts";
import type { GivenFlags } from "./foreign-project.ts";
import { readSaved } from "./project.ts";
import { type Resolved, resolveAnswers, type Source } from "./resolve-answers.ts";

/** All that an update goes by. */
export interface Updatable {
  /** The version that the project is at. */
  readonly from: string;
  readonly resolved: Resolved;
  /** The three sides, without `.yo-rc.json`. */
  readonly sides: Sides;
  /** The new text of `.yo-rc.json`, where what it says changes. */
  readonly config?: string;
}

/**
 * Reads what an update starts from: what is saved in a folder, what that made and what it makes now, and what is there.
 *
 * @param given answers that change by this update
 * @throws UsageError where nothing is saved that an update could go by, or an answer is not allowed any more
 */
export async function readUpdatable(root: string, given: GivenFlags): Promise<Updatable> {
  const file = path.join(root, configFile);
  const from = savedVersion(readIfThere(file) ?? "");
  // Before the answers, of which a newer version may have some that we do not know.
  if (from !== undefined) requireKnown(from, file);
  const saved = readSaved(root);
  if (saved.source === undefined || saved.config === undefined) {
    throw new UsageError(
      `${root} holds no answers of an earlier run, so update has nothing to go by; give --dir a folder whose ${configFile} is ours.`,
    );
  }
  if (from === undefined) {
    throw new UsageError(
      `${file} does not say which version made the project; put ${shown("version")} back beside the answers, ${all(releasedVersions())} being those that there are.`,
    );
  }
  const generated = (from === version ? { generate } : release(from)).generate(saved.source.values);
  if ("problem" in generated) {
    throw new UsageError(`${file} is not as version ${from} left it: ${generated.problem}; mend it there.`);
  }
  const sources: Source[] = [
    { values: given, says: (name, value) => `--${name} ${value}` },
    {
      values: saved.source.values,
      says: (name, value) => `update needs a new --${name}, because ${value}, which is saved in ${file},`,
    },
  ];
  const resolved = await resolveAnswers(sources);
  const { app } = resolved.answers;
  const before = String(saved.source.values.app ?? app);
  if (app !== before) requireMoved(root, before, app);
  // What has moved is merged where it is now.
  const base: FileTree = new Map(
    generated.files.map(([name, file]) => [withFolder(name, before, app), file]),
  );
  const theirs = new Map(scaffold(resolved.answers, version).files);
  theirs.delete(configFile);
  const text = configText(resolved.answers, version, saved.config);
  const config = saved.config.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
  const yours = readFiles(root, [...base.keys(), ...theirs.keys()]);
  return {
    from,
    resolved,
    sides: { base, theirs, yours },
    ...(sameJson(config, saved.config) ? {} : { config }),
  };
}

/** A folder holds more than what we know of, so that its owner moves it. */
function requireMoved(root: string, before: string, app: string): void {
  if (readIfThere(path.join(root, app, "manage.py")) !== undefined) return;
  throw new UsageError(
    `--app ${shown(app)} has no manage.py yet, and update moves no folder itself; git mv ${before} ${app}, commit that, then update.`,
  );
}

function withFolder(name: string, before: string, app: string): string {
  return name.startsWith(`${before}/`) ? `${app}${name.slice(before.length)}` : name;
}

function requireKnown(from: string, file: string): void {
  if (from === version) return;
  const known = releasedVersions();
  if (known.includes(from)) return;
  if (/^\d+\.\d+\.\d+/.test(from) && compareVersions(numbers(from), numbers(version)) > 0) {
    throw new UsageError(
      `${file} says that version ${from} made the project, and this is only ${version}; update by that one or a newer: npx generator-multistage@latest update.`,
    );
  }
  throw new UsageError(
    `${file} says that the project was made by version ${shown(from)}, which was never released; mend it: those that were are ${all(known)}.`,
  );
}

/** A version without what may stand behind its three numbers. */
function numbers(text: string): string {
  return text.replace(/[-+].*$/, "");
}

function readFiles(root: string, paths: readonly string[]): Map<string, YourFile> {
  const files = new Map<string, YourFile>();
  for (const name of new Set(paths)) {
    const found = readFile(path.join(root, name));
    if (found !== undefined) files.set(name, found);
  }
  return files;
}

function readFile(target: string): YourFile | undefined {
  try {
    const stats = lstatSync(target);
    const executable = process.platform === "win32" || (stats.mode & 0o100) !== 0;
    const text = stats.isFile() ? textOf(readFileSync(target)) : undefined;
    return { executable, ...(text === undefined ? {} : { text }) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new UsageError(`${target} cannot be read (${code}); mend its permissions.`, { cause: error });
  }
}

/** Bytes as text; undefined where they are none, and writing them back would change them. */
function textOf(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function sameJson(one: string, other: string): boolean {
  const [left, right] = [one, other].map((text) => JSON.stringify(JSON.parse(text.replace(/^\uFEFF/, ""))));
  return left === right;
}
