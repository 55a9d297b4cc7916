/**
 * Checks a converted Dockerfile against its original. Shares no code with the converter, so that a misreading there
 * does not repeat itself here: instructions come from dockerfile-ast, shell text is split by the few lines below.
 */
import { DockerfileParser, type Instruction } from "dockerfile-ast";

export type ProblemKind =
  | "parse"
  | "same-python"
  | "instructions"
  | "code-copies"
  | "build-only-in-final"
  | "installs-once"
  | "lost-comment"
  | "lost-command"
  | "lost-package"
  | "dangling-copy"
  | "no-update"
  | "missing-program";

/** One way in which a converted file is not what it should be. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly what: string;
}

interface Part {
  readonly keyword: string;
  /** The arguments in one line: continuations joined, comment lines gone, runs of blanks made one. */
  readonly body: string;
}

function parts(text: string): Part[][] {
  const stages: Part[][] = [[]];
  const dockerfile = DockerfileParser.parse(text.replace(/^\uFEFF/, "").replace(/\r\n/g, "\n"));
  const lines = text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n/g, "\n")
    .split("\n");
  const escapeCharacter = dockerfile.getEscapeCharacter();
  for (const instruction of dockerfile.getInstructions() as Instruction[]) {
    const { start, end } = instruction.getRange();
    const own = lines
      .slice(start.line, end.line + 1)
      .map((line, i, all) => (i === all.length - 1 && all.length > 1 ? line.slice(0, end.character) : line));
    const heredoc = /<<-?["']?\w+/.test(own[0] ?? "");
    const kept = own.filter((line, i) => heredoc || i === 0 || (!/^\s*#/.test(line) && line.trim() !== ""));
    const continuation = new RegExp(`${escapeCharacter.replace(/[\\`]/g, "\\$&")}[ \\t]*$`);
    const joined = heredoc
      ? kept.join("\n")
      : kept
          .map((line) => line.replace(continuation, "\u0000"))
          .join("")
          .split("\u0000")
          .join("");
    const body = joined
      .trim()
      .replace(/^\S+/, "")
      .replace(/[ \t]+/g, " ")
      .trim();
    const keyword = instruction.getKeyword();
    if (keyword === "FROM") stages.push([]);
    (stages[stages.length - 1] as Part[]).push({ keyword, body });
  }
  return stages;
}

/** Splits shell text at `&&`, `||`, `;`, `|` and line ends outside quotes. */
function commands(body: string): string[] {
  const out: string[] = [];
  let quote = "";
  let current = "";
  for (let i = 0; i < body.length; i++) {
    const c = body[i] as string;
    if (c === "\\" && body[i + 1] === "\n") {
      current += " ";
      i++;
      continue;
    }
    if (quote) {
      if (c === quote) quote = "";
    } else if (c === '"' || c === "'") quote = c;
    else if (c === "#" && (i === 0 || /\s/.test(body[i - 1] as string))) {
      while (i < body.length && body[i] !== "\n") i++;
      continue;
    } else if (c === "&" && body[i + 1] === "&") {
      out.push(current);
      current = "";
      i++;
      continue;
    } else if (c === ";" || c === "|" || c === "\n") {
      out.push(current);
      current = "";
      continue;
    }
    current += c;
  }
  out.push(current);
  return out
    .map((text) =>
      text
        .trim()
        .replace(/\s+/g, " ")
        .replace(/^(then|do|else|if|\(|\{)\s+/, ""),
    )
    .filter((text) => text !== "");
}

function runs(stage: readonly Part[]): string[] {
  return stage
    .filter(({ keyword }) => keyword === "RUN")
    .flatMap(({ body }) => {
      const shell = body.replace(/^(--\w+=\S+\s+)+/, "");
      if (shell.startsWith("[")) {
        try {
          return [(JSON.parse(shell) as string[]).join(" ")];
        } catch {
          // Not JSON, so the shell gets it.
        }
      }
      return commands(
        shell
          .replace(/^<<-?["']?(\w+)["']?\n/, "")
          .replace(/\n\w+$/, (end) => (/^<</.test(shell) ? "" : end)),
      );
    });
}

const INSTALL =
  /^(sudo )?(\S*\/)?((python[\d.]* -m )?(uv )?pip[\d.]* (-\S+ )*install|pip-sync|(python[\d.]* -m )?poetry( -\S+)* (install|sync)|(python[\d.]* -m )?pipenv( -\S+)* (install|sync)|uv sync|uv pip sync|python[\d.]* setup\.py (install|develop))\b/;

function installsOf(stages: readonly (readonly Part[])[]): string[] {
  return stages
    .flatMap(runs)
    .map((command) => command.replace(/^((\w+=\S*) )+/, "").replace(/^(\. |source )\S+activate$/, ""))
    .filter((command) => INSTALL.test(command))
    .map((command) => command.replace(/ --prefix=\/install| --user-only| --user| --system/g, "").trim())
    .sort();
}

/** Package names behind `apt-get install` and `apk add`, without options and versions. */
function packagesOf(stage: readonly Part[]): string[] {
  return runs(stage).flatMap((command) => {
    const match = /\b(?:apt-get|apt|aptitude|apk)\b((?: -\S+)*) (?:install|add)\b(.*)$/.exec(command);
    if (!match) return [];
    const words = (match[2] ?? "").trim().split(/\s+/);
    const out: string[] = [];
    for (let i = 0; i < words.length; i++) {
      const word = (words[i] as string).replace(/^["']|["')]+$/g, "");
      if (/^(-t|--virtual|--repository|-X|-o|--target-release)$/.test(word)) i++;
      else if (word !== "" && !/^[-<>]|[\d]?>/.test(word)) out.push(word);
    }
    return out.map((word) => (word.startsWith(".") ? word : word.replace(/(.)[=~<>@/:].*$/, "$1")));
  });
}

function removesPackages(stage: readonly Part[]): boolean {
  return runs(stage).some((command) => /\b(apt-get|apt|apk)\b.* (remove|purge|del)\b/.test(command));
}

/** Packages that a stage installs and removes again. */
function temporaryPackages(stage: readonly Part[]): ReadonlySet<string> {
  const removed = new Set(
    runs(stage).flatMap((command) =>
      /\b(apt-get|apt|apk)\b.* (remove|purge|del)\b/.test(command) ? command.split(" ").slice(2) : [],
    ),
  );
  const groups = stage
    .filter(({ keyword }) => keyword === "RUN")
    .flatMap((part) => runs([part]))
    .flatMap((command) => {
      const group = /(?:--virtual|-t)[ =](\S+)/.exec(command)?.[1];
      return group !== undefined && removed.has(group) ? packagesOf([{ keyword: "RUN", body: command }]) : [];
    });
  return new Set([...removed, ...groups]);
}

const BUILD_ONLY =
  /^(build-essential|build-base|gcc(-\d+)?|g\+\+(-\d+)?|clang|make|cmake|gfortran|git|mercurial|subversion|autoconf|automake|libtool|pkg-config|pkgconf|pkgconfig|alpine-sdk|linux-headers|rustc|rust|cargo|swig|ninja-build|python3?-pip|python3?-venv|python3?-setuptools|python3?-wheel|py3-pip|.*-dev(-all|-compat)?)$/;
const LIST_FILE =
  /(requirement|constraint|reqs|Pipfile|poetry\.lock|poetry\.toml|pyproject\.toml|uv\.lock|pdm\.lock|setup\.(py|cfg)|\.whl|pip\.(conf|txt)|\.lock|README|MANIFEST|LICENSE|\.python-version)/i;

function operandsOf(body: string): string[] {
  const words = body.replace(/^(--\S+\s+)+/, "");
  if (words.startsWith("[")) {
    try {
      return JSON.parse(words) as string[];
    } catch {
      return words.split(/\s+/);
    }
  }
  return words.split(/\s+/);
}

/**
 * Holds a converted file against its original.
 *
 * `excused` are packages that the converter has named as unknown in its notes: those may stay although they look like
 * headers. Returns every problem found, an empty list for a sound conversion.
 */
export function check(
  original: string,
  converted: string,
  excused: (name: string) => boolean = () => false,
): Problem[] {
  const problems: Problem[] = [];
  const add = (kind: ProblemKind, what: string) => problems.push({ kind, what });
  const before = parts(original);
  const after = parts(converted);
  if (after.length !== 3) {
    add("parse", `${after.length - 1} stages instead of 2`);
    return problems;
  }
  const [head = [], builder = [], final = []] = after;
  const [oldHead = [], old = []] = before;

  const known =
    /^(ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)$/;
  for (const { keyword, body } of [...builder, ...final]) {
    if (!known.test(keyword)) add("parse", `unknown instruction ${keyword}`);
    if (body === "" && keyword !== "CMD" && keyword !== "ENTRYPOINT")
      add("parse", `${keyword} without arguments`);
  }
  for (const command of [...runs(builder), ...runs(final)])
    if (/^(&&|\|\||;)|(&&|\|\|)$/.test(command)) add("parse", `broken list: ${command}`);
  for (const { keyword, body } of [...builder, ...final]) {
    if (keyword === "RUN" && /(^|&&|\|\|)\s*(&&|\|\||$)/.test(body.replace(/^(--\S+\s+)+/, "")))
      add("parse", `broken RUN: ${body.slice(0, 80)}`);
  }

  const image = (stage: readonly Part[]) => (stage[0]?.body ?? "").replace(/ as \S+$/i, "");
  if (image(builder) !== image(final)) add("same-python", `${image(builder)} and ${image(final)}`);
  if (image(final) !== image(old)) add("same-python", `${image(old)} became ${image(final)}`);
  if (JSON.stringify(head) !== JSON.stringify(oldHead))
    add("instructions", "what stands before FROM has changed");

  for (const keyword of [
    "ENV",
    "ARG",
    "LABEL",
    "MAINTAINER",
    "USER",
    "WORKDIR",
    "VOLUME",
    "EXPOSE",
    "HEALTHCHECK",
    "STOPSIGNAL",
    "ENTRYPOINT",
    "CMD",
    "ONBUILD",
    "SHELL",
  ]) {
    const bodies = (stage: readonly Part[]) =>
      stage.filter((part) => part.keyword === keyword).map(({ body }) => body);
    if (JSON.stringify(bodies(old)) !== JSON.stringify(bodies(final)))
      add("instructions", `${keyword}: ${bodies(old).join(" | ")} became ${bodies(final).join(" | ")}`);
  }

  const copies = (stage: readonly Part[]) =>
    stage
      .filter(({ keyword }) => keyword === "COPY" || keyword === "ADD")
      .map(({ keyword, body }) => `${keyword} ${body}`);
  const finalCopies = copies(final);
  const builderCopies = copies(builder).map((copy) => copy.replace(/ --chown=\S+/g, ""));
  let at = 0;
  for (const copy of copies(old)) {
    const sources = operandsOf(copy.replace(/^\S+ /, "")).slice(0, -1);
    const onlyLists =
      sources.every((source) => LIST_FILE.test(source)) ||
      LIST_FILE.test(operandsOf(copy).at(-1) ?? "") ||
      /--from=\S*(uv|poetry)/.test(copy);
    const found = finalCopies.indexOf(copy, onlyLists ? 0 : at);
    if (found >= 0) {
      if (!onlyLists) at = found + 1;
      continue;
    }
    if (!onlyLists) add("code-copies", `${copy} is missing from the final stage`);
    else if (!builderCopies.includes(copy.replace(/ --chown=\S+/g, "")))
      add("code-copies", `${copy} is in neither stage`);
  }
  const added = finalCopies.filter((copy) => !copies(old).includes(copy));
  if (
    added.length === 0 ||
    !added.every((copy) => /^COPY --from=(builder|dependencies)( --chown=\S+)? \/\S+ \/\S+$/.test(copy))
  )
    add("dangling-copy", `added copies: ${added.join(" | ") || "none"}`);
  for (const copy of added) {
    const source = copy.split(" ").at(-2) ?? "";
    const text = builder.map(({ body }) => body).join("\n");
    if (source === "/install" && !text.includes("/install"))
      add("dangling-copy", `nothing in the builder fills ${source}`);
  }

  const goneAgain = temporaryPackages(final);
  for (const name of packagesOf(final)) {
    if (BUILD_ONLY.test(name) && !goneAgain.has(name) && !excused(name)) add("build-only-in-final", name);
  }
  for (const command of runs(final)) {
    if (/^(\S+=\S+ )*(\S*\/)?(python[\d.]* -m )?pip[\d.]* install.*\b(poetry|pipenv|uv)\b/.test(command))
      add("build-only-in-final", command);
  }

  const wanted = installsOf(before);
  const got = installsOf([builder, final]);
  const inFinal = installsOf([final]);
  if (JSON.stringify(wanted) !== JSON.stringify(got)) {
    const lost = wanted.filter((command) => !got.includes(command));
    const extra = got.filter((command, i) => !wanted.includes(command) || got.indexOf(command) !== i);
    add("installs-once", `lost: ${lost.join(" | ") || "-"}; extra: ${extra.join(" | ") || "-"}`);
  }
  if (inFinal.length > 0) add("installs-once", `in the final stage: ${inFinal.join(" | ")}`);

  const updated = (stage: readonly Part[]) => {
    const all = runs(stage);
    const install = all.findIndex((command) => /\b(apt-get|apt)( -\S+)* (-\S+ )*install\b/.test(command));
    return (
      install < 0 || all.slice(0, install).some((command) => /\b(apt-get|apt)( -\S+)* update\b/.test(command))
    );
  };
  if (updated(old))
    for (const [name, stage] of [
      ["builder", builder],
      ["final", final],
    ] as const)
      if (!updated(stage)) add("no-update", `apt installs in the ${name} stage before any update`);

  // A program that the original installs before it calls it has to be there for the call in either stage.
  const installsBeforeCall = (stage: readonly Part[], program: string, needed: boolean) => {
    const all = runs(stage);
    const call = all.findIndex(
      (command) =>
        command
          .replace(/^(sudo )?(\w+=\S+ )*/, "")
          .split(" ")[0]
          ?.replace(/^.*\//, "") === program,
    );
    if (call < 0) return !needed;
    return all
      .slice(0, call)
      .some((command) => packagesOf([{ keyword: "RUN", body: command }]).includes(program));
  };
  for (const [name, stage] of [
    ["builder", builder],
    ["final", final],
  ] as const) {
    for (const program of ["curl", "wget", "git", "unzip", "make", "gcc", "g++", "cmake"]) {
      if (
        !/slim|alpine/.test(image(final)) ||
        !installsBeforeCall(old, program, true) ||
        removesPackages(old)
      )
        continue;
      if (!installsBeforeCall(stage, program, false))
        add("missing-program", `${program} is called in the ${name} stage, which does not install it`);
    }
  }

  const comments = (text: string) =>
    text
      .split(/\r?\n/)
      .filter((line) => /^\s*#/.test(line))
      .map((line) => line.trim());
  const kept = comments(converted);
  for (const comment of comments(original)) if (!kept.includes(comment)) add("lost-comment", comment);

  const all = new Set([...runs(builder), ...runs(final)].map(normal));
  for (const command of runs(old).map(normal)) {
    if (all.has(command)) continue;
    if (/\b(apt-get|apt|aptitude|apk)\b/.test(command) || /^(rm|set|true|cd|export)\b/.test(command))
      continue;
    add("lost-command", command);
  }
  const packages = new Set([...packagesOf(builder), ...packagesOf(final)]);
  const before2 = packagesOf(old);
  for (const name of before2) if (!packages.has(name) && !BUILD_ONLY.test(name)) add("lost-package", name);
  return problems;
}

function normal(command: string): string {
  return command.replace(/ --prefix=\/install| --user-only| --user| --system/g, "");
}
