/**
 * Makes the facts again that a machine can read: the newest Python patches, the Pythons that each living Django names
 * in its metadata, and the pins with their hashes. Run by `npm run refresh`; with `--check` it writes nothing and
 * ends with 1 where something would change. End dates are kept by hand in src/knowledge/python.ts and django.ts.
 */
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { djangoRows } from "../src/knowledge/django.ts";
import {
  type Choice,
  databases,
  directRequirements,
  requirementLine,
  servers,
} from "../src/knowledge/parts.ts";
import type { PinTable } from "../src/knowledge/pinned.ts";
import { pythonRows } from "../src/knowledge/python.ts";
import { released } from "../src/knowledge/released.ts";
import { pythonsFor, type Released, supportedDjangos, supportedPairs } from "../src/knowledge/support.ts";
import { compareVersions, seriesOf } from "../src/knowledge/versions.ts";
import { compileCommand, requirements } from "../src/scaffold/requirements.ts";
import { type ResolvedSet, readCompiled, toHashes, toRows } from "./refresh-rows.ts";
import { findUv, type Uv } from "./uv.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const knowledge = join(root, "src/knowledge");

/** Newest final release of each living Python series in uv's list, and the series that have no row here yet. */
async function readPythons(uv: Uv, today: string) {
  const listed = JSON.parse(
    await uv([
      "python",
      "list",
      "--all-versions",
      "--only-downloads",
      "--offline",
      "--output-format",
      "json",
    ]),
  ) as { version: string; implementation: string; variant: string }[];
  const newest = new Map<string, string>();
  for (const { version, implementation, variant } of listed) {
    if (implementation !== "cpython" || variant !== "default" || !/^[\d.]+$/.test(version)) continue;
    const known = newest.get(seriesOf(version));
    if (!known || compareVersions(version, known) > 0) newest.set(seriesOf(version), version);
  }
  for (const [series, known] of Object.entries(released.python)) {
    // An old uv knows old releases only: going back would be worse than not refreshing.
    if (compareVersions(newest.get(series) ?? "0", known) < 0) {
      throw new Error(`This uv does not know Python ${known} yet; upgrade uv and run this again.`);
    }
  }
  const living = pythonRows.filter((row) => row.ends >= today && newest.has(row.series));
  return {
    newest: Object.fromEntries(living.map(({ series }) => [series, newest.get(series) ?? ""])),
    unknown: [...newest.keys()].filter((series) => !pythonRows.some((row) => row.series === series)),
  };
}

/** Newest release of one Django series, and the Python series that its classifiers name, from its own metadata. */
async function readDjango(uv: Uv, scratch: string, specifier: string) {
  const target = await mkdtemp(join(scratch, "django-"));
  await uv([
    "pip",
    "install",
    "--quiet",
    "--no-deps",
    "--python-version",
    "3.13",
    "--target",
    target,
    specifier,
  ]);
  const info = (await readdir(target)).find((name) => name.endsWith(".dist-info")) ?? "";
  const metadata = await readFile(join(target, info, "METADATA"), "utf8");
  const newest = /^Version: (\S+)$/m.exec(metadata)?.[1];
  const pythons = [...metadata.matchAll(/^Classifier: Programming Language :: Python :: (\d+\.\d+)$/gm)];
  if (!newest || pythons.length === 0)
    throw new Error(`The metadata of ${specifier} names no version or no Python.`);
  return { newest, pythons: pythons.map((match) => match[1] ?? "").sort(compareVersions) };
}

/** Resolves one choice with the very command that the generated project documents. */
async function resolve(uv: Uv, scratch: string, choice: Choice): Promise<ResolvedSet & { text: string }> {
  const folder = await mkdtemp(join(scratch, "set-"));
  const lines = directRequirements(choice).map((requirement) => `${requirementLine(requirement)}\n`);
  await writeFile(join(folder, "requirements.in"), lines.join(""));
  await uv(compileCommand(choice.python).split(" ").slice(1).concat("--quiet"), folder);
  const text = (await readFile(join(folder, "requirements.txt"), "utf8")).replace(
    /^(#\s+uv .*) --quiet$/m,
    "$1",
  );
  return { choice, pins: readCompiled(text), text };
}

/** A generated module, in the project's own format. */
function moduleText(name: string, imports: string, doc: string, declaration: string): string {
  const text = `// Written by \`npm run refresh\`; edits are lost.\n${imports}\n/** ${doc} */\nexport const ${declaration};\n`;
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const done = spawnSync(process.execPath, [biome, "format", `--stdin-file-path=src/knowledge/${name}`], {
    cwd: root,
    input: text,
    encoding: "utf8",
  });
  if (done.status !== 0) throw new Error(`biome could not format ${name}: ${done.stderr}`);
  return done.stdout;
}

/** Lines of `after` that `before` lacks and the other way round, marked as in a diff. */
function changedLines(before: string, after: string): string[] {
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  return [
    ...old.filter((line) => !fresh.includes(line)).map((line) => `- ${line.trim()}`),
    ...fresh.filter((line) => !old.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
}

/** A generated module without its date, which moves every day and is no change by itself. */
function undated(text: string): string {
  return text.replace(/^ {2}asOf: ".*",\n/m, "");
}

/** Reads everything again. @returns file name -> text of each module, and what a person has to see to */
async function refresh(uv: Uv, scratch: string, today: string) {
  const notes: string[] = [];
  const pythons = await readPythons(uv, today);
  for (const series of pythons.unknown) notes.push(`Python ${series} is out: add its row to python.ts.`);

  const django: Record<string, { newest: string; pythons: string[] }> = {};
  for (const { series } of djangoRows.filter((row) => row.ends >= today)) {
    django[series] = await readDjango(uv, scratch, `Django~=${series}.0`);
  }
  const latest = await readDjango(uv, scratch, "Django");
  if (!django[seriesOf(latest.newest)]) {
    notes.push(`Django ${seriesOf(latest.newest)} is out: add its row to django.ts.`);
  }

  const facts: Released = { asOf: today, python: pythons.newest, django };
  const choices = supportedPairs(facts).flatMap((pair) =>
    servers.flatMap((server) => databases.map((database) => ({ ...pair, server, database }))),
  );
  const sets: (ResolvedSet & { text: string })[] = [];
  for (const choice of choices) sets.push(await resolve(uv, scratch, choice));

  const table: PinTable = {
    asOf: today,
    resolved: Object.fromEntries(
      supportedDjangos(facts).map((series) => [series, pythonsFor(series, facts)]),
    ),
    rows: toRows(sets),
  };
  const hashes = toHashes(sets);
  for (const { choice, text } of sets) {
    if (requirements({ ...choice, hashes: true }, table, hashes)["requirements.txt"] !== text) {
      throw new Error(`requirements.ts does not print what uv printed for ${JSON.stringify(choice)}.`);
    }
  }

  const files = {
    "released.ts": moduleText(
      "released.ts",
      'import type { Released } from "./support.ts";\n',
      "What the package index and uv's list of Python releases said on the day named by `asOf`.",
      `released: Released = ${JSON.stringify(facts)}`,
    ),
    "pins.ts": moduleText(
      "pins.ts",
      'import type { PinTable } from "./pinned.ts";\n',
      "Exact versions of everything that a generated project installs; `pinsFor` looks them up.",
      `pins: PinTable = ${JSON.stringify(table)}`,
    ),
    "hashes.ts": moduleText(
      "hashes.ts",
      'import type { HashTable } from "./pinned.ts";\n',
      "SHA-256 of every file of every pinned release: package -> version -> hashes.",
      `hashes: HashTable = ${JSON.stringify(hashes)}`,
    ),
  };
  return { files, notes };
}

/** Writes, or with --check compares, the generated modules. @returns the exit code */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const today = new Date().toISOString().slice(0, 10);
  const scratch = await mkdtemp(join(tmpdir(), "multistage-refresh-"));
  try {
    const uv = await findUv(scratch, today);
    console.error(`Reading the index with ${(await uv(["--version"])).trim()}`);
    const { files, notes } = await refresh(uv, scratch, today);
    let changed = false;
    await mkdir(knowledge, { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      const before = await readFile(join(knowledge, name), "utf8").catch(() => "");
      const lines = changedLines(undated(before), undated(text));
      if (undated(before) !== undated(text)) changed = true;
      for (const line of lines) console.log(`${name}: ${line}`);
      if (!values.check) await writeFile(join(knowledge, name), text);
    }
    for (const note of notes) console.log(note);
    if (!changed && notes.length === 0) console.log(`Nothing has changed since ${released.asOf}.`);
    return values.check && (changed || notes.length > 0) ? 1 : 0;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
