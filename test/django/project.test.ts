import assert from "node:assert/strict";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Answers } from "../../src/answers.ts";
import { commitWrite, planWrite } from "../../src/disk.ts";
import { scaffold } from "../../src/scaffold/scaffold.ts";
import { defaults } from "../support/answers.ts";
import { freePort, run, startServer } from "../support/processes.ts";
import { interpreters, requirePythons } from "../support/pythons.ts";

/** The environment of production, with none of the machine's variables that the settings would read. */
function environment(bin: string, more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { DJANGO_SETTINGS_MODULE, DATABASE_URL, DEBUG, ALLOWED_HOSTS, ...machine } = process.env;
  return {
    ...machine,
    PATH: `${bin}:${process.env.PATH}`,
    SECRET_KEY: "a-long-random-value-of-fifty-or-more-characters-0123456789",
    ...more,
  };
}

/** A different server, Django and way of pinning for each Python, so that together they meet all of them. */
const variants: Record<string, Partial<Answers>> = {
  "3.11": { server: "uvicorn", hashes: true },
  "3.12": { django: "6.0", server: "runserver", app: "services/web" },
  "3.13": {},
  "3.14": { django: "6.1", hashes: true },
  "3.15": { django: "6.1" },
};

describe("the generated project, installed by pip and run without a container", function () {
  this.timeout(240_000);
  const found = interpreters();
  const projects = new Map<string, Promise<Project>>();

  before("some supported Python is there", function () {
    requirePythons(this);
    // All at once: most of the time goes into waiting for pip.
    for (const { series, command } of found) projects.set(series, install(series, command));
    for (const project of projects.values()) project.catch(() => undefined);
  });
  after(async () => {
    for (const project of projects.values()) {
      const root = await project.then(
        ({ root }) => root,
        () => undefined,
      );
      if (root) rmSync(root, { recursive: true, force: true });
    }
  });

  if (found.length === 0) it("runs on every Python of this machine");
  for (const { series } of found) {
    describe(`on Python ${series} (${JSON.stringify(variants[series])})`, () => {
      let project: Project;
      before(async () => {
        project = await (projects.get(series) as Promise<Project>);
      });

      it("installs exactly what requirements.txt pins, and pip finds it whole", async () => {
        const { stdout } = await project.python(["-m", "pip", "freeze"]);
        const { contents } = scaffold(project.answers, "0.0.0").files.get("requirements.txt") ?? {
          contents: "",
        };
        const pinned = contents
          .split("\n")
          .filter((line) => /^[A-Za-z]/.test(line) && !line.includes("sys_platform == 'win32'"))
          .map((line) =>
            line
              .replace(/\[[^\]]*\]/, "")
              .split(/ ?[;\\]/)[0]
              ?.trim()
              .toLowerCase(),
          );
        assert.deepEqual(stdout.trim().toLowerCase().split("\n").sort(), pinned.sort());
        await project.python(["-m", "pip", "check"]);
      });

      it("passes its own tests", async () => {
        const { stderr } = await project.manage(["test"]);
        assert.match(stderr, /Ran [1-9]\d* tests? in [\s\S]*OK/);
      });

      it("passes check --deploy in silence with production settings", async () => {
        const { stdout, stderr } = await project.manage(["check", "--deploy", "--fail-level", "WARNING"]);
        assert.match(stdout, /no issues \(0 silenced\)/);
        assert.equal(stderr, "");
      });

      it("has a migration for every model", async () => {
        await project.manage(["makemigrations", "--check", "--dry-run"]);
      });

      it("serves its page before the first migration, its static files, and its health", async () => {
        await project.manage(["collectstatic", "--noinput"]);
        const port = await freePort();
        const [command = "", ...args] = {
          gunicorn: ["gunicorn", "config.wsgi:application"],
          uvicorn: ["python", "serve.py"],
          runserver: ["python", "manage.py", "runserver", `127.0.0.1:${port}`],
        }[project.answers.server];
        const server = await startServer(command, args, {
          cwd: project.code,
          env: environment(project.bin, { PORT: String(port), HTTPS: "off" }),
          port,
        });
        try {
          const page = await fetch(server.url);
          const html = await page.text();
          assert.equal(page.status, 200, server.log());
          assert.match(html, /migrate/, "the page says which command the database waits for");
          const css = html.match(/href="(\/static\/[^"]+\.css)"/)?.[1];
          assert.ok(css, "the page links its style");
          const style = await fetch(server.url + css, { headers: { "accept-encoding": "gzip" } });
          assert.equal(style.status, 200);
          assert.equal(style.headers.get("content-encoding"), "gzip");
          assert.match(style.headers.get("cache-control") ?? "", /max-age=315360000|immutable/);
          assert.equal((await fetch(`${server.url}/healthz`)).status, 200);
          assert.equal((await fetch(`${server.url}/readyz`)).status, 200);
          assert.equal((await fetch(`${server.url}/no-such-page`)).status, 404);
          assert.equal((await fetch(`${server.url}/admin/login/`)).status, 200);
        } finally {
          await server.stop();
        }
        assert.doesNotMatch(server.log(), /ERROR|Traceback/);
      });

      it("tells by an exit code whether all is migrated, which the pods of a new release wait for", async () => {
        const check = () => project.manage(["migrate", "--check"]);
        await assert.rejects(check(), /ended with 1:/);
        await project.manage(["migrate", "--noinput"]);
        await check();
      });
    });
  }
});

interface Project {
  readonly answers: Answers;
  readonly root: string;
  /** The app folder. */
  readonly code: string;
  /** Where the virtual environment's commands are. */
  readonly bin: string;
  readonly python: (args: string[]) => ReturnType<typeof run>;
  readonly manage: (args: string[]) => ReturnType<typeof run>;
}

async function install(series: string, command: string): Promise<Project> {
  const answers: Answers = { ...defaults, python: series, ...variants[series] };
  const root = mkdtempSync(path.join(realpathSync(tmpdir()), `django-${series}-`));
  const { files } = scaffold(answers, "0.0.0");
  commitWrite(planWrite(root, files), files);
  await run(command, ["-m", "venv", ".venv"], { cwd: root });
  const bin = path.join(root, ".venv/bin");
  const env = environment(bin);
  const python = (args: string[]) => run(path.join(bin, "python"), args, { cwd: root, env });
  await python(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", "requirements.txt"]);
  const code = path.join(root, answers.app);
  const manage = (args: string[]) =>
    run(
      path.join(bin, "python"),
      ["-W", "error::DeprecationWarning", "-W", "error::PendingDeprecationWarning", "manage.py", ...args],
      { cwd: code, env },
    );
  return { answers, root, code, bin, python, manage };
}
