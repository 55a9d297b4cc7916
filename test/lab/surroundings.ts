import { createHash, X509Certificate } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./shell.ts";

/** The file in which Debian keeps every certificate authority that it trusts. */
const BUNDLE = "/etc/ssl/certs/ca-certificates.crt";
/** The authorities that Debian's own package brings; what the bundle has beyond them is this machine's own. */
const PACKAGED = "/usr/share/ca-certificates";
/** Variables by which a machine names a bundle of its own. */
const BUNDLE_VARIABLES = ["SSL_CERT_FILE", "PIP_CERT", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"];

/** What of this machine's surroundings a build inside an image needs as well, found at run time. */
export interface Surroundings {
  /** Certificate authorities that this machine trusts beyond Debian's: file name -> PEM text. */
  certificates: Readonly<Record<string, string>>;
  /** Text for /etc/pip.conf, or "" where pip needs nothing. */
  pipConf: string;
}

function certificatesIn(text: string): string[] {
  return text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
}

function fingerprint(pem: string): string | undefined {
  try {
    return createHash("sha256").update(new X509Certificate(pem).raw).digest("hex");
  } catch {
    // A bundle may hold something that is no certificate; a client would pass over it as well.
    return undefined;
  }
}

async function ownCertificates(): Promise<Record<string, string>> {
  const packaged = new Set<string>();
  for (const entry of await readdir(PACKAGED, { recursive: true }).catch(() => [])) {
    const text = await readFile(join(PACKAGED, entry), "utf8").catch(() => "");
    for (const pem of certificatesIn(text)) packaged.add(fingerprint(pem) ?? "");
  }
  const own: Record<string, string> = {};
  const named = BUNDLE_VARIABLES.map((name) => process.env[name]).filter((file) => file !== undefined);
  for (const file of new Set([BUNDLE, ...named])) {
    for (const pem of certificatesIn(await readFile(file, "utf8").catch(() => ""))) {
      const print = fingerprint(pem);
      if (print !== undefined && !packaged.has(print)) own[`machine-${print.slice(0, 12)}.crt`] = `${pem}\n`;
    }
  }
  return own;
}

/** Settings of pip that say where packages come from; others are a matter of taste and stay out. */
const PIP_SETTINGS = ["index-url", "extra-index-url", "trusted-host", "proxy", "default-timeout"];

async function pipSettings(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const listed = await run("python3", ["-m", "pip", "config", "list"], { ok: "any" }).catch(() => undefined);
  for (const line of listed?.code === 0 ? listed.stdout.split("\n") : []) {
    // Such as global.index-url='https://...'; a value of the environment (:env:) comes last and wins, as in pip.
    const match = /^(?:global|install|:env:)\.([\w-]+)=(['"])(.*)\2$/.exec(line);
    if (match) found.set(match[1] as string, (match[3] as string).replaceAll("\\n", "\n    "));
  }
  for (const name of PIP_SETTINGS) {
    const value = process.env[`PIP_${name.toUpperCase().replaceAll("-", "_")}`];
    if (value) found.set(name, value);
  }
  return found;
}

let surroundings: Promise<Surroundings> | undefined;

async function look(): Promise<Surroundings> {
  const certificates = await ownCertificates();
  const pip = await pipSettings();
  const lines = PIP_SETTINGS.flatMap((name) => {
    const value = pip.get(name);
    return value === undefined ? [] : [`${name} = ${value}`];
  });
  // Older versions of pip trust their own list alone unless told.
  if (Object.keys(certificates).length > 0) lines.push(`cert = ${BUNDLE}`);
  return { certificates, pipConf: lines.length === 0 ? "" : ["[global]", ...lines].join("\n") };
}

/** Looks once at what this machine needs to reach its package indexes. */
export function machineSurroundings(): Promise<Surroundings> {
  surroundings ??= look();
  return surroundings;
}

/** Flags that every `docker build` needs here: an index on the machine's own loopback is reached through its network. */
export async function buildFlags(): Promise<string[]> {
  const { pipConf } = await machineSurroundings();
  return /\/\/([^/@]*@)?(localhost|127\.[\d.]+|\[::1\])[:/]/.test(pipConf) ? ["--network", "host"] : [];
}
