import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { actionsModule, newestRelease, toolsModule } from "../../scripts/refresh-ci.ts";
import { actionRows } from "../../src/knowledge/actions.ts";
import { uses } from "../../src/knowledge/ci.ts";
import { ciTools } from "../../src/knowledge/ci-tools.ts";
import { emptyFolder } from "../support/folders.ts";
import { run } from "../support/processes.ts";

const moduleText = (name: string) =>
  readFileSync(new URL(`../../src/knowledge/${name}`, import.meta.url), "utf8");

/** The day on which a module says that it was read. */
const dayOf = (text: string) => /on (\d{4}-\d{2}-\d{2})/.exec(text)?.[1] ?? "";

describe("the actions that generated CI uses", () => {
  it("are pinned by a full commit each, with the release that it is", () => {
    for (const { name, version, sha } of actionRows) {
      assert.match(`${name}@${sha} v${version}`, /^[\w-]+\/[\w-]+@[0-9a-f]{40} v\d+\.\d+\.\d+$/);
    }
    assert.equal(new Set(actionRows.map(({ sha }) => sha)).size, actionRows.length);
    assert.throws(() => uses("nobody/nothing"), RangeError);
  });

  it("are written back as they are read", () => {
    const actions = moduleText("actions.ts");
    assert.equal(actionsModule(actions, actionRows, dayOf(actions)), actions);
    const tools = moduleText("ci-tools.ts");
    assert.equal(toolsModule(tools, ciTools, dayOf(tools)), tools);
    assert.match(
      toolsModule(tools, { uv: "1.0" }, "2027-01-02"),
      /on 2027-01-02[\s\S]*\{\n {2}"uv": "1\.0",\n\}/,
    );
  });

  describe("their newest release, read from a repository's tags,", () => {
    const github = emptyFolder();
    const kept = { ...process.env };
    before(async () => {
      // Git is told that github.com lies here.
      process.env.GIT_CONFIG_COUNT = "1";
      process.env.GIT_CONFIG_KEY_0 = `url.${github}/.insteadOf`;
      process.env.GIT_CONFIG_VALUE_0 = "https://github.com/";
    });
    after(() => {
      process.env = kept;
    });

    const repository = async (name: string, tags: readonly string[][]) => {
      const cwd = path.join(github, name);
      mkdirSync(cwd, { recursive: true });
      const identity = {
        GIT_AUTHOR_NAME: "a",
        GIT_AUTHOR_EMAIL: "a@b",
        GIT_COMMITTER_NAME: "a",
        GIT_COMMITTER_EMAIL: "a@b",
      };
      const git = (...args: string[]) => run("git", args, { cwd, env: { ...process.env, ...identity } });
      await git("init", "--quiet");
      const commits: string[] = [];
      for (const tag of tags) {
        await git("commit", "--quiet", "--allow-empty", "--message", "a commit");
        await git("tag", ...tag);
        commits.push((await git("rev-parse", "HEAD")).stdout.trim());
      }
      return commits;
    };

    it("is the highest version, by number and not by letter", async () => {
      const [, newest] = await repository("a/numbers", [["v9.0.0"], ["v10.0.0"], ["v2.0.0"]]);
      assert.deepEqual(await newestRelease("a/numbers"), {
        name: "a/numbers",
        version: "10.0.0",
        sha: newest,
      });
    });

    it("is the commit behind an annotated tag, not the tag", async () => {
      const [commit] = await repository("a/annotated", [["--annotate", "--message", "a release", "v1.0.0"]]);
      assert.equal((await newestRelease("a/annotated")).sha, commit);
    });

    it("is no moving tag and no trial release", async () => {
      const [release] = await repository("a/moving", [["v1.2.3"], ["v2"], ["v3.0.0-beta.1"]]);
      assert.deepEqual(await newestRelease("a/moving"), { name: "a/moving", version: "1.2.3", sha: release });
      await repository("a/none", [["v1"]]);
      await assert.rejects(newestRelease("a/none"), /a\/none has no tag such as v1\.2\.3/);
    });
  });
});
