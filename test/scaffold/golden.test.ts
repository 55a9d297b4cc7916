import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { version } from "../../src/package.ts";
import { scaffold } from "../../src/scaffold/scaffold.ts";
import { goldenProjects } from "./golden-projects.ts";

const folder = path.join(import.meta.dirname, "../golden");

describe("the golden projects (npm run golden writes them anew)", () => {
  it("are those of the list, no more", () => {
    assert.deepEqual(readdirSync(folder).sort(), Object.keys(goldenProjects).sort());
  });

  for (const [name, answers] of Object.entries(goldenProjects)) {
    it(`${name} is what its answers give, file by file`, () => {
      const { files } = scaffold(answers, version);
      const root = path.join(folder, name);
      const found = readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
      assert.deepEqual(found.sort(), [...files.keys()].sort());
      for (const [file, { contents, executable }] of files) {
        const target = path.join(root, file);
        assert.equal(readFileSync(target, "utf8"), contents, file);
        if (process.platform !== "win32") {
          assert.equal((statSync(target).mode & 0o100) !== 0, executable === true, `run bit of ${file}`);
        }
      }
    });
  }
});
