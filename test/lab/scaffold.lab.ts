import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { dirname, join } from "node:path";
import type { Container, RunOptions } from "./container.ts";
import { generate } from "./generate.ts";
import type { FileEntry, Image } from "./image.ts";
import { type Built, useLab } from "./lab.ts";

const BASE = "python:3.13-slim";
const USER = 10001;

/** What the generated README tells people to set when they try the image over plain HTTP. */
const TRIAL = { SECRET_KEY: randomBytes(32).toString("hex"), ALLOWED_HOSTS: "127.0.0.1", HTTPS: "off" };

/** The flags that a careful platform starts a container with. */
const LOCKED_DOWN = ["--read-only", "--tmpfs", "/tmp", "--cap-drop", "ALL"];

/** Programs that build or fetch software: none of them has a place in an image that only runs some. */
const TOOLS = "ar as c++ cc clang cmake cpp curl g++ gcc git gmake ld make pkg-config rustc wget".split(" ");

/** A word that stands nowhere else, so that where it turns up it has leaked. */
const canary = `canary-${randomBytes(16).toString("hex")}`;

/** Files that lie about in a real project's folder and have no business in its image. */
const PRIVATE_FILES = [
  ".env",
  ".git/config",
  ".venv/pyvenv.cfg",
  "id_rsa",
  "devops/.env",
  "devops/db.sqlite3",
  "devops/old.sqlite",
  "devops/home/.env.local",
  "devops/server.key",
];

/** What no healthy server's log holds. */
const ERRORS = /\bERROR\b|\bCRITICAL\b|Traceback/;

/** A GET with any Host header, which fetch does not allow: the status and where it redirects to. */
function get(
  container: Container,
  path: string,
  host: string,
): Promise<{ status: number; location: string }> {
  return new Promise((resolve, reject) => {
    request(new URL(path, container.url), { headers: { host } }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? "" });
    })
      .on("error", reject)
      .end();
  });
}

describe("the default project, built and run exactly as generated", () => {
  const lab = useLab([BASE]);
  let built: Built;
  let image: Image;
  let files: FileEntry[];
  let baseFiles: FileEntry[];

  before("generate and build", async function () {
    this.timeout(600_000);
    const project = await lab().folder();
    await generate(project);
    for (const file of PRIVATE_FILES) {
      await mkdir(dirname(join(project, file)), { recursive: true });
      await writeFile(join(project, file), `PRIVATE=${canary}\n`);
    }
    built = await lab().build(project);
    image = built.image;
    files = await image.files();
    baseFiles = await lab().image(BASE).files();
  });

  const start = (options: RunOptions = {}): Promise<Container> =>
    lab().run(image, { ...options, env: { ...TRIAL, ...options.env } });

  describe("its image", () => {
    it("says who runs it, where it listens and what it runs", async () => {
      const config = await image.config();
      const base = await lab().image(BASE).config();
      assert.equal(config.User, `${USER}:${USER}`);
      assert.deepEqual(Object.keys(config.ExposedPorts ?? {}), ["8000/tcp"]);
      assert.deepEqual(config.Cmd, ["gunicorn", "config.wsgi:application"]);
      assert.equal(config.Entrypoint ?? null, null);
      assert.equal(config.WorkingDir, "/app");
      assert.equal(config.Volumes ?? null, null);
      assert.equal(config.StopSignal ?? "SIGTERM", "SIGTERM");
      assert.equal(config.Healthcheck?.Test[0], "CMD", "the check needs no shell");
      assert.deepEqual(config.Env.filter((entry) => !base.Env.includes(entry)).sort(), [
        "DATABASE_URL=sqlite:////data/db.sqlite3",
        "PORT=8000",
        "PYTHONDONTWRITEBYTECODE=1",
        "PYTHONUNBUFFERED=1",
      ]);
    });

    it("carries nothing to build or fetch software with", async () => {
      const programs = files.filter(({ path }) => /^\/(usr\/)?(local\/)?s?bin\//.test(path));
      assert.ok(programs.some(({ path }) => path === "/usr/local/bin/gunicorn"));
      const names = programs.map(({ path }) => path.split("/").at(-1) ?? "");
      assert.deepEqual(
        names.filter((name) => TOOLS.some((tool) => name.replace(/^[\w]+-linux-gnu-|-\d+$/g, "") === tool)),
        [],
      );
      assert.deepEqual(await image.debianPackages(), await lab().image(BASE).debianPackages());
    });

    it("adds no file that a running Django never reads", () => {
      const known = new Set(baseFiles.map(({ path }) => path));
      const added = files.filter(({ path, type }) => type === "file" && !known.has(path));
      assert.ok(added.some(({ path }) => path.endsWith("/django/__init__.py")));
      assert.ok(added.some(({ path }) => path.endsWith("/LC_MESSAGES/django.mo")));
      assert.deepEqual(
        added.filter(({ path }) => /\.(po|c|h|a|o|whl)$|\/\.cache\/|^\/(root|tmp)\//.test(path)),
        [],
      );
    });

    it("adds no setuid file", () => {
      const setuid = (entries: FileEntry[]) =>
        entries
          .filter(({ type, permissions }) => type === "file" && /s/i.test(permissions))
          .map(({ path }) => path);
      assert.deepEqual(setuid(files), setuid(baseFiles));
    });

    it("lets its process write to /data and to what is everyone's, and nowhere else", () => {
      const writable = (entries: FileEntry[]) =>
        entries
          .filter(({ type }) => type !== "link")
          .filter(({ uid, gid, permissions }) => {
            const [owner, group, other] = [permissions[1], permissions[4], permissions[7]];
            return (uid === USER && owner === "w") || (gid === USER && group === "w") || other === "w";
          })
          .map(({ path }) => path);
      const shared = new Set(writable(baseFiles));
      assert.deepEqual(
        writable(files).filter((path) => !shared.has(path)),
        ["/data"],
      );
    });

    it("holds no secret in its settings, its history or any file of any layer", async () => {
      const { Env } = await image.config();
      assert.deepEqual(
        Env.filter((entry) => /SECRET|PASSWORD|TOKEN|_KEY=/i.test(entry) && !entry.startsWith("GPG_KEY=")),
        [],
      );
      const keyed = (await image.history()).filter(({ instruction }) => /SECRET_KEY/.test(instruction));
      assert.equal(keyed.length, 1, "one step needs a key");
      assert.match(keyed[0]?.instruction ?? "", /\bSECRET_KEY=unused\b.* collectstatic /);
      assert.equal(await image.contains(canary), false);
      assert.equal(await image.contains("ROOT_URLCONF = "), true, "what is there is found");
    });

    it("grows the base image by no more than 45 MB", async () => {
      const above = await image.sizeAbove(lab().image(BASE));
      assert.ok(above <= 45e6, `${(above / 1e6).toFixed(1)} MB above ${BASE}`);
    });
  });

  describe("its container", () => {
    let container: Container;

    before("start", async () => {
      container = await start();
      await container.waitFor("/healthz");
    });

    it("serves the page", async () => {
      const response = await container.fetch("/");
      assert.equal(response.status, 200);
      assert.match(await response.text(), /<title>[^<]+<\/title>/);
    });

    it("serves the page's own static file, compressed and to be kept for ever", async () => {
      const page = await (await container.fetch("/")).text();
      const link = /href="(\/static\/[^"]+\.css)"/.exec(page)?.[1];
      assert.ok(link, "the page links a style sheet");
      const response = await container.fetch(link, { headers: { "Accept-Encoding": "gzip" } });
      assert.equal(response.status, 200);
      assert.match(response.headers.get("content-type") ?? "", /^text\/css/);
      assert.match(response.headers.get("cache-control") ?? "", /max-age=315360000.*immutable/);
      assert.equal(response.headers.get("content-encoding"), "gzip");
      assert.match(await response.text(), /\{[^}]+\}/);
    });

    it("answers what is not there with 404", async () => {
      assert.equal((await container.fetch("/no-such-page")).status, 404);
    });

    it("runs every process as the numeric user", async () => {
      const processes = await container.processes();
      assert.ok(processes.length >= 2, "a master and its workers");
      assert.deepEqual([...new Set(processes.map(({ uid }) => uid))], [USER]);
    });

    it("becomes healthy", async () => {
      await container.waitHealthy();
    });

    it("has logged what it did, and no error", async () => {
      const log = await container.logs();
      assert.match(log, /Listening at/);
      assert.doesNotMatch(log, ERRORS);
    });

    it("ends on SIGTERM in under 2 s with exit code 0", async () => {
      const { seconds, exitCode } = await container.stop();
      assert.equal(exitCode, 0);
      assert.ok(seconds < 2, `${seconds.toFixed(2)} s`);
    });
  });

  describe("its container in other surroundings", () => {
    let lockedDown: Container;
    let withData: Container;
    let behindProxy: Container;
    let otherPort: Container;

    // All at once, because each one's first health check comes only after its interval.
    before("start", async () => {
      [lockedDown, withData, behindProxy, otherPort] = await Promise.all([
        start({ flags: LOCKED_DOWN }),
        start({ flags: [...LOCKED_DOWN, "--volume", "/data"] }),
        start({ env: { ALLOWED_HOSTS: "example.com", HTTPS: "on" } }),
        start({ env: { PORT: "9090" }, port: 9090 }),
      ]);
    });

    it("serves and is healthy with a read-only file system and no capabilities", async () => {
      assert.equal((await lockedDown.waitFor("/")).status, 200);
      await lockedDown.waitHealthy();
      assert.doesNotMatch(await lockedDown.logs(), ERRORS);
      assert.equal((await lockedDown.stop()).exitCode, 0);
    });

    it("migrates and keeps its database in a volume at /data, locked down as well", async () => {
      await withData.waitFor("/healthz");
      const migrated = await withData.exec(["python", "manage.py", "migrate", "--noinput"]);
      assert.equal(migrated.code, 0, migrated.log);
      assert.equal((await withData.fetch("/readyz")).status, 200);
      const login = await withData.fetch("/admin/login/");
      assert.equal(login.status, 200);
      assert.match(await login.text(), /csrfmiddlewaretoken/);
    });

    it("is healthy under any ALLOWED_HOSTS and with the redirect to HTTPS on", async () => {
      await behindProxy.waitHealthy();
      assert.equal((await get(behindProxy, "/", "127.0.0.1")).status, 400, "the setting holds");
      const redirect = await get(behindProxy, "/", "example.com");
      assert.deepEqual(redirect, { status: 301, location: "https://example.com/" });
    });

    it("follows another PORT, its health check too", async () => {
      assert.equal((await otherPort.waitFor("/")).status, 200);
      await otherPort.waitHealthy();
    });

    it("has a health check that fails where nothing answers", async () => {
      const { Healthcheck } = await image.config();
      const check = Healthcheck?.Test.slice(1) ?? [];
      const idle = await start({ command: ["python", "-c", "import time; time.sleep(600)"] });
      const failing = await idle.exec(check);
      assert.equal(failing.code, 1, failing.log);
      const passing = await otherPort.exec(check);
      assert.equal(passing.code, 0, passing.log);
    });

    it("says in one sentence that it needs a SECRET_KEY", async () => {
      const { code, log } = await lab().runOnce(image);
      assert.notEqual(code, 0);
      assert.match(log, /SECRET_KEY is not set/);
      assert.doesNotMatch(log, /Traceback/);
    });
  });
});
