import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CiHost } from "../../src/answers.ts";
import { filesIn } from "../support/folders.ts";
import { freePort } from "../support/processes.ts";
import { githubJobs, gitlabJobs, type Job, type Step } from "../support/workflow.ts";
import {
  type ContainerdEngine,
  type Registry,
  startContainerdEngine,
  startRegistry,
} from "./containerd-engine.ts";
import { generate } from "./generate.ts";
import { useLab } from "./lab.ts";
import { whyNotHere } from "./own-engine.ts";
import { type Outcome, run, say } from "./shell.ts";

const PACKAGE = fileURLToPath(new URL("../..", import.meta.url));
const BASE = "python:3.13-slim";

/**
 * What no package index brings, so that no lab of ours can run it: said here once, and kept true by the tests below, which
 * run every other step.
 */
const NOT_RUN = {
  "/grype docker-archive:image.tar": "grype and its list of vulnerabilities",
  "docker run --privileged --rm tonistiigi/binfmt --install arm64":
    "an image with emulators, and a base image for arm64",
};
/** Taken out of the command that publishes, for BuildKit's scanner comes as an image of a registry. */
const SBOM = " --sbom=true";

describe("the CI that a project gets, step by step in an engine like that of its host", function () {
  this.timeout(600_000);
  const lab = useLab([BASE]);
  let engine: ContainerdEngine;
  let registry: Registry;
  let port: number;
  const folders: string[] = [];

  before("an engine that keeps images in containerd, and a registry", async function () {
    const reason = await whyNotHere();
    if (reason !== undefined) {
      if (process.env.LAB === "required") throw new Error(reason);
      say(`SKIPPED: ${reason}, so that the lab can make no engine with containerd's image store`);
      this.skip();
    }
    engine = await startContainerdEngine(lab().engine, [BASE]);
    registry = await startRegistry(await freePort());
    port = await freePort();
    for (const [step, lacking] of Object.entries(NOT_RUN)) say(`NOT RUN: \`${step}\` needs ${lacking}`);
    say(`NOT RUN: \`${SBOM.trim()}\` needs BuildKit's scanner, an image of a registry`);
  });
  after(async function () {
    this.timeout(120_000);
    await registry?.stop();
    await engine?.stop();
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });

  /** A generated project in a folder of its own. */
  const project = async (host: CiHost): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), "mslab-ci-"));
    folders.push(folder);
    await generate(folder, { ci: host, port });
    return folder;
  };

  /** Runs a script in a project as a runner would, but with the lab's engine behind `docker`. */
  const script = (shell: readonly string[], text: string, cwd: string, env: NodeJS.ProcessEnv = {}) => {
    const [command = "", ...args] = [...shell, text];
    return run(command, args, { cwd, env: { ...env, ...engine.env }, ok: "any" });
  };
  const succeeded = ({ code, log }: Outcome) => assert.equal(code, 0, log);
  const removeWeb = () => engine.docker(["rm", "--force", "web"], { ok: "any" });

  describe("on GitHub", () => {
    let folder: string;
    let steps: readonly Step[];
    const named = (name: string): Step => {
      const step = steps.find((candidate) => candidate.name === name);
      assert.ok(step, `there is a step called ${name}`);
      return step;
    };
    const runStep = (name: string) => script(["bash", "-e", "-c"], named(name).run ?? "exit 99", folder);

    before(async () => {
      folder = await project("github");
      const text = await readFile(join(folder, ".github/workflows/ci.yml"), "utf8");
      steps = (githubJobs(text).image as Job).steps;
    });
    after(removeWeb);

    it("checks the Dockerfile as the builder does, and fails on one that is wrong", async () => {
      const checked = await runStep("Check the Dockerfile as the builder does");
      succeeded(checked);
      assert.match(checked.log, /Check complete, no warnings found/);
      const dockerfile = join(folder, "Dockerfile");
      const text = await readFile(dockerfile, "utf8");
      await writeFile(dockerfile, text.replace("FROM", "from"));
      assert.notEqual((await runStep("Check the Dockerfile as the builder does")).code, 0);
      await writeFile(dockerfile, text);
    });

    it("builds the image with what the build action is given, the second time from the cache", async () => {
      const { with: inputs } = named("Build the image");
      assert.deepEqual(
        { ...inputs, "cache-from": "", "cache-to": "" },
        { context: ".", load: true, tags: "devops:ci", "cache-from": "", "cache-to": "" },
      );
      // GitHub's own cache is kept in a folder here; what goes into it and comes out of it is the same.
      const cache = join(folder, "..", `${folder.split("/").at(-1)}-cache`);
      folders.push(cache);
      const args = ["build", "--progress", "plain", "--load", "--tag", "devops:ci"];
      const caching = [
        "--cache-from",
        `type=local,src=${cache}`,
        "--cache-to",
        `type=local,dest=${cache},mode=max`,
      ];
      await engine.docker([...args, ...caching, folder]);
      await engine.docker(["builder", "prune", "--all", "--force"]);
      const again = await engine.docker([...args, ...caching, folder]);
      assert.match(again.log, /CACHED/);
      assert.doesNotMatch(again.log, /Successfully installed|Collecting /);
    });

    it("runs it and fetches /healthz", async () => {
      succeeded(await runStep("Run it"));
      const fetched = await runStep("Fetch /healthz");
      succeeded(fetched);
      assert.equal(fetched.stdout, "ok\n");
      assert.match((await runStep("Show what it said")).log, /Listening at/);
    });

    it("leaves no shell step out", () => {
      const shell = steps.flatMap(({ name, run: command }) => (command === undefined ? [] : [name]));
      const ran = [
        "Check the Dockerfile as the builder does",
        "Run it",
        "Fetch /healthz",
        "Show what it said",
      ];
      assert.deepEqual(shell, ran);
    });
  });

  describe("on GitLab", () => {
    let folder: string;
    let jobs: Record<string, Job>;
    let env: NodeJS.ProcessEnv;

    before(async () => {
      await removeWeb();
      folder = await project("gitlab");
      jobs = gitlabJobs(await readFile(join(folder, ".gitlab-ci.yml"), "utf8"));
      // What the host defines, here for a project called group/shop at its release 1.2.3.
      env = {
        CI_JOB_TOKEN: "token-of-the-job",
        CI_REGISTRY: registry.address,
        CI_REGISTRY_IMAGE: `${registry.address}/group/shop`,
        CI_PROJECT_URL: "https://gitlab.example/group/shop",
        CI_COMMIT_SHA: "0123456789abcdef0123456789abcdef01234567",
        CI_COMMIT_TAG: "v1.2.3",
        CI_COMMIT_TIMESTAMP: "2026-11-23T12:00:00+00:00",
      };
    });
    after(removeWeb);

    const stepsOf = (name: string) => jobs[name]?.steps.map(({ run: command }) => command ?? "") ?? [];
    /** A job's steps in one shell, in which the name `docker` leads to the engine's machine, as on the host. */
    const runJob = async (steps: readonly string[], more: NodeJS.ProcessEnv = {}) => {
      const hosts = join(folder, "..", `${folder.split("/").at(-1)}-hosts`);
      folders.push(hosts);
      await writeFile(hosts, `${await readFile("/etc/hosts", "utf8")}\n127.0.0.1 docker\n`);
      const text = `mount --bind ${hosts} /etc/hosts\nset -e\n${steps.join("\n")}\n`;
      return script(["unshare", "--mount", "sh", "-c"], text, folder, { ...env, ...more });
    };

    it("checks, builds, runs and fetches, and keeps the image for the scan", async () => {
      const built = await runJob(stepsOf("build"));
      succeeded(built);
      assert.match(built.log, /Login Succeeded/);
      assert.match(built.log, /Check complete, no warnings found/);
      assert.match(built.stdout, /^ok$/m);
      const loaded = await engine.docker(["load", "--input", join(folder, "image.tar")]);
      assert.match(loaded.stdout, /devops:ci/);
    });

    it("has filled the cache in the registry: a fresh engine builds from it", async () => {
      await removeWeb();
      await engine.docker(["builder", "prune", "--all", "--force"]);
      const [build = ""] = stepsOf("build").filter((step) => step.startsWith("docker build --tag"));
      const again = await runJob([build]);
      succeeded(again);
      assert.match(again.log, /CACHED/);
      assert.doesNotMatch(again.log, /Successfully installed|Collecting /);
    });

    it("fails, and shows what it said, where the container does not answer", async () => {
      await removeWeb();
      const [fetching = ""] = stepsOf("build").filter((step) => step.startsWith("timeout 60"));
      const idle = "docker run --detach --name web devops:ci python -c \"print('idle')\"";
      const failed = await runJob([idle, fetching.replace("timeout 60", "timeout 3")]);
      assert.equal(failed.code, 1, failed.log);
      assert.match(failed.log, /^idle$/m);
    });

    it("publishes the image with labels and provenance under the version of the tag", async () => {
      const steps = stepsOf("publish").filter((step) => !(step in NOT_RUN));
      assert.equal(steps.length, 2);
      const [login = "", publish = ""] = steps;
      assert.ok(publish.includes(SBOM));
      succeeded(await runJob([login, publish.replace(SBOM, "")], { PLATFORMS: "linux/amd64" }));
      const name = `${env.CI_REGISTRY_IMAGE}:1.2.3`;
      const inspect = async (format: string) =>
        (await engine.docker(["buildx", "imagetools", "inspect", name, "--format", format])).stdout;
      const { config } = JSON.parse(await inspect("{{json .Image}}"));
      assert.deepEqual(config.Labels, {
        "org.opencontainers.image.source": env.CI_PROJECT_URL,
        "org.opencontainers.image.revision": env.CI_COMMIT_SHA,
        "org.opencontainers.image.version": "1.2.3",
        "org.opencontainers.image.created": env.CI_COMMIT_TIMESTAMP,
      });
      assert.match(await inspect("{{json .Provenance}}"), /"SLSA"/);
      await engine.docker(["pull", name]);
    });

    it("leaves no step out but those that it names", () => {
      assert.deepEqual(Object.keys(jobs), ["test", "lint", "build", "scan", "publish"]);
      assert.deepEqual(stepsOf("scan"), ["/grype docker-archive:image.tar"]);
      const all = Object.keys(jobs).flatMap(stepsOf);
      for (const step of Object.keys(NOT_RUN)) assert.ok(all.includes(step), step);
    });
  });

  describe("the generator itself, in a container", () => {
    it("writes the same bytes as root and without a network", async () => {
      const [made, wanted] = [await mkdtemp(join(tmpdir(), "mslab-ci-")), await project("github")];
      folders.push(made);
      const mounts = { [process.execPath]: "/node", [PACKAGE]: "/package", [made]: "/project" };
      const volumes = Object.entries(mounts).flatMap(([from, to]) => ["--volume", `${from}:${to}`]);
      const command = [
        "/node",
        "/package/dist/src/cli.cjs",
        "--yes",
        "--ci",
        "github",
        "--port",
        String(port),
      ];
      const args = ["run", "--rm", "--network", "none", "--user", "0:0", ...volumes, "--workdir", "/project"];
      await engine.docker([...args, BASE, ...command]);
      assert.deepEqual(filesIn(made), filesIn(wanted));
    });
  });
});
