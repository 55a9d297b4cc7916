/** What a run ends with; the numbers are part of the interface (see README, "Exit codes"). */
export const ExitCode = {
  done: 0,
  failure: 1,
  usage: 2,
  conflict: 3,
  refused: 4,
  drift: 5,
  interrupted: 130,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** Marks our errors: the commands are bundled apart, each with a copy of these classes that `instanceof` tells apart. */
const mark = Symbol.for("generator-multistage.error");

/**
 * Anything the person who called us can put right. Its message is one sentence that says what was wrong, what is
 * allowed and what to do; both doors print it without a stack and end with its numeric `code`.
 */
export class MultistageError extends Error {
  override readonly name: string = "MultistageError";
  /** Numeric, because yo takes an error's numeric `code` as the exit code and crashes on any other kind. */
  readonly code: ExitCode;
  readonly [mark] = true;

  constructor(message: string, code: ExitCode = ExitCode.failure, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The call itself is wrong: an unknown flag, a bad value, a bad answers file. Exit code 2. */
export class UsageError extends MultistageError {
  override readonly name = "UsageError";

  constructor(message: string, options?: ErrorOptions) {
    super(message, ExitCode.usage, options);
  }
}

/** Files on disk differ from what would be written. Exit code 3. */
export class ConflictError extends MultistageError {
  override readonly name = "ConflictError";
  /** Paths below the destination. */
  readonly files: readonly string[];

  /** @param madeBy the version that made the project, where it is an earlier one */
  constructor(root: string, files: readonly string[], madeBy?: string) {
    const count = files.length === 1 ? "1 file differs" : `${files.length} files differ`;
    const ways = ["--diff shows how", "--force overwrites"];
    if (madeBy !== undefined) ways.push(`update merges, since version ${madeBy} made the project`);
    super(
      `In ${root}, ${count} from what would be written, so nothing was; ${ways.join(", ")}:\n` +
        files.map((file) => `  ${file}`).join("\n"),
      ExitCode.conflict,
    );
    this.files = files;
  }
}

/** A person has to look at files before a run can go on: what is not committed, or conflicts of before. Exit code 3. */
export class UnsettledError extends MultistageError {
  override readonly name = "UnsettledError";
  /** Paths below the folder. */
  readonly files: readonly string[];

  /** @param sentence what keeps the run from going on, and what to do; the files follow it */
  constructor(sentence: string, files: readonly string[]) {
    const list = files.map((file) => `  ${file}`).join("\n");
    super(files.length === 0 ? `${sentence}.` : `${sentence}:\n${list}`, ExitCode.conflict);
    this.files = files;
  }
}

/** A folder is no longer what its saved answers generate. Exit code 5. */
export class DriftError extends MultistageError {
  override readonly name = "DriftError";
  /** Paths below the folder. */
  readonly files: readonly string[];
  /** Unified diff from what is there to what would be generated. */
  readonly diff: string;

  /**
   * @param root the folder
   * @param changed paths of files that differ
   * @param missing paths of files that are gone
   */
  constructor(root: string, changed: readonly string[], missing: readonly string[], diff: string) {
    const files = [...changed, ...missing];
    const count = files.length === 1 ? "1 file is" : `${files.length} files are`;
    super(
      `In ${root}, ${count} not as the answers generate now; --force in place of --check writes anew:\n` +
        [...changed.map((file) => `  differs  ${file}`), ...missing.map((file) => `  missing  ${file}`)].join(
          "\n",
        ),
      ExitCode.drift,
    );
    this.files = files;
    this.diff = diff;
  }
}

/** The person broke the run off. Exit code 130, as shells have it for SIGINT. */
export class InterruptedError extends MultistageError {
  override readonly name = "InterruptedError";

  constructor(options?: ErrorOptions) {
    super("Interrupted; nothing was written.", ExitCode.interrupted, options);
  }
}

/** Whether something thrown is one of our errors, from whichever of our bundles it comes. */
export function isMultistageError(error: unknown): error is MultistageError {
  return error instanceof Error && mark in error;
}
