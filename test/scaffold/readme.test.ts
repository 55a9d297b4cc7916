import assert from "node:assert/strict";
import { scaffold } from "../../src/scaffold/scaffold.ts";
import { defaults } from "../support/answers.ts";

describe("the generated README", () => {
  it("names the tests by their folder, because Django takes a bare word such as code or site for a module", () => {
    const { files } = scaffold({ ...defaults, app: "code" }, "0.0.0");
    const commands = files.get("README.md")?.contents.match(/^python .* test .*$/gm) ?? [];
    assert.deepEqual(commands, Array(2).fill("python code/manage.py test code/"));
  });
});
