import assert from "node:assert/strict";
import type { Comparison } from "../../src/compare/index.ts";
import { BIN, generate } from "./generate.ts";
import { useLab } from "./lab.ts";

describe("compare --measure, with an engine", () => {
  const lab = useLab(["python:3.13-slim"]);

  it("builds both sides, draws their figures, and leaves no image behind", async function () {
    this.timeout(600_000);
    const project = await lab().folder();
    await generate(project, { original: true });
    const { stdout, stderr } = await lab().engine.shell(
      '"$1" "$2" compare --measure --json',
      [process.execPath, BIN],
      { cwd: project },
    );
    const model = JSON.parse(stdout) as Comparison;
    const [original, lean] = [model.before.measurements, model.after.measurements];
    assert.ok(original?.size && lean?.size && original.packages && lean.packages && lean.layers, stderr);
    assert.ok(lean.size < original.size, `${lean.size} < ${original.size}`);
    assert.ok((lean.seconds ?? 0) > 0);
    assert.match(stderr, /Building Multi-Stage Dockerfile/, "progress goes to stderr");
    const left = await lab().engine.docker(["image", "ls", "--quiet", "multistage-compare-*"]);
    assert.equal(left.stdout, "");
  });
});
