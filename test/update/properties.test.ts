import assert from "node:assert/strict";
import fc from "fast-check";
import { mergeByGit } from "../../src/doors/git.ts";
import type { TreeFile } from "../../src/tree.ts";
import { type MergeTexts, mergeByLibrary } from "../../src/update/merge.ts";
import { mergeRequirements } from "../../src/update/requirements.ts";
import { planUpdate, type YourFile } from "../../src/update/update.ts";
import { run } from "../support/run.ts";
import { editsOf, lostLines, texts } from "./arbitrary.ts";

const labels = { yours: "yours", theirs: "generator-multistage 9.9.9" };
const sides = fc
  .tuple(texts, editsOf("user"), editsOf("template"))
  .map(([base, mine, other]) => [base, mine(base), other(base)] as const);

/** Each way of merging, with as many runs as its speed allows. */
const engines: readonly (readonly [string, MergeTexts, number])[] = [
  ["git", mergeByGit, 150],
  ["the library", mergeByLibrary, 3000],
];

/** Where git is missing the library would take its place in silence; that is said, and under CI it is a failure. */
async function requireGit(context: Mocha.Context): Promise<void> {
  const ended = await run("git", ["--version"], { cwd: "." }).catch(() => undefined);
  if (ended?.code === 0) return;
  const sentence = "git is not there, so its way of merging is not tested";
  if (process.env.CI) throw new Error(`${sentence}; install it.`);
  console.warn(`    SKIPPED: ${sentence}.`);
  context.skip();
}

describe("merging, over random edits on both sides,", function () {
  this.timeout(120_000);
  for (const [name, merge, numRuns] of engines) {
    it(`by ${name}, loses no line that the user added`, async function () {
      if (merge === mergeByGit) await requireGit(this);
      fc.assert(
        fc.property(sides, ([base, yours, theirs]) => {
          const { text } = merge(base, yours, theirs, labels);
          assert.deepEqual(lostLines(base, yours, text), [], text);
          // Nor one of the template's: what it brings stands there too, in the text or in a conflict.
          assert.deepEqual(lostLines(base, theirs, text), [], text);
        }),
        { numRuns },
      );
    });

    it(`by ${name}, gives back the user's text where the template did not change, and the template's where the user did not`, async function () {
      if (merge === mergeByGit) await requireGit(this);
      fc.assert(
        fc.property(sides, ([base, yours, theirs]) => {
          assert.deepEqual(merge(base, yours, base, labels), { text: yours, conflict: false });
          assert.deepEqual(merge(base, base, theirs, labels), { text: theirs, conflict: false });
          assert.deepEqual(merge(base, yours, yours, labels), { text: yours, conflict: false });
        }),
        { numRuns: numRuns / 3 },
      );
    });

    it(`by ${name}, marks what is a conflict, and nothing else`, async function () {
      if (merge === mergeByGit) await requireGit(this);
      fc.assert(
        fc.property(sides, ([base, yours, theirs]) => {
          const { text, conflict } = merge(base, yours, theirs, labels);
          const lines = text.split("\n");
          const [opening, closing] = ["<<<<<<< yours", ">>>>>>> generator-multistage 9.9.9"].map(
            (marker) => lines.filter((line) => line === marker).length,
          );
          assert.equal(opening, closing);
          assert.equal(conflict, (opening ?? 0) > 0);
        }),
        { numRuns: numRuns / 3 },
      );
    });
  }
});

/** Requirements as they are edited: pins moved, packages added and taken out, comments. */
const packages = ["django", "gunicorn", "asgiref", "celery", "redis", "psycopg[binary]"];
const requirementLines = fc.uniqueArray(
  fc.oneof(
    { weight: 5, arbitrary: fc.tuple(fc.constantFrom(...packages), fc.integer({ min: 1, max: 3 })) },
    { weight: 1, arbitrary: fc.tuple(fc.constant("#"), fc.integer({ min: 1, max: 3 })) },
    { weight: 1, arbitrary: fc.constant(["", 0] as const) },
  ),
  { selector: ([name, version]) => (name === "#" ? `# ${version}` : name), maxLength: 8 },
);
const requirementsText = fc
  .tuple(requirementLines, fc.boolean(), fc.boolean())
  .map(([rows, hashes, ended]) => {
    const lines = rows.flatMap(([name, version]) => {
      if (name === "#") return [`# note ${version}`];
      if (name === "") return [""];
      return hashes
        ? [`${name}==${version} \\`, `    --hash=sha256:${version}`, "    # via x"]
        : [`${name}==${version}`];
    });
    return lines.join("\n") + (ended && lines.length > 0 ? "\n" : "");
  });

describe("merging requirements, over random lists,", () => {
  const three = fc.tuple(requirementsText, requirementsText, requirementsText);

  it("loses no line that the user added, and gives back what nobody else changed", () => {
    fc.assert(
      fc.property(three, ([base, yours, theirs]) => {
        const merged = mergeRequirements(base, yours, theirs, labels);
        assert.ok(merged);
        assert.deepEqual(lostLines(base, yours, merged.text), [], merged.text);
        assert.equal(mergeRequirements(base, yours, base, labels)?.text, yours);
        assert.equal(merged.conflict, merged.text.includes("<<<<<<< yours"));
      }),
      { numRuns: 3000 },
    );
  });

  it("names no package twice, outside of a conflict", () => {
    fc.assert(
      fc.property(three, ([base, yours, theirs]) => {
        const merged = mergeRequirements(base, yours, theirs, labels);
        if (merged === undefined || merged.conflict) return;
        const names = [...merged.text.matchAll(/^([a-z]+)/gm)].map(([, name]) => name);
        assert.equal(new Set(names).size, names.length, merged.text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("an update, over random trees,", () => {
  const paths = ["Dockerfile", "app/a.py", "requirements.txt"];
  const project = fc.array(sides, { minLength: paths.length, maxLength: paths.length });
  const tree = (contents: readonly string[]) =>
    new Map(paths.map((path, at) => [path, { contents: contents[at] ?? "" } as TreeFile]));
  const disk = (contents: readonly string[]) =>
    new Map(paths.map((path, at) => [path, { text: contents[at] ?? "", executable: false } as YourFile]));

  it("loses no line that the user added, whatever ends the lines, and leaves what nobody changed", () => {
    fc.assert(
      fc.property(project, fc.boolean(), (files, crlf) => {
        const [base, yours, theirs] = [0, 1, 2].map((side) => files.map((three) => three[side] ?? ""));
        const own = (yours ?? []).map((text) => (crlf ? text.replaceAll("\n", "\r\n") : text));
        const update = planUpdate(
          { base: tree(base ?? []), theirs: tree(theirs ?? []), yours: disk(own) },
          mergeByLibrary,
          labels,
        );
        assert.deepEqual(update.remove, []);
        for (const [at, path] of paths.entries()) {
          const result = update.write.get(path)?.contents ?? own[at] ?? "";
          assert.deepEqual(lostLines(base?.[at] ?? "", own[at] ?? "", result), [], result);
          if (theirs?.[at] === base?.[at]) assert.equal(result, own[at]);
          if (yours?.[at] === base?.[at]) assert.equal(result.replaceAll("\r\n", "\n"), theirs?.[at]);
          if (crlf && own[at]?.includes("\n")) assert.doesNotMatch(result, /(?<!\r)\n/);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("done twice does nothing the second time", () => {
    fc.assert(
      fc.property(project, (files) => {
        const [yours, theirs] = [1, 2].map((side) => files.map((three) => three[side] ?? ""));
        const again = planUpdate(
          { base: tree(theirs ?? []), theirs: tree(theirs ?? []), yours: disk(yours ?? []) },
          mergeByLibrary,
          labels,
        );
        assert.deepEqual([again.write.size, again.remove, again.notes], [0, [], []]);
      }),
    );
  });
});
