import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bin, binPath } from "../support/bin.ts";
import { emptyFolder, filesIn, modesIn } from "../support/folders.ts";
import { installedYo, kept, npm, npmFlags } from "../support/installed.ts";
import { run } from "../support/run.ts";

/** The oldest Nodes that package.json allows, and the newest of each line that is kept up (2026-11-23). */
const versions = ["20.17.0", "22.9.0", "20", "22", "24", "26"];

/** Path of a Node of that version, which the npm package `node` brings along. */
async function nodeOf(version: string): Promise<string> {
  const folder = await kept(`node-${version}`, async (empty) => {
    // It fetches the binary in an install script, which npm 11 and later run for those only who are named here.
    writeFileSync(path.join(empty, "package.json"), '{"private": true, "allowScripts": {"node": true}}');
    await npm(empty, ["install", "--prefix", empty, ...npmFlags, `node@${version}`]);
  });
  const file = process.platform === "win32" ? "node.exe" : "node";
  return path.join(folder, "node_modules/node/bin", file);
}

const args = ["services/web", "--port", "9000", "--database", "postgres", "--hashes", "--original"];

describe("on every Node that we support", () => {
  const wanted = emptyFolder();
  before(async () => {
    const ended = await bin(wanted, args);
    assert.equal(ended.code, 0, ended.stderr);
    await installedYo();
  });

  it("the oldest ones are those of package.json", () => {
    const { engines } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    assert.equal(engines.node, `^${versions[0]} || >=${versions[1]}`);
  });

  for (const version of versions) {
    describe(`Node ${version}`, () => {
      let node: string;
      before(async () => {
        node = await nodeOf(version);
        const ended = await run(node, ["--version"], { cwd: emptyFolder() });
        assert.ok(ended.stdout.startsWith(`v${version}`), `${ended.stdout} is Node ${version}`);
      });

      it("the bin writes the same bytes, says the same, and is as silent otherwise", async () => {
        const [folder, here] = [emptyFolder(), emptyFolder()];
        const ended = await run(node, [binPath, ...args], { cwd: folder });
        const reference = await bin(here, args);
        assert.deepEqual([ended.code, ended.stdout, ended.stderr], [0, "", reference.stderr]);
        assert.deepEqual(filesIn(folder), filesIn(wanted));
        assert.deepEqual(modesIn(folder), modesIn(wanted));
      });

      it("the bin refuses a bad value with one sentence, and shows a diff", async () => {
        const folder = emptyFolder();
        const bad = await run(node, [binPath, "--port", "abc"], { cwd: folder });
        const sentence = '--port "abc" is not a port; give an integer from 1 to 65535.\n';
        assert.deepEqual([bad.code, bad.stderr], [2, sentence]);
        const diff = await run(node, [binPath, "--yes", "--diff"], { cwd: folder });
        assert.equal(diff.stdout, (await bin(folder, ["--yes", "--diff"])).stdout);
      });

      it("yo writes the same bytes", async () => {
        const folder = emptyFolder();
        const home = emptyFolder();
        const ended = await run(node, [await installedYo(), "multistage", ...args], {
          cwd: folder,
          env: { HOME: home },
          ordinary: true,
        });
        assert.equal(ended.code, 0, ended.stderr);
        assert.deepEqual(filesIn(folder), filesIn(wanted));
      });
    });
  }
});
