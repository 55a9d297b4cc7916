import { readFileSync } from "node:fs";

const packageJson = JSON.parse(readFileSync(new URL(import.meta.resolve("#package")), "utf8")) as {
  version: string;
};

/** The version of this package, as in package.json. */
export const version: string = packageJson.version;
