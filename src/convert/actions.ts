import leven from "leven";
import type { ShellCommand, ShellUnit, ShellWord } from "../dockerfile/shell.ts";
import { type PipInstall, packageName, readPipInstall } from "./pip.ts";
import { expand, type Variables } from "./variables.ts";

/** What holds where a command stands. */
export interface Context {
  /** What ENV, ARG and the shell have set before it. */
  readonly variables: Variables;
  /** True where the file itself calls pip-tools, which makes them a tool and not a dependency. */
  readonly usesPipTools: boolean;
}

/** The programs that can put a project's dependencies in place. */
export type Installer = "pip" | "pip-sync" | "setup.py" | "poetry" | "pipenv" | "uv pip" | "uv sync" | "pdm";

/** What a command of a RUN does, as far as a conversion cares. */
export type Action =
  | {
      readonly kind: "install";
      readonly installer: Installer;
      readonly command: ShellCommand;
      /** The word behind which an option can be put in. */
      readonly after: ShellWord;
      /** The word that names the program, variables expanded: tells a virtual environment's own pip. */
      readonly program: string;
      readonly pip: PipInstall | null;
      readonly words: readonly ShellWord[];
    }
  /** Brings or sets up a tool that only installing needs: pip itself, poetry, pipenv, uv. */
  | { readonly kind: "tool"; readonly names: readonly string[]; readonly command: ShellCommand }
  | { readonly kind: "tool-setting"; readonly words: readonly ShellWord[] }
  | { readonly kind: "venv"; readonly path: string }
  | { readonly kind: "activate"; readonly path: string }
  | {
      readonly kind: "packages";
      readonly manager: "apt" | "apk";
      readonly packages: readonly ShellWord[];
      readonly virtual: string | null;
    }
  | { readonly kind: "remove"; readonly manager: "apt" | "apk"; readonly packages: readonly ShellWord[] }
  | { readonly kind: "update"; readonly manager: "apt" | "apk" }
  | { readonly kind: "upgrade"; readonly manager: "apt" | "apk" }
  | { readonly kind: "clean" }
  /** Changes only the shell that runs the commands after it: set, cd, export. */
  | { readonly kind: "shell" }
  /** Says or tests something and leaves nothing behind. */
  | { readonly kind: "neutral" }
  /** Only matters where the program runs. */
  | { readonly kind: "final"; readonly program: string; readonly words: readonly ShellWord[] }
  /** Only matters where dependencies are installed. */
  | { readonly kind: "builder"; readonly words: readonly ShellWord[] }
  /** Works on files: which stage wants it depends on the files. */
  | { readonly kind: "files"; readonly program: string; readonly words: readonly ShellWord[] }
  /** Compiles something that is not a Python package. */
  | { readonly kind: "native"; readonly program: string }
  | { readonly kind: "conda"; readonly program: string }
  | { readonly kind: "foreign-packages"; readonly program: string }
  | { readonly kind: "unknown"; readonly program: string; readonly words: readonly ShellWord[] };

/** Installed by pip, but only to install other things with; what runs in production does not import them. */
const TOOLS = new Set([
  "pip",
  "poetry",
  "poetry-core",
  "poetry-plugin-export",
  "pipenv",
  "uv",
  "virtualenv",
  "pipx",
  "pdm",
]);
const NEUTRAL = words(
  "echo printf true false : test [ [[ sleep date uname which type ls pwd whoami id env cat head tail grep exit wait nproc hash du df getent",
);
const SHELL = words("set cd export unset shopt pushd popd umask ulimit alias readonly local source_env");
const FINAL = words(
  `useradd adduser groupadd addgroup usermod passwd chpasswd crontab npm npx yarn pnpm bower gulp grunt node nodejs corepack n bun
   django-admin flask celery gunicorn uwsgi daphne uvicorn hypercorn playwright nltk spacy locale-gen localedef update-locale
   dpkg-reconfigure service a2enmod a2ensite a2dissite systemctl openssl setcap visudo collectstatic alembic wagtail black ruff flake8 mypy
   webpack vite tsc postcss parcel rollup esbuild tailwindcss ng vue pytest coverage sass compass convert fc-cache supervisord nginx redis-server psql createdb mysql scrapy chromedriver gem bundle`,
);
const FILES = words(
  "chmod chown chgrp mkdir touch sed dos2unix mv cp ln rm install rmdir tee unzip tar gunzip wget curl cat awk perl xargs find rsync truncate mktemp",
);
const BUILDER = words("ssh-keyscan ssh-agent ssh-add rustup cargo eval");
const NATIVE = words(
  "make cmake ./configure configure gcc g++ cc c++ ninja meson autoreconf ./autogen.sh ./bootstrap.sh ./bootstrap ./b2 scons bazel go gradle mvn autoconf libtoolize",
);
const FOREIGN = words("yum dnf microdnf tdnf zypper pacman emerge brew nix-env");
const CONDA = words("conda mamba micromamba miniconda");

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

const WRAPPERS: Readonly<Record<string, ReadonlySet<string>>> = {
  sudo: new Set(["-u", "-g", "--user", "--group"]),
  env: new Set(["-u"]),
  exec: new Set(),
  command: new Set(),
  time: new Set(),
  nice: new Set(["-n"]),
  nohup: new Set(),
  timeout: new Set(),
  gosu: new Set(),
};

/** A command without what only wraps it (`sudo`, `env A=1`, `exec`). */
export function unwrap(all: readonly ShellWord[]): readonly ShellWord[] {
  let rest = all;
  for (;;) {
    const takes = WRAPPERS[rest[0]?.value ?? ""];
    if (!takes || rest.length < 2) return rest;
    const skipsOne = rest[0]?.value === "gosu" || rest[0]?.value === "timeout";
    let i = skipsOne ? 2 : 1;
    for (; i < rest.length; i++) {
      const value = rest[i]?.value ?? "";
      if (takes.has(value)) i++;
      else if (!value.startsWith("-") && !/^[A-Za-z_]\w*=/.test(value)) break;
    }
    rest = rest.slice(i);
  }
}

/** The last part of a program's path. */
function base(program: string): string {
  return program.startsWith("./") ? program : program.slice(program.lastIndexOf("/") + 1);
}

function options(
  rest: readonly ShellWord[],
  withValue: ReadonlySet<string>,
): { values: Map<string, string>; operands: ShellWord[] } {
  const values = new Map<string, string>();
  const operands: ShellWord[] = [];
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] as ShellWord;
    if (word.value.startsWith("--") && word.value.includes("=")) {
      values.set(word.value.slice(0, word.value.indexOf("=")), word.value.slice(word.value.indexOf("=") + 1));
    } else if (withValue.has(word.value)) {
      values.set(word.value, rest[++i]?.value ?? "");
    } else if (word.value.startsWith("-")) values.set(word.value, "");
    else operands.push(word);
  }
  return { values, operands };
}

const APT_VALUES = new Set(["-t", "--target-release", "-o", "--option", "-c", "--config-file", "-a"]);
const APK_VALUES = new Set([
  "-t",
  "--virtual",
  "-X",
  "--repository",
  "-p",
  "--root",
  "--arch",
  "--keys-dir",
  "--repositories-file",
  "--cache-dir",
  "--wait",
]);

function aptAction(rest: readonly ShellWord[]): Action {
  const { operands } = options(rest, APT_VALUES);
  const verb = operands[0]?.value;
  const packages = operands.slice(1);
  if (verb === "install" || verb === "reinstall" || verb === "build-dep")
    return { kind: "packages", manager: "apt", packages, virtual: null };
  if (verb === "update") return { kind: "update", manager: "apt" };
  if (verb === "upgrade" || verb === "dist-upgrade" || verb === "full-upgrade")
    return { kind: "upgrade", manager: "apt" };
  if (verb === "remove" || verb === "purge" || verb === "autoremove" || verb === "autopurge")
    return packages.length > 0 ? { kind: "remove", manager: "apt", packages } : { kind: "clean" };
  return { kind: "clean" };
}

function apkAction(rest: readonly ShellWord[]): Action {
  const { operands, values } = options(rest, APK_VALUES);
  const verb = operands[0]?.value;
  const packages = operands.slice(1);
  if (verb === "add") {
    const virtual = values.get("--virtual") ?? values.get("-t") ?? null;
    return packages.length > 0 || virtual
      ? { kind: "packages", manager: "apk", packages, virtual }
      : { kind: "update", manager: "apk" };
  }
  if (verb === "update") return { kind: "update", manager: "apk" };
  if (verb === "upgrade") return { kind: "upgrade", manager: "apk" };
  if (verb === "del") return { kind: "remove", manager: "apk", packages };
  return { kind: "clean" };
}

function pipAction(
  command: ShellCommand,
  program: string,
  rest: readonly ShellWord[],
  installer: "pip" | "uv pip",
  context: Context,
): Action {
  const at = rest.findIndex(({ value }) => !value.startsWith("-") && value !== "pip");
  const verb = rest[at];
  const behind = rest.slice(at + 1);
  if (verb && (/^inst?al+$/.test(verb.value) || (installer === "uv pip" && verb.value === "sync"))) {
    const pip = readPipInstall(behind);
    const asked =
      verb.value === "sync"
        ? { ...pip, requirements: [...pip.requirements, ...pip.packages], packages: [] }
        : pip;
    const names = asked.packages.map(packageName);
    const onlyPackages = asked.requirements.length + asked.editables.length + asked.groups.length === 0;
    const tools = names.filter(
      (name) => name !== null && (TOOLS.has(name) || (name === "pip-tools" && context.usesPipTools)),
    );
    if (onlyPackages && names.length > 0 && tools.length === names.length) {
      return { kind: "tool", names: names as string[], command };
    }
    return { kind: "install", installer, command, after: verb, program, pip: asked, words: rest };
  }
  if (
    verb?.value === "uninstall" ||
    verb?.value === "download" ||
    verb?.value === "wheel" ||
    verb?.value === "compile"
  ) {
    return { kind: "builder", words: rest };
  }
  if (verb?.value === "config" || verb?.value === "cache") return { kind: "tool-setting", words: rest };
  // What was installed is complete where the program runs, and there pip is to say so.
  if (verb?.value === "check" && installer === "pip") return { kind: "final", program: "pip", words: rest };
  return { kind: "neutral" };
}

function subcommand(rest: readonly ShellWord[], verbs: readonly string[]): ShellWord | undefined {
  return rest.find(({ value }) => verbs.includes(value));
}

/** Says what one simple command does. */
export function actionOf(command: ShellCommand, context: Context): Action {
  const all = unwrap(command.words);
  if (all.length === 0) return { kind: "shell" };
  const program = expand(all[0]?.value ?? "", context.variables);
  const rest = all.slice(1);
  return programAction(command, program, rest, context);
}

function programAction(
  command: ShellCommand,
  program: string,
  rest: readonly ShellWord[],
  context: Context,
): Action {
  const name = base(program);
  const first = rest[0]?.value ?? "";
  const install = (installer: Installer, after: ShellWord | undefined): Action =>
    after
      ? { kind: "install", installer, command, after, program, pip: null, words: rest }
      : { kind: "tool-setting", words: rest };

  if (/^pip[\d.]*$/.test(name)) return pipAction(command, program, rest, "pip", context);
  if (/^(python|pypy)[\d.]*$/.test(name)) return pythonAction(command, program, rest, context);
  if (name === "pip-sync") {
    const word = unwrap(command.words)[0] as ShellWord;
    return { kind: "install", installer: "pip-sync", command, after: word, program, pip: null, words: rest };
  }
  if (name === "pip-compile") return { kind: "builder", words: rest };
  if (name === "uv") {
    if (first === "pip") return pipAction(command, program, rest.slice(1), "uv pip", context);
    if (first === "venv")
      return {
        kind: "venv",
        path: options(rest.slice(1), new Set(["-p", "--python", "--prompt"])).operands[0]?.value ?? ".venv",
      };
    if (first === "sync") return install("uv sync", rest[0]);
    if (first === "run") return { kind: "final", program: "uv", words: rest };
    return { kind: "tool-setting", words: rest };
  }
  if (name === "poetry") {
    if (first === "run") return { kind: "final", program: "poetry", words: rest };
    return install("poetry", subcommand(rest, ["install", "sync"]));
  }
  if (name === "pipenv") {
    if (first === "run") return { kind: "final", program: "pipenv", words: rest };
    return install("pipenv", subcommand(rest, ["install", "sync"]));
  }
  if (name === "pdm") return install("pdm", subcommand(rest, ["install", "sync"]));
  if (name === "virtualenv") {
    const path = options(rest, new Set(["-p", "--python", "--prompt"])).operands[0]?.value;
    return path ? { kind: "venv", path } : { kind: "neutral" };
  }
  if (name === "pipx") {
    const tool = rest.find(({ value }) => value !== "install" && !value.startsWith("-"))?.value;
    return { kind: "tool", names: [packageName(tool ?? "") ?? "pipx"], command };
  }
  if ((name === "." || name === "source") && /(^|\/)activate$/.test(first)) {
    return { kind: "activate", path: first.replace(/\/bin\/activate$/, "") };
  }
  if (name === "." || name === "source" || SHELL.has(name)) return { kind: "shell" };
  if (name === "apt-get" || name === "apt" || name === "aptitude") return aptAction(rest);
  if (name === "apk") return apkAction(rest);
  if (CONDA.has(name)) return { kind: "conda", program: name };
  if (FOREIGN.has(name)) return { kind: "foreign-packages", program: name };
  if (
    name === "rm" &&
    rest.every(
      ({ value }) =>
        value.startsWith("-") ||
        /^\/(var\/(lib\/apt|cache\/apt|cache\/apk|cache\/debconf|log\/(apt|dpkg))|tmp\/|var\/tmp\/|root\/\.cache|home\/[^/]+\/\.cache|usr\/share\/(doc|man))/.test(
          value,
        ) ||
        value === "/tmp/*" ||
        /^(~|\$HOME|\$\{HOME\})\/\.cache\b/.test(value),
    )
  ) {
    return { kind: "clean" };
  }
  if (name === "git")
    return first === "config"
      ? { kind: "builder", words: rest }
      : { kind: "files", program: "git", words: rest };
  if (name === "eval") return { kind: "shell" };
  if (NEUTRAL.has(name))
    return command.writes ? { kind: "files", program: name, words: rest } : { kind: "neutral" };
  if (BUILDER.has(name)) return { kind: "builder", words: rest };
  if (NATIVE.has(name)) return { kind: "native", program: name };
  if (FINAL.has(name) || /manage\.py$/.test(name)) return { kind: "final", program: name, words: rest };
  if (FILES.has(name)) return { kind: "files", program: name, words: rest };
  // A slip of the pen is still meant as an install; that it cannot work is said in a note.
  if (rest.length > 0 && name.length > 4) {
    const meant = ["pipenv", "poetry"].find((known) => leven(known, name) <= 2);
    if (meant) return install(meant as Installer, subcommand(rest, ["install", "sync"]));
  }
  return { kind: "unknown", program, words: rest };
}

function pythonAction(
  command: ShellCommand,
  program: string,
  rest: readonly ShellWord[],
  context: Context,
): Action {
  const first = rest.findIndex(({ value }) => !/^-[BEIOsSuvWX]+$/.test(value));
  const word = rest[first]?.value ?? "";
  const behind = rest.slice(first + 1);
  if (word === "-m") {
    const module = behind[0]?.value ?? "";
    const args = behind.slice(1);
    const bin = program.includes("/") ? program.slice(0, program.lastIndexOf("/") + 1) : "";
    if (module === "venv" || module === "virtualenv") {
      const path = options(args, new Set(["--prompt"])).operands[0]?.value;
      return path ? { kind: "venv", path: expand(path, context.variables) } : { kind: "neutral" };
    }
    if (module === "ensurepip") return { kind: "tool", names: ["pip"], command };
    if (module === "piptools" && args[0]?.value === "sync") {
      return {
        kind: "install",
        installer: "pip-sync",
        command,
        after: args[0],
        program,
        pip: null,
        words: args,
      };
    }
    if (["pip", "pipenv", "poetry", "uv", "pipx", "pdm"].includes(module)) {
      return programAction(command, `${bin}${module}`, args, context);
    }
    return { kind: "final", program: module, words: args };
  }
  if (/(^|\/)setup\.py$/.test(word)) {
    const verb = subcommand(behind, ["install", "develop"]);
    if (verb)
      return {
        kind: "install",
        installer: "setup.py",
        command,
        after: verb,
        program,
        pip: null,
        words: rest,
      };
    return { kind: "builder", words: rest };
  }
  if (/(get-pip|get-poetry|install-poetry)\.py$/.test(word))
    return { kind: "tool", names: ["poetry"], command };
  if (first === -1 || word === "-") return { kind: "neutral" };
  if (word === "-c" || /manage\.py$/.test(word))
    return { kind: "final", program: word === "-c" ? "python" : "manage.py", words: rest };
  if (/^-(V|-version|h)/.test(word)) return { kind: "neutral" };
  return { kind: "unknown", program: `python ${word}`, words: rest };
}

/** Installers of tools that are piped into an interpreter: a word of the address, and what comes of it. */
const PIPED: readonly (readonly [RegExp, Action["kind"], string])[] = [
  [/python-poetry|get-poetry/, "tool", "poetry"],
  [/astral\.sh|\buv\b.*install/, "tool", "uv"],
  [/get-pip|bootstrap\.pypa/, "tool", "pip"],
  [/get-pipenv/, "tool", "pipenv"],
  [/pdm-project|pdm\.fming/, "tool", "pdm"],
  [/rustup/, "builder", "rustup"],
  [/nodesource|nvm|yarnpkg|nodejs/, "final", "node"],
];

/** Says what a unit of a RUN does: the actions of its commands, or one for all of them where they only make sense together. */
export function actionsOf(unit: ShellUnit, text: string, context: Context): readonly Action[] {
  const body = text.slice(unit.start, unit.end);
  // Settings of apt itself are wanted wherever it is called.
  if (/\/etc\/apt\/apt\.conf/.test(body)) return unit.commands.map(() => ({ kind: "clean" }));
  const fetches = unit.commands.some(({ words: all }) =>
    /(^|\/)(curl|wget)$/.test(unwrap(all)[0]?.value ?? ""),
  );
  const command = unit.commands[0];
  if (/nodesource|\bnvm\b/.test(body) && unit.kind === "simple" && !/\b(apt|apt-get|pip)\b/.test(body)) {
    return unit.commands.map((each) => ({ kind: "final", program: "node", words: each.words }));
  }
  const alone = unit.kind === "simple";
  if (fetches && alone && command) {
    for (const [pattern, kind, name] of PIPED) {
      if (!pattern.test(body)) continue;
      const all = unit.commands.flatMap((each) => each.words);
      if (kind === "tool") return [{ kind, names: [name], command }];
      if (kind === "final") return [{ kind, program: name, words: all }];
      return [{ kind: "builder", words: all }];
    }
  }
  return unit.commands.map((each) => actionOf(each, context));
}
