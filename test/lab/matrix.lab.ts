import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../support/processes.ts";
import type { Container, RunOptions } from "./container.ts";
import { generate } from "./generate.ts";
import type { Image } from "./image.ts";
import { beginLogin } from "./in-flight.ts";
import { useLab } from "./lab.ts";
import { load } from "./load.ts";
import { factors, pairsOf, pairwise, type Variant, validVariants } from "./variants.ts";

/** What the generated README tells people to set when they try the image over plain HTTP. */
const TRIAL = { SECRET_KEY: randomBytes(32).toString("hex"), ALLOWED_HOSTS: "127.0.0.1", HTTPS: "off" };

/** The flags that a careful platform starts a container with. */
const LOCKED_DOWN =
  "--read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges --memory 256m --pids-limit 128".split(
    " ",
  );

/** The image's own check, but sooner and more often, so that nobody has to wait for it. */
const OFTEN = ["--health-interval", "1s"];

/** What no healthy server's log holds; a worker that was killed shows in gunicorn's. */
const TROUBLE = /\bERROR\b|\bCRITICAL\b|Traceback|SIGKILL|WORKER TIMEOUT/;

const COMPOSE = "docker compose --file compose.production.yaml";

/** A variant as it was generated and built. */
interface BuiltVariant {
  readonly folder: string;
  readonly image: Image;
  /** What its containers are started with: for PostgreSQL the network and the address of the Compose file's own. */
  readonly options: Required<Pick<RunOptions, "env" | "flags">>;
}

function titleOf({ python, django, server, database, final, hashes }: Variant): string {
  return `Python ${python}, Django ${django}, ${server}, ${database}, ${final}${hashes ? ", hashes" : ""}`;
}

describe("the image in all its variants, pairwise", function () {
  this.timeout(300_000);
  const variants = pairwise();
  const built = new Map<Variant, BuiltVariant>();
  // Before the lab's own clean-up, which removes the folders.
  after("take the databases down", async () => {
    for (const [{ database }, { folder }] of built) {
      if (database === "postgres") await compose(folder, "down --volumes --remove-orphans --rmi local");
    }
  });
  const lab = useLab([
    ...factors.python.flatMap((python) => [`python:${python}-slim`, `python:${python}-slim-trixie`]),
    "gcr.io/distroless/cc-debian13:nonroot",
    "postgres:18",
  ]);

  const compose = (folder: string, words: string, timeout = 120) =>
    lab().engine.shell(`${COMPOSE} ${words}`, [], { cwd: folder, timeout });

  it("has each pair of answers that may meet in one of them", () => {
    const met = new Set(variants.flatMap(pairsOf));
    assert.deepEqual(
      validVariants()
        .flatMap(pairsOf)
        .filter((pair) => !met.has(pair)),
      [],
    );
  });

  for (const [at, variant] of variants.entries()) {
    const { python, server, database, final } = variant;

    describe(titleOf(variant), () => {
      let one: BuiltVariant;
      let container: Container;
      const start = (more: RunOptions = {}) =>
        lab().run(one.image, {
          ...more,
          env: { ...one.options.env, ...more.env },
          flags: [...one.options.flags, ...(more.flags ?? [])],
        });
      /** A command in a container of its own, as a release's steps are run. */
      const runOnce = (command: readonly string[], env: Readonly<Record<string, string>> = {}) => {
        const flags = Object.entries({ ...one.options.env, ...env }).map(
          ([key, value]) => `--env=${key}=${value}`,
        );
        return lab().runOnce(one.image, command, [...one.options.flags, ...flags]);
      };

      before("generate, build and start", async () => {
        const folder = await lab().folder();
        const app = `matrix-${process.pid}-${at}`;
        await generate(folder, { ...variant, app, port: await freePort() });
        const { image } = await lab().build(folder);
        let options: BuiltVariant["options"] = { env: TRIAL, flags: [] };
        if (database === "postgres") {
          const password = randomBytes(16).toString("hex");
          const fill = `-e "s/^SECRET_KEY=$/&$1/" -e "s/^POSTGRES_PASSWORD=$/&${password}/"`;
          await lab().engine.shell(`sed ${fill} .env.example > .env`, [TRIAL.SECRET_KEY], { cwd: folder });
          await compose(folder, "up --build --detach", 240);
          const DATABASE_URL = `postgres://django:${password}@db:5432/django`;
          options = { env: { ...TRIAL, DATABASE_URL }, flags: ["--network", `${app}_default`] };
        }
        one = { folder, image, options };
        built.set(variant, one);
        container = await start({
          flags: [...LOCKED_DOWN, ...OFTEN, ...(database === "sqlite" ? ["--volume", "/data"] : [])],
        });
        await container.waitFor("/healthz");
        const migrated = await container.exec(["python", "manage.py", "migrate", "--noinput"]);
        assert.equal(migrated.code, 0, migrated.log);
      });

      // What goes on running would take time from whatever is measured next.
      after("stop what runs", async () => {
        await container?.remove();
        if (one && database === "postgres") await compose(one.folder, "stop");
      });

      it("serves all that it should, locked down", async () => {
        const page = await container.waitFor("/");
        assert.equal(page.status, 200);
        const html = await page.text();
        assert.match(html, /Two stages, one image/);
        assert.match(html, new RegExp(`Python</dt>\\s*<dd>${python.replace(".", "\\.")}\\.`));

        const link = /href="(\/static\/[^"]+\.css)"/.exec(html)?.[1] ?? "no style sheet";
        const style = await container.fetch(link, { headers: { "Accept-Encoding": "gzip" } });
        assert.equal(style.status, 200);
        assert.match(style.headers.get("cache-control") ?? "", /max-age=315360000.*immutable/);
        assert.equal(style.headers.get("content-encoding"), "gzip");

        for (const probe of ["/healthz", "/readyz"])
          assert.equal((await container.fetch(probe)).status, 200, probe);
        assert.equal((await container.fetch("/no-such-page")).status, 404);

        const login = await container.fetch("/admin/login/");
        assert.equal(login.status, 200);
        const adminStyle =
          /href="(\/static\/admin\/css\/base[^"]*\.css)"/.exec(await login.text())?.[1] ?? "none";
        assert.equal((await container.fetch(adminStyle)).status, 200, adminStyle);
        assert.doesNotMatch(await container.logs(), TROUBLE);
      });

      it("is healthy by its own check", () => container.waitHealthy());

      it("says what a platform has to know of it", async () => {
        const { User, ExposedPorts, Cmd, Entrypoint, Healthcheck, StopSignal, Env } =
          await one.image.config();
        assert.equal(User, "10001:10001");
        assert.equal(Object.keys(ExposedPorts ?? {}).length, 1);
        assert.ok(Cmd !== null && Cmd.length >= 2 && !/^(\/bin\/)?sh$/.test(Cmd[0] ?? ""), "exec form");
        assert.equal(Entrypoint, null);
        assert.equal(Healthcheck?.Test[0], "CMD", "exec form");
        // None of its own: the engine's SIGTERM is what all three servers end on.
        assert.equal(StopSignal ?? "SIGTERM", "SIGTERM");
        const told = [...Env, ...(await one.image.history()).map(({ instruction }) => instruction)].join(
          "\n",
        );
        assert.deepEqual(
          [...told.matchAll(/\b(\w*(?:SECRET|PASSWORD|TOKEN)\w*)=(\S+)/g)]
            .map(([text]) => text)
            .filter((text) => text !== "SECRET_KEY=unused"),
          [],
        );
      });

      if (final === "distroless") {
        it("has no shell, no package manager and no pip", async () => {
          const files = await one.image.files();
          const tools =
            /\/(?:(?:ba|da|z)?sh|busybox|apt|apt-get|dpkg|perl|pip[\d.]*)$|\/site-packages\/pip\//;
          assert.deepEqual(
            files
              .filter(({ path, type }) => type !== "directory" && tools.test(path))
              .map(({ path }) => path),
            [],
          );
        });
      }

      it("passes Django's checks, makes the tables and passes its own tests inside the image", async () => {
        const check = ["python", "manage.py", "check", "--deploy", "--fail-level", "WARNING"];
        const steps = [
          await runOnce(check, { HTTPS: "on" }),
          await runOnce(["python", "manage.py", "migrate", "--noinput"]),
          await runOnce(["python", "manage.py", "test", "--noinput"]),
        ];
        for (const { code, log } of steps) assert.equal(code, 0, log);
        assert.match(steps[2]?.log ?? "", /\nOK\n/);
        assert.match(steps[2]?.log ?? "", /Ran \d{2} tests/);
      });

      if (server !== "runserver") {
        it("follows another PORT, its health check too", async () => {
          const other = await start({ env: { PORT: "9090" }, port: 9090, flags: OFTEN });
          assert.equal((await other.waitFor("/")).status, 200);
          await other.waitHealthy();
          await other.remove();
        });
      }

      it(`ends in under 2 s with exit code 0${server === "runserver" ? "" : ", and answers what is in flight"}`, async () => {
        const request = await beginLogin(container);
        await sleep(300);
        const stopping = container.stop();
        if (server !== "runserver") {
          await sleep(300);
          const answer = await request.finish();
          assert.match(answer, /^HTTP\/1\.1 200 /);
          assert.match(answer, /<\/html>\s*$/, "to its last byte");
        }
        const { seconds, exitCode } = await stopping;
        assert.equal(exitCode, 0);
        assert.ok(seconds < 2, `${seconds.toFixed(2)} s`);
        assert.doesNotMatch(await container.logs(), TROUBLE);
      });

      if (database === "postgres") {
        it("migrates once before the web service starts, and keeps the data when that is replaced", async () => {
          const { folder } = one;
          const ask = async (service: string) => {
            const { stdout } = await compose(folder, `ps --all --format json ${service}`);
            const { ID } = JSON.parse(stdout.trim().split("\n")[0] ?? "") as { ID: string };
            const { stdout: found } = await lab().engine.docker(["inspect", ID]);
            return (
              JSON.parse(found) as { State: { ExitCode: number; StartedAt: string; FinishedAt: string } }[]
            )[0];
          };
          const [migrate, web] = [await ask("migrate"), await ask("web")];
          assert.equal(migrate?.State.ExitCode, 0);
          assert.ok((migrate?.State.FinishedAt ?? "") < (web?.State.StartedAt ?? ""), "in this order");

          const shell = (code: string) =>
            compose(folder, `exec -T web python manage.py shell --command '${code}'`);
          const imported = "from home.models import Note;";
          await shell(`${imported} Note.objects.create(title="kept", text="through a new container")`);
          await compose(folder, "up --detach --force-recreate --no-deps web");
          const { stdout } = await shell(
            `${imported} print("found", Note.objects.filter(title="kept").count())`,
          );
          assert.match(stdout, /found 1/);
        });

        it("is ready only while the database is there", async () => {
          const env = await readFile(join(one.folder, "compose.production.yaml"), "utf8");
          const port = /127\.0\.0\.1:(\d+):/.exec(env)?.[1];
          const status = async () => {
            const [health, ready] = await Promise.all(
              ["/healthz", "/readyz"].map((path) =>
                fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(8000) }).then(
                  (answer) => answer.status,
                  () => 0,
                ),
              ),
            );
            return `${health} ${ready}`;
          };
          const becomes = async (wanted: string) => {
            const deadline = performance.now() + 30_000;
            for (let now = await status(); now !== wanted; now = await status()) {
              if (performance.now() > deadline) assert.equal(now, wanted);
              await sleep(200);
            }
          };
          await becomes("200 200");
          await compose(one.folder, "stop db");
          await becomes("200 503");
          await compose(one.folder, "start db");
          await becomes("200 200");
          const { log } = await compose(one.folder, "logs web");
          assert.doesNotMatch(log, /Traceback/);
        });
      }
    });
  }

  describe("under load for 30 s, three at a time", () => {
    // One alone would leave much of the machine idle.
    for (let at = 0; at < variants.length; at += 3) {
      const some = variants.slice(at, at + 3);
      it(`${some.map(titleOf).join("; ")}: no error, no lost worker, memory flat`, async () => {
        const loads = some.map(async (variant) => {
          const { folder, image, options } = built.get(variant) as BuiltVariant;
          if (variant.database === "postgres") await compose(folder, "up --detach --wait db");
          const flags = [...options.flags, ...LOCKED_DOWN];
          if (variant.database === "sqlite") flags.push("--volume", "/data");
          const container = await lab().run(image, { env: options.env, flags });
          await container.waitFor("/healthz");
          const { rate, failures, memory } = await load(container);
          const what = `${titleOf(variant)}: ${Math.round(rate)} requests/s`;
          assert.equal(failures, 0, what);
          const [first = 0, last = 0] = [memory[0], memory.at(-1)];
          const figures = memory.map((bytes) => (bytes / 2 ** 20).toFixed(1)).join(" ");
          assert.ok(memory.length > 3 && last <= first * 1.1, `${what}; MiB in use: ${figures}`);
          const log = await container.logs();
          assert.doesNotMatch(log, TROUBLE);
          // Two of gunicorn's are there from the start: a third would have come for one that was lost.
          const workers = variant.server === "gunicorn" ? 2 : 0;
          assert.equal((log.match(/Booting worker/g) ?? []).length, workers);
          assert.equal((await container.inspect()).State.OOMKilled, false);
          await container.remove();
        });
        await Promise.all(loads);
      });
    }
  });
});
