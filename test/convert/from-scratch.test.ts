import assert from "node:assert/strict";
import fc from "fast-check";
import { convert } from "../../src/convert/convert.ts";
import { dockerfileFor } from "../../src/convert/from-scratch.ts";
import type { NoteCode } from "../../src/convert/notes.ts";
import { allows } from "../../src/convert/scratch/python.ts";

const managePy = `import os
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")
from django.core.management import execute_from_command_line
`;

/** A stock project: manage.py, settings, a WSGI and an ASGI application. */
const stock = {
  "manage.py": managePy,
  "shop/settings.py": 'SECRET_KEY = "x"\nWSGI_APPLICATION = "shop.wsgi.application"\n',
  "shop/wsgi.py": "",
  "shop/asgi.py": "",
};

function made(files: Readonly<Record<string, string>>) {
  return dockerfileFor(new Map(Object.entries({ ...stock, ...files })), { image: "shop" });
}

/** The two stages, without comments, continuations joined. */
function stages(files: Readonly<Record<string, string>>): { builder: string[]; final: string[] } {
  const { dockerfile, reason } = made(files);
  assert.ok(dockerfile, reason ?? "");
  assert.equal(convert(dockerfile).verdict, "already-multi-stage");
  const lines = dockerfile
    .replaceAll(/^#.*\n/gm, "")
    .replaceAll(/\\\n\s*/g, "")
    .split("\n")
    .filter((line) => line !== "");
  const second = lines.findLastIndex((line) => line.startsWith("FROM "));
  return { builder: lines.slice(1, second), final: lines.slice(second) };
}

function codes(files: Readonly<Record<string, string>>): NoteCode[] {
  return made(files).notes.map(({ code }) => code);
}

describe("a Dockerfile from scratch", () => {
  it("for requirements.txt and gunicorn has a builder, and a final stage with a numeric user", () => {
    const files = { "requirements.txt": "Django==5.2.1\ngunicorn\nwhitenoise\n" };
    const { builder, final } = stages(files);
    assert.deepEqual(builder, [
      "FROM python:${PYTHON_VERSION}-slim AS builder",
      "WORKDIR /app",
      "COPY requirements.txt ./",
      "RUN --mount=type=cache,target=/root/.cache/pip pip install --prefix=/install -r requirements.txt",
      "RUN find /install -name '*.po' -delete",
    ]);
    assert.deepEqual(final.slice(1, 5), [
      "ENV HOME=/tmp PORT=8000 PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1",
      "WORKDIR /app",
      "COPY --from=builder /install /usr/local",
      "COPY --chmod=755 . ./",
    ]);
    assert.ok(final.includes("USER 10001:10001"));
    assert.ok(final.includes("EXPOSE 8000"));
    assert.equal(final.at(-1), 'CMD ["gunicorn", "shop.wsgi:application"]');
  });

  it("comes with a .dockerignore only where there is none", () => {
    const files = { "requirements.txt": "django\n" };
    assert.match(made(files).dockerignore ?? "", /^\*\*\/\.\*$/m);
    assert.equal(made({ ...files, ".dockerignore": "" }).dockerignore, null);
  });

  it("takes the lists of production and what they include, and no others", () => {
    const { builder } = stages({
      "requirements/base.txt": "django\n",
      "requirements/local.txt": "-r base.txt\ndjango-debug-toolbar\n",
      "requirements/production.txt": "-r base.txt\n-c ../constraints.txt\ngunicorn\n",
      "constraints.txt": "django==5.2\n",
    });
    assert.ok(builder.includes("COPY constraints.txt ./"));
    assert.ok(builder.includes("COPY requirements/base.txt requirements/production.txt ./requirements/"));
    assert.match(builder.join("\n"), / -r requirements\/production\.txt$/m);
  });

  it("says which file a list names that is not there", () => {
    assert.ok(codes({ "requirements.txt": "-r base.txt\ndjango\n" }).includes("requirements-not-found"));
  });

  it("compiles psycopg2 in the builder and brings its library in the final stage", () => {
    const { builder, final } = stages({ "requirements.txt": "django\npsycopg2>=2.9\n" });
    assert.match(builder.join("\n"), /-slim-trixie AS builder[\s\S]*build-essential libpq-dev/);
    assert.match(final.join("\n"), /-slim-trixie AS final[\s\S]*recommends libpq5 &&/);
    assert.doesNotMatch(final.join("\n"), /build-essential|-dev\b/);
    const binary = stages({ "requirements.txt": "django\npsycopg2-binary\npsycopg[binary]\n" });
    assert.doesNotMatch([...binary.builder, ...binary.final].join("\n"), /apt-get/);
  });

  it("names the libraries as the Debian release of its Python does", () => {
    const files = { "requirements.txt": "django\npython-ldap\n", ".python-version": "3.8.10\n" };
    assert.match(stages(files).final.join("\n"), /-slim-bookworm AS final[\s\S]*libldap-2\.5-0/);
  });

  it("brings git into the builder alone, where something comes from it", () => {
    const { builder, final } = stages({
      "requirements.txt": "django\ngit+https://example.org/x.git#egg=x\n",
    });
    assert.match(builder.join("\n"), /recommends git &&/);
    assert.doesNotMatch(final.join("\n"), /\bgit\b/);
  });

  it("copies the code for installing where a dependency lies in it", () => {
    const { builder } = stages({ "requirements.txt": "django\n-e ./libs/prices\n" });
    assert.ok(builder.includes("COPY . ./"));
  });

  describe("from a lock", () => {
    const pyproject = '[project]\nname = "shop"\nrequires-python = ">=3.12"\ndependencies = ["django"]\n';
    const lock = (...names: string[]) =>
      names.map((name) => `[[package]]\nname = "${name}"\nversion = "5.2.1"\n`).join("\n");

    it("of uv syncs to it", () => {
      const { builder, final } = stages({
        "pyproject.toml": pyproject,
        "uv.lock": lock("django", "uvicorn"),
      });
      assert.match(builder.join("\n"), /COPY pyproject\.toml uv\.lock \.\/\n.*uv sync --locked --no-dev/);
      assert.ok(final.includes("COPY --from=builder /opt/venv /opt/venv"));
      assert.match(final.join("\n"), /PATH=\/opt\/venv\/bin:\$PATH/);
      assert.match(final.at(-1) ?? "", /^CMD \["uvicorn", "shop.asgi:application", "--host"/);
    });

    it("of poetry installs its main group, and takes no account of the others", () => {
      const { builder } = stages({
        "pyproject.toml": '[tool.poetry.dependencies]\npython = "^3.11"\ndjango = "*"\n',
        "poetry.lock": `${lock("django")}\n[[package]]\nname = "psycopg2"\nversion = "2"\ngroups = ["dev"]\n`,
      });
      assert.match(builder.join("\n"), /\/opt\/poetry\/bin\/poetry install --only main --no-root/);
      assert.doesNotMatch(builder.join("\n"), /libpq/);
    });

    it("of pipenv syncs to it, on the Python that it was made for", () => {
      const files = {
        Pipfile: "",
        "Pipfile.lock": JSON.stringify({
          _meta: { requires: { python_version: "3.12" } },
          default: { django: { version: "==5.2" }, gunicorn: {} },
        }),
      };
      assert.match(stages(files).builder.join("\n"), /\/opt\/pipenv\/bin\/pipenv sync$/m);
      assert.match(made(files).dockerfile ?? "", /^ARG PYTHON_VERSION=3\.12$/m);
    });

    it("leaves a requirements file aside, and says so", () => {
      const files = {
        "pyproject.toml": pyproject,
        "uv.lock": lock("django"),
        "requirements.txt": "django\n",
      };
      assert.ok(codes(files).includes("several-lists"));
    });
  });

  it("from a plain pyproject.toml installs what it depends on, not the project", () => {
    const { builder } = stages({ "pyproject.toml": '[project]\ndependencies = ["django", "gunicorn"]\n' });
    assert.match(
      builder.join("\n"),
      /tomllib\.load.*&& pip install --prefix=\/install -r \/tmp\/requirements/,
    );
  });

  describe("chooses its Python", () => {
    const python = (files: Readonly<Record<string, string>>) =>
      /^ARG PYTHON_VERSION=(.*)$/m.exec(
        made({ "requirements.txt": "django\n", ...files }).dockerfile ?? "",
      )?.[1];

    it("as .python-version, runtime.txt or requires-python say, else as we do", () => {
      assert.equal(python({}), "3.13");
      assert.equal(python({ ".python-version": "# ours\n3.12.4\n" }), "3.12");
      assert.equal(python({ "runtime.txt": "python-3.11.9\n" }), "3.11");
      assert.equal(python({ "pyproject.toml": '[project]\nrequires-python = ">=3.10,<3.12"\n' }), "3.11");
      assert.equal(python({ "pyproject.toml": '[project]\nrequires-python = ">=3.14"\n' }), "3.14");
    });

    it("no newer than a pinned Django runs on", () => {
      assert.equal(python({ "requirements.txt": "Django==3.2.25\n" }), "3.10");
      assert.equal(python({ "requirements.txt": "Django~=4.2.0\n" }), "3.12");
    });

    it("and refuses one that is too old, or not out", () => {
      for (const said of ["2.7.18", "3.5", "3.99"]) {
        const { verdict, reason } = made({ "requirements.txt": "django\n", ".python-version": said });
        assert.equal(verdict, "refused");
        assert.match(reason ?? "", /^\.python-version names Python .*[^.]\.$/);
      }
    });

    it("reading specifiers of pip and poetry alike", () => {
      const fits: [string, string, boolean][] = [
        ["^3.11", "3.13", true],
        ["^3.11", "3.10", false],
        ["~3.11", "3.12", false],
        ["~=3.11", "3.12", true],
        ["~=3.11.2", "3.12", false],
        [">=3.9,<4", "3.13", true],
        ["<3.13", "3.13", false],
        ["<3.13.2", "3.13", true],
        ["==3.12.*", "3.12", true],
        ["==3.12.*", "3.13", false],
        [">=3.9, !=3.10.*", "3.10", false],
        [">=3.8 <3.10 || 3.12.*", "3.12", true],
        ["*", "3.6", true],
      ];
      for (const [range, series, expected] of fits)
        assert.equal(allows(range, series), expected, `${range} ${series}`);
    });
  });

  describe("starts", () => {
    const command = (files: Readonly<Record<string, string>>) => stages(files).final.at(-1);

    it("the server that the list names, for the application that is there", () => {
      assert.equal(
        command({ "requirements.txt": "django\ndaphne\n" }),
        'CMD ["daphne", "-b", "0.0.0.0", "-p", "8000", "shop.asgi:application"]',
      );
      assert.match(
        command({ "requirements.txt": "django\nchannels\ngunicorn\nuvicorn\n" }) ?? "",
        /"uvicorn"/,
      );
      assert.match(command({ "requirements.txt": "django\nuvicorn\ngunicorn\n" }) ?? "", /"gunicorn"/);
    });

    it("Django's own where none is named, installing none, and says so", () => {
      const files = { "requirements.txt": "django\n" };
      assert.equal(command(files), 'CMD ["python", "manage.py", "runserver", "0.0.0.0:8000"]');
      assert.ok(codes(files).includes("no-server"));
      assert.doesNotMatch(stages(files).builder.join("\n"), /gunicorn/);
      assert.equal(made(files).verdict, "converted-with-notes");
    });

    it("what the Procfile starts, without a shell where it needs none", () => {
      const files = (web: string) => ({
        "requirements.txt": "django\ngunicorn\n",
        Procfile: `web: ${web}\n`,
      });
      assert.equal(
        command(files("gunicorn shop.wsgi --bind 0.0.0.0:$PORT --log-file -")),
        'CMD ["gunicorn", "shop.wsgi", "--log-file", "-"]',
      );
      assert.equal(command(files("gunicorn -b :$PORT shop.wsgi")), 'CMD ["gunicorn", "shop.wsgi"]');
      assert.equal(
        command(files("gunicorn --bind=0.0.0.0:$PORT shop.wsgi")),
        'CMD ["gunicorn", "shop.wsgi"]',
      );
      assert.equal(
        command(files("python manage.py migrate && gunicorn shop.wsgi -w $WEB_WORKERS")),
        'CMD ["sh", "-c", "python manage.py migrate && exec gunicorn shop.wsgi -w $WEB_WORKERS"]',
      );
      assert.equal(
        command(files("daphne shop.asgi:application --port $PORT --bind 0.0.0.0")),
        'CMD ["daphne", "shop.asgi:application", "--port", "8000", "--bind", "0.0.0.0"]',
      );
      assert.ok(codes(files("daphne shop.asgi:application")).includes("server-not-required"));
    });

    it("on the port that gunicorn's own configuration binds", () => {
      const files = {
        "requirements.txt": "django\ngunicorn\n",
        "gunicorn.conf.py": 'bind = "0.0.0.0:9000"\n',
      };
      assert.ok(stages(files).final.includes("EXPOSE 9000"));
    });

    it("in the folder of manage.py", () => {
      const files = new Map([
        ["backend/manage.py", managePy],
        ["backend/shop/wsgi.py", ""],
        ["backend/requirements.txt", "django\ngunicorn\n"],
      ]);
      const final = (dockerfileFor(files).dockerfile ?? "").split("\n");
      assert.ok(final.includes("WORKDIR /app/backend"));
      assert.ok(final.includes('CMD ["gunicorn", "shop.wsgi:application"]'));
    });
  });

  describe("collects static files", () => {
    const list = { "requirements.txt": "django\ngunicorn\nwhitenoise\n" };
    const collects = (settings: string, more: Readonly<Record<string, string>> = {}) =>
      stages({ ...list, "shop/settings.py": settings, ...more }).final.find((line) =>
        line.includes("collectstatic"),
      );

    it("only where STATIC_ROOT is set", () => {
      assert.equal(collects('STATIC_ROOT = "s"\n'), "RUN python manage.py collectstatic --noinput");
      assert.equal(collects('STATIC_URL = "s"\n#STATIC_ROOT = "s"\n'), undefined);
      assert.ok(codes({ ...list, "shop/settings.py": "" }).includes("no-static-root"));
    });

    it("with stand-ins for what the settings insist on", () => {
      assert.equal(
        collects(
          'import environ\nfrom .base import *\nDATABASES = {"default": env.db("DATABASE_URL")}\nX = int(os.environ["LIMIT"])\nD = env("D", default=1)\n',
          { "shop/base.py": 'STATIC_ROOT = "s"\nSECRET_KEY = os.environ["SECRET_KEY"]\n' },
        ),
        "RUN DATABASE_URL=sqlite:////tmp/unused LIMIT=0 SECRET_KEY=unused python manage.py collectstatic --noinput",
      );
    });

    it("under the settings that the server uses", () => {
      const { final } = stages({
        ...list,
        "shop/wsgi.py": 'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.production")\n',
        "shop/production.py": 'from shop.settings import *\nSTATIC_ROOT = "s"\n',
      });
      assert.match(final.join("\n"), /^ENV .*DJANGO_SETTINGS_MODULE=shop\.production/m);
      assert.ok(final.some((line) => line.endsWith("collectstatic --noinput")));
    });
  });

  it("lets the process write where SQLite and uploads lie", () => {
    const files = {
      "requirements.txt": "django\n",
      "shop/settings.py":
        'DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": BASE_DIR / "db.sqlite3"}}\nMEDIA_ROOT = BASE_DIR / "media"\n',
    };
    assert.ok(stages(files).final.includes("RUN install -d -o 10001 -g 10001 /app /app/media"));
    assert.ok(codes(files).includes("data-in-container"));
  });

  it("points each note at its line", () => {
    const { dockerfile, notes } = made({ "requirements.txt": "django\n" });
    const lines = (dockerfile ?? "").split("\n");
    const note = notes.find(({ code }) => code === "no-server");
    assert.match(lines[(note?.newLine ?? 0) - 1] ?? "", /^CMD /);
    assert.ok(notes.every(({ line }) => line === null));
  });

  describe("is refused with one sentence for", () => {
    const reason = (files: Readonly<Record<string, string>>) => {
      const conversion = dockerfileFor(new Map(Object.entries(files)));
      assert.equal(conversion.verdict, "refused");
      assert.equal(conversion.dockerfile, null);
      assert.equal(conversion.dockerignore, null);
      return conversion.reason ?? "";
    };
    it("what is no Django project", () => {
      assert.match(reason({ "requirements.txt": "flask\n" }), /no manage\.py.*\.$/);
      assert.match(
        reason({ "manage.py": "from flask_script import Manager\n" }),
        /says nothing of Django.*\.$/,
      );
    });
    it("a project that lists its dependencies nowhere", () => {
      assert.match(reason(stock), /^Nothing lists what the project depends on; write uv\.lock, .*\.$/);
    });
    it("a list without the lock that its tool wants", () => {
      assert.match(reason({ ...stock, Pipfile: "" }), /pipenv lock/);
      assert.match(
        reason({ ...stock, "pyproject.toml": '[tool.poetry.dependencies]\npython = "^3.12"\n' }),
        /poetry lock/,
      );
    });
    it("a name that a Dockerfile would read otherwise", () => {
      assert.match(
        reason({ "my shop/manage.py": managePy, "my shop/requirements.txt": "django\n" }),
        /holds blanks/,
      );
    });
  });

  it("never throws, and what it makes is a Dockerfile of two stages, whatever the files", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "django\ngunicorn\n-r ../x.txt\n-e .\n",
        '[project]\ndependencies = ["django"]\nrequires-python = ">=3.1 || ^^"\n',
        '[tool.poetry.dependencies]\npython = "*"\n',
        '[[package]]\nname = "django"\nversion = "5"\n',
        '{"default": {"django": null}, "_meta": {"requires": 3}}',
        "web: gunicorn 'x' $PORT \\ \"${A}\"\n\u2028web: x\nrelease: y",
        managePy,
        'from . import *\nfrom .settings import *\nSTATIC_ROOT = 1\nSECRET_KEY = os.environ["A"]\n',
        "3.12\n",
      ),
    );
    const name = fc.constantFrom(
      ...["manage.py", "a/manage.py", "requirements.txt", "a/requirements.txt", "requirements/prod.txt"],
      ...["pyproject.toml", "poetry.lock", "uv.lock", "Pipfile", "Pipfile.lock", "Procfile", "runtime.txt"],
      ...[".python-version", "shop/settings.py", "shop/settings/__init__.py", "shop/wsgi.py", "shop/asgi.py"],
      ...["gunicorn.conf.py", "package.json", ".dockerignore"],
    );
    fc.assert(
      fc.property(
        fc.dictionary(name, text, { noNullPrototype: true }),
        fc.constantFrom(
          ...Object.values({ yes: { "manage.py": managePy, "requirements.txt": "django\n" }, no: {} }),
        ),
        (files, base) => {
          const { verdict, dockerfile, reason } = dockerfileFor(
            new Map(Object.entries({ ...base, ...files })),
          );
          if (dockerfile === null) {
            assert.equal(verdict, "refused");
            assert.match(reason ?? "", /\.$/);
          } else assert.equal(convert(dockerfile).verdict, "already-multi-stage", dockerfile);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
