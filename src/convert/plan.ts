import type { Edit } from "../dockerfile/edits.ts";
import {
  brings,
  cargoOf,
  isCovered,
  isListByName,
  isNeverRead,
  operands,
  readsOnlyLists,
  wantedFiles,
} from "./copies.ts";
import { COLLECTED, homeOf, type Install, isRoot } from "./installs.ts";
import type { Remark } from "./notes.ts";
import { packageName } from "./pip.ts";
import { placeRuns } from "./runs.ts";
import { Sides } from "./sides.ts";
import type { Stage, Step } from "./steps.ts";

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
  /** Lines that the final stage gets in front of an instruction, by its index; behind the last one for their number. */
  readonly finalLines: ReadonlyMap<number, readonly string[]>;
  /** Lines at the builder's end. */
  readonly builderEnd: readonly string[];
  /** What the final stage takes from the builder. */
  readonly copies: readonly Copied[];
  /** Index of the instruction in front of which the final stage takes them. */
  readonly copyAt: number;
  readonly remarks: readonly Remark[];
}

const UNCHANGED: readonly Edit[] = [];

/** Decides for every instruction which stage it belongs to and what has to change in it. */
export function planStage(stage: Stage, installs: readonly Install[]): Plan {
  const sides = new Sides(stage, installs);
  const runs = placeRuns(stage, installs, sides);
  const copies = new CopyPlacer(stage, installs, sides);
  const placements = stage.steps.map((step): Placement => {
    const before = step.index <= sides.last;
    switch (step.instruction.keyword) {
      case "ENV":
      case "ARG":
      case "WORKDIR":
      case "SHELL":
        return { builder: before ? UNCHANGED : null, final: UNCHANGED };
      case "COPY":
      case "ADD":
        return before ? copies.place(step) : { builder: null, final: UNCHANGED };
      case "RUN":
        return runs.placements.get(step.index) as Placement;
      default:
        return { builder: null, final: UNCHANGED };
    }
  });
  const kept = keptTools(stage, sides);
  const remarks: Remark[] = [...runs.remarks];
  if (sides.runtimeTools.size > 0) {
    const tools = [...sides.runtimeTools].join(" and ");
    remarks.push({
      code: "tool-kept",
      step: null,
      why: `${tools} runs in the final stage as well, so it has to stay there.`,
    });
  }
  return {
    placements,
    ...builderExtras(installs, kept, callsInstalled(stage, installs, sides)),
    finalLines: new Map(),
    copies: copied(installs, kept !== null),
    copyAt: copyPosition(stage, installs, sides, placements),
    remarks,
  };
}

/** The first step that installs, with pip, a tool which the final stage runs as well. */
function keptTools(stage: Stage, sides: Sides): Step | null {
  return (
    stage.steps.find(({ units }) =>
      units.some(({ actions }) => actions.some((action) => sides.isKeptTool(action))),
    ) ?? null
  );
}

/** True where a later step of the builder may call what an install before it brought. */
function callsInstalled(stage: Stage, installs: readonly Install[], sides: Sides): boolean {
  const first = (installs[0] as Install).unit.shell.start;
  return stage.steps.some((step) =>
    step.units.some(
      (unit) =>
        unit.shell.start > first &&
        sides.isBeforeLast(step, unit) &&
        unit.actions.some(({ kind }) => kind === "unknown" || kind === "builder" || kind === "native") &&
        sides.sideOf(unit, step) !== "final",
    ),
  );
}

/** The lines that lead every installer to /install, and those that make /install fit for /usr/local. */
function builderExtras(
  installs: readonly Install[],
  keptTool: Step | null,
  called: boolean,
): Pick<Plan, "builderLines" | "builderEnd"> {
  const lines: string[] = [];
  const end: string[] = [];
  const collected = installs.filter(({ destination }) => destination.kind === "system");
  const environment = installs.find(({ destination }) => destination.kind === "system-by-environment");
  // What an install finds of an earlier one it does not install again: Python looks there as in a user's own folder.
  // uv needs no telling: it finds them in the prefix it is given.
  const visible =
    collected.slice(1).some(({ action }) => action.installer !== "uv pip") ||
    keptTool !== null ||
    collected.some(({ action }) => needsUserSite(action));
  const callable = keptTool !== null || (called && collected.length > 0);
  if (callable || visible)
    lines.push(
      "# Python finds here what has been installed so far.",
      `ENV PYTHONUSERBASE=${COLLECTED}${callable ? ` PATH=${COLLECTED}/bin:$PATH` : ""}`,
    );
  // A home of the user who installs is looked for there, though root does the work here.
  const home = installs.find(
    ({ destination, step }) =>
      destination.kind === "folder" && !isRoot(step.user) && destination.path.startsWith(`${homeOf(step)}/`),
  );
  if (home) lines.push(`ENV HOME=${homeOf(home.step)}`);
  if (
    collected.some(({ action }) => (action.pip?.packages ?? []).some((name) => packageName(name) === "pip"))
  ) {
    end.push(
      "# The final stage keeps the pip that its image comes with.",
      `RUN rm -rf ${COLLECTED}/bin/pip ${COLLECTED}/bin/pip3 ${COLLECTED}/bin/pip3.* ${COLLECTED}/lib/python*/site-packages/pip ${COLLECTED}/lib/python*/site-packages/pip-*`,
    );
  }
  if (environment) {
    if (environment.action.installer === "uv sync") lines.push(`ENV UV_PROJECT_ENVIRONMENT=${COLLECTED}`);
    else
      lines.push(
        `# ${environment.action.installer} installs into the environment that is active.`,
        `ENV VIRTUAL_ENV=${COLLECTED}`,
        `RUN python -m venv --without-pip ${COLLECTED}`,
      );
    end.push(
      `# ${COLLECTED} becomes plain files for /usr/local: its interpreter stays behind, its scripts call the image's own.`,
      `RUN cd ${COLLECTED} \\`,
      "    && rm -rf bin/python bin/python3 bin/python3.* bin/*[Aa]ctivate* lib64 pyvenv.cfg .gitignore .lock CACHEDIR.TAG \\",
      `    && grep -rl '^#!${COLLECTED}/bin/python' bin | xargs -r sed -i '1s|^#!${COLLECTED}/bin/python[0-9.]*|#!/usr/local/bin/python|'`,
    );
  }
  const at = [
    keptTool?.index,
    home?.step.index,
    installs.find(({ destination }) => destination.kind !== "folder")?.step.index,
  ].filter((index) => index !== undefined);
  return { builderLines: new Map(lines.length > 0 ? [[Math.min(...at), lines]] : []), builderEnd: end };
}

function needsUserSite(action: Install["action"]): boolean {
  return (
    action.installer === "pip-sync" ||
    action.installer === "setup.py" ||
    (action.pip?.editables.length ?? 0) > 0
  );
}

function copied(installs: readonly Install[], hasKeptTool: boolean): Copied[] {
  const copies = new Map<string, Copied>();
  const collected = { from: COLLECTED, to: "/usr/local", owner: null };
  if (hasKeptTool) copies.set(COLLECTED, collected);
  for (const { destination, step } of installs) {
    if (destination.kind !== "folder") copies.set(COLLECTED, collected);
    else if (!copies.has(destination.path)) {
      copies.set(destination.path, {
        from: destination.path,
        to: destination.path,
        owner: isRoot(step.user) ? null : step.user,
      });
    }
  }
  return [...copies.values()];
}

/** Where the last install stood, or where the first one did if a step of the final stage between them may use it. */
function copyPosition(
  stage: Stage,
  installs: readonly Install[],
  sides: Sides,
  placements: readonly Placement[],
): number {
  const first = (installs[0] as Install).step.index;
  const used = stage.steps
    .slice(first, sides.last)
    .some((step) => step.instruction.keyword === "RUN" && placements[step.index]?.final != null);
  return used ? first : sides.last;
}

/** Decides which stage each COPY and ADD before the last install belongs to. */
class CopyPlacer {
  private readonly stage: Stage;
  private readonly installs: readonly Install[];
  private readonly sides: Sides;
  private readonly wanted: ReadonlySet<string>;
  /** The steps that copy nothing but lists. */
  private readonly listCopies: readonly Step[];
  /** The installs that read more than lists which are copied by name before them. */
  private readonly needy: readonly Install[];

  constructor(stage: Stage, installs: readonly Install[], sides: Sides) {
    this.stage = stage;
    this.installs = installs;
    this.sides = sides;
    this.wanted = wantedFiles(installs);
    this.listCopies = stage.steps.filter(
      (step) => /^(COPY|ADD)$/.test(step.instruction.keyword) && cargoOf(step, this.wanted) === "lists",
    );
    this.needy = installs.filter((install) => !this.hasItsLists(install));
  }

  place(step: Step): Placement {
    const owner = step.instruction.flags.filter(({ name }) => name === "chown");
    // The builder works as root and knows none of the users that the final stage makes.
    const forBuilder: Edit[] = owner.map((flag) => ({ start: flag.start, end: flag.end + 1, text: "" }));
    const cargo = cargoOf(step, this.wanted);
    if ((cargo === "lists" || cargo === "project-files") && this.isRemovedLater(step))
      return { builder: forBuilder, final: null };
    switch (cargo) {
      case "lists":
        return {
          builder: forBuilder,
          final:
            (this.isNamedLater(step) || !isListByName(step)) && !isCovered(step, this.stage)
              ? UNCHANGED
              : null,
        };
      case "project-files":
        return { builder: forBuilder, final: isCovered(step, this.stage) ? null : UNCHANGED };
      case "tool":
        return { builder: forBuilder, final: this.sides.runtimeTools.size > 0 ? UNCHANGED : null };
      case "other-image":
        return { builder: null, final: UNCHANGED };
      case "code":
        return { builder: this.isWanted(step) ? forBuilder : null, final: UNCHANGED };
    }
  }

  /** True for code that an install after it may read. */
  private isWanted(step: Step): boolean {
    if (isNeverRead(step)) return false;
    const { sources, destination } = operands(step);
    const isWholeContext = sources.some((source) => /^[./]*$/.test(source));
    const isFile = sources.every((source) => /\.\w+$/.test(source)) && !isWholeContext;
    const later = this.installs.filter((install) => install.step.index > step.index);
    const needy = this.needy.filter((install) => install.step.index > step.index);
    // Lists can name files beside them, so the whole context comes along where the original had it by then.
    if (needy.length === 0)
      return isWholeContext && later.some(({ action }) => (action.pip?.requirements.length ?? 0) > 0);
    if (!isFile) return true;
    const folder = destination.endsWith("/") ? destination : `${destination}/`;
    return needy.some(
      (install) =>
        !readsOnlyLists(install) ||
        [...wantedFiles([install])].some(
          (file) => file === destination || file.startsWith(folder) || file.includes("$"),
        ),
    );
  }

  /** True for an install that reads nothing but lists which are copied by name before it. */
  private hasItsLists(install: Install): boolean {
    if (!readsOnlyLists(install)) return false;
    return [...wantedFiles([install])].every((file) =>
      this.listCopies.some((step) => step.index < install.step.index && brings(step, file)),
    );
  }

  /** True where the builder's part of a later RUN removes every file that a COPY brings, so that the original ends without them. */
  private isRemovedLater(step: Step): boolean {
    const names = operands(step).sources.map((path) => path.replace(/\/+$/, "").replace(/^.*\//, ""));
    return this.stage.steps
      .slice(step.index + 1)
      .some((later) =>
        later.units.some(
          (unit) =>
            unit.actions.some(
              (action) =>
                action.kind === "files" &&
                action.program === "rm" &&
                names.every((name) => action.words.some(({ value }) => value.endsWith(name))),
            ) && this.sides.sideOf(unit, later) === "builder",
        ),
      );
  }

  /** True where a later step of the final stage names one of the files that a COPY brings. */
  private isNamedLater(step: Step): boolean {
    const { sources, destination } = operands(step);
    const names = [...sources, destination]
      .map((path) => path.replace(/\/+$/, "").replace(/^.*\//, ""))
      .filter((name) => /\w{3}/.test(name) && (name.includes(".") || /require|Pipfile/i.test(name)));
    const { text } = this.stage.source;
    return this.stage.steps.slice(step.index + 1).some((later) => {
      const { keyword, exec, words } = later.instruction;
      if (keyword === "CMD" || keyword === "ENTRYPOINT")
        return names.some((name) => (exec ?? words).join(" ").includes(name));
      if (keyword !== "RUN") return false;
      return later.units.some(
        (unit) =>
          this.sides.sideOf(unit, later) === "final" &&
          names.some((name) => text.slice(unit.shell.start, unit.shell.end).includes(name)),
      );
    });
  }
}
