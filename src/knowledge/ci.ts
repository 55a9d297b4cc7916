import { actionRows } from "./actions.ts";

/** One action of GitHub's marketplace, pinned by what cannot move: a commit. */
export interface ActionRow {
  /** Owner and repository, as `uses:` names it. */
  readonly name: string;
  /** The release that the commit is tagged as. */
  readonly version: string;
  /** The full SHA of that commit. */
  readonly sha: string;
}

/**
 * What follows `uses:`, with the version behind it for people and for Dependabot, which moves both.
 *
 * @param name as in "actions/checkout"
 * @throws RangeError for an action without a row
 */
export function uses(name: string): string {
  const row = actionRows.find((candidate) => candidate.name === name);
  if (!row) throw new RangeError(`There is no pin for the action ${name}.`);
  return `${row.name}@${row.sha} # v${row.version}`;
}

/**
 * Images that GitLab's jobs run in (hub.docker.com/_/docker and hub.docker.com/r/anchore/grype, 2026-11-23). From Docker 29
 * on, a fresh engine keeps images in containerd (docs.docker.com/engine/storage/containerd), which layer caches,
 * attestations and images for several platforms need. grype's `debug` images have the shell that GitLab's jobs need.
 */
export const ciImages = {
  docker: "docker:29",
  dind: "docker:29-dind",
  grype: "anchore/grype:debug",
} as const;

/** The runner image of GitHub's jobs: a version, since `latest` moves (github.com/actions/runner-images, 2026-11-23). */
export const githubRunner = "ubuntu-24.04";
