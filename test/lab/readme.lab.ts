import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { freePort } from "../support/processes.ts";
import { shellBlocks } from "../support/readme.ts";
import { generate } from "./generate.ts";
import { useLab } from "./lab.ts";

describe("the generated README, pasted as it stands, with an engine", () => {
  const lab = useLab(["python:3.13-slim"]);
  /** A name of its own, because the commands leave an image and volumes under it. */
  const app = "readme-lab";

  it("builds, runs and stops the project, by Compose and without", async function () {
    this.timeout(600_000);
    const project = await lab().folder();
    const port = await freePort();
    await generate(project, { app, port, original: true });
    const blocks = shellBlocks(await readFile(join(project, "README.md"), "utf8")).filter(
      ({ needsDocker }) => needsDocker,
    );
    const named = (part: string) => {
      const found = blocks.filter(({ commands }) => commands.includes(part));
      assert.equal(found.length, 1, `one block with ${part}`);
      return found[0]?.commands ?? "";
    };
    const paste = (commands: string) => lab().engine.shell(commands, [], { cwd: project, timeout: 300 });
    const page = async () => {
      // A limit, because a connection that the engine's proxy drops while the container starts may never settle.
      const response = await fetch(`http://localhost:${port}/`, { signal: AbortSignal.timeout(5000) });
      return { status: response.status, html: await response.text() };
    };
    const production = "docker compose --file compose.production.yaml";
    const pasted = [
      "docker compose up",
      "createsuperuser",
      `${production} up`,
      "docker run",
      "Dockerfile.original",
    ];
    assert.equal(blocks.length, pasted.length, "every block is run here");
    try {
      // As it stands it runs in the foreground, in a terminal of its own.
      await paste(`${named("docker compose up").trim()} --detach`);
      await waitFor(page);
      assert.doesNotMatch((await page()).html, /manage\.py migrate/, "the tables are there");
      assert.match((await page()).html, /DEBUG is on/);
      await paste(named("createsuperuser"));
      await paste("docker compose down --volumes");
      await paste(named(`${production} up`));
      await waitFor(page);
      assert.doesNotMatch((await page()).html, /manage\.py migrate/, "the tables are there");
      assert.match((await page()).html, /DEBUG is off/);
      await paste(`${production} down`);
      await paste(named("docker run"));
      await waitFor(page);
      await paste(`docker stop ${app}`);
      await paste(named("Dockerfile.original"));
    } finally {
      await paste(
        `docker rm -f ${app}; docker compose down --volumes --remove-orphans; ${production} down --volumes --remove-orphans; docker volume rm -f ${app}-data; docker image rm -f ${app} ${app}:dev ${app}:original; true`,
      );
    }
  });
});

/** Asks for the page until it is there: `docker run --detach` does not wait. */
async function waitFor(page: () => Promise<{ status: number }>): Promise<void> {
  for (let tries = 0; ; tries++) {
    const status = await page().then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) return;
    assert.ok(tries < 100, `the page never came, last status ${status}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
