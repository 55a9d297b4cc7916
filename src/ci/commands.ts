import { imageName } from "../scaffold/image-name.ts";
import type { CiProject } from "./ci.ts";

/**
 * The shell commands that the workflows of both hosts run. Each stands in YAML as it is, so none holds a colon or a number
 * sign with a blank beside it.
 */
export interface CiCommands {
  readonly test: string;
  /** Django's own look at the settings, as production has them. */
  readonly deployCheck: string;
  /** Holds the requirements against the index's list of known vulnerabilities. */
  readonly audit: string;
  /** Starts the built image. */
  readonly run: string;
}

/** The commands for one project. */
export function ciCommands({ app, port, database, requirements, strict }: CiProject): CiCommands {
  const manage = app === "." ? "manage.py" : `${app}/manage.py`;
  const postgres = database === "postgres";
  const production = [
    "DEBUG=off",
    'SECRET_KEY="$(openssl rand -hex 32)"',
    "ALLOWED_HOSTS=example.com",
    ...(postgres ? ["DATABASE_URL=postgres:///unused"] : []),
  ];
  const policy = "sed -n 's/^ *- vulnerability:[[:space:]]*/--ignore-vuln=/p' .grype.yaml";
  const environment = ["SECRET_KEY=unused", ...(postgres ? ["DATABASE_URL=postgres:///unused"] : [])];
  return {
    test: `python ${manage} test${app === "." ? "" : ` ${app}`}`,
    deployCheck: `${production.join(" ")} python ${manage} check --deploy${strict ? " --fail-level WARNING" : ""}`,
    audit: `${policy} | xargs pip-audit --strict --requirement ${requirements}`,
    run: `docker run --detach --name web --publish ${port}:${port} ${environment
      .map((pair) => `--env ${pair}`)
      .join(" ")} ${imageName(app)}:ci`,
  };
}
