import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import { scaffoldFiles } from "../../src/scaffold/files.ts";

describe("the list of files", () => {
  it("names every template once, and no other", () => {
    const folder = path.join(import.meta.dirname, "../../templates/scaffold");
    const templates = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
    assert.deepEqual(scaffoldFiles.map(({ template }) => template).sort(), templates.sort());
  });
});
