import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { scaffold } from "../../src/scaffold/scaffold.ts";
import { defaults } from "../support/answers.ts";
import { type Interpreter, requirePythons } from "../support/pythons.ts";

describe("the generated README", () => {
  it("has a command for backups that takes along what is not yet in the file itself, time and again", function () {
    const { command } = requirePythons(this).at(-1) as Interpreter;
    const folder = mkdtempSync(path.join(tmpdir(), "backup-"));
    try {
      const { files } = scaffold(defaults, "0.0.0");
      const [, code = ""] = files.get("README.md")?.contents.match(/exec web python -c "(.+)"`/) ?? [];
      const script = `
import sqlite3, sys
db = sqlite3.connect("db.sqlite3")
db.execute("PRAGMA journal_mode=WAL")
db.execute("CREATE TABLE note (id)")
for count in range(1, 3):
    with db:
        db.execute("INSERT INTO note VALUES (1)")
    exec(sys.argv[1])
    [copied] = sqlite3.connect("backup.sqlite3").execute("SELECT count(*) FROM note").fetchone()
    assert copied == count, copied
`;
      execFileSync(command, ["-c", script, code.replaceAll("/data/", "")], { cwd: folder });
      assert.match(code, /'\/data\/db\.sqlite3'/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("names the tests by their folder, because Django takes a bare word such as code or site for a module", () => {
    const { files } = scaffold({ ...defaults, app: "code" }, "0.0.0");
    const commands = files.get("README.md")?.contents.match(/^python .* test .*$/gm) ?? [];
    assert.deepEqual(commands, Array(2).fill("python code/manage.py test code/"));
  });
});
