import { styleText } from "node:util";
import stringWidth from "string-width";
import { type Bar, barsOf } from "./bars.ts";
import { graphemes } from "./clean.ts";
import { LOOKS, type Look, lookOf, looksIn } from "./fates.ts";
import { foldStages, foldSteps, type Gap, isGap } from "./fold.ts";
import type { Arrow, Comparison, Leftover, Side, Stage, Step } from "./model.ts";
import { listNames } from "./words.ts";
import { wrapWords } from "./wrap.ts";

/** How to draw for a terminal. */
export interface TextOptions {
  /** Columns to fit into; 100 without it. Under 20 counts as 20; over 160 is not used up. */
  readonly width?: number;
  /** Nothing but ASCII: frames of `+-|`, other characters made plain or replaced by `?`. */
  readonly ascii?: boolean;
  /** ANSI colours. */
  readonly colour?: boolean;
}

/** Under this many columns the two Dockerfiles stand one above the other. */
const SIDE_BY_SIDE = 100;
const NARROWEST = 20;
const WIDEST = 160;
/** Lines of one instruction that a box shows; a narrow box may have more of them. */
const mostLines = (columns: number) => (columns < 30 ? 7 : 3);

type Tone = Look | "plain" | "faint" | "strong";
interface Span {
  readonly text: string;
  readonly tone: Tone;
}
/** One line of a picture, and the columns it takes. */
interface Line {
  readonly spans: readonly Span[];
  readonly width: number;
}

interface Pen {
  readonly ascii: boolean;
  readonly glyphs: typeof UNICODE;
}

const UNICODE = {
  tl: "┌",
  tr: "┐",
  bl: "└",
  br: "┘",
  h: "─",
  v: "│",
  down: "▼",
  tee: "┬",
  cross: "┼",
  up: "┴",
  left: "├",
  right: "┤",
  bar: "█",
  rest: "░",
};
const ASCII: typeof UNICODE = {
  tl: "+",
  tr: "+",
  bl: "+",
  br: "+",
  h: "-",
  v: "|",
  down: "v",
  tee: "+",
  cross: "+",
  up: "+",
  left: "+",
  right: "+",
  bar: "#",
  rest: ".",
};

/**
 * Draws a comparison with characters: boxes and arrows, side by side from 100 columns, one above the other under that.
 *
 * @returns lines that end with a line feed each, none wider than the width asked for
 */
export function renderText(model: Comparison, options: TextOptions = {}): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(options.width ?? SIDE_BY_SIDE) || NARROWEST));
  const ascii = options.ascii ?? false;
  const pen: Pen = { ascii, glyphs: ascii ? ASCII : UNICODE };
  const lines = [
    ...(width >= SIDE_BY_SIDE ? sideBySide(model, width, pen) : stacked(model, width, pen)),
    ...legend(model, width, pen),
    ...measured(model, width, pen),
  ];
  return lines.map((line) => `${print(line, options.colour ?? false)}\n`).join("");
}

function sideBySide(model: Comparison, width: number, pen: Pen): Line[] {
  const { glyphs } = pen;
  // Three walls and a blank on each side of the columns; an odd column goes to the right, which has boxes in boxes.
  const rooms = [Math.floor((width - 7) / 2), Math.ceil((width - 7) / 2)] as const;
  const [left, right] = rooms;
  const rule = (start: string, middle: string, end: string) =>
    faint(start + glyphs.h.repeat(left + 2) + middle + glyphs.h.repeat(right + 2) + end);
  const row = (one: Line, two: Line) =>
    join(
      faint(`${glyphs.v} `),
      pad(one, left),
      faint(` ${glyphs.v} `),
      pad(two, right),
      faint(` ${glyphs.v}`),
    );
  const head = (side: Side, room: number) =>
    write(side.title, room, "strong", pen).map((line) => centre(line, room));
  return [
    rule(glyphs.tl, glyphs.tee, glyphs.tr),
    ...beside(head(model.before, left), head(model.after, right), row),
    rule(glyphs.left, glyphs.cross, glyphs.right),
    ...beside(drawSide(model.before, left, pen), drawSide(model.after, right, pen), row),
    rule(glyphs.bl, glyphs.up, glyphs.br),
  ];
}

function beside(left: readonly Line[], right: readonly Line[], row: (one: Line, two: Line) => Line): Line[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    row(left[at] ?? EMPTY, right[at] ?? EMPTY),
  );
}

function stacked(model: Comparison, width: number, pen: Pen): Line[] {
  // A frame around the frames costs four columns, which a very narrow terminal needs for words.
  const framed = width >= 50;
  const room = framed ? width - 4 : width;
  return [model.before, model.after].flatMap((side, at) => {
    const head = write(side.title, room, "strong", pen).map((line) => centre(line, room));
    const body = drawSide(side, room, pen);
    const gap = at === 0 ? [EMPTY] : [];
    if (!framed) return [...head, faint(pen.glyphs.h.repeat(width)), ...body, ...gap];
    const { glyphs } = pen;
    const wall = (line: Line) => join(faint(`${glyphs.v} `), pad(line, room), faint(` ${glyphs.v}`));
    const rule = (start: string, end: string) => faint(start + glyphs.h.repeat(room + 2) + end);
    return [
      rule(glyphs.tl, glyphs.tr),
      ...head.map(wall),
      rule(glyphs.left, glyphs.right),
      ...body.map(wall),
      rule(glyphs.bl, glyphs.br),
      ...gap,
    ];
  });
}

/** Where the arrows run: down the middle, unless too little room would be left for the words beside them. */
function shaftOf(width: number, room: number, side: Side): number {
  const middle = Math.floor(width / 2);
  const longest = Math.max(0, ...side.arrows.map((arrow) => stringWidth(arrowLabel(arrow, side))));
  return room - middle - 2 >= longest ? middle : 3;
}

/** One Dockerfile, at most `room` columns wide: a box for each step, or for each stage where it has several. */
function drawSide(side: Side, room: number, pen: Pen): Line[] {
  return side.stages.length === 1 ? drawFlow(side, room, pen) : drawStages(side, room, pen);
}

function drawFlow(side: Side, room: number, pen: Pen): Line[] {
  const [stage] = side.stages;
  if (stage === undefined) return [];
  const inner = room - 4;
  const boxes: Line[][] = [
    ...side.preamble.map((step) => stepLines(step, inner, pen)),
    [...write("Base image:", inner, "plain", pen), ...write(stage.base, inner, "strong", pen)],
    ...foldSteps(stage.steps).map((item) =>
      isGap(item) ? gapLines(item, inner, pen) : stepLines(item, inner, pen),
    ),
  ];
  const content = Math.max(...boxes.flat().map((line) => line.width));
  const width = content + 4;
  const shaft = (text: string) => faint(" ".repeat(Math.floor(width / 2)) + text);
  const drawn = boxes.flatMap((lines, at) => [
    ...(at === 0 ? [] : [shaft(pen.glyphs.v), shaft(pen.glyphs.down)]),
    ...box(
      lines.map((line) => centre(line, content)),
      content,
      pen,
    ),
  ]);
  return [...arrowLines(side, stage, room, Math.floor(width / 2), pen), ...drawn];
}

function drawStages(side: Side, room: number, pen: Pen): Line[] {
  // The box inside the box, too, goes where the columns are needed for words.
  const nested = room >= 40;
  const inner = room - (nested ? 8 : 4);
  const items = foldStages(side.stages);
  const drawn = items.map((item) => ({
    item,
    lines: isGap(item) ? gapLines(item, inner, pen) : stageLines(item, inner, pen),
    notes: isGap(item) ? [] : leftBehind(item.leftBehind, room - 4, pen),
    title: isGap(item) ? [] : write(item.title, room - 4, "strong", pen),
  }));
  const preamble = side.preamble.flatMap((step) => stepLines(step, room - 4, pen));
  const content = Math.max(
    ...drawn.flatMap(({ lines }) => lines.map((line) => line.width + (nested ? 4 : 0))),
    ...drawn.flatMap(({ title, notes }) => [...title, ...notes].map((line) => line.width)),
    ...preamble.map((line) => line.width),
  );
  const width = content + 4;
  const shaft = shaftOf(width, room, side);

  const out: Line[] = preamble.length === 0 ? [] : [...box(preamble, content, pen), EMPTY];
  drawn.forEach(({ item, lines, notes, title }, at) => {
    const next = items[at + 1];
    if (isGap(item)) {
      out.push(...box(lines, content, pen));
    } else {
      if (at === 0) out.push(...arrowLines(side, item, room, shaft, pen));
      const body = nested ? box(lines, content - 4, pen) : lines;
      out.push(
        ...box(
          [...title.map((line) => centre(line, content)), ...body, ...notes],
          content,
          pen,
          next !== undefined && !isGap(next) && feeds(side, item, next) ? shaft : undefined,
        ),
      );
    }
    if (next === undefined) return;
    const arrows = isGap(next) ? [] : arrowLines(side, next, room, shaft, pen);
    out.push(...(arrows.length > 0 ? arrows : [EMPTY]));
  });
  return out;
}

function feeds(side: Side, from: Stage, to: Stage): boolean {
  return side.arrows.some((arrow) => arrow.from === from.index && arrow.to === to.index);
}

/** The shaft and head above a stage, with a line for each thing it takes. */
function arrowLines(side: Side, stage: Stage, room: number, shaft: number, pen: Pen): Line[] {
  const arrows = side.arrows.filter(({ to }) => to === stage.index);
  if (arrows.length === 0) return [];
  const indent = " ".repeat(shaft);
  const labels = arrows.flatMap((arrow) => write(arrowLabel(arrow, side), room - shaft - 2, "moved", pen));
  return [
    ...labels.map((label) => join(faint(`${indent}${pen.glyphs.v} `), label)),
    faint(indent + pen.glyphs.down),
  ];
}

/** The label, and the stage's number where the arrow does not come from the stage right above. */
function arrowLabel(arrow: Arrow, side: Side): string {
  if (arrow.from === undefined) return `${arrow.label} (an image from outside)`;
  return arrow.from === arrow.to - 1
    ? arrow.label
    : `${arrow.label} (${side.stages[arrow.from]?.title.replace(/:.*$/u, "").toLowerCase()})`;
}

function stageLines(stage: Stage, inner: number, pen: Pen): Line[] {
  const steps = foldSteps(stage.steps);
  return [
    ...write(`Base image: ${stage.base}`, inner, "plain", pen),
    ...(steps.length > 0 ? [EMPTY] : []),
    ...steps.flatMap((item) =>
      isGap(item) ? gapLines(item, inner, pen) : stepLines(item, inner, pen, "  "),
    ),
  ];
}

function stepLines(step: Step, inner: number, pen: Pen, hang = ""): Line[] {
  const look = lookOf(step);
  const most = mostLines(inner);
  const mark = pen.ascii ? LOOKS[look].ascii : LOOKS[look].mark;
  const text = write(`${mark} ${step.display}`, inner, look === "stayed" ? "plain" : look, pen, hang);
  const shown =
    text.length > most ? [...text.slice(0, most - 1), endEarly(text[most - 1] as Line, inner, pen)] : text;
  return [
    ...shown,
    ...write(`(${step.caption})`, inner - hang.length, "faint", pen).map((line) => join(plain(hang), line)),
  ];
}

/** Ends a line with an ellipsis, to say that there is more than the box shows. */
function endEarly(line: Line, inner: number, pen: Pen): Line {
  const more = pen.ascii ? "..." : "…";
  const parts = graphemes(
    line.spans
      .map(({ text }) => text)
      .join("")
      .trimEnd(),
  );
  while (parts.length > 0 && stringWidth(parts.join("") + more) > inner) parts.pop();
  return toLine(parts.join("") + more, line.spans.at(-1)?.tone ?? "plain");
}

function gapLines(gap: Gap, inner: number, pen: Pen): Line[] {
  return [
    ...write(`… ${gap.title}`, inner, "strong", pen),
    ...write(`(${gap.caption})`, inner, "faint", pen),
  ];
}

function leftBehind(leftovers: readonly Leftover[], inner: number, pen: Pen): Line[] {
  if (leftovers.length === 0) return [];
  return write(
    `Left behind: ${listNames(
      leftovers.map(({ name }) => name),
      8,
    )}`,
    inner,
    "faint",
    pen,
  );
}

function box(lines: readonly Line[], content: number, pen: Pen, teeAt?: number): Line[] {
  const { glyphs } = pen;
  const edge = glyphs.h.repeat(content + 2);
  const bottom = teeAt === undefined ? edge : edge.slice(0, teeAt - 1) + glyphs.tee + edge.slice(teeAt);
  return [
    faint(glyphs.tl + edge + glyphs.tr),
    ...lines.map((line) => join(faint(`${glyphs.v} `), pad(line, content), faint(` ${glyphs.v}`))),
    faint(glyphs.bl + bottom + glyphs.br),
  ];
}

function legend(model: Comparison, width: number, pen: Pen): Line[] {
  const entries = looksIn(model).map(
    (look): Line =>
      toLine(`${pen.ascii ? LOOKS[look].ascii : LOOKS[look].mark} ${LOOKS[look].meaning}`, look),
  );
  const lines: Line[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last !== undefined && last.width + 3 + entry.width <= width)
      lines[lines.length - 1] = join(last, plain("   "), entry);
    else lines.push(entry);
  }
  return lines;
}

function measured(model: Comparison, width: number, pen: Pen): Line[] {
  const rows = barsOf(model);
  if (rows.length === 0) return [];
  const { glyphs } = pen;
  const label = Math.max(...rows.map((row) => row.label.length));
  const bars: [string, "before" | "after", Tone][] = [
    ["before", "before", "vanished"],
    ["after", "after", "added"],
  ];
  const figures = rows.map((row) =>
    bars.map(([, side]) => figureOf(row[side], side === "after" ? row.change : undefined, pen)),
  );
  const figure = Math.max(...figures.flat().map((text) => text.length));
  const room = Math.min(40, width - label - 10 - figure);
  return [
    EMPTY,
    ...rows.flatMap((row, at) =>
      bars.flatMap(([name, side, tone], which): Line[] => {
        const bar = row[side];
        if (bar === undefined) return [];
        const text = figures[at]?.[which] ?? "";
        // No room for a bar: the figures alone, one below the other.
        if (room < 6) return write(`${row.label} ${name}: ${text}`, width, "plain", pen);
        const filled = bar.share === 0 ? 0 : Math.max(1, Math.round(bar.share * room));
        const head = (which === 0 || row.before === undefined ? row.label : "").padEnd(label);
        return [
          join(
            plain(`${head} ${name.padEnd(6)} `),
            toLine(glyphs.bar.repeat(filled), tone),
            faint(glyphs.rest.repeat(room - filled)),
            plain(` ${text}`),
          ),
        ];
      }),
    ),
  ];
}

function figureOf(bar: Bar | undefined, change: string | undefined, pen: Pen): string {
  const text = `${bar?.text ?? ""}${change === undefined ? "" : `  ${change}`}`;
  return pen.ascii ? toAscii(text) : text;
}

const EMPTY: Line = { spans: [], width: 0 };

/** Wraps a text to so many columns; lines after the first begin with `hang`. */
function write(text: string, columns: number, tone: Tone, pen: Pen, hang = ""): Line[] {
  const shown = pen.ascii ? toAscii(text) : text;
  return wrapWords(shown, columns, stringWidth, hang.length).map((line, at) =>
    toLine(at === 0 ? line : hang + line, tone),
  );
}

/** What an ASCII terminal can show of a text: accents are dropped, a few signs have a likeness, the rest is a "?". */
function toAscii(text: string): string {
  return text
    .replace(/…/gu, "...")
    .replace(/−/gu, "-")
    .replace(/±/gu, "+/-")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x20-\x7e]/gu, "?");
}

function toLine(text: string, tone: Tone): Line {
  return { spans: [{ text, tone }], width: stringWidth(text) };
}

function plain(text: string): Line {
  return toLine(text, "plain");
}

function faint(text: string): Line {
  return toLine(text, "faint");
}

function join(...lines: readonly Line[]): Line {
  return {
    spans: lines.flatMap(({ spans }) => spans),
    width: lines.reduce((sum, { width }) => sum + width, 0),
  };
}

function pad(line: Line, width: number): Line {
  return line.width >= width ? line : join(line, plain(" ".repeat(width - line.width)));
}

function centre(line: Line, width: number): Line {
  return join(plain(" ".repeat(Math.max(0, Math.floor((width - line.width) / 2)))), line);
}

const STYLES: Readonly<Record<Tone, Parameters<typeof styleText>[0] | undefined>> = {
  plain: undefined,
  stayed: undefined,
  faint: "dim",
  strong: "bold",
  changed: "cyan",
  moved: "yellow",
  vanished: "red",
  added: "green",
};

function print(line: Line, colour: boolean): string {
  if (!colour)
    return line.spans
      .map(({ text }) => text)
      .join("")
      .trimEnd();
  return line.spans
    .map(({ text, tone }) => {
      const style = STYLES[tone];
      // The caller has decided about colour; styleText must not look at stdout and decide again.
      return style === undefined || text.trim() === ""
        ? text
        : styleText(style, text, { validateStream: false });
    })
    .join("");
}
