import type { Edit } from "../dockerfile/edits.ts";
import { operands } from "./copies.ts";
import type { Remark } from "./notes.ts";
import type { Plan } from "./plan.ts";
import type { ProjectFiles } from "./project.ts";
import { readProject } from "./project.ts";
import type { Stage, Step } from "./steps.ts";

/**
 * Adds to a plan what makes the final stage leaner or safer without a guess about the program, each with a note:
 * ADD of plain files becomes COPY, apt's lists go once the last package is installed, Python writes its output at once,
 * and the program gives up root where the project shows that it writes to no folder of its own.
 */
export function harden(stage: Stage, plan: Plan, project: ProjectFiles | undefined): Plan {
  const placements = plan.placements.map((placement) => ({ ...placement }));
  const remarks: Remark[] = [];
  const edit = (step: Step, change: Edit, why: string) => {
    const placement = placements[step.index];
    if (!placement?.final) return;
    placement.final = [...placement.final, change];
    remarks.push({ code: "hardened", step: step.index, why });
  };

  for (const step of stage.steps) {
    const { instruction } = step;
    if (instruction.keyword === "ADD" && isPlainCopy(step)) {
      const change = {
        start: instruction.start,
        end: instruction.start + 3,
        text: instructionCase(stage, step, "COPY"),
      };
      edit(
        step,
        change,
        "ADD unpacks archives and fetches addresses; for plain files COPY does the same without a surprise.",
      );
    }
  }
  const last = lastAptInstall(stage, placements);
  if (last)
    edit(
      last.step,
      { start: last.at, end: last.at, text: " && rm -rf /var/lib/apt/lists/*" },
      "apt's lists serve nobody once the last package is installed.",
    );

  const finalLines = new Map(plan.finalLines);
  const ends = (lines: readonly string[], why: string, at: number) => {
    finalLines.set(at, [...(finalLines.get(at) ?? []), ...lines]);
    remarks.push({ code: "hardened", step: null, why });
  };
  const start = stage.steps.findIndex(({ instruction }) => /^(CMD|ENTRYPOINT)$/.test(instruction.keyword));
  const at = start < 0 ? stage.steps.length : start;
  const sets = (name: string) =>
    stage.steps.some(
      ({ instruction }) =>
        instruction.keyword === "ENV" && instruction.properties.some(([own]) => own === name),
    );
  if (!sets("PYTHONUNBUFFERED"))
    ends(
      ["ENV PYTHONUNBUFFERED=1"],
      "What Python prints reaches the log at once, and is not lost when it is killed.",
      at,
    );
  if (canLeaveRoot(stage, project))
    ends(
      ["USER 10001:10001"],
      "The program gives up root: the project's settings name no file or folder that it writes to.",
      at,
    );
  return { ...plan, placements, finalLines, remarks: [...plan.remarks, ...remarks] };
}

function instructionCase(stage: Stage, step: Step, keyword: string): string {
  const first = stage.source.text[step.instruction.start] ?? "";
  return first === first.toLowerCase() ? keyword.toLowerCase() : keyword;
}

/** True for an ADD of files or folders of the build context that no archive can be among by name. */
function isPlainCopy(step: Step): boolean {
  const { sources } = operands(step);
  const risky = /:\/\/|^git@|[*?$[]|\.(tar|tgz|tbz2?|txz|gz|bz2|xz|zst)$|^<</;
  return (
    sources.length > 0 &&
    step.instruction.heredocs.length === 0 &&
    !step.instruction.flags.some(
      ({ name }) => name === "checksum" || name === "keep-git-dir" || name === "unpack",
    ) &&
    !sources.some((source) => risky.test(source))
  );
}

function lastAptInstall(
  stage: Stage,
  placements: Plan["placements"],
): { readonly step: Step; readonly at: number } | null {
  if (/rm\s[^\n]*\/var\/lib\/apt\/lists/.test(stage.source.text)) return null;
  const step = stage.steps.findLast(
    ({ index, units }) =>
      placements[index]?.final != null &&
      units.some(({ actions }) =>
        actions.some((action) => action.kind === "packages" && action.manager === "apt"),
      ),
  );
  if (!step || step.instruction.heredocs.length > 0 || step.instruction.exec) return null;
  // A cache mount keeps the lists out of the image already.
  if (step.instruction.flags.some(({ name }) => name === "mount")) return null;
  const unit = step.units.findLast(({ actions }) => actions.some((action) => action.kind === "packages"));
  const isSimple = unit?.shell.kind === "simple" && step.units.at(-1) === unit;
  return unit && isSimple ? { step, at: unit.shell.end } : null;
}

const SERVER = /^(gunicorn|uvicorn|daphne|hypercorn|granian)$/;

function canLeaveRoot(stage: Stage, project: ProjectFiles | undefined): boolean {
  if (!project) return false;
  const has = (keyword: string) => stage.steps.some(({ instruction }) => instruction.keyword === keyword);
  if (has("USER") || has("VOLUME") || has("ENTRYPOINT")) return false;
  const command = stage.steps.findLast(({ instruction }) => instruction.keyword === "CMD")?.instruction.exec;
  if (!command || !SERVER.test(command[0] ?? "") || /:(\d{1,3}|10[01]\d|102[0-3])$/.test(command.join(" ")))
    return false;
  const { settings } = readProject(project);
  const text = settings.map((path) => project.get(path) ?? "").join("\n");
  return settings.length > 0 && !/sqlite|MEDIA_ROOT|FileHandler|FileBased|FILE_UPLOAD|filebased/i.test(text);
}
