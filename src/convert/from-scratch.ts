import { isDrained, readImage } from "../dockerfile/image.ts";
import { released } from "../knowledge/released.ts";
import { pythonRow } from "../knowledge/support.ts";
import { all, shown } from "../sentences.ts";
import type { Verdict } from "./convert.ts";
import { NOTE_CODES, type Note, type NoteCode } from "./notes.ts";
import { type ProjectFiles, readProject } from "./project.ts";
import { dockerignore } from "./scratch/ignore.ts";
import { type InstallSteps, installSteps } from "./scratch/install.ts";
import { type Manifest, readManifest } from "./scratch/manifest.ts";
import { type ChosenPython, choosePython } from "./scratch/python.ts";
import { chooseServer, developmentServer, type Served } from "./scratch/server.ts";
import { readSettings, type Settings } from "./scratch/settings.ts";
import { type SystemNeeds, systemNeeds } from "./scratch/system.ts";

/** What came of a project without a Dockerfile. */
export interface FromScratch {
  readonly verdict: Extract<Verdict, "converted" | "converted-with-notes" | "refused">;
  /** The text of the Dockerfile; null where the project was refused. */
  readonly dockerfile: string | null;
  /** The text of a .dockerignore; null where the project was refused or has one. */
  readonly dockerignore: string | null;
  /** One sentence that says why nothing was made; null where something was. */
  readonly reason: string | null;
  /** `line` is always null: there was no file to read. */
  readonly notes: readonly Note[];
}

export interface FromScratchOptions {
  /** Name of the image in the commands at the head of the file: lower case letters, digits and dashes. */
  readonly image?: string;
}

/** Everything that the text is made from. */
interface Parts {
  readonly image: string;
  readonly appFolder: string;
  readonly manifest: Manifest;
  readonly python: ChosenPython;
  readonly settings: Settings;
  readonly served: Served;
  readonly needs: SystemNeeds;
  readonly install: InstallSteps;
  /** Debian's code name, where packages are installed whose names go with it; else null. */
  readonly debian: string | null;
}

/** Group and user of the running process, as in the scaffold: a number that no base image uses. */
const USER = "10001:10001";

/**
 * Makes a multi-stage Dockerfile for a Django project that has none, from its files alone.
 *
 * Pure and deterministic, and never throws on any files. What is no Django project, or does not tell how it is
 * installed, is refused with a sentence. The text, given to `convert`, is "already-multi-stage".
 */
export function dockerfileFor(files: ProjectFiles, options: FromScratchOptions = {}): FromScratch {
  const facts = readProject(files);
  if (facts.managePy === null) {
    return refused(
      "The project has no manage.py, so it is no Django project, for which alone a Dockerfile is written from scratch.",
    );
  }
  if (!/django/i.test(files.get(facts.managePy) ?? "")) {
    return refused(
      `${facts.managePy} says nothing of Django, and only for a Django project is a Dockerfile written from scratch.`,
    );
  }
  const appFolder = facts.managePy.replace(/manage\.py$/, "");
  const manifest = readManifest(files, appFolder);
  if ("why" in manifest) return refused(manifest.why);
  const odd = [appFolder, ...manifest.files].find((path) => !/^[\w./+@-]*$/.test(path));
  if (odd !== undefined) {
    return refused(
      `${shown(odd)} holds blanks or signs that mean something else in a Dockerfile; rename it first.`,
    );
  }
  const python = choosePython(files, manifest, appFolder);
  if ("why" in python) return refused(python.why);

  const served =
    chooseServer(files, appFolder, manifest.names, facts.processes.get("web")) ?? developmentServer();
  const settings = readSettings(
    files,
    appFolder,
    served.entry === null ? undefined : files.get(served.entry),
  );
  const debian = readImage(`python:${python.series}-slim`).debian ?? "trixie";
  const needs = systemNeeds(manifest.names, debian, { git: manifest.usesGit, geo: settings.geo });
  const parts: Parts = {
    image: options.image ?? "web",
    appFolder,
    manifest,
    python,
    settings,
    served,
    needs,
    install: installSteps(manifest, python.series),
    debian: needs.builder.length + needs.final.length > 0 ? debian : null,
  };
  const lines = [...headOf(parts), ...builderOf(parts), ...finalOf(parts)];
  const notes = notesOf(parts, files, lines);
  const ignored = [settings.staticRoot, ...settings.writes].filter((folder) => folder !== null);
  return {
    verdict: notes.some(({ code }) => NOTE_CODES[code]) ? "converted-with-notes" : "converted",
    dockerfile: `${lines.join("\n")}\n`,
    dockerignore: files.has(".dockerignore")
      ? null
      : dockerignore(ignored.map((folder) => `${appFolder}${folder}`)),
    reason: null,
    notes,
  };
}

function refused(reason: string): FromScratch {
  return { verdict: "refused", dockerfile: null, dockerignore: null, reason, notes: [] };
}

function headOf({ image, python, settings, served }: Parts): string[] {
  const asked = [...settings.required.keys()].map((name) => ` -e ${name}=…`).join("");
  return [
    "# For whoever ships this Django project: a builder installs what it needs, a final image runs it.",
    `#   docker build -t ${image} .`,
    `#   docker run --rm -p ${served.port}:${served.port}${asked} ${image}`,
    `# Then open http://localhost:${served.port}/.`,
    "",
    "# PYTHON_VERSION serves both stages: what one Python minor installs, another does not find.",
    `ARG PYTHON_VERSION=${python.series}`,
    "",
  ];
}

function from(debian: string | null, stage: string): string {
  return `FROM python:\${PYTHON_VERSION}-slim${debian === null ? "" : `-${debian}`} AS ${stage}`;
}

function aptLines(packages: readonly string[]): string[] {
  return [
    "RUN apt-get update && apt-get install -y --no-install-recommends \\",
    ...packages.map((name) => `    ${name} \\`),
    "    && rm -rf /var/lib/apt/lists/*",
  ];
}

function builderOf({ debian, needs, install }: Parts): string[] {
  const place = install.from;
  return [
    `# builder installs into ${place}; ${needs.builder.length > 0 ? "compilers, headers" : "pip's downloads"} and all else it leaves stay behind with it.`,
    from(debian, "builder"),
    "WORKDIR /app",
    ...(needs.builder.length === 0
      ? []
      : [`# What installing needs beside Python: for ${all(needs.builderFor)}.`, ...aptLines(needs.builder)]),
    ...install.lines,
    "# Django reads the compiled .mo translations, never the .po sources they come from.",
    `RUN find ${place} -name '*.po' -delete`,
    "",
  ];
}

function finalOf(parts: Parts): string[] {
  const { appFolder, debian, needs, install, settings, served } = parts;
  const work = `/app/${appFolder}`.replace(/\/$/, "");
  const inApp = appFolder !== "" && !served.atTop;
  const manage = served.atTop ? `${appFolder}manage.py` : "manage.py";
  return [
    "# final holds Python, the installed packages and the code, and nothing to build with.",
    from(debian, "final"),
    ...(needs.final.length === 0
      ? []
      : [`# What running needs beside Python: for ${all(needs.finalFor)}.`, ...aptLines(needs.final)]),
    "# The user below has no home; what insists on one, as gunicorn's control socket, gets /tmp.",
    ...environment([
      "HOME=/tmp",
      ...(settings.differs ? [`DJANGO_SETTINGS_MODULE=${settings.module}`] : []),
      ...(install.to === "/usr/local" ? [] : [`PATH=${install.to}/bin:$PATH`]),
      ...(served.portFrom === "variable" ? [`PORT=${served.port}`] : []),
      "PYTHONDONTWRITEBYTECODE=1",
      "PYTHONUNBUFFERED=1",
    ]),
    "WORKDIR /app",
    `COPY --from=builder ${install.from} ${install.to}`,
    "# Root owns the code and the process only reads it, whatever umask it was checked out under.",
    "COPY --chmod=755 . ./",
    ...(inApp ? [`WORKDIR ${work}`] : []),
    ...collectstatic(settings, manage),
    ...writable(settings, work),
    "# A number, because Kubernetes' runAsNonRoot refuses a user that is given by name.",
    `USER ${USER}`,
    `EXPOSE ${served.port}`,
    ...healthcheck(served),
    ...(served.portFrom === "variable" && served.procfile === null
      ? ["# gunicorn binds 0.0.0.0:$PORT by itself, so no shell has to fill it in."]
      : []),
    ...(served.procfile === null ? [] : ["# As the Procfile starts its web process."]),
    ...(served.program === "runserver"
      ? ["# Django's own server, for development: the project names no other."]
      : []),
    `CMD ${list(served.command)}`,
  ];
}

function environment(pairs: readonly string[]): string[] {
  return pairs.map(
    (pair, at) => `${at === 0 ? "ENV " : "    "}${pair}${at === pairs.length - 1 ? "" : " \\"}`,
  );
}

function list(words: readonly string[]): string {
  return `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
}

function collectstatic({ hasStaticRoot, required }: Settings, manage: string): string[] {
  if (hasStaticRoot !== true) return [];
  const values = [...required].map(([name, value]) => `${name}=${value} `).join("");
  const comment =
    required.size === 0
      ? []
      : ["# Settings may insist on these, collectstatic uses none: they are gone with the step."];
  return [...comment, `RUN ${values}python ${manage} collectstatic --noinput`];
}

function writable({ sqlite, writes }: Settings, work: string): string[] {
  const folders = [...(sqlite ? [work] : []), ...writes.map((folder) => `${work}/${folder}`)];
  if (folders.length === 0) return [];
  return [
    `# What the process may write to${sqlite ? "; SQLite keeps a journal beside its database, so that it needs the folder" : ""}.`,
    `RUN install -d -o ${USER.replace(":", " -g ")} ${folders.join(" ")}`,
  ];
}

function healthcheck({ portFrom, port }: Served): string[] {
  const [also, value] = portFrom === "variable" ? [", os", "os.environ['PORT']"] : ["", String(port)];
  const program = `import socket${also}; socket.create_connection(('127.0.0.1', ${value}), 4).close()`;
  return [
    "# Whether the server answers at all: the project names no address that tells more.",
    "HEALTHCHECK --interval=15s --timeout=5s --start-period=30s \\",
    `    CMD ${list(["python", "-c", program])}`,
  ];
}

/** What the owner should know; the new line is the first one that `at` matches. */
function notesOf(parts: Parts, files: ProjectFiles, lines: readonly string[]): Note[] {
  const { appFolder, manifest, python, settings, needs, install, debian } = parts;
  const notes: Note[] = [];
  const add: Add = (code, at, why) => {
    const found = at === null ? -1 : lines.findIndex((line) => at.test(line));
    notes.push({ code, line: null, newLine: found < 0 ? null : found + 1, why });
  };
  add(
    "python-chosen",
    /^ARG /,
    python.from === null
      ? `Nothing in the project names its Python, so the image gets ${python.series}.`
      : `The image gets Python ${python.series}: ${oneLine(python.from)}.`,
  );
  const row = pythonRow(python.series);
  if (row && row.ends < released.asOf)
    add("python-ended", /^ARG /, `Python ${python.series} has had no security fixes since ${row.ends}.`);
  if (isDrained(debian))
    add(
      "debian-ended",
      /^FROM /,
      `The newest image of Python ${python.series} is Debian ${debian}, whose packages are gone from its addresses: apt fails until the project moves to a newer Python.`,
    );
  if (manifest.others.length > 0)
    add(
      "several-lists",
      null,
      `The dependencies come from ${manifest.path}; ${all(manifest.others)} ${manifest.others.length === 1 ? "is" : "are"} left aside.`,
    );
  for (const path of manifest.missing)
    add(
      "requirements-not-found",
      /^COPY /,
      `${shown(path)} is named by ${manifest.path} or a file of its, but the project has no such file.`,
    );
  if (![...manifest.names].some((name) => name === "django" || /^(wagtail|django-|mezzanine)/.test(name)))
    add("django-not-listed", null, `${manifest.path} names no Django; without it nothing starts.`);
  const added = [...needs.builder, ...needs.final];
  if (added.length > 0)
    add(
      "packages-added",
      /^RUN apt-get/,
      `System packages that the project does not list: ${needs.builder.length > 0 ? `${all(needs.builder)} in the builder` : ""}${needs.builder.length > 0 && needs.final.length > 0 ? ", " : ""}${needs.final.length > 0 ? `${all(needs.final)} in the final stage` : ""}.`,
    );
  if (install.tool !== null)
    add(
      "packages-added",
      null,
      `The builder installs the newest ${install.tool}; name a release there to keep to it.`,
    );
  serverNotes(parts, add);
  settingsNotes(settings, manifest, add);
  if (/"build"\s*:/.test(files.get("package.json") ?? files.get(`${appFolder}package.json`) ?? ""))
    add(
      "front-end-not-built",
      null,
      "package.json has a build script, which no stage runs: what it makes has to be there before the image is built, or gets a stage of its own.",
    );
  for (const [type, command] of readProject(files).processes) {
    if (type !== "web")
      add(
        "procfile-process",
        null,
        `The Procfile's ${type} runs from the same image: put ${shown(command.trim())} behind docker run's image name.`,
      );
  }
  return notes;
}

type Add = (code: NoteCode, at: RegExp | null, why: string) => void;

function serverNotes({ served, manifest }: Parts, add: Add): void {
  if (served.program === "runserver") {
    add(
      "no-server",
      /^CMD /,
      `${manifest.path} names no server for production that the project has an application for (gunicorn, uvicorn, daphne, hypercorn, waitress), so CMD starts Django's own for development; add gunicorn to it.`,
    );
    return;
  }
  if (served.procfile === null) return;
  if (/\brunserver\b/.test(served.procfile))
    add(
      "no-server",
      /^CMD /,
      "The Procfile starts Django's server for development; add gunicorn to the project and start that.",
    );
  const brings = served.program === "waitress-serve" ? "waitress" : served.program;
  if (
    /^(gunicorn|uvicorn|daphne|hypercorn|waitress|uwsgi|granian)$/.test(brings) &&
    !manifest.names.has(brings)
  )
    add(
      "server-not-required",
      /^CMD /,
      `CMD starts ${served.program}, as the Procfile does, which ${manifest.path} does not name.`,
    );
}

function settingsNotes(settings: Settings, manifest: Manifest, add: Add): void {
  const { hasStaticRoot, module } = settings;
  if (hasStaticRoot === null)
    add(
      "no-static-root",
      null,
      `The settings ${module === null ? "are named nowhere" : `${module} were not found`}, so nothing tells whether there is a STATIC_ROOT, and collectstatic is left out.`,
    );
  else if (!hasStaticRoot)
    add(
      "no-static-root",
      null,
      "The settings set no STATIC_ROOT, so collectstatic is left out, and no static files are in the image for a server to send.",
    );
  else if (!manifest.names.has("whitenoise"))
    add(
      "static-not-served",
      / collectstatic --noinput$/,
      "Static files are collected, but nothing in the list of dependencies serves them (whitenoise would); another server has to.",
    );
  if (settings.required.size > 0)
    add(
      "settings-variables",
      null,
      `The settings read ${all([...settings.required.keys()])} from the environment: give docker run real values.`,
    );
  if (settings.differs)
    add(
      "settings-variables",
      /DJANGO_SETTINGS_MODULE=/,
      `manage.py would use other settings than the server, which uses ${module}; the image names that for both.`,
    );
  if (settings.sqlite || settings.writes.length > 0)
    add(
      "data-in-container",
      /^RUN install/,
      "What the program writes beside its code is gone with the container, unless a volume is mounted there; a new database wants manage.py migrate first.",
    );
  if (settings.writesElsewhere)
    add(
      "data-in-container",
      null,
      "MEDIA_ROOT is a folder that cannot be read from the settings: make it writable for user 10001, or mount a volume there.",
    );
}

/** Text of somebody's file on one line, short enough for a sentence. */
function oneLine(text: string): string {
  const line = text.replace(/[\s\p{C}]+/gu, " ").trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
