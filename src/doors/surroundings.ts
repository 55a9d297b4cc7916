import type { Ask } from "./resolve-answers.ts";

/** What a door knows of the world, handed in so that a test can hand in another. */
export interface Surroundings {
  /** How the person called us, as it stands in help and hints: `yo multistage` or `npx generator-multistage`. */
  readonly call: string;
  /** Absolute path of the folder that relative paths start from. */
  readonly cwd: string;
  /** Asks for rows of the table; missing where there is nobody to ask. */
  readonly ask?: Ask | undefined;
  readonly stdout: Output;
  readonly stderr: Output;
}

export interface Output {
  readonly write: (text: string) => void;
  readonly colour: boolean;
  /** Width in columns, where it is a terminal. */
  readonly columns?: number | undefined;
}
