import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { compareVersions } from "../src/knowledge/versions.ts";
import { version } from "../src/package.ts";
import { release, releasedVersions } from "../src/releases.ts";
import { scaffold } from "../src/scaffold/scaffold.ts";
import type { TreeFile } from "../src/tree.ts";
import { type Generated, generate } from "../src/update/generate.ts";
import { defaults, matrix } from "./support/answers.ts";
import { emptyFolder } from "./support/folders.ts";

const repository = path.join(import.meta.dirname, "..");

/** What the changelog says of versions: version -> the date of its release, or "unreleased". */
const changelog = new Map(
  [...readFileSync(path.join(repository, "CHANGELOG.md"), "utf8").matchAll(/^## (\S+) \((.+)\)$/gm)].map(
    ([, name = "", date = ""]) => [name, date] as const,
  ),
);

interface Sums {
  readonly saved: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, string>>;
}

function filesOf(generated: Generated): ReadonlyMap<string, TreeFile> {
  assert.ok("files" in generated, JSON.stringify(generated));
  return new Map(generated.files);
}

describe("the released versions", () => {
  it("are kept, each that the changelog gives a date, and none that it does not", () => {
    const released = [...changelog].filter(([, date]) => date !== "unreleased").map(([name]) => name);
    assert.ok(released.length > 0);
    assert.deepEqual(releasedVersions(), released.reverse());
    for (const date of changelog.values()) assert.match(date, /^(?:unreleased|\d{4}-\d\d-\d\d)$/);
    assert.equal([...changelog.keys()][0], version, "the newest entry is that of package.json");
  });

  for (const name of releasedVersions()) {
    it(`${name} makes byte for byte what its golden projects were`, () => {
      const sums = JSON.parse(
        readFileSync(path.join(import.meta.dirname, `releases/${name}.json`), "utf8"),
      ) as Record<string, Sums>;
      assert.ok(Object.keys(sums).length >= 3);
      const { generate } = release(name);
      for (const [project, { saved, files }] of Object.entries(sums)) {
        const made = [...filesOf(generate(saved))].map(([file, { contents }]) => [
          file,
          createHash("sha256").update(contents).digest("hex"),
        ]);
        assert.deepEqual(Object.fromEntries(made), files, project);
      }
    });

    it(`${name} needs nothing of the machine, and little of the package`, () => {
      const packed = readFileSync(path.join(repository, `releases/${name}.cjs.br`));
      assert.ok(packed.length < 40 * 1024, `${packed.length} bytes`);
      assert.doesNotMatch(brotliDecompressSync(packed).toString(), /\brequire\(|\bimport\(|process\./);
    });
  }

  it("are not what is still worked on: templates that differ from the newest release have a newer version", () => {
    const newest = releasedVersions().at(-1) ?? "";
    if (newest !== version) assert.ok(compareVersions(version, newest) > 0);
    else
      for (const answers of matrix())
        assert.deepEqual(generate({ ...answers }), release(newest).generate({ ...answers }));
  });

  it("take answers that are missing or of later versions for what they are, and refuse bad ones by a sentence", () => {
    const { generate } = release("0.1.0");
    assert.deepEqual(generate({}), generate({ ...defaults }));
    assert.deepEqual(generate({ laterAnswer: "x", version: "9.9.9" }), generate({}));
    const refused = generate({ python: "3.10" });
    assert.ok("problem" in refused);
    assert.match(refused.problem, /^"python": "3\.10" is refused: .+; give 3\.11/);
    assert.ok("problem" in generate({ hashes: "yes" }));
  });
});

describe("freezing a release", () => {
  /** A copy of what is frozen, in which a new file breaks nothing. */
  function checkout(): string {
    const folder = emptyFolder();
    for (const name of ["package.json", "scripts", "src", "templates"]) {
      cpSync(path.join(repository, name), path.join(folder, name), { recursive: true });
    }
    cpSync(path.join(repository, "test/golden"), path.join(folder, "test/golden"), { recursive: true });
    symlinkSync(path.join(repository, "node_modules"), path.join(folder, "node_modules"), "junction");
    return folder;
  }
  const freeze = (folder: string) =>
    execFileSync(process.execPath, ["scripts/freeze-release.mjs"], { cwd: folder, stdio: "pipe" });

  it("keeps what today's version makes, over the matrix of answers, and gives the same bytes again", () => {
    const folder = checkout();
    freeze(folder);
    assert.deepEqual(readdirSync(path.join(folder, "releases")), [`${version}.cjs.br`]);
    const file = path.join(folder, "releases", `${version}.cjs.br`);
    const packed = readFileSync(file);
    freeze(folder);
    assert.deepEqual(readFileSync(file), packed);
    const made = { exports: {} as { generate: typeof generate } };
    new Function("module", brotliDecompressSync(packed).toString())(made);
    for (const answers of matrix()) {
      const { files } = scaffold({ ...answers, ci: "github" }, "");
      const wanted = [...files].filter(([name]) => name !== ".yo-rc.json");
      const frozen = made.exports.generate({ ...answers, ci: "github" });
      assert.deepEqual([...filesOf(frozen)], wanted, JSON.stringify(answers));
    }
    assert.deepEqual(generate({}), made.exports.generate({}));
  });
});
