import assert from "node:assert/strict";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Answers } from "../../src/answers.ts";
import { commitWrite, planWrite } from "../../src/disk.ts";
import { scaffold } from "../../src/scaffold/scaffold.ts";
import { defaults } from "../support/answers.ts";
import { freePort, run } from "../support/processes.ts";
import { type Interpreter, requirePythons } from "../support/pythons.ts";
import { shellBlocks } from "../support/readme.ts";

/** Variants whose READMEs differ in what they tell to run without a container. */
const variants: Record<string, Partial<Answers>> = {
  "the default project": {},
  "a project with hashes, PostgreSQL and a nested folder": {
    hashes: true,
    database: "postgres",
    app: "services/web",
    server: "uvicorn",
  },
};

describe("the generated README, pasted as it stands, without a container", function () {
  this.timeout(300_000);
  let python: Interpreter;
  before(function () {
    python = requirePythons(this).at(-1) as Interpreter;
  });

  for (const [name, some] of Object.entries(variants)) {
    it(`works for ${name}`, async () => {
      const port = await freePort();
      const answers: Answers = { ...defaults, python: python.series, port, ...some };
      const root = mkdtempSync(path.join(realpathSync(tmpdir()), "readme-"));
      const project = path.join(root, "project");
      try {
        const { files } = scaffold(answers, "0.0.0");
        commitWrite(planWrite(project, files), files);
        const script = path.join(root, "pasted.sh");
        writeFileSync(script, asOneSession(files.get("README.md")?.contents ?? "", port));
        await run("bash", [script], {
          cwd: project,
          env: { ...process.env, PATH: `${pathTo(python, root)}:${process.env.PATH}`, DATABASE_URL: "" },
        });
        assert.equal(
          readFileSync(path.join(project, "requirements.txt"), "utf8"),
          files.get("requirements.txt")?.contents,
          "to compile the requirements again changes nothing",
        );
      } finally {
        rmSync(root, { recursive: true, force: true });
      }
    });
  }
});

/** All blocks that need no engine in one shell, as one person would paste them; a server is tried and stopped. */
function asOneSession(readme: string, port: number): string {
  const blocks = shellBlocks(readme).filter(({ needsDocker }) => !needsDocker);
  const servers = blocks.filter(({ commands }) => commands.includes("runserver"));
  assert.equal(servers.length, 1);
  assert.ok(blocks.length >= 5, "the blocks are found");
  const pasted = blocks.map(({ commands }) => {
    if (!commands.includes("runserver")) return commands;
    const fetchPage = `import time, urllib.request
for _ in range(100):
    try:
        assert urllib.request.urlopen("http://127.0.0.1:${port}/").status == 200
        break
    except OSError:
        time.sleep(0.1)
else:
    raise SystemExit("the server never answered")`;
    return `${commands.trim()} --noreload &
server=$!
trap 'kill $server' EXIT
python -c '${fetchPage}'
`;
  });
  return `set -euxo pipefail\n${pasted.join("\n")}`;
}

/** A folder in which `python3` is this interpreter. */
function pathTo(python: Interpreter, root: string): string {
  const bin = path.join(root, "bin");
  mkdirSync(bin);
  writeFileSync(path.join(bin, "python3"), `#!/bin/sh\nexec "${python.command}" "$@"\n`);
  chmodSync(path.join(bin, "python3"), 0o755);
  return bin;
}
