import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findUv } from "../../scripts/uv.ts";
import type { Choice } from "../../src/knowledge/parts.ts";
import { pinsFor } from "../../src/knowledge/pinned.ts";
import { pins } from "../../src/knowledge/pins.ts";
import { defaultDjango, supportedPythons } from "../../src/knowledge/support.ts";
import { compileCommand, requirements } from "../../src/scaffold/requirements.ts";
import { run } from "../support/processes.ts";
import { interpreters } from "../support/pythons.ts";

/** The widest set for a Python: every direct requirement but one server. */
function choiceFor(python: string): Choice {
  return { python, django: defaultDjango(python), server: "uvicorn", database: "postgres" };
}

/** True where a pin's marker selects CPython of a series on this machine; knows the markers in the table only. */
function isInstalled(marker: string | undefined, python: string): boolean {
  switch (marker) {
    case undefined:
    case "implementation_name != 'pypy'":
      return true;
    case "sys_platform == 'win32'":
      return process.platform === "win32";
    case "python_full_version < '3.13'":
      return ["3.11", "3.12"].includes(python);
    default:
      throw new Error(`Teach this test the marker ${marker}.`);
  }
}

describe("requirements on the real index", function () {
  this.timeout(180_000);
  const found = new Map(interpreters().map(({ series, command }) => [series, command]));
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "multistage-requirements-"));
  });

  after(() => rm(folder, { recursive: true, force: true }));

  /** Writes the hashed files of a choice into the folder. @returns their texts */
  async function write(choice: Choice) {
    const files = requirements({ ...choice, hashes: true });
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    return files;
  }

  for (const python of supportedPythons()) {
    const command = found.get(python);
    const title = `pip on Python ${python} takes every file by its hash and installs the pins, nothing else`;
    (command ? it : it.skip)(command ? title : `${title} (no Python ${python} on this machine)`, async () => {
      const choice = choiceFor(python);
      await write(choice);
      const args =
        "-m pip install --quiet --dry-run --ignore-installed --require-hashes --report report.json";
      await run(command ?? "", [...args.split(" "), "-r", "requirements.txt"], { cwd: folder });
      const report = JSON.parse(await readFile(join(folder, "report.json"), "utf8")) as {
        install: { metadata: { name: string; version: string } }[];
      };
      assert.deepEqual(
        report.install
          .map(({ metadata }) => `${metadata.name.toLowerCase().replaceAll("_", "-")}==${metadata.version}`)
          .sort(),
        pinsFor(choice)
          .filter((pin) => isInstalled(pin.marker, python))
          .map((pin) => `${pin.name}==${pin.version}`)
          .sort(),
      );
    });
  }

  const title = "the documented uv command writes requirements.txt again byte for byte";
  (found.size > 0 ? it : it.skip)(
    found.size > 0 ? title : `${title} (no Python on this machine)`,
    async () => {
      const uv = await findUv(folder, pins.asOf);
      const choice = choiceFor("3.13");
      const files = await write(choice);
      // Without the file to start from, uv has to find every version again.
      await rm(join(folder, "requirements.txt"));
      await uv(compileCommand(choice.python).split(" ").slice(1), folder);
      assert.equal(await readFile(join(folder, "requirements.txt"), "utf8"), files["requirements.txt"]);
    },
  );
});
