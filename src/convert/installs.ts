import type { Action } from "./actions.ts";
import type { Stage, Step, Unit } from "./steps.ts";
import { expand, resolvePath, type Variables } from "./variables.ts";

/** Where the builder collects what goes to the final stage's /usr/local. */
export const COLLECTED = "/install";

type InstallAction = Extract<Action, { kind: "install" }>;

/** Where an install's files lie when it is done, and so what has to be copied. */
export type Destination =
  /** Into the image's own Python: sent to /install, copied to /usr/local. */
  | { readonly kind: "system" }
  /** As "system", by a tool that can only fill a virtual environment: /install becomes one while the builder runs. */
  | { readonly kind: "system-by-environment" }
  /** Into a folder that is copied whole to the same path. */
  | { readonly kind: "folder"; readonly path: string; readonly hidden: boolean };

/** One dependency install of the original. */
export interface Install {
  readonly step: Step;
  readonly unit: Unit;
  readonly action: InstallAction;
  readonly destination: Destination;
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && /^(1|true|yes|on)$/i.test(value);
}

function isOff(value: string | undefined): boolean {
  return value !== undefined && /^(0|false|no|off)$/i.test(value);
}

/** The settings that `poetry config NAME VALUE` makes, over the whole stage. */
function poetrySettings(stage: Stage): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  for (const step of stage.steps) {
    for (const unit of step.units) {
      for (const action of unit.actions) {
        if (action.kind !== "tool-setting" || action.words[0]?.value !== "config") continue;
        const [name, value] = action.words.slice(1).filter((word) => !word.value.startsWith("--"));
        if (name && value) settings.set(name.value, value.value);
      }
    }
  }
  return settings;
}

/** The virtual environments that the file makes, by path. */
export function environmentsOf(stage: Stage): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const step of stage.steps) {
    for (const unit of step.units) {
      for (const action of unit.actions) {
        if (action.kind === "venv")
          paths.add(resolvePath(expand(action.path, step.variables), unit.directory));
      }
    }
  }
  return paths;
}

/** The environment that a command falls into by its own path, by activation or by PATH and VIRTUAL_ENV; null for none. */
function environmentOf(
  action: InstallAction,
  unit: Unit,
  variables: Variables,
  known: ReadonlySet<string>,
): string | null {
  const own = /^(.*)\/bin\/[^/]+$/.exec(action.program)?.[1];
  if (own !== undefined) {
    const path = resolvePath(own, unit.directory);
    return known.has(path) || !/^\/(usr(\/local)?|opt\/poetry.*)?$/.test(path) ? path : null;
  }
  if (unit.activated) return unit.activated;
  const first = (variables.get("PATH") ?? "")
    .split(":")
    .find((entry) => !/^(\/usr)?(\/local)?\/s?bin$/.test(entry) && known.has(entry.replace(/\/bin\/?$/, "")));
  const before = (variables.get("PATH") ?? "").split(":");
  if (first && before.indexOf(first) <= before.findIndex((entry) => /^\/usr\/local\/bin$/.test(entry)))
    return first.replace(/\/bin\/?$/, "");
  return null;
}

function destinationOf(
  action: InstallAction,
  step: Step,
  unit: Unit,
  stage: Stage,
  known: ReadonlySet<string>,
): Destination {
  const variables = withAssignments(step.variables, action);
  const environment = environmentOf(action, unit, variables, known);
  const folder = (path: string, hidden = false): Destination => ({ kind: "folder", path, hidden });
  const active = environment ?? (variables.get("VIRTUAL_ENV") || null);
  const target = action.pip?.destination;
  if (target) return folder(resolvePath(expand(target, variables), unit.directory));
  switch (action.installer) {
    case "pip":
    case "pip-sync":
    case "setup.py": {
      if (environment) return folder(environment);
      const home = variables.get("PYTHONUSERBASE");
      if (action.pip?.user) return folder(home ?? `${homeOf(step)}/.local`);
      return { kind: "system" };
    }
    case "uv pip": {
      if (action.pip?.system || isOn(variables.get("UV_SYSTEM_PYTHON"))) return { kind: "system" };
      if (active) return folder(active);
      const local = resolvePath(".venv", unit.directory);
      return known.has(local) ? folder(local) : { kind: "system" };
    }
    case "uv sync": {
      const project = variables.get("UV_PROJECT_ENVIRONMENT");
      const isActive = action.words.some(({ value }) => value === "--active");
      const path = resolvePath((isActive ? active : project) ?? ".venv", directoryOption(action, unit));
      return path === "/usr/local" || path === "/usr" ? { kind: "system-by-environment" } : folder(path);
    }
    case "pdm":
      return folder(resolvePath(".venv", unit.directory));
    case "pipenv": {
      if (action.words.some(({ value }) => value === "--system")) return { kind: "system-by-environment" };
      if (active) return folder(active);
      if (isOn(variables.get("PIPENV_VENV_IN_PROJECT"))) return folder(resolvePath(".venv", unit.directory));
      return folder(variables.get("WORKON_HOME") ?? `${homeOf(step)}/.local/share/virtualenvs`, true);
    }
    case "poetry": {
      if (active) return folder(active);
      const settings = poetrySettings(stage);
      if (
        isOff(variables.get("POETRY_VIRTUALENVS_CREATE")) ||
        isOff(settings.get("virtualenvs.create")) ||
        isOff(settings.get("settings.virtualenvs.create"))
      ) {
        return { kind: "system-by-environment" };
      }
      if (
        isOn(variables.get("POETRY_VIRTUALENVS_IN_PROJECT")) ||
        isOn(settings.get("virtualenvs.in-project"))
      ) {
        return folder(resolvePath(".venv", directoryOption(action, unit)));
      }
      const cache =
        variables.get("POETRY_CACHE_DIR") ?? settings.get("cache-dir") ?? `${homeOf(step)}/.cache/pypoetry`;
      return folder(
        variables.get("POETRY_VIRTUALENVS_PATH") ??
          settings.get("virtualenvs.path") ??
          `${cache}/virtualenvs`,
        true,
      );
    }
  }
}

function withAssignments(variables: Variables, action: InstallAction): Variables {
  if (action.command.assignments.length === 0) return variables;
  const all = new Map(variables);
  for (const text of action.command.assignments) {
    const at = text.indexOf("=");
    all.set(text.slice(0, at), text.slice(at + 1).replace(/^["']|["']$/g, ""));
  }
  return all;
}

function directoryOption(action: InstallAction, unit: Unit): string {
  const at = action.words.findIndex(({ value }) => /^(--directory|--project|-C)$/.test(value));
  return at < 0 ? unit.directory : resolvePath(action.words[at + 1]?.value ?? ".", unit.directory);
}

/** The home folder of the user that runs a step, as images lay them out. */
export function homeOf(step: Step): string {
  return step.variables.get("HOME") ?? (isRoot(step.user) ? "/root" : `/home/${step.user?.split(":")[0]}`);
}

/** True for the user that Python images start with, under any of its names. */
export function isRoot(user: string | null): boolean {
  return user === null || /^(root|0)(:|$)/.test(user);
}

/** Every dependency install of a stage, in its order. */
export function installsOf(stage: Stage): readonly Install[] {
  const known = environmentsOf(stage);
  return stage.steps.flatMap((step) =>
    step.units.flatMap((unit) =>
      unit.actions.flatMap((action) =>
        action.kind === "install"
          ? [{ step, unit, action, destination: destinationOf(action, step, unit, stage, known) }]
          : [],
      ),
    ),
  );
}
