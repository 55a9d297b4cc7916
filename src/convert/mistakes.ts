import leven from "leven";
import { goneIn } from "../knowledge/system-packages.ts";
import { type Action, unwrap } from "./actions.ts";
import { brings, copiedFrom } from "./copies.ts";
import type { Install } from "./installs.ts";
import type { Remark } from "./notes.ts";
import type { Stage, Step, Unit } from "./steps.ts";
import { expand, resolvePath } from "./variables.ts";

/**
 * Finds what cannot work as it is written, or does something else than it seems to. The conversion carries it over
 * unchanged and says so: a broken file must not look sound because it was converted.
 */
export function findMistakes(stage: Stage, installs: readonly Install[]): Remark[] {
  const shellFrom = ownShellFrom(stage);
  return [
    ...inCommands(stage),
    ...stage.steps.flatMap((step) => inRun(step, stage, step.index >= shellFrom)),
    ...inInstalls(stage, installs),
    ...inApt(stage),
  ];
}

function mistake(step: Step, why: string): Remark {
  return { code: "broken-as-written", step: step.index, why };
}

function inCommands(stage: Stage): Remark[] {
  const remarks: Remark[] = [];
  const last = (keyword: string) =>
    stage.steps.findLast(({ instruction }) => instruction.keyword === keyword);
  const command = last("CMD");
  const entrypoint = last("ENTRYPOINT");
  for (const step of [command, entrypoint]) {
    if (!step) continue;
    const { instruction } = step;
    const { keyword, exec, words } = instruction;
    const program = exec?.[0] ?? "";
    const isShell = /(^|\/)(ba|da|a|z)?sh$/.test(program);
    if (/\s/.test(program.trim()))
      remarks.push(
        mistake(
          step,
          `${keyword} names a program called "${program}", blanks included; give each word a string of its own.`,
        ),
      );
    else if (exec === null && words[0]?.startsWith("["))
      remarks.push(mistake(step, `${keyword} is no valid JSON list, so a shell gets it as text.`));
    else if (exec && !isShell && exec.some((word) => /^(&&|\|\||;|\||>|&)$/.test(word)))
      remarks.push(
        mistake(
          step,
          `${keyword} hands a shell operator to a program as an ordinary word; no shell reads this form.`,
        ),
      );
    else if (exec && !isShell && exec.some((word) => /\$\{?[A-Za-z_]/.test(word)))
      remarks.push(
        mistake(step, `${keyword} hands a variable to a program as it is written; no shell reads this form.`),
      );
    const text = (exec ?? words).join(" ");
    if (
      (isShell || exec === null) &&
      /[^&>]&(?![&>\d])/.test(text.replace(/"[^"]*"|'[^']*'/g, (quoted) => (isShell ? quoted : "")))
    ) {
      remarks.push({
        code: "several-services",
        step: step.index,
        why: `${keyword} starts several programs side by side; when one of them ends, nobody notices.`,
      });
    }
  }
  if (entrypoint && entrypoint.instruction.exec === null && command && command.instruction.words.length > 0) {
    remarks.push({
      code: "command-ignored",
      step: command.index,
      why: "ENTRYPOINT in its shell form ignores CMD.",
    });
  }
  return remarks;
}

const KNOWN = ["pipenv", "poetry", "python", "apt-get", "python3"];

/** `own` tells whether another shell than the image's runs the step. */
function inRun(step: Step, stage: Stage, own: boolean): Remark[] {
  if (step.instruction.keyword !== "RUN") return [];
  const remarks: Remark[] = [];
  const alpine = stage.image.variant === "alpine";
  const only = step.units.length === 1 ? step.units[0] : undefined;
  const [first] = only?.actions ?? [];
  const word = only?.shell.commands[0]?.words[0]?.value ?? "";
  if (only && first?.kind === "activate")
    remarks.push(
      mistake(step, "The environment is activated for this RUN alone; the next one starts without it."),
    );
  else if (only && word === "cd")
    remarks.push(mistake(step, "cd holds for this RUN alone; WORKDIR is what stays."));
  else if (only && word === "export")
    remarks.push(mistake(step, "export holds for this RUN alone; ENV is what stays."));
  for (const unit of step.units) {
    for (const command of unit.shell.commands) {
      const words = unwrap(command.words);
      const program = (words[0]?.value ?? "").replace(/^.*\//, "");
      const options = words.slice(1).map(({ value }) => value);
      if (program === "source" && !alpine && !own)
        remarks.push(mistake(step, "Debian's /bin/sh knows no source; write a dot, or set SHELL to bash."));
      if (
        (program === "adduser" || program === "addgroup") &&
        !alpine &&
        options.some((value) => /^-[A-Za-z]*[DSHG]/.test(value) && !value.startsWith("--"))
      ) {
        remarks.push(
          mistake(
            step,
            `${program} ${options.find((value) => /^-[A-Za-z]*[DSHG]/.test(value))} is an option of Alpine's ${program}, which Debian's does not know.`,
          ),
        );
      }
      if (stage.image.family !== "other" && alpine && /^(apt-get|apt)$/.test(program))
        remarks.push(mistake(step, "Alpine has no apt; its packages come with apk."));
      if (stage.image.family !== "other" && !alpine && program === "apk")
        remarks.push(mistake(step, "Debian has no apk; its packages come with apt-get."));
      const near =
        words.length > 1 && /^[a-z]+[\d.]*$/.test(program)
          ? KNOWN.find(
              (known) =>
                known !== program &&
                known.length > 5 &&
                leven(known, program) <= 2 &&
                !KNOWN.includes(program),
            )
          : undefined;
      if (near && unit.actions.some((action) => action.kind === "unknown" || action.kind === "install"))
        remarks.push(mistake(step, `There is no program ${program}; ${near} may be meant.`));
    }
    remarks.push(...inPipe(unit, step, stage));
    for (const action of unit.actions) {
      if (action.kind === "install" && action.after.value !== "install" && action.installer === "pip")
        remarks.push(mistake(step, `pip has no command ${action.after.value}; install may be meant.`));
    }
  }
  return remarks;
}

/** Index of the first step that another shell than the image's runs: after SHELL, or where a RUN puts another in its place. */
function ownShellFrom(stage: Stage): number {
  for (const { index, instruction } of stage.steps) {
    if (instruction.keyword === "SHELL") return index + 1;
    if (
      instruction.keyword === "RUN" &&
      /\/bin\/sh\b.*\/bin\/bash|\/bin\/bash\b.*\/bin\/sh|dpkg-reconfigure dash/s.test(
        stage.source.text.slice(instruction.start, instruction.end),
      )
    )
      return index;
  }
  return Number.POSITIVE_INFINITY;
}

/** Installers that are piped into an interpreter which does not speak their language, or that are no longer there. */
function inPipe(unit: Unit, step: Step, stage: Stage): Remark[] {
  const text = stage.source.text.slice(unit.shell.start, unit.shell.end);
  const [, interpreter] =
    /\|\s*(?:sudo\s+)?(?:\w+=\S+\s+)*(?:\S*\/)?((?:ba|da|a)?sh|python[\d.]*)\b/.exec(text) ?? [];
  if (/raw\.githubusercontent\.com\S*get-poetry\.py/.test(text))
    return [
      mistake(step, "get-poetry.py is gone from its address; install.python-poetry.org took its place."),
    ];
  if (interpreter === undefined) return [];
  if (/install\.python-poetry\.org|get-pip\.py/.test(text) && !interpreter.startsWith("python"))
    return [mistake(step, `The installer is a Python program, but ${interpreter} gets to run it.`)];
  if (/astral\.sh\/uv\/install\.sh/.test(text) && interpreter.startsWith("python"))
    return [mistake(step, "The installer is a shell script, but python gets to run it.")];
  return [];
}

function inInstalls(stage: Stage, installs: readonly Install[]): Remark[] {
  const remarks: Remark[] = [];
  for (const { action, step, unit } of installs) {
    for (const file of [...(action.pip?.requirements ?? [])]) {
      const path = resolvePath(expand(file, step.variables), unit.directory);
      if (/[$*`]|:\/|^\/(dev|tmp|proc)\//.test(path) || file === "-" || unit.shell.kind === "compound")
        continue;
      const there = stage.steps.some((other) => {
        if (other.index >= step.index && other !== step) return false;
        const { keyword } = other.instruction;
        if (keyword === "COPY" || keyword === "ADD")
          return copiedFrom(other.instruction) !== null || brings(other, path);
        return keyword === "RUN" && (!other.readable || mentions(other, path, stage) || mountsContext(other));
      });
      if (!there)
        remarks.push({
          code: "requirements-missing",
          step: step.index,
          why: `Nothing before this step brings ${path}, which it reads.`,
        });
    }
  }
  return remarks;
}

/** True where a RUN makes or fetches what may be a file: it writes, downloads, clones or compiles a list. */
function mentions(step: Step, path: string, stage: Stage): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return step.units.some((unit) => {
    const text = stage.source.text.slice(unit.shell.start, unit.shell.end);
    const makes =
      unit.actions.some(
        (action: Action) =>
          action.kind === "files" ||
          action.kind === "unknown" ||
          action.kind === "builder" ||
          action.kind === "tool-setting",
      ) || unit.shell.commands.some(({ writes }) => writes);
    return makes && (text.includes(name) || /\b(git|svn|hg)\b.*\bclone|\b(tar|unzip)\b/.test(text));
  });
}

function mountsContext(step: Step): boolean {
  return step.instruction.flags.some(
    ({ name, value }) => name === "mount" && /type=bind|^(?!.*type=)/.test(value ?? ""),
  );
}

function inApt(stage: Stage): Remark[] {
  const remarks: Remark[] = [];
  let updated = stage.image.family === "other";
  for (const step of stage.steps) {
    for (const unit of step.units) {
      const text = stage.source.text.slice(unit.shell.start, unit.shell.end);
      unit.actions.forEach((action, at) => {
        if (action.kind === "update" || /nodesource|setup_\d+\.x/.test(text)) updated = true;
        if (action.kind !== "packages" || action.manager !== "apt") return;
        const words = unit.shell.commands[at]?.words.map(({ value }) => value) ?? [];
        if (!updated) {
          remarks.push(
            mistake(
              step,
              "Packages are installed although nothing has fetched apt's lists, which the image comes without.",
            ),
          );
          updated = true;
        }
        const agreed =
          words.some((word) => /^(-[a-z]*y[a-z]*|-qq|--yes|--assume-yes|--allow-\S+|-q=2)$/.test(word)) ||
          /\byes\s*\|/.test(text) ||
          /APT::Get::Assume-Yes/.test(stage.source.text);
        if (!agreed)
          remarks.push(
            mistake(step, "apt asks before it installs, and a build cannot answer: -y is missing."),
          );
        for (const { value, dynamic } of action.packages) {
          const gone = dynamic ? null : goneIn(value, stage.image.debian);
          if (gone !== null)
            remarks.push({
              code: "package-gone",
              step: step.index,
              why: `${value} is no package of Debian ${stage.image.debian} any more${gone === "" ? "" : `; ${gone} took its place`}.`,
            });
        }
      });
    }
  }
  return remarks;
}
