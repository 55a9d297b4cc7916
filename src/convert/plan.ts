import type { Edit } from "../dockerfile/edits.ts";
import type { ShellWord } from "../dockerfile/shell.ts";
import { type Action, unwrap } from "./actions.ts";
import { brings, cargoOf, isCovered, isNeverRead, operands, readsOnlyLists, wantedFiles } from "./copies.ts";
import { COLLECTED, type Install, isRoot } from "./installs.ts";
import { dropWord, keepUnits } from "./layout.ts";
import type { Remark } from "./notes.ts";
import type { Stage, Step, Unit } from "./steps.ts";
import { SystemPackages } from "./system.ts";
import { expand, resolvePath } from "./variables.ts";

/** What becomes of one instruction: the edits with which a stage takes it over, or null where a stage does not get it. */
export interface Placement {
  readonly builder: readonly Edit[] | null;
  readonly final: readonly Edit[] | null;
}

/** A path of the builder, where it goes and whose it is to be there (null: root's). */
export interface Copied {
  readonly from: string;
  readonly to: string;
  readonly owner: string | null;
}

/** The whole conversion, ready to be printed. */
export interface Plan {
  readonly placements: readonly Placement[];
  /** Lines that the builder gets in front of an instruction, by its index. */
  readonly builderLines: ReadonlyMap<number, readonly string[]>;
  /** Lines at the builder's end. */
  readonly builderEnd: readonly string[];
  /** What the final stage takes from the builder. */
  readonly copies: readonly Copied[];
  /** Index of the instruction in front of which the final stage takes them. */
  readonly copyAt: number;
  readonly remarks: readonly Remark[];
}

type Side = "builder" | "final" | "both";

const NOTHING: Placement = { builder: null, final: null };
const UNCHANGED: readonly Edit[] = [];

/** Decides for every instruction which stage it belongs to and what has to change in it. */
export function planStage(stage: Stage, installs: readonly Install[]): Plan {
  return new Planner(stage, installs).plan();
}

class Planner {
  private readonly remarks: Remark[] = [];
  private readonly last: number;
  private readonly system: SystemPackages;
  private readonly wanted: ReadonlySet<string>;
  private readonly runtimeTools: ReadonlySet<string>;
  private readonly visible: boolean;
  private readonly stage: Stage;
  private readonly installs: readonly Install[];

  constructor(stage: Stage, installs: readonly Install[]) {
    this.stage = stage;
    this.installs = installs;
    this.last = Math.max(...installs.map(({ step }) => step.index));
    this.wanted = wantedFiles(installs);
    this.runtimeTools = toolsAtRunTime(stage, installs);
    this.system = new SystemPackages(stage, this.keptTools());
    const collected = installs.filter(({ destination }) => destination.kind === "system");
    this.visible =
      collected.length + (this.runtimeTools.size > 0 ? 1 : 0) > 1 ||
      collected.some(({ action }) => needsUserSite(action));
  }

  plan(): Plan {
    const placements = this.stage.steps.map((step) => this.place(step));
    this.settleUpdates(placements);
    const builderLines = new Map<number, string[]>();
    const first = this.installs[0] as Install;
    const firstCollected = this.installs.find(({ destination }) => destination.kind !== "folder");
    const lines: string[] = [];
    if (this.visible) lines.push(`ENV PYTHONUSERBASE=${COLLECTED}`);
    const environment = this.installs.find(({ destination }) => destination.kind === "system-by-environment");
    const end: string[] = [];
    if (environment) {
      if (environment.action.installer === "uv sync") lines.push(`ENV UV_PROJECT_ENVIRONMENT=${COLLECTED}`);
      else lines.push(`ENV VIRTUAL_ENV=${COLLECTED}`, `RUN python -m venv --without-pip ${COLLECTED}`);
      // The environment becomes plain files for /usr/local: its interpreter stays behind, its scripts name the image's own.
      end.push(
        `RUN rm -rf ${COLLECTED}/bin/python* ${COLLECTED}/bin/[Aa]ctivate* ${COLLECTED}/lib64 ${COLLECTED}/pyvenv.cfg ${COLLECTED}/.gitignore ${COLLECTED}/.lock \\`,
        `    && find ${COLLECTED}/bin -type f -exec sed -i '1s|^#!${COLLECTED}/bin/python|#!/usr/local/bin/python|' {} +`,
      );
    }
    if (lines.length > 0) builderLines.set((firstCollected ?? first).step.index, lines);
    const copies = new Map<string, Copied>();
    for (const { destination, step } of this.installs) {
      if (destination.kind !== "folder")
        copies.set(COLLECTED, { from: COLLECTED, to: "/usr/local", owner: null });
      else if (!copies.has(destination.path))
        copies.set(destination.path, {
          from: destination.path,
          to: destination.path,
          owner: isRoot(step.user) ? null : step.user,
        });
    }
    if (this.runtimeTools.size > 0) {
      this.remark(
        "tool-kept",
        null,
        `${[...this.runtimeTools].join(" and ")} runs in the final stage as well, so it has to stay there.`,
      );
    }
    return {
      placements,
      builderLines,
      builderEnd: end,
      copies: [...copies.values()],
      copyAt: this.copyPosition(placements),
      remarks: [...this.remarks, ...this.system.remarks],
    };
  }

  /** Before the first final step that may already use what an earlier install brought, else where the last install stood. */
  private copyPosition(placements: readonly Placement[]): number {
    const first = (this.installs[0] as Install).step.index;
    for (let i = first; i < this.last; i++) {
      const step = this.stage.steps[i] as Step;
      if (step.instruction.keyword === "RUN" && placements[i]?.final) return first;
    }
    return this.last;
  }

  private remark(code: Remark["code"], step: Step | null, why: string): void {
    this.remarks.push({ code, step: step?.index ?? null, why });
  }

  /** Names of programs that stay in the final stage although only building seems to need them, since a step there runs them. */
  private keptTools(): ReadonlySet<string> {
    const kept = new Set<string>();
    for (const step of this.stage.steps) {
      for (const unit of step.units) {
        if (this.sideOf(unit, step) === "builder") continue;
        for (const action of unit.actions) {
          if (action.kind === "files" && ["git", "curl", "wget", "unzip"].includes(action.program))
            kept.add(action.program);
          if (action.kind === "native") {
            if (this.stage.image.variant === "full") continue;
            if (!this.compilesLibraries()) kept.add("make");
            else
              for (const name of "make cmake gcc g++ build-essential build-base musl-dev libc6-dev libc-dev pkg-config pkgconf".split(
                " ",
              ))
                kept.add(name);
          }
        }
      }
    }
    return kept;
  }

  private place(step: Step): Placement {
    const { instruction, index } = step;
    const before = index <= this.last;
    switch (instruction.keyword) {
      case "ENV":
      case "ARG":
      case "WORKDIR":
      case "SHELL":
        return { builder: before ? UNCHANGED : null, final: UNCHANGED };
      case "COPY":
      case "ADD":
        return before ? this.placeCopy(step) : { builder: null, final: UNCHANGED };
      case "RUN":
        return this.placeRun(step);
      default:
        return { builder: null, final: UNCHANGED };
    }
  }

  private placeCopy(step: Step): Placement {
    const { instruction } = step;
    const owner = instruction.flags.filter(({ name }) => name === "chown");
    // The builder works as root and knows none of the users that the final stage makes.
    const forBuilder: Edit[] = owner.map((flag) => ({ start: flag.start, end: flag.end + 1, text: "" }));
    const cargo = cargoOf(step, this.wanted);
    switch (cargo) {
      case "lists": {
        const stays = this.isNamedLater(step) && !isCovered(step, this.stage);
        return { builder: forBuilder, final: stays ? UNCHANGED : null };
      }
      case "project-files":
        return { builder: forBuilder, final: isCovered(step, this.stage) ? null : UNCHANGED };
      case "tool":
        return { builder: forBuilder, final: this.runtimeTools.size > 0 ? UNCHANGED : null };
      case "other-image":
        return { builder: null, final: UNCHANGED };
      case "code":
        return { builder: this.isWanted(step) ? forBuilder : null, final: UNCHANGED };
    }
  }

  /** True for code that an install after it may read. */
  private isWanted(step: Step): boolean {
    if (isNeverRead(step)) return false;
    const later = this.installs.filter((install) => install.step.index > step.index);
    const { sources, destination } = operands(step);
    const isFile = sources.every((source) => /\.\w+$/.test(source));
    const hasLists = (install: Install) =>
      readsOnlyLists(install) &&
      [...wantedFiles([install])].every((file) =>
        this.stage.steps.some(
          (other) =>
            other.index < install.step.index &&
            /^(COPY|ADD)$/.test(other.instruction.keyword) &&
            cargoOf(other, this.wanted) === "lists" &&
            brings(other, file),
        ),
      );
    const needy = later.filter((install) => !hasLists(install));
    if (needy.length === 0)
      return (
        !isFile &&
        later.some((install) => install.action.pip?.requirements.length) &&
        /^[./]*$/.test(sources[0] ?? "")
      );
    return (
      needy.some((install) => {
        if (!readsOnlyLists(install)) return true;
        return [...wantedFiles([install])].some(
          (file) =>
            destination === "/" ||
            file.startsWith(destination.endsWith("/") ? destination : `${destination}/`) ||
            file === destination ||
            file.includes("$"),
        );
      }) || !isFile
    );
  }

  /** True where a later step of the final stage names one of the files that a COPY brings. */
  private isNamedLater(step: Step): boolean {
    const { sources, destination } = operands(step);
    const names = [...sources, destination.endsWith("/") ? "" : destination]
      .map((path) => path.replace(/\/+$/, "").replace(/^.*\//, ""))
      .filter((name) => name.length > 2 && name !== "*");
    return this.stage.steps.slice(step.index + 1).some((later) => {
      const { keyword } = later.instruction;
      if (keyword === "RUN") {
        return later.units.some(
          (unit) =>
            this.sideOf(unit, later) !== "builder" && names.some((name) => this.textOf(unit).includes(name)),
        );
      }
      if (keyword !== "CMD" && keyword !== "ENTRYPOINT") return false;
      const text = (later.instruction.exec ?? later.instruction.words).join(" ");
      return names.some((name) => text.includes(name));
    });
  }

  private textOf(unit: Unit): string {
    return this.stage.source.text.slice(unit.shell.start, unit.shell.end);
  }

  /** Which stage a unit belongs to, packages and what goes with them aside. */
  private sideOf(unit: Unit, step: Step): Side {
    const kinds = new Set(unit.actions.map(({ kind }) => kind));
    const before =
      step.index < this.last || (step.index === this.last && unit.shell.start < this.lastInstallStart(step));
    if (kinds.has("install")) return "builder";
    for (const action of unit.actions) {
      if (action.kind === "tool") return this.isToolKept(action.names) && !isPip(action) ? "both" : "builder";
      if (action.kind === "tool-setting")
        return this.runtimeTools.size > 0 ? "both" : before ? "builder" : "final";
      if (action.kind === "venv" || action.kind === "activate") {
        const path = resolvePath(expand(action.path, step.variables), unit.directory);
        if (action.kind === "activate") return before ? "builder" : "final";
        return this.installs.some(
          ({ destination }) => destination.kind === "folder" && destination.path === path,
        )
          ? "builder"
          : "final";
      }
    }
    if (kinds.has("final")) return "final";
    if (kinds.has("native")) return before && this.compilesLibraries() ? "both" : "final";
    if (kinds.has("builder")) return before ? "builder" : "final";
    const files = unit.actions.find((action) => action.kind === "files");
    if (files && files.kind === "files") return this.sideOfFiles(unit, step, before);
    if (kinds.has("unknown")) return before ? "both" : "final";
    return "final";
  }

  private lastInstallStart(step: Step): number {
    return Math.max(
      ...this.installs.filter((install) => install.step === step).map(({ unit }) => unit.shell.start),
    );
  }

  private compilesLibraries(): boolean {
    return this.stage.steps.some(({ units }) =>
      units.some(({ actions }) =>
        actions.some((action) => action.kind === "native" && !/^(make|go|gradle|mvn)$/.test(action.program)),
      ),
    );
  }

  private isToolKept(names: readonly string[]): boolean {
    return names.some((name) => this.runtimeTools.has(name));
  }

  private sideOfFiles(unit: Unit, step: Step, before: boolean): Side {
    const words = unit.actions.flatMap((action) =>
      "words" in action && action.kind !== "install" ? action.words : [],
    );
    const operandsOf = words
      .filter(({ value }) => !value.startsWith("-"))
      .map(({ value }) => expand(value, step.variables));
    const text = this.textOf(unit);
    const listFile =
      /requirements?[\w./-]*\.(txt|in)|Pipfile|pyproject\.toml|poetry\.lock|uv\.lock|setup\.(py|cfg)|\.ssh\b|known_hosts|id_(rsa|ed25519)|\.netrc|pip\.conf|\.pypirc|\.whl\b|\/requirements\b|\.gitconfig/;
    const touchesWanted = operandsOf.some((value) => this.wanted.has(resolvePath(value, unit.directory)));
    if (listFile.test(text) || touchesWanted)
      return before || touchesWanted || this.removesLists(unit) ? "builder" : "final";
    if (!before) return "final";
    const programs = unit.actions.flatMap((action) => (action.kind === "files" ? [action.program] : []));
    if (
      programs.every((program) =>
        /^(chmod|chown|chgrp|mkdir|touch|sed|dos2unix|echo|printf|cat|tee|rmdir|true)$/.test(program),
      )
    ) {
      // A source list or key for apt is needed wherever packages are installed.
      return /\/etc\/(apt|apk)\/|sources\.list|apt-key|trusted\.gpg|\/etc\/(ssl|hosts)/.test(text)
        ? "both"
        : "final";
    }
    if (
      /wait-for|wait_for|tini|dumb-init|gosu|dockerize|geckodriver|chromedriver|wkhtmlto|entrypoint|fonts?\b|\/app\b|s6-overlay|phantomjs|chrome/.test(
        text,
      )
    )
      return "final";
    const inProject = operandsOf.some(
      (value) =>
        !value.startsWith("/") && !value.includes("://") && !value.includes("$") && value.includes("."),
    );
    return inProject && !programs.some((program) => /^(wget|curl|git|tar|unzip)$/.test(program))
      ? "final"
      : "both";
  }

  private removesLists(unit: Unit): boolean {
    return unit.actions.some((action) => action.kind === "files" && action.program === "rm");
  }

  private placeRun(step: Step): Placement {
    const { index, units, instruction } = step;
    if (instruction.heredocs.length > 0 && this.installs.some((install) => install.step === step)) {
      this.remark(
        "script-parted",
        step,
        "The install stands in a here-document, whose lines are shared out between the stages.",
      );
    }
    if (units.length === 0 || !step.readable) {
      if (index > this.last) return { builder: null, final: UNCHANGED };
      this.remark(
        "unknown-step",
        step,
        `RUN on line ${instruction.line} cannot be taken apart, so both stages run it whole.`,
      );
      return { builder: UNCHANGED, final: UNCHANGED };
    }
    const building = (unit: Unit) =>
      index < this.last || (index === this.last && unit.shell.start < this.lastInstallStart(step));
    const keepBuilder: boolean[] = [];
    const keepFinal: boolean[] = [];
    const builderEdits: Edit[] = [];
    const finalEdits: Edit[] = [];
    units.forEach((unit, i) => {
      keepBuilder[i] = false;
      keepFinal[i] = false;
      const packages = unit.actions.findIndex(({ kind }) => kind === "packages");
      const removal = unit.actions.findIndex(({ kind }) => kind === "remove");
      if (packages >= 0) {
        this.placePackages(unit, step, building(unit), builderEdits, finalEdits, keepBuilder, keepFinal, i);
      } else if (removal >= 0) {
        const action = unit.actions[removal] as Extract<Action, { kind: "remove" }>;
        const words = unit.shell.commands[removal]?.words ?? [];
        const left = this.system.shareRemoval(action.packages, words);
        keepFinal[i] = left !== null;
        finalEdits.push(...(left ?? []));
        keepBuilder[i] = left === null && this.hasCommentInFront(units, i);
      } else if (unit.actions.some(({ kind }) => kind === "upgrade")) {
        // Newer packages are what the final stage is wanted to hold; the builder is thrown away.
        keepFinal[i] = true;
      } else if (!this.goesAlong(unit)) {
        const side = this.sideOf(unit, step);
        keepBuilder[i] = side !== "final";
        keepFinal[i] = side !== "builder";
        builderEdits.push(...this.installEdits(unit, step));
        if (side === "both" && unit.actions.some(({ kind }) => kind === "unknown")) {
          this.remark(
            "unknown-step",
            step,
            `What this step leaves behind is not known, so both stages run it: ${shorten(this.textOf(unit))}`,
          );
        }
      }
    });
    this.settleCompanions(units, keepBuilder);
    this.settleCompanions(units, keepFinal);
    if (!keepBuilder.includes(true) && !keepFinal.includes(true)) {
      // Only updates, settings or messages: kept where it was, unless settleUpdates finds that no stage needs it.
      const standsAlone = units.every((unit) => this.goesAlong(unit));
      if (!standsAlone) return NOTHING;
      const isUpdate = units.some(({ actions }) => actions.some(({ kind }) => kind === "update"));
      return { builder: isUpdate && index < this.last ? UNCHANGED : null, final: UNCHANGED };
    }
    const side = (keep: readonly boolean[], edits: readonly Edit[]) =>
      keep.includes(true) ? [...keepUnits(units, keep), ...edits] : null;
    return { builder: side(keepBuilder, builderEdits), final: side(keepFinal, finalEdits) };
  }

  private placePackages(
    unit: Unit,
    step: Step,
    building: boolean,
    builderEdits: Edit[],
    finalEdits: Edit[],
    keepBuilder: boolean[],
    keepFinal: boolean[],
    i: number,
  ): void {
    const shares = unit.actions.flatMap((action, at) =>
      action.kind === "packages"
        ? [
            this.system.share(
              action,
              unit.shell.commands[at]?.words ?? [],
              this.stage.source.text,
              step,
              building,
            ),
          ]
        : [],
    );
    if (unit.actions.length > 1 && unit.shell.kind === "compound") {
      // Taking words out of a condition could leave a branch without a command.
      keepBuilder[i] = building;
      keepFinal[i] = shares.some(({ final }) => final !== null);
      if (!building && !keepFinal[i]) keepFinal[i] = true;
      return;
    }
    keepBuilder[i] = shares.some(({ builder }) => builder !== null);
    keepFinal[i] = shares.some(({ final }) => final !== null);
    for (const { builder, final } of shares) {
      builderEdits.push(...(builder ?? []));
      finalEdits.push(...(final ?? []));
    }
  }

  private hasCommentInFront(units: readonly Unit[], i: number): boolean {
    const from = units[i - 1]?.shell.end;
    const to = units[i]?.shell.start;
    return from !== undefined && to !== undefined && /\n[ \t]*#/.test(this.stage.source.text.slice(from, to));
  }

  /** True for what has no purpose of its own: it follows the commands beside it. */
  private goesAlong(unit: Unit): boolean {
    return unit.actions.every(
      ({ kind }) => kind === "update" || kind === "clean" || kind === "shell" || kind === "neutral",
    );
  }

  /** Lets updates, cleaning and shell settings follow the commands that a stage keeps of a RUN. */
  private settleCompanions(units: readonly Unit[], keep: boolean[]): void {
    const packagesKept = units.some(
      (unit, i) =>
        keep[i] &&
        unit.actions.some(({ kind }) => kind === "packages" || kind === "remove" || kind === "upgrade"),
    );
    const anyKept = keep.includes(true);
    const lastKept = keep.lastIndexOf(true);
    units.forEach((unit, i) => {
      if (!this.goesAlong(unit)) return;
      const kinds = new Set(unit.actions.map(({ kind }) => kind));
      if (kinds.has("update")) keep[i] = packagesKept;
      else if (kinds.has("clean"))
        keep[i] =
          packagesKept ||
          (anyKept && !units.some(({ actions }) => actions.some(({ kind }) => kind === "packages")));
      else if (kinds.has("shell")) keep[i] = anyKept && i < lastKept;
      else keep[i] = anyKept;
    });
  }

  /** Takes an `apt-get update` on a line of its own out of a stage in which no install follows it. */
  private settleUpdates(placements: Placement[]): void {
    this.stage.steps.forEach((step, i) => {
      const placement = placements[i] as Placement;
      const isUpdate =
        step.units.length > 0 &&
        step.units.every((unit) => this.goesAlong(unit)) &&
        step.units.some(({ actions }) => actions.some(({ kind }) => kind === "update"));
      if (!isUpdate) return;
      const needed = (side: "builder" | "final") =>
        placements
          .slice(i + 1)
          .some(
            (later, j) =>
              later[side] !== null &&
              this.stage.steps[i + 1 + j]?.units.some(({ actions }) =>
                actions.some(({ kind }) => kind === "packages" || kind === "upgrade"),
              ),
          );
      placements[i] = {
        builder: needed("builder") ? placement.builder : null,
        final: needed("final") ? placement.final : null,
      };
    });
  }

  /** The changes that send an install's files to where they are copied from. */
  private installEdits(unit: Unit, step: Step): Edit[] {
    const edits: Edit[] = [];
    for (const action of unit.actions) {
      if (action.kind === "tool" && this.isToolKept(action.names) && isPip(action)) {
        const word = unwrap(action.command.words).find(({ value }) => value === "install");
        if (word) edits.push(this.addOption(word, `--prefix=${COLLECTED}`, step));
      }
      if (action.kind !== "install") continue;
      const install = this.installs.find((each) => each.action === action);
      if (!install || install.destination.kind === "folder") continue;
      if (action.installer === "pipenv") {
        const word = action.words.find(({ value }) => value === "--system");
        if (word) edits.push(dropWord(action.command.words, word));
      }
      const option = optionFor(action);
      if (option) edits.push(this.addOption(action.after, option, step));
    }
    return edits;
  }

  private addOption(word: ShellWord, option: string, step: Step): Edit {
    const text = step.instruction.exec ? `, "${option}"` : ` ${option}`;
    return { start: word.end, end: word.end, text };
  }
}

function isPip(action: Extract<Action, { kind: "tool" }>): boolean {
  return (
    action.command.words.some(({ value }) => /(^|\/)pip[\d.]*$/.test(value)) &&
    action.command.words.some(({ value }) => value === "install")
  );
}

function needsUserSite(action: Install["action"]): boolean {
  return (
    action.installer === "pip-sync" ||
    action.installer === "setup.py" ||
    (action.pip?.editables.length ?? 0) > 0
  );
}

function optionFor(action: Install["action"]): string | null {
  switch (action.installer) {
    case "pip":
      return (action.pip?.editables.length ?? 0) > 0 ? "--user" : `--prefix=${COLLECTED}`;
    case "uv pip":
      return `--prefix=${COLLECTED}`;
    case "pip-sync":
      return "--user-only";
    case "setup.py":
      return "--user";
    default:
      return null;
  }
}

/** Tools that the running image calls by name: `CMD ["poetry", "run", ...]`, or an environment that only the tool can find. */
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
    if (destination.kind === "folder" && destination.hidden) tools.add(action.installer);
  }
  return tools;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
