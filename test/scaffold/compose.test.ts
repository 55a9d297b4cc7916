import assert from "node:assert/strict";
import { parse } from "yaml";
import { scaffold } from "../../src/scaffold/scaffold.ts";
import { defaults } from "../support/answers.ts";

interface Service {
  readonly image: string;
  readonly build?: string;
  readonly pull_policy?: string;
}

describe("the generated compose.yaml", () => {
  for (const database of ["sqlite", "postgres"] as const) {
    // Compose builds all services at once, and the containerd image store refuses the second image of a name.
    it(`builds the image once and fetches it never, with ${database}`, () => {
      const { files } = scaffold({ ...defaults, database }, "0.0.0");
      const { services } = parse(files.get("compose.yaml")?.contents ?? "", { merge: true }) as {
        services: Record<string, Service>;
      };
      const ours = Object.entries(services).filter(([, { image }]) => image === "devops");
      assert.deepEqual(
        ours.map(([name, { build, pull_policy }]) => [name, build ?? pull_policy]),
        [
          ["web", "."],
          ["migrate", "never"],
        ],
      );
    });
  }
});
