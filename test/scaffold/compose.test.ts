import assert from "node:assert/strict";
import { parse } from "yaml";
import { scaffold } from "../../src/scaffold/scaffold.ts";
import { defaults } from "../support/answers.ts";

interface Service {
  readonly image: string;
  readonly build?: string | { readonly target: string };
  readonly pull_policy?: string;
}

interface Compose {
  readonly name: string;
  readonly services: Readonly<Record<string, Service>>;
}

function composed(database: "sqlite" | "postgres", file: string): Compose {
  const { files } = scaffold({ ...defaults, database }, "0.0.0");
  return parse(files.get(file)?.contents ?? "", { merge: true });
}

for (const database of ["sqlite", "postgres"] as const) {
  describe(`the Compose files with ${database}`, () => {
    // Compose builds all services at once, and the containerd image store refuses the second image of a name.
    it("build their image once and fetch it never", () => {
      for (const [file, image] of [
        ["compose.yaml", "devops:dev"],
        ["compose.production.yaml", "devops"],
      ] as const) {
        const { services } = composed(database, file);
        const ours = Object.entries(services).filter(([, service]) => service.image === image);
        assert.deepEqual(
          ours.map(([name, { build, pull_policy }]) => [name, build !== undefined, pull_policy]),
          [
            ["web", true, file === "compose.yaml" ? "build" : undefined],
            ["migrate", false, "never"],
          ],
        );
      }
    });

    it("develop on the dev stage and go to production with the last one", () => {
      assert.deepEqual(composed(database, "compose.yaml").services.web?.build, {
        context: ".",
        target: "dev",
      });
      assert.equal(composed(database, "compose.production.yaml").services.web?.build, ".");
    });

    it("are two Compose projects, so that one's containers and data are never taken for the other's", () => {
      const names = ["compose.yaml", "compose.production.yaml"].map((file) => composed(database, file).name);
      assert.deepEqual(names, ["devops-dev", "devops"]);
    });

    it("ask for nothing to be set where one develops", () => {
      const { files } = scaffold({ ...defaults, database }, "0.0.0");
      assert.doesNotMatch(files.get("compose.yaml")?.contents ?? "", /\$\{|env_file/);
    });
  });
}
