import assert from "node:assert/strict";
import { convert } from "../../src/convert/convert.ts";
import { check, type ProblemKind } from "./checker.ts";

const original = `ARG V=3.12
FROM python:\${V}-slim
ENV PYTHONUNBUFFERED=1
WORKDIR /app
# what building needs
RUN apt-get update && apt-get install -y gcc libpq-dev gettext && rm -rf /var/lib/apt/lists/*
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY . .
RUN python manage.py collectstatic --noinput
USER 1000
EXPOSE 8000
CMD ["gunicorn", "shop.wsgi"]
`;

describe("the checker of conversions", () => {
  const converted = convert(original).dockerfile ?? "";

  it("finds nothing wrong with a sound conversion", () => {
    assert.deepEqual(check(original, converted), []);
  });

  // Each bends the sound conversion in one way; the checker is worth what it finds here.
  const bends: readonly (readonly [string, ProblemKind, (text: string) => string])[] = [
    [
      "another Python in the final stage",
      "same-python",
      (text) => text.replace("slim\nENV", "bookworm\nENV"),
    ],
    ["a lost ENV", "instructions", (text) => dropLast(text, "ENV PYTHONUNBUFFERED=1\n")],
    ["a changed USER", "instructions", (text) => text.replace("USER 1000", "USER 1001")],
    ["a lost CMD", "instructions", (text) => text.replace(/CMD .*\n/, "")],
    ["a lost COPY of code", "code-copies", (text) => text.replace("COPY . .\n", "")],
    ["a compiler in the final stage", "build-only-in-final", (text) => text.replace("libpq5", "libpq5 gcc")],
    ["headers in the final stage", "build-only-in-final", (text) => text.replace("libpq5", "libpq-dev")],
    ["an install that runs twice", "installs-once", (text) => `${text}RUN pip install -r requirements.txt\n`],
    ["an install that is gone", "installs-once", (text) => text.replace(/RUN pip install.*\n/, "")],
    ["a lost comment", "lost-comment", (text) => text.replaceAll("# what building needs\n", "")],
    ["a lost command", "lost-command", (text) => text.replace(/RUN python manage.*\n/, "")],
    ["a lost package", "lost-package", (text) => text.replaceAll(" gettext", "")],
    ["a builder that nothing is copied from", "dangling-copy", (text) => text.replace(/COPY --from.*\n/, "")],
    ["packages without an update", "no-update", (text) => text.replace("apt-get update && ", "")],
    ["one stage", "parse", () => original],
  ];
  for (const [name, kind, bend] of bends) {
    it(`finds ${name}`, () => {
      const bent = bend(converted);
      assert.notEqual(bent, converted, "the test bends nothing");
      const kinds = check(original, bent).map((problem) => problem.kind);
      assert.ok(kinds.includes(kind), `found ${kinds.join(", ") || "nothing"}`);
    });
  }
});

function dropLast(text: string, piece: string): string {
  const at = text.lastIndexOf(piece);
  return text.slice(0, at) + text.slice(at + piece.length);
}
