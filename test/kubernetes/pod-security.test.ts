import assert from "node:assert/strict";
import { setAt, valueAt } from "../support/values-at.ts";
import { kubernetesTools, type Manifest, manifests, only, project, rendered } from "./overlay.ts";
import { controls, violations } from "./pod-security.ts";

const container = "spec.containers[0]";

/** For each control, changes to a pod template that it must catch; undefined takes a field away. */
const trespasses: Readonly<Record<string, readonly (readonly [path: string, value: unknown])[]>> = {
  HostProcess: [
    ["spec.securityContext.windowsOptions", { hostProcess: true }],
    [`${container}.securityContext.windowsOptions`, { hostProcess: true }],
  ],
  "Host Namespaces": [
    ["spec.hostNetwork", true],
    ["spec.hostPID", true],
    ["spec.hostIPC", true],
  ],
  "Privileged Containers": [[`${container}.securityContext.privileged`, true]],
  "HostPath Volumes": [["spec.volumes[1]", { name: "host", hostPath: { path: "/" } }]],
  "Host Ports": [[`${container}.ports`, [{ containerPort: 8000, hostPort: 80 }]]],
  "Host Probes / Lifecycle Hooks": [
    [`${container}.livenessProbe`, { httpGet: { port: 80, host: "169.254.169.254" } }],
    [`${container}.readinessProbe`, { tcpSocket: { port: 80, host: "127.0.0.1" } }],
    [`${container}.startupProbe`, { httpGet: { port: 80, host: "127.0.0.1" } }],
    [`${container}.lifecycle`, { preStop: { httpGet: { port: 80, host: "127.0.0.1" } } }],
    [`${container}.lifecycle`, { postStart: { tcpSocket: { port: 80, host: "127.0.0.1" } } }],
  ],
  AppArmor: [
    ["spec.securityContext.appArmorProfile", { type: "Unconfined" }],
    [`${container}.securityContext.appArmorProfile`, { type: "Unconfined" }],
  ],
  "AppArmor by annotation": [
    ["metadata.annotations", { "container.apparmor.security.beta.kubernetes.io/web": "unconfined" }],
  ],
  "SELinux type": [
    ["spec.securityContext.seLinuxOptions", { type: "spc_t" }],
    [`${container}.securityContext.seLinuxOptions`, { type: "spc_t" }],
  ],
  "SELinux user and role": [
    ["spec.securityContext.seLinuxOptions", { user: "system_u" }],
    [`${container}.securityContext.seLinuxOptions`, { role: "system_r" }],
  ],
  "/proc Mount Type": [[`${container}.securityContext.procMount`, "Unmasked"]],
  Sysctls: [["spec.securityContext.sysctls", [{ name: "kernel.msgmax", value: "1" }]]],
  "Volume Types": [["spec.volumes[1]", { name: "files", nfs: { server: "files", path: "/" } }]],
  "Privilege Escalation": [
    [`${container}.securityContext.allowPrivilegeEscalation`, true],
    [`${container}.securityContext.allowPrivilegeEscalation`, undefined],
  ],
  "Running as Non-root": [
    ["spec.securityContext.runAsNonRoot", false],
    ["spec.securityContext.runAsNonRoot", undefined],
    [`${container}.securityContext.runAsNonRoot`, false],
  ],
  "Running as Non-root user": [
    ["spec.securityContext.runAsUser", 0],
    [`${container}.securityContext.runAsUser`, 0],
  ],
  Seccomp: [
    ["spec.securityContext.seccompProfile", { type: "Unconfined" }],
    ["spec.securityContext.seccompProfile", undefined],
    [`${container}.securityContext.seccompProfile`, { type: "Unconfined" }],
  ],
  "Capabilities dropped": [
    [`${container}.securityContext.capabilities.drop`, ["NET_RAW"]],
    [`${container}.securityContext.capabilities`, undefined],
  ],
  "Capabilities added": [
    [`${container}.securityContext.capabilities.add`, ["NET_RAW"]],
    [`${container}.securityContext.capabilities.add`, ["NET_BIND_SERVICE", "SYS_ADMIN"]],
  ],
};

/** What one change makes a second control say as well. */
const related: Readonly<Record<string, string>> = { "HostPath Volumes": "Volume Types" };

describe("the Pod Security Standard restricted", () => {
  let all: Manifest[];
  before(async function () {
    const bin = await kubernetesTools(this);
    // Port 80, because then a sysctl is set too.
    all = manifests(await rendered(bin, project({ port: 80 })));
  });
  const template = (kind: string) => structuredClone(valueAt(only(all, kind), "spec.template"));

  it("is enforced by the namespace", () => {
    assert.equal(
      only(all, "Namespace").metadata.labels?.["pod-security.kubernetes.io/enforce"],
      "restricted",
    );
  });

  it("has a trespass of each control to be caught", () => {
    assert.deepEqual(
      Object.keys(trespasses),
      controls.map(({ name }) => name),
    );
  });

  for (const kind of ["Deployment", "Job"]) {
    for (const control of controls) {
      it(`${kind}: ${control.name} (${control.level})`, () => {
        assert.deepEqual(violations(control, template(kind)), []);
        for (const [path, value] of trespasses[control.name] ?? []) {
          const init = path.replace("spec.containers", "spec.initContainers");
          for (const place of kind === "Deployment" && init !== path ? [path, init] : [path]) {
            const changed = template(kind);
            setAt(changed, place, value);
            const caught = controls.filter((other) => violations(other, changed).length > 0);
            const wanted = [control.name, related[control.name]].filter((name) => name !== undefined);
            assert.deepEqual(
              caught.map(({ name }) => name),
              wanted,
              `${place}: ${JSON.stringify(value)}`,
            );
          }
        }
      });
    }
  }
});
