import type { Command } from "./shell.ts";
import { listNames, operands, packageNames, valuesOf } from "./words.ts";

/** What is known about a command: what it is for, and how to say so. */
interface CommandRule {
  /** Program names, as `Command.name` gives them. */
  readonly names: readonly string[];
  /** The subcommands it speaks of; absent: any. */
  readonly subcommands?: readonly string[];
  /** Commands with the same purpose stand for each other when two Dockerfiles are matched. */
  readonly purpose: string;
  /** A phrase in the third person, to follow "it": "creates the folder /x". `args` come without the subcommand. */
  readonly say: (args: readonly string[]) => string;
}

const APT_VALUES = ["-t", "-o", "--target-release", "-c"];
const APK_VALUES = ["-t", "--virtual", "--repository", "-X"];
/** pip's flags that take the word after them. */
export const PIP_VALUES: readonly string[] = [
  ..."-r --requirement -c --constraint -e --editable -i --index-url --extra-index-url -f --find-links".split(
    " ",
  ),
  ..."--prefix --root --target -t --trusted-host --timeout --default-timeout --retries --platform".split(" "),
  ..."-w --wheel-dir -d --dest --progress-bar --cache-dir --python -p --group --no-binary --only-binary --proxy".split(
    " ",
  ),
];
const USER_VALUES = [
  ..."-u --uid -g --gid -G --groups --ingroup -d --home --home-dir -h -s --shell -c --comment --gecos".split(
    " ",
  ),
  ..."-k --skel -K -b --base-dir".split(" "),
];

/** "the system package gcc", "the system packages gcc and git". */
const sayPackages = (kind: string, names: readonly string[]) =>
  `the ${kind} package${names.length === 1 ? "" : "s"} ${listNames(names) || "it names"}`;
const what = (names: readonly string[], otherwise: string, limit?: number) =>
  listNames(names, limit) || otherwise;
const paths = (args: readonly string[], values?: readonly string[]) =>
  what(operands(args, values), "some files");

function pipInstall(args: readonly string[]): string {
  const lists = valuesOf(args, "-r", "--requirement");
  const editable = valuesOf(args, "-e", "--editable");
  const target = valuesOf(args, "--prefix", "--target", "--root", "-t")[0];
  const names = operands(args, PIP_VALUES);
  if (names.length > 0 && names.every((name) => /^pip\b/u.test(name))) return "brings pip itself up to date";
  const local = names.filter((name) => /^[./]/u.test(name));
  const packages = packageNames(names.filter((name) => !/^[./]/u.test(name)));
  const things = [
    ...(packages.length > 0 ? [listNames(packages)] : []),
    ...(lists.length > 0 ? [`what ${listNames(lists)} lists`] : []),
    ...(local.length > 0
      ? [local.some((name) => /\.whl$/u.test(name)) ? "wheels that were built before" : "the project itself"]
      : []),
    ...(editable.length > 0 ? ["the project itself, linked to its source"] : []),
  ];
  const tool = target === undefined ? "has pip install" : "has pip put";
  return `${tool} ${what(things, "Python packages")}${target === undefined ? "" : ` under ${target}`}`;
}

const RULES: readonly CommandRule[] = [
  // Debian and its kin.
  {
    names: ["apt-get"],
    subcommands: ["update"],
    purpose: "package index",
    say: () => "fetches the list of Debian packages",
  },
  {
    names: ["apt-get"],
    subcommands: ["upgrade", "dist-upgrade", "full-upgrade"],
    purpose: "system upgrade",
    say: () => "brings the system packages up to date",
  },
  {
    names: ["apt-get"],
    subcommands: ["install", "build-dep"],
    purpose: "system packages",
    say: (args) => `installs ${sayPackages("system", packageNames(operands(args, APT_VALUES)))}`,
  },
  {
    names: ["apt-get"],
    subcommands: ["remove", "purge"],
    purpose: "system clean-up",
    say: (args) => `takes ${what(operands(args, APT_VALUES), "system packages")} out again`,
  },
  {
    names: ["apt-get"],
    subcommands: ["autoremove", "autopurge"],
    purpose: "system clean-up",
    say: () => "takes out system packages that nothing needs any more",
  },
  {
    names: ["apt-get"],
    subcommands: ["clean", "autoclean"],
    purpose: "system clean-up",
    say: () => "clears apt's download cache",
  },
  { names: ["dpkg"], purpose: "system packages", say: (args) => `installs ${paths(args)} with dpkg` },
  {
    names: ["add-apt-repository", "apt-key"],
    purpose: "package source",
    say: () => "adds a source of Debian packages",
  },
  {
    names: ["locale-gen", "update-locale", "localedef"],
    purpose: "locale",
    say: () => "sets up the system's language",
  },
  // Alpine.
  {
    names: ["apk"],
    subcommands: ["add"],
    purpose: "system packages",
    say: (args) => `installs ${sayPackages("Alpine", packageNames(operands(args, APK_VALUES)))}`,
  },
  {
    names: ["apk"],
    subcommands: ["del"],
    purpose: "system clean-up",
    say: (args) => `takes ${what(operands(args), "Alpine packages")} out again`,
  },
  {
    names: ["apk"],
    subcommands: ["update"],
    purpose: "package index",
    say: () => "fetches the list of Alpine packages",
  },
  {
    names: ["apk"],
    subcommands: ["upgrade"],
    purpose: "system upgrade",
    say: () => "brings the Alpine packages up to date",
  },
  // Red Hat and its kin.
  {
    names: ["dnf", "yum", "microdnf"],
    subcommands: ["install", "groupinstall"],
    purpose: "system packages",
    say: (args) => `installs ${sayPackages("system", operands(args))}`,
  },
  {
    names: ["dnf", "yum", "microdnf"],
    subcommands: ["clean"],
    purpose: "system clean-up",
    say: () => "clears the package manager's cache",
  },
  {
    names: ["dnf", "yum", "microdnf"],
    subcommands: ["update", "upgrade"],
    purpose: "system upgrade",
    say: () => "brings the system packages up to date",
  },
  // Python packages.
  { names: ["pip"], subcommands: ["install"], purpose: "python packages", say: pipInstall },
  {
    names: ["pip"],
    subcommands: ["sync"],
    purpose: "python packages",
    say: (args) => `has uv install what ${what(operands(args), "the list")} lists`,
  },
  {
    names: ["pip"],
    subcommands: ["wheel"],
    purpose: "python packages",
    say: (args) =>
      `has pip build wheels${valuesOf(args, "-w", "--wheel-dir")
        .map((folder) => ` into ${folder}`)
        .join("")}`,
  },
  {
    names: ["pip"],
    subcommands: ["download"],
    purpose: "python packages",
    say: () => "has pip download packages without installing them",
  },
  {
    names: ["pip"],
    subcommands: ["uninstall"],
    purpose: "python clean-up",
    say: (args) => `has pip remove ${what(operands(args, PIP_VALUES), "packages")}`,
  },
  {
    names: ["pip"],
    subcommands: ["cache"],
    purpose: "python clean-up",
    say: () => "clears pip's download cache",
  },
  {
    names: ["pip"],
    subcommands: ["freeze", "list", "check", "compile"],
    purpose: "python report",
    say: () => "has pip look over the Python packages",
  },
  {
    names: ["pip-sync"],
    purpose: "python packages",
    say: () => "makes the Python packages match the pinned list",
  },
  {
    names: ["poetry"],
    subcommands: ["install", "sync"],
    purpose: "python packages",
    say: () => "has Poetry install the locked Python packages",
  },
  {
    names: ["poetry"],
    subcommands: ["export"],
    purpose: "python list",
    say: () => "has Poetry write its lock file out as a requirements list",
  },
  {
    names: ["poetry"],
    subcommands: ["config"],
    purpose: "poetry config",
    say: () => "sets how Poetry works",
  },
  {
    names: ["poetry"],
    subcommands: ["build"],
    purpose: "python build",
    say: () => "has Poetry build the project's package",
  },
  {
    names: ["pipenv"],
    subcommands: ["install", "sync"],
    purpose: "python packages",
    say: () => "has Pipenv install the locked Python packages",
  },
  {
    names: ["pipenv"],
    subcommands: ["requirements", "lock"],
    purpose: "python list",
    say: () => "has Pipenv pin the project's packages",
  },
  {
    names: ["uv"],
    subcommands: ["sync"],
    purpose: "python packages",
    say: () => "has uv install the locked Python packages",
  },
  {
    names: ["uv"],
    subcommands: ["export"],
    purpose: "python list",
    say: () => "has uv write its lock file out as a requirements list",
  },
  {
    names: ["uv"],
    subcommands: ["venv"],
    purpose: "virtual environment",
    say: (args) =>
      `has uv make a virtual environment${operands(args, ["-p", "--python"])
        .slice(0, 1)
        .map((folder) => ` in ${folder}`)
        .join("")}`,
  },
  {
    names: ["uv"],
    subcommands: ["build"],
    purpose: "python build",
    say: () => "has uv build the project's package",
  },
  {
    names: ["uv"],
    subcommands: ["tool", "python"],
    purpose: "python tools",
    say: (args) => `has uv install ${what(operands(args).slice(1), "a tool")}`,
  },
  {
    names: ["pdm"],
    subcommands: ["install", "sync"],
    purpose: "python packages",
    say: () => "has PDM install the locked Python packages",
  },
  {
    names: ["pipx"],
    purpose: "python tools",
    say: (args) => `installs the tool ${what(operands(args).slice(1), "it names")} with pipx`,
  },
  {
    names: ["conda", "mamba", "micromamba"],
    purpose: "python packages",
    say: () => "has Conda install packages",
  },
  {
    names: ["venv", "virtualenv"],
    purpose: "virtual environment",
    say: (args) =>
      `makes a virtual environment in ${what(operands(args, ["-p", "--python", "--prompt"]), "a folder")}`,
  },
  {
    names: ["compileall"],
    purpose: "byte code",
    say: () => "compiles the Python files beforehand, so that they load faster",
  },
  { names: ["ensurepip", "get-pip.py"], purpose: "pip itself", say: () => "sets up pip" },
  { names: ["setup.py"], purpose: "python build", say: () => "builds the project's package" },
  // Django.
  {
    names: ["manage.py"],
    subcommands: ["collectstatic"],
    purpose: "collectstatic",
    say: () => "gathers the static files into one folder",
  },
  {
    names: ["manage.py"],
    subcommands: ["compress"],
    purpose: "compress",
    say: () => "compresses the style sheets and scripts",
  },
  {
    names: ["manage.py"],
    subcommands: ["migrate"],
    purpose: "migrate",
    say: () => "brings the database's tables up to date",
  },
  {
    names: ["manage.py"],
    subcommands: ["makemigrations"],
    purpose: "makemigrations",
    say: () => "writes migrations for changed models",
  },
  {
    names: ["manage.py"],
    subcommands: ["compilemessages"],
    purpose: "compilemessages",
    say: () => "compiles the translations",
  },
  {
    names: ["manage.py"],
    subcommands: ["runserver", "runserver_plus"],
    purpose: "serve",
    say: () => "runs Django's development server",
  },
  {
    names: ["manage.py"],
    subcommands: ["check"],
    purpose: "check",
    say: () => "has Django check the project",
  },
  { names: ["manage.py"], subcommands: ["test"], purpose: "test", say: () => "runs the project's tests" },
  {
    names: ["manage.py"],
    subcommands: ["createsuperuser"],
    purpose: "createsuperuser",
    say: () => "creates an administrator",
  },
  {
    names: ["manage.py"],
    subcommands: ["loaddata"],
    purpose: "loaddata",
    say: () => "loads data into the database",
  },
  {
    names: ["manage.py"],
    purpose: "manage",
    say: (args) => `runs Django's command ${what(args.slice(0, 1), "line")}`,
  },
  // Servers and workers.
  { names: ["gunicorn"], purpose: "serve", say: () => "serves the project with gunicorn" },
  { names: ["uvicorn"], purpose: "serve", say: () => "serves the project with uvicorn" },
  { names: ["daphne"], purpose: "serve", say: () => "serves the project with Daphne" },
  { names: ["hypercorn"], purpose: "serve", say: () => "serves the project with Hypercorn" },
  { names: ["granian"], purpose: "serve", say: () => "serves the project with Granian" },
  { names: ["uwsgi"], purpose: "serve", say: () => "serves the project with uWSGI" },
  { names: ["waitress-serve"], purpose: "serve", say: () => "serves the project with Waitress" },
  { names: ["nginx"], purpose: "proxy", say: () => "runs the web server nginx" },
  { names: ["supervisord"], purpose: "supervise", say: () => "runs several programs under Supervisor" },
  {
    names: ["celery"],
    purpose: "celery",
    say: (args) =>
      args.includes("beat")
        ? "runs Celery's scheduler"
        : args.includes("flower")
          ? "runs Celery's monitor"
          : "runs a Celery worker",
  },
  { names: ["pytest", "tox"], purpose: "test", say: () => "runs the project's tests" },
  // Node.
  {
    names: ["npm", "pnpm", "yarn", "bun"],
    subcommands: ["install", "ci", "i", "add"],
    purpose: "node packages",
    say: () => "installs the Node packages",
  },
  {
    names: ["npm", "pnpm", "yarn", "bun"],
    subcommands: ["run", "build", "run-script", "exec"],
    purpose: "front end",
    say: (args) =>
      `runs the project's Node script${args
        .slice(0, 1)
        .map((name) => ` "${name}"`)
        .join("")}`,
  },
  {
    names: ["npm", "pnpm", "yarn"],
    subcommands: ["cache", "prune"],
    purpose: "node clean-up",
    say: () => "clears what Node's package manager left lying",
  },
  {
    names: ["gulp", "webpack", "vite", "grunt", "tailwindcss"],
    purpose: "front end",
    say: () => "builds the front end",
  },
  { names: ["corepack", "nvm"], purpose: "node itself", say: () => "sets up Node's package manager" },
  // Users and rights.
  {
    names: ["useradd", "adduser"],
    purpose: "user",
    say: (args) => `creates the user ${what(operands(args, USER_VALUES).slice(0, 1), "it names")}`,
  },
  {
    names: ["groupadd", "addgroup"],
    purpose: "group",
    say: (args) => `creates the group ${what(operands(args, USER_VALUES).slice(-1), "it names")}`,
  },
  {
    names: ["usermod"],
    purpose: "user",
    say: (args) => `changes the user ${what(operands(args, USER_VALUES).slice(-1), "it names")}`,
  },
  { names: ["passwd", "chpasswd"], purpose: "user", say: () => "sets a password" },
  {
    names: ["chmod"],
    purpose: "rights",
    say: (args) => {
      const [mode = "", ...files] = args.filter(
        (arg) => !/^-[a-zA-Z]+$/u.test(arg) || /^-[rwx]+$/u.test(arg),
      );
      return /^[0-7]*[1357][0-7]{0,2}$|[+=][rwst]*[xX]/u.test(mode)
        ? `lets ${what(files, "files")} be run`
        : `sets who may use ${what(files, "files")}`;
    },
  },
  {
    names: ["chown"],
    purpose: "owner",
    say: (args) => {
      const [owner = "someone", ...files] = operands(args);
      return `gives ${what(files, "files")} to ${owner}`;
    },
  },
  {
    names: ["chgrp"],
    purpose: "owner",
    say: (args) => {
      const [owner = "a group", ...files] = operands(args);
      return `gives ${what(files, "files")} to the group ${owner}`;
    },
  },
  { names: ["setcap"], purpose: "rights", say: () => "grants a program a kernel capability" },
  // Files.
  {
    names: ["mkdir"],
    purpose: "mkdir",
    say: (args) => `makes the folder ${paths(args, ["-m", "-o", "-g"])}`,
  },
  {
    names: ["rm", "rmdir"],
    purpose: "rm",
    say: (args) =>
      operands(args).some((path) => path.startsWith("/var/lib/apt/lists"))
        ? "clears apt's package lists"
        : `deletes ${paths(args)}`,
  },
  {
    names: ["find"],
    purpose: "find",
    say: (args) =>
      args.includes("-delete") || args.includes("rm") || args.includes("-exec")
        ? `${args.includes("-delete") || args.includes("rm") ? "deletes" : "goes over"} the files it finds${operands(
            args,
          )
            .slice(0, 1)
            .map((path) => ` under ${path}`)
            .join("")}`
        : "looks for files",
  },
  {
    names: ["install"],
    purpose: "cp",
    say(args) {
      const named = operands(args, ["-m", "-o", "-g", "--mode", "--owner", "--group"]);
      if (args.includes("-d") || args.includes("--directory"))
        return `makes the folder ${what(named, "named")}`;
      return `copies ${what(named.slice(0, -1), "files")} to ${named.at(-1) ?? "another place"}`;
    },
  },
  {
    names: ["cp", "rsync"],
    purpose: "cp",
    say: (args) =>
      `copies ${what(operands(args).slice(0, -1), "files")} to ${operands(args).at(-1) ?? "another place"}`,
  },
  {
    names: ["mv"],
    purpose: "mv",
    say: (args) =>
      `moves ${what(operands(args).slice(0, -1), "files")} to ${operands(args).at(-1) ?? "another place"}`,
  },
  {
    names: ["ln"],
    purpose: "ln",
    say: (args) => `links ${operands(args).at(-1) ?? "a file"} to ${operands(args)[0] ?? "another"}`,
  },
  { names: ["touch"], purpose: "touch", say: (args) => `makes the empty file ${paths(args)}` },
  {
    names: ["sed", "dos2unix", "envsubst", "tee", "patch"],
    purpose: "edit",
    say: (args) => `edits ${what(operands(args).slice(-1), "a file")}`,
  },
  {
    names: ["tar", "unzip", "gunzip", "bunzip2", "xz"],
    purpose: "unpack",
    say: (args) =>
      args.some((arg) => /^-?c/u.test(arg) && !/^--/u.test(arg))
        ? "packs files into an archive"
        : "unpacks an archive",
  },
  { names: ["strip"], purpose: "strip", say: () => "takes debug symbols out of compiled files" },
  { names: ["ldconfig"], purpose: "ldconfig", say: () => "tells the system where its libraries are" },
  // Network.
  {
    names: ["curl", "wget"],
    purpose: "download",
    say: (args) => {
      const host = args
        .map((arg) => /^[a-z]+:\/\/(?:[^@/]*@)?([^/:?#\s]+)/u.exec(arg)?.[1])
        .find((found) => found !== undefined);
      return host === undefined ? "downloads a file" : `downloads a file from ${host}`;
    },
  },
  { names: ["git"], subcommands: ["clone"], purpose: "git clone", say: () => "clones a Git repository" },
  { names: ["git"], purpose: "git", say: (args) => `runs git ${args[0] ?? ""}`.trim() },
  { names: ["ssh-keyscan"], purpose: "ssh", say: () => "notes the keys of a server it will talk to" },
  { names: ["gpg"], purpose: "keys", say: () => "checks or adds a signing key" },
  // Building from source.
  {
    names: ["make", "cmake", "ninja", "./configure", "configure", "meson"],
    purpose: "compile",
    say: () => "builds a program from its source",
  },
  { names: ["gcc", "cc", "g++", "clang"], purpose: "compile", say: () => "compiles C code" },
  { names: ["cargo", "rustup"], purpose: "rust", say: () => "sets up or builds Rust code" },
  { names: ["go"], purpose: "go", say: () => "builds Go code" },
  // The shell itself.
  { names: ["sleep", "tail"], purpose: "wait", say: () => "keeps the container waiting" },
  {
    names: ["source", "."],
    purpose: "source",
    say: (args) => `reads the settings in ${what(args.slice(0, 1), "a file")}`,
  },
  { names: ["script"], purpose: "script", say: (args) => `runs the script ${args[0] ?? "it names"}` },
  {
    names: ["python"],
    purpose: "python",
    say: (args) =>
      args[0] === "-c"
        ? "runs a line of Python"
        : args[0] === undefined
          ? "opens Python"
          : `runs the Python program ${args[0]}`,
  },
  { names: ["sh", "bash", "ash", "dash", "zsh"], purpose: "shell", say: () => "runs a shell" },
];

/** Commands that only steer a script or print; they are no purpose, and worth a word only where nothing else is. */
const QUIET: Readonly<Record<string, string>> = {
  set: "sets how the shell handles errors",
  cd: "changes folder",
  pushd: "changes folder",
  popd: "changes folder",
  export: "sets an environment variable",
  unset: "clears an environment variable",
  echo: "prints a line, or writes one into a file",
  printf: "prints a line, or writes one into a file",
  cat: "prints a file, or writes one",
  test: "checks a condition",
  "[": "checks a condition",
  "[[": "checks a condition",
  true: "does nothing",
  ":": "does nothing",
  which: "looks for a program",
  ls: "lists files",
  pwd: "prints the current folder",
  exit: "ends the script",
  wait: "waits for what runs in the background",
};

const byName = new Map<string, CommandRule[]>();
for (const rule of RULES)
  for (const name of rule.names) byName.set(name, [...(byName.get(name) ?? []), rule]);

/** A command, understood. */
export interface Meaning {
  /** What it is for; absent where it is only the script's own business (`set -e`, `cd`). */
  readonly purpose?: string;
  /** A phrase in the third person. */
  readonly phrase: string;
  /** The command's words after the subcommand. */
  readonly args: readonly string[];
}

/**
 * What a command is for and how to say it in plain words.
 *
 * @param command any command; an unknown one gets a phrase with its name
 */
export function meaningOf(command: Command): Meaning {
  const { name, args } = command;
  const quiet = Object.hasOwn(QUIET, name) ? QUIET[name] : undefined;
  if (quiet !== undefined) return { phrase: quiet, args };
  // Flags may stand before the subcommand: apt-get -y install.
  const subAt = args.findIndex((arg) => !arg.startsWith("-"));
  const subcommand = args[subAt];
  const rules = byName.get(name) ?? [];
  for (const rule of rules) {
    if (rule.subcommands === undefined) return { purpose: rule.purpose, phrase: rule.say(args), args };
    if (subcommand !== undefined && rule.subcommands.includes(subcommand)) {
      const rest = [...args.slice(0, subAt), ...args.slice(subAt + 1)];
      return { purpose: rule.purpose, phrase: rule.say(rest), args: rest };
    }
  }
  // Known tool, unknown subcommand: name both. Unknown tool: its name is all that can be said.
  const label = rules.length > 0 && subcommand !== undefined ? `${name} ${subcommand}` : name;
  return { purpose: label, phrase: `runs ${label}`, args };
}

/**
 * True for a purpose that only serves others: an index is refreshed for an install, a cache is cleared after one.
 *
 * @param purpose as `meaningOf` gives it
 */
export function isChore(purpose: string | undefined): boolean {
  return purpose !== undefined && /index|clean-up|^rm$/u.test(purpose);
}
