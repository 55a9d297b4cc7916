import { posix } from "node:path";
import { clean, shorten } from "./clean.ts";
import { PIP_VALUES } from "./commands.ts";
import type { Leftover } from "./model.ts";
import { type Instruction, mountsOf, type SourceStage } from "./read.ts";
import { type Command, commandsOf } from "./shell.ts";
import { operands, packageNames, valuesOf } from "./words.ts";

/** Python packages that serve to build or install others. A program that merely runs the project is none. */
const BUILD_TOOLS: ReadonlySet<string> = new Set(
  "poetry pipenv uv pdm hatch hatchling wheel setuptools build pip-tools cython maturin meson ninja cmake".split(
    " ",
  ),
);

/** apt's flags that take the word after them. */
const APT_VALUES = ["-t", "-o", "--target-release", "-c"];
const APK_VALUES = ["-t", "--virtual", "--repository", "-X"];

/**
 * Names what a builder stage holds that does not reach the final image.
 *
 * Only what the Dockerfile itself shows is named: packages it installs, caches it does not clear, files it copies in. A
 * thing that lies under a path which another stage takes is not named.
 *
 * @param stage the builder
 * @param taken the paths that other stages take from it
 * @param finals the stages that make up the final image; what they install is not left behind
 */
export function leftoversOf(
  stage: SourceStage,
  taken: readonly string[],
  finals: readonly SourceStage[],
): Leftover[] {
  const carried = (path: string) => taken.some((root) => isUnder(path, root));
  if (carried("/")) return [];

  const installed = new Set(finals.flatMap(({ instructions }) => instructions.flatMap(packagesOf)));
  const finalBases = finals.map(({ base }) => base);
  const found: Leftover[] = [];
  const add = (kind: Leftover["kind"], name: string) => {
    const plain = shorten(clean(name), 60);
    const kept = kind === "system packages" && installed.has(plain);
    if (plain !== "" && !kept && !found.some((other) => other.kind === kind && other.name === plain))
      found.push({ kind, name: plain });
  };

  if (stage.baseStage === undefined && !finalBases.includes(stage.base))
    add("base image", `the base ${stage.base}`);
  let folder = "/";
  let noPipCache = false;
  for (const instruction of stage.instructions) {
    const { keyword, args } = instruction;
    if (keyword === "WORKDIR") folder = posix.resolve(folder, args.trim());
    else if (keyword === "ENV" && /\bPIP_NO_CACHE_DIR\b/u.test(args)) noPipCache = true;
    else if (keyword === "COPY" || keyword === "ADD") addFiles(instruction, folder, carried, add);
    else if (keyword === "RUN") addRun(instruction, noPipCache, carried, add);
  }
  return found;
}

/** The system packages that an instruction installs. */
function packagesOf(instruction: Instruction): string[] {
  if (instruction.keyword !== "RUN") return [];
  return commandsOf(instruction).flatMap((command) => {
    const [sub, ...rest] = operands(command.args, valueFlagsOf(command));
    return `${command.name} ${sub}` === "apt-get install" || `${command.name} ${sub}` === "apk add"
      ? packageNames(rest)
      : [];
  });
}

type Add = (kind: Leftover["kind"], name: string) => void;

function addFiles(
  instruction: Instruction,
  folder: string,
  carried: (path: string) => boolean,
  add: Add,
): void {
  const words = instruction.exec ?? operands(instruction.args.split(/\s+/u));
  const target = words.at(-1) ?? ".";
  // What comes from another stage or image is that one's to name.
  if (instruction.heredocs.length > 0 || instruction.flags.some(({ name }) => name === "from")) return;
  for (const source of words.slice(0, -1)) {
    const isFolder = /\/$|^\.$|[*?]/u.test(source) || target.endsWith("/") || /^\.{1,2}$/u.test(target);
    const landing = posix.resolve(
      folder,
      target,
      isFolder && !/^\.?\/?$/u.test(source) ? posix.basename(source) : "",
    );
    if (!carried(landing) && !carried(posix.resolve(folder, target)))
      add("files", /^\.?\/?$/u.test(source) ? "the project's source files" : source);
  }
}

function addRun(
  instruction: Instruction,
  noPipCache: boolean,
  carried: (path: string) => boolean,
  add: Add,
): void {
  const commands = commandsOf(instruction);
  const mounted = mountsOf(instruction)
    .filter((mount) => mount.get("type") === "cache")
    .map((mount) => mount.get("target") ?? "");
  const removed = commands.filter(({ name }) => name === "rm").flatMap(({ args }) => operands(args));
  const cleared = (path: string) =>
    [...mounted, ...removed].some((root) => isUnder(path, root.replace(/\/\*$/u, "")) || isUnder(root, path));

  for (const name of packagesOf(instruction)) add("system packages", name);
  for (const command of commands) {
    const [sub = "", ...rest] = operands(command.args, valueFlagsOf(command));
    if (command.name === "apt-get" && sub === "update" && !cleared("/var/lib/apt/lists"))
      add("cache", "apt's package lists");
    else if (command.name === "pip" && ["install", "wheel", "sync"].includes(sub)) {
      const prefixed = valuesOf(command.args, "--prefix", "--target", "-t", "--root").length > 0;
      for (const name of prefixed ? [] : packageNames(rest))
        if (BUILD_TOOLS.has(name.toLowerCase())) add("build tools", name);
      const cached =
        !noPipCache && !command.args.includes("--no-cache-dir") && !command.args.includes("--no-cache");
      if (cached && !cleared("/root/.cache/pip") && !carried("/root/.cache"))
        add("cache", "pip's download cache");
      if (sub === "wheel")
        for (const target of valuesOf(command.args, "-w", "--wheel-dir"))
          if (!carried(target)) add("files", `the wheels in ${target}`);
    } else if (command.name === "poetry" && sub === "install" && !cleared("/root/.cache/pypoetry"))
      add("cache", "Poetry's download cache");
    else if (
      command.name === "uv" &&
      sub === "sync" &&
      !command.args.includes("--no-cache") &&
      !cleared("/root/.cache/uv")
    )
      add("cache", "uv's download cache");
    else if (/^(?:npm|pnpm|yarn|bun)$/u.test(command.name) && /^(?:install|ci|i)$/u.test(sub))
      add("node packages", "node_modules");
    else if (command.name === "git" && sub === "clone") add("files", "the cloned Git repository");
    else if (command.name === "cargo" || command.name === "rustup") add("build tools", "Rust");
    else if (/^(?:curl|wget)$/u.test(command.name)) add("files", "what was downloaded");
  }
}

function valueFlagsOf({ name }: Command): readonly string[] {
  if (name === "pip") return PIP_VALUES;
  if (name === "apk") return APK_VALUES;
  return name === "apt-get" ? APT_VALUES : [];
}

function isUnder(path: string, root: string): boolean {
  const plain = root.replace(/\/+$/u, "");
  return path === plain || path.startsWith(`${plain}/`);
}
