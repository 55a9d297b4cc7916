import { compareWithDisk } from "../disk.ts";
import { DriftError, UsageError } from "../errors.ts";
import { configFile } from "../scaffold/config.ts";
import { paint } from "./paint.ts";
import { type Project, renderProject, type Saved } from "./project.ts";
import { nameOf } from "./report.ts";
import { resolveAnswers, type Source } from "./resolve-answers.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * `--check`: holds a folder against what its saved answers generate now. It asks nothing and writes nothing, and needs
 * no permission to. `.yo-rc.json` is what is measured by, so a version in it that is older counts for nothing.
 *
 * @param sources where answers come from, those of `saved` among them
 * @throws UsageError where no run of ours has saved its answers in the folder
 * @throws DriftError where files differ or are gone
 */
export async function checkProject(root: string, sources: readonly Source[], saved: Saved): Promise<Project> {
  if (saved.source === undefined) {
    throw new UsageError(
      `${root} holds no answers of an earlier run, so --check has nothing to go by; give --dir a folder whose ${configFile} is ours.`,
    );
  }
  const project = renderProject(root, await resolveAnswers(sources), saved, compareWithDisk);
  const { plan, made } = project;
  const ours = (names: readonly string[]) => names.filter((name) => name !== configFile);
  const [changed, missing] = [ours(plan.overwrite), ours(plan.create)];
  if (changed.length + missing.length === 0) return project;
  const { diffOf } = await import("./diff.ts");
  throw new DriftError(
    root,
    changed,
    missing,
    diffOf({ ...plan, overwrite: changed, create: missing }, made.files),
  );
}

/** What a person reads after a check that found nothing. */
export function checkedSentence({ plan }: Project, { cwd, stderr }: Surroundings): string {
  const tick = paint(stderr.colour).good("✔");
  const files = plan.unchanged.length;
  return `${tick} ${nameOf(plan.root, cwd)} is what its answers generate: ${files} files, none differs.\n`;
}
