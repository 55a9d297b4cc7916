/** The package's API: the jobs, pure and typed. */
export type { Answers, Database, Server } from "./answers.ts";
export { type Comparison, compare, draw } from "./compare/index.ts";
export { type Conversion, type ConvertOptions, convert, type Verdict } from "./convert/convert.ts";
export { dockerfileFor, type FromScratch, type FromScratchOptions } from "./convert/from-scratch.ts";
export type { Note } from "./convert/notes.ts";
export type { ProjectFiles } from "./convert/project.ts";
export { type Scaffold, scaffold } from "./scaffold/scaffold.ts";
export type { FileTree, TreeFile } from "./tree.ts";
