/**
 * Times whole processes side by side: bare Node, our bin making the default project, create-vite making `vanilla-ts`,
 * and under yo our generator beside a trivial one. `npm run bench` prints a Markdown table; `-- --write` also puts it
 * between the bench markers of README.md; `-- --runs 31` takes more runs than the usual 21.
 */
import { execFileSync, type StdioOptions, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** yo steps down from root to another user before it does anything, so as root its runs get an ordinary one at once. */
const ordinaryUser = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined;

/** One process to be timed. */
interface Contender {
  readonly name: string;
  /** What Node runs. */
  readonly args: (target: string) => readonly string[];
  /** A file in the target folder that proves that the work was done. */
  readonly proof?: string;
  readonly underYo?: boolean;
}

/** The script behind a command of an installed package. */
function binOf(folder: string, packageName: string, command = packageName): string {
  const home = join(folder, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === "string" ? bin : bin[command];
  if (!script) throw new Error(`${packageName} has no command ${command}.`);
  return join(home, script);
}

/** Packs this project as it stands and installs it beside its rivals, as a user would. */
function install(folder: string): void {
  const stdio: StdioOptions = ["ignore", "pipe", "inherit"];
  const shell = process.platform === "win32";
  const packed = execFileSync(npm, ["pack", "--json", "--pack-destination", folder], {
    cwd: root,
    shell,
    stdio,
  });
  const [tarball] = readPacked(packed.toString());
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error"];
  execFileSync(npm, [...args, join(folder, tarball ?? ""), "yo@7.0.1", "create-vite@latest"], {
    cwd: folder,
    shell,
    stdio,
  });
  const trivial = join(folder, "node_modules/generator-trivial");
  mkdirSync(join(trivial, "generators/app"), { recursive: true });
  writeFileSync(
    join(trivial, "package.json"),
    '{ "name": "generator-trivial", "version": "1.0.0", "type": "module" }\n',
  );
  writeFileSync(
    join(trivial, "generators/app/index.js"),
    `import Generator from "yeoman-generator";
export default class extends Generator {
  writing() {
    this.writeDestination("hello.txt", "hello\\n");
  }
}
`,
  );
}

/** File names in what `npm pack --json` printed, after whatever the build printed; npm 12 gives a map, older ones a list. */
function readPacked(output: string): string[] {
  const start = output.search(/^[[{]/m);
  const packed = JSON.parse(output.slice(start)) as Record<string, { filename: string }>;
  return Object.values(packed).map(({ filename }) => filename);
}

/** Runs a contender once in a fresh folder. @returns milliseconds from start to exit */
async function time(contender: Contender, work: string): Promise<number> {
  const cwd = mkdtempSync(join(work, "run-"));
  const user = contender.underYo ? ordinaryUser : undefined;
  if (user) chownSync(cwd, user.uid, user.gid);
  const env = contender.underYo ? { ...process.env, HOME: join(work, "home") } : process.env;
  let errors = "";
  const start = performance.now();
  const child = spawn(process.execPath, contender.args("project"), {
    cwd,
    env,
    stdio: ["ignore", "ignore", "pipe"],
    ...user,
  });
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  const taken = performance.now() - start;
  if (code !== 0) throw new Error(`${contender.name} ended with ${code}: ${errors}`);
  if (contender.proof && !existsSync(join(cwd, contender.proof))) {
    throw new Error(`${contender.name} wrote no ${contender.proof}: ${errors}`);
  }
  rmSync(cwd, { recursive: true });
  return taken;
}

/** The middle of the sorted values; of an even number, the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/**
 * The Markdown that goes into the README. A ratio is the median of the ratios within each round: a load that comes and
 * goes on the machine hits both sides of it alike.
 */
function report(contenders: readonly Contender[], times: ReadonlyMap<string, readonly number[]>): string {
  const timesOf = (name: string | undefined) => times.get(name ?? "") ?? [];
  const bare = contenders.find(({ underYo }) => !underYo);
  const trivial = contenders.find(({ underYo }) => underYo);
  const rows = contenders.map(({ name, underYo }) => {
    const measure = timesOf((underYo ? trivial : bare)?.name);
    const ratio = median(timesOf(name).map((taken, round) => taken / (measure[round] ?? Number.NaN)));
    const unit = underYo ? "yo with the trivial one" : "bare Node";
    return `| ${name} | ${median(timesOf(name)).toFixed(0)} ms | ${ratio.toFixed(2)} × ${unit} |`;
  });
  const machine = `${cpus()[0]?.model.trim() ?? "unknown processor"}, ${availableParallelism()} cores`;
  const today = new Date().toISOString().slice(0, 10);
  const runs = timesOf(bare?.name).length;
  return [
    "| Whole process | Median | Ratio |",
    "|---|---:|---:|",
    ...rows,
    "",
    `Medians of ${runs} interleaved runs on ${today}: ${machine}, Node ${process.versions.node}.`,
  ].join("\n");
}

/** Puts a text between the bench markers of README.md. */
function writeReadme(text: string): void {
  const path = join(root, "README.md");
  const before = readFileSync(path, "utf8");
  const markers = /(<!-- bench:start -->\n)[\s\S]*(<!-- bench:end -->)/;
  if (!markers.test(before))
    throw new Error("README.md has no bench:start and bench:end markers to write between.");
  writeFileSync(
    path,
    before.replace(markers, (_, start: string, end: string) => `${start}\n${text}\n\n${end}`),
  );
}

/** Installs, warms up, times and prints. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { write: { type: "boolean" }, runs: { type: "string", default: "21" } },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs takes a whole number from 1, not ${values.runs}.`);

  const scratch = mkdtempSync(join(tmpdir(), "multistage-bench-"));
  // yo also looks for generators beside the folder that it is installed in: two levels down it finds nobody else's.
  const folder = join(scratch, "rivals/installed");
  const work = join(folder, "work");
  try {
    chmodSync(scratch, 0o755);
    mkdirSync(join(work, "home"), { recursive: true });
    if (ordinaryUser) chownSync(join(work, "home"), ordinaryUser.uid, ordinaryUser.gid);
    console.error("Installing this package, create-vite and yo side by side");
    install(folder);

    const ours = binOf(folder, "generator-multistage");
    const vite = binOf(folder, "create-vite");
    const yo = binOf(folder, "yo");
    const contenders: Contender[] = [
      { name: "`node -e 0`", args: () => ["-e", "0"] },
      {
        name: "`generator-multistage --yes`",
        args: (target) => [ours, "--yes", "--dir", target],
        proof: "project/Dockerfile",
      },
      {
        name: "`create-vite --template vanilla-ts`",
        args: (target) => [vite, target, "--template", "vanilla-ts", "--no-interactive"],
        proof: "project/index.html",
      },
      {
        name: "`yo` with a trivial generator",
        args: () => [yo, "trivial"],
        proof: "hello.txt",
        underYo: true,
      },
      {
        name: "`yo multistage --yes`",
        args: () => [yo, "multistage", "--yes"],
        proof: "Dockerfile",
        underYo: true,
      },
    ];

    const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
    const warmUps = 2;
    for (let round = 0; round < warmUps + runs; round++) {
      // Every other round runs backwards, so that nobody always runs in the wake of the same neighbour.
      for (const contender of round % 2 ? [...contenders].reverse() : contenders) {
        const taken = await time(contender, work);
        if (round >= warmUps) times.get(contender.name)?.push(taken);
      }
    }
    const text = report(contenders, times);
    console.log(text);
    if (values.write) writeReadme(text);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
