import assert from "node:assert/strict";
import { compare, renderHtml, renderMarkdown, renderSvg } from "../../src/compare/index.ts";
import { DARK, LIGHT, type Palette } from "../../src/compare/markup.ts";
import { allSteps, documentPair, fixture, textOfXml } from "./helpers.ts";

const rich = () =>
  compare(fixture("careless.Dockerfile"), fixture("lean.Dockerfile"), {
    before: { measurements: { size: 553e6, seconds: 23 } },
    after: { measurements: { size: 205e6, seconds: 33 } },
  });
const HOSTILE = `FROM a\nRUN echo "</style><script>alert('1')</script>" && echo ']]>' && echo '&amp;<!--' \`\`\`\nLABEL <b>=|x|\n`;

describe("the SVG picture", () => {
  it("is one file: no script, no link, no font, no style sheet to fetch", () => {
    const svg = renderSvg(rich());
    assert.doesNotMatch(svg, /<script|href|@import|@font-face|url\(|<image|<foreignObject|var\(/u);
  });

  it("has a size, a viewBox, a title and a description", () => {
    const svg = renderSvg(documentPair());
    assert.match(svg, /width="920" height="(\d+)" viewBox="0 0 920 \1"/u);
    assert.match(
      svg,
      /<title id="ms-title">Original Dockerfile and Multi-Stage Dockerfile, compared<\/title>/u,
    );
    assert.match(
      svg,
      /<desc id="ms-desc">Original Dockerfile \(1 stage\) beside .*: 4 steps stayed, 2 moved/u,
    );
    assert.match(svg, /role="graphics-document" aria-labelledby="ms-title ms-desc"/u);
  });

  it("stacks the two for a phone, in 420 pixels", () => {
    assert.match(
      renderSvg(documentPair(), { layout: "stacked" }),
      /width="420" height="\d+" viewBox="0 0 420 /u,
    );
  });

  it("carries every step as text", () => {
    const text = textOfXml(renderSvg(rich())).replace(/\s+/gu, "");
    for (const side of [rich().before, rich().after]) {
      for (const step of allSteps(side))
        assert.ok(text.includes(step.caption.replace(/\s+/gu, "")), step.caption);
    }
  });

  it("writes no text beyond its edge, measured with the widest usual code font", () => {
    const svg = renderSvg(
      compare(`FROM a\nRUN ${"x".repeat(300)}\nRUN echo ${"日本".repeat(80)}`, fixture("lean.Dockerfile")),
    );
    for (const [, line = ""] of svg.matchAll(/<text class="code[^>]*>([^<]*)<\/text>/gu)) {
      assert.ok(line.length * 8.2 < 426, line);
    }
  });

  it("stays well-formed, and harmless, for hostile text", () => {
    const svg = renderSvg(compare(HOSTILE, HOSTILE, { before: { title: `"><script>` } }));
    assert.doesNotMatch(svg, /<script/u);
    assert.match(textOfXml(svg), /<\/style><script>/u);
  });
});

describe("the HTML page", () => {
  it("is one file: no script, nothing to fetch", () => {
    assert.doesNotMatch(renderHtml(rich()), /<script|src=|<link|@import|@font-face|url\(/u);
  });

  it("is well-formed, in English, made for phones, and has a title and a description", () => {
    const page = renderHtml(documentPair());
    textOfXml(page.replace("<!DOCTYPE html>", ""));
    assert.match(page, /<html lang="en"/u);
    assert.match(page, /<meta name="viewport" content="width=device-width, initial-scale=1"\/>/u);
    assert.match(page, /<title>.+<\/title>/u);
    assert.match(page, /<meta name="description" content=".+"\/>/u);
  });

  it("has headings in order and a list item for each step", () => {
    const page = renderHtml(rich());
    const levels = Array.from(page.matchAll(/<h(\d)/gu), ([, level]) => Number(level));
    levels.forEach((level, at) => {
      assert.ok(at === 0 ? level === 1 : level <= (levels[at - 1] ?? 0) + 1, "no level is skipped");
    });
    assert.equal(
      page.match(/<li class="step /gu)?.length,
      allSteps(rich().before).length + allSteps(rich().after).length,
    );
  });

  it("hides no step of a long Dockerfile for good: the folded ones can be unfolded", () => {
    const long = `FROM a\n${"RUN echo x\n".repeat(500)}`;
    const page = renderHtml(compare(long, "FROM a"));
    assert.equal(page.match(/<li class="step /gu)?.length, 500);
    assert.match(page, /<details><summary>… 476 more steps/u);
  });

  it("stays well-formed, and harmless, for hostile text", () => {
    const page = renderHtml(compare(HOSTILE, HOSTILE, { before: { title: `"><script>` } }));
    assert.doesNotMatch(page, /<script/u);
    textOfXml(page.replace("<!DOCTYPE html>", ""));
  });
});

describe("the Markdown", () => {
  it("has a fenced block, and a table row for each step and each FROM", () => {
    const model = documentPair();
    const markdown = renderMarkdown(model);
    assert.match(markdown, /^```text\n┌[\s\S]+?\n```\n/u);
    assert.match(
      markdown,
      /\| 7 \| `RUN pip install --no-cache-dir --prefix=\/install -r requirements\.txt` \| .+ \| → moved here \|/u,
    );
    assert.equal(
      markdown.match(/^\| \d+ \|/gmu)?.length,
      allSteps(model.before).length + allSteps(model.after).length + 3,
    );
    assert.match(markdown, /Left behind in Stage 1: builder: requirements\.txt\./u);
  });

  it("keeps hostile text inside its block and its cells", () => {
    const markdown = renderMarkdown(compare(HOSTILE, HOSTILE));
    assert.match(markdown, /^````text\n/u);
    assert.match(markdown, /\n````\n/u);
    const rows = markdown.split("\n").filter((line) => /^\| \d+ \|/u.test(line));
    for (const row of rows) assert.equal(row.match(/(?<!\\)\|/gu)?.length, 5, row);
  });

  it("has a table of what was measured", () => {
    assert.match(renderMarkdown(rich()), /\| Size \| 553 MB \| 205 MB \| −63 % \|/u);
  });
});

describe("the colours", () => {
  const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
      channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: string, other: string) => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const worst = (palette: Palette) =>
    (["ink", "soft", "changed", "moved", "vanished", "added"] as const).flatMap((text) =>
      (["ground", "panel", "card"] as const).map((under) => ({
        text,
        under,
        contrast: contrast(palette[text], palette[under]),
      })),
    );

  it("of every text stand out from every ground by 4.5 to 1 or more, in light and dark", () => {
    for (const palette of [LIGHT, DARK])
      for (const pair of worst(palette)) assert.ok(pair.contrast >= 4.5, JSON.stringify(pair));
  });
});
