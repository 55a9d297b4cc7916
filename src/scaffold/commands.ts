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
  /** Develops: serves the code as it is on the disk, the database included. */
  readonly develop: string;
  /** Builds and starts everything as in production, the database included. (`--wait` would take the end of a one-shot service for a failure.) */
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
    develop: "docker compose up",
    compose: "docker compose --file compose.production.yaml up --build --detach",
  };
}

/** What a run tells its owner to do next. */
export function nextCommands(answers: Answers): string[] {
  return [commands(answers).develop];
}
