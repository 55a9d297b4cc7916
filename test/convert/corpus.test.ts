import assert from "node:assert/strict";
import { corpusFolder, runCorpus } from "../../scripts/corpus.ts";

describe("converting public Dockerfiles", () => {
  const folder = corpusFolder();

  it("agrees with a careful reader, crashes on none and converts soundly", function () {
    if (folder === null) {
      console.warn(
        "\n      SKIPPED: there is no corpus of public Dockerfiles here. Set CORPUS to a folder of them to run this check.\n",
      );
      this.skip();
    }
    const report = runCorpus(folder);
    assert.ok(report.files > 0, `${folder} is empty`);
    assert.deepEqual(report.crashes, []);
    assert.deepEqual(report.problems, []);
    assert.deepEqual(report.wronglyConverted, [], "what is labelled refuse or invalid was converted");
    assert.ok(
      report.agreed >= 0.95 * report.labelled,
      `${report.agreed} of ${report.labelled} with the labelled verdict:\n${report.disagreements.join("\n")}`,
    );
    // The aim is 10 ms, which `npm run corpus` tells on a quiet machine; here others may run beside.
    assert.ok(report.best.slowest < 40, `${report.best.slowest.toFixed(1)} ms for ${report.best.file}`);
  }).timeout(120_000);
});
