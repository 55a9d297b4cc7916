import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Lab } from "./lab.ts";
import { machineSurroundings } from "./surroundings.ts";

/**
 * Flags that put in the place of a base image the same one with this machine's certificates named in its settings: poetry
 * and uv bring a list of authorities of their own, which does not hold a machine's. Nothing where it has none.
 */
export async function certified(lab: Lab, base: string): Promise<string[]> {
  const { certificates } = await machineSurroundings();
  if (Object.keys(certificates).length === 0) return [];
  const bundle = "/etc/ssl/certs/ca-certificates.crt";
  const context = await lab.folder();
  const dockerfile = `FROM ${base}\nENV SSL_CERT_FILE=${bundle} REQUESTS_CA_BUNDLE=${bundle}\n`;
  await writeFile(join(context, "Dockerfile"), dockerfile);
  const { image } = await lab.build(context);
  return ["--build-context", `${base}=docker-image://${image.tag}`];
}
