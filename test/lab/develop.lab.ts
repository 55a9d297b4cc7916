import assert from "node:assert/strict";
import { chown, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { findChromium, openBrowser } from "../support/browser.ts";
import { freePort } from "../support/processes.ts";
import { installOnHost } from "./debian.ts";
import { generate } from "./generate.ts";
import { useLab } from "./lab.ts";

/** Whoever checked the code out; not root, and nobody that the image knows. */
const OWNER = 1234;

for (const database of ["sqlite", "postgres"] as const) {
  describe(`docker compose up in a new project with ${database}, seen in a browser`, function () {
    this.timeout(300_000);
    // Before the lab's own clean-up, which removes the folder.
    after("take it down", async () => {
      await browser?.close();
      await compose("down --volumes --remove-orphans --rmi local");
    });
    const lab = useLab(["python:3.13-slim", "postgres:18"]);
    let project: string;
    let browser: Browser;
    let page: Page;
    const compose = (words: string) =>
      lab().engine.shell(`docker compose ${words}`, [], { cwd: project, timeout: 240 });

    before("generate it, start it and open the page", async () => {
      if (findChromium() === undefined) await installOnHost({ chromium: "chromium" });
      project = await lab().folder();
      const port = await freePort();
      await generate(project, { database, port, app: `develop-${process.pid}` });
      const files = await readdir(project, { recursive: true });
      for (const name of ["", ...files]) await chown(join(project, name), OWNER, OWNER);
      await compose("up --detach");
      browser = await openBrowser();
      page = await browser.newPage();
      await shows(`http://127.0.0.1:${port}/`, "ready", 30);
    });

    /** Loads the page again and again until a text stands in it; gives the seconds that it took. */
    async function shows(url: string, text: string, limit: number): Promise<number> {
      const start = performance.now();
      for (;;) {
        const seconds = (performance.now() - start) / 1000;
        const seen = await page.goto(url, { timeout: 5000 }).then(
          () => page.textContent("body"),
          () => "nothing",
        );
        if (seen?.includes(text)) return seconds;
        assert.ok(seconds < limit, `no "${text}" after ${seconds.toFixed(1)} s, but ${seen}`);
        await sleep(50);
      }
    }

    const app = () => join(project, `develop-${process.pid}`);
    async function edit(file: string, from: string, to: string): Promise<void> {
      const text = await readFile(join(app(), file), "utf8");
      assert.ok(text.includes(from), `${file} has ${from}`);
      await writeFile(join(app(), file), text.replace(from, to));
    }

    it("shows the page in development, its tables made", async () => {
      const text = (await page.textContent("dl")) ?? "";
      assert.match(text, /DEBUG is on/);
      assert.match(text, /runserver/);
      assert.match(text, new RegExp(`uid ${OWNER}`));
      assert.match(text, database === "sqlite" ? /SQLite\s+ready/ : /PostgreSQL\s+ready/);
    });

    it("shows a changed view in under 2 s, and a changed template", async () => {
      await edit("home/views.py", '"vendor": connection.display_name', '"vendor": "A changed view"');
      const view = await shows(page.url(), "A changed view", 20);
      await edit("home/templates/home/index.html", "Two stages, one image", "A changed template");
      const template = await shows(page.url(), "A changed template", 20);
      assert.ok(view < 2 && template < 2, `view ${view.toFixed(2)} s, template ${template.toFixed(2)} s`);
    });

    it("writes what makemigrations makes as the owner of the code", async () => {
      await edit(
        "home/models.py",
        "class Note(models.Model):",
        "class Note(models.Model):\n    extra = models.IntegerField(default=1)",
      );
      await compose("run --rm web python manage.py makemigrations home --name extra");
      const made = await stat(join(app(), "home/migrations/0002_extra.py"));
      assert.deepEqual([made.uid, made.gid], [OWNER, OWNER]);
      await compose("run --rm web python manage.py migrate --noinput");
      await shows(page.url(), "ready", 10);
      const left = (await readdir(app(), { recursive: true })).filter((name) => name.includes("__pycache__"));
      assert.deepEqual(left, [], "no compiled files in the code");
    });

    it("leaves the image for production as it is without it", async () => {
      const { log } = await lab().build(project);
      assert.doesNotMatch(log, /\[dev /);
    });
  });
}
