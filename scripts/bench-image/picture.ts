import { sayBytes } from "../../src/compare/bars.ts";
import { wrap } from "../../src/doors/wrap.ts";
import type { Figures } from "./figures.ts";

const WIDTH = 760;
const ROW = 46;
const TOP = 64;
const BAR_LEFT = 236;
const BAR_WIDTH = 400;
const NOTE_COLUMNS = 105;

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * The sizes as bars, the base image's part of each apart from what was added: an SVG that follows the reader's light or
 * dark scheme.
 * @param note what stands below the bars: where and when it was measured
 */
export function pictureOf(rows: readonly Figures[], note: string): string {
  const most = Math.max(...rows.map(({ size }) => size));
  const notes = wrap(note, NOTE_COLUMNS);
  const below = TOP + rows.length * ROW + 14;
  const height = below + notes.length * 18 + 4;
  const bars = rows.map((row, at) => {
    const y = TOP + at * ROW;
    const base = ((row.size - row.above) / most) * BAR_WIDTH;
    const added = (row.above / most) * BAR_WIDTH;
    const kind = row.ours ? "ours" : "peer";
    return [
      `<text class="name ${kind}" x="${BAR_LEFT - 14}" y="${y + 20}" text-anchor="end">${escaped(row.name)}</text>`,
      `<rect class="base" x="${BAR_LEFT}" y="${y}" width="${base.toFixed(1)}" height="30" rx="3"/>`,
      `<rect class="added ${kind}" x="${(BAR_LEFT + base).toFixed(1)}" y="${y}" width="${Math.max(added, 2).toFixed(1)}" height="30" rx="3"/>`,
      `<text class="size ${kind}" x="${(BAR_LEFT + base + added + 10).toFixed(1)}" y="${y + 20}">${sayBytes(row.size)}</text>`,
    ].join("\n  ");
  });
  const told = rows.map(({ name, size }) => `${name} ${sayBytes(size)}`).join(", ");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title">
  <title id="title">Size of the image of one Django project, by how it is built: ${escaped(told)}</title>
  <style>
    text { font: 14px system-ui, sans-serif; fill: #57606a }
    .heading { font-size: 16px; font-weight: 600; fill: #1f2328 }
    .name.ours, .size.ours { font-weight: 600; fill: #0a7a55 }
    .base { fill: #d0d7de }
    .added.peer { fill: #8c959f }
    .added.ours { fill: #0a7a55 }
    .note { font-size: 12px }
    @media (prefers-color-scheme: dark) {
      text { fill: #9198a1 }
      .heading { fill: #f0f6fc }
      .name.ours, .size.ours { fill: #3fb68b }
      .base { fill: #3d444d }
      .added.peer { fill: #656c76 }
      .added.ours { fill: #3fb68b }
    }
  </style>
  <text class="heading" x="16" y="32">The same Django project, built in ${rows.length} ways</text>
  <rect class="base" x="${WIDTH - 268}" y="20" width="14" height="14" rx="2"/>
  <text class="note" x="${WIDTH - 248}" y="32">base image</text>
  <rect class="added ours" x="${WIDTH - 168}" y="20" width="14" height="14" rx="2"/>
  <rect class="added peer" x="${WIDTH - 152}" y="20" width="14" height="14" rx="2"/>
  <text class="note" x="${WIDTH - 132}" y="32">what is added to it</text>
  ${bars.join("\n  ")}
  ${notes.map((line, at) => `<text class="note" x="16" y="${below + 8 + at * 18}">${escaped(line)}</text>`).join("\n  ")}
</svg>
`;
}
