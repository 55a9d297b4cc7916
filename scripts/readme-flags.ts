/** The README's table of flags, from the one table of options. `npm run readme` writes it. */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { answerRows, runRows } from "../src/options.ts";

const start = "<!-- flags:start -->\n";
const end = "<!-- flags:end -->";

/** The table in Markdown. */
export function flagsTable(): string {
  const cell = (text: string) => text.replaceAll("|", "\\|");
  const flag = ({ name, short, placeholder }: { name: string; short?: string; placeholder?: string }) =>
    `\`--${name}${placeholder ? ` ${placeholder}` : ""}\`${short ? `, \`-${short}\`` : ""}`;
  const rows = [
    ...answerRows.map((row) => [flag(row), row.help, row.defaultShown, row.prompt ? "yes" : ""]),
    ...runRows.map((row) => [flag(row), row.help, "", ""]),
  ];
  return ["| Flag | What it says | Default | Asked |", "|---|---|---|---|"]
    .concat(rows.map((cells) => `| ${cells.map(cell).join(" | ")} |`))
    .map((line) => `${line.replace(/(\|\s*)+$/, (tail) => tail.replace(/\s+/g, " ").trimEnd())}\n`)
    .join("");
}

/** A README with the table put between its markers. */
export function withFlagsTable(readme: string): string {
  const [before = "", rest = ""] = readme.split(start);
  const after = rest.slice(rest.indexOf(end));
  return `${before}${start}${flagsTable()}${after}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync("README.md", withFlagsTable(readFileSync("README.md", "utf8")));
}
