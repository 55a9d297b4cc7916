import { cargoOf, copiedFrom, operands } from "./copies.ts";
import type { Install } from "./installs.ts";
import type { Remark } from "./notes.ts";
import type { Stage, Step } from "./steps.ts";

/** The files of a project that matter to its image: relative POSIX path -> text. */
export type ProjectFiles = ReadonlyMap<string, string>;

/** What a project's files tell about how it is installed and started. */
export interface ProjectFacts {
  /** Path of manage.py nearest to the top; null where there is none. */
  readonly managePy: string | null;
  /** The settings module that manage.py names, such as "shop.settings"; null where it names none. */
  readonly settingsModule: string | null;
  /** Paths of the settings files. */
  readonly settings: readonly string[];
  /** Paths of the lists of dependencies: requirements files, pyproject.toml, Pipfile, lock files. */
  readonly lists: readonly string[];
  /** The process types of the Procfile with their commands. */
  readonly processes: ReadonlyMap<string, string>;
  /** True where some settings file sets STATIC_ROOT; null where there is no settings file to look at. */
  readonly hasStaticRoot: boolean | null;
}

const LIST =
  /(^|\/)([\w.-]*requirements[\w.-]*\.(txt|in|pip)|(requirements|reqs)\/[\w.-]+\.(txt|in)|constraints[\w.-]*\.txt|pyproject\.toml|Pipfile(\.lock)?|poetry\.lock|uv\.lock|pdm\.lock|setup\.(py|cfg))$/;
const SETTINGS = /(^|\/)(settings(\/[\w]+)?|[\w]*settings[\w]*)\.py$/;

function depth(path: string): number {
  return path.split("/").length;
}

/** Reads what a project's files tell. Nothing is run or imported: names are found by how Django's own templates write them. */
export function readProject(files: ProjectFiles): ProjectFacts {
  const paths = [...files.keys()].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  const managePy = paths.find((path) => /(^|\/)manage\.py$/.test(path)) ?? null;
  const settings = paths.filter((path) => SETTINGS.test(path));
  const named =
    managePy === null
      ? null
      : /DJANGO_SETTINGS_MODULE["']\s*,\s*["']([\w.]+)["']/.exec(files.get(managePy) ?? "");
  const processes = new Map<string, string>();
  for (const line of (files.get("Procfile") ?? "").split(/\r?\n/)) {
    const [, type, command] = /^([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (type !== undefined && command !== undefined) processes.set(type, command);
  }
  return {
    managePy,
    settingsModule: named?.[1] ?? null,
    settings,
    lists: paths.filter((path) => LIST.test(path)),
    processes,
    hasStaticRoot:
      settings.length === 0
        ? null
        : settings.some((path) => /^\s*STATIC_ROOT\s*[=:]/m.test(files.get(path) ?? "")),
  };
}

/** The package that brings each program which starts a Python web application or its workers. */
const SERVERS: Readonly<Record<string, string>> = {
  gunicorn: "gunicorn",
  uvicorn: "uvicorn",
  daphne: "daphne",
  hypercorn: "hypercorn",
  uwsgi: "uwsgi",
  celery: "celery",
  "waitress-serve": "waitress",
  granian: "granian",
};

/** Says where a Dockerfile and its project disagree. */
export function compareWithProject(
  stage: Stage,
  installs: readonly Install[],
  files: ProjectFiles,
): Remark[] {
  const facts = readProject(files);
  return [
    ...missingLists(stage, installs, files, facts),
    ...commandRemarks(stage, installs, files, facts),
    ...settingsRemarks(stage, files, facts),
    ...staticRemarks(stage, facts),
  ];
}

/** Lists that a COPY names one by one and that the project does not have. */
function missingLists(
  stage: Stage,
  installs: readonly Install[],
  files: ProjectFiles,
  facts: ProjectFacts,
): Remark[] {
  // Without a list and a manage.py the folder is not the build context, and every name would be missing.
  if (facts.lists.length === 0 && facts.managePy === null) return [];
  const last = installs.at(-1)?.step.index ?? -1;
  return stage.steps.flatMap((step) => {
    const { keyword } = step.instruction;
    if (
      (keyword !== "COPY" && keyword !== "ADD") ||
      step.index > last ||
      copiedFrom(step.instruction) !== null
    )
      return [];
    if (cargoOf(step, new Set()) === "code") return [];
    return operands(step)
      .sources.map((source) => source.replace(/^\.?\/+/, "").replace(/\/+$/, ""))
      .filter(
        (source) =>
          /\.(txt|in|toml|lock)$|Pipfile$/.test(source) && !/[*?$[]/.test(source) && !files.has(source),
      )
      .map(
        (source): Remark => ({
          code: "requirements-not-found",
          step: step.index,
          why: `${source} is copied, but the project has no such file.`,
        }),
      );
  });
}

function lastOf(stage: Stage, keyword: string): Step | undefined {
  return stage.steps.findLast(({ instruction }) => instruction.keyword === keyword);
}

function commandRemarks(
  stage: Stage,
  installs: readonly Install[],
  files: ProjectFiles,
  facts: ProjectFacts,
): Remark[] {
  const remarks: Remark[] = [];
  const listed = facts.lists
    .map((path) => files.get(path) ?? "")
    .join("\n")
    .toLowerCase();
  const inline = installs
    .flatMap(({ action }) => action.pip?.packages ?? [])
    .join("\n")
    .toLowerCase();
  for (const step of [lastOf(stage, "CMD"), lastOf(stage, "ENTRYPOINT")]) {
    if (!step) continue;
    const { exec, words, keyword } = step.instruction;
    const text = (exec ?? words).join(" ");
    for (const [program, name] of Object.entries(SERVERS)) {
      const called = new RegExp(`(^|[\\s;&|/])${program}(\\s|$)`).test(text);
      const known = new RegExp(`(^|[^a-z0-9-])${name}([^a-z0-9]|$)`).test(`${listed}\n${inline}`);
      if (called && !known && facts.lists.length > 0) {
        remarks.push({
          code: "server-not-required",
          step: step.index,
          why: `${keyword} starts ${program}, which none of the project's lists of dependencies names.`,
        });
      }
    }
    const target = /(?:^|[\s"'])([A-Za-z_][\w.]*\.(?:wsgi|asgi))(?::\w+)?(?=$|[\s"'])/.exec(text)?.[1];
    const path = target?.replaceAll(".", "/");
    const modules = [...files.keys()].filter((file) => /(^|\/)(wsgi|asgi)\.py$/.test(file));
    if (
      path !== undefined &&
      modules.length > 0 &&
      !modules.some((file) => file === `${path}.py` || file.endsWith(`/${path}.py`))
    ) {
      remarks.push({
        code: "module-missing",
        step: step.index,
        why: `${keyword} starts ${target}, but the project has only ${modules.join(" and ")}.`,
      });
    }
    if (/manage\.py\b/.test(text) && facts.managePy === null && files.size > 0) {
      remarks.push({
        code: "module-missing",
        step: step.index,
        why: `${keyword} runs manage.py, but the project has none.`,
      });
    }
  }
  const web = facts.processes.get("web");
  if (web !== undefined && !lastOf(stage, "CMD") && !lastOf(stage, "ENTRYPOINT")) {
    remarks.push({
      code: "procfile-command",
      step: null,
      why: `The image has no CMD, while the Procfile starts the web process with: ${web.trim().replace(/[.]*$/, "")}.`,
    });
  }
  return remarks;
}

function settingsRemarks(stage: Stage, files: ProjectFiles, facts: ProjectFacts): Remark[] {
  const step = stage.steps.findLast(
    ({ instruction }) =>
      instruction.keyword === "ENV" &&
      instruction.properties.some(([name]) => name === "DJANGO_SETTINGS_MODULE"),
  );
  const module = step?.instruction.properties.find(([name]) => name === "DJANGO_SETTINGS_MODULE")?.[1];
  if (!step || !module || module.includes("$") || !/settings/.test(module) || facts.settings.length === 0)
    return [];
  const path = module.replaceAll(".", "/");
  const there = [...files.keys()].some((file) =>
    [`${path}.py`, `${path}/__init__.py`].some((wanted) => file === wanted || file.endsWith(`/${wanted}`)),
  );
  return there
    ? []
    : [
        {
          code: "module-missing",
          step: step.index,
          why: `DJANGO_SETTINGS_MODULE names ${module}, but the project's settings are ${facts.settings.join(" and ")}.`,
        },
      ];
}

function staticRemarks(stage: Stage, facts: ProjectFacts): Remark[] {
  if (facts.hasStaticRoot !== false) return [];
  const collects = stage.steps.find(({ units }) =>
    units.some(({ shell }) =>
      shell.commands.some(({ words }) => words.some(({ value }) => value === "collectstatic")),
    ),
  );
  return collects
    ? [
        {
          code: "no-static-root",
          step: collects.index,
          why: "collectstatic needs STATIC_ROOT, which none of the project's settings sets.",
        },
      ]
    : [];
}
