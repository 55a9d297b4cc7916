import { operands } from "./copies.ts";
import { type Install, isRoot } from "./installs.ts";
import type { Stage, Step } from "./steps.ts";
import { expand } from "./variables.ts";

/** Distributions whose images hold no Python, or one of their own that keeps its packages elsewhere. */
const DISTRIBUTIONS =
  /(^|\/)(ubuntu|debian|alpine|centos|centos\/.*|fedora|rockylinux|almalinux|amazonlinux|oraclelinux|opensuse.*|suse.*|archlinux|photon|busybox|scratch|buildpack-deps|ubi\d*.*|phusion.*|baseimage.*|kali.*)$|^(ubi\d*|phusion|linuxserver|cloudlinux)\/|\/ubi\d*\//;
const CONDA = /conda|mamba/;
const SERVERS =
  /^(nginx(-full|-light|-extras|-mod-.*)?|apache2|apache2-dev|httpd|supervisor|runit|s6|s6-overlay|lighttpd|caddy)$/;
const SERVER_PROGRAMS = /(^|[\s/"'])(supervisord|nginx|apache2ctl|apachectl|runsvdir|httpd)(?=$|[\s"'])/;

/**
 * Says in one sentence why a stage is not to be converted by a program, or null where it may be. What is refused here
 * would need a guess: where the Python lies, what a hidden step does, which of several services is the one to keep.
 */
export function whyRefused(stage: Stage, installs: readonly Install[]): string | null {
  return whyBase(stage) ?? whySteps(stage) ?? whyInstalls(stage, installs);
}

function whyBase({ image, steps }: Stage): string | null {
  const { name, python, tag } = image;
  if (image.variant === "windows")
    return `The base image ${image.reference} is a Windows image; only Linux images are converted.`;
  if (/onbuild/.test(tag ?? ""))
    return `The base image ${image.reference} runs ONBUILD steps of its own, which the file does not show.`;
  if (CONDA.test(image.reference))
    return `The base image ${image.reference} keeps its packages with conda, not with pip.`;
  if (/(^|\/)pypy$/.test(name))
    return `PyPy's image keeps its packages outside /usr/local, where the final stage would look for them.`;
  const major = python?.major;
  const minor = python?.minor;
  // A number in the tag of some other image is that image's own version.
  const isPythons = image.family !== "other" || /py/.test(image.reference);
  if (
    isPythons &&
    major !== undefined &&
    (major < 3 || (major === 3 && minor !== null && minor !== undefined && minor < 6))
  ) {
    return `Python ${major}${minor === null ? "" : `.${minor}`} is older than 3.6, the oldest that is converted; move the project to a living Python first.`;
  }
  if (image.family !== "other") return null;
  if (DISTRIBUTIONS.test(name)) {
    return `The base image ${image.reference} is a distribution with its own Python, which keeps its packages where /usr/local is not looked at; start from an official python image instead.`;
  }
  const ownPython = steps.some((step) =>
    step.units.some((unit) =>
      unit.actions.some(
        (action) =>
          action.kind === "packages" &&
          action.packages.some(({ value }) =>
            /^(python[23]?(\.\d+)?|python3?-minimal|py3?-pip|python3?-pip)$/.test(value),
          ),
      ),
    ),
  );
  const looksLikePython = python?.major === 3 || /python/.test(name);
  const asUser = steps.some(
    (step) =>
      !isRoot(step.user) && step.units.some((unit) => unit.actions.some(({ kind }) => kind === "install")),
  );
  const applications =
    /nginx|jupyter|notebook|spark|cuda|tensorflow|pytorch|airflow|superset|odoo|sagemaker|lambda|^django$/;
  if (ownPython || asUser || !looksLikePython || applications.test(image.reference.replace(/:.*$/, ""))) {
    return `The base image ${image.reference} is no official Python image, and nothing tells where its Python keeps its packages.`;
  }
  return null;
}

function commandText(step: Step): string {
  return step.instruction.exec?.join(" ") ?? step.instruction.words.join(" ");
}

function whySteps(stage: Stage): string | null {
  for (const step of stage.steps) {
    const { keyword, line, words, exec } = step.instruction;
    if (keyword === "SHELL") {
      const shell = (exec ?? words).join(" ");
      if (CONDA.test(shell)) return `SHELL on line ${line} runs every step inside a conda environment.`;
      if (/powershell|pwsh|cmd/i.test(shell))
        return `SHELL on line ${line} is no POSIX shell, so its steps cannot be read.`;
    }
    if (keyword === "CMD" || keyword === "ENTRYPOINT") {
      const text = commandText(step);
      if (/\bjupyter(-lab|-notebook)?\b/.test(text))
        return `The image runs a Jupyter notebook (line ${line}): a development tool that wants its whole environment.`;
      if (SERVER_PROGRAMS.test(text))
        return `The image runs several services under one command (line ${line}); give each its own image first.`;
    }
    if (
      (keyword === "COPY" || keyword === "ADD") &&
      /^\/etc\/(nginx|supervisor|apache2|service|s6)(\/|$)/.test(operands(step).destination)
    ) {
      return `Line ${line} sets up a second service (${operands(step).destination}) beside the application: several services in one image, which a person has to part.`;
    }
    for (const unit of step.units) {
      for (const action of unit.actions) {
        if (action.kind === "conda")
          return `Line ${stage.source.lineOf(unit.shell.start)} installs with ${action.program}, whose environment is not pip's.`;
        if (action.kind === "foreign-packages")
          return `Line ${stage.source.lineOf(unit.shell.start)} installs system packages with ${action.program}; only apt and apk are known.`;
        const names =
          action.kind === "packages" || (action.kind === "unknown" && /install/.test(action.program))
            ? (action.kind === "packages" ? action.packages : action.words).map(({ value }) => value)
            : action.kind === "install"
              ? (action.pip?.packages ?? [])
              : [];
        const server = names.map((name) => name.replace(/[=<>~[].*$/, "")).find((name) => SERVERS.test(name));
        if (server)
          return `The image holds ${server} beside the application (line ${line}): several services in one image, which a person has to part.`;
      }
    }
  }
  return null;
}

const MENTIONS_INSTALL =
  /\b(pip[\d.]*\s+install|pipenv\s+(install|sync)|poetry\s+(install|sync)|uv\s+(sync|pip)|pip-sync|easy_install|setup\.py)\b/;

function whyInstalls(stage: Stage, installs: readonly Install[]): string | null {
  const { source } = stage;
  for (const step of stage.steps) {
    const { instruction } = step;
    if (instruction.keyword !== "RUN") continue;
    const body = source.text.slice(instruction.bodyStart, instruction.end);
    const unread = step.units.length === 0 || !step.readable;
    if (unread && MENTIONS_INSTALL.test(body)) {
      return `RUN on line ${instruction.line} installs dependencies inside a script that cannot be taken apart safely.`;
    }
    for (const unit of step.units) {
      const kinds = new Set(unit.actions.map(({ kind }) => kind));
      const nested = unit.actions.some(
        (action) =>
          action.kind !== "install" &&
          "words" in action &&
          action.words.some(({ value }) => MENTIONS_INSTALL.test(value)),
      );
      if (nested)
        return `Line ${source.lineOf(unit.shell.start)} hands an install to another shell as text, which cannot be taken apart safely.`;
      if ((kinds.has("install") || kinds.has("tool")) && unit.shell.kind !== "simple") {
        const other = [...kinds].find(
          (kind) =>
            !["install", "tool", "tool-setting", "neutral", "shell", "clean", "builder", "activate"].includes(
              kind,
            ),
        );
        if (other)
          return `Line ${source.lineOf(unit.shell.start)} installs Python packages in one breath with other work (a condition, a loop, an alternative), so the two cannot be parted.`;
      }
    }
  }
  if (installs.length === 0) {
    return "No step of the file installs Python dependencies, so there is nothing that a builder stage could take over.";
  }
  const relative = installs.find(
    ({ destination }) => destination.kind === "folder" && /[$`]/.test(destination.path),
  );
  if (relative)
    return `The install on line ${relative.step.instruction.line} goes to a folder that only shows while building, so it cannot be copied by name.`;
  return null;
}

/** The user whose rights the first install has, where that is not root. */
export function installingUser(installs: readonly Install[]): string | null {
  const step = installs.find(
    ({ step: { user }, destination }) =>
      !isRoot(user) && (destination.kind !== "folder" || destination.hidden),
  )?.step;
  return step ? expand(step.user ?? "", step.variables) : null;
}
