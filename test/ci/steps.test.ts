import assert from "node:assert/strict";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Answers, type CiHost, ciHosts } from "../../src/answers.ts";
import { commitWrite, planWrite } from "../../src/disk.ts";
import { scaffold } from "../../src/scaffold/scaffold.ts";
import { defaults } from "../support/answers.ts";
import { emptyFolder } from "../support/folders.ts";
import { type VulnerabilityService, vulnerabilityService } from "../support/osv.ts";
import { run } from "../support/processes.ts";
import { type Interpreter, requirePythons } from "../support/pythons.ts";
import { githubJobs, gitlabJobs, type Job, scriptOf } from "../support/workflow.ts";

/** The service knows a vulnerability of this package, which every generated project depends on. */
const vulnerable = { package: "asgiref", id: "CVE-2026-0001" };

const workflowFile: Record<CiHost, string> = {
  github: ".github/workflows/ci.yml",
  gitlab: ".gitlab-ci.yml",
};

/**
 * The jobs that need no engine, run step by step as they stand in the generated workflows, each in a copy of the project
 * and with a Python of its own. What needs an engine is run by the lab (test/lab/ci.lab.ts).
 */
describe("the shell steps of the CI that a project gets", function () {
  this.timeout(300_000);
  let python: Interpreter;
  let service: VulnerabilityService;
  const jobs = new Map<string, Promise<Ran>>();

  before("some Python is there", async function () {
    python = requirePythons(this).at(-1) as Interpreter;
    service = await vulnerabilityService(vulnerable.package, vulnerable.id);
    for (const host of ciHosts) {
      for (const job of ["test", "lint"]) jobs.set(`${host} ${job}`, runJob(host, job));
    }
    for (const job of jobs.values()) job.catch(() => undefined);
  });
  after(() => service?.stop());

  const jobOf = (host: CiHost, name: string): Job => {
    const { files } = scaffold(answersOf(host), "0.0.0");
    const text = files.get(workflowFile[host])?.contents ?? "";
    const job = (host === "github" ? githubJobs(text) : gitlabJobs(text))[name];
    assert.ok(job, `${host} has a job called ${name}`);
    return job;
  };
  const answersOf = (host: CiHost): Answers => ({ ...defaults, python: python.series, ci: host });

  interface Ran {
    readonly output: string;
    /** Runs a script in the same folder, with the same Python. */
    readonly again: (script: string) => Promise<string>;
    readonly root: string;
  }

  const runJob = async (host: CiHost, name: string): Promise<Ran> => {
    const root = path.join(emptyFolder(), "project");
    const { files } = scaffold(answersOf(host), "0.0.0");
    commitWrite(planWrite(root, files), files);
    const bin = path.join(emptyFolder(), "python/bin");
    await run(python.command, ["-m", "venv", path.dirname(bin)], { cwd: root });
    const { DATABASE_URL, DJANGO_SETTINGS_MODULE, ...machine } = process.env;
    const env = {
      ...machine,
      PATH: `${bin}:${process.env.PATH}`,
      // The real service is asked over the network; this one says what the test needs it to say.
      PIP_AUDIT_VULNERABILITY_SERVICE: "osv",
      PIP_AUDIT_OSV_URL: service.url,
    };
    const again = async (script: string) => {
      const { stdout, stderr } = await run("bash", ["-c", script], {
        cwd: root,
        env: { ...env, ...job.env },
      });
      return `${stdout}${stderr}`;
    };
    const job = jobOf(host, name);
    if (name === "lint") accept(root);
    return { output: await again(scriptOf(job, host)), again, root };
  };

  /** Writes the vulnerability into the policy file, where the file says that it belongs. */
  const accept = (root: string) => {
    const file = path.join(root, ".grype.yaml");
    const policy = readFileSync(file, "utf8");
    assert.match(policy, /^ignore: \[\]\n$/m);
    writeFileSync(file, policy.replace("ignore: []\n", `ignore:\n  - vulnerability: ${vulnerable.id}\n`));
  };

  for (const host of ciHosts) {
    describe(`on ${host}`, () => {
      it("install the requirements, run the tests, and check the settings for production", async () => {
        const { output } = await (jobs.get(`${host} test`) as Promise<Ran>);
        assert.match(output, /Ran [1-9]\d* tests? in [\s\S]*OK/);
        assert.match(output, /System check identified no issues \(0 silenced\)/);
      });

      it("fail where a test fails", async () => {
        const { root, again } = await (jobs.get(`${host} test`) as Promise<Ran>);
        const tests = path.join(root, "devops/home/tests/test_models.py");
        const before = readFileSync(tests, "utf8");
        appendFileSync(tests, "\nraise RuntimeError\n");
        const withoutInstall = scriptOf(jobOf(host, "test"), host).replaceAll(/^.*pip install.*$/gm, "");
        await assert.rejects(again(withoutInstall), /FAILED \(errors=1\)/);
        writeFileSync(tests, before);
      });

      it("fail where a setting is not fit for production", async () => {
        const { root, again } = await (jobs.get(`${host} test`) as Promise<Ran>);
        const settings = path.join(root, "devops/config/settings.py");
        const before = readFileSync(settings, "utf8");
        appendFileSync(settings, "\nSESSION_COOKIE_SECURE = False\n");
        const withoutInstall = scriptOf(jobOf(host, "test"), host).replaceAll(/^.*pip install.*$/gm, "");
        await assert.rejects(again(withoutInstall), /security\.W012/);
        writeFileSync(settings, before);
      });

      it("check the Dockerfile, and the requirements against what is known and not accepted", async () => {
        const { output, root, again } = await (jobs.get(`${host} lint`) as Promise<Ran>);
        assert.match(output, /No known vulnerabilities found, 1 ignored/);
        const script = scriptOf(jobOf(host, "lint"), host).replaceAll(/^.*pip install.*$/gm, "");
        const policy = path.join(root, ".grype.yaml");
        writeFileSync(policy, readFileSync(policy, "utf8").replace(vulnerable.id, "CVE-1999-0001"));
        await assert.rejects(again(script), /asgiref .*CVE-2026-0001[\s\S]*Found 1 known vulnerability/);
        const dockerfile = path.join(root, "Dockerfile");
        writeFileSync(dockerfile, `${readFileSync(dockerfile, "utf8")}RUN cd /tmp\n`);
        await assert.rejects(again(script), /DL3003/);
      });
    });
  }
});
