import type { Instruction } from "../dockerfile/read.ts";
import type { Install } from "./installs.ts";
import { isLocal } from "./pip.ts";
import type { Stage, Step } from "./steps.ts";
import { expand, resolvePath } from "./variables.ts";

/** Files that only say what to install. */
const LISTS =
  /^([\w.*-]*(requirement|constraint)s?[\w.*-]*\.(txt|in|pip|lock|cfg)|(requirements?|reqs)([_-]\w+)?|Pipfile(\*|\.lock|\.\*)?|poetry\.(lock\*?|toml)|\*?\.lock|uv\.lock\*?|pdm\.lock\*?|pip\.conf|\.python-version|.*\.whl|wheels?|wheelhouse)$/i;
const IN_LIST_FOLDER = /(^|\/)(requirements?|reqs)\/[\w.*-]+\.(txt|in|pip)$/i;
/** Files that say what to install and that a program may read as well. */
const PROJECT_FILES =
  /^(pyproject\.toml\*?|setup\.(py|cfg)|setup\.\*|MANIFEST\.in|README(\.\w+|\*)?|LICENSE(\.\w+|\*)?|VERSION|version\.py|__init__\.py|.*\.toml)$/i;
/** Files that no installer reads. */
const NEVER_READ =
  /\.(sh|bash|conf|ini|json|ya?ml|env|crt|pem|html|css|js|ts|png|sql|service|cron|supervisor)$|(^|\/)(\.env[\w.-]*|package(-lock)?\*?\.json|yarn\.lock|crontab|cronjobs?|manage\.py|main\.py|app\.py|[\w.-]*entry-?point[\w.-]*|docker-entrypoint.*|start[\w-]*|run|wait-for[\w-]*|nginx\S*|gunicorn\S*|uwsgi\S*)$/i;

/** The sources and the destination of a COPY or ADD, variables put in. */
export function operands(step: Step): { readonly sources: readonly string[]; readonly destination: string } {
  const all = (step.instruction.exec ?? step.instruction.words).map((word) => expand(word, step.variables));
  const destination = all[all.length - 1] ?? "";
  const path = resolvePath(destination, step.directory);
  return {
    sources: all.slice(0, -1),
    destination: destination.endsWith("/") ? `${path === "/" ? "" : path}/` : path,
  };
}

function baseName(path: string): string {
  return path.replace(/\/+$/, "").replace(/^.*\//, "");
}

/** Whose image a COPY takes files from; null for the build context. */
export function copiedFrom(instruction: Instruction): string | null {
  return instruction.flags.find(({ name }) => name === "from")?.value ?? null;
}

/** What a COPY or ADD brings: only lists of dependencies, project files beside them, a tool out of another image, or code. */
export type Cargo = "lists" | "project-files" | "tool" | "other-image" | "code";

function isList(source: string): boolean {
  return LISTS.test(baseName(source)) || IN_LIST_FOLDER.test(source);
}

/** True where the names of what a COPY brings show that it is a list of dependencies, whoever reads it. */
export function isListByName(step: Step): boolean {
  const { sources, destination } = operands(step);
  return sources.every(isList) || isList(destination);
}

/** Says what a COPY or ADD brings. `wanted` are the files that installs name themselves. */
export function cargoOf(step: Step, wanted: ReadonlySet<string>): Cargo {
  const from = copiedFrom(step.instruction);
  if (from !== null)
    return /(^|\/)(uv|poetry|pdm|pipenv)(:|@|$)/.test(expand(from, step.variables)) ? "tool" : "other-image";
  const { sources, destination } = operands(step);
  if (sources.length === 0) return "code";
  const single = sources.length === 1 && wanted.has(destination);
  if (single) return "lists";
  if (sources.every(isList)) return "lists";
  if (sources.every((source) => isList(source) || PROJECT_FILES.test(baseName(source))))
    return "project-files";
  return "code";
}

/** True for a COPY of code that no installer can want: start scripts, server settings, assets. */
export function isNeverRead(step: Step): boolean {
  const { sources } = operands(step);
  // An address brings what runs beside the application, unless it is a package.
  if (
    sources.length > 0 &&
    sources.every((source) => /:\/\//.test(source) && !/\.(whl|txt|tar\.gz|zip|tgz)$/.test(source))
  )
    return true;
  return (
    sources.length > 0 &&
    sources.every((source) => NEVER_READ.test(source) && baseName(source) !== "." && !/^[./]*$/.test(source))
  );
}

/** The files that the installs name themselves, as absolute paths. */
export function wantedFiles(installs: readonly Install[]): ReadonlySet<string> {
  const files = new Set<string>();
  for (const { action, step, unit } of installs) {
    const synced =
      action.installer === "pip-sync"
        ? action.words.map(({ value }) => value).filter((value) => /\.(txt|in)$/.test(value))
        : [];
    for (const file of [...synced, ...(action.pip?.requirements ?? []), ...(action.pip?.constraints ?? [])]) {
      files.add(resolvePath(expand(file, step.variables), unit.directory));
    }
  }
  return files;
}

/** True where a pip line reads nothing but its requirements files: no folder, no editable, no project. */
export function readsOnlyLists({ action }: Install): boolean {
  const { pip } = action;
  if (pip === null) return false;
  return (
    pip.editables.length === 0 &&
    pip.groups.length === 0 &&
    !pip.packages.some((name) => isLocal(name) || name.includes("/") || name.includes("$"))
  );
}

/** True where a later COPY of the final stage brings the same files to the same place anyway. */
export function isCovered(step: Step, stage: Stage): boolean {
  const mine = operands(step);
  const places = mine.sources.map((source) => {
    const name = baseName(source);
    return mine.destination.endsWith("/") || mine.sources.length > 1
      ? `${mine.destination.replace(/\/$/, "")}/${name}`
      : mine.destination;
  });
  return stage.steps.slice(step.index + 1).some((later) => {
    if (later.instruction.keyword !== "COPY" && later.instruction.keyword !== "ADD") return false;
    if (copiedFrom(later.instruction) !== null) return false;
    const theirs = operands(later);
    const [source] = theirs.sources;
    if (theirs.sources.length !== 1 || source === undefined) return false;
    const root = source.replace(/^\.?\/+|^\.$/, "").replace(/\/+$/, "");
    const target = theirs.destination.replace(/\/$/, "");
    return mine.sources.every((own, i) => {
      const path = own.replace(/^\.?\/+/, "").replace(/\/+$/, "");
      const inside = root === "" ? path : path.startsWith(`${root}/`) ? path.slice(root.length + 1) : null;
      // A file straight under the destination, copied there by its folder's COPY, is the only form that is sure.
      return (
        inside !== null &&
        [`${target}/${inside}`, `${target}/${inside}/`].includes((places[i] ?? "").replace(/\/$/, ""))
      );
    });
  });
}

/** True where a COPY or ADD puts a file at an absolute path, or a folder that may hold it. */
export function brings(step: Step, file: string): boolean {
  const { sources, destination } = operands(step);
  const folder = destination.replace(/\/$/, "");
  if (folder === file) return true;
  if (!file.startsWith(`${folder}/`)) return false;
  return sources.some((source) => {
    const name = baseName(source);
    return file === `${folder}/${name}` || name.includes("*") || name.includes("$") || !/\.\w+$/.test(name);
  });
}
