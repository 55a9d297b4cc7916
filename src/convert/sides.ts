import { type Action, unwrap } from "./actions.ts";
import { wantedFiles } from "./copies.ts";
import type { Install } from "./installs.ts";
import type { Stage, Step, Unit } from "./steps.ts";
import { expand, resolvePath } from "./variables.ts";

/** Which stage a step belongs to. */
export type Side = "builder" | "final" | "both";

/** Text that speaks of what an installer reads: dependency lists, keys for private repositories, pip's own settings. */
const INSTALLER_FILES =
  /requirements?[\w./-]*\.(txt|in)|Pipfile|pyproject\.toml|poetry\.lock|uv\.lock|setup\.(py|cfg)|\.ssh\b|known_hosts|id_(rsa|ed25519)|\.netrc|pip\.conf|\.pypirc|\.whl\b|\/requirements\b|\.gitconfig/;
const APT_SOURCES =
  /\/etc\/(apt|apk)\/|sources\.list|apt-key|add-apt-repository|trusted\.gpg|\/usr\/share\/keyrings/;
/** What is fetched to run beside the application. */
const FETCHED_TO_RUN =
  /wait-for|wait_for|tini|dumb-init|gosu|dockerize|geckodriver|chromedriver|wkhtmlto|entrypoint|fonts?\b|s6-overlay|phantomjs|chrome/;
const TOUCHES_ONLY = /^(chmod|chown|chgrp|mkdir|touch|sed|dos2unix|echo|printf|cat|tee|rmdir|true|dir)$/;

/** Answers for one stage which side each unit of its RUNs belongs to; system packages aside, which are shared out word by word. */
export class Sides {
  /** Index of the step with the last dependency install. */
  readonly last: number;
  /** Tools (poetry, pipenv, uv, pdm) that the running image calls. */
  readonly runtimeTools: ReadonlySet<string>;
  private readonly lastStart: number;
  private readonly decided = new Map<Unit, Side>();
  private readonly wanted: ReadonlySet<string>;
  private readonly stage: Stage;
  private readonly installs: readonly Install[];
  private readonly compiles: boolean;

  constructor(stage: Stage, installs: readonly Install[]) {
    this.stage = stage;
    this.installs = installs;
    this.last = Math.max(...installs.map(({ step }) => step.index));
    this.lastStart = Math.max(
      ...installs.filter(({ step }) => step.index === this.last).map(({ unit }) => unit.shell.start),
    );
    this.wanted = wantedFiles(installs);
    this.runtimeTools = toolsAtRunTime(stage, installs);
    this.compiles = stage.steps.some(({ units }) =>
      units.some(({ actions }) =>
        actions.some((action) => action.kind === "native" && !/^(make|go|gradle|mvn)$/.test(action.program)),
      ),
    );
  }

  /** True for what stands before the last dependency install. */
  isBeforeLast(step: Step, unit: Unit): boolean {
    if (step.index !== this.last) return step.index < this.last;
    return unit.shell.start < this.lastStart;
  }

  /** True where something is built by hand from C sources, so that compilers and libraries belong together. */
  get compilesByHand(): boolean {
    return this.compiles;
  }

  /** True for a tool that is installed with pip and has to reach the final stage. */
  isKeptTool(action: Action): action is Extract<Action, { kind: "tool" }> {
    return (
      action.kind === "tool" && action.names.some((name) => this.runtimeTools.has(name)) && byPip(action)
    );
  }

  sideOf(unit: Unit, step: Step): Side {
    const decided = this.decided.get(unit);
    if (decided !== undefined) return decided;
    const side = this.decide(unit, step);
    this.decided.set(unit, side);
    return side;
  }

  private decide(unit: Unit, step: Step): Side {
    const before = this.isBeforeLast(step, unit);
    const kinds = new Set(unit.actions.map(({ kind }) => kind));
    if (kinds.has("install")) return "builder";
    for (const action of unit.actions) {
      if (action.kind === "tool") {
        const kept = action.names.some((name) => this.runtimeTools.has(name));
        if (!byPip(action) && !before) return "final";
        return kept && !byPip(action) ? "both" : "builder";
      }
      if (action.kind === "tool-setting")
        return this.runtimeTools.size > 0 ? "both" : before ? "builder" : "final";
      if (action.kind === "activate") return before ? "builder" : "final";
      if (action.kind === "venv") {
        const path = resolvePath(expand(action.path, step.variables), unit.directory);
        return this.installs.some(
          ({ destination }) => destination.kind === "folder" && destination.path === path,
        )
          ? "builder"
          : "final";
      }
    }
    if (kinds.has("final")) return "final";
    if (kinds.has("native")) return before && this.compiles ? "both" : "final";
    if (kinds.has("builder")) return before ? "builder" : "final";
    if (kinds.has("files")) return this.sideOfFiles(unit, step, before);
    if (kinds.has("unknown")) return before && !this.followsFinalWork(unit, step) ? "both" : "final";
    return "final";
  }

  /** True for a step that goes on with what the final stage alone has done before it in the same RUN. */
  private followsFinalWork(unit: Unit, step: Step): boolean {
    const before = step.units
      .slice(0, step.units.indexOf(unit))
      .findLast(({ actions }) =>
        actions.some(
          ({ kind }) => !["neutral", "shell", "clean", "update", "packages", "remove"].includes(kind),
        ),
      );
    return before !== undefined && this.sideOf(before, step) === "final";
  }

  private sideOfFiles(unit: Unit, step: Step, before: boolean): Side {
    const text = this.stage.source.text.slice(unit.shell.start, unit.shell.end);
    const words = unit.shell.commands.flatMap((command) => unwrap(command.words).slice(1));
    const operands = words
      .filter(({ value }) => !value.startsWith("-"))
      .map(({ value }) => expand(value, step.variables));
    const programs = unit.actions.flatMap((action) => (action.kind === "files" ? [action.program] : []));
    const touchesWanted = operands.some((value) => this.wanted.has(resolvePath(value, unit.directory)));
    const aboutLists = touchesWanted || INSTALLER_FILES.test(text);
    if (aboutLists && programs.includes("mkdir")) return before ? "both" : "final";
    // What only tidies up the lists has nothing to tidy up in the final stage.
    if (aboutLists) return before || touchesWanted || programs.includes("rm") ? "builder" : "final";
    if (!before) return "final";
    if (APT_SOURCES.test(text)) return this.buildsWithPackagesAfter(step) ? "both" : "final";
    if (programs.every((program) => TOUCHES_ONLY.test(program))) return "final";
    if (FETCHED_TO_RUN.test(text)) return "final";
    // What is fetched or unpacked only matters to the builder where something there goes on with it.
    if (programs.some((program) => /^(wget|curl|git|tar|unzip)$/.test(program))) {
      return this.isUsedByBuilder(unit, step, operands) ? "both" : "final";
    }
    const inProject = operands.some(
      (value) =>
        !value.startsWith("/") && !value.includes("://") && !value.includes("$") && value.includes("."),
    );
    return inProject ? "final" : "both";
  }

  /** True where an install reads what a command fetches, or a later step that the builder may run names it. */
  private isUsedByBuilder(unit: Unit, step: Step, operands: readonly string[]): boolean {
    const names = operands
      .map((value) =>
        value
          .replace(/\/+$/, "")
          .replace(/^.*\//, "")
          .replace(/\.git$/, "")
          .replace(/\.(tar\.\w+|tgz|zip)$/, ""),
      )
      .filter((name) => /\w{3}/.test(name));
    const places = [unit.directory, ...operands.filter((value) => value.startsWith("/"))].filter(
      (place) => place !== "/",
    );
    const isClone = unit.actions.some((action) => action.kind === "files" && action.program === "git");
    const read = (install: Install) => {
      const wanted = [...wantedFiles([install]), install.unit.directory];
      return (
        (isClone &&
          places.some((place) => wanted.some((file) => file === place || file.startsWith(`${place}/`)))) ||
        this.names(install.unit, names)
      );
    };
    if (this.installs.some(read)) return true;
    const { text } = this.stage.source;
    return this.stage.steps.some((later) =>
      later.units.some((other) => {
        if (other.shell.start <= unit.shell.start || !this.isBeforeLast(later, other)) return false;
        const goesOn =
          later === step && other.actions.some(({ kind }) => kind === "native" || kind === "unknown");
        return (
          goesOn ||
          (other.actions.some(({ kind }) => kind === "native" || kind === "unknown" || kind === "builder") &&
            names.some((name) => text.slice(other.shell.start, other.shell.end).includes(name)))
        );
      }),
    );
  }

  private names(unit: Unit, names: readonly string[]): boolean {
    const text = this.stage.source.text.slice(unit.shell.start, unit.shell.end);
    return names.some((name) => text.includes(name));
  }

  private buildsWithPackagesAfter(step: Step): boolean {
    return this.stage.steps.some(
      (later) =>
        later.index >= step.index &&
        later.index <= this.last &&
        later.units.some(({ actions }) =>
          actions.some(
            (action) =>
              action.kind === "packages" &&
              action.packages.some(({ value }) => /-dev\b|build|gcc|g\+\+|git/.test(value)),
          ),
        ),
    );
  }
}

/** True for a tool that comes by `pip install`, whose files can be sent to another place. */
function byPip(action: Extract<Action, { kind: "tool" }>): boolean {
  const { words } = action.command;
  return (
    words.some(({ value }) => /(^|\/)pip[\d.]*$/.test(value)) &&
    words.some(({ value }) => value === "install")
  );
}

/** Tools that the running image calls by name (`CMD ["poetry", "run", ...]`), or whose environment only the tool itself finds. */
function toolsAtRunTime(stage: Stage, installs: readonly Install[]): ReadonlySet<string> {
  const tools = new Set<string>();
  for (const step of stage.steps) {
    const { keyword, exec, words } = step.instruction;
    if (keyword === "CMD" || keyword === "ENTRYPOINT" || keyword === "HEALTHCHECK") {
      const tool = /\b(poetry|pipenv|uv|pdm)\b["',\s]+run\b/.exec((exec ?? words).join(" "))?.[1];
      if (tool) tools.add(tool);
    }
    for (const { actions } of step.units) {
      for (const action of actions)
        if (action.kind === "final" && /^(poetry|pipenv|uv|pdm)$/.test(action.program))
          tools.add(action.program);
    }
  }
  for (const { destination, action } of installs) {
    if (destination.kind === "folder" && destination.hidden)
      tools.add(action.installer.split(" ")[0] as string);
  }
  return tools;
}
