import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { TestAdapter } from "@yeoman/adapter/testing";
import { createEnv } from "yeoman-environment";
import AppGenerator from "../../generators/app/index.ts";
import type { Answers } from "../../src/answers.ts";
import { readCommandLine } from "../../src/doors/command-line.ts";
import { runScaffold } from "../../src/doors/scaffold.ts";
import { canBeDeployed, matrix } from "../support/answers.ts";
import { bin } from "../support/bin.ts";
import { emptyFolder, filesIn, modesIn } from "../support/folders.ts";
import { yo } from "../support/yo.ts";

const apps = ["devops", "services/web", "Shop_2", "a.b-c"];
const ports = [8000, 80, 65535, 1];

/** Every combination of the answers that decide what is written; app folder, port and manifests vary along with them. */
const combinations: readonly Answers[] = [...matrix()].map((answers, at) => ({
  ...answers,
  app: apps[at % apps.length] ?? "devops",
  port: ports[Math.floor(at / apps.length) % ports.length] ?? 8000,
  deploy: answers.hashes && canBeDeployed(answers) ? "kubernetes" : "none",
}));

/** The words that say these answers on a command line. */
function wordsFor(answers: Answers): string[] {
  return Object.entries(answers).flatMap(([name, value]) => {
    if (typeof value === "boolean") return value ? [`--${name}`] : [];
    return [`--${name}`, String(value)];
  });
}

/** The terminal's door, in this process. */
async function throughBin(cwd: string, words: readonly string[]): Promise<void> {
  const nowhere = { write: () => undefined, colour: false };
  await runScaffold(readCommandLine(words), { call: "test", cwd, stdout: nowhere, stderr: nowhere });
}

/** Yeoman's door, in this process: its environment runs the generator with the options of a program. */
async function throughYeoman(cwd: string, args: string[], options: object): Promise<void> {
  const env = createEnv({ cwd, adapter: new TestAdapter() });
  env.register(AppGenerator, { namespace: "multistage:app", resolved: path.join(cwd, "index.js") });
  await env.run(["multistage:app", ...args], { ...options, quiet: true } as object);
}

describe("the same answers, through both doors,", () => {
  it("give the same bytes and modes over the whole matrix of answers", async function () {
    this.timeout(60_000);
    assert.ok(combinations.length > 200, `${combinations.length} combinations`);
    for (const answers of combinations) {
      const [byBin, byYeoman] = [emptyFolder(), emptyFolder()];
      await throughBin(byBin, wordsFor(answers));
      await throughYeoman(byYeoman, [], answers);
      const files = filesIn(byBin);
      assert.ok(Object.keys(files).length > 20);
      assert.deepEqual(filesIn(byYeoman), files, JSON.stringify(answers));
      assert.deepEqual(modesIn(byYeoman), modesIn(byBin), JSON.stringify(answers));
    }
  });

  it("give the same bytes where a program gives the app folder as an argument, or the answers by a file", async () => {
    const [byBin, byYeoman, byFile] = [emptyFolder(), emptyFolder(), emptyFolder()];
    await throughBin(byBin, ["shop", "--port", "9000", "--hashes"]);
    await throughYeoman(byYeoman, ["shop"], { port: "9000", hashes: true });
    const file = path.join(emptyFolder(), "answers.json");
    writeFileSync(file, '{"app": "shop", "port": 9000, "hashes": true}');
    await throughYeoman(byFile, [], { answers: file });
    assert.deepEqual(filesIn(byYeoman), filesIn(byBin));
    assert.deepEqual(filesIn(byFile), filesIn(byBin));
  });

  it("give the same bytes over what an earlier run saved, and where another folder is named", async () => {
    const [byBin, byYeoman] = [emptyFolder(), emptyFolder()];
    for (const folder of [byBin, byYeoman]) await throughBin(folder, ["shop", "--dir", "sub", "--hashes"]);
    await throughBin(byBin, ["--dir", "sub", "--no-hashes", "--port", "9000", "--force"]);
    await throughYeoman(byYeoman, [], { dir: "sub", hashes: false, port: 9000, force: true });
    assert.deepEqual(filesIn(byYeoman), filesIn(byBin));
  });

  it("are refused alike, with the same sentence and code, and with nothing written", async () => {
    const calls: readonly (readonly [string[], object])[] = [
      [["--port", "abc"], { port: "abc" }],
      [["--port="], { port: "" }],
      [["--python", "3.10"], { python: "3.10" }],
      [["--django", "6.0", "--python", "3.11"], { django: "6.0", python: "3.11" }],
      [["--app", "../x"], { app: "../x" }],
      [["--server", "gunicon"], { server: "gunicon" }],
      [["--deploy", "kubernetes"], { deploy: "kubernetes" }],
      [["--answers", "nix.json"], { answers: "nix.json" }],
      [[], {}],
    ];
    for (const [words, options] of calls) {
      const [byBin, byYeoman] = [emptyFolder(), emptyFolder()];
      const failure = async (run: Promise<void>) => {
        const [outcome] = await Promise.allSettled([run]);
        assert.equal(outcome?.status, "rejected", words.join(" "));
        const { message, code } = (outcome as PromiseRejectedResult).reason;
        return { message, code };
      };
      const wanted = await failure(throughBin(byBin, words));
      assert.equal(wanted.code, 2);
      assert.deepEqual(await failure(throughYeoman(byYeoman, [], options)), wanted);
      assert.deepEqual([filesIn(byBin), filesIn(byYeoman)], [{}, {}]);
    }
  });

  it("give the same bytes in processes of their own", async function () {
    this.timeout(300_000);
    const some = combinations.filter((_, at) => at % 97 === 0);
    for (const answers of some) {
      const [byBin, byYo, inProcess] = [emptyFolder(), emptyFolder(), emptyFolder()];
      const words = wordsFor(answers);
      const ended = await Promise.all([bin(byBin, words), yo(byYo, ["multistage", ...words])]);
      assert.deepEqual(
        ended.map(({ code }) => code),
        [0, 0],
        ended.map(({ stderr }) => stderr).join(),
      );
      await throughBin(inProcess, words);
      assert.deepEqual(filesIn(byYo), filesIn(byBin));
      assert.deepEqual(filesIn(inProcess), filesIn(byBin));
    }
  });
});
