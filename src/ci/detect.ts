import type { ProjectFiles } from "../convert/project.ts";
import { readImage } from "../dockerfile/image.ts";
import { type Instruction, read } from "../dockerfile/read.ts";

/** What a project's own files tell of what its CI has to know. */
export interface Detected {
  /** Folders with a manage.py, the shallowest first; "." for the project's own. */
  readonly apps: readonly string[];
  /** Python series of the final image, X.Y, where its name tells. */
  readonly python?: string;
  /** The first port that the final image exposes. */
  readonly port?: number;
  /** Where the requirements are, seen from the project's folder. */
  readonly requirements?: string;
  /** True where a file of the project speaks of /healthz. */
  readonly health: boolean;
}

/**
 * Looks through an existing project.
 *
 * @param files its telling files: relative path -> text
 * @param dockerfile the text of its Dockerfile
 */
export function detect(files: ProjectFiles, dockerfile: string): Detected {
  const names = [...files.keys()];
  const apps = names
    .filter((name) => /(?:^|\/)manage\.py$/.test(name))
    .map((name) => name.replace(/\/?manage\.py$/, "") || ".")
    .sort((a, b) => depth(a) - depth(b));
  const places = ["requirements.txt", ...apps.map((app) => `${app}/requirements.txt`)];
  const requirements =
    places.find((name) => files.has(name)) ??
    ["production", "prod", "base"].map((name) => `requirements/${name}.txt`).find((name) => files.has(name));
  return {
    apps,
    ...fromDockerfile(dockerfile),
    ...(requirements === undefined ? {} : { requirements }),
    health: [...files.values()].some((text) => text.includes("healthz")) || dockerfile.includes("healthz"),
  };
}

/** How many folders deep a folder lies; 0 for ".". */
export function depth(folder: string): number {
  return folder === "." ? 0 : folder.split("/").length;
}

function fromDockerfile(text: string): Pick<Detected, "python" | "port"> {
  const instructions = read(text)?.instructions ?? [];
  const variables = new Map<string, string>();
  const stages = new Map<string, string>();
  let image = "";
  let port: number | undefined;
  for (const instruction of instructions) {
    const { keyword, words, properties } = instruction;
    if (keyword === "ARG" || keyword === "ENV") {
      for (const [name, value] of properties) {
        if (value !== null) variables.set(name, expanded(value, variables));
      }
    } else if (keyword === "FROM") {
      const base = expanded(words[0] ?? "", variables);
      image = stages.get(base.toLowerCase()) ?? base;
      stages.set(stageName(instruction), image);
      port = undefined;
    } else if (keyword === "EXPOSE") {
      port ??= portOf(expanded(words[0] ?? "", variables));
    }
  }
  const { family, python } = readImage(image);
  const minor = family === "other" ? null : (python?.minor ?? null);
  return {
    ...(minor === null ? {} : { python: `${python?.major}.${minor}` }),
    ...(port === undefined ? {} : { port }),
  };
}

function stageName({ words }: Instruction): string {
  return words[1]?.toLowerCase() === "as" ? (words[2]?.toLowerCase() ?? "") : "";
}

function portOf(word: string): number | undefined {
  const number = /^(\d{1,5})(?:\/tcp)?$/.exec(word)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** A word with the variables that have a value put in; others stay. */
function expanded(word: string, variables: ReadonlyMap<string, string>): string {
  return word.replaceAll(/\$(?:\{(\w+)(?::-([^}]*))?\}|(\w+))/g, (whole, braced, fallback, bare) => {
    return variables.get(braced ?? bare) ?? fallback ?? whole;
  });
}
