import { type ProjectFiles, readProject } from "../project.ts";

/** What the settings tell about an image, from their text alone: nothing is imported. */
export interface Settings {
  /** The module that the running program uses: "shop.settings"; null where neither manage.py nor wsgi.py names one. */
  readonly module: string | null;
  /** True where manage.py uses another module by itself, so that the image has to name it. */
  readonly differs: boolean;
  /** True where the module, or one that it takes over whole, sets STATIC_ROOT; null where its file was not found. */
  readonly hasStaticRoot: boolean | null;
  /** Environment variables that the settings insist on, and the secret key's, with a value that they can read. */
  readonly required: ReadonlyMap<string, string>;
  /** Folders below the project's that the program writes to: uploads, as far as they are named plainly. */
  readonly writes: readonly string[];
  /** True where uploads go to a folder whose name the settings do not say plainly. */
  readonly writesElsewhere: boolean;
  /** True where a database of SQLite lies in the project's folder. */
  readonly sqlite: boolean;
  /** True where GeoDjango is among the applications. */
  readonly geo: boolean;
  /** Folder that collectstatic fills, where it is named plainly. */
  readonly staticRoot: string | null;
}

const NAMES_SETTINGS = /DJANGO_SETTINGS_MODULE["']\s*,\s*["']([\w.]+)["']/;

/**
 * Reads the settings that a running image uses: those that wsgi.py or asgi.py name, else those of manage.py.
 *
 * @param appFolder folder of manage.py, empty or with a slash at its end
 * @param entry text of the wsgi.py or asgi.py that gets served; undefined where there is none
 */
export function readSettings(files: ProjectFiles, appFolder: string, entry: string | undefined): Settings {
  const ofManage = readProject(files).settingsModule;
  const module = NAMES_SETTINGS.exec(entry ?? "")?.[1] ?? ofManage;
  const text = module === null ? null : textOf(files, appFolder, module);
  const body = text ?? "";
  const plainFolder = (name: string) =>
    new RegExp(
      `^\\s*${name}\\s*=\\s*(?:os\\.path\\.join\\(\\s*BASE_DIR\\s*,|str\\(\\s*BASE_DIR\\s*/|BASE_DIR\\s*/|BASE_DIR\\.joinpath\\()\\s*["']([\\w][\\w.-]*)/?["']`,
      "m",
    ).exec(body)?.[1] ?? null;
  const media = plainFolder("MEDIA_ROOT");
  return {
    module,
    differs: module !== null && module !== ofManage,
    hasStaticRoot: text === null ? null : /^\s*STATIC_ROOT\s*[=:]/m.test(body),
    required: requiredVariables(body),
    writes: media === null ? [] : [media],
    writesElsewhere: media === null && /^\s*MEDIA_ROOT\s*=/m.test(body),
    sqlite: /django\.db\.backends\.sqlite3|sqlite:\/\//.test(body),
    geo: /["']django\.contrib\.gis["']/.test(body),
    staticRoot: plainFolder("STATIC_ROOT"),
  };
}

/** The text of a settings module and of those that it takes over by `from .x import *`, comments left out; null where it is not there. */
function textOf(files: ProjectFiles, appFolder: string, module: string): string | null {
  const seen = new Set<string>();
  const collect = (path: string): string => {
    if (seen.has(path)) return "";
    seen.add(path);
    const text = (files.get(path) ?? "").replace(/^\s*#.*$/gm, "");
    const isPackage = path.endsWith("/__init__.py");
    const own = path.replace(/\/__init__\.py$|\.py$/, "").split("/");
    const parts = [...text.matchAll(/^\s*from\s+(\.*)([\w.]*)\s+import\s+\*/gm)].map(
      ([, dots = "", name = ""]) => {
        const up = dots.length - (isPackage ? 1 : 0);
        const base = dots === "" ? [appFolder.replace(/\/$/, "")] : own.slice(0, own.length - up);
        const target = fileOf(files, [...base, ...name.split(".")].filter((part) => part !== "").join("/"));
        return target === undefined ? "" : collect(target);
      },
    );
    return [...parts, text].join("\n");
  };
  const path = fileOf(files, appFolder + module.replaceAll(".", "/"));
  return path === undefined ? null : collect(path);
}

function fileOf(files: ProjectFiles, base: string): string | undefined {
  return [`${base}.py`, `${base}/__init__.py`].find((path) => files.has(path));
}

/** What django-environ and environs can read a variable as (their own documentation); other helpers are not known. */
const KINDS =
  "int|float|bool|str|list|tuple|dict|json|url|path|bytes|db|db_url|cache|cache_url|email|email_url";

/**
 * Variables that are read without anything to fall back on: `os.environ["X"]`, django-environ's `env("X")` and
 * `env.kind("X")`, decouple's `config("X")`. And the variable that the secret key comes from, however it is read: what
 * stands in for it may be refused in production.
 */
function requiredVariables(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const add = (name: string, kind = "") => {
    if (name !== "" && !found.has(name)) found.set(name, standIn(name, kind));
  };
  for (const [, kind, name = ""] of text.matchAll(/(int\(\s*)?\bos\.environ\[\s*["'](\w+)["']\s*\]/g)) {
    // What is asked for only where it is there, or set here, is not insisted on.
    const optional = new RegExp(
      `["']${name}["']\\s+in\\s+os\\.environ|environ\\[\\s*["']${name}["']\\s*\\]\\s*=[^=]`,
    );
    if (!optional.test(text)) add(name, kind === undefined ? "" : "int");
  }
  if (/^\s*(import|from)\s+environs?\b/m.test(text)) {
    const call = new RegExp(`\\benv(?:\\.(${KINDS}))?\\(\\s*["'](\\w+)["']\\s*\\)`, "g");
    for (const [, kind, name = ""] of text.matchAll(call)) add(name, kind);
  }
  if (/^\s*from\s+decouple\b/m.test(text)) {
    const call = /\bconfig\(\s*["'](\w+)["']\s*(?:,\s*cast\s*=\s*(\w+)\s*)?\)/g;
    for (const [, name = "", kind] of text.matchAll(call)) add(name, kind);
  }
  const secret = /^SECRET_KEY\s*(?::\s*\w+\s*)?=\s*(?!["'])(.*)$/m.exec(text)?.[1] ?? "";
  add(/["'](\w*(?:SECRET|KEY)\w*)["']/.exec(secret)?.[1] ?? "");
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A value of the form that a setting of this name and kind has; nothing is ever reached with it. */
function standIn(name: string, kind: string): string {
  if (/^(int|float|bool)$/.test(kind) || /(^|_)(PORT|DEBUG|TIMEOUT)$/.test(name)) return "0";
  if (kind === "db" || /(^|_)DATABASE_URL$/.test(name)) return "sqlite:////tmp/unused";
  if (kind === "cache" || /^CACHE_URL$/.test(name)) return "locmemcache://";
  if (kind === "email" || kind === "email_url" || /^EMAIL_URL$/.test(name)) return "consolemail://";
  if (/(REDIS|BROKER)\w*_URL$/.test(name)) return "redis://unused";
  return /_URL$/.test(name) ? "http://unused" : "unused";
}
