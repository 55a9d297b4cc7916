import assert from "node:assert/strict";
import { convert } from "../../src/convert/convert.ts";
import { type ProjectFiles, readProject } from "../../src/convert/project.ts";

const project: ProjectFiles = new Map([
  ["manage.py", 'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")\n'],
  ["shop/settings.py", 'DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql"}}\n'],
  ["shop/wsgi.py", ""],
  ["requirements.txt", "django==5.2\n"],
  ["Procfile", "web: gunicorn shop.wsgi\nworker: celery -A shop worker\n"],
]);
const dockerfile = (rest: string) =>
  `FROM python:3.12-slim\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\nCOPY . .\n${rest}`;
const codes = (text: string, files: ProjectFiles = project) =>
  convert(text, files).notes.map(({ code }) => code);

describe("a project beside its Dockerfile", () => {
  it("tells its manage.py, settings, lists and processes", () => {
    const facts = readProject(project);
    assert.equal(facts.managePy, "manage.py");
    assert.equal(facts.settingsModule, "shop.settings");
    assert.deepEqual(facts.settings, ["shop/settings.py"]);
    assert.deepEqual(facts.lists, ["requirements.txt"]);
    assert.equal(facts.processes.get("web"), "gunicorn shop.wsgi");
    assert.equal(facts.hasStaticRoot, false);
  });

  it("that lists no gunicorn is told when CMD starts it", () => {
    const text = dockerfile('CMD ["gunicorn", "shop.wsgi"]\n');
    assert.ok(codes(text).includes("server-not-required"));
    assert.equal(convert(text, project).verdict, "converted-with-notes");
    const listed = new Map([...project, ["requirements.txt", "django\ngunicorn>=23\n"] as const]);
    assert.ok(!codes(text, listed).includes("server-not-required"));
  });

  it("is told when CMD names a module that it does not have", () => {
    assert.ok(codes(dockerfile('CMD ["gunicorn", "store.wsgi:application"]\n')).includes("module-missing"));
    assert.ok(!codes(dockerfile('CMD ["gunicorn", "shop.wsgi:application"]\n')).includes("module-missing"));
    assert.ok(codes(dockerfile("ENV DJANGO_SETTINGS_MODULE=store.settings\n")).includes("module-missing"));
  });

  it("is told when collectstatic has no STATIC_ROOT", () => {
    const text = dockerfile("RUN python manage.py collectstatic --noinput\n");
    assert.ok(codes(text).includes("no-static-root"));
    const set = new Map([...project, ["shop/settings.py", 'STATIC_ROOT = "static"\n'] as const]);
    assert.ok(!codes(text, set).includes("no-static-root"));
  });

  it("is told when a list is copied that is not there", () => {
    const text = dockerfile("").replaceAll("requirements.txt", "requirements/prod.txt");
    assert.ok(codes(text).includes("requirements-not-found"));
  });

  it("is told what the Procfile starts where the image starts nothing", () => {
    assert.ok(codes(dockerfile("")).includes("procfile-command"));
  });
});

describe("convert --harden", () => {
  const hardened = (text: string, files?: ProjectFiles) => convert(text, files, { harden: true });

  it("replaces ADD of plain files, drops apt's lists, lets output through", () => {
    const { dockerfile: text, notes } = hardened(
      'FROM python:3.12-slim\nRUN apt-get update && apt-get install -y gettext\nADD . /app\nRUN pip install -r /app/requirements.txt\nCMD ["gunicorn", "shop.wsgi"]\n',
    );
    assert.match(
      text ?? "",
      /^RUN apt-get update && apt-get install -y gettext && rm -rf \/var\/lib\/apt\/lists\/\*$/m,
    );
    assert.match(text ?? "", /^COPY \. \/app$/m);
    assert.match(text ?? "", /^ENV PYTHONUNBUFFERED=1\nCMD /m);
    assert.equal(notes.filter(({ code }) => code === "hardened").length, 3);
  });

  it("leaves an ADD that unpacks or fetches as it is", () => {
    assert.match(
      hardened("FROM python:3.12\nADD https://example.org/x.tar.gz /x/\nRUN pip install x\n").dockerfile ??
        "",
      /^ADD https/m,
    );
  });

  it("gives up root only for a server whose project writes nowhere", () => {
    const text = dockerfile('CMD ["gunicorn", "shop.wsgi"]\n');
    assert.match(hardened(text, project).dockerfile ?? "", /^USER 10001:10001\nCMD /m);
    assert.doesNotMatch(hardened(text).dockerfile ?? "", /^USER/m);
    const files = new Map([...project, ["shop/settings.py", 'MEDIA_ROOT = "media"\n'] as const]);
    assert.doesNotMatch(hardened(text, files).dockerfile ?? "", /^USER/m);
  });

  it("changes nothing the second time", () => {
    assert.equal(hardened(hardened(dockerfile("")).dockerfile ?? "").verdict, "already-multi-stage");
  });
});
