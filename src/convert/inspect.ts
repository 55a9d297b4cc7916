import { isDrained } from "../dockerfile/image.ts";
import { pythonRows } from "../knowledge/python.ts";
import { released } from "../knowledge/released.ts";
import { copiedFrom, operands } from "./copies.ts";
import { type Install, isRoot } from "./installs.ts";
import type { Remark } from "./notes.ts";
import { packageName } from "./pip.ts";
import { installingUser } from "./refuse.ts";
import type { Stage, Step } from "./steps.ts";

const SECRET_NAME =
  /(^|_)(secret|passw(or)?d|passwd|token|private_?key|api_?key|access_?key|secret_?key|credentials?|ssh_?key|auth)(_|$)|(^|_)pass$/i;
const NOT_SECRET =
  /(_file|_path|_dir|_name|_url|_timeout|_ttl|_header|_id)$|^(PIP|POETRY|UV|GPG)_(?!.*(password|token))/i;

/** Looks a stage over and says what its owner should know, whether the conversion caused it or not. */
export function inspect(stage: Stage, installs: readonly Install[]): Remark[] {
  return [
    ...inspectBase(stage),
    ...inspectInstalls(stage, installs),
    ...stage.steps.flatMap((step) => inspectStep(step, stage, installs)),
    ...inspectCommands(stage),
  ];
}

function usesPackages(stage: Stage): Step | undefined {
  return stage.steps.find(({ units }) =>
    units.some(({ actions }) =>
      actions.some(
        (action) =>
          (action.kind === "packages" || action.kind === "update" || action.kind === "upgrade") &&
          action.manager === "apt",
      ),
    ),
  );
}

function inspectBase(stage: Stage): Remark[] {
  const { image } = stage;
  const remarks: Remark[] = [];
  const add = (code: Remark["code"], why: string, step: number | null = null) =>
    remarks.push({ code, step, why });
  if (image.family === "other") {
    add(
      "unknown-base",
      `${image.reference} is no official Python image: what it already holds is not installed again by the builder, and both stages stand on it.`,
    );
  } else if (image.family === "drop-in" && !/(^|\/)uv$|^[a-z0-9]+\/python$/.test(image.name)) {
    add(
      "preinstalled-base",
      `${image.reference} holds packages of its own beside Python's: the builder finds them there and does not install them again, and both stages stand on it.`,
    );
  } else if (image.unpinned) {
    add(
      "unpinned-base",
      `${image.reference} leaves Python's version open: the next build can bring another Python, for which the dependencies were never tried.`,
    );
  }
  const series =
    image.python && image.python.minor !== null ? `${image.python.major}.${image.python.minor}` : null;
  const ended = pythonRows.find((row) => row.series === series && row.ends < released.asOf);
  if (ended) add("python-ended", `Python ${ended.series} has had no security fixes since ${ended.ends}.`);
  if (image.family === "python" && image.variant === "full") {
    add(
      "full-image",
      `${image.reference} holds compilers and headers; the final stage can stand on its slim form once it names the libraries that compiled packages load.`,
    );
  }
  const own = stage.from.words[2];
  if (own && /^(build|builder|base|compile|compiler|deps|dependencies)$/i.test(own)) {
    add(
      "stage-name",
      `The only stage is called ${own}, as if another were to follow; it becomes the final stage under that name.`,
    );
  }
  const apt = usesPackages(stage);
  if (apt && isDrained(image.debian)) {
    add(
      "debian-ended",
      `${image.reference} is Debian ${image.debian}, whose packages are gone from its addresses: apt fails until the base moves on.`,
      apt.index,
    );
  }
  return remarks;
}

function inspectInstalls(stage: Stage, installs: readonly Install[]): Remark[] {
  const beforeTwelve = (stage.image.python?.minor ?? 12) < 12;
  const remarks: Remark[] = [];
  for (const { action, step, destination, unit } of installs) {
    const add = (code: Remark["code"], why: string) => remarks.push({ code, step: step.index, why });
    const replaced = (action.pip?.packages ?? [])
      .map(packageName)
      .filter((name) => name === "setuptools" || name === "wheel");
    if (destination.kind === "system" && replaced.length > 0 && beforeTwelve) {
      add(
        "base-package-replaced",
        `The base image holds ${replaced.join(" and ")} already: the newer files are laid over the older, whose version entry stays beside the new one.`,
      );
    }
    const develops = action.installer === "setup.py" && action.after.value === "develop";
    if ((action.pip?.editables.length ?? 0) > 0 || develops) {
      add(
        "editable-install",
        "An editable install only points at the source folder: it works in the final stage as long as the same files lie at the same path there.",
      );
    }
    if (unit.shell.kind === "compound") {
      add(
        "conditional-install",
        "The install stands in a condition or loop; it runs in the builder as written, on what the builder holds.",
      );
    }
    if (destination.kind === "folder" && destination.hidden) {
      add(
        "hidden-environment",
        `${action.installer} puts the dependencies into an environment of its own under ${destination.path}, which only ${action.installer} run finds; it is copied whole.`,
      );
    }
    if (
      destination.kind === "folder" &&
      unit.activated === destination.path &&
      !(step.variables.get("PATH") ?? "").includes(destination.path)
    ) {
      add(
        "environment-activated",
        `${destination.path} is only activated inside the RUN: check that the running program finds it.`,
      );
    }
  }
  const user = installingUser(installs);
  if (user !== null) {
    remarks.push({
      code: "user-install",
      step: null,
      why: `The original installs as ${user}; the builder installs as root, and ${user} reads the packages from where they are copied to.`,
    });
  }
  return remarks;
}

function inspectStep(step: Step, stage: Stage, installs: readonly Install[]): Remark[] {
  const { instruction, index } = step;
  const remarks: Remark[] = [];
  const add = (code: Remark["code"], why: string) => remarks.push({ code, step: index, why });
  switch (instruction.keyword) {
    case "ENV":
      for (const [name, value] of instruction.properties) {
        if (value && !value.startsWith("$") && SECRET_NAME.test(name) && !NOT_SECRET.test(name)) {
          add(
            "secret-in-env",
            `${name} is a secret that everyone who has the image can read; give it when the container starts.`,
          );
        }
        if (name === "PATH" && value && !/\$\{?PATH\b/.test(value))
          add(
            "path-replaced",
            "PATH is set without what it held before; folders that the base image relies on may be missing or come in another order.",
          );
        if (/_LIBRARY_PATH$/.test(name) && /\.so$/.test(value ?? ""))
          add(
            "library-path",
            `${name} names ${value}, a link that comes with the header package; the final stage holds only the library with its version in its name.`,
          );
        if (/^\s*=/.test(value ?? ""))
          add(
            "broken-as-written",
            `ENV takes "NAME=value" without blanks; as written, ${name} gets a value that starts with "=".`,
          );
      }
      break;
    case "ARG":
      for (const [name] of instruction.properties) {
        if (SECRET_NAME.test(name) && !NOT_SECRET.test(name))
          add(
            "secret-in-arg",
            `${name} stays readable in the image's history; a secret mount (RUN --mount=type=secret) leaves no trace.`,
          );
      }
      break;
    case "COPY":
    case "ADD": {
      if (copiedFrom(instruction) !== null) break;
      const { sources, destination } = operands(step);
      const secret = sources.find((source) =>
        /(^|\/)(\.env(\.(?!example|sample|template|dist)[\w.-]+)?|[\w-]*secrets?[\w-]*\.(json|ya?ml|toml|env|txt|ini)|id_rsa|id_ed25519|[\w-]+\.pem|\.netrc|\.pypirc|credentials[\w.-]*|\.ssh\/?)$/.test(
          source,
        ),
      );
      if (secret)
        add(
          "secret-file-copied",
          `${secret} looks like a file with secrets; everyone who has the image can read it.`,
        );
      if (
        destination === "/" &&
        step.instruction.words.at(-1)?.includes("/") &&
        sources.some((source) => /^[./]*$/.test(source))
      )
        add(
          "copy-over-root",
          "The whole build context is laid over the root directory, system folders included.",
        );
      break;
    }
    case "ONBUILD":
      add(
        "own-onbuild",
        "Images built on this one run this step; they get the final stage, without the compilers that the builder keeps.",
      );
      break;
    case "RUN":
      for (const unit of step.units) {
        for (const action of unit.actions) {
          if (
            action.kind === "final" &&
            /^(node|npm|npx|yarn|pnpm|nodejs|gulp|grunt|bower)$/.test(action.program)
          )
            add(
              "node-in-image",
              "Node builds assets in the same image; a stage of their own would keep it out of the final one.",
            );
          if (action.kind === "native") {
            if (/^(make)$/.test(action.program) && !compiles(stage))
              add(
                "install-in-project-target",
                "A target of the project's Makefile runs here; what it installs is not seen.",
              );
            else
              add(
                "native-build",
                "Something is compiled by hand here, so the compilers stay in the final stage, where its files have to end up.",
              );
          }
          if (
            action.kind === "files" &&
            action.program === "git" &&
            step.index <= (installs.at(-1)?.step.index ?? -1)
          )
            add("git-needed", "This step fetches files with git, so git stays.");
        }
        const text = stage.source.text.slice(unit.shell.start, unit.shell.end);
        if (/\/site-packages\//.test(text))
          add(
            "site-packages-path",
            "A path inside site-packages holds Python's version; it breaks with the next one.",
          );
      }
      break;
  }
  return dedupe(remarks);
}

function dedupe(remarks: readonly Remark[]): Remark[] {
  return remarks.filter(
    (remark, i) => remarks.findIndex((other) => other.code === remark.code && other.why === remark.why) === i,
  );
}

function compiles(stage: Stage): boolean {
  return stage.steps.some(({ units }) =>
    units.some(({ actions }) =>
      actions.some((action) => action.kind === "native" && action.program !== "make"),
    ),
  );
}

function inspectCommands(stage: Stage): Remark[] {
  const remarks: Remark[] = [];
  const all = (keyword: string) => stage.steps.filter(({ instruction }) => instruction.keyword === keyword);
  const commands = all("CMD");
  const entrypoints = all("ENTRYPOINT");
  if (commands.length > 1)
    remarks.push({
      code: "several-commands",
      step: commands.at(-1)?.index ?? null,
      why: `Of ${commands.length} CMD instructions only the last one counts.`,
    });
  if (entrypoints.length > 1)
    remarks.push({
      code: "several-entrypoints",
      step: entrypoints.at(-1)?.index ?? null,
      why: `Of ${entrypoints.length} ENTRYPOINT instructions only the last one counts.`,
    });
  for (const step of [...commands.slice(-1), ...entrypoints.slice(-1)]) {
    const { instruction, index } = step;
    const text = (instruction.exec ?? instruction.words).join(" ");
    if (/manage\.py["',\s]+runserver|flask["',\s]+run\b/.test(text))
      remarks.push({
        code: "development-server",
        step: index,
        why: "The image starts a development server; a production server such as gunicorn takes its place in production.",
      });
  }
  const user = stage.steps.findLast(({ instruction }) => instruction.keyword === "USER");
  if (!user || isRoot(user.instruction.words[0] ?? null))
    remarks.push({
      code: "runs-as-root",
      step: user?.index ?? null,
      why: "The program runs as root; a USER of its own limits what a break-in can reach.",
    });
  return remarks;
}
