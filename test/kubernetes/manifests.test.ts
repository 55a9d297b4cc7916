import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { parse } from "yaml";
import type { Answers } from "../../src/answers.ts";
import { imageName } from "../../src/scaffold/image-name.ts";
import { namespaceName } from "../../src/scaffold/namespace-name.ts";
import { scaffold } from "../../src/scaffold/scaffold.ts";
import { emptyFolder } from "../support/folders.ts";
import { valueAt, valuesAt } from "../support/values-at.ts";
import {
  deployed,
  kubernetesTools,
  type Manifest,
  manifests,
  only,
  overlay,
  project,
  rendered,
  tool,
} from "./overlay.ts";

/** The versions whose schemas the manifests have to fit: the oldest that they are for, and the newest there is. */
const versions = ["1.30", "1.37"];

const variants: Record<string, Partial<Answers>> = {
  "the smallest project": {},
  "uvicorn, hashes, a nested folder": { server: "uvicorn", hashes: true, app: "services/web" },
  "a port below 1024 and a folder that YAML would misread": { port: 80, app: "on" },
  "a number for a folder": { app: "1e3" },
  "a folder that starts with a digit": { app: "9lives" },
  "a folder with capitals and an underscore": { app: "My_App" },
  "the longest folder": { app: "a".repeat(61).concat("_", "b".repeat(38)) },
  "a folder called like a namespace of the cluster's own": { app: "kube-system" },
};

/** kubernetes.io/docs/concepts/overview/working-with-objects/names: what RFC 1123 has for a label, and for a subdomain. */
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const subdomain = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;

describe("the manifests for Kubernetes", function () {
  this.timeout(120_000);
  let bin: string;
  before("kubectl and the published schemas, from the package index", async function () {
    this.timeout(300_000);
    bin = await kubernetesTools(this);
  });

  const made = async (some: Partial<Answers> = {}) => manifests(await rendered(bin, project(some)));
  /** Holds a text against the schemas, in which a field that Kubernetes does not know is an error. */
  const validate = (text: string) => {
    const file = path.join(emptyFolder(), "manifests.yaml");
    writeFileSync(file, text);
    const flags = versions.flatMap((version) => ["--kubernetes-version", version]);
    return tool(bin, path.dirname(file), "kubernetes-validate", "--strict", "--quiet", ...flags, file);
  };

  it("are there when asked for, and then in no image", () => {
    const names = (answers: Answers) => [...scaffold(answers, "0.0.0").files.keys()];
    const without = names(deployed({ deploy: "none" }));
    const added = names(deployed()).filter((name) => !without.includes(name));
    assert.deepEqual(added.map((name) => name.replace("deploy/kubernetes/", "")).sort(), [
      "README.md",
      "base/autoscaler.yaml",
      "base/deployment.yaml",
      "base/disruption-budget.yaml",
      "base/kustomization.yaml",
      "base/migrate.yaml",
      "base/network-policy.yaml",
      "base/service.yaml",
      "overlays/production/kustomization.yaml",
      "overlays/production/namespace.yaml",
    ]);
    const { contents: ignored = "" } = scaffold(deployed(), "0.0.0").files.get(".dockerignore") ?? {};
    assert.deepEqual(ignored.match(/^(?:\*|!.*)$/gm), ["*", "!requirements.txt", "!devops"]);
  });

  for (const [what, some] of Object.entries(variants)) {
    it(`become, by kubectl's own kustomize, objects that fit the published schemas: ${what}`, async () => {
      const text = await rendered(bin, project(some));
      await validate(text);
      const all = manifests(text);
      assert.deepEqual(all.map(({ kind }) => kind).sort(), [
        "ConfigMap",
        "Deployment",
        "HorizontalPodAutoscaler",
        "Job",
        "Namespace",
        "NetworkPolicy",
        "PodDisruptionBudget",
        "Service",
      ]);
      const { name: namespace } = only(all, "Namespace").metadata;
      assert.match(namespace, label);
      assert.doesNotMatch(namespace, /^(?:default$|kube-)/);
      for (const { kind, metadata } of all) {
        assert.match(metadata.name, kind === "Job" ? subdomain : label);
        assert.ok(metadata.name.length <= 63);
        if (kind !== "Namespace") assert.equal(metadata.namespace, namespace, kind);
        for (const value of Object.values(metadata.labels ?? {})) assert.match(value, label);
      }
    });
  }

  it("are refused by the schemas where they are wrong", async () => {
    const text = await rendered(bin, project());
    for (const [right, wrong] of [
      ["readOnlyRootFilesystem: true", "readonlyRootFilesystem: true"],
      ["containerPort: 8000", 'containerPort: "8000"'],
      ["maxReplicas: 9", "maximum: 9"],
      ["seconds: 10", "duration: 10"],
    ] as const) {
      assert.ok(text.includes(right), right);
      await assert.rejects(validate(text.replace(right, wrong)), /did not validate/, wrong);
    }
  });

  describe("fit together:", () => {
    let all: Manifest[];
    before(async () => {
      all = await made({ app: "shop", port: 8080 });
    });
    const at = (kind: string, path: string) => valueAt(only(all, kind), path);
    const web = { "app.kubernetes.io/name": "shop", "app.kubernetes.io/component": "web" };

    it("every selector finds the pods that serve, and no other", () => {
      assert.deepEqual(at("Deployment", "spec.template.metadata.labels"), web);
      assert.deepEqual(at("Deployment", "spec.selector.matchLabels"), web);
      assert.deepEqual(at("Service", "spec.selector"), web);
      assert.deepEqual(at("PodDisruptionBudget", "spec.selector.matchLabels"), web);
      const spread = valuesAt(only(all, "Deployment"), "spec.template.spec.topologySpreadConstraints[*]");
      assert.equal(spread.length, 2);
      for (const { value } of spread) assert.deepEqual(valueAt(value, "labelSelector.matchLabels"), web);
      assert.notDeepEqual(at("Job", "spec.template.metadata.labels"), web);
    });

    it("the service and the probes lead to the app's port", () => {
      const [container] = valuesAt(only(all, "Deployment"), "spec.template.spec.containers[*]");
      assert.deepEqual(valueAt(container?.value, "ports"), [{ name: "http", containerPort: 8080 }]);
      assert.deepEqual(at("Service", "spec.ports"), [{ name: "http", port: 80, targetPort: "http" }]);
      const probe = (name: string) => valueAt(container?.value, `${name}.httpGet`);
      assert.deepEqual(probe("startupProbe"), { path: "/healthz", port: "http" });
      assert.deepEqual(probe("livenessProbe"), { path: "/healthz", port: "http" });
      assert.deepEqual(probe("readinessProbe"), { path: "/readyz", port: "http" });
    });

    it("the autoscaler has the deployment, whose own number of pods would work against it", () => {
      const { name } = only(all, "Deployment").metadata;
      assert.deepEqual(at("HorizontalPodAutoscaler", "spec.scaleTargetRef"), {
        apiVersion: "apps/v1",
        kind: "Deployment",
        name,
      });
      assert.equal(at("Deployment", "spec.replicas"), undefined);
      assert.ok(Number(at("HorizontalPodAutoscaler", "spec.minReplicas")) > 1, "one may be missing");
    });

    it("the network policy lets the app's port in, names and the database out, and nothing else, for every pod", () => {
      assert.deepEqual(at("NetworkPolicy", "spec"), {
        podSelector: { matchLabels: { "app.kubernetes.io/name": "shop" } },
        policyTypes: ["Ingress", "Egress"],
        ingress: [{ ports: [{ port: 8080 }] }],
        egress: [
          {
            ports: [
              { port: 53, protocol: "UDP" },
              { port: 53, protocol: "TCP" },
            ],
          },
          { ports: [{ port: 5432 }] },
        ],
      });
      for (const kind of ["Deployment", "Job"]) {
        const labels = at(kind, "spec.template.metadata.labels") as Record<string, string>;
        assert.equal(labels["app.kubernetes.io/name"], "shop", kind);
      }
    });

    it("a pod goes on serving until it is out of every list, and has the time to", () => {
      const [container] = valuesAt(only(all, "Deployment"), "spec.template.spec.containers[*]");
      // "exec" would need a program in the image that waits.
      assert.deepEqual(valueAt(container?.value, "lifecycle.preStop"), { sleep: { seconds: 10 } });
      const grace = Number(at("Deployment", "spec.template.spec.terminationGracePeriodSeconds"));
      assert.ok(grace > 10 + 8, "the pause, and the 8 seconds that the servers give to requests");
      const { files } = scaffold(deployed(), "0.0.0");
      assert.match(files.get("devops/gunicorn.conf.py")?.contents ?? "", /^graceful_timeout = 8$/m);
      const { files: withUvicorn } = scaffold(deployed({ server: "uvicorn" }), "0.0.0");
      assert.match(withUvicorn.get("devops/serve.py")?.contents ?? "", /timeout_graceful_shutdown=8,/);
      assert.deepEqual(at("Deployment", "spec.strategy.rollingUpdate"), { maxUnavailable: 0, maxSurge: 1 });
    });

    it("secrets are named and never held", () => {
      for (const kind of ["Deployment", "Job"]) {
        const containers = ["containers", "initContainers"].flatMap((each) =>
          valuesAt(only(all, kind), `spec.template.spec.${each}[*]`),
        );
        for (const { value, path } of containers) {
          const secrets = valuesAt(value, "envFrom[*].secretRef.name").map(({ value }) => value);
          assert.deepEqual(secrets, ["web"], `${kind} ${path}`);
          assert.equal(valueAt(value, "env"), undefined);
        }
      }
      assert.ok(!JSON.stringify(all).includes("SECRET_KEY"));
      assert.ok(!JSON.stringify(all).includes("postgres:"));
    });

    it("every container's disk is read-only, but for a /tmp with an end, and no token is in reach", () => {
      for (const kind of ["Deployment", "Job"]) {
        const spec = at(kind, "spec.template.spec");
        const readOnly = ["containers", "initContainers"].flatMap((each) =>
          valuesAt(spec, `${each}[*]`).map(({ value }) =>
            valueAt(value, "securityContext.readOnlyRootFilesystem"),
          ),
        );
        assert.deepEqual([...new Set(readOnly)], [true]);
        assert.deepEqual(valueAt(spec, "volumes"), [
          { name: "tmp", emptyDir: { medium: "Memory", sizeLimit: "64Mi" } },
        ]);
        const mounts = valuesAt(spec, "containers[*].volumeMounts[*]").map(({ value }) => value);
        assert.deepEqual(mounts, [{ name: "tmp", mountPath: "/tmp" }]);
        assert.equal(valueAt(spec, "automountServiceAccountToken"), false);
      }
    });

    it("the user is the image's, by number", () => {
      const { files } = scaffold(deployed(), "0.0.0");
      const [, user, group] = files.get("Dockerfile")?.contents.match(/^USER (\d+):(\d+)$/m) ?? [];
      for (const kind of ["Deployment", "Job"]) {
        assert.equal(at(kind, "spec.template.spec.securityContext.runAsUser"), Number(user));
        assert.equal(at(kind, "spec.template.spec.securityContext.runAsGroup"), Number(group));
      }
    });

    it("nothing in the image is needed beside Python", () => {
      const words = ["Deployment", "Job"].flatMap((kind) =>
        ["containers", "initContainers"].flatMap((each) =>
          valuesAt(only(all, kind), `spec.template.spec.${each}[*].args`).map(({ value }) => value),
        ),
      );
      assert.deepEqual(words, [
        ["python", "manage.py", "migrate", "--check"],
        ["python", "manage.py", "migrate", "--noinput"],
      ]);
      assert.doesNotMatch(JSON.stringify(all), /"(?:command|exec)":/);
    });
  });

  describe("of a release", () => {
    /** What becomes of the manifests where a line of the overlay is changed. */
    const released = async (right: string, changed: string, root = project()) => {
      const file = path.join(root, overlay, "kustomization.yaml");
      const text = readFileSync(file, "utf8");
      assert.ok(text.includes(right), right);
      writeFileSync(file, text.replace(right, changed));
      return manifests(await rendered(bin, root));
    };
    const imagesOf = (all: readonly Manifest[]) =>
      ["Deployment", "Job"].flatMap((kind) =>
        ["containers", "initContainers"].flatMap((each) =>
          valuesAt(only(all, kind), `spec.template.spec.${each}[*].image`).map(({ value }) => value),
        ),
      );
    const tag = 'newTag: "1.0.0"';

    for (const release of ["1.0.0", "v2", "2026-11-23", "4f2a91c", "1.2.3-rc.1"]) {
      it(`run the image ${release} everywhere, and migrate in a Job of its own`, async () => {
        const all = await released(tag, `newTag: "${release}"`);
        assert.deepEqual(imagesOf(all), Array(3).fill(`registry.example.com/devops:${release}`));
        assert.equal(only(all, "Job").metadata.name, `migrate-${release}`);
      });
    }

    it("can be pinned by a digest beside the tag", async () => {
      const digest = `sha256:${"0123456789abcdef".repeat(4)}`;
      const all = await released(tag, `${tag}\n    digest: ${digest}`);
      assert.deepEqual(imagesOf(all), Array(3).fill(`registry.example.com/devops:1.0.0@${digest}`));
      assert.equal(only(all, "Job").metadata.name, "migrate-1.0.0");
    });

    it("can come from a registry with a port, by the index that the comment names", async () => {
      const root = project();
      await released("registry.example.com/", "registry.example.com:5000/", root);
      const all = await released("index: 1", "index: 2", root);
      assert.deepEqual(imagesOf(all), Array(3).fill("registry.example.com:5000/devops:1.0.0"));
      assert.equal(only(all, "Job").metadata.name, "migrate-1.0.0");
    });

    it("change nothing in the Job, which cannot change, when only a setting does", async () => {
      const before = await made();
      const after = await released("ALLOWED_HOSTS=example.com", "ALLOWED_HOSTS=example.org");
      assert.deepEqual(only(after, "Job"), only(before, "Job"));
      const configured = (all: readonly Manifest[]) =>
        valuesAt(only(all, "Deployment"), "spec.template.spec.containers[*].envFrom[*].configMapRef.name");
      assert.equal(configured(after)[0]?.value, only(after, "ConfigMap").metadata.name);
      assert.notDeepEqual(configured(after), configured(before), "new pods");
    });
  });

  it("are YAML in which no answer leaves its place, whatever the app folder and the port are", () => {
    const part = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,40}$/);
    const known = fc.constantFrom("null", "true", "1e3", "0x1f", "007", "default", "kube-x", "_", "a--b");
    const name = fc.oneof({ arbitrary: part, weight: 3 }, { arbitrary: known, weight: 1 });
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 65535 }),
        (parts, port) => {
          const app = parts.join("/");
          const { files } = scaffold(deployed({ app, port }), "0.0.0");
          const file = (name: string) =>
            parse(files.get(`deploy/kubernetes/${name}`)?.contents ?? "", { strict: true }) as unknown;
          const namespace = namespaceName(app);
          assert.match(namespace, label);
          assert.equal(valueAt(file("overlays/production/namespace.yaml"), "metadata.name"), namespace);
          const production = file("overlays/production/kustomization.yaml");
          assert.equal(valueAt(production, "namespace"), namespace);
          const [image] = valuesAt(production, "images[*]").map(({ value }) => value);
          assert.deepEqual(image, {
            name: imageName(app),
            newName: `registry.example.com/${imageName(app)}`,
            newTag: "1.0.0",
          });
          const images = ["deployment", "migrate"].flatMap((name) =>
            ["containers", "initContainers"].flatMap((each) =>
              valuesAt(file(`base/${name}.yaml`), `spec.template.spec.${each}[*].image`),
            ),
          );
          assert.deepEqual(
            images.map(({ value }) => value),
            Array(3).fill(imageName(app)),
          );
          const ports = valuesAt(
            file("base/deployment.yaml"),
            "spec.template.spec.containers[*].ports[*].containerPort",
          );
          assert.deepEqual(
            ports.map(({ value }) => value),
            [port],
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("the namespace", () => {
  for (const [app, wanted] of [
    ["services/web", "web"],
    ["9lives", "9lives"],
    ["My_App", "my-app"],
    ["_", "web"],
    ["default", "app-default"],
    ["kube-system", "app-kube-system"],
    ["Kube_Public", "app-kube-public"],
    ["kubernetes", "kubernetes"],
    [`${"a".repeat(62)}_b`, "a".repeat(62)],
    ["a".repeat(100), "a".repeat(63)],
  ] as const) {
    it(`of ${app} is ${wanted}`, () => {
      assert.equal(namespaceName(app), wanted);
    });
  }
});
