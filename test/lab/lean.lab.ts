import assert from "node:assert/strict";
import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { finalStages } from "../../src/answers.ts";
import { generate } from "./generate.ts";
import type { Image } from "./image.ts";
import { useLab } from "./lab.ts";

const SETTINGS = { SECRET_KEY: "unused", DATABASE_URL: "sqlite:////tmp/db.sqlite3", HTTPS: "off" };

/** What a distroless Python may lack: what installs, teaches or tests, and what draws windows, for which slim has no Tk. */
const NOT_FOR_RUNNING = /^(ensurepip|idlelib|tkinter|_tkinter|turtle|turtledemo|_test\w*)$/;

/** How modules fare that can be imported in an image: name -> "ok" or the error's class. */
type Imports = Readonly<Record<string, string>>;

describe("what the final stage leaves behind", function () {
  this.timeout(300_000);
  const lab = useLab([
    "python:3.13-slim",
    "python:3.13-slim-trixie",
    "gcr.io/distroless/cc-debian13:nonroot",
  ]);
  let whole: Image;
  const lean = new Map<string, { project: string; image: Image }>();

  before("build the original, which removes nothing, and both final stages", async () => {
    for (const final of finalStages) {
      const project = await lab().folder();
      await generate(project, { final, original: true });
      lean.set(final, { project, image: (await lab().build(project)).image });
      if (final === "slim") whole = (await lab().build(project, { file: "Dockerfile.original" })).image;
    }
  });

  const flags = Object.entries(SETTINGS).map(([name, value]) => `--env=${name}=${value}`);
  /** The JSON that one of the scripts beside this file prints inside an image. */
  async function inside<T>(image: Image, script: string): Promise<T> {
    const path = fileURLToPath(new URL(`inside/${script}`, import.meta.url));
    const mounted = [...flags, "--volume", `${path}:/tmp/script.py:ro`];
    const { code, stdout, log } = await lab().runOnce(image, ["python", "/tmp/script.py"], mounted);
    assert.equal(code, 0, log);
    return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as T;
  }
  const differences = (one: Imports, other: Imports) =>
    Object.keys({ ...one, ...other }).filter((name) => one[name] !== other[name]);

  for (const final of finalStages) {
    describe(final, () => {
      const image = () => (lean.get(final) as { image: Image }).image;

      it("every installed module imports, as it does where nothing was removed", async () => {
        const [kept, all] = [
          await inside<Imports>(image(), "import_installed.py"),
          await inside<Imports>(whole, "import_installed.py"),
        ];
        assert.ok(Object.values(kept).filter((how) => how === "ok").length > 500);
        // pip is no part of what was installed, but of the base image that distroless has not.
        assert.deepEqual(
          differences(kept, all).filter((name) => !/^pip(\.|$)/.test(name)),
          [],
        );
      });

      it("every module of Python imports, but for what installs, tests, teaches or draws windows", async () => {
        const [kept, all] = [
          await inside<Imports>(image(), "import_python.py"),
          await inside<Imports>(whole, "import_python.py"),
        ];
        assert.ok(Object.keys(all).length > 200);
        const changed = differences(kept, all);
        assert.deepEqual(
          changed.filter((name) => final === "slim" || !NOT_FOR_RUNNING.test(name)),
          [],
        );
      });

      it("translates into three languages", async () => {
        assert.deepEqual(await inside(image(), "translations.py"), {
          de: "Anmelden",
          fr: "Connexion",
          ja: "ログイン",
        });
      });

      it("renders the admin, for a guest and for a superuser", async () => {
        const pages = await inside<Record<string, [number, boolean]>>(image(), "admin.py");
        for (const [path, [status, styled]] of Object.entries(pages))
          assert.deepEqual([status, styled], [200, true], path);
        assert.equal(Object.keys(pages).length, 4);
      });

      it("builds again in under 2 s after a change in the code, and installs nothing", async () => {
        const { project } = lean.get(final) as { project: string };
        await appendFile(join(project, "devops/home/views.py"), "\n# changed\n");
        const { seconds, log } = await lab().build(project);
        assert.doesNotMatch(log, /Collecting|Downloading|Using cached/);
        assert.match(log, /static files copied/);
        assert.ok(seconds < 2, `${seconds.toFixed(2)} s`);
      });

      it("downloads only what is new after a change in requirements.txt", async () => {
        const { project } = lean.get(final) as { project: string };
        // Of all final stages another one, so that none finds in the cache what the one before it fetched.
        const added = { slim: "idna==3.10", distroless: "iniconfig==2.1.0" }[final];
        await appendFile(join(project, "requirements.txt"), `${added}\n`);
        // A cache of downloads of this test's own would be cold; this one has what the first build fetched.
        const { log } = await lab().build(project);
        const fetched = [
          ...log.matchAll(/Downloading (?:\S*\/)?([a-z_]+)-[\d.]+-\S+\.whl(?!\.metadata)\b/gi),
        ].map(([, name]) => name);
        assert.match(log, /Using cached [Dd]jango-/);
        assert.ok(
          fetched.every((name) => added.startsWith(name ?? "none")),
          `downloaded ${fetched.join(", ")}`,
        );
      });
    });
  }
});
