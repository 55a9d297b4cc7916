import assert from "node:assert/strict";
import { generate } from "./generate.ts";
import { beginLogin } from "./in-flight.ts";
import { type Built, useLab } from "./lab.ts";

const TRIAL = { SECRET_KEY: "unused", ALLOWED_HOSTS: "127.0.0.1", HTTPS: "off" };

/** What a person reads who finds a service down: never the insides of Django or Python. */
const INSIDES = /Traceback|^ {2}File "/m;

/** Nothing listens there. */
const NOWHERE = "postgres://user:password@127.0.0.1:1/name";

for (const server of ["gunicorn", "uvicorn"] as const) {
  describe(`an image with ${server} in bad surroundings`, () => {
    const lab = useLab();
    let built: Built;

    before("generate and build", async () => {
      const project = await lab().folder();
      await generate(project, { server, database: "postgres" });
      built = await lab().build(project);
    });

    const runOnce = (
      env: Readonly<Record<string, string>>,
      command: readonly string[] = [],
      more: string[] = [],
    ) => {
      const flags = Object.entries({ ...TRIAL, ...env }).map(([name, value]) => `--env=${name}=${value}`);
      return lab().runOnce(built.image, command, [...flags, ...more]);
    };

    it("ends with one line where there is no SECRET_KEY", async () => {
      const { code, log } = await runOnce({ SECRET_KEY: "", DATABASE_URL: NOWHERE });
      assert.equal(code, 1);
      assert.match(log, /^SECRET_KEY is not set: [^\n]+\n$/);
    });

    for (const [what, DATABASE_URL] of [
      ["is missing", ""],
      ["is no address", "postgres//user"],
      ["wants a driver that is not installed", "mysql://user:password@host/name"],
    ] as const) {
      it(`ends with one line where DATABASE_URL ${what}, and tells nobody a password`, async () => {
        const { code, log } = await runOnce({ DATABASE_URL });
        assert.equal(code, 1);
        assert.match(log, /^DATABASE_URL [^\n]+\n$/);
        assert.doesNotMatch(log, /:password@host/);
      });
    }

    it("ends with a line where PORT is no port", async () => {
      const { code, log } = await runOnce({ DATABASE_URL: NOWHERE, PORT: "http" });
      assert.equal(code, 1);
      assert.match(log.trim(), /^[^\n]*'http'[^\n]*(?:port|number)[^\n]*$/);
    });

    it("ends with a line where the port is in use", async () => {
      const first = await lab().run(built.image, { env: { ...TRIAL, DATABASE_URL: NOWHERE } });
      await first.waitFor("/healthz");
      const beside = ["--network", `container:${first.id}`];
      const { code, log } = await runOnce({ DATABASE_URL: NOWHERE }, [], beside);
      assert.notEqual(code, 0);
      assert.match(log, /address already in use/i);
      assert.doesNotMatch(log, INSIDES);
    });

    it("migrates with one line where the database cannot be reached", async () => {
      const { code, log } = await runOnce({ DATABASE_URL: NOWHERE }, ["python", "manage.py", "migrate"]);
      assert.equal(code, 1);
      assert.match(log, /^Database error: connection failed: [^\n]*refused[^\n]*\n$/);
    });

    it("lives, is not ready, and logs a line a request where the database cannot be reached", async () => {
      const container = await lab().run(built.image, { env: { ...TRIAL, DATABASE_URL: NOWHERE } });
      assert.equal((await container.waitFor("/healthz")).status, 200);
      assert.equal((await container.fetch("/readyz")).status, 503);
      assert.equal((await container.fetch("/")).status, 200, "the page says what to do");
      assert.match(await (await beginLogin(container)).finish(), /^HTTP\/1\.1 500 /);
      const log = await container.logs();
      assert.match(
        log,
        /ERROR django\.request: Internal Server Error: \/admin\/login\/: connection failed: /,
      );
      assert.doesNotMatch(log, INSIDES);
    });

    it("serves with a full /tmp, and logs a line for the upload that has no room there", async () => {
      const container = await lab().run(built.image, {
        env: { ...TRIAL, DATABASE_URL: NOWHERE },
        flags: ["--read-only", "--tmpfs", "/tmp:size=64k"],
      });
      await container.waitFor("/healthz");
      const fill = "f = open('/tmp/fill', 'wb')\nwhile True: f.write(b'x' * 4096); f.flush()";
      assert.match((await container.exec(["python", "-c", fill])).log, /No space left on device/);
      assert.equal((await container.fetch("/")).status, 200);
      const login = await container.fetch("/admin/login/");
      const form = new FormData();
      form.set(
        "csrfmiddlewaretoken",
        /name="csrfmiddlewaretoken" value="([^"]+)"/.exec(await login.text())?.[1] ?? "",
      );
      form.set("upload", new Blob(["x".repeat(4e6)]), "large.txt");
      const cookie = login.headers.get("set-cookie")?.split(";")[0] ?? "";
      // The server may answer and close before it has read it all; which of the two the client sees is chance.
      const status = await container
        .fetch("/admin/login/", { method: "POST", body: form, headers: { cookie } })
        .then((answer) => answer.status)
        .catch(() => 500);
      assert.equal(status, 500);
      const log = await container.logs();
      assert.match(log, /ERROR \S+: [^\n]+: .*(?:No space left|No usable temporary)/);
      assert.doesNotMatch(log, INSIDES);
    });
  });
}
