import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import os from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { certified } from "./certified.ts";
import type { Container } from "./container.ts";
import { ensureEngine } from "./engine.ts";
import { BIN } from "./generate.ts";
import type { FileEntry, Image } from "./image.ts";
import { useLab } from "./lab.ts";
import { run } from "./shell.ts";

const PROJECTS = fileURLToPath(new URL("projects", import.meta.url));
const TABLE = fileURLToPath(new URL("../../docs/convert-lab.md", import.meta.url));

/** One project: a folder of `projects/`, and what is told about it in the table. */
interface Shape {
  readonly name: string;
  /** What makes it a shape of its own. */
  readonly what: string;
  readonly base: string;
  /** Distributions that only build: they and what they alone need are in the original and not in the converted image. */
  readonly tools?: readonly string[];
  /** The original upgrades pip to install with it; the final stage keeps the one that its base image has. */
  readonly upgradesPip?: boolean;
  /** What installing leaves in the project's own folder, and the builder therefore keeps. */
  readonly leftovers?: RegExp;
  /** Why the converted image is not smaller; missing where it has to be. */
  readonly whyNotSmaller?: string;
  /** Does what the project needs around it before it is built; gives what undoes it. */
  readonly prepare?: (folder: string) => Promise<() => void>;
  /** Further flags of `docker build`. */
  readonly flags?: readonly string[];
}

const SHAPES: readonly Shape[] = [
  { name: "psycopg2", what: "psycopg2, compiled", base: "python:3.13-slim" },
  {
    name: "mysqlclient",
    what: "mysqlclient, compiled, on bookworm, named by ARG",
    base: "python:3.11-slim-bookworm",
  },
  { name: "pillow", what: "Pillow from source", base: "python:3.13-slim", upgradesPip: true },
  { name: "gdal", what: "GeoDjango with GDAL's own bindings", base: "python:3.13-slim" },
  {
    name: "poetry",
    what: "poetry without environments, psycopg2",
    base: "python:3.13-slim",
    tools: ["poetry"],
  },
  { name: "pipenv", what: "pipenv into the system", base: "python:3.13-slim", tools: ["pipenv"] },
  { name: "uv", what: "uv sync into .venv", base: "python:3.13-slim" },
  {
    name: "package",
    what: "pip install . with a console script and data files",
    base: "python:3.13-slim",
    leftovers: /^\/app\/(build|src\/shopkit\.egg-info)(\/|$)/,
  },
  {
    name: "lists",
    what: "two requirements files and constraints, lxml from source",
    base: "python:3.13-slim",
  },
  {
    name: "git",
    what: "a requirement from a git repository",
    base: "python:3.13-slim",
    prepare: serveRepository,
    flags: ["--network", "host"],
  },
  { name: "entrypoint", what: "entrypoint script, system tools that stay", base: "python:3.13-slim" },
  { name: "venv", what: "virtual environment in /opt/venv", base: "python:3.11-slim-bookworm" },
  { name: "careful", what: "user, HEALTHCHECK, collectstatic", base: "python:3.13-slim" },
  {
    name: "purge",
    what: "compiler installed and purged in one RUN",
    base: "python:3.13-slim",
  },
  {
    name: "full",
    what: "the full image",
    base: "python:3.13",
  },
];

/** What `inspect.py` tells of an image. */
interface Found {
  readonly prefix: string;
  readonly packages: Readonly<Record<string, string>>;
  readonly modules: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly needs: Readonly<Record<string, readonly string[]>>;
  readonly pip: { readonly freeze: readonly string[]; readonly check: string } | null;
}

/** Programs that build or fetch sources. */
const TOOLS =
  /^([\w]+-linux-gnu-)?(ar|as|c\+\+|cc|clang|cmake|cpp|g\+\+|gcc|git|gmake|ld|make|pkg-config|pkgconf|poetry|pipenv|uv)(-[\d.]+)?$/;

interface Side {
  readonly image: Image;
  readonly size: number;
  readonly found: Found;
  readonly files: readonly FileEntry[];
  /** Names of Debian's packages. */
  readonly system: ReadonlySet<string>;
}

/** Serves the project's git repository on the loopback, as a code host would, and names it in the requirements. */
async function serveRepository(folder: string): Promise<() => void> {
  const served = join(folder, ".git-server");
  const source = join(served, "money");
  await mkdir(served);
  await cp(join(folder, "money"), source, { recursive: true });
  await rm(join(folder, "money"), { recursive: true });
  const identity = ["-c", "user.name=Shop", "-c", "user.email=shop@example.com"];
  // The same commit at every run, so that the build cache serves.
  const date = "2026-01-01T00:00:00Z";
  const env = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  for (const args of [
    ["init", "--quiet"],
    ["add", "--all"],
    ["commit", "--quiet", "--message", "Count money"],
    ["tag", "v1.0"],
  ])
    await run("git", [...identity, ...args], { cwd: source, env });
  await run("git", ["clone", "--quiet", "--bare", source, join(served, "money.git")]);
  const port = await freePort();
  const programs = (await run("git", ["--exec-path"])).stdout.trim();
  const daemon = spawn(
    join(programs, "git-daemon"),
    ["--listen=127.0.0.1", `--port=${port}`, "--export-all", `--base-path=${served}`],
    { stdio: "ignore" },
  );
  const list = join(folder, "requirements.txt");
  const text = await readFile(list, "utf8");
  await writeFile(list, text.replace("GIT_SERVER", `127.0.0.1:${port}`));
  return () => void daemon.kill();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** What belongs to a tool alone: it and all that it needs, less what the rest needs. */
function ofToolsAlone(
  { needs, packages }: Found,
  tools: readonly string[],
  kept: readonly string[],
): Set<string> {
  const reach = (from: readonly string[]) => {
    const seen = new Set<string>();
    const open = [...from];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (seen.has(name) || packages[name] === undefined) continue;
      seen.add(name);
      open.push(...(needs[name] ?? []));
    }
    return seen;
  };
  const stays = reach(kept);
  return new Set([...reach(tools)].filter((name) => !stays.has(name)));
}

function without<Value>(
  record: Readonly<Record<string, Value>>,
  names: ReadonlySet<string>,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.has(name)));
}

/** The parts of an answer that do not tell when it was given. */
async function answer(container: Container, path: string) {
  const response = await container.fetch(path);
  const headers = Object.fromEntries(
    [...response.headers].filter(([name]) => !/^(date|etag|last-modified)$/.test(name)),
  );
  return { status: response.status, headers, body: await response.text() };
}

/** What the original image holds and the converted one does not, for people. `dockerfile` tells what its owner named. */
function moved(before: Side, after: Side, dockerfile: string): string {
  const words = new Set(dockerfile.split(/[^\w.+-]+/));
  const some = (gone: readonly string[]) => {
    if (gone.length === 0) return [];
    const named = gone.filter((name) => words.has(name)).sort();
    const others = gone.length - named.length;
    return others === 0
      ? [...named]
      : [...named, `${others} that ${named.length === 1 ? "it" : "they"} brought`];
  };
  const cached = ({ files }: Side) => files.some(({ path }) => path.startsWith("/root/.cache/"));
  return [
    ...some([...before.system].filter((name) => !after.system.has(name))),
    ...some(Object.keys(before.found.packages).filter((name) => after.found.packages[name] === undefined)),
    ...(cached(before) && !cached(after) ? ["the installer's cache"] : []),
  ].join(", ");
}

const rows: { shape: Shape; before: number; after: number; moved: string }[] = [];

describe("converted Dockerfiles of real shapes, built beside their originals", () => {
  const lab = useLab([...new Set(SHAPES.map(({ base }) => base))]);
  const bases = new Map<
    string,
    { readonly flags: readonly string[]; readonly files: readonly FileEntry[] }
  >();

  before("base images", async function () {
    this.timeout(300_000);
    for (const base of new Set(SHAPES.map((shape) => shape.base))) {
      const image = lab().image(base);
      const flags = await certified(lab(), base);
      bases.set(base, { flags, files: await image.files() });
    }
  });

  after("write the table", async () => {
    if (!process.argv.includes("--write")) return;
    assert.equal(rows.length, SHAPES.length, "the table is not written, because not every image was built");
    await writeFile(TABLE, table((await ensureEngine()).description));
  });

  for (const shape of SHAPES) {
    describe(`${shape.name}: ${shape.what}`, () => {
      let before_: Side;
      let after_: Side;
      let dockerfile: string;
      let undo: () => void = () => undefined;

      const side = async (folder: string, file: string): Promise<Side> => {
        const flags = [...(bases.get(shape.base)?.flags ?? []), ...(shape.flags ?? [])];
        const { image } = await lab().build(folder, { file, flags });
        const inspected = await lab().engine.docker(
          ["run", "--rm", "--interactive", "--entrypoint", "python", image.tag, "-"],
          { input: await readFile(join(PROJECTS, "inspect.py"), "utf8") },
        );
        return {
          image,
          size: await image.size(),
          found: JSON.parse(inspected.stdout),
          files: await image.files(),
          system: new Set((await image.debianPackages()).keys()),
        };
      };

      before("convert, and build both", async function () {
        this.timeout(1_800_000);
        const folder = await lab().folder();
        await cp(join(PROJECTS, "common"), folder, { recursive: true });
        await cp(join(PROJECTS, shape.name), folder, { recursive: true });
        undo = (await shape.prepare?.(folder)) ?? undo;
        const converted = await run(process.execPath, [BIN, "convert", "--json"], { cwd: folder });
        assert.match(JSON.parse(converted.stdout).verdict, /^converted(-with-notes)?$/);
        dockerfile = await readFile(join(folder, "Dockerfile.original"), "utf8");
        [before_, after_] = await Promise.all([
          side(folder, "Dockerfile.original"),
          side(folder, "Dockerfile"),
        ]);
      });

      after(() => undo());

      it("holds the same packages, and every module of theirs imports as before", () => {
        const [original, converted] = [before_.found, after_.found];
        assert.ok("django" in converted.packages && "gunicorn" in converted.packages);
        const kept = Object.keys(converted.packages);
        const gone = ofToolsAlone(original, shape.tools ?? [], kept);
        const other = new Set(shape.upgradesPip ? ["pip"] : []);
        const left = new Set([...gone, ...other]);
        assert.deepEqual(without(converted.packages, other), without(original.packages, left));
        assert.deepEqual(without(converted.modules, other), without(original.modules, left));
        assert.equal(converted.modules.django?.["django.http"], "ok", "the modules were looked at");
        assert.equal(converted.prefix, original.prefix);
        const named = (line: string) =>
          (/^[\w.-]+/.exec(line)?.[0] ?? "").replaceAll(/[-_.]+/g, "-").toLowerCase();
        assert.deepEqual(
          converted.pip?.freeze.filter((line) => !other.has(named(line))),
          original.pip?.freeze.filter((line) => !left.has(named(line))),
          "pip freeze",
        );
        assert.equal(converted.pip?.check, original.pip?.check, "pip check");
        for (const tool of shape.tools ?? []) assert.ok(!kept.includes(tool), `${tool} stays behind`);
      });

      it("has the same settings", async () => {
        const config = async ({ image }: Side) => {
          const { Env, ...others } = await image.config();
          return { ...others, Env: Env.toSorted() };
        };
        assert.deepEqual(await config(after_), await config(before_));
      });

      it("holds the same application, file by file", async () => {
        const { WorkingDir } = await after_.image.config();
        const application = ({ files }: Side) =>
          files
            .filter(
              ({ path }) => path.startsWith(`${WorkingDir}/`) && !/\/(__pycache__|\.venv)(\/|$)/.test(path),
            )
            .map(({ path, type, permissions, uid, gid, size }) =>
              [path, type, permissions, uid, gid, type === "file" ? size : ""].join(" "),
            )
            .sort();
        const expected = application(before_).filter(
          (entry) => !shape.leftovers?.test(entry.split(" ")[0] ?? ""),
        );
        assert.deepEqual(application(after_), expected);
        assert.ok(application(after_).length > 5);
      });

      it("gives the same answers", async () => {
        const containers = [await lab().run(before_.image), await lab().run(after_.image)];
        for (const container of containers) await container.waitFor("/healthz", 60);
        const paths = ["/", "/healthz", "/static/shop/shop.css", "/missing"];
        const [original, converted] = await Promise.all(
          containers.map((container) => Promise.all(paths.map((path) => answer(container, path)))),
        );
        assert.deepEqual(converted, original);
        assert.equal(original?.[0]?.status, 200, original?.[0]?.body);
        if ((await after_.image.config()).Healthcheck !== undefined)
          for (const container of containers) await container.waitHealthy();
        const users = async (container: Container | undefined) => [
          ...new Set((await container?.processes())?.map(({ uid }) => uid)),
        ];
        assert.deepEqual(await users(containers[1]), await users(containers[0]));
        for (const container of containers) await container.remove();
      });

      it("has no compiler, header or git that its base image has not", () => {
        const known = new Set(bases.get(shape.base)?.files.map(({ path }) => path));
        const added = ({ files }: Side) => files.filter(({ path }) => !known.has(path));
        const leftovers = (side_: Side) =>
          added(side_)
            .filter(
              ({ path, type }) =>
                (type !== "directory" && /^\/usr\/include\//.test(path)) ||
                (/\/s?bin\/[^/]+$/.test(path) && TOOLS.test(path.split("/").at(-1) ?? "")),
            )
            .map(({ path }) => path);
        assert.deepEqual(leftovers(after_), []);
      });

      it(shape.whyNotSmaller === undefined ? "is smaller" : `is as large: ${shape.whyNotSmaller}`, () => {
        const [before, after] = [before_.size, after_.size];
        rows.push({ shape, before, after, moved: moved(before_, after_, dockerfile) });
        if (shape.whyNotSmaller === undefined) assert.ok(after < before, `${after} < ${before}`);
        else assert.ok(Math.abs(after - before) < 10e6, `${after}, ${before}`);
      });
    });
  }
});

/** The page with the table of sizes. */
function table(engine: string): string {
  const mb = (bytes: number) => (bytes / 1e6).toFixed(0);
  const lines = rows.map(({ shape, before, after, moved }) => {
    const share = `${Math.round((after / before) * 100)} %`;
    const project = `[${shape.name}](../test/lab/projects/${shape.name}/Dockerfile)`;
    return `| ${project} | ${shape.what} | \`${shape.base}\` | ${mb(before)} | ${mb(after)} | ${share} | ${moved} |`;
  });
  const reasons = SHAPES.filter(({ whyNotSmaller }) => whyNotSmaller !== undefined);
  const machine = `${os.cpus()[0]?.model}, ${os.cpus().length} cores, ${engine}`;
  return [
    "# What converting does to real shapes",
    `Written by \`npm run lab:convert -- --write\` on ${new Date().toISOString().slice(0, 10)}: ${machine}.`,
    `Each row is a small Django project of [test/lab/projects](../test/lab/projects), with a Dockerfile of a shape that many
public repositories have. \`convert\` writes the second Dockerfile; both are built with the same engine, and
[convert.lab.ts](../test/lab/convert.lab.ts) holds the two images against each other:`,
    `- the same packages by \`pip freeze\` (where a tool such as poetry built them, it and what it alone needs stay behind), and
  every module of every package imports, or fails to, as before;
- the same settings by \`docker inspect\`, the same files of the application with their owners and permissions;
- the same HTTP answers, from processes of the same user, and healthy where there is a health check;
- no compiler, header, git, poetry or pipenv that the base image has not; and fewer bytes.`,
    `Sizes are those of the whole image, unpacked, in MB of 10⁶ bytes; the share is what is left of the original. Where no
registry of images can be reached, the base images are the lab's own, and the official ones are a few MB off.`,
    `| Project | Shape | Base image | Original | Converted | Share | Left behind |
|---|---|---|---:|---:|---:|---|
${lines.join("\n")}`,
    ...reasons.map(({ name, whyNotSmaller }) => `**${name}** is not smaller: ${whyNotSmaller}.`),
    `Not covered here: Alpine, whose base image and packages come from registries that the lab does without; \`purge\` is the
same idea on Debian, where what builds is installed and removed again in one RUN. Private indexes and secret mounts, for
which there is no server here. pdm, pip-tools and \`setup.py install\`, which the tests of \`convert\` cover by their text.`,
  ]
    .join("\n\n")
    .concat("\n");
}
