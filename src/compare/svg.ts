import stringWidth from "string-width";
import { barsOf } from "./bars.ts";
import { graphemes, shorten } from "./clean.ts";
import { fateInWords, LOOKS, type Look, lookOf, looksIn } from "./fates.ts";
import { foldStages, foldSteps, type Gap, isGap } from "./fold.ts";
import { DARK, escapeMarkup, FONTS, LIGHT, type Palette } from "./markup.ts";
import type { Arrow, Comparison, Side, Stage, Step } from "./model.ts";
import { listNames } from "./words.ts";
import { wrapWords } from "./wrap.ts";

/** How to draw a picture. */
export interface SvgOptions {
  /**
   * `columns` (without it): the two Dockerfiles side by side, 920 pixels wide. `stacked`: one above the other, 420 wide, for
   * phones; a README takes both by `<picture>` with a `<source media="(max-width: 600px)">`.
   */
  readonly layout?: "columns" | "stacked";
}

/** Pixels. Code is 13.5 high, captions 13. */
const CODE = 13.5;
const WORDS = 13;
/** The width of a character of the widest of the usual code fonts, by its height. Menlo and DejaVu: 0.602. */
const CODE_RATIO = 0.605;
/** How much wider bold words are. */
const BOLD = 1.08;
const LINE = 18;
const PAD = 14;
const EDGE = 20;
const GUTTER = 28;
/** Between two boxes of a flow: an arrow without words. */
const HOP = 26;
/** Lines of one instruction. */
const MOST_LINES = 4;
/** Where arrows that pass a stage by run, to the right of the stages. */
const RAIL = 12;
const MOST_RAILS = 4;

/** A drawn piece and how high it is. */
interface Drawn {
  readonly markup: string;
  readonly height: number;
}

/**
 * Draws a comparison as one SVG file that needs nothing else: no script, no font, no style sheet. It follows the reader's
 * choice of light or dark, and its text is text.
 *
 * @returns a whole SVG document; well-formed whatever the Dockerfiles hold
 */
export function renderSvg(model: Comparison, options: SvgOptions = {}): string {
  const stacked = options.layout === "stacked";
  const width = stacked ? 420 : 920;
  const column = stacked ? width - 2 * EDGE : (width - 2 * EDGE - GUTTER) / 2;
  const left = drawSide(model.before, column);
  const right = drawSide(model.after, column);
  const top = EDGE;
  const at = stacked ? { x: EDGE, y: top + left.height + 36 } : { x: EDGE + column + GUTTER, y: top };
  const sides = [move(EDGE, top, left.markup), move(at.x, at.y, right.markup)];
  let bottom = stacked ? at.y + right.height : top + Math.max(left.height, right.height);
  const legend = drawLegend(looksIn(model), width - 2 * EDGE);
  sides.push(move(EDGE, bottom + 22, legend.markup));
  bottom += 22 + legend.height;
  const bars = drawBars(model, width - 2 * EDGE, stacked ? 1 : 2);
  if (bars.height > 0) {
    sides.push(move(EDGE, bottom + 16, bars.markup));
    bottom += 16 + bars.height;
  }
  const height = Math.ceil(bottom + EDGE);
  const description = `${model.summary} ${legendInWords(model)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="ms" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="graphics-document" aria-labelledby="ms-title ms-desc" lang="en">`,
    `<title id="ms-title">${escapeMarkup(`${model.before.title} and ${model.after.title}, compared`)}</title>`,
    `<desc id="ms-desc">${escapeMarkup(description)}</desc>`,
    `<style>${styles()}</style>`,
    `<rect class="ground" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="12"/>`,
    ...(stacked
      ? []
      : [`<path class="fold" d="M${width / 2} ${EDGE}V${r(top + Math.max(left.height, right.height))}"/>`]),
    ...sides,
    "</svg>",
    "",
  ].join("\n");
}

function drawSide(side: Side, width: number): Drawn {
  const title = words(side.title, width, "title", 17, 22);
  const body = side.stages.length === 1 ? drawFlow(side, width) : drawStages(side, width);
  const top = title.height + 14;
  return {
    markup: `<g role="group" aria-label="${escapeMarkup(side.title)}">${title.markup}${move(0, top, body.markup)}</g>`,
    height: top + body.height,
  };
}

function drawFlow(side: Side, width: number): Drawn {
  const [stage] = side.stages;
  if (stage === undefined) return { markup: "", height: 0 };
  const stack = new Stack();
  const middle = width / 2;
  const hop = () => {
    if (!stack.empty) stack.add({ markup: shaft(middle, 3, HOP - 3), height: HOP });
  };
  for (const step of side.preamble) {
    hop();
    stack.add(stepCard(step, width));
  }
  const arrows = side.arrows.filter(({ to }) => to === 0);
  if (arrows.length > 0) stack.add(arrowBlock(arrows, stage, side, width, false));
  else hop();
  stack.add(baseCard(stage.base, width));
  for (const item of foldSteps(stage.steps)) {
    hop();
    stack.add(isGap(item) ? gapCard(item, width) : stepCard(item, width));
  }
  return { ...stack.done(), markup: `<g role="list">${stack.done().markup}</g>` };
}

function drawStages(side: Side, full: number): Drawn {
  const items = foldStages(side.stages);
  const passing = side.arrows.filter((arrow) => arrow.from !== undefined && arrow.from < arrow.to - 1);
  const rails = Math.min(MOST_RAILS, passing.length);
  const width = full - rails * RAIL - (rails > 0 ? 8 : 0);
  const stack = new Stack();
  /** Where each stage's panel begins and ends, for the rails. */
  const spans = new Map<number, { top: number; bottom: number }>();

  side.preamble.forEach((step, at) => {
    if (at > 0) stack.space(8);
    stack.add(stepCard(step, width));
  });
  items.forEach((item, at) => {
    const previous = items[at - 1];
    if (isGap(item)) {
      stack.space(20);
      stack.add(gapCard(item, width));
      return;
    }
    const arrows = side.arrows.filter(({ to }) => to === item.index);
    const joined =
      previous !== undefined && !isGap(previous) && arrows.some(({ from }) => from === previous.index);
    if (arrows.length > 0) stack.add(arrowBlock(arrows, item, side, width, joined));
    else if (!stack.empty) stack.space(20);
    const top = stack.height;
    stack.add(stagePanel(item, width));
    spans.set(item.index, { top, bottom: stack.height });
  });

  const lines = passing.flatMap((arrow, at) => {
    const start = spans.get(arrow.from ?? -1);
    const end = spans.get(arrow.to);
    if (start === undefined || end === undefined) return [];
    const x = width + 8 + (at % MOST_RAILS) * RAIL + 4;
    const from = start.bottom - 22 - (at % MOST_RAILS) * 6;
    const to = end.top + 22 + (at % MOST_RAILS) * 6;
    return [
      `<path class="wire" d="M${width} ${r(from)}H${x - 5}Q${x} ${r(from)} ${x} ${r(from + 5)}V${r(to - 5)}Q${x} ${r(to)} ${x - 5} ${r(to)}H${width + 6}"/><path class="head" d="M${width + 1} ${r(to)}l7 -4v8z"/>`,
    ];
  });
  const drawn = stack.done();
  return { markup: drawn.markup + lines.join(""), height: drawn.height };
}

function stagePanel(stage: Stage, width: number): Drawn {
  const inner = width - 2 * PAD;
  const stack = new Stack();
  stack.space(PAD);
  stack.add(move0(PAD, words(stage.title, inner, "stage", 15, 20)));
  stack.add(
    move0(
      PAD,
      words(
        stage.final ? "goes into the image that runs" : "is thrown away after the build",
        inner,
        "soft",
        WORDS,
        LINE,
      ),
    ),
  );
  stack.space(6);
  stack.add(move0(PAD, code(`FROM ${stage.base}`, inner, "", "FROM")));
  stack.space(10);
  for (const item of foldSteps(stage.steps)) {
    stack.add(move0(PAD, isGap(item) ? gapCard(item, inner) : stepCard(item, inner)));
    stack.space(7);
  }
  if (stage.leftBehind.length > 0) {
    stack.space(3);
    const names = listNames(
      stage.leftBehind.map(({ name }) => name),
      8,
    );
    stack.add(move0(PAD, words(`Left behind: ${names}`, inner, "left", WORDS, LINE)));
  }
  stack.space(PAD - 5);
  const drawn = stack.done();
  return {
    markup: `<g role="list" aria-label="${escapeMarkup(stage.title)}"><rect class="panel ${stage.final ? "ships" : "builds"}" x="0.75" y="0.75" width="${r(width - 1.5)}" height="${r(drawn.height - 1.5)}" rx="10"/>${drawn.markup}</g>`,
    height: drawn.height,
  };
}

/** What flows into a stage: a line for each, and one arrow head. */
function arrowBlock(
  arrows: readonly Arrow[],
  stage: Stage,
  side: Side,
  width: number,
  joined: boolean,
): Drawn {
  const x = 30;
  const stack = new Stack();
  stack.space(joined ? 10 : 16);
  for (const arrow of arrows) {
    const note =
      arrow.from === undefined
        ? " (an image from outside)"
        : arrow.from === stage.index - 1
          ? ""
          : ` (${side.stages[arrow.from]?.title.replace(/:.*$/u, "").toLowerCase()})`;
    const paths = arrow.paths.length > 0 ? `: ${listNames(arrow.paths, 3)}` : "";
    stack.add(move0(x + 14, code(`${arrow.label}${note}${paths}`, width - x - 14, "flow")));
  }
  stack.space(14);
  const { markup, height } = stack.done();
  const start = joined ? 0 : 8;
  const origin = joined ? "" : `<circle class="origin" cx="${x}" cy="8" r="4"/>`;
  return {
    markup: `<path class="wire" d="M${x} ${joined ? start : start + 4}V${r(height - 7)}"/>${origin}<path class="head" d="M${x} ${r(height - 1)}l-5 -9h10z"/>${markup}`,
    height,
  };
}

function baseCard(base: string, width: number): Drawn {
  const inner = width - 2 * PAD;
  const stack = new Stack();
  stack.space(11);
  stack.add(move0(PAD, words("Base image", inner, "soft", WORDS, LINE)));
  stack.add(move0(PAD, code(base, inner, "strong")));
  stack.space(9);
  const { markup, height } = stack.done();
  return {
    markup: `<g role="listitem"><rect class="base" x="0.5" y="0.5" width="${r(width - 1)}" height="${r(height - 1)}" rx="8"/>${markup}</g>`,
    height,
  };
}

function stepCard(step: Step, width: number): Drawn {
  const look = lookOf(step);
  const inner = width - 2 * PAD - 4;
  const stack = new Stack();
  stack.space(9);
  stack.add(move0(PAD + 4, code(step.display, inner, look === "vanished" ? "struck" : "", step.instruction)));
  stack.add(move0(PAD + 4, captionAndTag(step, inner)));
  stack.space(8);
  const { markup, height } = stack.done();
  return {
    markup: `<g role="listitem"><rect class="card" x="0.5" y="0.5" width="${r(width - 1)}" height="${r(height - 1)}" rx="7"/><rect class="bar ${look}" x="0.5" y="0.5" width="5" height="${r(height - 1)}" rx="2.5"/>${markup}</g>`,
    height,
  };
}

/** The caption, and what became of the step: at the end of the caption's last line where it fits there. */
function captionAndTag(step: Step, width: number): Drawn {
  const look = lookOf(step);
  const caption = words(step.caption, width, "soft", WORDS, LINE);
  if (look === "stayed") return caption;
  const tag = `${LOOKS[look].mark} ${fateInWords(step)}`;
  const last = wrapWords(step.caption, width, (part) => wordsWidth(part, WORDS)).at(-1) ?? "";
  const fits = wordsWidth(last, WORDS) + 12 + wordsWidth(tag, 12 * BOLD) <= width;
  const height = caption.height + (fits ? 0 : 17);
  const y = r(height - LINE + WORDS);
  return {
    markup: `${caption.markup}<text class="tag ${look}" font-size="12" text-anchor="end" x="${r(width)}" y="${y}">${escapeMarkup(shorten(tag, Math.floor(width / 9)))}</text>`,
    height,
  };
}

function gapCard(gap: Gap, width: number): Drawn {
  const inner = width - 2 * PAD;
  const stack = new Stack();
  stack.space(10);
  stack.add(move0(PAD, words(`… ${gap.title}`, inner, "strong", WORDS, LINE)));
  stack.add(move0(PAD, words(gap.caption, inner, "soft", WORDS, LINE)));
  stack.space(9);
  const { markup, height } = stack.done();
  return {
    markup: `<g role="listitem"><rect class="gap" x="0.5" y="0.5" width="${r(width - 1)}" height="${r(height - 1)}" rx="7"/>${markup}</g>`,
    height,
  };
}

function drawLegend(looks: readonly Look[], width: number): Drawn {
  let x = 0;
  let y = 0;
  const parts: string[] = [];
  for (const look of looks) {
    const text = `${LOOKS[look].mark} ${LOOKS[look].meaning}`;
    const room = wordsWidth(text, 12.5 * BOLD) + 36;
    if (x > 0 && x + room > width) {
      x = 0;
      y += 22;
    }
    parts.push(
      `<rect class="bar ${look}" x="${r(x)}" y="${y + 2}" width="10" height="10" rx="2.5"/><text class="tag ${look === "stayed" ? "soft" : look}" font-size="12.5" x="${r(x + 16)}" y="${y + 11.5}">${escapeMarkup(text)}</text>`,
    );
    x += room;
  }
  return { markup: parts.join(""), height: looks.length === 0 ? 0 : y + 14 };
}

function legendInWords(model: Comparison): string {
  return looksIn(model).length === 0
    ? ""
    : `Marks: ${looksIn(model)
        .map((look) => `${LOOKS[look].mark} ${LOOKS[look].meaning}`)
        .join(", ")}.`;
}

function drawBars(model: Comparison, width: number, columns: number): Drawn {
  const rows = barsOf(model);
  if (rows.length === 0) return { markup: "", height: 0 };
  const room = (width - (columns - 1) * GUTTER) / columns;
  const track = room - 58 - 92;
  const high = 66;
  const markup = rows.map((row, at) => {
    const title = `${row.label}${row.change === undefined ? "" : `  ${row.change}`}`;
    const lines = (
      [
        ["before", row.before, "vanished"],
        ["after", row.after, "added"],
      ] as const
    ).flatMap(([name, bar, look], line) => {
      if (bar === undefined) return [];
      const y = 20 + line * 20;
      return [
        `<text class="soft" font-size="12" x="0" y="${y + 11}">${name}</text><rect class="track" x="58" y="${y + 1}" width="${r(track)}" height="12" rx="4"/><rect class="bar ${look}" x="58" y="${y + 1}" width="${r(Math.max(bar.share > 0 ? 4 : 0, bar.share * track))}" height="12" rx="4"/><text class="figure" font-size="12.5" x="${r(58 + track + 8)}" y="${y + 11.5}">${escapeMarkup(bar.text)}</text>`,
      ];
    });
    const x = (at % columns) * (room + GUTTER);
    return move(
      x,
      Math.floor(at / columns) * (high + 8),
      `<text class="strong" font-size="13" x="0" y="12">${escapeMarkup(title)}</text>${lines.join("")}`,
    );
  });
  return {
    markup: `<g role="group" aria-label="Measured">${markup.join("")}</g>`,
    height: Math.ceil(rows.length / columns) * (high + 8) - 8,
  };
}

/** An arrow of a flow: down the middle, no words. */
function shaft(x: number, from: number, to: number): string {
  return `<path class="next" d="M${r(x)} ${from}V${to - 7}"/><path class="tip" d="M${r(x)} ${to}l-5 -9h10z"/>`;
}

/** Pieces below each other. */
class Stack {
  height = 0;
  readonly #parts: string[] = [];

  get empty(): boolean {
    return this.#parts.length === 0;
  }

  add(piece: Drawn): void {
    this.#parts.push(move(0, this.height, piece.markup));
    this.height += piece.height;
  }

  space(height: number): void {
    this.height += height;
  }

  done(): Drawn {
    return { markup: this.#parts.join(""), height: this.height };
  }
}

/** Text in the code font; the keyword in front is set bold. */
function code(text: string, width: number, style: string, keyword = ""): Drawn {
  const all = wrapWords(text, width, codeWidth, 14);
  const lines = all.length > MOST_LINES ? [...all.slice(0, MOST_LINES - 1), `${all[MOST_LINES - 1]} …`] : all;
  const markup = lines.map((line, at) => {
    const bold = at === 0 && keyword !== "" && line.startsWith(keyword);
    const content = bold
      ? `<tspan class="strong">${escapeMarkup(keyword)}</tspan>${escapeMarkup(line.slice(keyword.length))}`
      : escapeMarkup(line);
    return `<text class="code${style === "" ? "" : ` ${style}`}" x="${at === 0 ? 0 : 14}" y="${r(at * LINE + 13.5)}">${content}</text>`;
  });
  return { markup: markup.join(""), height: lines.length * LINE };
}

function words(text: string, width: number, style: string, size: number, line: number): Drawn {
  const lines = wrapWords(text, width, (part) =>
    wordsWidth(part, size * (/title|stage|strong|tag/u.test(style) ? BOLD : 1)),
  );
  const markup = lines.map(
    (part, at) =>
      `<text class="${style}" font-size="${size}" x="0" y="${r(at * line + size)}">${escapeMarkup(part)}</text>`,
  );
  return { markup: markup.join(""), height: lines.length * line };
}

function codeWidth(text: string): number {
  return stringWidth(text) * CODE * CODE_RATIO;
}

/** How wide a text is in the widest of the usual fonts (DejaVu Sans, Verdana aside), so that it fits in all of them. */
function wordsWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of graphemes(text)) {
    if (/[ilj.,:;'|!()[\]]/u.test(character)) ems += 0.36;
    else if (/[mwMW@%—…]/u.test(character)) ems += 0.95;
    else if (/[A-Z]/u.test(character)) ems += 0.7;
    else if (character === " ") ems += 0.32;
    else if (/[ -~]/u.test(character)) ems += 0.58;
    else ems += stringWidth(character) > 1 ? 1.1 : 0.75;
  }
  return ems * size;
}

function move(x: number, y: number, markup: string): string {
  return x === 0 && y === 0 ? markup : `<g transform="translate(${r(x)} ${r(y)})">${markup}</g>`;
}

function move0(x: number, piece: Drawn): Drawn {
  return { markup: move(x, 0, piece.markup), height: piece.height };
}

/** Two decimals are more than a screen shows. */
function r(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function styles(): string {
  return [
    `.ms{max-width:100%;height:auto}.ms text{font-family:${FONTS.words}}.ms .code{font-family:${FONTS.code};font-size:${CODE}px;white-space:pre}`,
    ".ms .title{font-weight:700}.ms .stage,.ms .strong,.ms .figure{font-weight:600}.ms .tag,.ms .flow{font-weight:600}.ms .struck{text-decoration:line-through}",
    ".ms .wire,.ms .next{fill:none;stroke-width:2}.ms .origin{fill:none;stroke-width:2}.ms .builds{stroke-width:1.5;stroke-dasharray:6 4}.ms .ships{stroke-width:1.5}.ms .gap{stroke-dasharray:3 4}",
    colours(LIGHT),
    `@media (prefers-color-scheme:dark){${colours(DARK)}}`,
  ].join("");
}

/** Plain classes and no custom properties: some programs that show SVG know no `var()`. */
function colours(p: Palette): string {
  const looks = (["stayed", "changed", "moved", "vanished", "added"] as const).map(
    (look) => `.ms .${look}{fill:${p[look]}}`,
  );
  return [
    `.ms text{fill:${p.ink}}.ms .soft,.ms .left,.ms .struck{fill:${p.soft}}.ms .ground{fill:${p.ground};stroke:${p.line}}`,
    `.ms .fold{stroke:${p.line};fill:none}.ms .card{fill:${p.card};stroke:${p.line}}.ms .base,.ms .panel{fill:${p.panel};stroke:${p.line}}`,
    `.ms .ships{stroke:${p.added}}.ms .builds{stroke:${p.moved}}.ms .gap{fill:none;stroke:${p.line}}.ms .track{fill:${p.line};fill-opacity:.45}`,
    `.ms .wire,.ms .origin{stroke:${p.moved}}.ms .head,.ms .flow{fill:${p.moved}}.ms .next{stroke:${p.stayed}}.ms .tip{fill:${p.stayed}}`,
    ...looks,
  ].join("");
}
