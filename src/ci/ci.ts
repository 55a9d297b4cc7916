import type { CiHost, Database } from "../answers.ts";
import { ciImages, githubRunner, uses } from "../knowledge/ci.ts";
import { ciTools } from "../knowledge/ci-tools.ts";
import { imageName } from "../scaffold/image-name.ts";
import { renderTemplate } from "../templates.ts";
import type { FileTree } from "../tree.ts";
import { type CiCommands, ciCommands } from "./commands.ts";

/** What a workflow has to know of the project that it tests. Every value has passed its check. */
export interface CiProject {
  /** Python series of the image, X.Y. */
  readonly python: string;
  /** Relative folder of manage.py, or "." for the project's own. */
  readonly app: string;
  /** Port that the container listens on. */
  readonly port: number;
  readonly database: Database;
  /** Relative path of the requirements file. */
  readonly requirements: string;
  /** Path of the URL that answers 2xx as long as the process lives. */
  readonly health: string;
  /** True: `check --deploy` fails on warnings too. */
  readonly strict: boolean;
}

/** The files of each host: where they go, and their templates below `templates/ci/`. */
const hostFiles: Readonly<Record<CiHost, readonly (readonly [path: string, template: string])[]>> = {
  github: [
    [".github/workflows/ci.yml", "github/ci.yml"],
    [".github/workflows/publish.yml", "github/publish.yml"],
    [".github/dependabot.yml", "github/dependabot.yml"],
  ],
  gitlab: [
    [".gitlab-ci.yml", "gitlab/gitlab-ci.yml"],
    ["renovate.json", "gitlab/renovate.json"],
  ],
};

/** The files that the workflows of both hosts go by. */
const commonFiles = [
  [".grype.yaml", "common/grype.yaml"],
  [".hadolint.yaml", "common/hadolint.yaml"],
  ["requirements-ci.txt", "common/requirements-ci.txt"],
] as const;

/** A project and a host -> the files of its CI. The same input always gives the same bytes. */
export function ci(host: CiHost, project: CiProject): FileTree {
  const commands: CiCommands = ciCommands(project);
  const locals = {
    ...project,
    commands,
    image: imageName(project.app),
    images: ciImages,
    runner: githubRunner,
    tools: ciTools,
    uses,
  };
  return new Map(
    [...hostFiles[host], ...commonFiles].map(([path, template]) => [
      path,
      { contents: renderTemplate(`ci/${template}.ejs`, locals) },
    ]),
  );
}
