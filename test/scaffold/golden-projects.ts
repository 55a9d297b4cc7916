import type { Answers } from "../../src/answers.ts";
import { defaults } from "../support/answers.ts";

/** Whole projects kept in `test/golden/`, so that every change of what we write shows in a review. */
export const goldenProjects: Readonly<Record<string, Answers>> = {
  default: defaults,
  "postgres-uvicorn-hashes": {
    ...defaults,
    python: "3.12",
    app: "services/web",
    port: 8080,
    django: "6.1",
    server: "uvicorn",
    database: "postgres",
    hashes: true,
    ci: "github",
    deploy: "kubernetes",
  },
  distroless: { ...defaults, python: "3.14", django: "6.0", database: "postgres", final: "distroless" },
  "runserver-original": { ...defaults, server: "runserver", original: true, ci: "gitlab" },
};
