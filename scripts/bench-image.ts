/**
 * Builds the image of one Django project in our ways and in those of others, on the same base images and in one run,
 * and prints a table: `npm run bench:image`, after `npm run build`. `-- --write` also puts it into docs/image.md and
 * draws docs/image.svg. It needs an engine, as the lab does.
 */
import { appendFile, copyFile, readFile, writeFile } from "node:fs/promises";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureBaseImages } from "../test/lab/base-images.ts";
import { certified } from "../test/lab/certified.ts";
import { ensureEngine, releaseEngine } from "../test/lab/engine.ts";
import { generate } from "../test/lab/generate.ts";
import type { Image } from "../test/lab/image.ts";
import { Lab } from "../test/lab/lab.ts";
import { beatenIn, type Figures, tableOf } from "./bench-image/figures.ts";
import { pictureOf } from "./bench-image/picture.ts";

const SLIM = "python:3.13-slim";
const DISTROLESS = "gcr.io/distroless/cc-debian13:nonroot";
const STARTS = 3;
const REBUILDS = 3;

interface Contender {
  readonly name: string;
  readonly ours: boolean;
  readonly final?: "distroless";
  /** A file beside this one; none: the generated Dockerfile. */
  readonly peer?: string;
  readonly file?: string;
  readonly base: string;
}

const CONTENDERS: readonly Contender[] = [
  { name: "ours", ours: true, base: SLIM },
  { name: "ours, distroless", ours: true, final: "distroless", base: DISTROLESS },
  { name: "the document's original", ours: false, file: "Dockerfile.original", base: SLIM },
  { name: "docker init's template", ours: false, peer: "docker-init", base: SLIM },
  { name: "a copied venv, multi-stage", ours: false, peer: "venv", base: SLIM },
  { name: "uv's guide, multi-stage", ours: false, peer: "uv", base: SLIM },
  { name: "careless, full image", ours: false, peer: "careless", base: "python:3.13" },
];

const ENV = {
  SECRET_KEY: "measured",
  ALLOWED_HOSTS: "127.0.0.1",
  DEBUG: "on",
  DATABASE_URL: "sqlite:////tmp/db",
};

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function measure(lab: Lab, { name, ours, final, peer, file, base }: Contender): Promise<Figures> {
  const project = await lab.folder();
  await generate(project, { original: true, ...(final ? { final } : {}) });
  if (peer) {
    await copyFile(
      fileURLToPath(new URL(`bench-image/peers/${peer}.Dockerfile`, import.meta.url)),
      join(project, "Dockerfile"),
    );
    // The generated .dockerignore stays, so that only the Dockerfile makes a difference.
  }
  const options = file ? { file } : {};
  // uv knows only the certificates that it brings; the others find this machine's by themselves.
  const more = peer === "uv" ? await certified(lab, base) : [];
  const build = (...flags: string[]) => lab.build(project, { ...options, flags: [...more, ...flags] });
  // Downloads are kept between builds by some of them: to be cold is to have none.
  await lab.engine.docker(["builder", "prune", "--force", "--filter", "type=exec.cachemount"]);
  const cold = await build("--no-cache");
  const code: number[] = [];
  const requirements: number[] = [];
  for (let round = 0; round < REBUILDS; round++) {
    await appendFile(join(project, "devops/home/views.py"), `\n# change ${round} ${Date.now()}\n`);
    code.push((await build()).seconds);
  }
  const lean = await figuresOf(lab, cold.image, base);
  const text = await readFile(join(project, "requirements.txt"), "utf8");
  for (const added of ["idna==3.10", "iniconfig==2.1.0", "toolz==1.0.0"]) {
    await writeFile(join(project, "requirements.txt"), `${text}${added}\n`);
    requirements.push((await build()).seconds);
  }
  const runs = [];
  for (let round = 0; round < STARTS; round++) runs.push(await runOf(lab, cold.image));
  return {
    name,
    ours,
    ...lean,
    cold: cold.seconds,
    code: median(code),
    requirements: median(requirements),
    start: median(runs.map(({ start }) => start)),
    memory: median(runs.map(({ memory }) => memory)),
  };
}

async function figuresOf(lab: Lab, image: Image, base: string) {
  const files = await image.files();
  const named = (pattern: RegExp) => files.filter(({ path }) => pattern.test(path)).length;
  const listed = named(/^\/var\/lib\/dpkg\/status\.d\/[^/]+$/);
  return {
    size: await image.size(),
    above: await image.sizeAbove(lab.image(base)),
    // A distroless image has a file a package, others have one list.
    debian: listed > 0 ? listed : (await image.debianPackages()).size,
    python: named(/\.dist-info\/METADATA$/),
    setuid: files.filter(({ type, permissions }) => type === "file" && /s/i.test(permissions)).length,
  };
}

/** Starts a container, waits for its first 200, asks it a hundred times more, and removes it. */
async function runOf(lab: Lab, image: Image): Promise<{ start: number; memory: number }> {
  const from = performance.now();
  const container = await lab.run(image, { env: ENV, port: 8000 });
  await container.waitFor("/healthz");
  const start = (performance.now() - from) / 1000;
  for (let asked = 0; asked < 100; asked++) await (await container.fetch("/healthz")).text();
  const memory = await container.memory();
  await container.remove();
  return { start, memory };
}

async function write(rows: readonly Figures[], note: string): Promise<void> {
  const page = new URL("../docs/image.md", import.meta.url);
  const markers = /(<!-- bench:start -->\n)[\s\S]*(<!-- bench:end -->)/;
  const text = await readFile(page, "utf8");
  if (!markers.test(text))
    throw new Error("docs/image.md has no bench:start and bench:end markers to write between.");
  await writeFile(
    page,
    text.replace(
      markers,
      (_, start: string, end: string) => `${start}\n${tableOf(rows)}\n\n${note}\n\n${end}`,
    ),
  );
  await writeFile(new URL("../docs/image.svg", import.meta.url), pictureOf(rows, note));
}

const { values } = parseArgs({ options: { write: { type: "boolean" } } });
const engine = await ensureEngine();
// A fetch alone does not keep Node from ending.
const awake = setInterval(() => undefined, 1000);
try {
  await ensureBaseImages(engine, [SLIM, `${SLIM}-trixie`, "python:3.13", DISTROLESS]);
  const lab = new Lab(engine);
  const rows: Figures[] = [];
  try {
    for (const contender of CONTENDERS) {
      console.error(`Measuring ${contender.name}`);
      rows.push(await measure(lab, contender));
    }
  } finally {
    await lab.cleanUp();
  }
  const machine = `${cpus()[0]?.model.trim() ?? "unknown processor"}, ${availableParallelism()} cores`;
  const bases = engine.own ? ", on stand-ins for the base images made of Debian's packages" : "";
  const note = `${new Date().toISOString().slice(0, 10)}: ${machine}, ${engine.description}${bases}.`;
  console.log(`${tableOf(rows)}\n\n${note}`);
  const beaten = beatenIn(rows);
  if (beaten.length > 0) throw new Error(`ours is not the best:\n${beaten.join("\n")}`);
  if (values.write) await write(rows, note);
} finally {
  clearInterval(awake);
  await releaseEngine();
}
