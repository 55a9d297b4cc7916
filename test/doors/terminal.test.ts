import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { bin, binPath } from "../support/bin.ts";
import { emptyFolder, filesIn, stateOf } from "../support/folders.ts";
import { inParallel } from "../support/run.ts";
import { Terminal } from "../support/terminal.ts";

const prompts = ["Python version", "App folder", "Port"] as const;

const saved = (folder: string) =>
  JSON.parse(readFileSync(path.join(folder, ".yo-rc.json"), "utf8"))["generator-multistage"];

/** The built bin in a terminal, with somebody in front of it. */
const open = (cwd: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
  new Terminal(process.execPath, [binPath, ...args], { cwd, env });

/** What a person sees of a call that ends by itself. */
async function seen(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const terminal = open(emptyFolder(), args, env);
  const code = await terminal.ends();
  return {
    code,
    screen: await terminal.screen(),
    broken: await terminal.brokenLines(),
    coloured: ["\u001b[1m", "\u001b[3"].some((code) => terminal.raw.includes(code)),
  };
}

describe("the bin in a terminal", () => {
  it("asks three questions, each with its hint and default, and takes Enter for the default", async () => {
    const folder = emptyFolder();
    const terminal = open(folder);
    await terminal.shows(/^\? Python version — 3\.11 to 3\.15 \(3\.13\)$/m);
    terminal.press("enter");
    await terminal.shows(/^\? App folder — relative, such as devops or services\/web \(devops\)$/m);
    terminal.press("enter");
    await terminal.shows(/^\? Port — 1 to 65535 \(8000\)$/m);
    terminal.press("enter");
    assert.equal(await terminal.ends(), 0);
    const wanted = emptyFolder();
    await bin(wanted, ["--yes"]);
    assert.deepEqual(filesIn(folder), filesIn(wanted));
    assert.match(
      await terminal.screen(),
      /\nEnter takes .*\n\n✔ Python version 3\.13\n✔ App folder devops\n✔ Port 8000\n/,
    );
  });

  it("writes what was typed", async () => {
    const folder = emptyFolder();
    const terminal = open(folder);
    for (const [at, answer] of ["3.14", "services/web", "9000"].entries()) {
      await terminal.shows(new RegExp(`^\\? ${prompts[at]} `, "m"));
      terminal.type(answer);
      terminal.press("enter");
    }
    assert.equal(await terminal.ends(), 0);
    const { python, app, port } = saved(folder);
    assert.deepEqual([python, app, port], ["3.14", "services/web", 9000]);
  });

  it("refuses a bad value as soon as it is entered, says why, and lets it be mended", async () => {
    const folder = emptyFolder();
    const terminal = open(folder);
    const bad = ["3.10", "my app", "65536"];
    const reasons = [
      /^> "3\.10" is refused: Python 3\.10 had its last security fix on 2026-10-31; give/m,
      /^> "my app" has a character other than letters, digits, dot, underscore and$/m,
      /^> "65536" is not a port; give an integer from 1 to 65535\.$/m,
    ];
    for (const [at, answer] of ["3.12", "shop", "9000"].entries()) {
      await terminal.shows(new RegExp(`^\\? ${prompts[at]} `, "m"));
      terminal.type(bad[at] ?? "");
      terminal.press("enter");
      await terminal.shows(reasons[at] ?? /^$/);
      assert.deepEqual(filesIn(folder), {});
      for (const _ of bad[at] ?? "") terminal.press("backspace");
      terminal.type(answer);
      terminal.press("enter");
    }
    assert.equal(await terminal.ends(), 0);
    assert.deepEqual(await terminal.brokenLines(), []);
    const { python, app, port } = saved(folder);
    assert.deepEqual([python, app, port], ["3.12", "shop", 9000]);
  });

  inParallel([
    ...prompts.map(
      (prompt, at) =>
        [
          `ends with 130 and writes nothing on Ctrl-C at "${prompt}"`,
          async () => {
            const folder = emptyFolder();
            const before = stateOf(folder);
            const terminal = open(folder);
            for (const earlier of prompts.slice(0, at)) {
              await terminal.shows(new RegExp(`\\? ${earlier}`));
              terminal.press("enter");
            }
            await terminal.shows(new RegExp(`\\? ${prompt}`));
            terminal.press("ctrl-c");
            assert.equal(await terminal.ends(), 130);
            assert.match(await terminal.screen(), /\nInterrupted; nothing was written\.$/);
            assert.deepEqual(stateOf(folder), before);
          },
        ] as const,
    ),
    [
      "asks only what is not answered yet",
      async () => {
        const folder = emptyFolder();
        const terminal = open(folder, ["shop", "--python", "3.12"]);
        await terminal.shows(/^\? Port/m);
        assert.doesNotMatch(await terminal.screen(), /Python version|App folder/);
        terminal.press("enter");
        assert.equal(await terminal.ends(), 0);
        assert.equal(saved(folder).app, "shop");
      },
    ],
    [
      "asks nothing before a flag that is wrong is put right",
      async () => {
        const { code, screen } = await seen(["--server", "apache"]);
        assert.equal(code, 2);
        assert.match(screen, /^--server "apache" is not a server/);
      },
    ],
    [
      "refuses a Python that does not go with the Django that was given, while it can still be mended",
      async () => {
        const folder = emptyFolder();
        const terminal = open(folder, ["shop", "--port", "9000", "--django", "6.0"]);
        await terminal.shows(/^\? Python version/m);
        terminal.type("3.11");
        terminal.press("enter");
        await terminal.shows(/--django "6\.0" does not run on Python\s+3\.11; give Django 5\.2/);
        terminal.press("ctrl-c");
        assert.equal(await terminal.ends(), 130);
        assert.deepEqual(filesIn(folder), {});
      },
    ],
    [
      "asks nothing in a second run",
      async () => {
        const folder = emptyFolder();
        await bin(folder, ["--yes"]);
        const terminal = open(folder);
        assert.equal(await terminal.ends(), 0);
        assert.match(await terminal.screen(), /^✔ This folder is up to date: all \d+ files/);
      },
    ],
    [
      "asks on the terminal while stdout goes into a pipe",
      async () => {
        const folder = emptyFolder();
        const script = '"$0" "$1" --dry-run | tail -1 > "$2"';
        const listed = path.join(emptyFolder(), "listed");
        const terminal = new Terminal("sh", ["-c", script, process.execPath, binPath, listed], {
          cwd: folder,
        });
        for (const prompt of prompts) {
          await terminal.shows(new RegExp(`^\\? ${prompt}`, "m"));
          terminal.press("enter");
        }
        assert.equal(await terminal.ends(), 0);
        assert.equal(readFileSync(listed, "utf8"), "create     .yo-rc.json\n");
      },
    ],
    [
      "ends on a screen of 80 columns without a broken line, whatever it has to say",
      async () => {
        const calls = [
          ["--yes"],
          ["--yes", "--database", "postgres", "--port", "80", "--server", "runserver"],
          ["services/web-shop", "--yes", "--hashes", "--original", "--dir", "some folder/of mine"],
          ["--help"],
        ];
        for (const args of calls) {
          const { code, screen, broken } = await seen(args);
          assert.equal(code, 0, screen);
          assert.deepEqual(broken, [], screen);
        }
      },
    ],
    [
      "folds long commands so that they can still be pasted",
      async () => {
        for (const args of [["--yes"], ["--yes", "--database=postgres"]]) {
          const { screen } = await seen(args);
          const [, shown = ""] = screen.match(/\nNext\n(.*?)\n\n/s) ?? [];
          const pasted = shown.replaceAll(" \\\n    ", " ").split("\n");
          const { next } = JSON.parse((await bin(emptyFolder(), [...args, "--json"])).stdout);
          assert.deepEqual(
            pasted.map((line) => line.replace(/^ {2}/, "")),
            next,
          );
        }
      },
    ],
    [
      "is coloured, and plain where NO_COLOR is set or TERM is dumb",
      async () => {
        for (const args of [["--yes"], ["--help"], ["--yes", "--dry-run"]]) {
          assert.equal((await seen(args)).coloured, true, args.join(" "));
          assert.equal((await seen(args, { NO_COLOR: "1" })).coloured, false, args.join(" "));
          assert.equal((await seen(args, { TERM: "dumb" })).coloured, false, args.join(" "));
        }
      },
    ],
    [
      "keeps its questions plain as well where NO_COLOR is set",
      async () => {
        const terminal = open(emptyFolder(), [], { NO_COLOR: "1" });
        await terminal.shows(/^\? Python version — 3\.11 to 3\.15 \(3\.13\)$/m);
        terminal.press("ctrl-c");
        assert.equal(await terminal.ends(), 130);
        assert.ok(!terminal.raw.includes("\u001b[3"));
      },
    ],
  ]);
});
