import assert from "node:assert/strict";
import { convert } from "../../src/convert/convert.ts";
import { check } from "./checker.ts";

/** What holds for the conversion of any text at all; throws where it does not. */
export function holdsForAnyText(text: string): void {
  const result = convert(text);
  assert.equal(
    result.dockerfile === null,
    result.reason !== null,
    "a text that was not converted has a reason, a converted one has none",
  );
  const lines = text.split(/\r\n|\n|\r/).length;
  const newLines = result.dockerfile?.split(/\r\n|\n|\r/).length ?? 0;
  for (const { line, newLine, why } of result.notes) {
    assert.ok(line === null || (line >= 1 && line <= lines), `line ${line} of ${lines}`);
    assert.ok(
      newLine === null || (newLine >= 1 && newLine <= newLines),
      `new line ${newLine} of ${newLines}`,
    );
    assert.match(why, /\.$/);
  }
  if (result.dockerfile === null) return;
  assert.deepEqual(convert(text), result, "the same text gives the same result");
  assert.equal(convert(result.dockerfile).verdict, "already-multi-stage");
}

/** What the checker finds wrong with the conversion of a text that is a Dockerfile as people write them. */
export function problemsOf(text: string): string[] {
  const result = convert(text);
  if (result.dockerfile === null) return [];
  const unknown = result.notes.filter(({ code }) => code === "unknown-package").map(({ why }) => why);
  const stays = result.notes.some(
    ({ code }) => code === "native-build" || code === "git-needed" || code === "install-in-project-target",
  );
  return check(text, result.dockerfile, (name) => stays || unknown.some((why) => why.includes(name))).map(
    ({ kind, what }) => `${kind}: ${what}`,
  );
}
