import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { compare } from "../../src/compare/index.ts";
import { UsageError } from "../../src/errors.ts";
import { allSteps, alone, documentPair, fixture, stepsOf } from "./helpers.ts";

describe("the comparison of two Dockerfiles", () => {
  describe("of the document's pair", () => {
    const model = documentPair();

    it("has one stage on the left and two on the right", () => {
      assert.deepEqual(
        model.before.stages.map(({ base }) => base),
        ["python:3.13-slim"],
      );
      assert.deepEqual(
        model.after.stages.map(({ title, base, final }) => ({ title, base, final })),
        [
          { title: "Stage 1: builder", base: "python:3.13", final: false },
          { title: "Stage 2: final image", base: "python:3.13", final: true },
        ],
      );
    });

    it("says what became of each step", () => {
      assert.deepEqual(
        allSteps(model.before).map(({ display, fate, changed, movedTo }) => [
          display,
          fate,
          changed,
          movedTo,
        ]),
        [
          ["WORKDIR /app", "stayed", false, undefined],
          ["COPY requirements.txt .", "moved", false, "builder"],
          ["RUN pip install --no-cache-dir -r requirements.txt", "moved", true, "builder"],
          ["COPY devops/ .", "stayed", false, undefined],
          ["EXPOSE 8000", "stayed", false, undefined],
          ['CMD ["python", "manage.py", "runserver", "0.0.0.0:8000"]', "stayed", false, undefined],
        ],
      );
      assert.deepEqual(
        allSteps(model.after)
          .filter(({ fate }) => fate === "added")
          .map(({ display }) => display),
        ["COPY --from=builder /install /usr/local"],
      );
    });

    it("draws one arrow, from the builder to the final image", () => {
      assert.deepEqual(model.after.arrows, [
        { from: 0, to: 1, kind: "copy", label: "COPY --from=builder", line: 14, paths: ["/install"] },
      ]);
    });

    it("names what the builder leaves behind", () => {
      assert.deepEqual(
        model.after.stages.map(({ leftBehind }) => leftBehind.map(({ name }) => name)),
        [["requirements.txt"], []],
      );
    });
  });

  describe("pairs steps that do the same", () => {
    const fates = (before: string, after: string) => {
      const model = compare(`FROM a\n${before}`, after);
      return allSteps(model.before).map(
        ({ instruction, fate, changed }) => `${instruction} ${fate}${changed ? ", changed" : ""}`,
      );
    };

    it("when the right one is worded otherwise", () => {
      assert.deepEqual(fates("CMD python manage.py runserver", 'FROM a\nCMD ["gunicorn", "x"]'), [
        "CMD stayed, changed",
      ]);
      assert.deepEqual(fates("ENV A=1", "FROM a\nENV A=2"), ["ENV stayed, changed"]);
      assert.deepEqual(fates("ADD . /app", "FROM a\nCOPY . /srv"), ["ADD stayed, changed"]);
    });

    it("when one tool takes the other's place", () => {
      const after = "FROM a AS b\nRUN uv sync --locked\nFROM a\nCOPY --from=b /x /x";
      assert.deepEqual(fates("RUN pip install -r requirements.txt", after), ["RUN moved, changed"]);
    });

    it("when one RUN became two, or two became one", () => {
      const one = "RUN apt-get update && apt-get install -y gcc && pip install -r requirements.txt";
      const two = "RUN apt-get update && apt-get install -y gcc\nRUN pip install -r requirements.txt";
      assert.deepEqual(
        allSteps(compare(`FROM a\n${one}`, `FROM a\n${two}`).after).map(({ fate }) => fate),
        ["stayed", "stayed"],
      );
      assert.deepEqual(fates(two, `FROM a\n${one}`), ["RUN stayed, changed", "RUN stayed, changed"]);
    });

    it("when a COPY became a bind mount", () => {
      const after =
        "FROM a AS b\nRUN --mount=type=bind,source=requirements.txt,target=r.txt pip install -r r.txt\nFROM a";
      assert.deepEqual(fates("COPY requirements.txt .", after), ["COPY moved, changed"]);
    });

    it("but not when only the command is the same", () => {
      assert.deepEqual(fates("RUN apt-get install -y curl", "FROM a\nRUN apt-get install -y libpq5"), [
        "RUN vanished",
      ]);
      assert.deepEqual(fates("COPY a.txt .", "FROM a\nCOPY b.txt ."), ["COPY vanished"]);
      assert.deepEqual(fates("COPY x /x", "FROM a AS b\nFROM a\nCOPY --from=b x /x"), ["COPY vanished"]);
    });

    it("and says of a step that stands in both stages that it stayed", () => {
      const after = "FROM a AS b\nWORKDIR /app\nFROM a\nWORKDIR /app";
      assert.deepEqual(fates("WORKDIR /app", after), ["WORKDIR stayed"]);
      const [builder, final] = allSteps(compare("FROM a\nWORKDIR /app", after).after);
      assert.deepEqual(
        [builder?.fate, builder?.repeated, final?.fate, final?.repeated],
        ["moved", true, "stayed", undefined],
      );
    });
  });

  it("finds every step unchanged where a Dockerfile is compared with itself", () => {
    for (const name of readdirSync(new URL("fixtures", import.meta.url)).filter((file) =>
      file.endsWith(".Dockerfile"),
    )) {
      const model = compare(fixture(name), fixture(name));
      for (const step of [...allSteps(model.before), ...allSteps(model.after)]) {
        assert.deepEqual(
          [step.fate, step.changed, step.counterpart],
          ["stayed", false, step.line],
          `${name}: ${step.text}`,
        );
      }
    }
  });

  describe("draws arrows", () => {
    it("by name in any letter case, by number, from images outside, from mounts and from FROM", () => {
      const { arrows } = compare(
        "FROM a",
        [
          "FROM x AS Assets",
          "FROM y AS builder",
          "FROM builder",
          "COPY --from=assets /one /one",
          "COPY --from=0 /two /two",
          "COPY --from=nginx:1 /three /three",
          "RUN --mount=type=bind,from=builder,source=/wheels,target=/w pip install /w/*",
        ].join("\n"),
      ).after;
      assert.deepEqual(
        arrows.map(({ from, image, to, kind, label, paths }) => ({ from, image, to, kind, label, paths })),
        [
          { from: 1, image: undefined, to: 2, kind: "base", label: "FROM builder", paths: [] },
          {
            from: 0,
            image: undefined,
            to: 2,
            kind: "copy",
            label: "COPY --from=assets",
            paths: ["/one", "/two"],
          },
          {
            from: undefined,
            image: "nginx:1",
            to: 2,
            kind: "copy",
            label: "COPY --from=nginx:1",
            paths: ["/three"],
          },
          {
            from: 1,
            image: undefined,
            to: 2,
            kind: "mount",
            label: "RUN --mount from=builder",
            paths: ["/wheels"],
          },
        ],
      );
    });

    it("and counts a stage that the last one builds on as part of the image", () => {
      const { stages } = compare("FROM a", "FROM x AS base\nFROM base AS builder\nFROM base").after;
      assert.deepEqual(
        stages.map(({ final }) => final),
        [true, false, true],
      );
    });
  });

  it("fills in build arguments in base images", () => {
    assert.equal(
      alone("ARG V=3.13\nARG IMAGE=python:${V}\nFROM ${IMAGE}-slim").stages[0]?.base,
      "python:3.13-slim",
    );
    assert.equal(alone("ARG V\nFROM python:${V:-3.12}").stages[0]?.base, "python:3.12");
    assert.equal(alone("ARG V\nFROM python:$V").stages[0]?.base, "python:$V");
  });

  describe("names what a builder leaves behind:", () => {
    const left = (...lines: string[]) =>
      compare("FROM a", ["FROM python:3.13 AS b", ...lines].join("\n")).after.stages[0]?.leftBehind.map(
        ({ name }) => name,
      ) ?? [];

    it("packages that the final image does not install itself", () => {
      const final = [
        "FROM python:3.13",
        "RUN apt-get install -y libpq5",
        "COPY --from=b /install /usr/local",
      ];
      assert.deepEqual(left("RUN apt-get update && apt-get install -y gcc libpq5", ...final), [
        "gcc",
        "apt's package lists",
      ]);
    });

    it("the base, where the final image has another", () => {
      assert.deepEqual(left("FROM python:3.13-slim"), ["the base python:3.13"]);
    });

    it("caches, unless they were switched off, mounted or cleared", () => {
      const cache = "RUN pip install --prefix=/install -r r.txt";
      assert.deepEqual(left(cache, "FROM python:3.13"), ["pip's download cache"]);
      assert.deepEqual(left("ENV PIP_NO_CACHE_DIR=1", cache, "FROM python:3.13"), []);
      assert.deepEqual(
        left(cache.replace("pip", "--mount=type=cache,target=/root/.cache/pip pip"), "FROM python:3.13"),
        [],
      );
      assert.deepEqual(left("RUN apt-get update && rm -rf /var/lib/apt/lists/*", "FROM python:3.13"), []);
    });

    it("files, but not those under a path that is taken along", () => {
      const lines = [
        "WORKDIR /src",
        "COPY package.json ./",
        "COPY app/ /out/app/",
        "FROM python:3.13",
        "COPY --from=b /out /srv",
      ];
      assert.deepEqual(left(...lines), ["package.json"]);
    });

    it("nothing, where everything is taken along", () => {
      assert.deepEqual(left("RUN apt-get install -y gcc", "FROM scratch", "COPY --from=b / /"), []);
    });
  });

  describe("survives what Dockerfiles are like:", () => {
    it("lower case, continuation lines with comments inside, another escape character, CRLF and a byte order mark", () => {
      const [first] =
        alone(
          "\ufeff# escape=`\r\nfrom python:3.13\r\nrun apt-get update && `\r\n  # why\r\n\r\n  apt-get install -y git\r\n",
        ).stages[0]?.steps ?? [];
      assert.equal(first?.text, "RUN apt-get update && apt-get install -y git");
      assert.equal(first?.line, 3);
    });

    it("heredocs, with instructions inside that are none", () => {
      const steps = stepsOf(
        "RUN <<EOF",
        "pip install django",
        "FROM x",
        "EOF",
        "COPY <<-a <<b /etc/",
        "\tone",
        "\ta",
        "two",
        "b",
        "CMD x",
      );
      assert.deepEqual(
        steps.map(({ instruction, caption }) => [instruction, caption]),
        [
          ["RUN", "Installs django, then runs FROM"],
          ["COPY", "Writes 2 files from the Dockerfile itself to /etc/"],
          ["CMD", "On start, runs x"],
        ],
      );
    });

    it("a mark of a heredoc inside a word, which is none", () => {
      const steps = stepsOf("COPY here<<EOF.txt /", "CMD x");
      assert.deepEqual(
        steps.map(({ text }) => text),
        ["COPY here<<EOF.txt /", "CMD x"],
      );
    });

    it("ONBUILD before an instruction, and as often as somebody likes", () => {
      const often = `${"ONBUILD ".repeat(20_000)}RUN x`;
      const steps = stepsOf("ONBUILD COPY --from=b --chown=1 a /x", often, "CMD x");
      assert.deepEqual(
        steps.map(({ instruction, display }) => [instruction, display.slice(0, 40)]),
        [
          ["ONBUILD", "ONBUILD COPY --from=b a /x"],
          ["ONBUILD", often.slice(0, 40)],
          ["CMD", "CMD x"],
        ],
      );
    });

    it("escape sequences and marks that turn text round, which no picture may carry", () => {
      const [step] = stepsOf("RUN echo \u001b[31mred \u202eback\u0000");
      assert.equal(step?.text, "RUN echo \ufffd[31mred \ufffdback\ufffd");
    });
  });

  describe("refuses what is no Dockerfile, in one sentence:", () => {
    const refusal = (text: string) => {
      try {
        compare("FROM a", text, { after: { name: "notes.txt" } });
      } catch (error) {
        assert.ok(error instanceof UsageError);
        assert.equal(error.code, 2);
        return error.message;
      }
      return assert.fail("it was accepted");
    };

    it("an empty file", () => assert.match(refusal(""), /^notes\.txt is not a Dockerfile: it has no FROM/u));
    it("prose", () =>
      assert.match(
        refusal("Dear all,\nhello"),
        /line 1 begins with "DEAR", where only ARG or FROM may stand/u,
      ));
    it("a file without FROM", () => assert.match(refusal("ARG A=1\n"), /it has no FROM/u));
    it("a FROM without an image", () =>
      assert.match(refusal("FROM\nRUN x"), /the FROM on line 1 names no image/u));
    it("a file of more than a million characters", () =>
      assert.match(refusal(`FROM a\n${"#".repeat(1_000_000)}`), /it has 1000007 characters/u));
    it("binary data", () => assert.doesNotMatch(refusal("\u007fELF\u0001\u001b[0m"), /\p{Cc}/u));
  });
});
