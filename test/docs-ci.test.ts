import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { emptyFolder, filesIn } from "./support/folders.ts";
import { npxFolder } from "./support/npx.ts";
import { shellBlocks } from "./support/readme.ts";
import { environment, run } from "./support/run.ts";

const page = readFileSync(new URL("../docs/ci.md", import.meta.url), "utf8");

/** The page's commands in one shell after another, all in one folder, as a reader would run them. */
async function pasted(folder: string, env: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const outputs: string[] = [];
  const PATH = `${npxFolder()}:${environment().PATH}`;
  for (const { commands } of shellBlocks(page)) {
    const ended = await run("bash", ["-euo", "pipefail", "-c", commands], {
      cwd: folder,
      env: { ...env, PATH },
    });
    assert.equal(ended.code, 0, `${commands}\n${ended.stderr}`);
    outputs.push(ended.stdout + ended.stderr);
  }
  return outputs;
}

describe("docs/ci.md, pasted as it stands", () => {
  let folder: string;
  let outputs: string[];
  before("paste", async function () {
    if (process.platform === "win32") this.skip();
    folder = emptyFolder();
    outputs = await pasted(folder);
  });

  it("works, block by block", () => {
    assert.ok(outputs.length >= 7, "the blocks are found");
    assert.match(outputs.join(""), /^true true$/m, "the result is read");
  });

  it("writes the same bytes by flags and by file", () => {
    assert.deepEqual(filesIn(path.join(folder, "by-flags")), filesIn(path.join(folder, "by-file")));
  });

  it("mends what drifted by the patch that --check prints", () => {
    assert.match(readFileSync(path.join(folder, "mend.patch"), "utf8"), /^-EXPOSE 9999$/m);
    assert.match(readFileSync(path.join(folder, "shop/Dockerfile"), "utf8"), /^EXPOSE 8000$/m);
  });

  it("shows the table that batch prints", () => {
    const table = /```text\n(project [\s\S]*?)```/.exec(page)?.[1] ?? "";
    assert.ok(table.length > 100);
    assert.ok(
      outputs.some((output) => output === table),
      outputs.at(-2),
    );
    const outcome = JSON.parse(readFileSync(path.join(folder, "outcome.json"), "utf8"));
    assert.deepEqual([outcome.ok, outcome.written, outcome.projects.length], [true, false, 2]);
  });

  it("gives the same bytes in another locale, time zone and home, at another umask, and without a network", async () => {
    const strange = emptyFolder();
    mkdirSync(path.join(strange, "home"));
    await pasted(strange, {
      LANG: "tr_TR.UTF-8",
      LC_ALL: "C",
      TZ: "Pacific/Kiritimati",
      HOME: path.join(strange, "home"),
      // Every address that a fetch would go through is a closed door.
      HTTP_PROXY: "http://127.0.0.1:9",
      HTTPS_PROXY: "http://127.0.0.1:9",
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
        'import net from "node:net";import dns from "node:dns";process.umask(0o077);const no=()=>{throw new Error("the network was asked")};net.Socket.prototype.connect=no;dns.lookup=no;',
      )}`,
    });
    for (const name of readdirSync(folder)) {
      if (!existsSync(path.join(folder, name, "Dockerfile"))) continue;
      assert.deepEqual(filesIn(path.join(strange, name)), filesIn(path.join(folder, name)), name);
    }
  });
});
