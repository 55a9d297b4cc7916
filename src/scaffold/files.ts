import type { Answers } from "../answers.ts";

/** One file that the scaffold may write, in the order in which a reader should meet them. */
export interface ScaffoldFile {
  /** Where it goes; a leading `<app>/` stands for the app folder. */
  readonly path: string;
  /** Where its template lies below `templates/scaffold/`. */
  readonly template: string;
  readonly when?: (answers: Answers) => boolean;
  /** True: the file carries the run bit. */
  readonly executable?: boolean;
}

const always = (path: string, template = `${path.replace("<app>/", "app/")}.ejs`): ScaffoldFile => ({
  path,
  template,
});

/** Every file made from a template. The branching between files lives here, so that the templates need little of it. */
export const scaffoldFiles: readonly ScaffoldFile[] = [always("Dockerfile")];
