import { clean, shorten } from "./clean.ts";
import { isChore, meaningOf } from "./commands.ts";
import { findStage, flagOf, type Instruction, mountsOf, type SourceStage } from "./read.ts";
import { type Command, commandsOf } from "./shell.ts";
import { capitalise, count, listNames, operands } from "./words.ts";

/** What a caption may look at besides the instruction itself. */
export interface CaptionContext {
  /** Every stage of the file, for `--from=`. */
  readonly stages: readonly SourceStage[];
  /** Fills in build arguments. */
  readonly expand: (text: string) => string;
  /** True where the stage has an ENTRYPOINT, so that CMD only hands it arguments. */
  readonly hasEntrypoint: boolean;
}

/** The longest caption, in characters: two lines of a box in a picture of 100 columns. */
const LONGEST = 140;
/** What `startSentence` puts before the phrases, at most. */
const ROOM_FOR_OPENING = 40;

/**
 * Says in one plain sentence what an instruction does.
 *
 * @returns the sentence without a full stop, at most 140 characters; never empty, for unknown instructions neither
 */
export function captionOf(instruction: Instruction, context: CaptionContext): string {
  const say = Object.hasOwn(SENTENCES, instruction.keyword) ? SENTENCES[instruction.keyword] : undefined;
  const sentence =
    say?.(instruction, context) ?? `${shorten(instruction.keyword, 30)} is no instruction that Docker knows`;
  return capitalise(shorten(clean(sentence), LONGEST));
}

type Sentence = (instruction: Instruction, context: CaptionContext) => string;

const SENTENCES: Readonly<Record<string, Sentence>> = {
  ARG: ({ args }) => {
    const [name = "a value", ...value] = (args.split(/\s+/u)[0] ?? "").split("=");
    return value.length > 0
      ? `Takes the build argument ${name}, ${unquote(value.join("=")) || "empty"} unless told otherwise`
      : `Takes the build argument ${name || "it names"}`;
  },
  RUN: runSentence,
  COPY: copySentence,
  ADD: addSentence,
  WORKDIR: ({ args }) => `Later steps work in ${unquote(args) || "another folder"}`,
  ENV: envSentence,
  EXPOSE: ({ args }) => {
    const ports = args.split(/\s+/u).filter((port) => port !== "");
    return `Notes that ${ports.length > 1 ? "ports" : "port"} ${listNames(ports) || "a port"} ${ports.length > 1 ? "are" : "is"} listened on`;
  },
  USER: ({ args }) => {
    const [user = ""] = args.split(":");
    if (/^(?:root|0)$/u.test(user.trim())) return "Goes on as root, who may do everything";
    return `Goes on as the user ${args.trim() || "it names"}, not as root`;
  },
  VOLUME: ({ args, exec }) =>
    `Keeps ${listNames(exec ?? args.split(/\s+/u)) || "a folder"} outside the container's own file system`,
  LABEL: ({ args }) => {
    const names = namesOf(args);
    return names.length === 0
      ? "Labels the image"
      : `Labels the image with its ${listNames(names.map((name) => name.replace(/^.*\./u, "")))}`;
  },
  MAINTAINER: () => "Names who looks after the image",
  STOPSIGNAL: ({ args }) => `Asks for ${args.trim() || "a signal"} to be sent when the container is to stop`,
  SHELL: ({ args, exec }) =>
    `Has later shell commands run by ${exec?.[0] ?? (args.trim() || "another shell")}`,
  HEALTHCHECK: (instruction) => {
    if (/^\s*NONE\s*$/iu.test(instruction.args)) return "Switches off the health check of the base image";
    const every = flagOf(instruction, "interval");
    return `Lets the engine ask${every === undefined ? "" : ` every ${every}`} whether the container is still well`;
  },
  ENTRYPOINT: (instruction) => startSentence(instruction, "On start, "),
  CMD: (instruction, { hasEntrypoint }) => {
    const { args, exec } = instruction;
    if (exec?.length === 0 || args.trim() === "") return "Starts nothing by default";
    const [command] = commandsOf(instruction);
    if (hasEntrypoint && (command === undefined || command.name.startsWith("-") || !isKnown(command)))
      return `Hands the entrypoint ${listNames(exec ?? [args.trim()], 4)}, unless told otherwise`;
    return startSentence(instruction, hasEntrypoint ? "By default, through the entrypoint, " : "On start, ");
  },
  ONBUILD: ({ inner }, context) =>
    inner === undefined
      ? "Puts an instruction off until another image builds on this one"
      : `Later, when another image builds on this one: ${lowerFirst(captionOf(inner, context))}`,
  FROM: ({ args }) => `Begins from ${args.trim() || "an image"}`,
};

function runSentence(instruction: Instruction): string {
  const mounts = mountsOf(instruction);
  const asides = [
    ...(mounts.some((mount) => mount.get("type") === "cache")
      ? [", keeping downloads for the next build"]
      : []),
    ...(mounts.some((mount) => mount.get("type") === "secret")
      ? [", with a secret that is gone afterwards"]
      : []),
  ];
  return fitted(phrasesOf(instruction), "runs a shell command", asides.join(""));
}

function startSentence(instruction: Instruction, opening: string): string {
  return opening + fitted(phrasesOf(instruction), "runs nothing", "");
}

/** What the commands of an instruction do, those left out that only serve the others. */
function phrasesOf(instruction: Instruction): string[] {
  const meanings = joinInstalls(commandsOf(instruction)).map(meaningOf);
  const telling = meanings.filter(({ purpose }) => purpose !== undefined);
  const main = telling.filter(({ purpose }) => !isChore(purpose));
  const chosen = [main, telling, meanings].find((list) => list.length > 0) ?? [];
  return [...new Set(chosen.map(({ phrase }) => phrase))];
}

/** Several `apt-get install` in one RUN are one sentence. */
function joinInstalls(commands: readonly Command[]): Command[] {
  const joined: Command[] = [];
  for (const command of commands) {
    const known =
      command.args.includes("install") && command.name === "apt-get"
        ? joined.findIndex(({ name, args }) => name === command.name && args.includes("install"))
        : -1;
    const first = joined[known];
    if (first === undefined) joined.push(command);
    else
      joined[known] = {
        name: first.name,
        args: [...first.args, ...command.args.filter((arg) => arg !== "install")],
      };
  }
  return joined;
}

/** As many phrases as a caption holds, and how many more there are. */
function fitted(phrases: readonly string[], otherwise: string, aside: string): string {
  for (let shown = Math.min(3, phrases.length); shown > 0; shown -= 1) {
    const more = phrases.length - shown;
    const said = [
      ...phrases.slice(0, shown),
      ...(more > 0 ? [`${count(more, "more thing")} besides`] : []),
    ].join(", then ");
    for (const sentence of [said + aside, said])
      if (sentence.length <= LONGEST - ROOM_FOR_OPENING) return sentence;
  }
  return phrases[0] ?? otherwise;
}

function isKnown(command: Command): boolean {
  return meaningOf(command).phrase !== `runs ${command.name}`;
}

/** What the name of a copied file tells about it; the first row that fits every source counts. */
const FILE_KINDS: readonly (readonly [test: RegExp, say: (sources: string) => string])[] = [
  [
    /(?:^|\/)(?:requirements|constraints)[\w.-]*(?:\.(?:txt|in|pip)|\/)?$|(?:^|\/)reqs?\.txt$|requirements\/[\w.*-]+$/u,
    () => "Brings in the list of Python packages",
  ],
  [
    /(?:^|\/)(?:Pipfile(?:\.lock)?|pyproject\.toml|poetry\.(?:lock|toml)|pdm\.lock|uv\.lock|setup\.(?:py|cfg)|environment\.ya?ml|\.python-version)\*?$/u,
    () => "Brings in the list of Python packages",
  ],
  [
    /(?:^|\/)(?:package(?:-lock)?\.json|package\*\.json|yarn\.lock|pnpm-lock\.yaml|\.npmrc|\.yarnrc\w*)\*?$/u,
    () => "Brings in the list of Node packages",
  ],
  [/\.whl$/u, (sources) => `Brings in the Python package ${sources}`],
  [/\.(?:sh|bash)$|entrypoint|\/(?:start|run|boot)[\w-]*$/u, (sources) => `Brings in the script ${sources}`],
  [/(?:^|\/)manage\.py$/u, () => "Brings in manage.py, Django's own command"],
  [/\.(?:crt|pem|cer|key)$/u, (sources) => `Brings in the certificate or key ${sources}`],
  [
    /\.(?:conf|cfg|ini|toml|ya?ml|json|env)$|(?:^|\/)\.env[\w.]*$|gunicorn[\w.]*\.py$/u,
    (sources) => `Brings in the settings in ${sources}`,
  ],
];

function copySentence(instruction: Instruction, context: CaptionContext): string {
  const { heredocs } = instruction;
  const all = instruction.exec ?? operands(instruction.args.split(/\s+/u));
  const target = all.at(-1) ?? "the image";
  if (heredocs.length > 0) {
    const written = heredocs.length === 1 ? "a file" : count(heredocs.length, "file");
    return `Writes ${written} from the Dockerfile itself to ${target}`;
  }
  const sources = all.slice(0, -1).map((source) => source.replace(/^\.\/(?=.)/u, ""));
  const named = listNames(sources) || "files";
  const from = flagOf(instruction, "from");
  if (from !== undefined) {
    const at = findStage(context.expand(from), context.stages);
    if (at === undefined) return `Takes ${named} out of the image ${context.expand(from)}`;
    const stage = context.stages[at]?.name ?? `stage ${at + 1}`;
    return `Takes ${named} from ${stage}, and only that`;
  }
  const kind = FILE_KINDS.find(
    ([test]) => sources.length > 0 && sources.every((source) => test.test(source)),
  );
  if (kind !== undefined) return kind[1](named);
  if (sources.some((source) => /^(?:\.\/?|\*|\.\/\*)$/u.test(source))) return "Brings in the whole project";
  // A folder, by its slash or by having no suffix, is nearly always code.
  if (sources.length > 0 && sources.every((source) => /\/$|^[^.]+$/u.test(source)))
    return "Brings in the project's code";
  return `Brings ${named} into the image`;
}

function addSentence(instruction: Instruction, context: CaptionContext): string {
  const all = instruction.exec ?? operands(instruction.args.split(/\s+/u));
  const sources = all.slice(0, -1);
  if (sources.some((source) => /^[a-z]+:\/\//u.test(source)))
    return `Downloads a file into ${all.at(-1) ?? "the image"}`;
  if (sources.some((source) => /\.(?:tar|tgz|tbz2?|txz)(?:\.\w+)?$/u.test(source)))
    return `Unpacks ${listNames(sources)} into ${all.at(-1) ?? "the image"}`;
  return copySentence(instruction, context);
}

/** Environment variables that deserve more than their name. Sources: Python's, pip's and Django's own documentation. */
const VARIABLES: Readonly<Record<string, string>> = {
  PYTHONUNBUFFERED: "has Python print its output at once",
  PYTHONDONTWRITEBYTECODE: "keeps Python from writing byte code files",
  PYTHONPATH: "tells Python where else to look for modules",
  PYTHONFAULTHANDLER: "has Python show where it was when it crashes",
  PYTHONOPTIMIZE: "has Python leave out assertions",
  PATH: "says where programs are looked for",
  VIRTUAL_ENV: "names the virtual environment in use",
  DJANGO_SETTINGS_MODULE: "tells Django which settings to use",
  SECRET_KEY: "sets Django's secret key",
  DJANGO_SECRET_KEY: "sets Django's secret key",
  DEBUG: "switches Django's debug mode",
  PIP_NO_CACHE_DIR: "keeps pip from filling a cache",
  PIP_DISABLE_PIP_VERSION_CHECK: "keeps pip from looking for a newer pip",
  DEBIAN_FRONTEND: "keeps Debian's installer from asking questions",
  LANG: "sets the system's language",
  LC_ALL: "sets the system's language",
  TZ: "sets the time zone",
  PORT: "sets the port to listen on",
  UV_COMPILE_BYTECODE: "has uv compile what it installs",
  UV_LINK_MODE: "has uv copy files instead of linking them",
  UV_PROJECT_ENVIRONMENT: "tells uv where to install",
};

function envSentence({ args }: Instruction): string {
  const names = namesOf(args);
  const said = [
    ...new Set(names.flatMap((name) => (Object.hasOwn(VARIABLES, name) ? (VARIABLES[name] ?? []) : []))),
  ];
  if (said.length > 0 && said.length <= 2 && names.length <= 2 && said.length === names.length)
    return said.join(" and ");
  return `Sets the environment ${names.length > 1 ? "variables" : "variable"} ${listNames(names) || "it names"}`;
}

/**
 * The names that an ENV, ARG or LABEL sets, in either spelling (`A=1 B=2` or `A 1`).
 *
 * @param args the instruction's arguments
 */
export function namesOf(args: string): string[] {
  const pairs = [...args.matchAll(/(?:^|\s)("[^"]+"|[^\s="']+)=(?:"(?:\\.|[^"\\])*"|'[^']*'|(?:\\.|\S)*)/gu)];
  if (pairs.length > 0) return pairs.map(([, name = ""]) => unquote(name));
  const first = args.trim().split(/[\s=]+/u)[0] ?? "";
  return first === "" ? [] : [first];
}

function unquote(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/u, "$2");
}

function lowerFirst(text: string): string {
  return text.replace(/^./u, (first) => first.toLowerCase());
}
