import assert from "node:assert/strict";
import { type Finished, measure, type Progress, type Run } from "../../src/compare/index.ts";
import { documentPair } from "./helpers.ts";

const INPUTS = {
  before: { dockerfile: "FROM a", context: "." },
  after: { dockerfile: "FROM b", context: "." },
};
const ok = (stdout = ""): Finished => ({ code: 0, stdout, stderr: "" });
const fails = (stderr: string, code = 1): Finished => ({ code, stdout: "", stderr });

/** An engine that answers by the first rule whose words all occur in the call, and notes every call. */
function engine(rules: readonly (readonly [words: string, answer: Finished])[]) {
  const calls: { line: string; input: string | undefined }[] = [];
  const run: Run = async (program, args, input) => {
    const line = [program, ...args].join(" ");
    calls.push({ line, input });
    return rules.find(([words]) => words.split(" ").every((word) => line.includes(word)))?.[1] ?? ok();
  };
  return { run, calls };
}

describe("measuring both sides", () => {
  it("builds each without a cache, takes its figures and removes it again", async () => {
    const { run, calls } = engine([
      ["inspect --format :before", ok("413000000 9\n")],
      ["inspect --format :after", ok("205000000 7\n")],
      ["dpkg-query :before", ok("a\t1\nb\t2\nc\t3\n")],
      ["dpkg-query :after", ok("a\t1\n")],
      ["python3 :before", ok("20\n")],
      ["python3 :after", ok("12\n")],
    ]);
    let clock = 0;
    const now = () => {
      clock += 1500;
      return clock;
    };
    const result = await measure(documentPair(), INPUTS, { run, now });
    assert.deepEqual(result, {
      before: { size: 413000000, layers: 9, packages: 23, seconds: 1.5 },
      after: { size: 205000000, layers: 7, packages: 13, seconds: 1.5 },
      problems: [],
    });
    const builds = calls.filter(({ line }) => line.includes(" build "));
    assert.deepEqual(builds, [
      { line: "docker build --no-cache --file - --tag multistage-compare:before .", input: "FROM a" },
      { line: "docker build --no-cache --file - --tag multistage-compare:after .", input: "FROM b" },
    ]);
    assert.equal(calls.filter(({ line }) => line.includes("image rm --force")).length, 2);
    assert.ok(
      calls
        .filter(({ line }) => line.includes(" run "))
        .every(({ line }) => line.includes("--rm --network none")),
    );
  });

  it("says in one sentence where no engine answers, and builds nothing", async () => {
    const { run, calls } = engine([["version", fails("Cannot connect to the Docker daemon.\n")]]);
    const result = await measure(documentPair(), INPUTS, { run });
    assert.deepEqual(result, {
      problems: [
        'Nothing was measured: no container engine answers to "docker" (Cannot connect to the Docker daemon); start one and run this again.',
      ],
    });
    assert.equal(calls.length, 1);
  });

  it("goes on with the other side where one does not build, and says why", async () => {
    const { run, calls } = engine([
      ["build :before", fails("#5 ERROR\nfailed to solve: no such file\n")],
      ["inspect --format :after", ok("1000 1")],
    ]);
    const result = await measure(documentPair(), INPUTS, { run, now: () => 0 });
    assert.equal(result.before, undefined);
    assert.equal(result.after?.size, 1000);
    assert.deepEqual(result.problems, [
      "Original Dockerfile was not measured: its build ended with code 1 (failed to solve: no such file); build it by itself to see all of the reason.",
    ]);
    assert.equal(calls.filter(({ line }) => line.includes("image rm --force")).length, 2);
  });

  it("leaves out what an image does not tell", async () => {
    const { run } = engine([
      ["inspect --format", ok("garbage")],
      ["dpkg-query", fails("no such file", 127)],
      ["apk", fails("no such file", 127)],
      ["python3", fails("no such file", 127)],
    ]);
    const result = await measure(documentPair(), INPUTS, { run, now: () => 0 });
    assert.deepEqual(result.before, { seconds: 0 });
  });

  it("fetches base images before it takes the time, once each, and only where they are missing", async () => {
    const { run, calls } = engine([["inspect python:3.13-slim", fails("No such image")]]);
    await measure(documentPair(), INPUTS, { run, now: () => 0 });
    const lines = calls.map(({ line }) => line);
    assert.deepEqual(
      lines.filter((line) => line.includes(" pull ")),
      ["docker pull python:3.13-slim"],
    );
    assert.ok(
      lines.findIndex((line) => line.includes(" pull ")) <
        lines.findIndex((line) => line.includes(" build ")),
    );
  });

  it("tells what it is doing", async () => {
    const seen: Progress[] = [];
    const { run } = engine([]);
    await measure(documentPair(), INPUTS, {
      run,
      now: () => 0,
      engine: "podman",
      onProgress: (progress) => seen.push(progress),
    });
    assert.deepEqual(
      seen.map(({ side, doing }) => `${side} ${doing}`),
      ["before building", "before counting", "before done", "after building", "after counting", "after done"],
    );
    assert.equal(seen[0]?.message, "Building Original Dockerfile");
  });

  it("removes an image even where running a program throws", async () => {
    const calls: string[] = [];
    const run: Run = async (_, args) => {
      calls.push(args.join(" "));
      if (args[0] === "build") throw new Error("interrupted");
      return ok();
    };
    await assert.rejects(measure(documentPair(), INPUTS, { run }), /interrupted/u);
    assert.ok(calls.includes("image rm --force multistage-compare:before"));
  });
});
