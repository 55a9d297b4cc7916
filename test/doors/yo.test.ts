import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bin, version } from "../support/bin.ts";
import { emptyFolder, filesIn, modesIn, stateOf } from "../support/folders.ts";
import { installedPackage, installedYo, packedTarball, yoVersion } from "../support/installed.ts";
import { type Ended, inParallel, run } from "../support/run.ts";
import { yo, yoInTerminal } from "../support/yo.ts";

/** npm may have to fetch yo and what it needs, once. */
const patience = 300_000;

const succeeded = (ended: Ended) => assert.deepEqual([ended.code, ended.signal], [0, null], ended.stderr);

describe("the packed tarball", () => {
  before(async function () {
    this.timeout(patience);
    await installedPackage();
  });

  it("carries what runs and nothing else", async () => {
    const listed = await run("tar", ["-tzf", await packedTarball()], { cwd: emptyFolder() });
    const names = listed.stdout.trim().split("\n");
    const foreign = names.filter(
      (name) =>
        !/^package\/(?:package\.json|LICENSE|[A-Z]+\.md|releases\/[\d.]+\.cjs\.br|dist\/.+\.(?:c?js|d\.ts))$/.test(
          name,
        ),
    );
    assert.deepEqual(foreign, []);
    for (const needed of [
      "dist/src/cli.cjs",
      "dist/generators/app/index.js",
      "releases/0.1.0.cjs.br",
      "package.json",
    ]) {
      assert.ok(names.includes(`package/${needed}`), needed);
    }
  });

  it("installed into an empty folder, writes the bytes and modes that the repository's own build writes", async () => {
    const installed = await installedPackage();
    const [ours, theirs] = [emptyFolder(), emptyFolder()];
    const args = ["--yes", "--hashes", "--original", "--database", "postgres"];
    succeeded(await run(process.execPath, [installed.bin, ...args], { cwd: theirs }));
    succeeded(await bin(ours, args));
    assert.deepEqual(filesIn(theirs), filesIn(ours));
    assert.deepEqual(modesIn(theirs), modesIn(ours));
    assert.ok(existsSync(path.join(theirs, ".gitignore")), "npm drops files of that name from packages");
  });

  it("answers to npx in the folder where it is installed", async () => {
    const { folder } = await installedPackage();
    const npx = ["exec", "--offline", "--prefix", folder, "--", "generator-multistage", "--version"];
    const ended = await run("npm", npx, { cwd: folder });
    succeeded(ended);
    assert.equal(ended.stdout.trim(), version);
  });

  it("has a bin that never loads Yeoman: it runs where yeoman-generator is missing", async () => {
    const { folder } = await installedPackage();
    const without = path.join(emptyFolder(), "node_modules");
    const name = "generator-multistage";
    mkdirSync(without);
    for (const entry of readdirSync(path.join(folder, "node_modules"))) {
      if (entry.startsWith(".") || /yeoman|mem-fs/.test(entry) || entry === name) continue;
      symlinkSync(path.join(folder, "node_modules", entry), path.join(without, entry));
    }
    cpSync(path.join(folder, "node_modules", name), path.join(without, name), { recursive: true });
    const destination = emptyFolder();
    const script = path.join(without, name, "dist/src/cli.cjs");
    const ended = await run(process.execPath, [script, "--yes", "--diff"], { cwd: destination });
    succeeded(ended);
    assert.match(ended.stdout, /^\+FROM /m);
  });
});

describe(`under yo ${yoVersion}, as an ordinary user,`, () => {
  before(async function () {
    this.timeout(patience);
    await installedYo();
  });

  /** The same call through both doors, each in a folder of its own. */
  const bothDoors = async (args: readonly string[], prepare: (folder: string) => void = () => undefined) => {
    const [byYo, byBin] = [emptyFolder(), emptyFolder()];
    prepare(byYo);
    prepare(byBin);
    const before = stateOf(byYo);
    const [yoEnded, binEnded] = await Promise.all([yo(byYo, ["multistage", ...args]), bin(byBin, args)]);
    return { byYo, byBin, before, yoEnded, binEnded };
  };

  /** A call that both doors carry out, with the same files and the same words at its end. */
  const agrees = async (args: readonly string[], prepare?: (folder: string) => void) => {
    const { byYo, byBin, yoEnded, binEnded } = await bothDoors(args, prepare);
    succeeded(yoEnded);
    assert.deepEqual(filesIn(byYo), filesIn(byBin));
    assert.deepEqual(modesIn(byYo), modesIn(byBin));
    const likeBin = (text: string) => text.replaceAll(byYo, byBin);
    assert.equal(likeBin(yoEnded.stdout), binEnded.stdout);
    assert.equal(likeBin(yoEnded.stderr), binEnded.stderr);
  };

  /** A call that both doors refuse: same code, same sentence, which yo puts under a line of its own. */
  const refuses = async (
    code: number,
    args: readonly string[],
    prepare: (folder: string) => void = () => undefined,
  ) => {
    const { byYo, byBin, before, yoEnded, binEnded } = await bothDoors(args, prepare);
    assert.equal(binEnded.code, code);
    assert.equal(yoEnded.code, code);
    const sentence = binEnded.stderr.replaceAll(byBin, byYo);
    assert.equal(yoEnded.stderr, `Error multistage ${args.join(" ")} \n\n${sentence}`);
    assert.equal(yoEnded.stdout, binEnded.stdout.replaceAll(byBin, byYo));
    assert.deepEqual(stateOf(byYo), before);
  };

  inParallel([
    [
      "--yes makes the default project, and a package.json that is not JSON is none of our business",
      () => agrees(["--yes"], (folder) => writeFileSync(path.join(folder, "package.json"), "{oops")),
    ],
    ["the first word is neither swallowed by a switch nor read as a number", () => agrees(["--yes", "007"])],
    [
      "every flag works, and --json prints its object alone",
      () => agrees(["--json", "-f", "--port=80", "--django=6.1", "--server", "uvicorn", "--no-hashes"]),
    ],
    ["--dry-run lists and writes nothing", () => agrees(["demo", "--dry-run"])],
    ["an ended Python is refused with its end date", () => refuses(2, ["--yes", "--python", "3.10"])],
    ["an unknown flag is refused", () => refuses(2, ["--yes", "--prot", "9000"])],
    [
      "files that differ are a conflict, which --json lists",
      () => refuses(3, ["--json"], (folder) => writeFileSync(path.join(folder, "Dockerfile"), "")),
    ],
    [
      "a .yo-rc.json that is not JSON is refused",
      () => refuses(2, ["--json"], (folder) => writeFileSync(path.join(folder, ".yo-rc.json"), "{oops")),
    ],
    [
      "a bare call with a pipe that stays open is refused and does not hang",
      async () => {
        const folder = emptyFolder();
        const ended = await yo(folder, ["multistage"], { stdin: "left open", patience: 15_000 });
        assert.equal(ended.code, 2);
        assert.match(ended.stderr, /There is no terminal to ask on/);
        assert.deepEqual(filesIn(folder), {});
      },
    ],
    [
      "a second run changes nothing, whichever door comes second",
      async () => {
        const folder = emptyFolder();
        succeeded(await yo(folder, ["multistage", "demo", "--port", "9000"]));
        const before = stateOf(folder);
        const again = await yo(folder, ["multistage", "--yes"]);
        assert.match(again.stderr, /^✔ This folder is up to date: all \d+ files are as the answers say\.\n$/);
        assert.match((await bin(folder)).stderr, /is up to date/);
        assert.deepEqual(stateOf(folder), before);
      },
    ],
    [
      "--help shows our own help, with examples that call yo",
      async () => {
        const folder = emptyFolder();
        const ended = await yo(folder, ["multistage", "--help"]);
        succeeded(ended);
        const ours = (await bin(folder, ["--help"])).stdout;
        const [before, examples = ""] = ours.split("Examples\n");
        const wanted = `${before}Examples\n${examples.replaceAll("npx generator-multistage", "yo multistage")}`;
        assert.equal(ended.stdout.trimEnd(), wanted.trimEnd());
      },
    ],
    [
      "--generators lists us, and no false sub-generators of ours",
      async () => {
        const ended = await yo(emptyFolder(), ["--generators"]);
        succeeded(ended);
        assert.deepEqual(ended.stdout.trim().split(/\s*\n\s*/), [
          "Available Generators:",
          "multistage",
          "ci",
          "compare",
          "convert",
          "update",
        ]);
      },
    ],
  ]);
});

describe(`in a terminal under yo ${yoVersion}`, () => {
  before(async function () {
    this.timeout(patience);
    await installedYo();
  });

  it("asks the three questions and writes what was answered, as the bin would", async () => {
    const folder = emptyFolder();
    const terminal = await yoInTerminal(folder, ["multistage"]);
    await terminal.shows(/Python version .*3\.13/);
    terminal.type("2.7");
    terminal.press("enter");
    await terminal.shows(/"2\.7" is refused: .*give\s+3\.11/s);
    for (const _ of "2.7") terminal.press("backspace");
    terminal.type("3.12");
    terminal.press("enter");
    await terminal.shows(/App folder .*devops/);
    terminal.type("shop");
    terminal.press("enter");
    await terminal.shows(/Port .*8000/);
    terminal.press("enter");
    assert.equal(await terminal.ends(), 0);
    assert.match(await terminal.screen(), /✔ \d+ files created here\n.*\nNext\n {2}docker compose up\n/s);
    assert.deepEqual(await terminal.brokenLines(), []);
    const wanted = emptyFolder();
    succeeded(await bin(wanted, ["shop", "--python", "3.12"]));
    assert.deepEqual(filesIn(folder), filesIn(wanted));
  });

  inParallel(
    ["Python version", "App folder", "Port"].map((prompt, at) => [
      `Ctrl-C at "${prompt}" ends with 130 and writes nothing`,
      async () => {
        const folder = emptyFolder();
        const before = stateOf(folder);
        const terminal = await yoInTerminal(folder, ["multistage"]);
        for (const earlier of ["Python version", "App folder", "Port"].slice(0, at)) {
          await terminal.shows(new RegExp(`\\? ${earlier}`));
          terminal.press("enter");
        }
        await terminal.shows(new RegExp(`\\? ${prompt}`));
        terminal.press("ctrl-c");
        assert.equal(await terminal.ends(), 130);
        assert.match(await terminal.screen(), /Interrupted; nothing was written\.$/);
        assert.doesNotMatch(await terminal.screen(), /\n\s+at /);
        assert.deepEqual(stateOf(folder), before);
      },
    ]),
  );
});
