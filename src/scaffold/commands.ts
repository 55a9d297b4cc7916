import type { Answers } from "../answers.ts";
import { imageName } from "./image-name.ts";

/** The commands that build and start a project, as its Dockerfile, its README and the end of a run show them. */
export function nextCommands(answers: Answers): string[] {
  const image = imageName(answers.app);
  return [`docker build -t ${image} .`];
}
