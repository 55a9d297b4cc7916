import assert from "node:assert/strict";
import { mergeByLibrary } from "../../src/update/merge.ts";
import { moves } from "../../src/update/moves.ts";
import { planUpdate } from "../../src/update/update.ts";

const labels = { yours: "yours", theirs: "generator-multistage 9.9.9" };
const file = (contents: string) => ({ contents });
const own = (text: string) => ({ text, executable: false });

/** The production file of a first version, moved by the second, which gives its old name to another. */
function updated(yours: ReadonlyMap<string, ReturnType<typeof own>>) {
  const base = new Map([["compose.yaml", file("a\nb\nc\n")]]);
  const theirs = new Map([
    ["compose.yaml", file("development\n")],
    ["compose.production.yaml", file("a\nb\nC\n")],
  ]);
  return planUpdate({ base, theirs, yours }, mergeByLibrary, labels);
}

describe("an update of a file that has another name now", () => {
  it("takes your changes along, gives the old name to the new file, and says so", () => {
    const { write, remove, notes } = updated(new Map([["compose.yaml", own("mine\na\nb\nc\n")]]));
    assert.equal(write.get("compose.production.yaml")?.contents, "mine\na\nb\nC\n");
    assert.equal(write.get("compose.yaml")?.contents, "development\n");
    assert.deepEqual(remove, []);
    assert.deepEqual(notes, [moves[0]?.note]);
  });

  it("writes it under the new name even where nothing of it changes", () => {
    const { write } = updated(new Map([["compose.yaml", own("a\nb\nC\n")]]));
    assert.equal(write.get("compose.production.yaml")?.contents, "a\nb\nC\n");
  });

  it("leaves what you have under the new name already to an ordinary merge", () => {
    const yours = new Map([
      ["compose.yaml", own("a\nb\nc\n")],
      ["compose.production.yaml", own("all mine\n")],
    ]);
    const { write, notes } = updated(yours);
    assert.match(write.get("compose.production.yaml")?.contents ?? "", /all mine/);
    assert.deepEqual(notes, []);
  });

  it("brings both files where you have removed the old one", () => {
    const { fates, notes } = updated(new Map());
    assert.equal(fates.get("compose.production.yaml"), "create");
    assert.equal(fates.get("compose.yaml"), "keep");
    assert.deepEqual(notes.length, 1, "the one that tells what stays away");
  });
});
