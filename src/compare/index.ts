import { UsageError } from "../errors.ts";
import { renderHtml } from "./html.ts";
import { renderMarkdown } from "./markdown.ts";
import type { Comparison } from "./model.ts";
import { renderSvg } from "./svg.ts";
import { renderText } from "./text.ts";

export { type CompareOptions, compare, type SideOptions } from "./compare.ts";
export {
  type BuildInput,
  type Finished,
  type Measured,
  type MeasureOptions,
  measure,
  type Progress,
  type Run,
} from "./measure.ts";
export type { Arrow, Comparison, Fate, Leftover, Measurements, Side, Stage, Step } from "./model.ts";
export { renderHtml, renderMarkdown, renderSvg, renderText };

/** Every form a picture comes in. */
export const FORMATS = ["text", "markdown", "svg", "html", "json"] as const;

export type Format = (typeof FORMATS)[number];

/** How to draw; what a format has no use for is ignored. */
export interface DrawOptions {
  /** "text" without it. */
  readonly format?: string;
  /** Columns of the terminal, for "text": 100 without it, 20 at the least. */
  readonly width?: number;
  /** Only ASCII, for "text". */
  readonly ascii?: boolean;
  /** ANSI colours, for "text". */
  readonly colour?: boolean;
  /** "columns" (without it) or "stacked", for "svg". */
  readonly layout?: "columns" | "stacked";
}

/**
 * Draws a comparison in one of the five forms: the one function that a door needs besides `compare`.
 *
 * @param model what `compare` gave
 * @returns the picture, ending with a line feed
 * @throws UsageError for a format that is none of `FORMATS`
 */
export function draw(model: Comparison, options: DrawOptions = {}): string {
  const { format = "text" } = options;
  switch (format as Format) {
    case "text":
      return renderText(model, options);
    case "markdown":
      return renderMarkdown(model);
    case "svg":
      return renderSvg(model, options);
    case "html":
      return renderHtml(model);
    case "json":
      return `${JSON.stringify(model, null, 2)}\n`;
    default:
      throw new UsageError(`There is no format "${format}"; choose one of ${FORMATS.join(", ")}.`);
  }
}
