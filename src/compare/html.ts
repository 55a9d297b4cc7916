import { type Bar, barsOf } from "./bars.ts";
import { fateInWords, LOOKS, lookOf, looksIn } from "./fates.ts";
import { foldStages, foldSteps, type Gap, isGap } from "./fold.ts";
import { DARK, escapeMarkup, FONTS, LIGHT, type Palette } from "./markup.ts";
import type { Arrow, Comparison, Side, Stage, Step } from "./model.ts";

/**
 * Draws a comparison as one HTML page that needs nothing else: no script, no font, no other file. Side by side where there
 * is room, one above the other on a phone; light or dark as the reader has it; steps that other pictures only count can be
 * unfolded.
 *
 * @returns a whole page, written so that an XML parser reads it, too
 */
export function renderHtml(model: Comparison): string {
  const title = escapeMarkup(`${model.before.title} and ${model.after.title}, compared`);
  return `<!DOCTYPE html>
<html lang="en" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="description" content="${escapeMarkup(model.summary)}"/>
<title>${title}</title>
<style>${styles()}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="summary">${escapeMarkup(model.summary)}</p>
${legend(model)}
<div class="sides">
${side(model.before, "before")}
${side(model.after, "after")}
</div>
${bars(model)}
</main>
</body>
</html>
`;
}

function legend(model: Comparison): string {
  const entries = looksIn(model).map(
    (look) =>
      `<li class="${look}"><span class="mark" aria-hidden="true">${LOOKS[look].mark}</span> ${LOOKS[look].meaning}</li>`,
  );
  return entries.length === 0 ? "" : `<ul class="legend" aria-label="Marks">${entries.join("")}</ul>`;
}

function side(given: Side, id: string): string {
  const flow = given.stages.length === 1;
  const preamble =
    given.preamble.length === 0 ? "" : `<ol class="steps">${given.preamble.map(step).join("")}</ol>`;
  const stages = foldStages(given.stages).map((item) =>
    isGap(item) ? gap(item, "div") : stage(item, given, flow),
  );
  return `<section aria-labelledby="${id}" class="side${flow ? " flow" : ""}">
<h2 id="${id}">${escapeMarkup(given.title)}</h2>
${preamble}
${stages.join("\n")}
</section>`;
}

function stage(given: Stage, whole: Side, flow: boolean): string {
  const arrows = whole.arrows.filter(({ to }) => to === given.index);
  const flows =
    arrows.length === 0
      ? ""
      : `<ul class="flows" aria-label="${escapeMarkup(`Into ${given.title}`)}">${arrows.map((arrow) => flowItem(arrow, given, whole)).join("")}</ul>`;
  const steps = foldSteps(given.steps).map((item) => (isGap(item) ? gap(item, "li") : step(item)));
  const list = steps.length === 0 ? "" : `<ol class="steps">${steps.join("\n")}</ol>`;
  if (flow) return `${flows}<p class="base">Base image <code>${escapeMarkup(given.base)}</code></p>${list}`;
  const left =
    given.leftBehind.length === 0
      ? ""
      : `<div class="left"><strong>Left behind</strong><ul>${given.leftBehind.map(({ name, kind }) => `<li title="${kind}">${escapeMarkup(name)}</li>`).join("")}</ul></div>`;
  return `${flows}<section class="stage ${given.final ? "ships" : "builds"}">
<h3>${escapeMarkup(given.title)}</h3>
<p class="role">${given.final ? "goes into the image that runs" : "is thrown away after the build"}</p>
<p class="from"><code><b>FROM</b> ${escapeMarkup(given.base)}</code></p>
${list}${left}
</section>`;
}

function flowItem(arrow: Arrow, to: Stage, whole: Side): string {
  const origin =
    arrow.from === undefined
      ? " (an image from outside)"
      : arrow.from === to.index - 1
        ? ""
        : ` (${whole.stages[arrow.from]?.title ?? ""})`;
  const paths = arrow.paths.map((path) => `<code>${escapeMarkup(path)}</code>`).join(", ");
  return `<li><code><b>${escapeMarkup(arrow.label)}</b></code>${escapeMarkup(origin)}${paths === "" ? "" : `: ${paths}`}</li>`;
}

function step(given: Step): string {
  const look = lookOf(given);
  const [first = "", ...rest] = given.display.split(" ");
  const words = [`<b>${escapeMarkup(first)}</b>`, ...rest.map(unbroken)].join(" ");
  const whole = given.text === given.display ? "" : ` title="${escapeMarkup(given.text)}"`;
  return `<li class="step ${look}"><code${whole}>${words}</code><p>${escapeMarkup(given.caption)}</p><p class="fate"><span class="mark" aria-hidden="true">${LOOKS[look].mark}</span> ${escapeMarkup(fateInWords(given))}</p></li>`;
}

/** A browser would break `--prefix=/install` after its second hyphen; such words go to the next line as a whole. */
function unbroken(word: string): string {
  return word.includes("-") ? `<span>${escapeMarkup(word)}</span>` : escapeMarkup(word);
}

function gap(given: Gap, element: "li" | "div"): string {
  const steps = given.hidden.map(step).join("");
  const inside = given.hidden.length === 0 ? "" : `<ol class="steps">${steps}</ol>`;
  return `<${element} class="gap"><details><summary>… ${escapeMarkup(given.title)}<span>${escapeMarkup(given.caption)}</span></summary>${inside}</details></${element}>`;
}

function bars(model: Comparison): string {
  const rows = barsOf(model);
  if (rows.length === 0) return "";
  const line = (name: string, look: string, bar: Bar | undefined) =>
    bar === undefined
      ? ""
      : `<div class="measure"><span>${name}</span><span class="track" aria-hidden="true"><span class="fill ${look}" style="width:${(bar.share * 100).toFixed(1)}%"></span></span><b>${escapeMarkup(bar.text)}</b></div>`;
  const figures = rows.map(
    (row) =>
      `<div class="figure"><h3>${row.label}${row.change === undefined ? "" : ` <span>${escapeMarkup(row.change)}</span>`}</h3>${line("before", "vanished", row.before)}${line("after", "added", row.after)}</div>`,
  );
  return `<section aria-labelledby="measured"><h2 id="measured">Measured</h2><div class="figures">${figures.join("")}</div></section>`;
}

function styles(): string {
  return `
:root{${variables(LIGHT)}}
@media (prefers-color-scheme:dark){:root{${variables(DARK)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.45 ${FONTS.words}}
main{max-width:1160px;margin:0 auto;padding:24px 16px 48px}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .4rem}
h2{font-size:1.15rem;margin:0 0 1rem}
h3{font-size:1rem;margin:0}
p{margin:0}
ol,ul{list-style:none;margin:0;padding:0}
code{font-family:${FONTS.code};font-size:.9em;overflow-wrap:anywhere}
.summary{color:var(--soft);margin-bottom:1rem}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;margin-bottom:1.6rem;font-size:.9rem}
.mark{display:inline-block;min-width:1ch;font-weight:700}
.sides{display:grid;gap:2.5rem}
@media (min-width:760px){.sides{grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:2rem;align-items:start}}
.side{min-width:0}
.step,.base,.gap{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.55rem .8rem}
.step{border-left:5px solid currentcolor;position:relative}
.step>*{color:var(--soft)}
.step code{color:var(--ink);display:block}
.step p{font-size:.9rem}
.step .fate{color:inherit;font-size:.8rem;font-weight:600}
.step code span{display:inline-block;max-width:100%;text-decoration:inherit}
.step.stayed .fate{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.step.vanished code{color:var(--soft);text-decoration:line-through}
.base{background:var(--panel)}
.base code{display:block;font-weight:600}
.base{color:var(--soft);font-size:.9rem}
.base code{color:var(--ink);font-size:1rem}
.steps{display:grid;gap:.5rem}
.flow .steps{gap:1.5rem;margin-top:1.5rem}
.flow .steps>li{position:relative}
.flow .steps>li::before{content:"";position:absolute;left:50%;bottom:calc(100% + 1px);height:1.4rem;border-left:2px solid var(--stayed);translate:-1px}
.flow .steps>li::after{content:"";position:absolute;left:50%;bottom:100%;border:5px solid transparent;border-top:8px solid var(--stayed);border-bottom:0;translate:-5px}
.gap .steps{gap:.5rem;margin-top:.6rem}
.gap .steps>li::before,.gap .steps>li::after{content:none}
.side>.gap{margin:1rem 0}
.gap{border-style:dashed}
.gap summary{cursor:pointer;font-weight:600}
.gap summary span{display:block;font-weight:400;color:var(--soft);font-size:.9rem}
.stage{border:2px solid var(--added);border-radius:12px;background:var(--panel);padding:1rem .9rem}
.stage.builds{border:2px dashed var(--moved)}
.stage+.stage,.steps+.stage{margin-top:1.4rem}
.role,.from{font-size:.9rem;color:var(--soft)}
.from{margin:.5rem 0 .8rem}
.from code{color:var(--ink)}
.flows{position:relative;margin:0 0 0 1.5rem;padding:.7rem 0 1.1rem 1rem;border-left:2px solid var(--moved);font-size:.9rem}
.flows::after{content:"";position:absolute;left:-7px;bottom:-1px;border:6px solid transparent;border-top:9px solid var(--moved);border-bottom:0}
.flows li{color:var(--moved)}
.left{margin-top:.9rem;font-size:.9rem}
.left ul{display:flex;flex-wrap:wrap;gap:.3rem;margin-top:.3rem}
.left li{border:1px dashed var(--line);border-radius:99px;padding:.05rem .6rem;color:var(--soft);overflow-wrap:anywhere}
section[aria-labelledby=measured]{margin-top:2.5rem}
.figures{display:grid;gap:1.2rem 2rem}
@media (min-width:760px){.figures{grid-template-columns:1fr 1fr}}
.figure h3{margin-bottom:.2rem}
.figure h3 span{color:var(--soft);font-weight:400}
.measure{display:grid;grid-template-columns:3.6rem minmax(0,1fr) 5.5rem;gap:.5rem;align-items:center;font-size:.9rem}
.track{height:.75rem;border-radius:4px;background:color-mix(in srgb,var(--line) 45%,transparent);overflow:hidden}
.fill{display:block;height:100%;border-radius:4px;background:currentcolor}
.stayed{color:var(--stayed)}
.changed{color:var(--changed)}
.moved{color:var(--moved)}
.vanished{color:var(--vanished)}
.added{color:var(--added)}
.legend .stayed{color:var(--soft)}
@media print{.step,.stage,.base{break-inside:avoid}}
`;
}

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(";");
}
