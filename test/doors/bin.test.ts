import assert from "node:assert/strict";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bin, binPath, version } from "../support/bin.ts";
import { emptyFolder, filesIn, stateOf } from "../support/folders.ts";
import { type Ended, inParallel, run, sideBySide } from "../support/run.ts";

/** What every control sequence of a terminal starts with. */
const controlStart = "\u001b";

const posix = process.platform !== "win32";
/** What an earlier run in a folder saved. */
const saved = (folder: string) =>
  JSON.parse(readFileSync(path.join(folder, ".yo-rc.json"), "utf8"))["generator-multistage"];

const succeeded = (ended: Ended) => assert.deepEqual([ended.code, ended.signal], [0, null], ended.stderr);

/** One line, ending in a full stop, with neither a stack nor colours: what a failed call owes to its caller. */
function oneSentence(text: string): void {
  assert.match(text, /^[^\n]+\.\n$/, "one line that ends in a full stop");
  assert.doesNotMatch(text, /\n\s+at |node:internal/, "no stack");
  assert.ok(!text.includes(controlStart), "no colours");
}

/** A call that must fail: exit code, one sentence about it, nothing on stdout, and a disk as it was. */
async function refused(
  code: number,
  sentence: RegExp,
  args: readonly string[],
  prepare: (folder: string) => void = () => undefined,
): Promise<void> {
  const folder = emptyFolder();
  prepare(folder);
  const before = stateOf(folder);
  const ended = await bin(folder, args);
  assert.match(ended.stderr, sentence);
  oneSentence(ended.stderr);
  assert.equal(ended.stdout, "");
  assert.equal(ended.code, code);
  assert.deepEqual(stateOf(folder), before, "the disk is as it was");
}

const write = (name: string, text: string) => (folder: string) =>
  writeFileSync(path.join(folder, name), text);

describe("the bin", () => {
  describe("takes its answers", () => {
    it("from the defaults with --yes, and says what it wrote and what comes next", async () => {
      const folder = emptyFolder();
      const ended = await bin(folder, ["--yes"]);
      succeeded(ended);
      assert.deepEqual(saved(folder), {
        version,
        python: "3.13",
        app: "devops",
        port: 8000,
        django: "5.2",
        server: "gunicorn",
        database: "sqlite",
        final: "slim",
        hashes: false,
        original: false,
        ci: "none",
        deploy: "none",
      });
      assert.equal(ended.stdout, "", "what a person reads goes to stderr");
      assert.match(ended.stderr, /✔ \d+ files created here\n/);
      assert.match(ended.stderr, /\n {2}Dockerfile\n/);
      assert.match(ended.stderr, /\nNext\n {2}docker compose up\n/);
      assert.match(ended.stderr, /http:\/\/localhost:8000 /);
    });

    it("from flags, in either spelling of a value", async () => {
      const folder = emptyFolder();
      const args = ["--python", "3.12", "--app=services/web", "--port", "9000", "--django=6.0"];
      succeeded(
        await bin(folder, [...args, "--server=uvicorn", "--database", "postgres", "--hashes", "--original"]),
      );
      assert.deepEqual(saved(folder), {
        version,
        python: "3.12",
        app: "services/web",
        port: 9000,
        django: "6.0",
        server: "uvicorn",
        database: "postgres",
        final: "slim",
        hashes: true,
        original: true,
        ci: "none",
        deploy: "none",
      });
    });

    it("from the first word, which is the app folder, before or behind the flags", async () => {
      const calls = [
        ["shop", "--yes"],
        ["--yes", "shop"],
        ["--port", "9000", "shop/"],
        ["--", "shop"],
      ];
      await sideBySide(calls, async (args) => {
        const folder = emptyFolder();
        succeeded(await bin(folder, args));
        assert.equal(saved(folder).app, "shop", args.join(" "));
      });
    });

    it("from --answers FILE, whose path starts where the call was made and which may name the folder", async () => {
      const folder = emptyFolder();
      writeFileSync(
        path.join(folder, "answers.json"),
        '\uFEFF{"python": "3.14", "port": 9000, "hashes": true, "dir": "sub/demo"}',
      );
      succeeded(await bin(folder, ["--answers", "answers.json"]));
      const { python, port, hashes, app } = saved(path.join(folder, "sub/demo"));
      assert.deepEqual([python, port, hashes, app], ["3.14", 9000, true, "devops"]);
      assert.deepEqual(
        Object.keys(filesIn(folder)).filter((name) => !name.startsWith("sub")),
        ["answers.json"],
      );
    });

    it("in order: flag, then answers file, then what an earlier run saved, then the default", async () => {
      const folder = emptyFolder();
      succeeded(await bin(folder, ["--app", "saved", "--port", "1111", "--python", "3.12"]));
      writeFileSync(path.join(folder, "answers.json"), '{"port": 2222, "python": "3.14"}');
      succeeded(await bin(folder, ["--python", "3.13", "--answers", "answers.json", "--yes", "--force"]));
      const { app, port, python, server } = saved(folder);
      assert.deepEqual([app, port, python, server], ["saved", 2222, "3.13", "gunicorn"]);
    });

    it("so that --no- before its name turns a saved switch off again", async () => {
      const folder = emptyFolder();
      succeeded(await bin(folder, ["--yes", "--hashes"]));
      succeeded(await bin(folder, ["--yes", "--no-hashes", "--force"]));
      assert.equal(saved(folder).hashes, false);
    });

    it("and writes where --dir says, making the folder and its parents", async () => {
      const folder = emptyFolder();
      const ended = await bin(folder, ["--yes", "--dir", "new/my demo"]);
      succeeded(ended);
      assert.ok(existsSync(path.join(folder, "new/my demo/Dockerfile")));
      assert.match(ended.stderr, /\nNext\n {2}cd 'new\/my demo'\n/);
    });

    it("and keeps what other generators saved in .yo-rc.json", async () => {
      const folder = emptyFolder();
      writeFileSync(path.join(folder, ".yo-rc.json"), '{"generator-other": {"a": [1]}}');
      succeeded(await bin(folder, ["--yes"]));
      const all = JSON.parse(readFileSync(path.join(folder, ".yo-rc.json"), "utf8"));
      assert.deepEqual(all["generator-other"], { a: [1] });
      assert.equal(all["generator-multistage"].port, 8000);
    });
  });

  describe("a second time", () => {
    it("changes nothing with the same answers, and says so", async () => {
      const folder = emptyFolder();
      succeeded(await bin(folder, ["--yes"]));
      const before = stateOf(folder);
      const ended = await bin(folder, ["--yes"]);
      succeeded(ended);
      assert.match(ended.stderr, /^✔ This folder is up to date: all \d+ files are as the answers say\.\n$/);
      assert.deepEqual(stateOf(folder), before);
    });

    it("needs no answers: it has those of the first time", async () => {
      const folder = emptyFolder();
      succeeded(await bin(folder, ["shop", "--port", "9000"]));
      const before = stateOf(folder);
      succeeded(await bin(folder));
      assert.deepEqual(stateOf(folder), before);
    });

    it("with other answers stops with code 3, lists the files that differ and leaves all as it was", async () => {
      const folder = emptyFolder();
      succeeded(await bin(folder, ["--yes"]));
      writeFileSync(path.join(folder, "requirements.txt"), "mine\n");
      const before = stateOf(folder);
      const ended = await bin(folder, ["--yes"]);
      assert.equal(ended.code, 3);
      assert.equal(ended.stdout, "");
      assert.match(
        ended.stderr,
        /1 file differs .* --diff shows how, --force overwrites:\n {2}requirements\.txt\n$/,
      );
      assert.deepEqual(stateOf(folder), before);
    });

    it("counts one file as one", async () => {
      const folder = emptyFolder();
      succeeded(await bin(folder, ["--yes"]));
      writeFileSync(path.join(folder, "devops/home/urls.py"), "");
      const ended = await bin(folder, ["--yes", "--force"]);
      assert.match(ended.stderr, /1 file overwritten, 39 files as they were/);
      assert.match(ended.stderr, /devops\/ the Django project, 1 file\n/);
    });

    it("with --force overwrites what differs and nothing else", async () => {
      const folder = emptyFolder();
      succeeded(await bin(folder, ["--yes"]));
      const asGenerated = filesIn(folder);
      writeFileSync(path.join(folder, "requirements.txt"), "mine\n");
      writeFileSync(path.join(folder, "notes.txt"), "mine too\n");
      const ended = await bin(folder, ["--yes", "--force"]);
      succeeded(ended);
      assert.match(ended.stderr, /1 file overwritten, \d+ files as they were/);
      assert.deepEqual(filesIn(folder), { ...asGenerated, "notes.txt": "mine too\n" });
    });
  });

  describe("looks before it leaps", () => {
    it("--dry-run lists on stdout what would be created, overwritten or left, and writes nothing", async () => {
      const folder = emptyFolder();
      const fresh = await bin(folder, ["--yes", "--dry-run", "--dir", "new"]);
      succeeded(fresh);
      assert.match(fresh.stdout, /^create {5}Dockerfile$/m);
      assert.equal(existsSync(path.join(folder, "new")), false);
      succeeded(await bin(folder, ["--yes"]));
      writeFileSync(path.join(folder, "Dockerfile"), "FROM scratch\n");
      const before = stateOf(folder);
      const ended = await bin(folder, ["--yes", "--dry-run"]);
      succeeded(ended);
      assert.match(ended.stdout, /^overwrite {2}Dockerfile$/m);
      assert.match(ended.stdout, /^unchanged {2}requirements\.txt$/m);
      assert.deepEqual(stateOf(folder), before);
    });

    it("--diff prints a patch that git applies, and that then leaves nothing to do", async () => {
      const folder = emptyFolder();
      const patch = path.join(emptyFolder(), "change.patch");
      const applies = async (args: readonly string[], wanted: RegExp) => {
        const diff = await bin(folder, [...args, "--diff"]);
        succeeded(diff);
        assert.match(diff.stdout, wanted);
        writeFileSync(patch, diff.stdout);
        const applied = await run("git", ["apply", "--whitespace=nowarn", patch], { cwd: folder });
        assert.equal(applied.code, 0, applied.stderr);
        const before = stateOf(folder);
        const ended = await bin(folder, args);
        succeeded(ended);
        assert.match(ended.stderr, /is up to date/);
        assert.deepEqual(stateOf(folder), before);
      };
      await applies(["--yes"], /^new file mode 100644\n--- \/dev\/null\n\+\+\+ b\/Dockerfile$/m);
      await applies(["--yes", "--port", "9000", "--python", "3.12"], /^-ARG PYTHON_VERSION=3\.13/m);
      if (!posix) return;
      chmodSync(path.join(folder, "devops/manage.py"), 0o644);
      await applies(["--yes"], /^diff --git a\/devops\/manage\.py .*\nold mode 100644\nnew mode 100755\n$/);
    });

    it("--diff of what is up to date is empty", async () => {
      const folder = emptyFolder();
      succeeded(await bin(folder, ["--yes"]));
      assert.equal((await bin(folder, ["--yes", "--diff"])).stdout, "");
    });
  });

  describe("speaks to programs", () => {
    it("--json prints one object on stdout and nothing else, and asks nothing", async () => {
      const folder = emptyFolder();
      const ended = await bin(folder, ["--json", "--port", "80", "--dir", "demo"]);
      succeeded(ended);
      const result = JSON.parse(ended.stdout);
      assert.deepEqual(
        { ...result, created: result.created.toSorted() },
        {
          ok: true,
          version,
          dir: path.join(folder, "demo"),
          written: true,
          answers: {
            python: "3.13",
            app: "devops",
            port: 80,
            django: "5.2",
            server: "gunicorn",
            database: "sqlite",
            final: "slim",
            hashes: false,
            original: false,
            ci: "none",
            deploy: "none",
          },
          created: Object.entries(filesIn(path.join(folder, "demo")))
            .filter(([, text]) => text !== "a folder")
            .map(([name]) => name)
            .toSorted(),
          overwritten: [],
          unchanged: [],
          notes: result.notes,
          next: result.next,
        },
      );
      assert.match(result.notes.join(), /Port 80 is below 1024/);
      assert.match(result.next.join("\n"), /docker compose up/);
      assert.equal(ended.stderr, "");
    });

    it("--json with --dry-run and --diff says that nothing was written, and carries the patch", async () => {
      const folder = emptyFolder();
      const ended = await bin(folder, ["--json", "--dry-run", "--diff"]);
      succeeded(ended);
      const result = JSON.parse(ended.stdout);
      assert.equal(result.written, false);
      assert.match(result.diff, /^\+FROM /m);
      assert.deepEqual(filesIn(folder), {});
    });

    it("--json prints an object for a call that fails as well, and the sentence on stderr", async () => {
      const folder = emptyFolder();
      const usage = await bin(folder, ["--json", "--port", "abc"]);
      assert.equal(usage.code, 2);
      oneSentence(usage.stderr);
      assert.deepEqual(JSON.parse(usage.stdout), {
        ok: false,
        error: { kind: "UsageError", code: 2, message: usage.stderr.trimEnd() },
      });
      const unknown = await bin(folder, ["--prot", "1", "--json"]);
      assert.deepEqual([unknown.code, JSON.parse(unknown.stdout).error.code], [2, 2]);
      writeFileSync(path.join(folder, "Dockerfile"), "FROM scratch\n");
      const conflict = await bin(folder, ["--json"]);
      assert.equal(conflict.code, 3);
      const { error } = JSON.parse(conflict.stdout);
      assert.deepEqual([error.kind, error.code, error.files], ["ConflictError", 3, ["Dockerfile"]]);
    });

    it("--quiet prints nothing at all, but errors", async () => {
      const folder = emptyFolder();
      const ended = await bin(folder, ["--yes", "--quiet", "--port", "80", "--server", "runserver"]);
      succeeded(ended);
      assert.deepEqual([ended.stdout, ended.stderr], ["", ""]);
      oneSentence((await bin(folder, ["--yes", "--quiet", "--port", "x"])).stderr);
    });

    it("sends no colours where no terminal is, also where FORCE_COLOR would", async () => {
      for (const args of [["--help"], ["--yes", "--dry-run"], ["--yes"], ["--port", "x"]]) {
        const { stdout, stderr } = await bin(emptyFolder(), args, { env: { FORCE_COLOR: "1" } });
        assert.ok(!(stdout + stderr).includes(controlStart), args.join(" "));
      }
    });

    it("--version prints the version, --help the help, whatever else the call says", async () => {
      const folder = emptyFolder();
      const [shown, help, short] = await Promise.all([
        bin(folder, ["--version"]),
        bin(folder, ["--help", "--port", "abc"]),
        bin(folder, ["-h"]),
      ]);
      assert.deepEqual([shown.code, shown.stdout, shown.stderr], [0, `${version}\n`, ""]);
      assert.deepEqual([help.code, help.stderr, help.stdout], [0, "", short.stdout]);
      assert.deepEqual(filesIn(folder), {});
      for (const line of help.stdout.split("\n")) assert.ok(line.length <= 80, line);
    });

    it("gives examples in its help that work when pasted", async () => {
      const { stdout } = await bin(emptyFolder(), ["--help"]);
      const examples =
        stdout
          .match(/(?<=Examples\n)(?: {2}.*\n)+/)?.[0]
          .trim()
          .split(/\n\s*/) ?? [];
      assert.equal(examples.length, 2);
      for (const example of examples) {
        const [npx, name, ...args] = example.split(" ");
        assert.deepEqual([npx, name], ["npx", "generator-multistage"]);
        const ended = await bin(emptyFolder(), args);
        succeeded(ended);
      }
    });

    it("ends in peace where its reader has gone (| head)", async () => {
      const calls = [["--help"], ["--yes", "--dry-run"], ["--yes", "--json"], ["--yes"], ["--port", "x"]];
      const codes = await Promise.all(
        calls.map(async (args) => {
          const ended = await bin(emptyFolder(), args, {
            started: (child) => {
              child.stdout?.destroy();
              child.stderr?.destroy();
            },
          });
          return ended.code;
        }),
      );
      assert.deepEqual(codes, [0, 0, 0, 0, 2]);
    });
  });

  describe("refuses with one sentence, code 2 and an untouched disk", () => {
    const calls: readonly (readonly [string, RegExp, readonly string[]])[] = [
      ["an unknown flag", /^--sever is no flag of ours \(did you mean --server\?\)/, ["--sever", "x"]],
      ["an unknown flag like no other", /^--zzzzzzzz is no flag of ours; --help/, ["--zzzzzzzz", "--yes"]],
      ["an unknown flag with a value", /^--prot is no flag .*did you mean --port\?/, ["--prot=9"]],
      ["an unknown short flag", /^-x is no flag of ours/, ["-x"]],
      ["an unknown short flag among others", /^-x is no flag of ours/, ["-yx"]],
      ["a switch of the run turned off", /^--no-yes is no flag of ours; --help/, ["--no-yes"]],
      ["a flag turned off that is no switch", /^--no-port is no flag of ours; --help/, ["--no-port"]],
      ["a flag with a line break", /^"--a\\nb" is no flag of ours/, ["--a\nb"]],
      ["a value for a switch", /^--yes takes no value, but was given "1"/, ["--yes=1"]],
      ["a missing value at the end", /^--port needs a value: an integer from 1 to 65535\.$/m, ["--port"]],
      ["a missing value before a flag", /^--python needs a value: 3\.11, /, ["--python", "--yes"]],
      ["a missing value of --dir", /^--dir needs a value: the folder to write into/, ["--yes", "--dir"]],
      ["an empty --dir", /^--dir needs a value/, ["--yes", "--dir", ""]],
      ["a missing value of --answers", /^--answers needs a value/, ["--answers"]],
      ["an empty --answers", /^--answers needs a value/, ["--answers", ""]],
      ...["abc", "0", "65536", "8000.5", "", "-1", " 80", "0x50", "1e3", "٨٠"].map(
        (port) =>
          [
            `--port ${JSON.stringify(port)}`,
            /^--port ".*" is not a port; give an integer from 1 to 65535\.$/m,
            ["--port", port],
          ] as const,
      ),
      [
        "--python 3.10",
        /Python 3\.10 had its last security fix on 2026-10-31; give 3\.11/,
        ["--python", "3.10"],
      ],
      ["--python 2.7", /"2\.7" is refused: Python 2\.7 .*; give 3\.11/, ["--python", "2.7"]],
      ["--python 3", /"3" is not a Python version of the form X\.Y .*; give 3\.11/, ["--python", "3"]],
      ["--python latest", /"latest" is not a Python version .*; give 3\.11/, ["--python", "latest"]],
      ["--python ''", /^--python "" is not a Python version/, ["--python", ""]],
      ["a Python to come", /^--python "3\.99" is refused: .*; give 3\.11/, ["--python", "3.99"]],
      [
        "a pair that does not run",
        /^--django "6\.0" does not run on Python 3\.11; give Django 5\.2, or Python 3\.12/,
        ["--django", "6.0", "--python", "3.11"],
      ],
      [
        "an ended Django",
        /^--django "4\.2" is refused: Django 4\.2 .*2026-04-07; give 5\.2/,
        ["--django", "4.2"],
      ],
      ["an unknown server", /"gunicon" is not a server; .*did you mean gunicorn\?/, ["--server", "gunicon"]],
      [
        "an unknown database",
        /^--database "mysql" is not a database; give sqlite or/,
        ["--database", "mysql"],
      ],
      ...["../x", "/x", "a b", "con", ".git", "$(x)", "a\nb", "", ".", "a//b", "-x", "C:\\x", "a\\b"].map(
        (app) =>
          [`--app ${JSON.stringify(app)}`, /^--app ".*" .*; (?:give|write) /, [`--app=${app}`]] as const,
      ),
      ["a bad first word", /^--app "Dockerfile" is taken/, ["Dockerfile"]],
      ["two first words", /^One app folder is allowed, but "a" and "b" were given/, ["a", "b"]],
      ["an app folder given twice", /^--app says "a" and the first word "b"/, ["--app", "a", "b"]],
      ["an answers file that is missing", /^--answers "nix\.json" does not exist/, ["--answers", "nix.json"]],
      ["an answers file that is a folder", /^--answers "\." cannot be read \(EISDIR\)/, ["--answers", "."]],
    ];
    inParallel(calls.map(([what, sentence, args]) => [what, () => refused(2, sentence, args)]));

    const files: readonly (readonly [string, RegExp, string])[] = [
      [
        "an answers file that is not JSON",
        /^--answers "a\.json" is not valid JSON \(.*\); give one JSON object/,
        "{port: 1}",
      ],
      ["an empty answers file", /^--answers "a\.json" is not valid JSON/, ""],
      ["an answers file that is a list", /^--answers "a\.json" holds no JSON object; give one/, "[]"],
      ["an answers file that is null", /^--answers "a\.json" holds no JSON object; give one/, "null"],
      [
        "an unknown key in an answers file",
        /^"prot" in a\.json is no answer of ours \(did you mean port\?\)/,
        '{"prot": 1}',
      ],
      [
        "a key that every object has, in an answers file",
        /^"constructor" in a\.json is no answer/,
        '{"constructor": 1}',
      ],
      [
        "the key __proto__ in an answers file",
        /^"__proto__" in a\.json is no answer/,
        '{"__proto__": {"port": 1}}',
      ],
      [
        "a wrong type in an answers file",
        /^"port" in a\.json must be a number, not "8000"/,
        '{"port": "8000"}',
      ],
      [
        "null for a value in an answers file",
        /^"app" in a\.json must be a string, not null/,
        '{"app": null}',
      ],
      [
        "a text for a switch in an answers file",
        /^"hashes" in a\.json must be a boolean, not "yes"/,
        '{"hashes": "yes"}',
      ],
      [
        "a Python as a number in an answers file",
        /^"python" in a\.json must be a string, not 3\.13/,
        '{"python": 3.13}',
      ],
      [
        "a bad value in an answers file",
        /^"port": 65536 in a\.json is not a port; give an integer/,
        '{"port": 65536}',
      ],
      [
        "a port with a fraction in an answers file",
        /^"port": 8000\.5 in a\.json is not a port/,
        '{"port": 8000.5}',
      ],
      [
        "a port beyond all numbers in an answers file",
        /^"port": Infinity in a\.json is not a port/,
        '{"port": 1e999}',
      ],
      [
        "a folder of a wrong type in an answers file",
        /^"dir" in a\.json must be a string, not 1/,
        '{"dir": 1}',
      ],
    ];
    for (const [what, sentence, text] of files) {
      it(`${what} in an answers file`.replace("file in an answers file", "file"), () =>
        refused(2, sentence, ["--yes", "--answers", "a.json"], write("a.json", text)),
      );
    }

    it("a .yo-rc.json that is not JSON", () =>
      refused(
        2,
        /\.yo-rc\.json is not valid JSON .*; mend it or remove it/,
        ["--yes"],
        write(".yo-rc.json", "{oops"),
      ));

    it("a .yo-rc.json whose answers were edited into nonsense", () =>
      refused(
        2,
        /^"port" in .*\.yo-rc\.json must be a number, not "x"/,
        ["--yes"],
        write(".yo-rc.json", '{"generator-multistage": {"port": "x"}}'),
      ));

    it("an app folder that is a file", () =>
      refused(
        2,
        /shop is a file, but a folder of that name is needed/,
        ["--app", "shop"],
        write("shop", ""),
      ));

    it("a destination that is a file, or lies below one", async () => {
      await refused(
        2,
        /demo is not a folder; give --dir a folder/,
        ["--yes", "--dir", "demo"],
        write("demo", ""),
      );
      await refused(2, /because .*demo is not a folder/, ["--yes", "--dir", "demo/x"], write("demo", ""));
    });

    it("a destination that is a link to nowhere, or lies below one", async function () {
      if (!posix) this.skip();
      const link = (folder: string) => symlinkSync("nowhere", path.join(folder, "demo"));
      const sentence = /demo is a symbolic link that leads nowhere; remove it or give --dir another folder/;
      await refused(2, sentence, ["--yes", "--dir", "demo"], link);
      await refused(2, sentence, ["--yes", "--dir", "demo/x"], link);
    });

    it("a destination whose name no disk takes, and no file in it is blamed", () =>
      refused(2, /cannot be looked at \(ENAMETOOLONG\); give --dir another folder/, [
        "--yes",
        "--dir",
        "x".repeat(300),
      ]));

    it("a folder where a file is to be written", () =>
      refused(2, /Dockerfile is a folder, but a file/, ["--yes"], (folder) =>
        mkdirSync(path.join(folder, "Dockerfile")),
      ));

    it("a symbolic link where something is to be written, so that nothing lands elsewhere", async function () {
      if (!posix) this.skip();
      const elsewhere = emptyFolder();
      const before = stateOf(elsewhere);
      await refused(2, /devops is a symbolic link/, ["--yes"], (folder) =>
        symlinkSync(elsewhere, path.join(folder, "devops")),
      );
      await refused(2, /Dockerfile is a symbolic link/, ["--yes", "--force"], (folder) =>
        symlinkSync(path.join(elsewhere, "Dockerfile"), path.join(folder, "Dockerfile")),
      );
      assert.deepEqual(stateOf(elsewhere), before);
    });
  });

  describe("without a terminal", () => {
    const sentence =
      /^There is no terminal to ask on; give --python, --app and --port, or --yes for the defaults\.$/m;

    it("asks nothing: a bare call is refused, with stdin closed, open or full of answers", async () => {
      await refused(2, sentence, []);
      for (const stdin of ["left open", { text: "3.13\ndevops\n8000\n" }] as const) {
        const folder = emptyFolder();
        const ended = await bin(folder, [], { stdin, patience: 15_000 });
        assert.equal(ended.code, 2);
        assert.match(ended.stderr, sentence);
        assert.deepEqual(filesIn(folder), {});
      }
    });

    it("goes on as soon as one question is answered, without waiting for input", async () => {
      const folder = emptyFolder();
      succeeded(await bin(folder, ["--port", "9000"], { stdin: "left open", patience: 15_000 }));
      assert.equal(saved(folder).port, 9000);
    });
  });

  describe("where the system says no", () => {
    before(function () {
      if (!posix) this.skip();
    });

    /** Runs a shell script in a new folder; `$NODE` and `$BIN` are the bin. */
    const shell = async (script: string, folder = emptyFolder(), command = ["bash", "-c"]) => {
      const [program = "", ...args] = command;
      const env = { NODE: process.execPath, BIN: binPath };
      return { folder, ...(await run(program, [...args, script], { cwd: folder, env })) };
    };

    it("a result that cannot be printed is a failure, told in one sentence", async function () {
      if (!existsSync("/dev/full")) this.skip();
      const calls = ["--help", "--version", "--yes --json", "--yes --dry-run", "convert --help"];
      await sideBySide(calls, async (call) => {
        const ended = await shell(`exec "$NODE" "$BIN" ${call} > /dev/full`);
        assert.equal(ended.code, 1, call);
        oneSentence(ended.stderr);
        assert.match(ended.stderr, /^What belongs on stdout could not be written there \(ENOSPC/);
      });
    });

    it("hints that cannot be printed are none", async function () {
      if (!existsSync("/dev/full")) this.skip();
      const ended = await shell('exec "$NODE" "$BIN" --yes 2> /dev/full');
      assert.equal(ended.code, 0);
      assert.equal(saved(ended.folder).app, "devops");
    });

    it("a current folder that is gone is named, unless nobody needs it", async () => {
      const gone = 'mkdir gone; cd gone; rmdir ../gone; exec "$NODE" "$BIN"';
      for (const call of ["--yes", "convert"]) {
        const ended = await shell(`${gone} ${call}`);
        assert.equal(ended.code, 1, call);
        oneSentence(ended.stderr);
        assert.match(ended.stderr, /^The current folder is gone; change to one that is there\.$/m);
      }
      succeeded(await shell(`${gone} --version`));
    });

    it("a write that fails half-way leaves nothing behind, not even the folder it made", async () => {
      // No file may grow beyond 1 KiB: smaller ones are written, then the first bigger one fails.
      const ended = await shell('ulimit -f 1; exec "$NODE" "$BIN" --yes --hashes --dir new/demo');
      assert.equal(ended.code, 1);
      oneSentence(ended.stderr);
      assert.match(ended.stderr, /^Writing into .*new\/demo failed \(EFBIG.*; nothing was changed\./);
      assert.deepEqual(filesIn(ended.folder), {});
    });

    it("a write that fails while overwriting leaves every file as it was", async () => {
      const folder = emptyFolder();
      succeeded(await bin(folder, ["--yes"]));
      writeFileSync(path.join(folder, "requirements.txt"), "mine\n");
      const before = filesIn(folder);
      const ended = await shell('ulimit -f 1; exec "$NODE" "$BIN" --yes --hashes --force', folder);
      assert.equal(ended.code, 1);
      assert.deepEqual(filesIn(folder), before);
    });

    it("on a disk of any size it writes everything or nothing", async function () {
      if (process.platform !== "linux") {
        console.warn("        NOT RUN: a disk that fills up needs Linux, whose mounts a test can make");
        this.skip();
      }
      const mounted = process.getuid?.() === 0 ? ["unshare", "-m"] : ["unshare", "-rm"];
      const able = await shell("mount -t tmpfs tmpfs .", emptyFolder(), [...mounted, "sh", "-c"]);
      if (able.code !== 0) {
        console.warn(`        NOT RUN: this machine lets no test mount a small disk (${able.stderr.trim()})`);
        this.skip();
      }
      const wanted = emptyFolder();
      succeeded(await bin(wanted, ["--yes"]));
      const all = Object.keys(filesIn(wanted)).join("\n");
      const outcomes = await sideBySide([4, 8, 16, 24, 32, 48, 64, 96, 128, 256, 1024], async (size) => {
        const script = `mount -t tmpfs -o size=${size}k tmpfs . && cd "$PWD" || exit 99
          "$NODE" "$BIN" --yes; code=$?
          find . -mindepth 1 | sed 's,^\\./,,' | LC_ALL=C sort
          exit $code`;
        const ended = await shell(script, emptyFolder(), [...mounted, "sh", "-c"]);
        if (ended.code === 0) {
          assert.equal(ended.stdout.trim().split("\n").sort().join("\n"), all, `${size} KiB`);
        } else {
          assert.equal(ended.code, 1, ended.stderr);
          oneSentence(ended.stderr);
          assert.match(ended.stderr, /ENOSPC.*; nothing was changed/);
          assert.equal(ended.stdout, "", `${size} KiB: nothing is left behind`);
        }
        return ended.code;
      });
      assert.equal(outcomes[0], 1, "the smallest disk was too small");
      assert.equal(outcomes.at(-1), 0, "the biggest was not");
    });

    it("an interrupt in the middle of the write waits for its end", async () => {
      const hook = path.join(emptyFolder(), "interrupt.cjs");
      writeFileSync(
        hook,
        `const fs = require("node:fs");
         const [name, at, signal] = process.env.INTERRUPT.split(" ");
         const original = fs[name];
         let calls = 0;
         fs[name] = (...args) => {
           if (++calls === Number(at)) {
             process.kill(process.pid, signal);
             fs.writeSync(2, "<" + signal + ">");
           }
           return original(...args);
         };`,
      );
      const wanted = emptyFolder();
      succeeded(await bin(wanted, ["--yes"]));
      const calls = [
        "mkdirSync 1",
        "writeFileSync 1",
        "writeFileSync 20",
        "renameSync 1",
        "renameSync 3",
        "rmSync 1",
      ];
      const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
      await sideBySide(
        calls.flatMap((call) => signals.map((signal) => `${call} ${signal}`)),
        async (interrupt) => {
          const folder = emptyFolder();
          const env = { NODE_OPTIONS: `--require=${hook}`, INTERRUPT: interrupt };
          const ended = await bin(folder, ["--yes"], { env });
          assert.match(ended.stderr, /^<SIG/, `${interrupt} was sent`);
          assert.deepEqual([ended.code, ended.signal], [0, null], interrupt);
          assert.deepEqual(filesIn(folder), filesIn(wanted), interrupt);
        },
      );
    });

    it("an interrupt at any moment leaves everything or nothing", async () => {
      const wanted = emptyFolder();
      succeeded(await bin(wanted, ["--yes"]));
      const started = performance.now();
      succeeded(await bin(emptyFolder(), ["--yes"]));
      const duration = performance.now() - started;
      const moments = Array.from({ length: 40 }, (_, index) => (index / 36) * duration);
      const outcomes = await sideBySide(moments, async (moment, index) => {
        const folder = emptyFolder();
        const signal = (["SIGINT", "SIGTERM", "SIGHUP"] as const)[index % 3] ?? "SIGINT";
        const ended = await bin(folder, ["--yes"], {
          started: (child) => setTimeout(() => child.kill(signal), moment),
        });
        const found = filesIn(folder);
        if (Object.keys(found).length === 0) {
          assert.ok(
            ended.signal === signal || ended.code === 130,
            `nothing is written, so it was broken off`,
          );
          return "nothing";
        }
        assert.deepEqual(found, filesIn(wanted), `${signal} after ${moment} ms`);
        return "everything";
      });
      assert.ok(outcomes.includes("nothing"), "some interrupts came before the write");
    });
  });
});

describe("the bin, run by an ordinary user,", () => {
  it("says that a destination cannot be written", async function () {
    if (!posix) this.skip();
    const { installedPackage } = await import("../support/installed.ts");
    const { nodeForOrdinaryUser } = await import("../support/ordinary-user.ts");
    const installed = await installedPackage();
    const folder = emptyFolder();
    mkdirSync(path.join(folder, "locked"), { mode: 0o555 });
    const before = stateOf(folder);
    for (const [dir, named] of [
      ["locked", "locked"],
      ["locked/new/demo", "locked"],
    ]) {
      const ended = await run(nodeForOrdinaryUser(), [installed.bin, "--yes", "--dir", dir ?? ""], {
        cwd: folder,
        ordinary: true,
      });
      assert.equal(ended.code, 1);
      oneSentence(ended.stderr);
      assert.match(ended.stderr, new RegExp(`${named} cannot be written by this user`));
      assert.deepEqual(stateOf(folder), before);
    }
    rmSync(path.join(folder, "locked"), { recursive: true });
  });
});
