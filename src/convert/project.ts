/** The files of a project that matter to its image: relative POSIX path -> text. */
export type ProjectFiles = ReadonlyMap<string, string>;
