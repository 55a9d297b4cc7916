import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { version } from "./support/bin.ts";
import { npxFolder } from "./support/npx.ts";
import { shellBlocks } from "./support/readme.ts";
import { commit, firstRelease, git } from "./support/repositories.ts";
import { environment, run } from "./support/run.ts";

const page = readFileSync(new URL("../docs/update.md", import.meta.url), "utf8");

describe("docs/update.md, pasted as it stands", function () {
  this.timeout(120_000);
  let folder: string;
  let outputs: string[];

  before("paste, in a project of 0.1.0 with an owner's edits", async function () {
    if (process.platform === "win32") this.skip();
    folder = firstRelease();
    const requirements = path.join(folder, "requirements.txt");
    writeFileSync(requirements, `${readFileSync(requirements, "utf8")}humanize==4.9.0\n`);
    commit(folder);
    const identity = { NAME: "Tester", EMAIL: "tester@example.com" };
    const env = Object.fromEntries(
      ["AUTHOR", "COMMITTER"].flatMap((who) =>
        Object.entries(identity).map(([what, value]) => [`GIT_${who}_${what}`, value]),
      ),
    );
    const PATH = `${npxFolder()}:${environment().PATH}`;
    outputs = [];
    for (const { commands } of shellBlocks(page)) {
      const ended = await run("bash", ["-euo", "pipefail", "-c", commands], {
        cwd: folder,
        env: { ...env, PATH, GIT_PAGER: "cat" },
      });
      assert.equal(ended.code, 0, `${commands}\n${ended.stdout}${ended.stderr}`);
      outputs.push(ended.stdout + ended.stderr);
    }
  });

  it("works, block by block, and leaves nothing uncommitted", () => {
    assert.ok(outputs.length >= 9, "the blocks are found");
    assert.equal(git(folder, "status", "--porcelain"), "");
  });

  it("ends at this version, with the answers that it gave and the edits of before", () => {
    const saved = JSON.parse(readFileSync(path.join(folder, ".yo-rc.json"), "utf8"))["generator-multistage"];
    const { python, server, ci, app, port } = saved;
    assert.deepEqual(
      [saved.version, python, server, ci, app, port],
      [version, "3.14", "uvicorn", "github", "web", 8000],
    );
    assert.match(readFileSync(path.join(folder, "requirements.txt"), "utf8"), /^humanize==4\.9\.0$/m);
    assert.ok(existsSync(path.join(folder, "web/serve.py")) && !existsSync(path.join(folder, "devops")));
  });

  it("shows a conflict as it tells", () => {
    const conflict = outputs.find((output) => output.includes("<<<<<<< yours")) ?? "";
    assert.match(conflict, /<<<<<<< yours\nEXPOSE 8888\n=======\nEXPOSE 9000\n>>>>>>> /);
  });

  it("says what a release costs", () => {
    const said = Number(/0\.1\.0 takes (\d+) KB/.exec(page)?.[1]);
    const bytes = readFileSync(new URL("../releases/0.1.0.cjs.br", import.meta.url)).length;
    assert.equal(said, Math.round(bytes / 1024));
  });
});
