import path from "node:path";
import { parseAllDocuments } from "yaml";
import type { Answers } from "../../src/answers.ts";
import { commitWrite, planWrite } from "../../src/disk.ts";
import { scaffold } from "../../src/scaffold/scaffold.ts";
import { defaults } from "../support/answers.ts";
import { emptyFolder } from "../support/folders.ts";
import { pipTools, pipToolsEnv, toolsForKubernetes } from "../support/pip-tools.ts";
import { run } from "../support/processes.ts";
import { requirePythons } from "../support/pythons.ts";

/** A Kubernetes object as YAML has it. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
  };
  readonly [field: string]: unknown;
}

/** Where the overlay is in a project. */
export const overlay = "deploy/kubernetes/overlays/production";

/** The answers of the smallest project that can be deployed, with some changed. */
export function deployed(some: Partial<Answers> = {}): Answers {
  return { ...defaults, database: "postgres", deploy: "kubernetes", ...some };
}

/** A project of these answers on disk: its folder. */
export function project(some: Partial<Answers> = {}): string {
  const root = emptyFolder();
  const { files } = scaffold(deployed(some), "0.0.0");
  commitWrite(planWrite(root, files), files);
  return root;
}

/** The folder with kubectl and the validator; for a `before` hook. */
export async function kubernetesTools(context: Mocha.Context): Promise<string> {
  const python = requirePythons(context).at(-1);
  if (python === undefined) throw new Error("there is no Python");
  return pipTools(python, toolsForKubernetes);
}

/** Runs one of the tools of `bin` in a folder. @throws with its whole output where it fails */
export async function tool(bin: string, cwd: string, name: string, ...args: string[]): Promise<string> {
  const { stdout } = await run(path.join(bin, name), args, { cwd, env: pipToolsEnv(bin) });
  return stdout;
}

/** What kubectl makes of a project's overlay, as text. */
export function rendered(bin: string, root: string): Promise<string> {
  return tool(bin, root, "kubectl", "kustomize", overlay);
}

/** Objects from a text with one YAML document each. */
export function manifests(text: string): Manifest[] {
  return parseAllDocuments(text).map((document) => {
    const [error] = document.errors;
    if (error) throw error;
    return document.toJS() as Manifest;
  });
}

/** The one object of a kind. */
export function only(all: readonly Manifest[], kind: string): Manifest {
  const [found, another] = all.filter((manifest) => manifest.kind === kind);
  if (found === undefined || another !== undefined) throw new Error(`not exactly one ${kind}`);
  return found;
}
