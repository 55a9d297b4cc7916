import assert from "node:assert/strict";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { bin, binPath, version } from "../support/bin.ts";
import { emptyFolder, filesIn, stateOf } from "../support/folders.ts";
import { installedYo } from "../support/installed.ts";
import { nodeForOrdinaryUser } from "../support/ordinary-user.ts";
import { commit, firstRelease, git, giveAllToOrdinaryUser } from "../support/repositories.ts";
import { type Ended, run } from "../support/run.ts";
import { yo } from "../support/yo.ts";

const posix = process.platform !== "win32";
const update = (folder: string, ...args: string[]) => bin(folder, ["update", ...args]);
const read = (folder: string, name: string) => readFileSync(path.join(folder, name), "utf8");

function edit(folder: string, name: string, change: (text: string) => string): void {
  const before = read(folder, name);
  const after = change(before);
  assert.notEqual(after, before, `${name} is edited`);
  writeFileSync(path.join(folder, name), after);
}

/** A committed project of the first release, with edits of its owner. */
function committed(change: (folder: string) => void = () => undefined): string {
  const folder = firstRelease();
  change(folder);
  commit(folder);
  return folder;
}

/** Edits that no template minds: in settings, requirements and a file of one's own. */
function peaceful(folder: string): void {
  edit(folder, "devops/config/settings.py", (text) => text.replace('"home",', '"home",\n    "shop",'));
  edit(folder, "requirements.txt", (text) => text.replace(/^Django==.*/m, "$&\nhumanize==4.9.0"));
  edit(folder, ".gitignore", (text) => `${text}*.local\n`);
  writeFileSync(path.join(folder, "notes.txt"), "mine\n");
}

/** An edit of the line that `--python` changes. */
function contrary(folder: string): void {
  edit(folder, "Dockerfile", (text) =>
    text.replace("ARG PYTHON_VERSION=3.13\n", "ARG PYTHON_VERSION=3.13.9\n"),
  );
}

/** Answers that change many files, whatever else a version changes. */
const otherAnswers = ["--python", "3.14", "--server", "uvicorn", "--ci", "github"];

function succeeded(ended: Ended): void {
  assert.deepEqual([ended.code, ended.signal], [0, null], ended.stderr);
}

/** A call that must be refused, with nothing changed. */
async function refused(folder: string, code: number, sentence: RegExp, ...args: string[]): Promise<void> {
  const before = stateOf(folder);
  const ended = await update(folder, ...args);
  assert.equal(ended.code, code, ended.stderr);
  assert.match(ended.stderr, sentence);
  assert.equal(ended.stdout, "");
  assert.deepEqual(stateOf(folder), before);
}

describe("generator-multistage update", () => {
  it("brings a project of the first release to what this version makes of the same answers", async () => {
    const folder = committed();
    succeeded(await update(folder));
    const fresh = emptyFolder();
    succeeded(await bin(fresh, ["--yes"]));
    rmSync(path.join(folder, ".git"), { recursive: true });
    assert.deepEqual(filesIn(folder), filesIn(fresh));
  });

  it("merges, changes answers on the way, and changes nothing a second time", async () => {
    const folder = committed(peaceful);
    const ended = await update(folder, ...otherAnswers);
    succeeded(ended);
    assert.equal(ended.stdout, "");
    assert.match(ended.stderr, new RegExp(`^✔ This folder has come from 0\\.1\\.0 to ${version}: `, "m"));
    assert.match(ended.stderr, /^ {2}merge {5}requirements\.txt$/m);
    assert.match(read(folder, "requirements.txt"), /^humanize==4\.9\.0$/m);
    assert.match(read(folder, "requirements.txt"), /^uvicorn==/m);
    assert.doesNotMatch(read(folder, "requirements.txt"), /^gunicorn==/m);
    assert.match(read(folder, "devops/config/settings.py"), /"home",\n {4}"shop",/);
    assert.match(read(folder, "Dockerfile"), /^ARG PYTHON_VERSION=3\.14$/m);
    assert.match(read(folder, ".gitignore"), /^\*\.local$/m);
    assert.equal(read(folder, "notes.txt"), "mine\n");
    assert.ok(!existsSync(path.join(folder, "devops/gunicorn.conf.py")), "what nobody edited goes");
    assert.ok(existsSync(path.join(folder, ".github/workflows/ci.yml")));
    const saved = JSON.parse(read(folder, ".yo-rc.json"))["generator-multistage"];
    assert.deepEqual(
      [saved.version, saved.python, saved.server, saved.port],
      [version, "3.14", "uvicorn", 8000],
    );
    commit(folder);
    const before = stateOf(folder);
    const again = await update(folder);
    succeeded(again);
    assert.match(again.stderr, /^✔ This folder is up to date: /);
    assert.deepEqual(stateOf(folder), before);
  });

  it("leaves both sides of a conflict to their owner, ends with 3, and goes on when it is resolved", async () => {
    const folder = committed(contrary);
    const ended = await update(folder, "--python", "3.14");
    assert.equal(ended.code, 3, ended.stderr);
    assert.match(ended.stderr, /^ {2}conflict {2}Dockerfile\nBoth you and the template/m);
    const [conflict = "", mine, other] =
      /<<<<<<< yours\n([\s\S]*?)=======\n([\s\S]*?)>>>>>>> generator-multistage (?:\d+\.){2}\d+\n/.exec(
        read(folder, "Dockerfile"),
      ) ?? [];
    assert.match(mine ?? "", /^ARG PYTHON_VERSION=3\.13\.9$/m);
    assert.match(other ?? "", /^ARG PYTHON_VERSION=3\.14$/m);
    commit(folder);
    await refused(
      folder,
      3,
      /conflicts of an earlier update still stand between markers.+:\n {2}Dockerfile\n$/,
    );
    await refused(folder, 3, /still stand between markers/, "--force");
    edit(folder, "Dockerfile", (text) => text.replace(conflict, other ?? ""));
    commit(folder);
    succeeded(await update(folder));
  });

  it("keeps CRLF, modes, and what other generators saved", async () => {
    const folder = committed((project) => {
      edit(project, "Dockerfile", (text) => text.replaceAll("\n", "\r\n"));
      edit(project, ".yo-rc.json", (text) =>
        text.replace("{", '{\n  "generator-other": {"x": 1},').replaceAll("\n", "\r\n"),
      );
      if (posix) chmodSync(path.join(project, "requirements.txt"), 0o600);
    });
    succeeded(await update(folder, "--python", "3.14"));
    assert.match(read(folder, "Dockerfile"), /^ARG PYTHON_VERSION=3\.14\r\n/m);
    assert.doesNotMatch(read(folder, "Dockerfile"), /(?<!\r)\n/);
    assert.deepEqual(JSON.parse(read(folder, ".yo-rc.json"))["generator-other"], { x: 1 });
    assert.doesNotMatch(read(folder, ".yo-rc.json"), /(?<!\r)\n/);
    if (posix) assert.equal(statSync(path.join(folder, "requirements.txt")).mode & 0o777, 0o600);
  });

  it("leaves away what you removed, and alone what it cannot merge, and says so", async () => {
    const folder = committed((project) => {
      rmSync(path.join(project, "README.md"));
      writeFileSync(path.join(project, "Dockerfile"), Buffer.from([0x23, 0xff, 0x0a]));
      if (!posix) return;
      rmSync(path.join(project, "requirements.txt"));
      symlinkSync("devops/manage.py", path.join(project, "requirements.txt"));
    });
    const ended = await update(folder, "--python", "3.14", "--port", "9000");
    succeeded(ended);
    const said = ended.stderr.replaceAll("\n", " ");
    assert.match(said, /Note: README\.md is changed by this update, but you have removed it/);
    assert.match(said, /Note: Dockerfile is a link, a folder or no UTF-8 text/);
    assert.ok(!existsSync(path.join(folder, "README.md")));
    assert.deepEqual(readFileSync(path.join(folder, "Dockerfile")), Buffer.from([0x23, 0xff, 0x0a]));
  });

  it("previews with --dry-run, --diff and --json, and writes nothing", async () => {
    const folder = committed((project) => {
      peaceful(project);
      contrary(project);
    });
    const before = stateOf(folder);
    const dry = await update(folder, "--dry-run", ...otherAnswers);
    const diff = await update(folder, "--diff", "--quiet", ...otherAnswers);
    const json = await update(folder, "--dry-run", "--json", ...otherAnswers);
    assert.deepEqual(stateOf(folder), before);
    for (const ended of [dry, diff, json]) succeeded(ended);
    assert.match(dry.stdout, /^remove {4}devops\/gunicorn\.conf\.py\ncreate {4}/m);
    assert.match(dry.stdout, /\nconflict {2}Dockerfile\n$/);
    const result = JSON.parse(json.stdout);
    assert.deepEqual(
      [result.ok, result.written, result.from, result.version],
      [false, false, "0.1.0", version],
    );
    assert.deepEqual([result.conflicts, result.removed], [["Dockerfile"], ["devops/gunicorn.conf.py"]]);
    assert.equal(result.answers.server, "uvicorn");
    assert.deepEqual([diff.stderr, json.stderr], ["", ""]);
    const patched = emptyFolder();
    cpSync(folder, patched, { recursive: true });
    const applied = await run("git", ["apply", "-"], { cwd: patched, stdin: { text: diff.stdout } });
    assert.equal(applied.code, 0, applied.stderr);
    assert.equal((await update(folder, ...otherAnswers)).code, 3);
    rmSync(path.join(patched, ".git"), { recursive: true });
    rmSync(path.join(folder, ".git"), { recursive: true });
    assert.deepEqual(filesIn(patched), filesIn(folder));
  });

  it("prints one object with --json, when it writes too", async () => {
    const folder = committed();
    const ended = await update(folder, "--json", "--port", "9000");
    succeeded(ended);
    const { ok, written, answers, updated, merged, created, dir } = JSON.parse(ended.stdout);
    assert.deepEqual([ok, written, answers.port, merged, dir], [true, true, 9000, [], folder]);
    assert.ok(updated.includes("Dockerfile") && updated.includes(".yo-rc.json"));
    assert.ok(Array.isArray(created));
    assert.equal(ended.stderr, "");
  });

  describe("goes on only where git can bring back what it changes:", () => {
    it("not with changes that are not committed", async () => {
      const folder = committed();
      appendFileSync(path.join(folder, "devops/home/views.py"), "# mine\n");
      await refused(
        folder,
        3,
        /^.+ was left as it is, because not all of it is committed to git; commit it first, or go on with --force; --diff shows .+:\n {2}devops\/home\/views\.py\n$/,
      );
      succeeded(await update(folder, "--force"));
      assert.match(read(folder, "devops/home/views.py"), /# mine\n$/);
    });

    it("not with a file to be changed that git does not have", async () => {
      const folder = committed((project) =>
        appendFileSync(path.join(project, ".gitignore"), "/.yo-rc.json\n"),
      );
      await refused(folder, 3, /not all of it is committed to git.+:\n {2}\.yo-rc\.json\n$/);
    });

    it("not outside of a repository, and not without git, where a library merges if it is told to", async () => {
      const [withGit, without] = [firstRelease(), firstRelease()];
      for (const folder of [withGit, without]) {
        peaceful(folder);
        contrary(folder);
      }
      await refused(without, 3, /because it is in no git repository; .+--force; .+\.\n$/, ...otherAnswers);
      const env = { PATH: emptyFolder() };
      const ended = await bin(without, ["update", ...otherAnswers], { env });
      assert.equal(ended.code, 3);
      assert.match(ended.stderr, /because git is not there to bring it back; /);
      const forced = await bin(without, ["update", "--force", ...otherAnswers], { env });
      assert.equal(forced.code, 3, forced.stderr);
      assert.equal((await update(withGit, "--force", ...otherAnswers)).code, 3);
      assert.deepEqual(filesIn(without), filesIn(withGit), "both ways of merging agree");
    });

    it("whatever else there is: files of your own, and changes outside of the project's folder", async () => {
      const folder = emptyFolder();
      cpSync(firstRelease(), path.join(folder, "shop"), { recursive: true });
      writeFileSync(path.join(folder, "outside.txt"), "1\n");
      commit(folder);
      writeFileSync(path.join(folder, "outside.txt"), "2\n");
      writeFileSync(path.join(folder, "shop/untracked.txt"), "mine\n");
      const ended = await update(folder, "--dir", "shop");
      succeeded(ended);
      assert.match(ended.stderr, /^✔ shop has come from 0\.1\.0/m);
      assert.equal(
        git(folder, "status", "--porcelain", "shop/untracked.txt").trim(),
        "?? shop/untracked.txt",
      );
    });
  });

  describe("is all or nothing:", () => {
    /** A hook for `node --require` that does something at the given call of a function of node:fs. */
    const at = (call: string, what: string) => {
      const hook = path.join(emptyFolder(), "hook.cjs");
      const [name, count] = call.split(" ");
      writeFileSync(
        hook,
        `const fs = require("node:fs");
         const original = fs.${name};
         let calls = 0;
         fs.${name} = (...args) => {
           if (++calls === ${count}) { ${what} }
           return original(...args);
         };`,
      );
      return { NODE_OPTIONS: `--require=${hook}` };
    };
    const full = "throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });";

    it("a full disk, or a rename that fails, leaves the folder as it was", async () => {
      const folder = committed(peaceful);
      const before = filesIn(folder);
      for (const call of ["writeFileSync 9", "renameSync 1", "renameSync 4", "renameSync 12"]) {
        const ended = await bin(folder, ["update", ...otherAnswers], { env: at(call, full) });
        assert.equal(ended.code, 1, call);
        assert.match(ended.stderr, /ENOSPC.*; nothing was changed/);
        assert.deepEqual(filesIn(folder), before, call);
      }
    });

    it("an interrupt in the middle of the write waits for its end", async function () {
      if (!posix) this.skip();
      const [folder, wanted] = [committed(peaceful), committed(peaceful)];
      succeeded(await update(wanted, ...otherAnswers));
      const env = at("renameSync 4", "process.kill(process.pid, 'SIGINT');");
      succeeded(await bin(folder, ["update", ...otherAnswers], { env }));
      for (const project of [folder, wanted]) rmSync(path.join(project, ".git"), { recursive: true });
      assert.deepEqual(filesIn(folder), filesIn(wanted));
    });

    it("a folder that cannot be written is refused", async function () {
      if (!posix) this.skip();
      const folder = committed();
      giveAllToOrdinaryUser(folder);
      chmodSync(path.join(folder, "devops"), 0o555);
      const before = filesIn(folder);
      const ended = await run(nodeForOrdinaryUser(), [binPath, "update", "--server", "uvicorn"], {
        cwd: folder,
        ordinary: true,
      });
      chmodSync(path.join(folder, "devops"), 0o755);
      assert.equal(ended.code, 1, ended.stderr);
      assert.match(ended.stderr, /devops cannot be written by this user/);
      assert.deepEqual(filesIn(folder), before);
    });
  });

  describe("refuses in one sentence", () => {
    const saved = (change: string) => {
      const folder = firstRelease();
      edit(folder, ".yo-rc.json", () => change);
      return folder;
    };
    const answers = (more: string) => saved(`{"generator-multistage": {${more}}}`);
    const cases: readonly (readonly [string, () => string, RegExp, ...string[]])[] = [
      [
        "a folder without answers",
        emptyFolder,
        /holds no answers of an earlier run, so update has nothing to go by;/,
      ],
      ["a folder that is not there", emptyFolder, /holds no answers of an earlier run/, "--dir", "nowhere"],
      ["answers of other generators alone", () => saved('{"generator-other": {}}'), /holds no answers/],
      ["a .yo-rc.json that is no JSON", () => saved("{oops"), /\.yo-rc\.json is not valid JSON/],
      [
        "answers of a wrong type",
        () => answers('"version": "0.1.0", "port": "x"'),
        /"port" in .+ must be a number/,
      ],
      [
        "answers without a version",
        () => answers('"port": 80'),
        /does not say which version made the project/,
      ],
      [
        "a version that never was",
        () => answers('"version": "0.0.7"'),
        /by version "0\.0\.7", which was never released/,
      ],
      [
        "a version that is none",
        () => answers('"version": "../x"'),
        /by version "\.\.\/x", which was never released/,
      ],
      [
        "a newer version",
        () => answers('"version": "99.0.0", "new": 1'),
        /version 99\.0\.0 made .+@latest update\.$/m,
      ],
      [
        "an answer that its version did not take",
        () => answers('"version": "0.1.0", "python": "2.7"'),
        /is not as version 0\.1\.0 left it: "python": "2\.7" is refused: .+; mend it there\.$/m,
      ],
      [
        "a saved answer that does not go with the others any more, with the flag to give",
        firstRelease,
        /^update needs a new --django, because "5\.2", which is saved in .+, does not run on Python 3\.15; give Django 6\.1/,
        "--python",
        "3.15",
      ],
      [
        "a bad value",
        firstRelease,
        /^--python "3\.10" is refused: .+ had its last security fix/,
        "--python",
        "3.10",
      ],
      [
        "an unknown flag",
        firstRelease,
        /^--prot is no flag of ours \(did you mean --port\?\)/,
        "--prot",
        "1",
      ],
      ["a word", firstRelease, /^update takes flags alone, but "shop" was given; .+--dir shop/, "shop"],
      ["an empty --dir", firstRelease, /^--dir needs a value/, "--dir="],
      [
        "an app folder that was not moved, with the way to move it",
        firstRelease,
        /^--app "x" has no manage\.py yet, and update moves no folder itself; git mv devops x, commit/,
        "--app",
        "x",
      ],
    ];
    for (const [what, folder, sentence, ...args] of cases) {
      it(what, async () => {
        const project = folder();
        await refused(project, 2, sentence, ...args);
        const json = await update(project, "--json", ...args);
        assert.deepEqual([json.code, JSON.parse(json.stdout).error.kind], [2, "UsageError"]);
      });
    }
  });

  it("follows an app folder that was moved, with what its owner made of it", async () => {
    const folder = committed(peaceful);
    mkdirSync(path.join(folder, "services"));
    git(folder, "mv", "devops", "services/web");
    commit(folder);
    succeeded(await update(folder, "--app", "services/web", "--server", "uvicorn"));
    assert.match(read(folder, "Dockerfile"), /^COPY .*services\/web\/ /m);
    assert.match(read(folder, "services/web/config/settings.py"), /"shop",/);
    assert.ok(existsSync(path.join(folder, "services/web/serve.py")));
    assert.ok(!existsSync(path.join(folder, "services/web/gunicorn.conf.py")));
    assert.ok(!existsSync(path.join(folder, "devops")));
  });

  it("is what the scaffold points to, where it would overwrite what an earlier version made", async () => {
    const folder = committed(peaceful);
    const ended = await bin(folder, ["--yes"]);
    assert.equal(ended.code, 3);
    assert.match(
      ended.stderr,
      /--force overwrites, update merges, since version 0\.1\.0 made the project:\n/,
    );
  });

  it("has a help of 80 columns, and the scaffold's help names it", async () => {
    const folder = emptyFolder();
    const ended = await update(folder, "--help");
    succeeded(ended);
    for (const line of ended.stdout.split("\n")) assert.ok(line.length <= 80, line);
    assert.match(ended.stdout, /--python X\.Y/);
    assert.match((await bin(folder, ["--help"])).stdout, /^ {2}update {6}/m);
  });

  it("does and says the same under yo", async function () {
    this.timeout(300_000);
    await installedYo();
    const projects = [0, 1].map(() => {
      const folder = committed((project) => {
        peaceful(project);
        contrary(project);
      });
      return folder;
    });
    const [byBin = "", byYo = ""] = projects;
    giveAllToOrdinaryUser(byYo);
    const [binEnded, yoEnded] = [
      await update(byBin, ...otherAnswers),
      await yo(byYo, ["multistage:update", ...otherAnswers]),
    ];
    assert.deepEqual([binEnded.code, yoEnded.code], [3, 3], yoEnded.stderr);
    assert.equal(yoEnded.stderr, binEnded.stderr);
    for (const project of projects) rmSync(path.join(project, ".git"), { recursive: true });
    assert.deepEqual(filesIn(byYo), filesIn(byBin));
    const help = await yo(emptyFolder(), ["multistage:update", "--help"]);
    assert.match(help.stdout, /yo multistage:update --diff/);
  });
});
