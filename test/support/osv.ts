import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A stand-in for the service that knows which releases are vulnerable (ossf.github.io/osv-schema). */
export interface VulnerabilityService {
  readonly url: string;
  readonly stop: () => void;
}

/**
 * Starts one on the loopback that knows one vulnerability of one package, in whichever release, and nothing of others.
 *
 * @param id such as "CVE-2026-0001"
 */
export async function vulnerabilityService(packageName: string, id: string): Promise<VulnerabilityService> {
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      const asked = JSON.parse(body) as { package: { name: string } };
      const vulnerable = asked.package.name === packageName;
      const affected = [{ package: { name: packageName, ecosystem: "PyPI" }, ranges: [] }];
      const found = { id: "GHSA-0000-0000-0000", aliases: [id], summary: "Made up for a test.", affected };
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(vulnerable ? { vulns: [found] } : {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
