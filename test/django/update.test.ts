import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { defaultDjango } from "../../src/knowledge/support.ts";
import { bin } from "../support/bin.ts";
import { freePort, run, startServer } from "../support/processes.ts";
import { interpreters, requirePythons } from "../support/pythons.ts";
import { commit, firstRelease } from "../support/repositories.ts";

/** An app of the owner's own, with a model, a view that uses a package of the owner's, a URL and a test. */
const shop: Readonly<Record<string, string>> = {
  "__init__.py": "",
  "models.py": `from django.db import models


class Item(models.Model):
    name = models.CharField(max_length=50)
`,
  "migrations/__init__.py": "",
  "migrations/0001_initial.py": `from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.CreateModel(
            name="Item",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                ("name", models.CharField(max_length=50)),
            ],
        ),
    ]
`,
  "views.py": `import humanize
from django.http import HttpResponse

from .models import Item


def items(request):
    return HttpResponse(f"{humanize.intcomma(1234567 + Item.objects.count())} items")
`,
  "urls.py": `from django.urls import path

from . import views

urlpatterns = [path("", views.items)]
`,
  "tests.py": `from django.test import TestCase, override_settings

from .models import Item


@override_settings(ALLOWED_HOSTS=["testserver"], SECURE_SSL_REDIRECT=False)
class ItemsTest(TestCase):
    def test_page(self):
        Item.objects.create(name="Mug")
        self.assertContains(self.client.get("/shop/"), "1,234,568 items")
`,
};

/** What its owner makes of a generated project in the course of time. */
function live(root: string): void {
  const edit = (name: string, before: string, after: string) => {
    const file = path.join(root, name);
    const text = readFileSync(file, "utf8");
    assert.ok(text.includes(before), `${name}: ${before}`);
    writeFileSync(file, text.replace(before, after));
  };
  mkdirSync(path.join(root, "devops/shop/migrations"), { recursive: true });
  for (const [name, text] of Object.entries(shop)) writeFileSync(path.join(root, "devops/shop", name), text);
  edit("devops/config/settings.py", '    "home",\n', '    "home",\n    "shop",\n');
  edit("devops/config/settings.py", 'TIME_ZONE = "UTC"', 'TIME_ZONE = "Europe/Vienna"');
  edit(
    "devops/config/urls.py",
    '    path("admin/", admin.site.urls),\n',
    '    path("admin/", admin.site.urls),\n    path("shop/", include("shop.urls")),\n',
  );
  edit("requirements.txt", "\ndj-database-url", "\nhumanize==4.12.3\ndj-database-url");
  edit(
    "Dockerfile",
    "COPY --from=builder",
    "RUN apt-get update && apt-get install -y --no-install-recommends gettext && rm -rf /var/lib/apt/lists/*\nCOPY --from=builder",
  );
}

describe("a project of the first release, lived in and then updated,", function () {
  this.timeout(240_000);
  const [found] = interpreters().sort((a, b) => Number(b.series === "3.13") - Number(a.series === "3.13"));
  let root: string;
  let manage: (...args: string[]) => ReturnType<typeof run>;
  let env: NodeJS.ProcessEnv;

  before("generate, edit, update, install", async function () {
    requirePythons(this);
    const { series, command } = found ?? { series: "", command: "" };
    root = firstRelease({ python: series, django: defaultDjango(series) });
    live(root);
    commit(root);
    // Another server and port, so that much is merged whatever else this version changes.
    const ended = await bin(root, ["update", "--server", "uvicorn", "--port", "9000"]);
    assert.equal(ended.code, 0, ended.stderr);
    await run(command, ["-m", "venv", ".venv"], { cwd: root });
    const venv = path.join(root, ".venv/bin");
    const { DJANGO_SETTINGS_MODULE, DEBUG, ALLOWED_HOSTS, ...machine } = process.env;
    env = {
      ...machine,
      PATH: `${venv}:${process.env.PATH}`,
      SECRET_KEY: "a-long-random-value-of-fifty-or-more-characters-0123456789",
      DATABASE_URL: `sqlite:///${path.join(root, "db.sqlite3")}`,
    };
    const python = path.join(venv, "python");
    const pip = ["-m", "pip", "--quiet", "--disable-pip-version-check"];
    await run(python, [...pip, "install", "-r", "requirements.txt"], { cwd: root, env });
    await run(python, [...pip, "check"], { cwd: root, env });
    manage = (...args) => run(python, ["manage.py", ...args], { cwd: path.join(root, "devops"), env });
  });
  after(() => {
    if (root) rmSync(root, { recursive: true, force: true });
  });

  it("has what its owner made of it, and what the template did", () => {
    const has = (name: string, ...texts: string[]) => {
      const text = readFileSync(path.join(root, name), "utf8");
      for (const part of texts) assert.ok(text.includes(part), `${name}: ${part}\n${text}`);
    };
    has("requirements.txt", "\nhumanize==4.12.3\n", "\nuvicorn==");
    has("Dockerfile", "install -y --no-install-recommends gettext", "EXPOSE 9000", "serve.py");
    has("devops/config/settings.py", '"shop",', '"Europe/Vienna"');
  });

  it("passes its own tests, those of its owner among them", async () => {
    const { stderr } = await manage("test");
    assert.match(stderr, /Ran [1-9]\d* tests? in [\s\S]*OK/);
    assert.match((await manage("test", "shop")).stderr, /Ran 1 test in [\s\S]*OK/);
  });

  it("passes check --deploy, and has a migration for every model", async () => {
    await manage("check", "--deploy", "--fail-level", "WARNING");
    await manage("makemigrations", "--check", "--dry-run");
  });

  it("serves its pages, old and new", async () => {
    await manage("migrate");
    await manage("collectstatic", "--noinput");
    const port = await freePort();
    const server = await startServer("python", ["serve.py"], {
      cwd: path.join(root, "devops"),
      env: { ...env, PORT: String(port), HTTPS: "off" },
      port,
    });
    try {
      assert.equal((await fetch(`${server.url}/healthz`)).status, 200);
      assert.equal((await fetch(server.url)).status, 200);
      assert.equal(await (await fetch(`${server.url}/shop/`)).text(), "1,234,567 items");
    } finally {
      await server.stop();
    }
    assert.doesNotMatch(server.log(), /ERROR|Traceback/);
  });
});
