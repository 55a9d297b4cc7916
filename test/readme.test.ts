import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { withFlagsTable } from "../scripts/readme-flags.ts";
import { answerRows } from "../src/options.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

describe("this repository's README", () => {
  it("has the table of flags as the options are (npm run readme writes it)", () => {
    assert.equal(readme, withFlagsTable(readme));
    for (const { name } of answerRows) assert.match(readme, new RegExp(`\`--${name}\\b`));
  });

  it("says what each dependency is for", () => {
    for (const name of Object.keys(manifest.dependencies)) {
      assert.ok(readme.includes(`https://www.npmjs.com/package/${name})`), name);
    }
  });

  it("names scripts that exist", () => {
    for (const [, script = ""] of readme.matchAll(/npm run ([a-z:-]+)/g)) {
      assert.ok(script in manifest.scripts, script);
    }
  });
});
