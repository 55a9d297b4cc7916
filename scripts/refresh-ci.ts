/**
 * `npm run refresh:ci`: reads the newest release of each action and tool that generated CI uses, and writes
 * src/knowledge/actions.ts and src/knowledge/ci-tools.ts anew. Look at the diff: it is what users will run.
 */
import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { actionRows } from "../src/knowledge/actions.ts";
import type { ActionRow } from "../src/knowledge/ci.ts";
import { ciTools } from "../src/knowledge/ci-tools.ts";
import { compareVersions } from "../src/knowledge/versions.ts";

const run = promisify(execFile);

/**
 * The newest release of an action and its commit, from the tags of its repository.
 *
 * @param name owner and repository on github.com
 * @throws where it has no tag such as v1.2.3
 */
export async function newestRelease(name: string): Promise<ActionRow> {
  const { stdout } = await run("git", ["ls-remote", "--tags", `https://github.com/${name}`]);
  const commits = new Map<string, string>();
  for (const line of stdout.split("\n")) {
    // An annotated tag is listed twice: by itself, and by ^{} with the commit that it stands for, which comes second.
    const tag = /^(?<sha>[0-9a-f]{40})\trefs\/tags\/v(?<version>\d+\.\d+\.\d+)(?:\^\{\})?$/.exec(
      line,
    )?.groups;
    if (tag?.sha && tag.version) commits.set(tag.version, tag.sha);
  }
  const version = [...commits.keys()].sort(compareVersions).at(-1);
  if (version === undefined) throw new Error(`${name} has no tag such as v1.2.3.`);
  return { name, version, sha: commits.get(version) as string };
}

/** The newest release of a package in pip's index. */
async function newestPackage(name: string): Promise<string> {
  const { stdout } = await run("python3", ["-m", "pip", "index", "versions", name]);
  const version = /\((\d[\w.]*)\)/.exec(stdout)?.[1];
  if (version === undefined) throw new Error(`pip names no version of ${name}.`);
  return version;
}

/** The text of actions.ts with other rows, read on another day. */
export function actionsModule(before: string, rows: readonly ActionRow[], today: string): string {
  const lines = rows.map(
    ({ name, version, sha }) => `  { name: "${name}", version: "${version}", sha: "${sha}" },\n`,
  );
  return before
    .replace(/on \d{4}-\d{2}-\d{2}/, `on ${today}`)
    .replace(/(= \[\n)[\s\S]*(\];\n)$/, (_, start: string, end: string) => `${start}${lines.join("")}${end}`);
}

/** The text of ci-tools.ts with other versions, read on another day. */
export function toolsModule(before: string, tools: Readonly<Record<string, string>>, today: string): string {
  const entries = Object.entries(tools).map(([name, version]) => `  "${name}": "${version}",\n`);
  return before
    .replace(/on \d{4}-\d{2}-\d{2}/, `on ${today}`)
    .replace(
      /(= \{\n)[\s\S]*(\} as const;\n)$/,
      (_, start: string, end: string) => `${start}${entries.join("")}${end}`,
    );
}

async function main(): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const rows: ActionRow[] = [];
  for (const { name } of actionRows) rows.push(await newestRelease(name));
  const tools: Record<string, string> = {};
  for (const name of Object.keys(ciTools)) tools[name] = await newestPackage(name);
  const rewrite = (file: string, change: (before: string) => string) =>
    writeFileSync(file, change(readFileSync(file, "utf8")));
  rewrite("src/knowledge/actions.ts", (before) => actionsModule(before, rows, today));
  rewrite("src/knowledge/ci-tools.ts", (before) => toolsModule(before, tools, today));
  for (const { name, version } of rows) console.log(`${name} ${version}`);
  for (const [name, version] of Object.entries(tools)) console.log(`${name} ${version}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
