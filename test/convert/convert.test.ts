import assert from "node:assert/strict";
import { type Conversion, convert } from "../../src/convert/convert.ts";
import type { NoteCode } from "../../src/convert/notes.ts";

/** The two stages of a converted file, without comments and empty lines. */
function stages(conversion: Conversion): { builder: string[]; final: string[] } {
  assert.ok(conversion.dockerfile, conversion.reason ?? "");
  const lines = conversion.dockerfile
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "" && !/^\s*#/.test(line));
  const froms = lines.flatMap((line, i) => (/^from /i.test(line) ? [i] : []));
  return { builder: lines.slice(froms[0], froms[1]), final: lines.slice(froms[1]) };
}

function stagesOf(text: string) {
  return stages(convert(text));
}

function codes(text: string): NoteCode[] {
  return convert(text).notes.map(({ code }) => code);
}

describe("convert", () => {
  describe("a requirements file on a slim image", () => {
    const text = `# Shop image

FROM python:3.12-slim
WORKDIR /app
RUN apt-get update && apt-get install -y --no-install-recommends \\
    gcc \\
    libpq-dev \\
    gettext \\
    && rm -rf /var/lib/apt/lists/*
COPY requirements.txt .
RUN pip install --upgrade pip && pip install -r requirements.txt
COPY . .
RUN python manage.py collectstatic --noinput
CMD ["gunicorn", "shop.wsgi"]
`;

    it("builds in one stage and runs in the other", () => {
      assert.deepEqual(stagesOf(text), {
        builder: [
          "FROM python:3.12-slim AS builder",
          "WORKDIR /app",
          "RUN apt-get update && apt-get install -y --no-install-recommends \\",
          "    gcc \\",
          "    libpq-dev \\",
          "    && rm -rf /var/lib/apt/lists/*",
          "COPY requirements.txt .",
          "RUN pip install --upgrade pip && pip install --prefix=/install -r requirements.txt",
        ],
        final: [
          "FROM python:3.12-slim",
          "WORKDIR /app",
          "RUN apt-get update && apt-get install -y --no-install-recommends \\",
          "    libpq5 \\",
          "    gettext \\",
          "    && rm -rf /var/lib/apt/lists/*",
          "COPY --from=builder /install /usr/local",
          "COPY . .",
          "RUN python manage.py collectstatic --noinput",
          'CMD ["gunicorn", "shop.wsgi"]',
        ],
      });
    });

    it("says where an instruction of a note stands before and after", () => {
      const { notes, dockerfile } = convert(text.replace("COPY . .", "ENV DB_PASSWORD=hunter2"));
      const note = notes.find(({ code }) => code === "secret-in-env");
      assert.equal(note?.line, 12);
      assert.equal(dockerfile?.split("\n")[(note?.newLine ?? 0) - 1], "ENV DB_PASSWORD=hunter2");
    });

    it("is what it was but for the line ends and the byte order mark", () => {
      const windows = convert(`\uFEFF${text.replaceAll("\n", "\r\n")}`).dockerfile;
      assert.equal(windows, `\uFEFF${convert(text).dockerfile?.replaceAll("\n", "\r\n")}`);
    });

    it("says that there is nothing to do the second time", () => {
      const again = convert(convert(text).dockerfile ?? "");
      assert.equal(again.verdict, "already-multi-stage");
      assert.equal(again.dockerfile, null);
    });
  });

  describe("each installer, by what it offers itself", () => {
    it("shows a second pip install what the first one brought", () => {
      const { builder } = stagesOf("FROM python:3.12\nRUN pip install a\nRUN pip install b\n");
      assert.deepEqual(builder.slice(1), [
        "ENV PYTHONUSERBASE=/install",
        "RUN pip install --prefix=/install a",
        "RUN pip install --prefix=/install b",
      ]);
    });

    it("leads poetry into an environment at /install and makes plain files of it", () => {
      const { builder, final } = stagesOf(`FROM python:3.12-slim
RUN pip install poetry
COPY pyproject.toml poetry.lock ./
RUN poetry config virtualenvs.create false && poetry install --only main
COPY . .
`);
      assert.ok(builder.includes("ENV VIRTUAL_ENV=/install"));
      assert.ok(builder.includes("RUN python -m venv --without-pip /install"));
      assert.ok(builder.some((line) => line.includes("#!/usr/local/bin/python")));
      assert.deepEqual(final.slice(1), ["COPY --from=builder /install /usr/local", "COPY . ."]);
    });

    it("takes --system off pipenv, which then fills the environment at /install", () => {
      const { builder } = stagesOf(
        "FROM python:3.12\nCOPY Pipfile* ./\nRUN pip install pipenv && pipenv install --system --deploy\nCOPY . .\n",
      );
      assert.ok(builder.includes("RUN pip install pipenv && pipenv install --deploy"), builder.join("\n"));
    });

    it("copies uv's environment whole, to the same path", () => {
      const { builder, final } = stagesOf(`FROM python:3.12-slim
COPY --from=ghcr.io/astral-sh/uv:0.13 /uv /bin/
WORKDIR /app
COPY pyproject.toml uv.lock ./
RUN uv sync --frozen
COPY . .
ENV PATH="/app/.venv/bin:$PATH"
CMD ["gunicorn", "shop.wsgi"]
`);
      assert.ok(builder.includes("RUN uv sync --frozen"));
      assert.ok(final.includes("COPY --from=builder /app/.venv /app/.venv"));
      assert.ok(!final.some((line) => line.includes("/uv /bin")), "uv itself stays behind");
    });

    it("keeps uv where the image is started with uv run", () => {
      const text =
        'FROM python:3.12-slim\nCOPY --from=ghcr.io/astral-sh/uv:0.13 /uv /bin/\nCOPY . .\nRUN uv sync\nCMD ["uv", "run", "app"]\n';
      assert.ok(stagesOf(text).final.includes("COPY --from=ghcr.io/astral-sh/uv:0.13 /uv /bin/"));
      assert.equal(convert(text).verdict, "converted-with-notes");
    });

    it("leaves a virtual environment's install as it is written", () => {
      const { builder, final } = stagesOf(
        'FROM python:3.12\nRUN python -m venv /opt/venv\nENV PATH="/opt/venv/bin:$PATH"\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
      );
      assert.equal(builder.at(-1), "RUN pip install -r requirements.txt");
      assert.equal(final.at(-1), "COPY --from=builder /opt/venv /opt/venv");
    });

    it("gives the environment to the user who filled it", () => {
      const { final } = stagesOf(
        "FROM python:3.12\nRUN useradd app\nENV VIRTUAL_ENV=/venv PATH=/venv/bin:$PATH\nUSER app\nRUN python -m venv /venv && pip install x\n",
      );
      assert.equal(final.at(-1), "COPY --from=builder --chown=app /venv /venv");
    });

    it("puts the option into the exec form as a string of its own", () => {
      const { builder } = stagesOf('FROM python:3.12\nRUN ["pip", "install", "gunicorn"]\n');
      assert.equal(builder.at(-1), 'RUN ["pip", "install", "--prefix=/install", "gunicorn"]');
    });
  });

  describe("system packages", () => {
    const apt = (packages: string, tag = "3.12-slim-bookworm") =>
      `FROM python:${tag}\nRUN apt-get update && apt-get install -y ${packages}\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n`;

    it("names the library as the distribution's release does", () => {
      assert.ok(
        stagesOf(apt("libgdal-dev")).final.includes("RUN apt-get update && apt-get install -y libgdal32"),
      );
      assert.ok(
        stagesOf(apt("libgdal-dev", "3.12-slim-trixie")).final.includes(
          "RUN apt-get update && apt-get install -y libgdal36",
        ),
      );
    });

    it("leaves a stage without packages without apt", () => {
      assert.ok(!stagesOf(apt("gcc")).final.some((line) => line.includes("apt-get")));
      assert.ok(!stagesOf(apt("postgresql-client")).builder.some((line) => line.includes("apt-get")));
    });

    it("keeps what it does not know in both stages, and says so", () => {
      const text = apt("frobnicate");
      const { builder, final } = stagesOf(text);
      assert.ok([builder, final].every((stage) => stage.some((line) => line.endsWith("frobnicate"))));
      assert.ok(codes(text).includes("unknown-package"));
      assert.equal(convert(text).verdict, "converted");
    });

    it("keeps an update for a later install although its own packages went to the other stage", () => {
      const { builder } = stagesOf(
        "FROM python:3.12-slim\nRUN apt-get update && apt-get install -y vim\nRUN apt-get install -y gcc\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n",
      );
      assert.deepEqual(builder.slice(1, 3), ["RUN apt-get update", "RUN apt-get install -y gcc"]);
    });

    it("parts alpine's virtual packages from what stays", () => {
      const { builder, final } = stagesOf(`FROM python:3.12-alpine
COPY requirements.txt .
RUN apk add --no-cache --virtual .build-deps gcc musl-dev postgresql-dev \\
 && pip install -r requirements.txt \\
 && apk del .build-deps \\
 && apk add --no-cache libpq
`);
      assert.deepEqual(builder.slice(2), [
        "RUN apk add --no-cache --virtual .build-deps gcc musl-dev postgresql-dev \\",
        " && pip install --prefix=/install -r requirements.txt",
      ]);
      assert.deepEqual(final.slice(1), [
        "COPY --from=builder /install /usr/local",
        "RUN apk add --no-cache libpq",
      ]);
    });

    it("gives the builder the curl that fetches its installer", () => {
      const { builder } = stagesOf(
        "FROM python:3.12-slim\nRUN apt-get update && apt-get install -y curl gcc\nRUN curl -sSL https://install.python-poetry.org | python3 -\nRUN poetry config virtualenvs.create false && poetry install\n",
      );
      assert.equal(builder[1], "RUN apt-get update && apt-get install -y curl gcc");
    });
  });

  describe("how a file is written", () => {
    it("survives lower case, another escape character and a name of its own", () => {
      const { builder, final } = stagesOf(
        "# escape=`\nfrom python:3.12-slim as builder\nrun apt-get update && `\n  apt-get install -y gcc\nrun pip install `\n  gunicorn\n",
      );
      assert.equal(builder[0], "from python:3.12-slim AS dependencies");
      assert.deepEqual(builder.slice(-2), ["run pip install --prefix=/install `", "  gunicorn"]);
      assert.deepEqual(final, [
        "from python:3.12-slim as builder",
        "COPY --from=dependencies /install /usr/local",
      ]);
    });

    it("shares the lines of a here-document out", () => {
      const { builder, final } = stagesOf(
        "FROM python:3.12-slim\nRUN <<EOF\napt-get update\napt-get install -y gcc gettext\npip install gunicorn\nEOF\n",
      );
      assert.deepEqual(builder.slice(1), [
        "RUN <<EOF",
        "apt-get update",
        "apt-get install -y gcc",
        "pip install --prefix=/install gunicorn",
        "EOF",
      ]);
      assert.deepEqual(final.slice(1), [
        "COPY --from=builder /install /usr/local",
        "RUN <<EOF",
        "apt-get update",
        "apt-get install -y gettext",
        "EOF",
      ]);
    });

    it("keeps comments inside a continued RUN with what they speak of", () => {
      const text =
        "FROM python:3.12-slim\nRUN apt-get update \\\n  # compiler\n  && apt-get install -y gcc \\\n  # translations\n  && apt-get install -y gettext\nRUN pip install x\n";
      const [builder = "", final = ""] = convert(text).dockerfile?.split(/^FROM python:3.12-slim$/m) ?? [];
      assert.match(builder, /# compiler\n {2}&& apt-get install -y gcc\n/);
      assert.match(final, /# translations\n {2}&& apt-get install -y gettext\n/);
    });

    it("carries ARG before FROM over to both stages", () => {
      const text =
        convert("ARG PYTHON=3.12\nFROM python:${PYTHON}-slim\nRUN pip install x\n").dockerfile ?? "";
      assert.equal(text.match(/FROM python:\$\{PYTHON\}-slim/g)?.length, 2);
      assert.equal(text.match(/ARG PYTHON/g)?.length, 1);
    });
  });

  describe("refuses rather than guesses", () => {
    const refusals: readonly (readonly [string, string])[] = [
      [
        "a distribution's own Python",
        "FROM ubuntu:24.04\nRUN apt-get install -y python3-pip && pip install x\n",
      ],
      ["Python 2", "FROM python:2.7\nRUN pip install x\n"],
      ["an image with ONBUILD steps", "FROM python:3.6-onbuild\nRUN pip install x\n"],
      ["conda", "FROM python:3.12\nRUN conda install x && pip install y\n"],
      [
        "a second service under supervisor",
        'FROM python:3.12\nRUN pip install x\nCMD ["supervisord", "-n"]\n',
      ],
      [
        "nginx beside the application",
        "FROM python:3.12\nRUN apt-get update && apt-get install -y nginx && pip install x\n",
      ],
      ["no install", "FROM python:3.12\nCOPY . .\nCMD python app.py\n"],
      ["an install that a shell gets as text", "FROM python:3.12\nRUN bash -c 'pip install x'\n"],
      [
        "an install in one condition with other work",
        "FROM python:3.12\nRUN if true; then pip install x; python manage.py migrate; fi\n",
      ],
    ];
    for (const [name, text] of refusals) {
      it(name, () => {
        const { verdict, dockerfile, reason } = convert(text);
        assert.equal(verdict, "refused");
        assert.equal(dockerfile, null);
        assert.match(reason ?? "", /^[A-Z].*\.$/);
      });
    }
  });

  describe("is no Dockerfile to it", () => {
    for (const text of [
      "",
      "hello",
      "FROM",
      "RUN pip install x\n",
      "FROM python:3\nneeds virtualenv\n",
      "a\0b",
      "x".repeat(250_001),
      "FROM python:3\nRUN <<EOF\npip install x\n",
    ]) {
      it(JSON.stringify(text.slice(0, 30)), () => {
        assert.equal(convert(text).verdict, "not-a-dockerfile");
      });
    }
  });

  describe("asks its owner to look at", () => {
    const notes: readonly (readonly [NoteCode, string])[] = [
      ["unpinned-base", "FROM python:3\nRUN pip install x\n"],
      [
        "debian-ended",
        "FROM python:3.9-slim-buster\nRUN apt-get update && apt-get install -y gcc\nRUN pip install x\n",
      ],
      ["editable-install", "FROM python:3.12\nCOPY . .\nRUN pip install -e .\n"],
      ["secret-in-env", "FROM python:3.12\nENV SECRET_KEY=abc\nRUN pip install x\n"],
      ["secret-file-copied", "FROM python:3.12\nCOPY .env /app/\nRUN pip install x\n"],
      ["several-commands", "FROM python:3.12\nRUN pip install x\nCMD a\nCMD b\n"],
      ["command-ignored", "FROM python:3.12\nRUN pip install x\nENTRYPOINT ./start.sh\nCMD web\n"],
      [
        "requirements-missing",
        "FROM python:3.12\nWORKDIR /app\nCOPY requirements.txt /tmp/\nRUN pip install -r requirements.txt\n",
      ],
      ["broken-as-written", 'FROM python:3.12\nRUN pip install x\nENTRYPOINT ["source start"]\n'],
      [
        "package-gone",
        "FROM python:3.12-slim-trixie\nRUN apt-get update && apt-get install -y libgl1-mesa-glx\nRUN pip install x\n",
      ],
      [
        "package-gone",
        "FROM python:3.12-slim-trixie\nRUN apt-get update && apt-get install -y wkhtmltopdf\nRUN pip install x\n",
      ],
      ["node-in-image", "FROM python:3.12\nRUN pip install x\nRUN npm ci\n"],
    ];
    for (const [code, text] of notes) {
      it(code, () => {
        assert.ok(codes(text).includes(code), codes(text).join(", "));
        assert.equal(convert(text).verdict, "converted-with-notes");
      });
    }
  });

  it("says in the builder what lines of its own are for, apart from what stands above them", () => {
    const { dockerfile } = convert(
      "FROM python:3.12-slim\nCOPY *.txt ./\n\nRUN pip install -r a.txt\nRUN pip install -r b.txt\nCOPY . .\n",
    );
    const added =
      "COPY *.txt ./\n\n# Python finds here what has been installed so far.\nENV PYTHONUSERBASE=/install\nRUN pip";
    assert.ok(dockerfile?.includes(added), dockerfile ?? "");
  });

  it("takes code that is only there to be installed away from the final stage again, as its owner did", () => {
    const { final } = stagesOf(
      "FROM python:3.12-slim\nADD . /tmp/src/\nRUN set -ex; cd /tmp/src && pip install . && rm -rf /tmp/src\nCMD shop\n",
    );
    assert.deepEqual(final, [
      "FROM python:3.12-slim",
      "ADD . /tmp/src/",
      "COPY --from=builder /install /usr/local",
      "RUN set -ex; cd /tmp/src && rm -rf /tmp/src",
      "CMD shop",
    ]);
  });

  it("checks what was installed where the program runs", () => {
    const { builder, final } = stagesOf(
      "FROM python:3.12-slim\nCOPY requirements.txt .\nRUN pip install -r requirements.txt && pip check\nCOPY . .\n",
    );
    assert.equal(builder.at(-1), "RUN pip install --prefix=/install -r requirements.txt");
    assert.deepEqual(final.slice(1, 3), ["COPY --from=builder /install /usr/local", "RUN pip check"]);
  });

  it("takes no list away from a final stage that never got it", () => {
    const { final } = stagesOf(
      "FROM python:3.12-slim\nCOPY requirements.txt /tmp/\nRUN pip install -r /tmp/requirements.txt && rm -rf /tmp/*\nCOPY . /app\n",
    );
    assert.deepEqual(final, [
      "FROM python:3.12-slim",
      "COPY --from=builder /install /usr/local",
      "COPY . /app",
    ]);
  });

  it("tells uv nothing of earlier installs, which it finds by itself", () => {
    const { builder } = stagesOf(
      "FROM python:3.12-slim\nRUN pip install uv\nCOPY *.txt ./\nRUN uv pip install --system -r a.txt\nRUN uv pip install --system -r b.txt\nCOPY . .\n",
    );
    assert.ok(!builder.some((line) => line.includes("PYTHONUSERBASE")), builder.join("\n"));
  });

  it("takes hardly more time an install where there are many", function () {
    this.timeout(20_000);
    const time = (installs: number) => {
      const pairs = Array.from(
        { length: installs },
        (_, i) => `COPY list${i}.txt /app/\nRUN pip install -r list${i}.txt\n`,
      );
      const text = `FROM python:3.13-slim\nWORKDIR /app\n${pairs.join("")}COPY . .\n`;
      const runs = [1, 2, 3].map(() => {
        const start = performance.now();
        assert.equal(convert(text).verdict, "converted");
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    const few = time(50);
    const many = time(200);
    // Four times as many: a step that looks at all pairs of pairs for each would take sixty-four times as long.
    assert.ok(many < 16 * few, `${few.toFixed(0)} ms for 50, ${many.toFixed(0)} ms for 200`);
  });
});
