import { parse } from "smol-toml";
import { isLocal, packageName } from "../pip.ts";
import type { ProjectFiles } from "../project.ts";

/** Who installs what the list of dependencies names. */
export type Installer = "pip" | "pyproject" | "poetry" | "pipenv" | "uv";

/** The list of dependencies that an image is made from. */
export interface Manifest {
  readonly installer: Installer;
  /** The file that decides: the requirements file, the lock, or pyproject.toml. */
  readonly path: string;
  /** Every file that the install reads, the deciding one among them, in the order of their paths. */
  readonly files: readonly string[];
  /** Files that are named by another one and are not there. */
  readonly missing: readonly string[];
  /** Normalised names of what gets installed, as far as the list tells; `name-extra` for each extra as well. */
  readonly names: ReadonlySet<string>;
  /** The release of Django that the list names or locks, such as "5.2" or "5.2.19"; null where it leaves it open. */
  readonly django: string | null;
  /** True where something comes from a git repository. */
  readonly usesGit: boolean;
  /** True where a folder of the project is installed, so that the install needs the code. */
  readonly usesCode: boolean;
  /** Other lists that could have been meant. */
  readonly others: readonly string[];
}

/** Why a project's dependencies cannot be installed, in one sentence. */
export interface NoManifest {
  readonly why: string;
}

/** What is looked for, as a sentence names it. */
export const LOOKED_FOR =
  "uv.lock, poetry.lock, Pipfile.lock, requirements.txt, requirements/production.txt or a pyproject.toml with [project]";

const NOT_FOR_PRODUCTION =
  /(^|[-_./])(dev|devel|develop|development|test|tests|testing|local|docs?|ci|lint|debug|build|optional)([-_./]|$)/;

interface Found {
  readonly installer: Installer;
  readonly path: string;
}

/** Chooses the list of dependencies for an image that runs in production: a lock before what it was made from. */
export function readManifest(files: ProjectFiles, appFolder: string): Manifest | NoManifest {
  const folders = [...new Set([appFolder, ""])];
  const found = folders.flatMap((folder) => candidates(files, folder));
  const [chosen] = found;
  if (!chosen) return { why: whyNone(files, folders) };
  const others = found.slice(1).map(({ path }) => path);
  return read(files, chosen, others);
}

function candidates(files: ProjectFiles, folder: string): Found[] {
  const at = (name: string) => `${folder}${name}`;
  const found: Found[] = [];
  const locks = [
    ["uv.lock", "pyproject.toml", "uv"],
    ["poetry.lock", "pyproject.toml", "poetry"],
    ["Pipfile.lock", "Pipfile", "pipenv"],
  ] as const;
  for (const [lock, source, installer] of locks) {
    if (files.has(at(lock)) && files.has(at(source))) found.push({ installer, path: at(lock) });
  }
  const requirements = requirementsFile(files, folder);
  if (requirements !== undefined) found.push({ installer: "pip", path: requirements });
  if (found.length === 0 && staticDependencies(files.get(at("pyproject.toml")))) {
    found.push({ installer: "pyproject", path: at("pyproject.toml") });
  }
  return found;
}

/** The requirements file of a folder, or of its folder of requirements, that production would use. */
function requirementsFile(files: ProjectFiles, folder: string): string | undefined {
  const ranks = [
    /^(requirements|reqs)\/prod(uction)?\.(txt|pip)$/,
    /^requirements[-_.]prod(uction)?\.(txt|pip)$/,
    /^prod(uction)?[-_]requirements\.(txt|pip)$/,
    /^requirements\.(txt|pip)$/,
    /^(requirements|reqs)\/(requirements|base|common|main|default|deploy)\.(txt|pip)$/,
    /^[\w.-]*requirements[\w.-]*\.(txt|pip)$/,
    /^requirements\.in$/,
    /^(requirements|reqs)\/(base|common|main|production|prod)\.in$/,
  ];
  const names = [...files.keys()]
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length))
    .filter((name) => !NOT_FOR_PRODUCTION.test(name) && (files.get(folder + name) ?? "").trim() !== "")
    .sort();
  for (const rank of ranks) {
    const name = names.find((each) => rank.test(each));
    if (name !== undefined) return folder + name;
  }
  return undefined;
}

function whyNone(files: ProjectFiles, folders: readonly string[]): string {
  const pyproject = folders
    .map((folder) => `${folder}pyproject.toml`)
    .find((path) => files.has(path) && table(readToml(files.get(path)), "tool", "poetry") !== undefined);
  if (pyproject !== undefined)
    return `${pyproject} lists its dependencies for poetry, but there is no poetry.lock beside it; run poetry lock first.`;
  if (folders.some((folder) => files.has(`${folder}Pipfile`)))
    return "There is a Pipfile, but no Pipfile.lock beside it; run pipenv lock first.";
  if (folders.some((folder) => files.has(`${folder}pdm.lock`)))
    return "The project is locked with pdm, which is not known here; export a requirements.txt with pdm export first.";
  return `Nothing lists what the project depends on; write ${LOOKED_FOR} first.`;
}

function read(files: ProjectFiles, { installer, path }: Found, others: readonly string[]): Manifest {
  const text = files.get(path) ?? "";
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  if (installer === "pip") return { ...readRequirements(files, path), others };
  if (installer === "pipenv") return { ...readPipfileLock(text, path, folder), others };
  const pyproject = readToml(files.get(`${folder}pyproject.toml`));
  if (installer === "pyproject") {
    const requirements = strings(table(pyproject, "project")?.dependencies);
    const collected = new Collected();
    for (const requirement of requirements) collected.add(requirement);
    return { installer, path, files: [path], missing: [], ...collected.result(), others };
  }
  const packages = tables(readToml(text)?.package);
  const collected = new Collected();
  for (const each of packages) {
    const name = packageName(String(each.name ?? ""));
    const groups = strings(each.groups);
    if (name === null || (groups.length > 0 && !groups.includes("main"))) continue;
    // The lock names the project itself as a package too.
    const source = table(each, "source");
    if (source?.virtual === "." || source?.editable === ".") continue;
    collected.names.add(name);
    if (name === "django") collected.django = String(each.version ?? "") || null;
    if (source?.git !== undefined || source?.type === "git") collected.usesGit = true;
    if (source?.directory !== undefined || source?.editable !== undefined || source?.type === "directory")
      collected.usesCode = true;
  }
  if (table(pyproject, "tool", "uv", "workspace") !== undefined) collected.usesCode = true;
  return {
    installer,
    path,
    files: [`${folder}pyproject.toml`, path],
    missing: [],
    ...collected.result(),
    others,
  };
}

/** What a list says, gathered line by line. */
class Collected {
  readonly names = new Set<string>();
  django: string | null = null;
  usesGit = false;
  usesCode = false;

  add(requirement: string): void {
    if (/(^|\s|@)git\+/.test(requirement)) this.usesGit = true;
    if (isLocal(requirement) || /@\s*file:/.test(requirement)) this.usesCode = true;
    const egg = /[#&]egg=([\w.-]+)/.exec(requirement)?.[1];
    const name = packageName(egg ?? requirement);
    if (name === null) return;
    this.names.add(name);
    const extras = /^[\w.-]+\s*\[([^\]]*)\]/.exec(requirement)?.[1] ?? "";
    for (const extra of extras.split(",")) {
      if (extra.trim() !== "") this.names.add(`${name}-${extra.trim().toLowerCase()}`);
    }
    if (name === "django") {
      this.django = /(?:===?|~=)\s*(\d+\.\d+(?:\.\d+)*)/.exec(requirement)?.[1] ?? null;
    }
  }

  result(): Pick<Manifest, "names" | "django" | "usesGit" | "usesCode"> {
    const { names, django, usesGit, usesCode } = this;
    return { names, django, usesGit, usesCode };
  }
}

function readRequirements(files: ProjectFiles, path: string): Omit<Manifest, "others"> {
  const seen = new Set<string>();
  const missing = new Set<string>();
  const collected = new Collected();
  const visit = (file: string, isConstraint: boolean): void => {
    if (seen.has(file)) return;
    const text = files.get(file);
    if (text === undefined) {
      missing.add(file);
      return;
    }
    seen.add(file);
    for (const raw of text.replace(/\\\r?\n/g, " ").split(/\r?\n/)) {
      const line = raw.replace(/(^|\s)#.*$/, "").trim();
      const [, flag, value] =
        /^(-r|--requirement|-c|--constraint|-e|--editable)(?:\s*=\s*|\s*)(\S.*)$/.exec(line) ?? [];
      if (flag === "-e" || flag === "--editable") {
        collected.add(value ?? "");
        if (!/:\/\/|^git\+/.test(value ?? "")) collected.usesCode = true;
      } else if (flag !== undefined) {
        const target = value ?? "";
        if (!target.includes("://")) visit(joined(file, target), isConstraint || /^(-c|--c)/.test(flag));
      } else if (line !== "" && !line.startsWith("-") && !isConstraint) collected.add(line);
    }
  };
  visit(path, false);
  return {
    installer: "pip",
    path,
    files: [...seen].sort(),
    missing: [...missing].sort(),
    ...collected.result(),
  };
}

/** A path that is named in a file, seen from the top of the project; one that leads out of it keeps its dots. */
function joined(file: string, target: string): string {
  const parts = file.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === ".." && parts.length > 0) parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

function readPipfileLock(text: string, path: string, folder: string): Omit<Manifest, "others"> {
  const collected = new Collected();
  for (const [name, entry] of Object.entries(asTable(asTable(readJson(text))?.default) ?? {})) {
    const normal = packageName(name);
    if (normal === null) continue;
    const { version, extras, git, path: local, editable } = asTable(entry) ?? {};
    collected.add(`${normal}[${strings(extras).join(",")}]${typeof version === "string" ? version : ""}`);
    if (git !== undefined) collected.usesGit = true;
    if (local !== undefined || (editable === true && git === undefined)) collected.usesCode = true;
  }
  return {
    installer: "pipenv",
    path,
    files: [`${folder}Pipfile`, path],
    missing: [],
    ...collected.result(),
  };
}

/** True for a pyproject.toml that lists its dependencies itself, instead of having them found out by its build. */
function staticDependencies(text: string | undefined): boolean {
  const project = table(readToml(text), "project");
  return project !== undefined && Array.isArray(project.dependencies);
}

type Table = Readonly<Record<string, unknown>>;

/** The tables of a TOML text; undefined where there is none, or it is damaged. */
export function readToml(text: string | undefined): Table | undefined {
  if (text === undefined) return undefined;
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asTable(value: unknown): Table | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Table) : undefined;
}

/** A table inside tables, by the names on the way to it; undefined where one of them is missing or is no table. */
export function table(from: Table | undefined, ...names: readonly string[]): Table | undefined {
  return names.reduce<Table | undefined>(
    (at, name) => (at && Object.hasOwn(at, name) ? asTable(at[name]) : undefined),
    from,
  );
}

function tables(value: unknown): Table[] {
  return Array.isArray(value) ? value.map(asTable).filter((each) => each !== undefined) : [];
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

/** What Pipfile.lock says of the Python that it was made for; undefined where it says nothing. */
export function pythonOfPipfileLock(text: string | undefined): string | undefined {
  const meta = asTable(asTable(readJson(text ?? ""))?._meta);
  const { python_full_version: full, python_version: series } = asTable(meta?.requires) ?? {};
  return [full, series].find((each) => typeof each === "string");
}
