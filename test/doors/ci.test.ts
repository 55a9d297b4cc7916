import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bin } from "../support/bin.ts";
import { emptyFolder, filesIn, stateOf } from "../support/folders.ts";
import { installedYo } from "../support/installed.ts";
import type { Ended } from "../support/run.ts";
import { githubJobs } from "../support/workflow.ts";
import { yo } from "../support/yo.ts";

const dockerfile = `ARG PY=3.12
FROM python:\${PY}-slim AS base
ENV WEB_PORT=9000
FROM base
EXPOSE $WEB_PORT
`;

/** A project of somebody else's making. */
function project(files: Readonly<Record<string, string>> = {}): string {
  const folder = emptyFolder();
  const all = { Dockerfile: dockerfile, "requirements.txt": "Django==5.2\n", "src/manage.py": "", ...files };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    if (text !== "-") writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

const ci = (folder: string, ...args: string[]) => bin(folder, ["ci", ...args]);
const succeeded = (ended: Ended) => assert.equal(ended.code, 0, ended.stderr);
const found = async (folder: string, ...args: string[]) => {
  const ended = await ci(folder, "github", "--json", "--dry-run", ...args);
  succeeded(ended);
  return JSON.parse(ended.stdout).project;
};

describe("generator-multistage ci", () => {
  describe("for a project that was generated", () => {
    it("writes what --ci would have written, so that --check holds", async () => {
      const [first, second] = [emptyFolder(), emptyFolder()];
      succeeded(await bin(first, ["--port", "9000", "--database", "postgres", "--ci", "gitlab"]));
      succeeded(await bin(second, ["--port", "9000", "--database", "postgres"]));
      succeeded(await ci(second, "gitlab"));
      assert.deepEqual(filesIn(second), filesIn(first));
      succeeded(await bin(second, ["--check"]));
    });

    it("leaves alone what its owner has edited", async () => {
      const folder = emptyFolder();
      succeeded(await bin(folder, ["--yes"]));
      const mine = ["README.md", "Dockerfile", "requirements.txt"];
      for (const name of mine) writeFileSync(path.join(folder, name), `my ${name}\n`);
      succeeded(await ci(folder, "github"));
      for (const name of mine) assert.equal(readFileSync(path.join(folder, name), "utf8"), `my ${name}\n`);
    });

    it("needs no host where one was chosen before, and says where nothing is to be done", async () => {
      const folder = emptyFolder();
      succeeded(await bin(folder, ["--yes", "--ci", "github"]));
      const before = stateOf(folder);
      const ended = await ci(folder);
      succeeded(ended);
      assert.equal(ended.stderr, "✔ . is up to date: its CI is as it would be written now.\n");
      assert.deepEqual(stateOf(folder), before);
    });

    it("takes what it has to know from the saved answers alone", async () => {
      const folder = emptyFolder();
      succeeded(await bin(folder, ["--yes"]));
      const ended = await ci(folder, "github", "--port", "9000");
      assert.equal(ended.code, 2);
      assert.match(ended.stderr, /^--port cannot be given here, .+\.\n$/);
    });
  });

  describe("for any other project", () => {
    it("reads Python and port from the Dockerfile's last stage, and finds manage.py", async () => {
      const { python, port, app } = await found(project());
      assert.deepEqual([python, port, app], ["3.12", 9000, "src"]);
    });

    it("takes a flag before what it finds", async () => {
      const { python, port, app, health } = await found(
        project(),
        ...["--python", "3.13", "--port", "80", "--app", ".", "--health", "/up"],
      );
      assert.deepEqual([python, port, app, health], ["3.13", 80, ".", "/up"]);
    });

    it("knows a manage.py at the top, and requirements beside it or in a folder of their own", async () => {
      const inFolder = project({
        "manage.py": "",
        "requirements.txt": "-",
        "requirements/base.txt": "Django\n",
      });
      const { app, requirements } = await found(inFolder);
      assert.deepEqual([app, requirements], [".", "requirements/base.txt"]);
      const beside = project({ "requirements.txt": "-", "src/requirements.txt": "Django\n" });
      assert.equal((await found(beside)).requirements, "src/requirements.txt");
    });

    it("writes CI and no .yo-rc.json, which would make it a project of ours", async () => {
      const folder = project();
      const before = Object.keys(filesIn(folder));
      const ended = await ci(folder, "github");
      succeeded(ended);
      assert.match(ended.stderr, /^Note: No file here speaks of \/healthz; .+\n✔ CI for github in \.:\n/);
      const added = Object.keys(filesIn(folder)).filter((name) => !before.includes(name));
      assert.deepEqual(added, [
        ".github",
        ".github/dependabot.yml",
        ".github/workflows",
        ".github/workflows/ci.yml",
        ".github/workflows/publish.yml",
        ".grype.yaml",
        ".hadolint.yaml",
        "requirements-ci.txt",
      ]);
      const { test } = githubJobs(readFileSync(path.join(folder, ".github/workflows/ci.yml"), "utf8"));
      const commands = test?.steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
      assert.deepEqual(commands?.slice(0, 2), [
        "python -m pip install --requirement requirements.txt",
        "python src/manage.py test src",
      ]);
    });

    it("overwrites nothing unless told, and previews on request", async () => {
      const folder = project({ ".gitlab-ci.yml": "mine: {}\n" });
      const before = stateOf(folder);
      const conflict = await ci(folder, "gitlab");
      assert.equal(conflict.code, 3);
      assert.match(conflict.stderr, /\n {2}\.gitlab-ci\.yml\n$/);
      assert.match((await ci(folder, "gitlab", "--dry-run")).stdout, /^overwrite {2}\.gitlab-ci\.yml$/m);
      assert.match((await ci(folder, "gitlab", "--diff")).stdout, /^-mine: \{\}$/m);
      assert.deepEqual(stateOf(folder), before);
      succeeded(await ci(folder, "gitlab", "--force", "--quiet"));
      assert.match(readFileSync(path.join(folder, ".gitlab-ci.yml"), "utf8"), /^stages:/m);
    });
  });

  describe("refuses in one sentence, with code 2, and writes nothing:", () => {
    const cases: [string, Record<string, string>, string[], RegExp][] = [
      ["no host, and nobody to ask", {}, [], /^ci needs to know the host; give github or gitlab/],
      ["a host that it does not know", {}, ["gitub"], /^"gitub" is not a host of CI; .*did you mean github/],
      ["two hosts", {}, ["github", "gitlab"], /^CI is for one host/],
      ["an unknown flag", {}, ["github", "--prot", "1"], /^--prot is no flag of ours/],
      ["a bad value", {}, ["github", "--port", "0"], /^--port "0" is not a port/],
      ["a path that is none", {}, ["github", "--health", "; rm -rf /"], /^--health ".*" is not a path/],
      ["no Dockerfile", { Dockerfile: "-" }, ["github"], /has no Dockerfile/],
      ["no requirements", { "requirements.txt": "-" }, ["github"], /has no requirements\.txt/],
      [
        "a Dockerfile that tells neither Python nor port",
        { Dockerfile: "FROM debian\n" },
        ["github"],
        /^The project's files do not tell everything; give --python and --port\.$/m,
      ],
      ["two projects side by side", { "api/manage.py": "" }, ["github"], /manage\.py in "api" and "src"/],
      [
        "a folder that a shell would misread",
        { "src/manage.py": "-", "a; b/manage.py": "" },
        ["github"],
        /^manage\.py lies in "a; b"; rename the folder/,
      ],
      ["a .yo-rc.json that is not JSON", { ".yo-rc.json": "{" }, ["github"], /is not valid JSON/],
    ];
    for (const [what, files, args, sentence] of cases) {
      it(what, async () => {
        const folder = project(files);
        const before = stateOf(folder);
        const ended = await ci(folder, ...args);
        assert.match(ended.stderr, sentence);
        assert.match(ended.stderr, /^[^\n]+\.\n$/, "one sentence");
        assert.deepEqual([ended.code, ended.stdout], [2, ""]);
        assert.deepEqual(stateOf(folder), before);
      });
    }
  });

  it("does the same under yo", async function () {
    this.timeout(300_000);
    await installedYo();
    const [byYo, byBin] = [project(), project()];
    const ended = await yo(byYo, ["multistage:ci", "github"]);
    succeeded(ended);
    succeeded(await ci(byBin, "github"));
    assert.deepEqual(filesIn(byYo), filesIn(byBin));
    const refused = await yo(byYo, ["multistage:ci", "gitub"]);
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /"gitub" is not a host of CI/);
  });
});
