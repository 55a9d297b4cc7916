/** One file of a generated project. */
export interface TreeFile {
  /** The whole text. Line endings are LF, but for a file of the user's own that had others before. */
  readonly contents: string;
  /** True where the file carries the run bit (mode 0755 instead of 0644). */
  readonly executable?: boolean;
}

/** What a job makes: relative POSIX path -> file, in the order in which a reader should meet them. */
export type FileTree = ReadonlyMap<string, TreeFile>;
