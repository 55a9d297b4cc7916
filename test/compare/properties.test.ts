import assert from "node:assert/strict";
import fc from "fast-check";
import stringWidth from "string-width";
import { graphemes } from "../../src/compare/clean.ts";
import {
  type Comparison,
  compare,
  renderHtml,
  renderMarkdown,
  renderSvg,
  renderText,
} from "../../src/compare/index.ts";
import { UsageError } from "../../src/errors.ts";
import { allSteps, textOfXml } from "./helpers.ts";

const KEYWORDS =
  "RUN COPY ADD ENV ARG LABEL WORKDIR USER EXPOSE VOLUME CMD ENTRYPOINT SHELL HEALTHCHECK STOPSIGNAL ONBUILD MAINTAINER".split(
    " ",
  );
const WORDS = [
  "apt-get",
  "install",
  "-y",
  "gcc",
  "&&",
  "||",
  "|",
  ";",
  "pip",
  "-r",
  "requirements.txt",
  "--from=builder",
  "--from=0",
  "--mount=type=cache,target=/x",
  "poetry",
  "python",
  "manage.py",
  "collectstatic",
  "uv",
  "run",
  "sh",
  "-c",
  "chmod",
  "useradd",
  "rm",
  "find",
  "-delete",
  "$(",
  "${A:-",
  '["a",',
  '"b"]',
  "<<EOF",
  "=",
  ".",
  "/",
  "A=1",
  "<script>",
  "]]>",
  "&amp;",
  "```",
  "|",
  "日本",
  "👩‍👩‍👧",
  "e\u0301",
  "\u202e",
  "\u001b[31m",
  "\ud800",
  "\u0000",
  "\uffff",
  "__proto__",
  "constructor",
  "toString",
];

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 200 }) },
);
const oneLine = fc.array(word, { maxLength: 12 }).map((words) => words.join(" ").replace(/[\r\n]/gu, " "));
/** An instruction of one line; a heredoc or a trailing backslash would swallow the next, which is another test's business. */
const instruction = fc
  .tuple(fc.constantFrom(...KEYWORDS, "NONSENSE", "__proto__", "constructor"), fc.boolean(), oneLine)
  .map(
    ([keyword, lower, rest]) =>
      `${lower ? keyword.toLowerCase() : keyword} ${rest.replaceAll(/<(?:\\*<)+/gu, "<").replace(/[\\\s]+$/u, "")}`,
  );
const stage = fc
  .tuple(
    fc.constantFrom("python:3.13", "scratch", "builder", "$V"),
    fc.constantFrom("", " AS builder", " as b2"),
    fc.array(instruction, { maxLength: 8 }),
  )
  .map(([base, name, lines]) => ({
    text: [`FROM ${base}${name}`, ...lines].join("\n"),
    keywords: lines.map((line) => line.split(" ")[0]?.toUpperCase() ?? ""),
  }));
const dockerfile = fc.array(stage, { minLength: 1, maxLength: 4 }).map((stages) => ({
  text: stages.map(({ text }) => text).join("\n"),
  keywords: stages.flatMap(({ keywords }) => keywords),
}));
const measurements = fc.record(
  { size: fc.double(), layers: fc.integer(), packages: fc.nat(), seconds: fc.double() },
  { requiredKeys: [] },
);

const pair = fc.tuple(dockerfile, dockerfile);
const RUNS = { numRuns: 100 };

describe("whatever two Dockerfiles hold", () => {
  it("every instruction of both is in the model, in order, with a sentence", () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const model = compare(before.text, after.text);
        assert.deepEqual(
          allSteps(model.before).map((step) => step.instruction),
          before.keywords,
        );
        assert.deepEqual(
          allSteps(model.after).map((step) => step.instruction),
          after.keywords,
        );
        for (const step of [...allSteps(model.before), ...allSteps(model.after)]) {
          assert.match(step.caption, /\S/u);
          assert.ok(graphemes(step.caption).length <= 140);
          assert.ok(step.line > 0);
        }
      }),
      RUNS,
    );
  });

  it("no line of the picture is wider than asked for, and every instruction is in it", () => {
    fc.assert(
      fc.property(pair, fc.integer({ min: 20, max: 220 }), fc.boolean(), ([before, after], width, ascii) => {
        const model = compare(before.text, after.text);
        const picture = renderText(model, { width, ascii });
        for (const line of picture.split("\n"))
          assert.ok(stringWidth(line) <= width, `${stringWidth(line)} columns: ${line}`);
        // A narrow box may break a keyword in two.
        if (width >= 40) everyKeyword(picture, [...before.keywords, ...after.keywords]);
      }),
      RUNS,
    );
  });

  it("SVG and HTML are well-formed, and carry every instruction", () => {
    fc.assert(
      fc.property(
        pair,
        measurements,
        measurements,
        fc.constantFrom("columns" as const, "stacked" as const),
        ([before, after], left, right, layout) => {
          const model = compare(before.text, after.text, {
            before: { measurements: left },
            after: { measurements: right },
          });
          const all = [...before.keywords, ...after.keywords];
          everyKeyword(textOfXml(renderSvg(model, { layout })), all);
          everyKeyword(textOfXml(renderHtml(model).replace("<!DOCTYPE html>", "")), all);
        },
      ),
      RUNS,
    );
  });

  it("the Markdown keeps its block and its tables whole", () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const model = compare(before.text, after.text);
        const markdown = renderMarkdown(model);
        const fence = /^`+/u.exec(markdown)?.[0] ?? "";
        assert.equal(markdown.split("\n").filter((line) => line.startsWith(fence)).length, 2);
        const rows = markdown.split("\n").filter((line) => /^\| \d+ \|/u.test(line));
        const stages = model.before.stages.length + model.after.stages.length;
        assert.equal(rows.length, before.keywords.length + after.keywords.length + stages);
        for (const row of rows) assert.equal(row.match(/(?<!\\)\|/gu)?.length, 5, row);
      }),
      RUNS,
    );
  });

  it("the model is plain data", () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const model: Comparison = compare(before.text, after.text);
        assert.deepEqual(JSON.parse(JSON.stringify(model)), model);
      }),
      RUNS,
    );
  });
});

describe("whatever is no Dockerfile", () => {
  it("is refused in a sentence, or drawn; nothing else is ever thrown", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc
        .array(
          fc.oneof(
            word,
            fc.constantFrom(
              "\n",
              "\r\n",
              "\\\n",
              "FROM a",
              "\nFROM b AS builder\n",
              "# escape=`\n",
              "<<EOF\n",
              "\nEOF\n",
              "ONBUILD",
              "ARG",
            ),
          ),
          { maxLength: 40 },
        )
        .map((parts) => parts.join(" ")),
    );
    fc.assert(
      fc.property(anything, anything, (before, after) => {
        try {
          const model = compare(`FROM a\n${before}`, after);
          renderText(model);
          renderMarkdown(model);
          textOfXml(renderSvg(model));
          textOfXml(renderHtml(model).replace("<!DOCTYPE html>", ""));
        } catch (error) {
          assert.ok(error instanceof UsageError, String(error instanceof Error ? error.stack : error));
          assert.doesNotMatch(error.message, /\n|\p{Cc}/u);
        }
      }),
      { numRuns: 200 },
    );
  });
});

function everyKeyword(picture: string, keywords: readonly string[]): void {
  for (const keyword of new Set(keywords)) {
    const found = picture.split(keyword).length - 1;
    const wanted = keywords.filter((other) => other === keyword).length;
    assert.ok(found >= wanted, `${keyword}: ${found} of ${wanted}`);
  }
}
