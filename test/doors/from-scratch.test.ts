import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bin } from "../support/bin.ts";
import { emptyFolder, filesIn } from "../support/folders.ts";

const project = {
  "manage.py": 'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")\nimport django\n',
  "requirements.txt": "django\ngunicorn\nwhitenoise\n",
  "shop/settings.py": 'STATIC_ROOT = BASE_DIR / "collected"\n',
  "shop/wsgi.py": "",
};

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = path.join(emptyFolder(), "My Shop");
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

describe("convert, for a Django project without a Dockerfile,", function () {
  this.timeout(60_000);

  it("writes one and a .dockerignore, and changes nothing the second time", async () => {
    const folder = folderWith(project);
    const ended = await bin(folder, ["convert"]);
    assert.equal(ended.code, 0, ended.stderr);
    assert.equal(ended.stdout, "");
    assert.match(ended.stderr, /Dockerfile and \.dockerignore written from scratch/);
    const after = filesIn(folder);
    assert.match(after.Dockerfile ?? "", /^# {3}docker build -t my-shop \.$/m);
    assert.match(after[".dockerignore"] ?? "", /^collected$/m);
    const again = await bin(folder, ["convert"]);
    assert.equal(again.code, 0);
    assert.match(again.stderr, /2 stages already/);
    assert.deepEqual(filesIn(folder), after);
  });

  it("takes the path of its folder, and leaves a .dockerignore that is there", async () => {
    const folder = folderWith({ ...project, ".dockerignore": "mine\n" });
    const ended = await bin(path.dirname(folder), ["convert", "My Shop", "--quiet"]);
    assert.deepEqual([ended.code, ended.stdout, ended.stderr], [0, "", ""]);
    assert.equal(filesIn(folder)[".dockerignore"], "mine\n");
    assert.ok(filesIn(folder).Dockerfile);
  });

  it("previews with --dry-run, --diff and --json, and writes nothing", async () => {
    const folder = folderWith(project);
    const before = filesIn(folder);
    const dry = await bin(folder, ["convert", "--dry-run"]);
    assert.match(dry.stdout, /^CMD \["gunicorn", "shop\.wsgi:application"\]$/m);
    const diff = await bin(folder, ["convert", "--diff"]);
    assert.match(diff.stdout, /^\+\+\+ b\/Dockerfile$[\s\S]*^\+\+\+ b\/\.dockerignore$/m);
    const json = JSON.parse((await bin(folder, ["convert", "--json", "--dry-run"])).stdout);
    assert.equal(json.verdict, "converted");
    assert.equal(json.dockerfile, dry.stdout);
    assert.equal(json.reason, null);
    assert.equal(json.notes[0].line, null);
    assert.deepEqual(filesIn(folder), before);
  });

  it("refuses with code 4 what does not tell how it is installed, and writes nothing", async () => {
    const folder = folderWith({ "manage.py": project["manage.py"] });
    const ended = await bin(folder, ["convert"]);
    assert.equal(ended.code, 4);
    assert.match(
      ended.stderr,
      /^Dockerfile: there is none yet, and none was written\. Nothing lists .*\.\n$/,
    );
    assert.deepEqual(Object.keys(filesIn(folder)), ["manage.py"]);
  });

  it("says that there is no Dockerfile, and what is looked for, where there is no such project either", async () => {
    for (const args of [["convert"], ["convert", "."]]) {
      const ended = await bin(folderWith({ "app.py": "" }), args);
      assert.equal(ended.code, 2);
      assert.match(ended.stderr, /^"Dockerfile" does not exist; .*manage\.py.*\.\n$/);
    }
  });
});
