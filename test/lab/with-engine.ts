/* `npm run lab:with -- COMMAND ARGS`: runs any command with `docker` meaning the lab's engine, for looking around. */
import { spawnSync } from "node:child_process";
import { delimiter, dirname } from "node:path";
import { ensureEngine, releaseEngine } from "./engine.ts";
import { clientEnv, dockerPath } from "./own-engine.ts";

const [command = "docker", ...args] = process.argv.slice(2);
const engine = await ensureEngine();
const PATH = [dirname(dockerPath()), process.env.PATH].join(delimiter);
const { status } = spawnSync(command, args, {
  stdio: "inherit",
  env: engine.own ? { ...process.env, ...clientEnv(), PATH } : process.env,
});
await releaseEngine();
process.exitCode = status ?? 1;
