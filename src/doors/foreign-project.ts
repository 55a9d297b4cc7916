import path from "node:path";
import type { CiProject } from "../ci/ci.ts";
import { type Detected, depth, detect } from "../ci/detect.ts";
import { readIfThere } from "../disk.ts";
import { UsageError } from "../errors.ts";
import { seriesOf } from "../knowledge/versions.ts";
import { type AnswerRow, answerRow } from "../options.ts";
import { all, shown } from "../sentences.ts";
import { readProject } from "./project-files.ts";
import type { Surroundings } from "./surroundings.ts";

export type GivenFlags = Readonly<Record<string, string | boolean>>;
type Ask = Surroundings["ask"];

/** What a project's files may leave open. */
const open = ["python", "app", "port"] as const;

/**
 * A project that we did not generate: its files tell most of what CI has to know, flags and questions the rest.
 *
 * @param root absolute path of its folder
 * @throws UsageError where something is wrong or stays open
 */
export async function foreignProject(
  root: string,
  given: GivenFlags,
  ask: Ask,
): Promise<{ readonly project: CiProject; readonly notes: readonly string[] }> {
  const dockerfile = readIfThere(path.join(root, "Dockerfile"));
  if (dockerfile === undefined) {
    throw new UsageError(
      `${root} has no Dockerfile, which its CI is to build; write one first, or give --dir the project's folder.`,
    );
  }
  const found = detect(readProject(root), dockerfile);
  const values = await complete(found, given, ask);
  const app = String(values.app);
  const health = healthFrom(given.health);
  const requirements = found.requirements;
  if (requirements === undefined) {
    throw new UsageError(`${root} has no requirements.txt, which its CI is to install; write one first.`);
  }
  const notes =
    found.health || given.health !== undefined
      ? []
      : [`No file here speaks of ${health}; see that it answers, or give --health another path.`];
  const project: CiProject = {
    python: seriesOf(String(values.python)),
    app,
    port: Number(values.port),
    database: "sqlite",
    requirements,
    health,
    strict: false,
  };
  return { project, notes };
}

function healthFrom(given: string | boolean | undefined): string {
  if (given === undefined) return "/healthz";
  if (typeof given === "string" && /^\/[\w./-]*$/.test(given)) return given;
  throw new UsageError(
    `--health ${shown(given)} is not a path; give one of letters, digits and slashes, such as /healthz.`,
  );
}

/** The three things from flags, the project's files, or questions, in this order; checked, whoever says them. */
async function complete(found: Detected, given: GivenFlags, ask: Ask): Promise<Record<string, unknown>> {
  const detected: Record<string, unknown> = {
    python: found.python,
    app: given.app === undefined ? onlyApp(found.apps) : undefined,
    port: found.port,
  };
  const values: Record<string, unknown> = {};
  const missing: AnswerRow[] = [];
  for (const name of open) {
    const row = answerRow(name) as unknown as AnswerRow;
    const flag = given[name];
    if (flag !== undefined) values[name] = checked(row, `--${name}`, String(flag));
    else if (detected[name] !== undefined) values[name] = detected[name];
    else missing.push(row);
  }
  if (missing.length === 0) return values;
  if (ask === undefined) {
    const flags = all(missing.map(({ name }) => `--${name}`));
    throw new UsageError(`The project's files do not tell everything; give ${flags}.`);
  }
  const answers = await ask(missing);
  for (const row of missing)
    values[row.name] = checked(row, `${row.prompt?.message}:`, String(answers[row.name]));
  return values;
}

function checked(row: AnswerRow, label: string, text: string): unknown {
  // The one folder that no scaffold has, and many a project of today.
  if (row.name === "app" && text === ".") return text;
  const result = row.check(text, {});
  if ("problem" in result) throw new UsageError(`${label} ${shown(text)} ${result.problem}.`);
  return result.value;
}

/** The one folder with a manage.py, or the one nearest to the top; it is going to stand in shell commands. */
function onlyApp(apps: readonly string[]): string | undefined {
  const [first, second] = apps;
  if (first === undefined) return undefined;
  if (second !== undefined && depth(first) === depth(second)) {
    throw new UsageError(`There is a manage.py in ${all(apps.map(shown))}; say which is meant by --app.`);
  }
  if (/^(?:\.|\w[\w./-]*)$/.test(first)) return first;
  throw new UsageError(
    `manage.py lies in ${shown(first)}; rename the folder to letters, digits, dots, underscores and dashes.`,
  );
}
