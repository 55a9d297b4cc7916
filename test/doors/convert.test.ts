import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { bin, binPath } from "../support/bin.ts";
import { emptyFolder, filesIn, stateOf } from "../support/folders.ts";
import { installedPackage } from "../support/installed.ts";
import { nodeForOrdinaryUser } from "../support/ordinary-user.ts";
import { type Ended, inParallel, run, sideBySide } from "../support/run.ts";
import { yo } from "../support/yo.ts";

const posix = process.platform !== "win32";

/** A Dockerfile that is converted without a word. */
const plain = `FROM python:3.12-slim
WORKDIR /app
RUN apt-get update && apt-get install -y gcc libpq-dev
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY . .
USER 1000
CMD ["gunicorn", "shop.wsgi"]
`;
/** One that is converted, and says something besides that its owner has to look at. */
const noted = plain.replace("USER 1000\n", "ENV SECRET_KEY=abc\n");
const refused = "FROM continuumio/miniconda3\nRUN conda install django\n";
const already = "FROM python:3.12-slim AS a\nRUN pip install x\nFROM python:3.12-slim\nCOPY --from=a /x /x\n";
const foreign = "hello world\n";

const builder = /^FROM python:3\.12-slim AS builder$/m;

/** What the Dockerfiles name of their project. */
const project = { "requirements.txt": "django\ngunicorn\n", "manage.py": "", "shop/wsgi.py": "" };

/** A folder with these files; the project with this Dockerfile where a text is given. The ordinary user may write all of it. */
function folderWith(
  files: Readonly<Record<string, string | Buffer>> | string,
  folder: string = emptyFolder(),
): string {
  for (const [name, contents] of Object.entries(
    typeof files === "string" ? { ...project, Dockerfile: files } : files,
  )) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), contents);
    chmodSync(path.join(folder, name), 0o666);
  }
  return folder;
}

const convert = (folder: string, ...args: readonly string[]) => bin(folder, ["convert", ...args]);

const read = (folder: string, name = "Dockerfile") => readFileSync(path.join(folder, name), "utf8");

const succeeded = (ended: Ended) => assert.deepEqual([ended.code, ended.signal], [0, null], ended.stderr);

function git(folder: string, ...args: readonly string[]): string {
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "core.autocrlf=false"];
  return execFileSync("git", [...identity, ...args], { cwd: folder, stdio: "pipe" }).toString();
}

/** As folderWith, but in a folder that git trusts: one of the user who runs the tests. */
function repositoryWith(files: Parameters<typeof folderWith>[0]): string {
  const folder = path.join(emptyFolder(), "repository");
  mkdirSync(folder);
  return folderWith(files, folder);
}

function commitAll(folder: string): void {
  git(folder, "init", "--quiet");
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message", "Start");
}

/** One line that ends in a full stop, with neither a stack nor control characters. */
function oneSentence(text: string): void {
  assert.match(text, /^[^\n]+\.\n$/);
  assert.doesNotMatch(text.trimEnd(), /\p{Cc}/u);
  assert.doesNotMatch(text, /should not have/);
}

/** A call that must change nothing: exit code, one sentence, nothing on stdout, a disk as it was. */
async function changesNothing(
  folder: string,
  args: readonly string[],
  code: number,
  sentence: RegExp,
): Promise<void> {
  const before = stateOf(folder);
  const ended = await convert(folder, ...args);
  oneSentence(ended.stderr);
  assert.match(ended.stderr, sentence);
  assert.equal(ended.stdout, "");
  assert.equal(ended.code, code);
  assert.deepEqual(stateOf(folder), before, "the disk is as it was");
}

describe("the bin's convert", () => {
  describe("writes the new Dockerfile in place of the old", () => {
    it("and keeps the old one as Dockerfile.original where there is no git", async () => {
      const folder = folderWith(plain);
      const ended = await convert(folder);
      succeeded(ended);
      assert.match(read(folder), builder);
      assert.equal(read(folder, "Dockerfile.original"), plain);
      assert.equal(ended.stdout, "");
      assert.match(ended.stderr, /as it was it stands in Dockerfile\.original\.\n/);
      assert.match(ended.stderr, /\nLook at it before you commit: npx generator-multistage compare\n$/);
    });

    it("and keeps no copy where git has the file as it stands", async () => {
      const folder = repositoryWith(plain);
      commitAll(folder);
      const ended = await convert(folder);
      succeeded(ended);
      assert.match(ended.stderr, /git has it as it was\.\n/);
      assert.equal(git(folder, "status", "--porcelain"), " M Dockerfile\n");
      assert.equal(git(folder, "show", "HEAD:Dockerfile"), plain);
    });

    const unkept: readonly (readonly [string, (folder: string) => void])[] = [
      [
        "changed since",
        (folder) => {
          writeFileSync(path.join(folder, "Dockerfile"), foreign);
          commitAll(folder);
          writeFileSync(path.join(folder, "Dockerfile"), plain);
        },
      ],
      [
        "staged, but not committed",
        (folder) => {
          git(folder, "init", "--quiet");
          git(folder, "add", "--all");
        },
      ],
      [
        "told to git to be passed over, and changed",
        (folder) => {
          writeFileSync(path.join(folder, "Dockerfile"), foreign);
          commitAll(folder);
          git(folder, "update-index", "--assume-unchanged", "Dockerfile");
          writeFileSync(path.join(folder, "Dockerfile"), plain);
        },
      ],
      [
        "ignored",
        (folder) => {
          writeFileSync(path.join(folder, ".gitignore"), "Dockerfile\n");
          commitAll(folder);
        },
      ],
    ];
    inParallel(
      unkept.map(([what, prepare]) => [
        `and keeps a copy of a file that is ${what}`,
        async () => {
          const folder = repositoryWith(plain);
          prepare(folder);
          succeeded(await convert(folder));
          assert.equal(read(folder, "Dockerfile.original"), plain);
        },
      ]),
    );

    it("and takes the next free name for the copy, or the one that holds it already", async () => {
      const folder = folderWith({
        Dockerfile: plain,
        "Dockerfile.original": "other",
        "Dockerfile.original.1/x": "",
      });
      succeeded(await convert(folder));
      assert.equal(read(folder, "Dockerfile.original"), "other");
      assert.equal(read(folder, "Dockerfile.original.2"), plain);
      writeFileSync(path.join(folder, "Dockerfile"), plain);
      succeeded(await convert(folder));
      assert.deepEqual(
        Object.keys(filesIn(folder)).filter((name) => /\.original(\.\d+)?$/.test(name)),
        ["Dockerfile.original", "Dockerfile.original.1", "Dockerfile.original.2"],
      );
    });

    it("under another name and in another folder, with the copy beside it", async () => {
      const folder = folderWith({ "deploy/web.Dockerfile": plain });
      succeeded(await convert(folder, "deploy/web.Dockerfile"));
      assert.match(read(folder, "deploy/web.Dockerfile"), builder);
      assert.equal(read(folder, "deploy/web.Dockerfile.original"), plain);
    });

    it("and a second time changes nothing", async () => {
      const folder = folderWith(plain);
      succeeded(await convert(folder));
      await changesNothing(folder, [], 0, /^Dockerfile: The file has 2 stages already/);
    });

    it("with its mode, and where root runs it with its owner", async function () {
      if (!posix) this.skip();
      const folder = folderWith(plain);
      const file = path.join(folder, "Dockerfile");
      chmodSync(file, 0o640);
      const root = process.getuid?.() === 0;
      if (root) chownSync(file, 1234, 2345);
      succeeded(await convert(folder));
      const { mode, uid, gid } = lstatSync(file);
      assert.equal((mode & 0o777).toString(8), "640");
      if (root) assert.deepEqual([uid, gid], [1234, 2345]);
    });

    it("through a symbolic link, which stays one", async function () {
      if (!posix) this.skip();
      const folder = repositoryWith({ "deploy/Dockerfile": plain });
      symlinkSync("deploy/Dockerfile", path.join(folder, "Dockerfile"));
      commitAll(folder);
      succeeded(await convert(folder));
      const files = filesIn(folder);
      assert.equal(files.Dockerfile, "-> deploy/Dockerfile");
      assert.match(files["deploy/Dockerfile"] ?? "", builder);
      assert.equal(files["deploy/Dockerfile.original"], undefined, "git has it");
    });

    it("with CRLF at every line's end and a byte order mark, where the old one has them", async () => {
      const original = `\uFEFF${plain.replaceAll("\n", "\r\n")}`;
      const folder = folderWith(original);
      succeeded(await convert(folder));
      const converted = read(folder);
      assert.ok(converted.startsWith("\uFEFF"));
      assert.equal(converted.indexOf("\uFEFF", 1), -1);
      assert.doesNotMatch(converted, /(?<!\r)\n/);
      assert.equal(read(folder, "Dockerfile.original"), original);
      const lean = folderWith(plain);
      succeeded(await convert(lean));
      assert.equal(converted.slice(1).replaceAll("\r\n", "\n"), read(lean), "else the same");
    });
  });

  describe("between standard input and standard output, with -,", () => {
    const filter = (text: string, ...args: readonly string[]) =>
      bin(emptyFolder(), ["convert", "-", ...args], { stdin: { text } });

    it("gives the new text, and the notes on stderr", async () => {
      const folder = folderWith(noted);
      const [ended, written] = [await filter(noted), await convert(folder)];
      succeeded(ended);
      assert.equal(ended.stdout, read(folder));
      assert.match(ended.stderr, /^Note line 7, now \d+: .*\[secret-in-env\]\n/m);
      assert.match(written.stderr, /\[secret-in-env\]\n/);
    });

    it("gives back unchanged what is multi-stage already", async () => {
      const ended = await filter(already);
      succeeded(ended);
      assert.equal(ended.stdout, already);
      assert.match(ended.stderr, /^standard input: .* stages already/);
    });

    it("gives nothing and a bad exit code for what is refused or no Dockerfile", async () => {
      const [conda, hello, nothing] = [await filter(refused), await filter(foreign), await filter("")];
      assert.deepEqual([conda.code, hello.code, nothing.code], [4, 2, 2]);
      for (const { stdout, stderr } of [conda, hello, nothing]) {
        assert.equal(stdout, "");
        oneSentence(stderr);
      }
    });

    it("waits for input that comes late and in pieces", async () => {
      const half = plain.length / 2;
      const ended = await run(process.execPath, [binPath, "convert", "-", "--quiet"], {
        cwd: emptyFolder(),
        stdin: "left open",
        started: ({ stdin }) => {
          setTimeout(() => stdin?.write(plain.slice(0, half)), 200);
          setTimeout(() => stdin?.end(plain.slice(half)), 400);
        },
      });
      succeeded(ended);
      assert.match(ended.stdout, builder);
      assert.equal(ended.stderr, "");
    });

    it("reads an input of 5 MB, and one without an end, only to say that it is none", async () => {
      const large = await filter(`FROM python:3.12-slim\n${"RUN echo hello\n".repeat(350_000)}`);
      assert.equal(large.code, 2);
      oneSentence(large.stderr);
      if (!posix) return;
      const endless = spawnSync("sh", ["-c", 'yes | "$0" "$1" convert -', process.execPath, binPath]);
      assert.equal(endless.status, 2);
      oneSentence(endless.stderr.toString());
    });
  });

  describe("looks before it leaps", () => {
    it("--dry-run prints what would be written, and writes nothing", async () => {
      const folder = folderWith(plain);
      const before = stateOf(folder);
      const dry = await convert(folder, "--dry-run");
      succeeded(dry);
      assert.deepEqual(stateOf(folder), before);
      succeeded(await convert(folder));
      assert.equal(dry.stdout, read(folder));
    });

    const shapes: Readonly<Record<string, string>> = {
      "with LF": plain,
      "with CRLF": plain.replaceAll("\n", "\r\n"),
      "with a byte order mark": `\uFEFF${plain}`,
      "without a line end at its end": plain.trimEnd(),
    };
    inParallel(
      Object.entries(shapes).map(([what, text]) => [
        `--diff prints what git apply makes the very same file of, ${what}, and writes nothing`,
        async () => {
          const folder = repositoryWith({ "deploy/Dockerfile": text });
          commitAll(folder);
          const before = stateOf(path.join(folder, "deploy"));
          const { code, stdout } = await convert(folder, "deploy/Dockerfile", "--diff");
          assert.equal(code, 0);
          assert.deepEqual(stateOf(path.join(folder, "deploy")), before);
          succeeded(await convert(folder, "deploy/Dockerfile"));
          const converted = read(folder, "deploy/Dockerfile");
          git(folder, "checkout", "--quiet", "deploy/Dockerfile");
          writeFileSync(path.join(folder, "patch"), stdout);
          git(folder, "apply", "--whitespace=nowarn", "patch");
          assert.equal(read(folder, "deploy/Dockerfile"), converted);
        },
      ]),
    );

    it("--diff prints nothing where there is nothing to convert", async () => {
      await changesNothing(folderWith(already), ["--diff"], 0, /stages already/);
    });
  });

  describe("with --json prints one object, whatever the verdict, and the exit code tells the same", () => {
    const verdicts: readonly (readonly [string, string, number])[] = [
      ["converted", plain, 0],
      ["converted-with-notes", noted, 0],
      ["already-multi-stage", already, 0],
      ["refused", refused, 4],
      ["not-a-dockerfile", foreign, 2],
    ];
    inParallel(
      verdicts.flatMap(([verdict, text, code]) =>
        [[], ["--dry-run"], ["-"]].map((args) => [
          `${verdict}, ${args[0] ?? "in place"}`,
          async () => {
            const folder = folderWith(text);
            const before = stateOf(folder);
            const ended = await bin(folder, ["convert", "--json", ...args], { stdin: { text } });
            assert.equal(ended.code, code);
            assert.equal(ended.stderr, "");
            const said = JSON.parse(ended.stdout);
            assert.deepEqual(Object.keys(said), ["verdict", "dockerfile", "reason", "notes"]);
            assert.equal(said.verdict, verdict);
            for (const note of said.notes) {
              assert.deepEqual(Object.keys(note), ["code", "line", "newLine", "why"]);
              assert.match(note.code, /^[a-z]+(-[a-z]+)*$/);
              for (const line of [note.line, note.newLine]) assert.ok(line === null || line >= 1);
              assert.match(note.why, /^\S.*\.$/);
            }
            if (verdict.startsWith("converted")) {
              assert.match(said.dockerfile, builder);
              assert.equal(said.reason, null);
              if (args.length === 0) assert.equal(read(folder), said.dockerfile);
            } else {
              assert.equal(said.dockerfile, null);
              assert.match(said.reason, /^[A-Z].*\.$/);
            }
            if (args.length > 0 || !verdict.startsWith("converted"))
              assert.deepEqual(stateOf(folder), before);
            assert.equal(
              said.notes.some((note: { code: string }) => note.code === "secret-in-env"),
              text === noted,
            );
          },
        ]),
      ),
    );

    it("and one that says what was wrong, where there is no file to give a verdict on", async () => {
      const ended = await convert(emptyFolder(), "--json");
      assert.equal(ended.code, 2);
      assert.deepEqual(JSON.parse(ended.stdout), {
        ok: false,
        error: {
          kind: "UsageError",
          code: 2,
          message: `"Dockerfile" does not exist; give the path of a Dockerfile, or of a Django project's folder (one with a manage.py) to have one written.`,
        },
      });
    });
  });

  it("with --quiet says nothing but why something was not converted", async () => {
    const [converted, done, conda] = await sideBySide([noted, already, refused], (text) =>
      convert(folderWith(text), "--quiet"),
    );
    assert.deepEqual([converted?.code, converted?.stdout, converted?.stderr], [0, "", ""]);
    assert.deepEqual([done?.code, done?.stdout, done?.stderr], [0, "", ""]);
    assert.equal(conda?.code, 4);
    oneSentence(conda?.stderr ?? "");
  });

  it("--help names the command in its usage and its examples, in 80 columns", async () => {
    const ended = await convert(emptyFolder(), "--help");
    succeeded(ended);
    assert.match(ended.stdout, /^Usage\n {2}npx generator-multistage convert \[PATH/m);
    assert.match(ended.stdout, /^ {2}npx generator-multistage convert --diff$/m);
    assert.ok(ended.stdout.split("\n").every((line) => line.length <= 80));
  });

  describe("says in one sentence what is wrong and changes nothing, given", () => {
    const long = `FROM python:3.12-slim\n${"RUN echo hello\n".repeat(350_000)}`;
    const calls: readonly (readonly [
      string,
      number,
      RegExp,
      Parameters<typeof folderWith>[0],
      readonly string[],
    ])[] = [
      ["a Dockerfile that is refused", 4, /^Dockerfile: .*conda/, refused, []],
      ["a text that is no Dockerfile", 2, /^Dockerfile: Line 1 starts with "HELLO"/, foreign, []],
      ["an empty file", 2, /^Dockerfile: .*no instruction/, "", []],
      ["a folder without a Dockerfile", 2, /"Dockerfile" does not exist/, {}, []],
      ["a missing file", 2, /"nope" does not exist/, plain, ["nope"]],
      ["a path through a file", 2, /"Dockerfile\/x" does not exist/, plain, ["Dockerfile/x"]],
      ["a folder", 2, /"sub" is a folder/, { "sub/Dockerfile": plain }, ["sub"]],
      ["an empty path", 2, /"" is a folder/, plain, [""]],
      ["two files", 2, /One Dockerfile .* leave one out/, plain, ["Dockerfile", "other"]],
      ["an unknown flag", 2, /--dif is no flag of ours \(did you mean --diff\?\)/, plain, ["--dif"]],
      ["a flag of the scaffold", 2, /--port is no flag/, plain, ["--port", "80"]],
      ["binary data", 2, /not UTF-8/, { Dockerfile: Buffer.from([0xff, 0xfe, 0x46, 0, 0x52]) }, []],
      ["binary data that is UTF-8", 2, /binary/, { Dockerfile: "\0\u001b[31m\u0007" }, []],
      ["escape sequences", 2, /Line 1/, { Dockerfile: "\u001b]0;title\u0007 x\n" }, []],
      ["5 MB of text", 2, /a Dockerfile of more than \d+ is not read/, { Dockerfile: long }, []],
      ["20 MB of text", 2, /larger than 16 MB/, { Dockerfile: Buffer.alloc(20_000_000, "x") }, []],
    ];
    inParallel(
      calls.map(([what, code, sentence, files, args]) => [
        what,
        () => changesNothing(folderWith(files), args, code, sentence),
      ]),
    );

    it("a device, or a pipe by its name", async function () {
      if (!posix) this.skip();
      await changesNothing(emptyFolder(), ["/dev/zero"], 2, /is a device/);
      const folder = emptyFolder();
      writeFileSync(path.join(folder, "text"), plain);
      const shell = spawnSync("bash", ["-c", '"$0" "$1" convert <(cat text)', process.execPath, binPath], {
        cwd: folder,
      });
      assert.equal(shell.status, 2, shell.stderr.toString());
      oneSentence(shell.stderr.toString());
    });

    it("a dangling symbolic link", async function () {
      if (!posix) this.skip();
      const folder = emptyFolder();
      symlinkSync("nowhere", path.join(folder, "Dockerfile"));
      await changesNothing(folder, [], 2, /"Dockerfile" does not exist/);
    });

    const locked: readonly (readonly [string, number, RegExp, (folder: string) => void])[] = [
      [
        "a file that cannot be written",
        1,
        /cannot be written by this user/,
        (folder) => chmodSync(path.join(folder, "Dockerfile"), 0o444),
      ],
      [
        "a folder that cannot be written",
        1,
        /cannot be written by this user/,
        (folder) => chmodSync(folder, 0o555),
      ],
      [
        "a file that cannot be read",
        2,
        /cannot be read \(EACCES\)/,
        (folder) => chmodSync(path.join(folder, "Dockerfile"), 0o200),
      ],
    ];
    for (const [what, code, sentence, lock] of locked) {
      it(what, async function () {
        if (!posix) this.skip();
        const installed = await installedPackage();
        const folder = folderWith(plain);
        lock(folder);
        const before = stateOf(folder);
        const ended = await run(nodeForOrdinaryUser(), [installed.bin, "convert"], {
          cwd: folder,
          ordinary: true,
        });
        assert.equal(ended.code, code, ended.stderr);
        oneSentence(ended.stderr);
        assert.match(ended.stderr, sentence);
        assert.deepEqual(stateOf(folder), before);
        rmSync(folder, { recursive: true });
      });
    }
  });

  it("notes that a list which the Dockerfile copies is not there", async () => {
    const folder = folderWith({ Dockerfile: plain, "manage.py": "" });
    const ended = await convert(folder);
    succeeded(ended);
    assert.match(
      ended.stderr,
      /^Note line 4, now \d+: requirements\.txt is copied, but the project has no such file\. \[requirements-not-found\]$/m,
    );
  });

  it("reads no control sequence of a Dockerfile to the terminal", async () => {
    const ended = await convert(folderWith(plain.replace("gcc", "evil\u001b[31m gcc")));
    succeeded(ended);
    assert.match(ended.stderr, /evil/, "a note names the package");
    assert.ok(!ended.stderr.includes("\u001b"));
  });
});

describe("yo multistage:convert", function () {
  this.timeout(300_000);

  it("does as the bin does, and names itself in its hints", async () => {
    const [mine, theirs] = [folderWith(noted), folderWith(noted)];
    const [ended, wanted] = [await yo(mine, ["multistage:convert"]), await convert(theirs)];
    succeeded(ended);
    assert.deepEqual(filesIn(mine), filesIn(theirs));
    assert.equal(
      ended.stderr,
      wanted.stderr.replace("npx generator-multistage compare", "yo multistage:compare"),
    );
  });

  it("gives the exit codes and the sentences of the bin", async () => {
    const calls: readonly (readonly [string, readonly string[], number])[] = [
      [refused, [], 4],
      [already, [], 0],
      [foreign, [], 2],
      [plain, ["nope"], 2],
      [plain, ["--json", "--dry-run"], 0],
      [refused, ["--json", "--dry-run"], 4],
    ];
    for (const [text, args, code] of calls) {
      const [ended, wanted] = [
        await yo(folderWith(text), ["multistage:convert", ...args]),
        await convert(folderWith(text), ...args),
      ];
      assert.deepEqual([ended.code, wanted.code], [code, code], ended.stderr);
      assert.equal(ended.stdout, wanted.stdout);
      // yo names the call above a sentence that ends it, and nothing above what the command itself says.
      const thrown = args.includes("nope") ? `Error multistage:convert ${args.join(" ")} \n\n` : "";
      assert.equal(ended.stderr.trim(), `${thrown}${wanted.stderr}`.trim());
    }
  });
});
