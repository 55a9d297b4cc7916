import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { DockerfileParser } from "dockerfile-ast";
import fc from "fast-check";
import { parse } from "yaml";
import type { AnswerName, Answers } from "../../src/answers.ts";
import { type RawAnswers, readSavedAnswers } from "../../src/doors/answers-file.ts";
import { readCommandLine } from "../../src/doors/command-line.ts";
import { resolveAnswers } from "../../src/doors/resolve-answers.ts";
import { UsageError } from "../../src/errors.ts";
import { answerRows } from "../../src/options.ts";
import { scaffold } from "../../src/scaffold/scaffold.ts";
import type { FileTree } from "../../src/tree.ts";
import { defaults } from "../support/answers.ts";
import { requirePythons } from "../support/pythons.ts";

/** Texts that have broken out of templates, shells, YAML, JSON, Dockerfiles and Python before. */
const nasty = [
  "../x",
  "/etc/passwd",
  "a b",
  "$(id)",
  "`id`",
  "a\nRUN id",
  "a\r\nUSER root",
  "a'b",
  'a"b',
  'a";import os;"',
  "a\\",
  "\\",
  "a#b",
  "# syntax=x",
  "${PORT}",
  "{{ x }}",
  "{% x %}",
  "<%- x %>",
  "a: b",
  "- a",
  "&a",
  "*a",
  "!!python/object",
  "null",
  "true",
  "on",
  "no",
  "123",
  "1e3",
  "0x1f",
  "1.5",
  "~",
  "con",
  "nul.txt",
  "AUX",
  ".git",
  "-rf",
  "--privileged",
  "__proto__",
  "constructor",
  "toString",
  "a\0b",
  "a\u2028b",
  "\uFEFFa",
  "ａ",
  "é",
  "a".repeat(5000),
  "config",
  "home",
  "manage",
  "Dockerfile",
  "a/../../b",
  "a//b",
  "a/./b",
  "a/",
  "/",
  "",
  " ",
  "\t",
  "%s%n",
  "a;b",
  "a|b",
  "a>b",
  "a&b",
  "[a]",
  "{a}",
  "a,b",
  "@a",
  "web.",
  "a/con",
];
const text = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.stringMatching(/^[A-Za-z0-9._-]{1,12}(\/[A-Za-z0-9._-]{1,8}){0,2}$/),
);
const likely = (name: AnswerName): fc.Arbitrary<string> =>
  ({
    python: fc.constantFrom("3.11", "3.12", "3.13", "3.14.1", "3.10", "3"),
    app: fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,10}(\/[A-Za-z0-9_][A-Za-z0-9._-]{0,8}){0,2}$/),
    port: fc.oneof(fc.integer({ min: 1, max: 65535 }), fc.integer()).map(String),
    django: fc.constantFrom("5.2", "6.0", "6.1", "4.2"),
    server: fc.constantFrom("gunicorn", "uvicorn", "runserver"),
    database: fc.constantFrom("sqlite", "postgres"),
    final: fc.constantFrom("slim", "distroless"),
    hashes: fc.constant("true"),
    original: fc.constant("true"),
    ci: fc.constantFrom("none", "github", "gitlab"),
    // Most other answers do not go with the second.
    deploy: fc.oneof({ arbitrary: fc.constant("none"), weight: 9 }, fc.constant("kubernetes")),
  })[name];

/** Answer sets as flags: each row absent, likely or hostile. */
const flags = fc.record(
  Object.fromEntries(
    answerRows.map((row) => [
      row.name,
      row.type === "boolean"
        ? fc.constantFrom<string | boolean>(true, false)
        : fc.oneof({ arbitrary: likely(row.name), weight: 12 }, { arbitrary: text, weight: 1 }),
    ]),
  ) as Record<AnswerName, fc.Arbitrary<string | boolean>>,
  { requiredKeys: [] },
);

async function made(values: RawAnswers): Promise<{ answers: Answers; files: FileTree } | undefined> {
  try {
    const { answers } = await resolveAnswers([{ values, says: (name, value) => `--${name} ${value}` }]);
    return { answers, files: scaffold(answers, "0.0.0").files };
  } catch (error) {
    assert.ok(error instanceof UsageError, `not a usage error: ${error}`);
    assert.doesNotMatch(error.message, /[\n\r]/, "one line");
    return undefined;
  }
}

/** The instructions that a Dockerfile of these answers must have, whatever the answers are. */
function keywords(answers: Answers): string[] {
  const data = (instruction: string) => (answers.database === "sqlite" ? [instruction] : []);
  const builder = ["ARG", "FROM", "WORKDIR", "COPY", "RUN"];
  const dev = ["FROM", "RUN", "ENV", "ENTRYPOINT", "CMD"];
  const slim = ["FROM", "WORKDIR", "COPY", "RUN", "ENV", ...data("RUN"), "COPY", "RUN"];
  const distroless = [
    ...["FROM", "FROM", "SHELL", "RUN"],
    ...["FROM", "WORKDIR", "COPY", "RUN", ...data("RUN"), "COPY", "RUN"],
    ...["FROM", "ENV", "WORKDIR", "COPY", "COPY", "COPY", ...data("COPY"), "COPY"],
  ];
  const final = answers.final === "slim" ? slim : distroless;
  return [...builder, ...dev, ...final, "USER", "EXPOSE", "HEALTHCHECK", "CMD"];
}

describe("hostile answers", function () {
  this.timeout(120_000);
  /** Every Python file that was made, each once. */
  let sources: string[] = [];

  it("end in a usage error, or in files in which none has left its place (10,000 sets)", async () => {
    const python: Record<string, string> = {};
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(flags, async (values) => {
        const result = await made(values);
        if (!result) return;
        accepted++;
        const { answers, files } = result;
        for (const [name, { contents }] of files) {
          assert.match(name, /^[A-Za-z0-9._/-]+$/);
          assert.ok(!name.split("/").includes(".."), "every path stays inside");
          assert.doesNotMatch(contents, /\r|\0|<%|%>|undefined/, name);
          assert.ok(contents === "" || contents.endsWith("\n"), name);
          if (name.endsWith(".json")) JSON.parse(contents);
          if (name.endsWith(".py")) python[contents] = name;
          if (name.startsWith("deploy/") && name.endsWith(".yaml")) parse(contents, { strict: true });
        }
        const dockerfile = DockerfileParser.parse(files.get("Dockerfile")?.contents ?? "");
        const instructions = dockerfile.getInstructions();
        assert.deepEqual(
          instructions.map((line) => line.getKeyword()),
          keywords(answers),
        );
        const copied = instructions.map((line) => line.getArguments().map((word) => word.getValue()));
        assert.equal(copied.filter(([from, to]) => from === `${answers.app}/` && to === "./").length, 1);
        const exposed = instructions.find((line) => line.getKeyword() === "EXPOSE");
        assert.equal(exposed?.getArgumentsContent(), String(answers.port));
        for (const name of ["compose.yaml", "compose.production.yaml"]) {
          const compose = parse(files.get(name)?.contents ?? "", { merge: true });
          assert.equal(typeof compose.name, "string");
          assert.match(compose.name, /^[a-z0-9][a-z0-9_-]*$/, "as Compose wants a project's name");
          assert.equal(typeof compose.services.web.image, "string");
          assert.deepEqual(
            Object.keys(compose.services),
            answers.database === "postgres" ? ["web", "migrate", "db"] : ["web", "migrate"],
          );
        }
      }),
      { numRuns: 10_000 },
    );
    assert.ok(
      accepted > 1000,
      `only ${accepted} sets were accepted: the generator of cases has lost its aim`,
    );
    sources = Object.keys(python);
  });

  it("leave Python that compiles", function () {
    const [interpreter] = requirePythons(this);
    assert.ok(sources.length > 10);
    execFileSync(
      interpreter?.command ?? "",
      ["-c", "import json, sys\nfor s in json.load(sys.stdin): compile(s, 'x', 'exec')"],
      {
        input: JSON.stringify(sources),
      },
    );
  });

  it("in JSON, of any type and under any key, end in a usage error or in answers", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), (json) => {
        try {
          readSavedAnswers(`{"generator-multistage": ${json}}`, ".yo-rc.json");
        } catch (error) {
          assert.ok(error instanceof UsageError, String(error));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("as words of the command line end in a usage error or in a call", () => {
    const word = fc.oneof(
      text,
      fc.constantFrom(
        "--port",
        "--app",
        "--yes",
        "-y",
        "-p",
        "--",
        "--no-hashes",
        "--hashes=1",
        "--__proto__",
        "--no-yes",
        "-",
      ),
      text.map((value) => `--port=${value}`),
      text.map((value) => `--${value}`),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        try {
          readCommandLine(words);
        } catch (error) {
          assert.ok(error instanceof UsageError, String(error));
          assert.doesNotMatch(error.message, /[\n\r]/);
        }
      }),
      { numRuns: 5000 },
    );
  });
});

describe("names that YAML or Docker could take for something else", () => {
  for (const app of [
    "on",
    "null",
    "123",
    "1e3",
    "0x1f",
    "1.5",
    "True",
    "no",
    "A__B",
    "_",
    "a.b",
    "x/y--z",
    "___",
  ]) {
    it(`${app} stays a name`, () => {
      const { files } = scaffold({ ...defaults, app }, "0.0.0");
      for (const [file, end] of [
        ["compose.yaml", "-dev"],
        ["compose.production.yaml", ""],
      ] as const) {
        const compose = parse(files.get(file)?.contents ?? "", { merge: true });
        assert.equal(typeof compose.name, "string");
        assert.match(compose.name, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        assert.equal(compose.services.web.image.replace(":dev", "-dev"), compose.name);
        assert.ok(compose.name.endsWith(end));
      }
    });
  }
});
