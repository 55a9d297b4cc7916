import assert from "node:assert/strict";
import { compare } from "../../src/compare/index.ts";
import { captionOf, stepsOf } from "./helpers.ts";

const CAPTIONS: readonly (readonly [instruction: string, caption: string])[] = [
  // Files.
  ["COPY requirements.txt .", "Brings in the list of Python packages"],
  ["COPY requirements/prod.txt /tmp/", "Brings in the list of Python packages"],
  ["COPY pyproject.toml uv.lock ./", "Brings in the list of Python packages"],
  ["COPY package*.json ./", "Brings in the list of Node packages"],
  ["COPY . .", "Brings in the whole project"],
  ["COPY --chown=1:1 devops/ /app/", "Brings in the project's code"],
  ["COPY docker/entrypoint.sh /", "Brings in the script docker/entrypoint.sh"],
  ["COPY ./src /app", "Brings in the project's code"],
  ["COPY ./compose/django/start /start", "Brings in the script compose/django/start"],
  ["COPY nginx.conf /etc/nginx/", "Brings in the settings in nginx.conf"],
  ["COPY README.md /", "Brings README.md into the image"],
  ["COPY --from=ghcr.io/astral-sh/uv:0.13 /uv /bin/", "Takes /uv out of the image ghcr.io/astral-sh/uv:0.13"],
  ["ADD https://example.org/x.tar.gz /tmp/", "Downloads a file into /tmp/"],
  ["ADD app.tar.gz /srv", "Unpacks app.tar.gz into /srv"],
  // Settings.
  ["WORKDIR /app", "Later steps work in /app"],
  ["ENV PYTHONUNBUFFERED 1", "Has Python print its output at once"],
  [
    "ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1",
    "Has Python print its output at once and keeps Python from writing byte code files",
  ],
  ['ENV MODE=x TITLE="a b=c" LAST=y', "Sets the environment variables MODE, TITLE and LAST"],
  ["ARG VERSION=1.2", "Takes the build argument VERSION, 1.2 unless told otherwise"],
  ["ARG VERSION", "Takes the build argument VERSION"],
  ["LABEL org.opencontainers.image.source=x", "Labels the image with its source"],
  ["EXPOSE 8000", "Notes that port 8000 is listened on"],
  ["EXPOSE 80 443", "Notes that ports 80 and 443 are listened on"],
  ["USER root", "Goes on as root, who may do everything"],
  ["USER 10001:10001", "Goes on as the user 10001:10001, not as root"],
  ['VOLUME ["/data"]', "Keeps /data outside the container's own file system"],
  ["STOPSIGNAL SIGINT", "Asks for SIGINT to be sent when the container is to stop"],
  ['SHELL ["/bin/bash", "-c"]', "Has later shell commands run by /bin/bash"],
  [
    "HEALTHCHECK --interval=30s CMD true",
    "Lets the engine ask every 30s whether the container is still well",
  ],
  ["HEALTHCHECK NONE", "Switches off the health check of the base image"],
  ["MAINTAINER me", "Names who looks after the image"],
  ["ONBUILD RUN pip install x", "Later, when another image builds on this one: has pip install x"],
  // System packages.
  [
    "RUN apt-get update && apt-get -y install gcc && rm -rf /var/lib/apt/lists/*",
    "Installs the system package gcc",
  ],
  ["RUN apt update && apt install -y a b c d e", "Installs the system packages a, b, c and 2 more"],
  ["RUN apt-get update", "Fetches the list of Debian packages"],
  ["RUN rm -rf /var/lib/apt/lists/*", "Clears apt's package lists"],
  ["RUN apk add --no-cache --virtual .deps gcc musl-dev", "Installs the Alpine packages gcc and musl-dev"],
  // Python packages.
  ["RUN pip install --no-cache-dir -r requirements.txt", "Has pip install what requirements.txt lists"],
  [
    "RUN python -m pip install --prefix=/install -r requirements.txt",
    "Has pip put what requirements.txt lists under /install",
  ],
  ["RUN pip3 install 'django>=5' uvicorn[standard]==0.30", "Has pip install django and uvicorn"],
  ["RUN pip install --upgrade pip", "Brings pip itself up to date"],
  ["RUN pip install -e .", "Has pip install the project itself, linked to its source"],
  ["RUN pip wheel -w /wheels -r requirements.txt", "Has pip build wheels into /wheels"],
  [
    "RUN --mount=type=cache,target=/root/.cache/pip pip install x",
    "Has pip install x, keeping downloads for the next build",
  ],
  [
    "RUN --mount=type=secret,id=key pip install x",
    "Has pip install x, with a secret that is gone afterwards",
  ],
  ["RUN poetry install --only main", "Has Poetry install the locked Python packages"],
  ["RUN pipenv install --system --deploy", "Has Pipenv install the locked Python packages"],
  ["RUN uv sync --locked", "Has uv install the locked Python packages"],
  ["RUN uv pip install -r r.txt", "Has pip install what r.txt lists"],
  ["RUN python -m venv /opt/venv", "Makes a virtual environment in /opt/venv"],
  ["RUN python -m compileall /app", "Compiles the Python files beforehand, so that they load faster"],
  // Django.
  ["RUN SECRET_KEY=x python manage.py collectstatic --noinput", "Gathers the static files into one folder"],
  ["RUN uv run ./manage.py compilemessages", "Compiles the translations"],
  ["RUN django-admin check", "Has Django check the project"],
  ["RUN python3 manage.py backup", "Runs Django's command backup"],
  // Users, rights, files.
  [
    "RUN groupadd -g 10 app && useradd --uid 10 -g app app",
    "Creates the group app, then creates the user app",
  ],
  ["RUN adduser --disabled-password --gecos '' django", "Creates the user django"],
  ["RUN chmod +x /entrypoint.sh", "Lets /entrypoint.sh be run"],
  ["RUN chmod 600 /key", "Sets who may use /key"],
  ["RUN chown -R app:app /app", "Gives /app to app:app"],
  ["RUN mkdir -p /app/static", "Makes the folder /app/static"],
  ["RUN find / -name '*.pyc' -delete", "Deletes the files it finds under /"],
  ["RUN sed -i 's/\\r$//' /start", "Edits /start"],
  [
    "RUN curl -fsSL https://deb.nodesource.com/setup | bash -",
    "Downloads a file from deb.nodesource.com, then runs a shell",
  ],
  ["RUN find . -name '*.py' | xargs chmod 644", "Looks for files, then sets who may use files"],
  ["RUN git clone https://example.org/x", "Clones a Git repository"],
  ["RUN npm ci", "Installs the Node packages"],
  ["RUN npm run build", 'Runs the project\'s Node script "build"'],
  ['RUN if [ -n "$X" ]; then pip install x; fi', "Has pip install x"],
  ["RUN set -eux; cd /x", "Sets how the shell handles errors, then changes folder"],
  ["ONBUILD ONBUILD RUN x", "Puts an instruction off until another image builds on this one"],
  ["RUN frobnicate --now", "Runs frobnicate"],
  ["RUN ./bin/frobnicate", "Runs frobnicate"],
  ["RUN", "Runs a shell command"],
  // What runs.
  ['CMD ["python", "manage.py", "runserver", "0.0.0.0:8000"]', "On start, runs Django's development server"],
  ["CMD exec gunicorn config.wsgi", "On start, serves the project with gunicorn"],
  [
    'CMD ["sh", "-c", "python manage.py migrate && uvicorn x:app"]',
    "On start, brings the database's tables up to date, then serves the project with uvicorn",
  ],
  ["CMD daphne x", "On start, serves the project with Daphne"],
  ["CMD celery -A app beat", "On start, runs Celery's scheduler"],
  ['ENTRYPOINT ["tini", "--", "./entrypoint.sh"]', "On start, runs the script ./entrypoint.sh"],
  ["CMD []", "Starts nothing by default"],
  ["NONSENSE x", "NONSENSE is no instruction that Docker knows"],
];

describe("the sentence for an instruction", () => {
  for (const [instruction, caption] of CAPTIONS) {
    it(`${instruction} → ${caption}`, () => assert.equal(captionOf(instruction), caption));
  }

  it("names the stage that COPY --from takes from, by its name where it has one", () => {
    const { stages } = compare(
      "FROM a",
      "FROM x\nFROM y AS b\nFROM z\nCOPY --from=0 /a /a\nCOPY --from=1 /b /b",
    ).after;
    assert.deepEqual(
      stages[2]?.steps.map((step) => step.caption),
      ["Takes /a from stage 1, and only that", "Takes /b from b, and only that"],
    );
  });

  it("tells a CMD that starts something from one that only hands the entrypoint its arguments", () => {
    const [, starts] = stepsOf('ENTRYPOINT ["/entrypoint.sh"]', 'CMD ["gunicorn", "x"]');
    const [, hands] = stepsOf('ENTRYPOINT ["frob"]', 'CMD ["--port", "80"]');
    assert.equal(starts?.caption, "By default, through the entrypoint, serves the project with gunicorn");
    assert.equal(hands?.caption, "Hands the entrypoint --port and 80, unless told otherwise");
  });

  it("is never longer than 140 characters, and counts what it leaves out", () => {
    const many =
      "RUN useradd a && mkdir /very/long/path/number/one && chown -R app:app /very/long/path/number/one && npm ci && git clone x && make";
    assert.ok(captionOf(many).length <= 140);
    assert.match(captionOf(many), /then \d more things besides$/u);
  });
});
