import assert from "node:assert/strict";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { bin, binPath, version } from "../support/bin.ts";
import { emptyFolder, filesIn, stateOf } from "../support/folders.ts";
import { giveToOrdinaryUser, nodeForOrdinaryUser } from "../support/ordinary-user.ts";
import { type Ended, run } from "../support/run.ts";
import { measured } from "../support/usage.ts";

/** A folder with a file of projects in it. */
function withFile(projects: unknown, name = "services.json"): string {
  const folder = emptyFolder();
  const text = typeof projects === "string" ? projects : JSON.stringify(projects);
  writeFileSync(path.join(folder, name), text);
  return folder;
}

const batch = (folder: string, ...args: string[]): Promise<Ended> =>
  bin(folder, ["batch", "services.json", ...args]);

/** Many projects of different kinds, in folders s0, s1, ... */
function many(count: number) {
  return Array.from({ length: count }, (_, at) => ({
    dir: `s${at}`,
    app: `web${at}`,
    port: 8000 + at,
    database: at % 2 === 0 ? "sqlite" : "postgres",
  }));
}

describe("generator-multistage batch", () => {
  it("makes each project as a call of its own would", async () => {
    const folder = withFile([
      { dir: "shop", app: "web", port: 8001, hashes: true },
      { dir: "nested/blog", python: "3.12", server: "uvicorn" },
      { dir: path.join(emptyFolder(), "absolute") },
    ]);
    const ended = await batch(folder);
    assert.equal(ended.code, 0, ended.stderr);
    assert.equal(ended.stdout, "");
    const alone = emptyFolder();
    await bin(alone, ["--dir", "shop", "--app", "web", "--port", "8001", "--hashes"]);
    await bin(alone, ["--dir", "nested/blog", "--python", "3.12", "--server", "uvicorn"]);
    for (const dir of ["shop", "nested/blog"]) {
      assert.deepEqual(filesIn(path.join(folder, dir)), filesIn(path.join(alone, dir)));
    }
  });

  it("sums up in a table: a line a project, with the numbers of files", async () => {
    const folder = withFile([{ dir: "shop" }, { dir: "a-longer-name", app: "web" }]);
    const first = await batch(folder);
    assert.match(
      first.stderr,
      /^project {8}created {2}overwritten {2}unchanged\nshop {16}\d\d {12}0 {10}0\na-longer-name {7}\d\d {12}0 {10}0\n✔ 2 projects done\.\n$/,
    );
    const before = stateOf(folder);
    const second = await batch(folder);
    assert.match(second.stderr, /^shop {17}0 {12}0 {9}\d\d$/m);
    assert.deepEqual(stateOf(folder), before);
  });

  it("takes what an entry leaves out from what an earlier run saved, then from the defaults", async () => {
    const folder = withFile([{ dir: "shop", port: 9000 }]);
    await bin(folder, ["--dir", "shop", "--python", "3.12", "--port", "9000"]);
    const ended = await batch(folder, "--json");
    const [project] = JSON.parse(ended.stdout).projects;
    assert.deepEqual([project.answers.python, project.answers.port, project.created], ["3.12", 9000, 0]);
  });

  it("--json prints one object and nothing else", async () => {
    const folder = withFile([{ dir: "shop", port: 80 }, { dir: "taken" }]);
    writeFileSync(path.join(folder, "taken"), "a file");
    const ended = await batch(folder, "--json");
    const { projects, ...rest } = JSON.parse(ended.stdout);
    assert.deepEqual(rest, { ok: false, version, written: true, left: 0 });
    const [shop, taken] = projects;
    assert.deepEqual([shop.ok, shop.dir, shop.answers.port], [true, path.join(folder, "shop"), 80]);
    assert.match(shop.notes.join(), /below 1024/);
    assert.deepEqual([taken.ok, taken.error.code, taken.error.kind], [false, 2, "UsageError"]);
    assert.match(ended.stderr, /^taken: [^\n]+\.\n$/);
    assert.equal(ended.code, 2);
  });

  it("--dry-run says what would be done, on stdout, and does nothing", async () => {
    const folder = withFile([{ dir: "shop" }, { dir: "blog" }]);
    await bin(folder, ["--dir", "shop", "--port", "9000"]);
    writeFileSync(path.join(folder, "shop/Dockerfile"), "FROM scratch\n");
    const before = stateOf(folder);
    const ended = await batch(folder, "--dry-run");
    assert.equal(ended.code, 0, ended.stderr);
    assert.match(ended.stdout, /^project {2}create {2}overwrite {2}unchanged\nshop {10}0 {10}1 {9}\d\d\n/);
    assert.match(ended.stdout, /\n✔ 2 projects looked at, nothing written\.\n$/);
    assert.deepEqual([ended.stderr, stateOf(folder)], ["", before]);
  });

  it("leaves a project with a conflict as it was, makes the others, and ends with 3; --force goes on", async () => {
    const folder = withFile([{ dir: "shop" }, { dir: "blog" }]);
    mkdirSync(path.join(folder, "shop"));
    writeFileSync(path.join(folder, "shop/Dockerfile"), "FROM scratch\n");
    const ended = await batch(folder);
    assert.equal(ended.code, 3);
    assert.match(ended.stderr, /^shop {5}✗ In .+, 1 file differs .+ --force overwrites: Dockerfile$/m);
    assert.match(ended.stderr, /\n✗ 1 of 2 projects done; 1 failed\.\n$/);
    assert.deepEqual(filesIn(path.join(folder, "shop")), { Dockerfile: "FROM scratch\n" });
    assert.ok(existsSync(path.join(folder, "blog/Dockerfile")));
    const quiet = await batch(folder, "--quiet");
    assert.match(quiet.stderr, /^shop: In [^\n]+ Dockerfile\n$/);
    const forced = await batch(folder, "--force", "--quiet");
    assert.deepEqual([forced.code, forced.stdout, forced.stderr], [0, "", ""]);
    assert.ok(existsSync(path.join(folder, "shop/compose.yaml")));
  });

  it("ends with the worst code of a project: what failed before what was wrong before a conflict", async function () {
    if (process.platform === "win32") this.skip();
    const folder = withFile([{ dir: "conflict" }, { dir: "taken" }, { dir: "locked/a" }, { dir: "fine" }]);
    for (const name of ["conflict", "locked"]) {
      mkdirSync(path.join(folder, name));
      giveToOrdinaryUser(path.join(folder, name));
    }
    for (const name of ["taken", "conflict/Dockerfile"]) writeFileSync(path.join(folder, name), "");
    chmodSync(path.join(folder, "locked"), 0o555);
    const asOrdinary = () =>
      run(nodeForOrdinaryUser(), [binPath, "batch", "services.json", "--json"], {
        cwd: folder,
        ordinary: true,
      });
    const ended = await asOrdinary();
    const codes = (text: string) =>
      JSON.parse(text).projects.map(({ error }: { error?: { code: number } }) => error?.code ?? 0);
    assert.deepEqual([ended.code, codes(ended.stdout)], [1, [3, 2, 1, 0]]);
    chmodSync(path.join(folder, "locked"), 0o777);
    const again = await asOrdinary();
    assert.deepEqual([again.code, codes(again.stdout)], [2, [3, 2, 0, 0]]);
  });

  describe("refuses, before anything is written,", () => {
    const cases: [string, unknown, RegExp][] = [
      ["a file that is not JSON", "[{", /^batch "services\.json" is not valid JSON/],
      ["a file that is no array", { dir: "shop" }, /^batch "services\.json" holds no JSON array/],
      ["an entry that is no object", [{ dir: "a" }, 7], /^entry 2 of services\.json holds no JSON object/],
      ["an entry without a folder", [{ dir: "a" }, { app: "web" }], /^"dir" in entry 2 of services\.json/],
      ["an empty folder", [{ dir: "" }], /^"dir" in entry 1 of services\.json is missing or empty/],
      ["an unknown key", [{ dir: "a" }, { dir: "b", prot: 1 }], /^"prot" in entry 2 .+did you mean port/],
      ["a wrong type", [{ dir: "a", port: "80" }], /^"port" in entry 1 .+ must be a number, not "80"/],
      [
        "a bad value",
        [{ dir: "a" }, { dir: "b", port: 70000 }],
        /^"port": 70000 in entry 2 .+ is not a port/,
      ],
      [
        "an ended Python",
        [{ dir: "a" }, { dir: "b", python: "2.7" }],
        /^"python": "2\.7" in entry 2 .+2020-01-01/,
      ],
      [
        "two entries for one folder",
        [{ dir: "a" }, { dir: "b" }, { dir: "./x/../a/" }],
        /^entry 3 of services\.json has the same "dir" as entry 1 of services\.json/,
      ],
    ];
    for (const [what, file, sentence] of cases) {
      it(what, async () => {
        const folder = withFile(file);
        const before = stateOf(folder);
        const ended = await batch(folder);
        assert.match(ended.stderr, sentence);
        assert.match(ended.stderr, /^[^\n]+\.\n$/, "one sentence");
        assert.deepEqual([ended.code, ended.stdout], [2, ""]);
        assert.deepEqual(stateOf(folder), before);
      });
    }

    it("two entries that lead to one folder by a link", async function () {
      if (process.platform === "win32") this.skip();
      const folder = withFile([{ dir: "real/shop" }, { dir: "link/shop" }]);
      mkdirSync(path.join(folder, "real"));
      symlinkSync("real", path.join(folder, "link"));
      const ended = await batch(folder, "--json");
      assert.equal(ended.code, 2);
      assert.match(JSON.parse(ended.stdout).error.message, /same "dir"/);
      assert.deepEqual(readdirSync(path.join(folder, "real")), []);
    });

    it("a missing file, no file, two files, and flags that it does not know", async () => {
      const folder = withFile([]);
      for (const [args, sentence] of [
        [["nowhere.json"], /^batch "nowhere\.json" does not exist; give the path of a JSON file\.\n$/],
        [[], /^batch needs a value: .+\.\n$/],
        [["services.json", "more.json"], /^batch takes one file, .+\.\n$/],
        [["services.json", "--port", "80"], /^--port is no flag of ours.*\.\n$/],
      ] as const) {
        const ended = await bin(folder, ["batch", ...args]);
        assert.match(ended.stderr, sentence);
        assert.equal(ended.code, 2);
      }
    });
  });

  it("does nothing for an empty array, and says so", async () => {
    const ended = await batch(withFile([]));
    assert.deepEqual([ended.code, ended.stderr], [0, "✔ 0 projects done.\n"]);
  });

  it("has a help of its own, and the scaffold's names it", async () => {
    const folder = emptyFolder();
    const ended = await bin(folder, ["batch", "--help"]);
    assert.equal(ended.code, 0);
    for (const line of ended.stdout.split("\n")) assert.ok(line.length <= 80, line);
    const example = /\[\n[^\]]+\]/.exec(ended.stdout)?.[0] ?? "";
    writeFileSync(path.join(folder, "services.json"), example);
    assert.equal((await batch(folder)).code, 0, "its example works when pasted");
    assert.match((await bin(folder, ["--help"])).stdout, /^ {2}batch FILE {2}makes many projects/m);
  });

  it("interrupted, finishes the project that it is at, makes no other, and ends with 130", async function () {
    if (process.platform === "win32") this.skip();
    const folder = withFile(many(1000));
    const ended = await run(process.execPath, [binPath, "batch", "services.json", "--json"], {
      cwd: folder,
      async started(child) {
        while (!existsSync(path.join(folder, "s3"))) await sleep(2);
        child.kill("SIGINT");
        await once(child, "exit");
      },
    });
    assert.equal(ended.code, 130);
    const { ok, left, projects } = JSON.parse(ended.stdout);
    assert.equal(ok, false);
    assert.equal(left + projects.length, 1000);
    assert.ok(left > 0 && projects.length > 2, `${projects.length} made`);
    assert.match(ended.stderr, /^Interrupted with \d+ projects to go; those before are whole\.\n$/);
    const made = readdirSync(folder).filter((name) => /^s\d+$/.test(name));
    assert.equal(made.length, projects.length);
    for (const [at, { created }] of projects.entries()) {
      const files = Object.values(filesIn(path.join(folder, `s${at}`))).filter((text) => text !== "a folder");
      assert.equal(files.length, created);
    }
  });

  it("makes 1,000 projects in under 10 s of processor time, in no more memory than 100", async function () {
    this.timeout(120_000);
    const args = [binPath, "batch", "services.json", "--quiet"];
    const few = await measured(withFile(many(100)), args, 60_000);
    const folder = withFile(many(1000));
    const all = await measured(folder, args, 100_000);
    assert.deepEqual([few.ended.code, all.ended.code], [0, 0], all.ended.stderr);
    assert.equal(readdirSync(folder).length, 1001);
    assert.ok(all.cpu < 10, `${all.cpu.toFixed(1)} s of processor time, ${all.seconds.toFixed(1)} s in all`);
    assert.ok(all.memory - few.memory < 30, `${all.memory.toFixed(0)} MB after ${few.memory.toFixed(0)} MB`);
  });
});
