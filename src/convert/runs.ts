import type { Edit } from "../dockerfile/edits.ts";
import type { Source } from "../dockerfile/read.ts";
import type { ShellWord } from "../dockerfile/shell.ts";
import { type Action, unwrap } from "./actions.ts";
import { cargoOf, operands, wantedFiles } from "./copies.ts";
import { COLLECTED, type Install } from "./installs.ts";
import { dropWord, keepUnits } from "./layout.ts";
import type { Remark } from "./notes.ts";
import type { Sides } from "./sides.ts";
import type { Stage, Step, Unit } from "./steps.ts";
import { SystemPackages } from "./system.ts";
import { expand, resolvePath } from "./variables.ts";

/** What one stage takes over of a RUN: which of its units, and what changes in them. */
interface Taken {
  readonly keep: boolean[];
  readonly edits: Edit[];
}

interface Run {
  readonly step: Step;
  readonly builder: Taken;
  readonly final: Taken;
}

type StageName = "builder" | "final";

/** The edits with which each stage takes a RUN over; null where it does not. */
export interface RunPlacement {
  readonly builder: readonly Edit[] | null;
  readonly final: readonly Edit[] | null;
}

/** Shares the RUNs of a stage out, command by command. */
export function placeRuns(
  stage: Stage,
  installs: readonly Install[],
  sides: Sides,
): { placements: ReadonlyMap<number, RunPlacement>; remarks: readonly Remark[] } {
  const sharer = new RunSharer(stage, installs, sides);
  return { placements: sharer.share(), remarks: sharer.remarks() };
}

class RunSharer {
  private readonly stage: Stage;
  private readonly installs: readonly Install[];
  private readonly sides: Sides;
  private readonly system: SystemPackages;
  private readonly own: Remark[] = [];
  private readonly byAction: ReadonlyMap<Action, Install>;
  private readonly wanted: ReadonlySet<string>;

  constructor(stage: Stage, installs: readonly Install[], sides: Sides) {
    this.stage = stage;
    this.installs = installs;
    this.sides = sides;
    this.wanted = wantedFiles(installs);
    this.byAction = new Map(installs.map((install) => [install.action, install]));
    this.system = new SystemPackages(stage, this.programs("final"), this.programs("builder"));
  }

  remarks(): readonly Remark[] {
    return [...this.own, ...this.system.remarks];
  }

  share(): Map<number, RunPlacement> {
    const placements = new Map<number, RunPlacement>();
    const runs: Run[] = [];
    for (const step of this.stage.steps) {
      if (step.instruction.keyword !== "RUN") continue;
      if (step.units.length === 0 || !step.readable) placements.set(step.index, this.whole(step));
      else runs.push(this.shareRun(step));
    }
    for (const side of ["builder", "final"] as const) {
      settleUpdates(runs, side);
      for (const run of runs) settleCompanions(run.step.units, run[side].keep);
    }
    for (const run of runs) {
      const { step, builder, final } = run;
      const nowhere = !builder.keep.includes(true) && !final.keep.includes(true);
      // A RUN of nothing but messages or settings stays where its owner put it; so does an update that never had an install.
      const purposeless = step.units.every((unit) => goesAlong(unit)) && !this.servedPackages(step);
      if (nowhere && purposeless) final.keep.fill(true);
      placements.set(step.index, {
        builder: printable(step, builder, this.stage.source),
        final: printable(step, final, this.stage.source),
      });
    }
    return placements;
  }

  /** A RUN that cannot be taken apart: run by both stages while dependencies are still to come. */
  private whole(step: Step): RunPlacement {
    if (step.index > this.sides.last) return { builder: null, final: [] };
    this.own.push({
      code: "unknown-step",
      step: step.index,
      why: "This RUN cannot be taken apart, so both stages run it whole.",
    });
    return { builder: [], final: [] };
  }

  /** True for an update or a clean-up whose packages went elsewhere, as against one that stands for itself. */
  private servedPackages(step: Step): boolean {
    const isUpdate = step.units.some(({ actions }) => actions.some(({ kind }) => kind === "update"));
    if (!isUpdate) return false;
    return this.stage.steps.some(
      ({ index, units }) =>
        index > step.index &&
        units.some(({ actions }) => actions.some(({ kind }) => kind === "packages" || kind === "upgrade")),
    );
  }

  /** Programs that the units of a stage call: their packages have to be there, whatever they are good for otherwise. */
  private programs(side: StageName): ReadonlySet<string> {
    const called = new Set<string>();
    for (const step of this.stage.steps) {
      for (const unit of step.units) {
        const unitSide = this.sides.sideOf(unit, step);
        if (goesAlong(unit) || unit.actions.every(({ kind }) => kind === "packages" || kind === "remove"))
          continue;
        if (unitSide !== "both" && unitSide !== side) continue;
        for (const command of unit.shell.commands) {
          const program = (unwrap(command.words)[0]?.value ?? "").replace(/^.*\//, "");
          for (const name of PACKAGES_OF[program] ?? []) called.add(name);
          if (
            side === "final" &&
            unit.actions.some((action) => action.kind === "native") &&
            this.stage.image.variant !== "full"
          ) {
            for (const name of this.sides.compilesByHand ? COMPILERS : ["make"]) called.add(name);
          }
        }
      }
    }
    return called;
  }

  private shareRun(step: Step): Run {
    const { units, instruction } = step;
    const run: Run = {
      step,
      builder: { keep: units.map(() => false), edits: [] },
      final: { keep: units.map(() => false), edits: [] },
    };
    units.forEach((unit, i) => {
      const kinds = new Set(unit.actions.map(({ kind }) => kind));
      if (kinds.has("packages") || kinds.has("remove")) this.sharePackages(run, unit, i);
      else if (kinds.has("upgrade")) run.final.keep[i] = true;
      else if (!goesAlong(unit)) this.shareWork(run, unit, i);
      else if (this.removesCode(unit, step)) run.final.keep[i] = true;
    });
    if (instruction.heredocs.length > 0 && this.installs.some((install) => install.step === step)) {
      this.own.push({
        code: "script-parted",
        step: step.index,
        why: "The install stands in a here-document, whose lines are shared out between the stages.",
      });
    }
    return run;
  }

  /** True for a clean-up that takes away again what a COPY before it has brought to both stages. */
  private removesCode(unit: Unit, step: Step): boolean {
    const removed = unit.shell.commands
      .map((command) => unwrap(command.words))
      .filter(([program]) => program?.value === "rm")
      .flatMap((words) => words.slice(1).filter(({ value }) => !value.startsWith("-")))
      .map(({ value }) => resolvePath(expand(value, step.variables).replace(/\/\*?$/, ""), unit.directory));
    return this.stage.steps.slice(0, step.index).some((earlier) => {
      if (!/^(COPY|ADD)$/.test(earlier.instruction.keyword) || cargoOf(earlier, this.wanted) !== "code")
        return false;
      const destination = operands(earlier).destination.replace(/\/$/, "");
      return removed.some((path) => destination === path || destination.startsWith(`${path}/`));
    });
  }

  private shareWork(run: Run, unit: Unit, i: number): void {
    const side = this.sides.sideOf(unit, run.step);
    run.builder.keep[i] = side !== "final";
    run.final.keep[i] = side !== "builder";
    run.builder.edits.push(...this.installEdits(unit, run.step));
    const unknown = unit.actions.find(
      (action) => action.kind === "unknown" || (action.kind === "files" && action.program !== "mkdir"),
    );
    if (side === "both" && unknown) {
      const text = this.stage.source.text.slice(unit.shell.start, unit.shell.end).replace(/\s+/g, " ");
      const short = text.length > 60 ? `${text.slice(0, 57)}...` : text;
      this.own.push({
        code: "unknown-step",
        step: run.step.index,
        why: `Both stages run ${short} since either may want what it leaves behind.`,
      });
    }
  }

  /** A unit with system packages in it: shared out word by word, and whatever else it does as such. */
  private sharePackages(run: Run, unit: Unit, i: number): void {
    const building = this.sides.isBeforeLast(run.step, unit);
    const { text } = this.stage.source;
    const other = unit.actions.some(
      ({ kind }) => !["packages", "remove", "neutral", "update", "clean", "shell"].includes(kind),
    );
    const side = other ? this.sides.sideOf(unit, run.step) : null;
    run.builder.keep[i] = side === "builder" || side === "both";
    run.final.keep[i] = side === "final" || side === "both";
    unit.actions.forEach((action, at) => {
      const command = unit.shell.commands[at];
      if ((action.kind !== "packages" && action.kind !== "remove") || !command) return;
      const { builder, final } =
        action.kind === "packages"
          ? this.system.share(action, command.words, text, run.step, building)
          : { builder: null, final: this.system.shareRemoval(action.packages, command.words) };
      run.builder.keep[i] ||= builder !== null;
      run.final.keep[i] ||= final !== null;
      // Inside a condition a command cannot just go, since a branch may consist of it.
      const nothing =
        unit.shell.kind === "simple" ? [] : [{ start: command.start, end: command.end, text: "true" }];
      run.builder.edits.push(...(builder ?? nothing));
      run.final.edits.push(...(final ?? nothing));
    });
  }

  /** The changes that send an install's files to where they are copied from. */
  private installEdits(unit: Unit, step: Step): Edit[] {
    const edits: Edit[] = [];
    const add = (word: ShellWord, option: string) => {
      edits.push({
        start: word.end,
        end: word.end,
        text: step.instruction.exec ? `, "${option}"` : ` ${option}`,
      });
    };
    for (const action of unit.actions) {
      if (this.sides.isKeptTool(action)) {
        const word = action.command.words.find(({ value }) => value === "install");
        if (word) add(word, `--prefix=${COLLECTED}`);
      }
      if (action.kind !== "install") continue;
      const install = this.byAction.get(action);
      if (!install || install.destination.kind === "folder") continue;
      if (action.installer === "pipenv") {
        const word = action.words.find(({ value }) => value === "--system");
        if (word) edits.push(dropWord(action.command.words, word));
      }
      const option = optionFor(action);
      if (option) add(action.after, option);
    }
    return edits;
  }
}

const COMPILERS =
  "make cmake gcc g++ build-essential build-base musl-dev libc6-dev libc-dev pkg-config pkgconf autoconf automake libtool".split(
    " ",
  );

/** Programs that steps call, and the packages that bring them. */
const PACKAGES_OF: Readonly<Record<string, readonly string[]>> = {
  curl: ["curl", "ca-certificates"],
  wget: ["wget", "ca-certificates"],
  git: ["git"],
  unzip: ["unzip"],
  gpg: ["gnupg", "gnupg2", "gpg", "dirmngr"],
  "apt-key": ["gnupg", "gnupg2", "gpg", "dirmngr"],
  "add-apt-repository": ["software-properties-common", "gnupg"],
  lsb_release: ["lsb-release"],
  bash: ["bash"],
  tar: ["tar", "bzip2", "xz-utils", "xz"],
  svn: ["subversion"],
  hg: ["mercurial"],
  "ssh-keyscan": ["openssh-client"],
  ssh: ["openssh-client"],
  perl: ["perl"],
  jq: ["jq"],
};

/** The option that sends an installer's files to /install; null for one that is led there by its environment. */
function optionFor(action: Install["action"]): string | null {
  switch (action.installer) {
    case "pip":
      return (action.pip?.editables.length ?? 0) > 0 ? "--user" : `--prefix=${COLLECTED}`;
    case "uv pip":
      return `--prefix=${COLLECTED}`;
    case "pip-sync":
      return "--user";
    case "setup.py":
      return "--user";
    default:
      return null;
  }
}

function printable({ units, instruction }: Step, taken: Taken, source: Source): readonly Edit[] | null {
  if (!taken.keep.includes(true)) return null;
  const { text } = source;
  const continuation = instruction.heredocs.length > 0 ? "" : source.escape + source.eol;
  // An edit inside a unit that goes anyway would only be in the way.
  const edits = taken.edits.filter((edit) =>
    units.some((unit, i) => taken.keep[i] && edit.start >= unit.shell.start && edit.end <= unit.shell.end),
  );
  return [...keepUnits(units, taken.keep, text, continuation), ...edits];
}

/** True for what has no purpose of its own: it follows the commands beside it. */
function goesAlong(unit: Unit): boolean {
  return unit.actions.every(
    ({ kind }) => kind === "update" || kind === "clean" || kind === "shell" || kind === "neutral",
  );
}

function has(unit: Unit, ...kinds: readonly Action["kind"][]): boolean {
  return unit.actions.some(({ kind }) => kinds.includes(kind));
}

/** Every install of packages needs an update before it in its own stage, where the original had one. */
function settleUpdates(runs: readonly Run[], side: StageName): void {
  let latest: { readonly keep: boolean[]; readonly at: number } | null = null;
  let kept = false;
  for (const run of runs) {
    const { keep } = run[side];
    run.step.units.forEach((unit, i) => {
      if (has(unit, "packages", "upgrade") && keep[i] && latest !== null && !kept) {
        latest.keep[latest.at] = true;
        kept = true;
      }
      if (!has(unit, "update") || !goesAlong(unit)) return;
      latest = { keep, at: i };
      kept = false;
    });
  }
}

/** Lets cleaning, shell settings and messages follow the commands that a stage keeps of a RUN. */
function settleCompanions(units: readonly Unit[], keep: boolean[]): void {
  const packagesKept = units.some((unit, i) => keep[i] && has(unit, "packages", "remove", "upgrade"));
  const workKept = keep.includes(true);
  const hasPackages = units.some((unit) => has(unit, "packages"));
  units.forEach((unit, i) => {
    if (!goesAlong(unit) || has(unit, "update")) return;
    if (has(unit, "clean")) keep[i] ||= packagesKept || (workKept && !hasPackages);
    else if (has(unit, "shell")) keep[i] = workKept && i < keep.lastIndexOf(true);
    else keep[i] = workKept;
  });
}
