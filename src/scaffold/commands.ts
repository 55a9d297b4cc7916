import type { Answers } from "../answers.ts";
import { imageName } from "./image-name.ts";

/** The commands that more than one place of a project shows, each to be pasted in the project's folder. */
export interface Commands {
  /** Builds the image. */
  readonly build: string;
  /** Runs the image by itself; for PostgreSQL with an address to be filled in. */
  readonly run: string;
  /** Makes `.env` from its example, with secrets of its own. */
  readonly env: string;
  /** Builds and starts everything, the database included. (`--wait` would take the end of a one-shot service for a failure.) */
  readonly compose: string;
}

/** The commands for a project of these answers. */
export function commands({ app, port, database }: Answers): Commands {
  const image = imageName(app);
  const postgres = database === "postgres";
  const fill = (name: string, bytes: number) => ` -e "s/^${name}=$/&$(openssl rand -hex ${bytes})/"`;
  const address = postgres ? " -e DATABASE_URL=postgres://user:password@host/name" : "";
  return {
    build: `docker build -t ${image} .`,
    run: `docker run --rm -p ${port}:${port} -e SECRET_KEY="$(openssl rand -hex 32)" -e HTTPS=off${address} ${image}`,
    env: `sed${fill("SECRET_KEY", 32)}${postgres ? fill("POSTGRES_PASSWORD", 16) : ""} .env.example > .env`,
    compose: "docker compose up --build --detach",
  };
}

/** What a run tells its owner to do next. */
export function nextCommands(answers: Answers): string[] {
  const { build, run, env, compose } = commands(answers);
  return answers.database === "postgres" ? [env, compose] : [build, run];
}
