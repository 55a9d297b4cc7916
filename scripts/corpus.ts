/**
 * Runs the converter over a folder of Dockerfiles and holds every result against the checker:
 *
 *   npm run corpus [-- FOLDER] [--half first|second] [--verbose]
 *
 * FOLDER is CORPUS or ../shared/corpus/dockerfiles where none is given. A dockerfiles.tsv inside it or beside it (columns: file,
 * repository, path, commit, tags, verdict, why) gives the labels. Ends with code 1 after a crash or a failed check.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { convert, type Verdict } from "../src/convert/convert.ts";
import { check, type ProblemKind } from "../test/convert/checker.ts";

const LABELS: Readonly<Record<string, Verdict>> = {
  convert: "converted",
  "convert-notes": "converted-with-notes",
  refuse: "refused",
  already: "already-multi-stage",
  invalid: "not-a-dockerfile",
};

/** The middle one and the greatest of the files' times, and the file that the greatest belongs to. */
interface Spread {
  readonly median: number;
  readonly slowest: number;
  readonly file: string;
}

/** What a run over a folder found. */
export interface CorpusReport {
  readonly files: number;
  readonly agreed: number;
  readonly labelled: number;
  readonly disagreements: readonly string[];
  readonly wronglyConverted: readonly string[];
  readonly crashes: readonly string[];
  readonly problems: readonly { readonly file: string; readonly kind: ProblemKind; readonly what: string }[];
  /** Milliseconds for one conversion of one file: the first of each file, and its best. */
  readonly first: Spread;
  readonly best: Spread;
}

/** Conversions of each file that are timed; the first one finds code that the engine has not compiled for it yet. */
const RUNS = 12;

/**
 * Milliseconds that a conversion takes: the first time, as somebody waits for it who has one Dockerfile, and at best, as
 * the file itself costs, whatever else the machine is busy with.
 */
function timesOf(text: string): { first: number; best: number } {
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    convert(text);
    return performance.now() - start;
  });
  return { first: runs[0] as number, best: Math.min(...runs) };
}

/** Where the corpus lies: the argument, CORPUS, or the folder beside the repository; null where there is none. */
export function corpusFolder(argument?: string): string | null {
  const folder = argument ?? process.env.CORPUS ?? "../shared/corpus/dockerfiles";
  return existsSync(folder) && statSync(folder).isDirectory() ? folder : null;
}

function labelsOf(folder: string): Map<string, string> {
  const table = [join(folder, "dockerfiles.tsv"), join(dirname(folder), "dockerfiles.tsv")].find((path) =>
    existsSync(path),
  );
  const labels = new Map<string, string>();
  for (const line of table ? readFileSync(table, "utf8").split(/\r?\n/).slice(1) : []) {
    const cells = line.split("\t");
    if (cells[0] && cells[5]) labels.set(cells[0], cells[5]);
  }
  return labels;
}

/** Converts every file of a folder, in the order of their names, and checks what comes out. */
export function runCorpus(
  folder: string,
  only: (index: number, count: number) => boolean = () => true,
): CorpusReport {
  const names = readdirSync(folder)
    .filter((name) => !name.endsWith(".tsv") && statSync(join(folder, name)).isFile())
    .sort();
  const labels = labelsOf(folder);
  const report = {
    agreed: 0,
    labelled: 0,
    disagreements: [] as string[],
    wronglyConverted: [] as string[],
    crashes: [] as string[],
    problems: [] as CorpusReport["problems"][number][],
  };
  const times: { name: string; first: number; best: number }[] = [];
  const chosen = names.filter((_, i) => only(i, names.length));
  for (const name of chosen) {
    const text = readFileSync(join(folder, name), "utf8");
    try {
      times.push({ name, ...timesOf(text) });
      const result = convert(text);
      const label = LABELS[labels.get(name) ?? ""];
      if (label) {
        report.labelled++;
        if (label === result.verdict) report.agreed++;
        else
          report.disagreements.push(
            `${name}: labelled ${label}, got ${result.verdict} (${result.reason ?? result.notes.map(({ code }) => code).join(", ")})`,
          );
        if (result.dockerfile !== null && (label === "refused" || label === "not-a-dockerfile"))
          report.wronglyConverted.push(`${name}: ${result.verdict}`);
      }
      if (result.dockerfile === null) continue;
      const unknown = result.notes.filter(({ code }) => code === "unknown-package").map(({ why }) => why);
      const compilersStay = result.notes.some(({ code }) => code === "native-build" || code === "git-needed");
      const excused = (pkg: string) => compilersStay || unknown.some((why) => why.includes(pkg));
      for (const problem of check(text, result.dockerfile, excused))
        report.problems.push({ file: name, ...problem });
      const again = convert(result.dockerfile);
      if (again.verdict !== "already-multi-stage")
        report.problems.push({ file: name, kind: "parse", what: `converting again says ${again.verdict}` });
    } catch (error) {
      report.crashes.push(`${name}: ${(error as Error).stack}`);
    }
  }
  const spread = (which: "first" | "best"): Spread => {
    const sorted = times.toSorted((a, b) => a[which] - b[which]);
    return {
      median: sorted[sorted.length >> 1]?.[which] ?? 0,
      slowest: sorted.at(-1)?.[which] ?? 0,
      file: sorted.at(-1)?.name ?? "",
    };
  };
  return { files: chosen.length, ...report, first: spread("first"), best: spread("best") };
}

function print(report: CorpusReport): void {
  const percent =
    report.labelled === 0 ? "no labels" : `${((100 * report.agreed) / report.labelled).toFixed(1)} %`;
  console.log(
    `${report.files} files; ${report.agreed} of ${report.labelled} with the labelled verdict (${percent})`,
  );
  for (const line of report.disagreements) console.log(`  ${line}`);
  console.log(`converted although labelled refuse or invalid: ${report.wronglyConverted.length}`);
  for (const line of report.wronglyConverted) console.log(`  ${line}`);
  console.log(`crashes: ${report.crashes.length}`);
  for (const line of report.crashes) console.log(`  ${line}`);
  const kinds = new Map<string, number>();
  for (const { kind } of report.problems) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  console.log(
    `failed checks: ${report.problems.length} ${[...kinds].map(([kind, count]) => `${kind} ${count}`).join(", ")}`,
  );
  for (const { file, kind, what } of report.problems) console.log(`  ${file}: ${kind}: ${what}`);
  for (const which of ["first", "best"] as const) {
    const { median, slowest, file } = report[which];
    const what = which === "first" ? "the first time" : `best of ${RUNS}`;
    console.log(
      `time a file, ${what}: median ${median.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms (${file})`,
    );
  }
}

if (process.argv[1]?.endsWith("corpus.ts")) {
  const args = process.argv.slice(2);
  const halfAt = args.indexOf("--half");
  const half = halfAt < 0 ? null : args.splice(halfAt, 2)[1];
  const folder = corpusFolder(args[0]);
  if (folder === null) {
    console.error("There is no corpus: name a folder of Dockerfiles, or set CORPUS to one.");
    process.exit(2);
  }
  const report = runCorpus(folder, (i, count) => half === null || (half === "first") === i < count / 2);
  if (half === "second" && !args.includes("--show")) {
    console.log(
      `${report.agreed} of ${report.labelled}; wrongly converted ${report.wronglyConverted.length}; crashes ${report.crashes.length}; failed checks ${report.problems.length}`,
    );
  } else print(report);
  process.exit(report.crashes.length + report.problems.length > 0 ? 1 : 0);
}
