/** Arbitrary Dockerfiles: made from a grammar of what people write, then bent. */
import fc from "fast-check";

const image = fc.constantFrom(
  "python:3.12-slim",
  "python:3.11",
  "python:3.9-alpine",
  "python",
  "python:3.8-slim-buster",
  "ubuntu:22.04",
  "python:2.7",
  "python:${V}",
  "ghcr.io/astral-sh/uv:python3.12-bookworm-slim",
  "registry.example/python:3.13-slim@sha256:0123",
);
const aptPackage = fc.constantFrom(
  "gcc",
  "libpq-dev",
  "build-essential",
  "git",
  "curl",
  "gettext",
  "libfoo-dev",
  "libjpeg-dev=1:2.1",
  "$EXTRA",
  '"libxml2-dev"',
  "postgresql-client",
  "nginx",
  "./local.deb",
);
const installCommand = fc.constantFrom(
  "pip install -r requirements.txt",
  "pip install -r requirements.txt || pip install -r requirements.txt --no-deps",
  "pip install --no-cache-dir -r requirements/base.txt -c constraints.txt",
  "pip install --upgrade pip",
  "pip install -U pip setuptools wheel",
  "pip install gunicorn==23.0 'django>=5'",
  "pip install -e .[dev]",
  "pip install .",
  "python -m pip install -r /tmp/requirements.txt",
  "pip install poetry && poetry config virtualenvs.create false && poetry install --no-root",
  "poetry install",
  "pipenv install --system --deploy",
  "uv sync --frozen",
  "uv pip install --system -r requirements.txt",
  "python -m venv /opt/venv && /opt/venv/bin/pip install -r requirements.txt",
  ". /opt/venv/bin/activate && pip install x",
  "pip-sync",
  "python setup.py install",
  "if [ -f r.txt ]; then pip install -r r.txt; fi",
  "for f in a b; do pip install -r $f; done",
  "bash -c 'pip install x'",
  "pip install --target=/opt/lib x",
);
const otherCommand = fc.constantFrom(
  "true",
  "set -eux",
  "cd /app",
  "mkdir -p /app/static",
  "python manage.py collectstatic --noinput || true",
  "rm -rf /var/lib/apt/lists/*",
  "apt-get clean",
  "adduser --system app",
  "chmod +x /entrypoint.sh",
  "curl -sSL https://install.python-poetry.org | python3 -",
  "make install",
  "echo 'a && b ; c' > /etc/x",
  "export A=b",
  "(cd /x && ./configure)",
  "sed -i 's/\\r$//' /entrypoint.sh",
  "apk del .build-deps",
  'some-program --with "$VALUE"',
);
const aptCommand = fc
  .tuple(
    fc.constantFrom(
      "apt-get install -y",
      "apt-get install -y --no-install-recommends",
      "apk add --no-cache",
      "apk add --virtual .build-deps",
    ),
    fc.array(aptPackage, { minLength: 1, maxLength: 5 }),
    fc.constantFrom(" ", " \\\n    ", " \\\n    # why\n    "),
  )
  .map(([start, names, gap]) => start + gap + names.join(gap));
const command = fc.oneof(
  { weight: 3, arbitrary: installCommand },
  { weight: 2, arbitrary: aptCommand },
  { weight: 2, arbitrary: otherCommand },
  fc.constant("apt-get update"),
);
const glue = fc.constantFrom(
  " && ",
  " && \\\n    ",
  " \\\n  && ",
  "; \\\n  ",
  " \\\n  # a comment inside\n  && ",
);
const shellRun = fc
  .tuple(
    fc.array(fc.tuple(command, glue), { minLength: 1, maxLength: 5 }),
    fc.constantFrom("", "--mount=type=cache,target=/root/.cache "),
  )
  .map(
    ([parts, flags]) =>
      `RUN ${flags}${parts.map(([text, joint], i) => (i === parts.length - 1 ? text : text + joint)).join("")}`,
  );
const heredocRun = fc
  .array(
    command.filter((text) => !text.includes("#")),
    { minLength: 1, maxLength: 3 },
  )
  .map((lines) => `RUN <<EOF\n${lines.join("\n")}\nEOF`);
const execRun = fc.constantFrom(
  'RUN ["pip", "install", "-r", "requirements.txt"]',
  'RUN ["apt-get", "update"]',
  'RUN ["broken", ]',
);
const plain = fc.constantFrom(
  "WORKDIR /app",
  "WORKDIR src",
  "COPY . .",
  "COPY requirements.txt ./",
  "COPY --chown=app:app . /app/",
  "COPY pyproject.toml poetry.lock /app/",
  "COPY --from=ghcr.io/astral-sh/uv:latest /uv /bin/",
  'COPY ["a b.txt", "/x/"]',
  "ADD https://example.org/x.tar.gz /x/",
  "ENV PYTHONUNBUFFERED 1",
  "ENV PATH=/opt/venv/bin:$PATH",
  "ENV A=b \\\n    C='d e'",
  "ARG V=3.12",
  "USER app",
  "EXPOSE 8000",
  "LABEL a=b",
  "VOLUME /data",
  "HEALTHCHECK --interval=5s CMD curl -f http://localhost/ || exit 1",
  'CMD ["python", "manage.py", "runserver"]',
  "CMD poetry run gunicorn app",
  'ENTRYPOINT ["/entrypoint.sh"]',
  'SHELL ["/bin/bash", "-c"]',
  "ONBUILD RUN pip install x",
  "STOPSIGNAL SIGTERM",
  "MAINTAINER someone",
  "# a comment",
  "",
  "COPY <<EOF /etc/motd\nhello\nEOF",
);
const line = fc.oneof(
  { weight: 4, arbitrary: plain },
  { weight: 5, arbitrary: shellRun },
  heredocRun,
  execRun,
);

/** A Dockerfile with one stage as people write them; not always one that builds. */
export const dockerfile: fc.Arbitrary<string> = fc
  .record({
    head: fc.constantFrom(
      "",
      "# syntax=docker/dockerfile:1\n",
      "# escape=`\n",
      "ARG V=3.11\n",
      "# about this file\n",
      "\uFEFF",
    ),
    image,
    name: fc.constantFrom("", " AS app", " as builder"),
    lines: fc.array(line, { maxLength: 14 }),
    lower: fc.boolean(),
    crlf: fc.boolean(),
    end: fc.constantFrom("", "\n", "\n\n"),
  })
  .map(({ head, image, name, lines, lower, crlf, end }) => {
    const body = lines
      .map((text) => (lower ? text.replace(/^[A-Z]+/, (keyword) => keyword.toLowerCase()) : text))
      .join("\n");
    const text = `${head}FROM ${image}${name}\n${body}${end}`;
    return crlf ? text.replace(/\n/g, "\r\n") : text;
  });

/** The same, with pieces cut out, doubled, swapped or replaced by noise. */
export const bentDockerfile: fc.Arbitrary<string> = fc
  .tuple(
    dockerfile,
    fc.array(
      fc.tuple(
        fc.nat(2000),
        fc.nat(40),
        fc.oneof(
          fc.constantFrom("", "\\", "\n", "&&", '"', "'", "$(", "<<EOF", "\\\n#", "`", "\0", "{", "|", ";;"),
          fc.string({ maxLength: 8, unit: "binary" }),
        ),
      ),
      { minLength: 1, maxLength: 5 },
    ),
  )
  .map(([text, bends]) =>
    bends.reduce(
      (bent, [at, length, noise]) =>
        bent.slice(0, at % (bent.length + 1)) + noise + bent.slice((at % (bent.length + 1)) + length),
      text,
    ),
  );
