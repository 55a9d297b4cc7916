import { type Found, valueAt, valuesAt } from "../support/values-at.ts";

/**
 * The Pod Security Standard `restricted`, control by control, with all of `baseline`, which it includes
 * (kubernetes.io/docs/concepts/security/pod-security-standards, read on 2026-11-23 for 1.37). Where versions from 1.30 on
 * differ, the strictest counts; what a standard allows to pods in a user namespace is not allowed here.
 */
export interface Control {
  /** Its name in the standard. */
  readonly name: string;
  readonly level: "baseline" | "restricted";
  /** Where a value is looked at, as the standard writes it: `containers` stands for all three kinds. */
  readonly fields: readonly string[];
  readonly allows: (value: unknown) => boolean;
  /** A field that each container must have, itself or, where that is said, by the pod's. */
  readonly required?: { readonly ofContainer: string; readonly ofPod?: string };
}

const kinds = ["containers", "initContainers", "ephemeralContainers"];
const oneOf =
  (...allowed: readonly unknown[]) =>
  (value: unknown) =>
    allowed.includes(value);
const none = () => false;
const handlers = (...names: readonly string[]) =>
  names.flatMap((name) => [
    `spec.containers[*].${name}.httpGet.host`,
    `spec.containers[*].${name}.tcpSocket.host`,
  ]);
const both = (field: string) => [
  `spec.securityContext.${field}`,
  `spec.containers[*].securityContext.${field}`,
];

export const controls: readonly Control[] = [
  {
    name: "HostProcess",
    level: "baseline",
    fields: both("windowsOptions.hostProcess"),
    allows: oneOf(false),
  },
  {
    name: "Host Namespaces",
    level: "baseline",
    fields: ["spec.hostNetwork", "spec.hostPID", "spec.hostIPC"],
    allows: oneOf(false),
  },
  {
    name: "Privileged Containers",
    level: "baseline",
    fields: ["spec.containers[*].securityContext.privileged"],
    allows: oneOf(false),
  },
  {
    name: "HostPath Volumes",
    level: "baseline",
    fields: ["spec.volumes[*].hostPath"],
    allows: none,
  },
  {
    name: "Host Ports",
    level: "baseline",
    fields: ["spec.containers[*].ports[*].hostPort"],
    allows: oneOf(0),
  },
  {
    name: "Host Probes / Lifecycle Hooks",
    level: "baseline",
    fields: handlers(
      "livenessProbe",
      "readinessProbe",
      "startupProbe",
      "lifecycle.postStart",
      "lifecycle.preStop",
    ),
    allows: oneOf(""),
  },
  {
    name: "AppArmor",
    level: "baseline",
    fields: both("appArmorProfile.type"),
    allows: oneOf("RuntimeDefault", "Localhost"),
  },
  {
    name: "AppArmor by annotation",
    level: "baseline",
    fields: ["metadata.annotations"],
    allows: (annotations) =>
      Object.entries(annotations as Record<string, string>).every(
        ([name, profile]) =>
          !name.startsWith("container.apparmor.security.beta.kubernetes.io/") ||
          /^(?:|runtime\/default|localhost\/.*)$/.test(profile),
      ),
  },
  {
    name: "SELinux type",
    level: "baseline",
    fields: both("seLinuxOptions.type"),
    allows: oneOf("", "container_t", "container_init_t", "container_kvm_t"),
  },
  {
    name: "SELinux user and role",
    level: "baseline",
    fields: [...both("seLinuxOptions.user"), ...both("seLinuxOptions.role")],
    allows: oneOf(""),
  },
  {
    name: "/proc Mount Type",
    level: "baseline",
    fields: ["spec.containers[*].securityContext.procMount"],
    allows: oneOf("Default"),
  },
  {
    name: "Sysctls",
    level: "baseline",
    fields: ["spec.securityContext.sysctls[*].name"],
    allows: oneOf(
      "kernel.shm_rmid_forced",
      "net.ipv4.ip_local_port_range",
      "net.ipv4.ip_unprivileged_port_start",
      "net.ipv4.tcp_syncookies",
      "net.ipv4.ping_group_range",
      "net.ipv4.ip_local_reserved_ports",
      "net.ipv4.tcp_keepalive_time",
      "net.ipv4.tcp_fin_timeout",
      "net.ipv4.tcp_keepalive_intvl",
      "net.ipv4.tcp_keepalive_probes",
    ),
  },
  {
    name: "Volume Types",
    level: "restricted",
    fields: ["spec.volumes[*]"],
    allows: (volume) =>
      Object.keys(volume as object).every((key) =>
        [
          ...["name", "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "image"],
          ...["persistentVolumeClaim", "projected", "secret"],
        ].includes(key),
      ),
  },
  {
    name: "Privilege Escalation",
    level: "restricted",
    fields: ["spec.containers[*].securityContext.allowPrivilegeEscalation"],
    allows: oneOf(false),
    required: { ofContainer: "securityContext.allowPrivilegeEscalation" },
  },
  {
    name: "Running as Non-root",
    level: "restricted",
    fields: both("runAsNonRoot"),
    allows: oneOf(true),
    required: { ofContainer: "securityContext.runAsNonRoot", ofPod: "spec.securityContext.runAsNonRoot" },
  },
  {
    name: "Running as Non-root user",
    level: "restricted",
    fields: both("runAsUser"),
    allows: (user) => user !== 0,
  },
  {
    name: "Seccomp",
    level: "restricted",
    fields: both("seccompProfile.type"),
    allows: oneOf("RuntimeDefault", "Localhost"),
    required: {
      ofContainer: "securityContext.seccompProfile.type",
      ofPod: "spec.securityContext.seccompProfile.type",
    },
  },
  {
    name: "Capabilities dropped",
    level: "restricted",
    fields: ["spec.containers[*].securityContext.capabilities.drop"],
    allows: (dropped) => (dropped as unknown[]).includes("ALL"),
    required: { ofContainer: "securityContext.capabilities.drop" },
  },
  {
    // Baseline's list is longer, so that what passes here passes there.
    name: "Capabilities added",
    level: "restricted",
    fields: ["spec.containers[*].securityContext.capabilities.add[*]"],
    allows: oneOf("NET_BIND_SERVICE"),
  },
];

/** What in a pod template (its `metadata` and `spec`) a control does not allow, or misses: a sentence each. */
export function violations(control: Control, template: unknown): string[] {
  const { fields, allows, required } = control;
  const wrong = fields
    .flatMap((field) => found(template, field))
    .filter(({ value }) => !allows(value))
    .map(({ path, value }) => `${path} is ${JSON.stringify(value)}`);
  if (required === undefined) return wrong;
  const { ofContainer, ofPod } = required;
  const byPod = ofPod !== undefined && valueAt(template, ofPod) !== undefined;
  const missing = found(template, "spec.containers[*]")
    .filter(({ value }) => !byPod && valueAt(value, ofContainer) === undefined)
    .map(({ path }) => `${path} has no ${ofContainer}`);
  return [...wrong, ...missing];
}

/** What is at a field, in containers of every kind. */
function found(template: unknown, field: string): Found[] {
  if (!field.startsWith("spec.containers[*]")) return valuesAt(template, field);
  return kinds.flatMap((kind) => valuesAt(template, field.replace("containers", kind)));
}
