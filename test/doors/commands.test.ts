import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { bin } from "../support/bin.ts";
import { emptyFolder, filesIn, stateOf } from "../support/folders.ts";
import { installedYo, yoVersion } from "../support/installed.ts";
import { giveToOrdinaryUser } from "../support/ordinary-user.ts";
import { inParallel } from "../support/run.ts";
import { yo } from "../support/yo.ts";

const singleStage = `FROM python:3.13-slim
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY devops/ devops/
EXPOSE 8000
CMD ["python", "devops/manage.py", "runserver", "0.0.0.0:8000"]
`;

/** A folder with the files named, all of them the ordinary user's. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(path.join(folder, name), text);
    giveToOrdinaryUser(path.join(folder, name));
  }
  return folder;
}

describe(`convert and compare, behind the bin and under yo ${yoVersion},`, () => {
  before(async function () {
    this.timeout(300_000);
    await installedYo();
  });

  /** The same call through both doors: same code, same words, same files afterwards. */
  const agree = async (
    code: number,
    command: string,
    args: readonly string[],
    files: Readonly<Record<string, string>>,
  ) => {
    const [byBin, byYo] = [folderWith(files), folderWith(files)];
    const before = stateOf(byYo);
    const [binEnded, yoEnded] = await Promise.all([
      bin(byBin, [command, ...args]),
      yo(byYo, [`multistage:${command}`, ...args]),
    ]);
    assert.equal(binEnded.code, code, binEnded.stderr);
    assert.equal(yoEnded.code, code, yoEnded.stderr);
    assert.equal(yoEnded.stdout, binEnded.stdout);
    const likeYo = binEnded.stderr.replaceAll("npx generator-multistage ", "yo multistage:");
    const title = `Error ${[`multistage:${command}`, ...args].join(" ")} \n\n`;
    assert.equal(yoEnded.stderr.replace(title, ""), likeYo);
    assert.deepEqual(filesIn(byYo), filesIn(byBin));
    return { binEnded, byBin, changed: JSON.stringify(stateOf(byYo)) !== JSON.stringify(before) };
  };

  inParallel([
    [
      "a single stage becomes two, in place",
      async () => {
        const { byBin, binEnded } = await agree(0, "convert", [], {
          Dockerfile: singleStage,
          "requirements.txt": "Django\n",
        });
        assert.equal(filesIn(byBin).Dockerfile?.match(/^FROM /gm)?.length, 2);
        assert.match(binEnded.stderr, /: npx generator-multistage compare$/m);
      },
    ],
    [
      "what cannot be converted is refused with code 4 and left alone",
      async () => {
        const { changed } = await agree(4, "convert", [], { Dockerfile: "FROM node:24\nRUN npm ci\n" });
        assert.equal(changed, false);
      },
    ],
    [
      "an unknown flag is refused with code 2",
      async () => {
        const { binEnded, changed } = await agree(2, "convert", ["--hardn"], { Dockerfile: singleStage });
        assert.match(binEnded.stderr, /^--hardn is no flag of ours \(did you mean --harden\?\); .*\.\n$/);
        assert.equal(changed, false);
      },
    ],
    [
      "a file that is missing is refused with code 2, and --json says so as well",
      async () => {
        const { binEnded } = await agree(2, "convert", ["--json"], {});
        assert.equal(JSON.parse(binEnded.stdout).error.code, 2);
        assert.match(binEnded.stderr, /^"Dockerfile" does not exist; [^\n]*\.\n$/);
      },
    ],
    [
      "two Dockerfiles are drawn side by side",
      async () => {
        const files = { before: singleStage, after: singleStage.replaceAll("3.13", "3.14") };
        const { binEnded, changed } = await agree(0, "compare", ["before", "after"], files);
        assert.match(binEnded.stdout, /3\.14/);
        assert.equal(changed, false);
      },
    ],
    [
      "their help is at most 80 columns wide and calls them by their whole name",
      async () => {
        for (const command of ["convert", "compare"]) {
          const { stdout } = await bin(emptyFolder(), [command, "--help"]);
          assert.ok(stdout.includes(`\nUsage\n  npx generator-multistage ${command} [`), stdout);
          for (const line of stdout.split("\n")) assert.ok(line.length <= 80, line);
        }
      },
    ],
    [
      "the name of a command is no app folder under yo either, unless --app says so",
      async () => {
        const folder = emptyFolder();
        const ended = await yo(folder, ["multistage", "compare", "--yes"]);
        assert.equal(ended.code, 2);
        assert.match(
          ended.stderr,
          /\n\n"compare" is a generator of its own; call yo multistage:compare, or .*\.\n$/,
        );
        assert.deepEqual(filesIn(folder), {});
      },
    ],
  ]);
});
