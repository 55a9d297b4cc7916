import assert from "node:assert/strict";
import type { FileTree } from "../../src/tree.ts";
import { mergeByLibrary } from "../../src/update/merge.ts";
import { mergeRequirements } from "../../src/update/requirements.ts";
import { planUpdate, type Update, unresolved, type YourFile } from "../../src/update/update.ts";

const labels = { yours: "yours", theirs: "generator-multistage 9.9.9" };

/** The update of one file; a side that is left out has no such file. */
function updated(
  sides: { base?: string; theirs?: string; yours?: string | YourFile },
  path = "file",
): Update {
  const tree = (text: string | undefined): FileTree =>
    new Map(text === undefined ? [] : [[path, { contents: text }]]);
  const { yours } = sides;
  const own = typeof yours === "string" ? { text: yours, executable: false } : yours;
  return planUpdate(
    {
      base: tree(sides.base),
      theirs: tree(sides.theirs),
      yours: new Map(own === undefined ? [] : [[path, own]]),
    },
    mergeByLibrary,
    labels,
  );
}

/** What becomes of one file: its fate, and its new text where it gets one. */
function fate(...args: Parameters<typeof updated>): unknown[] {
  const { fates, write } = updated(...args);
  const [path = ""] = fates.keys();
  const contents = write.get(path)?.contents;
  return contents === undefined ? [fates.get(path)] : [fates.get(path), contents];
}

describe("what an update does to a file", () => {
  const [base, theirs] = ["a\nb\nc\nd\n", "a\nb\nc\nD\n"];

  it("takes the template's text where you left the old one as it was", () => {
    assert.deepEqual(fate({ base, theirs, yours: base }), ["update", theirs]);
  });

  it("leaves your text where the template did not change, or has become what you made of it", () => {
    assert.deepEqual(fate({ base, theirs: base, yours: "mine" }), ["unchanged"]);
    assert.deepEqual(fate({ base, theirs, yours: theirs }), ["unchanged"]);
  });

  it("merges what you and the template changed in different places", () => {
    assert.deepEqual(fate({ base, theirs, yours: "A\nb\nc\nd\n" }), ["merge", "A\nb\nc\nD\n"]);
  });

  it("puts both between git's markers where you changed the same lines", () => {
    assert.deepEqual(fate({ base, theirs, yours: "a\nb\nc\nmine\n" }), [
      "conflict",
      "a\nb\nc\n<<<<<<< yours\nmine\n=======\nD\n>>>>>>> generator-multistage 9.9.9\n",
    ]);
  });

  it("makes a file that is new, and merges it with one of yours of that name as git does, line by line", () => {
    assert.deepEqual(fate({ theirs }), ["create", theirs]);
    assert.deepEqual(fate({ theirs, yours: theirs }), ["unchanged"]);
    assert.deepEqual(fate({ theirs: "a\nb\n", yours: "a\nc\n" }), [
      "conflict",
      "a\n<<<<<<< yours\nc\n=======\nb\n>>>>>>> generator-multistage 9.9.9\n",
    ]);
  });

  it("leaves a file away that you removed, and says so only where the template changed it", () => {
    assert.deepEqual(fate({ base, theirs }), ["keep"]);
    assert.match(
      updated({ base, theirs }).notes.join(),
      /file is changed by this update, but you have removed/,
    );
    assert.deepEqual(
      [fate({ base, theirs: base }), updated({ base, theirs: base }).notes],
      [["unchanged"], []],
    );
  });

  it("removes what is generated no more, unless it holds something of yours", () => {
    assert.deepEqual(updated({ base, yours: base.replaceAll("\n", "\r\n") }).remove, ["file"]);
    const kept = updated({ base, yours: `${base}mine\n` });
    assert.deepEqual([kept.remove, [...kept.fates]], [[], [["file", "keep"]]]);
    assert.match(kept.notes.join(), /file is not generated any more, but holds changes of yours/);
    assert.deepEqual(fate({ base }), ["unchanged"]);
  });

  it("merges no file that is no text, and says so", () => {
    const { fates, write, remove, notes } = updated({ base, theirs, yours: { executable: false } });
    assert.deepEqual([[...fates.values()], write.size, remove], [["keep"], 0, []]);
    assert.match(notes.join(), /not merged/);
    assert.deepEqual(fate({ base, theirs: base, yours: { executable: false } }), ["unchanged"]);
    assert.deepEqual(updated({ base, yours: { executable: false } }).remove, []);
  });

  it("keeps CRLF where the file has it throughout, and leaves mixed ends as they are", () => {
    assert.deepEqual(fate({ base, theirs, yours: base.replaceAll("\n", "\r\n") }), [
      "update",
      "a\r\nb\r\nc\r\nD\r\n",
    ]);
    assert.deepEqual(fate({ base, theirs, yours: "A\r\nb\r\nc\r\nd\r\n" }), [
      "merge",
      "A\r\nb\r\nc\r\nD\r\n",
    ]);
    assert.deepEqual(fate({ base, theirs, yours: "A\r\nb\nc\nd\n" }), ["merge", "A\r\nb\nc\nD\n"]);
  });

  it("gives the run bit where the template has come to want it, and takes none of yours", () => {
    const run = (before: boolean, after: boolean, own: boolean, text = "mine\n") => {
      const tree = (executable: boolean): FileTree => new Map([["x", { contents: "x\n", executable }]]);
      const yours = new Map([["x", { text, executable: own }]]);
      return planUpdate({ base: tree(before), theirs: tree(after), yours }, mergeByLibrary, labels);
    };
    assert.deepEqual([...run(false, true, false).write], [["x", { contents: "mine\n", executable: true }]]);
    assert.equal(run(false, true, true).write.size, 0);
    assert.equal(run(true, true, false).write.size, 0);
    assert.equal(run(true, false, true).write.size, 0);
  });

  it("knows a file in which markers of an earlier update were left", () => {
    const yours = new Map([
      ["a", { text: "x\r\n<<<<<<< yours\r\n", executable: false }],
      ["b", { text: "<<<<<<< HEAD\n <<<<<<< yours\n", executable: false }],
    ]);
    assert.deepEqual(unresolved(yours, labels), ["a"]);
  });
});

describe("merging requirements", () => {
  const merged = (base: string, yours: string, theirs: string) => {
    const { text, conflict } = mergeRequirements(base, yours, theirs, labels) ?? {};
    return [text, conflict];
  };

  it("keeps a package of yours beside a pin that moves", () => {
    const base = "# pinned 1\nDjango==5.2.1\ngunicorn==26.0.0\n\n# Needed\nasgiref==3.1\n";
    const yours =
      "# pinned 1\nDjango==5.2.1\ncelery==5.4\ngunicorn==26.0.0\n\n# Needed\nasgiref==3.1\nkombu==5\n";
    const theirs = "# pinned 2\nDjango==5.2.9\nuvicorn==1\n\n# Needed\nasgiref==3.2\nh11==1\n";
    const wanted =
      "# pinned 2\nDjango==5.2.9\ncelery==5.4\nuvicorn==1\n\n# Needed\nasgiref==3.2\nkombu==5\nh11==1\n";
    assert.deepEqual(merged(base, yours, theirs), [wanted, false]);
  });

  it("keeps a pin that you moved, and leaves the choice to you where the template moved it too", () => {
    const base = "a==1\nb==1\n";
    assert.deepEqual(merged(base, "a==2\nb==1\n", "a==1\nb==3\n"), ["a==2\nb==3\n", false]);
    assert.deepEqual(merged(base, "a==2\nb==1\n", "a==3\nb==1\n"), [
      "<<<<<<< yours\na==2\n=======\na==3\n>>>>>>> generator-multistage 9.9.9\nb==1\n",
      true,
    ]);
    assert.deepEqual(merged(base, "a==2\nb==1\n", "b==1\n"), ["a==2\nb==1\n", false]);
    assert.deepEqual(merged(base, "b==1\n", "a==2\nb==2\n"), ["b==2\n", false]);
  });

  it("takes hashes along with their pin, and lets the comment say who needs it", () => {
    const entry = (version: number, ...via: string[]) =>
      `click==${version} \\\n    --hash=sha256:${version}a \\\n    --hash=sha256:${version}b\n    # via\n${via.map((name) => `    #   ${name}\n`).join("")}`;
    assert.deepEqual(merged(entry(1, "uvicorn"), entry(1, "celery", "uvicorn"), entry(2, "uvicorn")), [
      entry(2, "celery", "uvicorn"),
      false,
    ]);
  });

  it("leaves lists that name a package twice to the merging of texts", () => {
    const twice = 'a==1 ; python_version < "3.12"\na==2 ; python_version >= "3.12"\n';
    assert.equal(mergeRequirements(twice, twice, twice, labels), undefined);
  });
});
