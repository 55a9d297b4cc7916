import assert from "node:assert/strict";
import { chmodSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bin, binPath } from "../support/bin.ts";
import { emptyFolder, filesIn, stateOf } from "../support/folders.ts";
import { installedYo } from "../support/installed.ts";
import { nodeForOrdinaryUser } from "../support/ordinary-user.ts";
import { type Ended, run } from "../support/run.ts";
import { yo } from "../support/yo.ts";

/** A folder that the bin has just made a project in. */
async function generated(...args: string[]): Promise<string> {
  const folder = emptyFolder();
  const ended = await bin(folder, ["--yes", ...args]);
  assert.equal(ended.code, 0, ended.stderr);
  return folder;
}

/** Appends to a file of a project, as somebody would who edits it. */
function edit(folder: string, name: string): void {
  writeFileSync(path.join(folder, name), "# edited\n", { flag: "a" });
}

/** Changes the text of .yo-rc.json's own part. */
function editSaved(folder: string, change: (saved: Record<string, unknown>) => void): void {
  const file = path.join(folder, ".yo-rc.json");
  const config = JSON.parse(readFileSync(file, "utf8"));
  change(config["generator-multistage"]);
  writeFileSync(file, JSON.stringify(config));
}

/** A check, which must leave the folder as it was. */
async function check(folder: string, ...args: string[]): Promise<Ended> {
  const before = stateOf(folder);
  const ended = await bin(folder, ["--check", ...args]);
  assert.deepEqual(stateOf(folder), before, "--check never writes");
  return ended;
}

describe("--check", () => {
  it("ends with 0 where the folder is what its answers generate, and says so on stderr", async () => {
    const folder = await generated("--app", "services/web", "--hashes", "--database", "postgres");
    const ended = await check(folder);
    assert.deepEqual([ended.code, ended.stdout], [0, ""]);
    assert.match(ended.stderr, /^✔ \. is what its answers generate: \d+ files, none differs\.\n$/);
  });

  it("ends with 5, the list and a patch that mends it where files differ or are gone", async () => {
    const folder = await generated();
    const asGenerated = filesIn(folder);
    edit(folder, "Dockerfile");
    rmSync(path.join(folder, "devops/manage.py"));
    const ended = await check(folder);
    assert.equal(ended.code, 5);
    assert.match(
      ended.stderr,
      /^In .+, 2 files are not as the answers generate now; .+:\n {2}differs {2}Dockerfile\n {2}missing {2}devops\/manage\.py\n$/,
    );
    assert.match(ended.stdout, /^-# edited$/m);
    const applied = await run("git", ["apply", "-"], { cwd: folder, stdin: { text: ended.stdout } });
    assert.equal(applied.code, 0, applied.stderr);
    assert.deepEqual(filesIn(folder), asGenerated);
    assert.equal((await check(folder)).code, 0);
  });

  it("notices a lost run bit", async function () {
    if (process.platform === "win32") this.skip();
    const folder = await generated();
    chmodSync(path.join(folder, "devops/manage.py"), 0o644);
    const ended = await check(folder);
    assert.equal(ended.code, 5);
    assert.match(ended.stdout, /^old mode 100644\nnew mode 100755$/m);
  });

  it("lets be what the generator never wrote, and line endings as git on Windows checks them out", async () => {
    const folder = await generated();
    writeFileSync(path.join(folder, "notes.txt"), "mine\n");
    const dockerfile = path.join(folder, "Dockerfile");
    writeFileSync(dockerfile, readFileSync(dockerfile, "utf8").replaceAll("\n", "\r\n"));
    assert.equal((await check(folder)).code, 0);
  });

  it("goes by the answers, not by the version or the spelling that they were saved in", async () => {
    const folder = await generated("--port", "9000");
    editSaved(folder, (saved) => {
      saved.version = "0.0.1";
      delete saved.hashes;
    });
    assert.equal((await check(folder)).code, 0);
    editSaved(folder, (saved) => {
      saved.port = 9001;
    });
    const ended = await check(folder);
    assert.equal(ended.code, 5);
    assert.match(ended.stdout, /^\+EXPOSE 9001$/m);
  });

  it("takes a flag or an answers file before what was saved, as every run does", async () => {
    const folder = await generated();
    writeFileSync(path.join(folder, "team.json"), '{"python": "3.14"}');
    const byFile = await check(folder, "--answers", "team.json");
    assert.equal(byFile.code, 5);
    assert.match(byFile.stdout, /^\+ARG PYTHON_VERSION=3\.14$/m);
    assert.equal((await check(folder, "--port", "8000")).code, 0);
  });

  it("--json prints one object, with the list and the patch where something differs", async () => {
    const folder = await generated();
    const fine = await check(folder, "--json");
    assert.deepEqual([fine.code, fine.stderr], [0, ""]);
    const { ok, written, created, overwritten } = JSON.parse(fine.stdout);
    assert.deepEqual([ok, written, created, overwritten], [true, false, [], []]);
    edit(folder, "compose.yaml");
    const drifted = await check(folder, "--json");
    assert.equal(drifted.code, 5);
    const { error } = JSON.parse(drifted.stdout);
    assert.deepEqual([error.kind, error.code, error.files], ["DriftError", 5, ["compose.yaml"]]);
    assert.match(error.diff, /^-# edited$/m);
  });

  it("--quiet says nothing where all is well, and only what is wrong where it is not", async () => {
    const folder = await generated();
    const fine = await check(folder, "--quiet");
    assert.deepEqual([fine.code, fine.stdout, fine.stderr], [0, "", ""]);
    edit(folder, "compose.yaml");
    const drifted = await check(folder, "--quiet");
    assert.deepEqual([drifted.code, drifted.stdout], [5, ""]);
    assert.match(drifted.stderr, /\n {2}differs {2}compose\.yaml\n$/);
  });

  it("needs a folder that remembers its answers, and says so where it has none", async () => {
    const sentence = /^.+ holds no answers of an earlier run, so --check has nothing to go by; .+\.\n$/;
    const foreign = emptyFolder();
    writeFileSync(path.join(foreign, ".yo-rc.json"), '{"generator-other": {}}');
    for (const [folder, args] of [
      [emptyFolder(), []],
      [emptyFolder(), ["--yes", "--json", "--app", "web"]],
      [emptyFolder(), ["--dir", "nowhere"]],
      [foreign, []],
    ] as const) {
      const ended = await check(folder, ...args);
      assert.equal(ended.code, 2);
      assert.match(ended.stderr, sentence);
    }
  });

  it("refuses --force, which would have to write", async () => {
    const folder = await generated();
    const ended = await check(folder, "--force");
    assert.equal(ended.code, 2);
    assert.match(ended.stderr, /^--check never writes.+\.\n$/);
  });

  it("needs no permission to write", async function () {
    if (process.platform === "win32") this.skip();
    const folder = await generated();
    edit(folder, "Dockerfile");
    for (const name of [".", "devops"]) chmodSync(path.join(folder, name), 0o555);
    const ended = await run(nodeForOrdinaryUser(), [binPath, "--check"], {
      cwd: folder,
      ordinary: true,
    });
    assert.equal(ended.code, 5, ended.stderr);
    for (const name of [".", "devops"]) chmodSync(path.join(folder, name), 0o755);
  });

  it("does and says the same under yo", async function () {
    this.timeout(300_000);
    await installedYo();
    const folder = await generated();
    assert.equal((await yo(folder, ["multistage", "--check"])).code, 0);
    edit(folder, "Dockerfile");
    const before = stateOf(folder);
    const [byYo, byBin] = [await yo(folder, ["multistage", "--check"]), await check(folder)];
    assert.deepEqual([byYo.code, byYo.stdout], [byBin.code, byBin.stdout]);
    // yo puts a line of its own above an error.
    assert.ok(byYo.stderr.endsWith(byBin.stderr), byYo.stderr);
    assert.deepEqual(stateOf(folder), before);
    const json = await yo(folder, ["multistage", "--check", "--json"]);
    assert.deepEqual(JSON.parse(json.stdout), JSON.parse((await check(folder, "--json")).stdout));
  });
});
