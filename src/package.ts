import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

// By the package's own imports map, so that it is found from the sources and from the compiled files alike.
const manifest = createRequire(import.meta.url).resolve("#package");

/** The package's own folder, absolute. */
export const packageFolder: string = path.dirname(manifest);

/** The version of this package, as in package.json. */
export const version: string = (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
