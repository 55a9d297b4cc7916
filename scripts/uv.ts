import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs one uv command in `cwd`; gives its stdout, and fails with its stderr. */
export type Uv = (args: readonly string[], cwd?: string) => Promise<string>;

/** True where a command can be started and ends well. */
async function works(command: string, args: readonly string[]): Promise<boolean> {
  return run(command, args).then(
    () => true,
    () => false,
  );
}

/** The first Python of this machine that starts. */
async function findPython(): Promise<string> {
  for (const name of process.platform === "win32" ? ["py", "python"] : ["python3", "python"]) {
    if (await works(name, ["--version"])) return name;
  }
  throw new Error(
    "Neither uv nor Python was found; install uv (https://docs.astral.sh/uv/) and run this again.",
  );
}

/**
 * uv: the one on the PATH, or the newest release installed into a virtual environment below `scratch`. Where pip is
 * told to use another index, uv is told so too; nothing of that ends up in the data.
 * @param asOf ISO date: uv sees the index as it was when that day began (UTC), so that a run can be repeated exactly
 */
export async function findUv(scratch: string, asOf: string): Promise<Uv> {
  let command = "uv";
  if (!(await works(command, ["--version"]))) {
    const folder = join(scratch, "uv");
    await run(await findPython(), ["-m", "venv", folder]);
    const bin = join(folder, process.platform === "win32" ? "Scripts" : "bin");
    await run(join(bin, "python"), ["-m", "pip", "install", "--quiet", "uv"]);
    command = join(bin, existsSync(join(bin, "uv.exe")) ? "uv.exe" : "uv");
  }
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    UV_PYTHON_DOWNLOADS: "never",
    UV_EXCLUDE_NEWER: `${asOf}T00:00:00Z`,
  };
  const pipIndex = process.env.PIP_INDEX_URL ?? (await pipSetting("global.index-url"));
  if (pipIndex && !env.UV_DEFAULT_INDEX && !env.UV_INDEX_URL) env.UV_DEFAULT_INDEX = pipIndex;
  return async (args, cwd) => {
    const options = { env, maxBuffer: 1 << 26, ...(cwd === undefined ? {} : { cwd }) };
    return (await run(command, args, options)).stdout;
  };
}

/** One setting of this machine's pip, if there is a pip and it has one. */
async function pipSetting(key: string): Promise<string | undefined> {
  return run("pip", ["config", "get", key]).then(
    (result) => result.stdout.trim() || undefined,
    () => undefined,
  );
}
