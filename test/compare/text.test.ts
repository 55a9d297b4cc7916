import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import { compare, draw, renderText } from "../../src/compare/index.ts";
import { UsageError } from "../../src/errors.ts";
import { documentPair, fixture } from "./helpers.ts";

const widest = (picture: string) => Math.max(...picture.split("\n").map((line) => stringWidth(line)));

describe("the picture of characters", () => {
  it("of the document's pair is the document's picture, in our own words", () => {
    const golden = new URL("fixtures/document.txt", import.meta.url);
    const picture = renderText(documentPair(), { width: 100 });
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(golden, picture);
    assert.equal(picture, readFileSync(golden, "utf8"));
  });

  /** What the document's own boxes say, from top to bottom; its captions are not ours. */
  const BOXES = {
    left: [
      "Base image:",
      "python:3.13-slim",
      "WORKDIR /app",
      "COPY requirements.txt",
      "RUN pip install --no-cache-dir -r",
      "COPY devops/",
      "EXPOSE 8000",
      'CMD ["python", "manage.py"',
    ],
    right: [
      "Stage 1: builder",
      "Base image: python:3.13",
      "WORKDIR /app",
      "COPY requirements.txt",
      "RUN pip install",
      "COPY --from=builder",
      "▼",
      "Stage 2: final image",
      "Base image: python:3.13",
      "WORKDIR /app",
      "/install",
      "COPY devops/",
      "EXPOSE 8000",
      "CMD",
    ],
  };

  it("has the document's boxes in the document's order, on both sides", () => {
    const rows = renderText(documentPair(), { width: 100 })
      .split("\n")
      .filter((row) => row.length === 100);
    const sides = {
      left: rows.map((row) => row.slice(1, 49)).join("\n"),
      right: rows.map((row) => row.slice(50)).join("\n"),
    };
    for (const side of ["left", "right"] as const) {
      let from = 0;
      for (const words of BOXES[side]) {
        const at = sides[side].indexOf(words, from);
        assert.notEqual(at, -1, `${words} comes after the box before it, on the ${side}`);
        from = at + words.length;
      }
    }
    assert.equal(sides.left.split("▼").length - 1, 6, "six arrows join the seven boxes on the left");
    assert.equal(sides.right.split("▼").length - 1, 1, "one arrow joins the two stages on the right");
  });

  for (const width of [20, 30, 40, 50, 79, 80, 99, 100, 120, 160, 200, 400]) {
    it(`fits into ${width} columns`, () => {
      const model = compare(fixture("careless.Dockerfile"), fixture("lean.Dockerfile"), {
        before: { measurements: { size: 553e6, layers: 12, packages: 312, seconds: 23 } },
        after: { measurements: { size: 205e6, layers: 9, packages: 141, seconds: 33 } },
      });
      for (const ascii of [false, true]) {
        const picture = renderText(model, { width, ascii });
        assert.ok(widest(picture) <= width, `${widest(picture)} columns`);
        assert.ok(widest(picture) > Math.min(width, 100) * 0.6, "and uses them");
      }
    });
  }

  it("stands side by side from 100 columns, and one above the other under that", () => {
    const both = /Original Dockerfile.*Multi-Stage Dockerfile/u;
    assert.match(renderText(documentPair(), { width: 100 }), both);
    assert.doesNotMatch(renderText(documentPair(), { width: 99 }), both);
  });

  it("counts a terminal of under 20 columns as one of 20", () => {
    for (const width of [0, 5, -3, Number.NaN])
      assert.equal(renderText(documentPair(), { width }), renderText(documentPair(), { width: 20 }));
  });

  it("keeps its frame straight around wide characters", () => {
    const model = compare("FROM a\nRUN echo 日本語のテキスト 🐍🐍 é\nLABEL t=한국어", "FROM b\nRUN echo ok");
    for (const width of [20, 60, 100]) {
      const framed = renderText(model, { width })
        .split("\n")
        .filter((line) => /^[│┌├└]/u.test(line));
      if (width !== 20) assert.deepEqual([...new Set(framed.map((line) => stringWidth(line)))], [width]);
      else assert.ok(framed.every((line) => stringWidth(line) <= width));
    }
  });

  it("is nothing but ASCII with ascii, whatever the Dockerfile holds", () => {
    const model = compare("FROM a\nRUN echo é “日本” …", fixture("lean.Dockerfile"));
    assert.match(renderText(model, { ascii: true }), /^[\n -~]+$/u);
    assert.match(renderText(model, { ascii: true }), /RUN echo e \?\?\?\? \.\.\./u);
  });

  it("is the same picture with colour, and has no escape sequence without", () => {
    const plain = renderText(documentPair());
    const trimmed = (text: string) => text.replace(/ +$/gmu, "");
    assert.doesNotMatch(plain.replaceAll("\n", ""), /\p{Cc}/u);
    const coloured = renderText(documentPair(), { colour: true });
    assert.notEqual(coloured, plain);
    assert.equal(trimmed(stripVTControlCharacters(coloured)), plain);
  });

  it("says which stage an arrow comes from, where it passes one by, and which image from outside", () => {
    const picture = renderText(compare(fixture("careless.Dockerfile"), fixture("lean.Dockerfile")), {
      width: 160,
    });
    assert.match(picture, /COPY --from=assets \(stage 1\)/u);
    assert.match(picture, /COPY --from=ghcr\.io\/astral-sh\/uv:0\.13 \(an image from outside\)/u);
    assert.match(picture, /Left behind: build-essential, libpq-dev and gettext/u);
  });

  it("draws a bar for each figure that was measured, and none for what was not", () => {
    const model = documentPair({
      before: { measurements: { size: 413e6, seconds: 23 } },
      after: { measurements: { size: 205e6, layers: 3 } },
    });
    const bars = renderText(model, { width: 60 }).split("\n\n").at(-1) ?? "";
    assert.deepEqual(
      bars
        .trimEnd()
        .split("\n")
        .map((line) => line.replace(/[█░]+/u, "▒")),
      [
        "Size       before ▒ 413 MB",
        "           after  ▒ 205 MB  −50 %",
        "Layers     after  ▒ 3",
        "Build time before ▒ 23 s",
      ],
    );
  });

  it("of a Dockerfile of 2,000 lines still reads, and takes less than half a second", () => {
    const long = (word: string) =>
      `FROM python:3.13\n${Array.from({ length: 1000 }, (_, at) => `RUN echo ${word} ${at} && \\\n    pip install package-${at}`).join("\n")}\n`;
    const [before, after] = [long("one"), long("other")];
    // The processor's time, and the best of five: what else the machine does is not the picture's doing.
    const times = Array.from({ length: 5 }, () => {
      const start = process.cpuUsage();
      renderText(compare(before, after), { width: 120 });
      return process.cpuUsage(start).user / 1000;
    });
    const took = Math.min(...times);
    const picture = renderText(compare(before, after), { width: 120 });
    assert.ok(picture.split("\n").length < 250, "it can be looked through");
    assert.match(picture, /976 more steps, lines 26 to 1976/u);
    assert.match(picture, /976 RUN: 976 stayed/u);
    assert.ok(took < 500, `${took.toFixed()} ms`);
  });

  it("of a hundred stages still reads", () => {
    const stages = Array.from({ length: 100 }, (_, at) => `FROM a AS s${at}\nCOPY --from=s0 /x /x`).join(
      "\n",
    );
    const picture = renderText(compare("FROM a", stages), { width: 120 });
    assert.match(picture, /92 more stages, lines 9 to 192/u);
    assert.ok(picture.split("\n").length < 150);
  });
});

describe("the choice of a format", () => {
  it("gives each of the five", () => {
    const model = documentPair();
    assert.match(draw(model), /^┌/u);
    assert.match(draw(model, { format: "markdown" }), /^```text\n┌/u);
    assert.match(draw(model, { format: "svg" }), /^<svg /u);
    assert.match(draw(model, { format: "html" }), /^<!DOCTYPE html>/u);
    assert.deepEqual(JSON.parse(draw(model, { format: "json" })), JSON.parse(JSON.stringify(model)));
  });

  it("refuses any other, and names the five", () => {
    assert.throws(
      () => draw(documentPair(), { format: "pdf" }),
      (error) =>
        error instanceof UsageError &&
        error.message === 'There is no format "pdf"; choose one of text, markdown, svg, html, json.',
    );
  });
});
