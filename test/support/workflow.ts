import { parse } from "yaml";

/** One step of a job: a shell command or an action. */
export interface Step {
  readonly name?: string;
  readonly run?: string;
  /** Action and commit. */
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** One job of either host, as far as the tests look into it. */
export interface Job {
  readonly env: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  /** The rest as it stands in the file. */
  readonly raw: Readonly<Record<string, unknown>>;
}

interface GithubJob {
  env?: Record<string, string>;
  steps?: Step[];
}

interface GitlabJob {
  extends?: string;
  variables?: Record<string, string>;
  before_script?: string[];
  script?: string[];
}

/** Words at the top of a GitLab file that are no jobs (docs.gitlab.com/ci/yaml, "Global keywords"). */
const gitlabKeywords = ["workflow", "stages", "default", "variables", "include"];

/** The jobs of a GitHub workflow, by name, in their order. */
export function githubJobs(text: string): Record<string, Job> {
  const { jobs } = parse(text) as { jobs: Record<string, GithubJob> };
  return Object.fromEntries(
    Object.entries(jobs).map(([name, job]) => [
      name,
      { env: job.env ?? {}, steps: job.steps ?? [], raw: job as Record<string, unknown> },
    ]),
  );
}

/** The jobs of a GitLab pipeline, by name, in their order, with what they extend. */
export function gitlabJobs(text: string): Record<string, Job> {
  const file = parse(text) as Record<string, GitlabJob>;
  const names = Object.keys(file).filter((name) => !name.startsWith(".") && !gitlabKeywords.includes(name));
  return Object.fromEntries(
    names.map((name) => {
      const own = file[name] ?? {};
      const job = { ...(own.extends === undefined ? {} : file[own.extends]), ...own };
      const env = { ...(own.extends === undefined ? {} : file[own.extends]?.variables), ...own.variables };
      const steps = [...(job.before_script ?? []), ...(job.script ?? [])].map((run) => ({ run }));
      return [name, { env, steps, raw: job as Record<string, unknown> }];
    }),
  );
}

/**
 * A job's shell steps as one script, each run as its host runs it: GitHub starts a `bash -e` for each, GitLab puts all of
 * a job into one shell that ends at the first failure.
 */
export function scriptOf(job: Job, host: "github" | "gitlab"): string {
  const commands = job.steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
  if (host === "gitlab") return `set -e\n${commands.join("\n")}\n`;
  return `set -e\n${commands.map((command) => `bash -e -c ${quoted(command)}`).join("\n")}\n`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
