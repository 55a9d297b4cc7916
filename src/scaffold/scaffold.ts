import type { Answers, Server } from "../answers.ts";
import { type CiProject, ci } from "../ci/ci.ts";
import { distrolessImage, postgresImage } from "../knowledge/images.ts";
import { seriesOf } from "../knowledge/versions.ts";
import { renderTemplate } from "../templates.ts";
import type { FileTree, TreeFile } from "../tree.ts";
import { commands, nextCommands } from "./commands.ts";
import { configFile, configText } from "./config.ts";
import { scaffoldFiles } from "./files.ts";
import { imageName } from "./image-name.ts";
import { namespaceName } from "./namespace-name.ts";
import { compileCommand, requirements } from "./requirements.ts";

export interface Scaffold {
  /** Every file of the project, ready to be written. */
  readonly files: FileTree;
  /** The commands that build and start it, to be run in its folder, in this order. */
  readonly next: readonly string[];
}

/**
 * What Python imports where a server serves and its health is asked, with all that these import in turn.
 * `django.test` stands for Django: it has nearly all of it behind, and takes no settings.
 */
const serving: Readonly<Record<Server, string>> = {
  gunicorn: "django.test, gunicorn.app.wsgiapp, gunicorn.workers.gthread, http.client",
  uvicorn: "django.test, http.client, uvicorn.protocols.http.h11_impl",
  runserver: "django.core.management.commands.runserver, django.test, http.client",
};

/**
 * Answers -> a Django project with a multi-stage Dockerfile. The same answers always give the same bytes.
 *
 * @param answers checked ones
 * @param version of this package, which the project remembers
 * @param config the `.yo-rc.json` that is there already, in which other generators may keep things of their own
 */
export function scaffold(answers: Answers, version: string, config?: string): Scaffold {
  const series = seriesOf(answers.python);
  const locals = {
    ...answers,
    pythonSeries: series,
    image: imageName(answers.app),
    namespace: namespaceName(answers.app),
    compileCommand: compileCommand(series),
    commands: commands(answers),
    postgresImage,
    distrolessImage,
    // What moves with Python's own default would one day be newer than the Debian of the distroless image.
    slim: answers.final === "distroless" ? `slim-${distrolessImage.release}` : "slim",
    serving: serving[answers.server],
    finalBase: answers.final === "distroless" ? "distroless/cc-debian13" : `python:${series}-slim`,
  };
  const files = new Map<string, TreeFile>();
  for (const { path, template, when, executable } of scaffoldFiles) {
    if (when && !when(answers)) continue;
    files.set(path.replace(/^app(?=\/)/, answers.app), {
      contents: renderTemplate(`scaffold/${template}`, locals),
      ...(executable ? { executable } : {}),
    });
  }
  for (const [path, contents] of Object.entries(requirements({ ...answers, python: series }))) {
    files.set(path, { contents });
  }
  if (answers.ci !== "none") {
    for (const [path, file] of ci(answers.ci, ciProject(answers))) files.set(path, file);
  }
  files.set(configFile, { contents: configText(answers, version, config) });
  return { files, next: nextCommands(answers) };
}

/** What CI has to know of a project that was generated with these answers. */
export function ciProject({ python, app, port, database }: Answers): CiProject {
  return {
    python: seriesOf(python),
    app,
    port,
    database,
    requirements: "requirements.txt",
    health: "/healthz",
    strict: true,
  };
}
