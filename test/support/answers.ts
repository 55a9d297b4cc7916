import { type Answers, databases, servers } from "../../src/answers.ts";
import { supportedPairs } from "../../src/knowledge/support.ts";

/** The answers of a run in which nothing was said. */
export const defaults: Answers = {
  python: "3.13",
  app: "devops",
  port: 8000,
  django: "5.2",
  server: "gunicorn",
  database: "sqlite",
  final: "slim",
  hashes: false,
  original: false,
  ci: "none",
  deploy: "none",
};

/** Whether manifests for a cluster can be had with these answers. */
export function canBeDeployed({ database, server }: Pick<Answers, "database" | "server">): boolean {
  return database === "postgres" && server !== "runserver";
}

/** Every combination of answers that changes more than a name or a number. */
export function* matrix(): Generator<Answers> {
  for (const { python, django } of supportedPairs()) {
    for (const server of servers) {
      for (const database of databases) {
        for (const hashes of [false, true]) {
          for (const original of [false, true]) {
            yield { ...defaults, python, django, server, database, hashes, original };
          }
        }
      }
    }
  }
}
