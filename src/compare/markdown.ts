import { barsOf } from "./bars.ts";
import { fateInWords, LOOKS, lookOf } from "./fates.ts";
import type { Comparison, Side, Stage, Step } from "./model.ts";
import { renderText } from "./text.ts";

/**
 * Draws a comparison as Markdown: the picture of characters in a fenced block, then a table with every step.
 *
 * @returns GitHub-flavoured Markdown; nothing in the Dockerfiles can end the block, open a tag or break the table
 */
export function renderMarkdown(model: Comparison): string {
  const picture = renderText(model, { width: 100 });
  const fence = "`".repeat(Math.max(3, longestRun(picture) + 1));
  const bars = barsOf(model);
  return [
    `${fence}text`,
    picture.trimEnd(),
    fence,
    "",
    ...[model.before, model.after].flatMap(table),
    ...(bars.length === 0
      ? []
      : [
          "| Measured | Before | After | Change |",
          "| --- | ---: | ---: | ---: |",
          ...bars.map(
            (row) =>
              `| ${row.label} | ${row.before?.text ?? ""} | ${row.after?.text ?? ""} | ${row.change ?? ""} |`,
          ),
          "",
        ]),
  ].join("\n");
}

function table(side: Side): string[] {
  const several = side.stages.length > 1;
  const left = side.stages.flatMap(({ title, leftBehind }) =>
    leftBehind.length === 0
      ? []
      : [`Left behind in ${prose(title)}: ${leftBehind.map(({ name }) => prose(name)).join(", ")}.`, ""],
  );
  return [
    `**${prose(side.title)}**`,
    "",
    "| Line | Instruction | What it does | Fate |",
    "| ---: | --- | --- | --- |",
    ...side.preamble.map(row),
    ...side.stages.flatMap((stage) => [stageRow(stage, several), ...stage.steps.map(row)]),
    "",
    ...left,
  ];
}

function stageRow(stage: Stage, several: boolean): string {
  const begins = several ? `**${prose(stage.title)}**` : "Begins from the base image";
  return `| ${stage.line} | ${code(`FROM ${stage.base}`)} | ${begins} | |`;
}

function row(step: Step): string {
  const fate = `${LOOKS[lookOf(step)].mark} ${prose(fateInWords(step))}`;
  return `| ${step.line} | ${code(step.display)} | ${prose(step.caption)} | ${fate} |`;
}

/** A code span that no back-tick inside can end; a bar must be escaped even there, or it ends the cell. */
function code(text: string): string {
  const ticks = "`".repeat(longestRun(text) + 1);
  const space = /^`|`$/u.test(text) ? " " : "";
  return `${ticks}${space}${text.replace(/\|/gu, "\\|")}${space}${ticks}`;
}

/** Plain text: everything that Markdown or HTML could take for markup is escaped. */
function prose(text: string): string {
  return text
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/[\\`*_{}[\]|~$]/gu, "\\$&");
}

function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/gu), ([run]) => run.length));
}
