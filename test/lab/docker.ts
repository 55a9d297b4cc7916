/* `npm run lab:docker -- ARGS`: one docker command against the lab's engine, for looking around. */
import { spawnSync } from "node:child_process";
import { ensureEngine, releaseEngine } from "./engine.ts";
import { clientEnv, dockerPath } from "./own-engine.ts";

const engine = await ensureEngine();
const { status } = spawnSync(engine.own ? dockerPath() : "docker", process.argv.slice(2), {
  stdio: "inherit",
  env: engine.own ? { ...process.env, ...clientEnv() } : process.env,
});
await releaseEngine();
process.exitCode = status ?? 1;
