/* `npm run lab:prepare -- [IMAGE...]`: makes the engine and base images ahead of the first test. */
import { ensureBaseImages } from "./base-images.ts";
import { ensureEngine, releaseEngine } from "./engine.ts";
import { say } from "./shell.ts";

const names = process.argv.slice(2);
try {
  const engine = await ensureEngine();
  await ensureBaseImages(engine, names.length > 0 ? names : ["python:3.13-slim"]);
  say("ready");
} finally {
  await releaseEngine();
}
