/** What a scaffold needs to know. Every value has passed its check in `options.ts`. */
export interface Answers {
  /** Python version of both stages, X.Y or X.Y.Z. */
  readonly python: string;
  /** Relative folder of the Django project, POSIX separators, no slash at either end. */
  readonly app: string;
  /** Port that the container listens on when the platform sets no PORT. */
  readonly port: number;
  /** Django series, X.Y. */
  readonly django: string;
  readonly server: Server;
  readonly database: Database;
  /** What the final stage stands on. */
  readonly final: FinalStage;
  /** True: `requirements.txt` carries hashes, and `requirements.in` stands beside it. */
  readonly hashes: boolean;
  /** True: `Dockerfile.original`, the single stage to compare with, is written too. */
  readonly original: boolean;
  /** Whose CI the project gets, or none. */
  readonly ci: CiHost | "none";
  /** Whose manifests the project gets, or none. */
  readonly deploy: DeployTarget | "none";
}

export type AnswerName = keyof Answers;

export const servers = ["gunicorn", "uvicorn", "runserver"] as const;
export type Server = (typeof servers)[number];

export const databases = ["sqlite", "postgres"] as const;
export type Database = (typeof databases)[number];

/** slim: the official Python image; distroless: no shell, no package manager, no pip. */
export const finalStages = ["slim", "distroless"] as const;
export type FinalStage = (typeof finalStages)[number];

export const ciHosts = ["github", "gitlab"] as const;
export type CiHost = (typeof ciHosts)[number];

export const deployTargets = ["kubernetes"] as const;
export type DeployTarget = (typeof deployTargets)[number];
