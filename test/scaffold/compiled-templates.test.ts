import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { ciHosts } from "../../src/answers.ts";
import type * as api from "../../src/api.ts";
import { scaffold } from "../../src/scaffold/scaffold.ts";
import { matrix } from "../support/answers.ts";
import { goldenProjects } from "./golden-projects.ts";

const built = new URL("../../dist/src/api.js", import.meta.url);

describe("templates compiled by the build", () => {
  let compiled: typeof api;
  before(async () => {
    compiled = (await import(built.href)) as typeof api;
  });

  it("give the same bytes as those compiled from the sources, over goldens and the matrix of answers", () => {
    const everything = [
      ...Object.values(goldenProjects),
      ...[...matrix()].map((answers, at) => ({ ...answers, ci: ciHosts[at % 2] ?? ("none" as const) })),
    ];
    assert.ok(everything.length > 200);
    for (const answers of everything) {
      const [fromSource, fromBuild] = [scaffold, compiled.scaffold].map((job) => job(answers, "1.2.3"));
      assert.deepEqual(fromBuild, fromSource, JSON.stringify(answers));
    }
  });

  it("are all that runs: the bin holds them, and no ejs", () => {
    const bin = readFileSync(new URL("../../dist/src/cli.cjs", import.meta.url), "utf8");
    assert.ok(bin.includes('"scaffold/Dockerfile.ejs": (locals) =>'));
    assert.doesNotMatch(bin, /<%|require\("ejs"\)/);
  });
});
