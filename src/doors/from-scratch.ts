import { type Stats, statSync } from "node:fs";
import path from "node:path";
import { dockerfileFor, type FromScratch } from "../convert/from-scratch.ts";
import { commitWrite, planWrite } from "../disk.ts";
import { type ExitCode, UsageError } from "../errors.ts";
import { shown } from "../sentences.ts";
import type { FileTree, TreeFile } from "../tree.ts";
import { diffOf } from "./diff.ts";
import { paint } from "./paint.ts";
import { readProject } from "./project-files.ts";
import type { Surroundings } from "./surroundings.ts";

/** What `convert` is to work on: a Dockerfile, or a Django project without one. */
export type Target = { readonly file: string } | { readonly folder: string };

/** The flags that matter here, as they were given. */
interface Given {
  readonly [flag: string]: unknown;
}

/**
 * Tells a Dockerfile from a project without one.
 *
 * @param given a path, `-`, or undefined where no path was given
 * @returns `folder` as an absolute path
 * @throws UsageError for a folder with neither a Dockerfile nor a manage.py
 */
export function targetOf(given: string | undefined, cwd: string): Target {
  const folder = path.resolve(cwd, given ?? ".");
  const hasOne = isThere(path.join(folder, "Dockerfile"));
  // A folder that has one is as wrong a path as before: which file is meant should be said.
  if (given !== undefined && (given === "" || hasOne || !isFolder(folder))) return { file: given };
  const file = given === undefined ? "Dockerfile" : path.join(given, "Dockerfile");
  if (hasOne) return { file };
  if ([...readProject(folder).keys()].some((name) => /(^|\/)manage\.py$/.test(name))) return { folder };
  throw new UsageError(
    `${shown(file)} does not exist; give the path of a Dockerfile, or of a Django project's folder (one with a manage.py) to have one written.`,
  );
}

/** Writes a Dockerfile, and a .dockerignore where there is none, for the Django project in a folder; gives the exit code. */
export function writeFromScratch(
  folder: string,
  given: Given,
  exitCodes: Readonly<Record<FromScratch["verdict"], ExitCode>>,
  { stdout, stderr, cwd }: Surroundings,
): ExitCode {
  const made = dockerfileFor(readProject(folder), { image: imageOf(folder) });
  const code = exitCodes[made.verdict];
  const tree = treeOf(made);
  const plan = planWrite(folder, tree);
  const preview = given["dry-run"] === true || given.diff === true;
  if (!preview) commitWrite(plan, tree);

  if (given.json === true) {
    const { verdict, dockerfile, dockerignore, reason, notes } = made;
    stdout.write(`${JSON.stringify({ verdict, dockerfile, dockerignore, reason, notes }, null, 2)}\n`);
    return code;
  }
  const name = path.relative(cwd, path.join(folder, "Dockerfile")) || "Dockerfile";
  if (made.dockerfile === null) {
    stderr.write(`${name}: there is none yet, and none was written. ${made.reason}\n`);
    return code;
  }
  if (given.diff === true) stdout.write(diffOf(plan, tree));
  else if (preview) stdout.write(made.dockerfile);
  if (given.quiet === true) return code;
  const colours = paint(stderr.colour);
  if (!preview)
    stderr.write(
      `${colours.good("✔")} ${[...tree.keys()].join(" and ")} written from scratch: ${name} has a builder and a final stage.\n`,
    );
  for (const { code: kind, newLine, why } of made.notes) {
    const at = newLine === null ? "" : ` line ${newLine}`;
    stderr.write(`${colours.strong("Note")}${at}: ${why} ${colours.faint(`[${kind}]`)}\n`);
  }
  if (!preview) stderr.write("Look at it before you commit it.\n");
  return code;
}

function treeOf({ dockerfile, dockerignore }: FromScratch): FileTree {
  const tree = new Map<string, TreeFile>();
  if (dockerfile !== null) tree.set("Dockerfile", { contents: dockerfile });
  if (dockerignore !== null) tree.set(".dockerignore", { contents: dockerignore });
  return tree;
}

/** A name for the image, from the folder's: lower case letters and digits with single dashes between them. */
function imageOf(folder: string): string {
  const name = path
    .basename(folder)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return name === "" ? "web" : name;
}

function isFolder(target: string): boolean {
  return entryAt(target)?.isDirectory() ?? false;
}

function isThere(target: string): boolean {
  return entryAt(target) !== undefined;
}

/** What lies there; undefined also where the way to it cannot be gone, of which reading the file tells in a sentence. */
function entryAt(target: string): Stats | undefined {
  try {
    return statSync(target, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
