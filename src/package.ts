import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The package's own folder, absolute: the nearest with a manifest, from the sources and the compiled files alike. */
export const packageFolder: string = nearestPackage(path.dirname(fileURLToPath(import.meta.url)));

/** The version of this package, as in package.json. */
export const version: string = (
  JSON.parse(readFileSync(path.join(packageFolder, "package.json"), "utf8")) as { version: string }
).version;

function nearestPackage(folder: string): string {
  return existsSync(path.join(folder, "package.json")) ? folder : nearestPackage(path.dirname(folder));
}
