import assert from "node:assert/strict";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { commitWrite, planWrite } from "../src/disk.ts";
import type { FileTree } from "../src/tree.ts";

const tree: FileTree = new Map([
  ["Dockerfile", { contents: "FROM scratch\n" }],
  ["web/manage.py", { contents: "print()\n", executable: true }],
  ["web/config/urls.py", { contents: "\n" }],
]);

describe("writing a tree", () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(path.join(realpathSync(tmpdir()), "disk-"));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const write = (files: FileTree = tree, where = root) => {
    const plan = planWrite(where, files);
    commitWrite(plan, files);
    return plan;
  };
  const everything = () => readdirSync(root, { recursive: true }).map(String).sort();

  it("makes the folder, its parents and every file, with the run bit where one is due", () => {
    const where = path.join(root, "a/b");
    const plan = write(tree, where);
    assert.deepEqual(plan.create, ["Dockerfile", "web/manage.py", "web/config/urls.py"]);
    assert.equal(readFileSync(path.join(where, "Dockerfile"), "utf8"), "FROM scratch\n");
    if (process.platform !== "win32") {
      assert.equal(statSync(path.join(where, "web/manage.py")).mode & 0o111, 0o111);
      assert.equal(statSync(path.join(where, "Dockerfile")).mode & 0o111, 0);
    }
    assert.equal(readdirSync(where).length, 2, "nothing of the staging is left");
  });

  it("a second time changes nothing", () => {
    write();
    const plan = write();
    assert.deepEqual([plan.create, plan.overwrite, plan.unchanged.length], [[], [], 3]);
  });

  it("takes line endings that git turned into CRLF for no difference", () => {
    write();
    writeFileSync(path.join(root, "Dockerfile"), "FROM scratch\r\n");
    assert.deepEqual(planWrite(root, tree).overwrite, []);
  });

  it("restores a lost run bit, and keeps the mode its owner chose otherwise", function () {
    if (process.platform === "win32") this.skip();
    write();
    chmodSync(path.join(root, "web/manage.py"), 0o600);
    assert.deepEqual(write().overwrite, ["web/manage.py"]);
    assert.equal(statSync(path.join(root, "web/manage.py")).mode & 0o777, 0o711);
  });

  it("leaves files alone that it knows nothing of", () => {
    mkdirSync(path.join(root, "web"));
    writeFileSync(path.join(root, "web/mine.py"), "mine");
    write();
    assert.equal(readFileSync(path.join(root, "web/mine.py"), "utf8"), "mine");
  });

  it("takes everything back when a later step fails", () => {
    writeFileSync(path.join(root, "Dockerfile"), "old\n");
    const plan = planWrite(root, tree);
    // Somebody puts a folder where a file is to go, after the plan was made.
    mkdirSync(path.join(root, "web/config/urls.py/full"), { recursive: true });
    const before = everything();
    assert.throws(() => commitWrite(plan, tree), /nothing was changed/);
    assert.deepEqual(everything(), before);
    assert.equal(readFileSync(path.join(root, "Dockerfile"), "utf8"), "old\n");
  });

  it("takes files away that are to go, and the folders that nothing is left in", () => {
    write();
    writeFileSync(path.join(root, "web/mine.py"), "mine");
    const next: FileTree = new Map([["Dockerfile", { contents: "FROM scratch AS next\n" }]]);
    commitWrite(planWrite(root, next, ["web/config/urls.py", "web/manage.py"]), next);
    assert.deepEqual(everything().sort(), ["Dockerfile", "web", path.join("web", "mine.py")]);
  });

  it("brings back what it took away when a later step fails", () => {
    write();
    const next: FileTree = new Map([["new/file", { contents: "" }]]);
    const plan = planWrite(root, next, ["web/config/urls.py"]);
    // Somebody makes the folder that the plan was going to make.
    mkdirSync(path.join(root, "new"));
    writeFileSync(path.join(root, "new/file"), "mine");
    assert.throws(() => commitWrite(plan, next), /nothing was changed/);
    assert.equal(readFileSync(path.join(root, "web/config/urls.py"), "utf8"), "\n");
    assert.equal(readFileSync(path.join(root, "new/file"), "utf8"), "mine");
  });

  it("makes no folder when staging fails", () => {
    const where = path.join(root, "new");
    const bad: FileTree = new Map([["a", { contents: undefined as unknown as string }]]);
    const plan = planWrite(where, bad);
    assert.throws(() => commitWrite(plan, bad), /nothing was changed/);
    assert.equal(existsSync(where), false);
  });

  it("refuses a folder in the place of a file, and a file in the place of a folder", () => {
    mkdirSync(path.join(root, "Dockerfile"));
    assert.throws(() => planWrite(root, tree), /Dockerfile is a folder, but a file/);
    rmSync(path.join(root, "Dockerfile"), { recursive: true });
    writeFileSync(path.join(root, "web"), "");
    assert.throws(() => planWrite(root, tree), /web is a file, but a folder/);
    assert.throws(() => planWrite(path.join(root, "web"), tree), /is not a folder/);
    assert.throws(() => planWrite(path.join(root, "web/deeper"), tree), /is not a folder/);
  });

  it("never writes through a symbolic link", function () {
    if (process.platform === "win32") this.skip();
    const outside = mkdtempSync(path.join(tmpdir(), "outside-"));
    symlinkSync(outside, path.join(root, "web"));
    assert.throws(() => planWrite(root, tree), /symbolic link/);
    rmSync(path.join(root, "web"));
    symlinkSync(path.join(outside, "Dockerfile"), path.join(root, "Dockerfile"));
    assert.throws(() => planWrite(root, tree), /symbolic link/);
    assert.deepEqual(readdirSync(outside), []);
    rmSync(outside, { recursive: true });
  });
});
