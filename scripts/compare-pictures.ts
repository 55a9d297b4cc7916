/**
 * Makes the pictures in docs/compare: the SVG and HTML of two pairs of Dockerfiles, and how a real browser shows them at
 * three widths, light and dark.
 *
 * Run it with `npx tsx scripts/compare-pictures.ts`; it needs Chromium on the PATH, or its path in CHROMIUM, and
 * pngquant, which makes the pictures a third of the size.
 */
import { execFileSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { compare } from "../src/compare/compare.ts";
import { renderHtml } from "../src/compare/html.ts";
import type { Comparison } from "../src/compare/model.ts";
import { renderSvg } from "../src/compare/svg.ts";
import { openBrowser } from "../test/support/browser.ts";

const OUT = new URL("../docs/compare/", import.meta.url);
const FIXTURES = new URL("../test/compare/fixtures/", import.meta.url);
const WIDTHS = [390, 768, 1280];
const SCHEMES = ["light", "dark"] as const;

const read = (name: string) => readFile(new URL(`${name}.Dockerfile`, FIXTURES), "utf8");

const pairs: [name: string, model: Comparison][] = [
  ["document", compare(await read("original"), await read("multistage"))],
  [
    "lean",
    // The figures are of a like pair (Django, gunicorn and psycopg2), for the bars to be looked at, and the titles say so.
    compare(await read("careless"), await read("lean"), {
      before: { title: "Careless (example figures)", measurements: { size: 553e6, layers: 12, seconds: 23 } },
      after: { title: "Lean (example figures)", measurements: { size: 205e6, layers: 9, seconds: 33 } },
    }),
  ],
];

await mkdir(OUT, { recursive: true });
const browser = await openBrowser();
try {
  for (const [name, model] of pairs) {
    const wide = renderSvg(model);
    const narrow = renderSvg(model, { layout: "stacked" });
    const page = renderHtml(model);
    await writeFile(new URL(`${name}.svg`, OUT), wide);
    await writeFile(new URL(`${name}-stacked.svg`, OUT), narrow);
    await writeFile(new URL(`${name}.html`, OUT), page);
    for (const colorScheme of SCHEMES) {
      for (const width of WIDTHS) {
        await photograph(page, `${name}-html-${width}-${colorScheme}.png`, width, colorScheme);
        await photograph(readme(wide, narrow), `${name}-svg-${width}-${colorScheme}.png`, width, colorScheme);
      }
    }
  }
} finally {
  await browser.close();
}

async function photograph(
  html: string,
  file: string,
  width: number,
  colorScheme: "light" | "dark",
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  await page.setContent(html, { waitUntil: "load" });
  const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
  if (Number(overflow) > 0)
    throw new Error(`${file} is ${overflow} pixels wider than the screen; make it fit.`);
  const path = fileURLToPath(new URL(file, OUT));
  await page.screenshot({ path, fullPage: true });
  await page.close();
  execFileSync("pngquant", ["--force", "--ext", ".png", "--strip", "64", path]);
}

/** The pictures as a README shows them: inside an `<img>`, the narrow one on a phone. */
function readme(wide: string, narrow: string): string {
  const data = (svg: string) => `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return `<!DOCTYPE html><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><body style="max-width:880px;margin:16px auto;padding:0 16px;font:16px sans-serif"><h2>What changed</h2><picture><source media="(max-width: 600px)" srcset="${data(narrow)}"><img alt="What changed" style="max-width:100%" src="${data(wide)}"></picture>`;
}
