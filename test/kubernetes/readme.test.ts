import assert from "node:assert/strict";
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { emptyFolder } from "../support/folders.ts";
import { pipToolsEnv } from "../support/pip-tools.ts";
import { run } from "../support/processes.ts";
import { shellBlocks } from "../support/readme.ts";
import { kubernetesTools, type Manifest, manifests, only, project } from "./overlay.ts";

/**
 * kubectl without a cluster: its own code as far as that goes on this side of the API. What a command would send is
 * kept, a file each; the name and the namespace of what is waited for too.
 */
const standIn = `#!/bin/bash
set -euo pipefail
sent="$SENT/$(ls "$SENT" | wc -l)"
case "$1 $2" in
  "apply -f") cat "$3" > "$sent.yaml" ;;
  "apply -k") "$KUBECTL" kustomize "$3" > "$sent.yaml" ;;
  "create secret") "$KUBECTL" "$@" --dry-run=client --output=yaml > "$sent.yaml" ;;
  "rollout status") echo "$3 $4 $5 $6" > "$sent.txt"; "$KUBECTL" rollout status --help | grep -q -- --timeout ;;
  *) echo "unexpected: kubectl $*" >&2; exit 1 ;;
esac
`;

describe("the generated README's way to a cluster, pasted as it stands", function () {
  this.timeout(120_000);
  let bin: string;
  before(async function () {
    this.timeout(300_000);
    bin = await kubernetesTools(this);
  });

  it("makes the namespace, then the secret in it, then all that waits for both", async () => {
    const root = project({ app: "shop" });
    const folder = emptyFolder();
    const [commands, sent] = [path.join(folder, "bin"), path.join(folder, "sent")];
    for (const each of [commands, sent]) mkdirSync(each);
    writeFileSync(path.join(commands, "kubectl"), standIn);
    chmodSync(path.join(commands, "kubectl"), 0o755);
    const readme = readFileSync(path.join(root, "README.md"), "utf8");
    const [, section = ""] = readme.split("\n## Deploy to Kubernetes\n");
    const blocks = shellBlocks(section);
    assert.equal(blocks.length, 3);
    await run("bash", ["-euo", "pipefail", "-c", blocks.map(({ commands }) => commands).join("\n")], {
      cwd: root,
      env: {
        ...pipToolsEnv(bin),
        PATH: `${commands}:${process.env.PATH}`,
        KUBECTL: path.join(bin, "kubectl"),
        // No cluster by accident
        KUBECONFIG: "/dev/null",
        SENT: sent,
      },
    });
    const text = (name: string) => readFileSync(path.join(sent, name), "utf8");

    const namespace = parse(text("0.yaml")) as Manifest;
    assert.deepEqual([namespace.kind, namespace.metadata.name], ["Namespace", "shop"]);

    const secret = parse(text("1.yaml")) as Manifest & { data: Record<string, string> };
    assert.deepEqual(
      [secret.kind, secret.metadata.name, secret.metadata.namespace],
      ["Secret", "web", "shop"],
    );
    const plain = (name: string) => Buffer.from(secret.data[name] ?? "", "base64").toString();
    assert.deepEqual(Object.keys(secret.data).sort(), ["DATABASE_URL", "SECRET_KEY"]);
    assert.match(plain("SECRET_KEY"), /^[0-9a-f]{64}$/);
    assert.equal(plain("DATABASE_URL"), "postgres://user:password@host:5432/name");

    const all = manifests(text("2.yaml"));
    const { name } = only(all, "Deployment").metadata;
    assert.equal(text("3.txt"), `deployment/${name} --namespace shop --timeout=10m\n`);
  });

  it("leaves the secrets where only their owner and no commit gets them", async () => {
    const root = project();
    const readme = readFileSync(path.join(root, "README.md"), "utf8");
    const [first] = shellBlocks(readme.split("\n## Deploy to Kubernetes\n")[1] ?? "");
    await run("bash", ["-c", first?.commands ?? ""], { cwd: root });
    assert.equal(statSync(path.join(root, ".env.production")).mode & 0o777, 0o600);
    // The folder of a test may be another user's.
    const git = ["-c", "safe.directory=*"];
    await run("git", [...git, "init", "--quiet"], { cwd: root });
    const { stdout } = await run("git", [...git, "check-ignore", ".env.production"], { cwd: root });
    assert.equal(stdout, ".env.production\n");
  });
});
