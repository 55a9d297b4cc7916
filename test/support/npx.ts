import { chmodSync, writeFileSync } from "node:fs";
import path from "node:path";
import { binPath } from "./bin.ts";
import { emptyFolder } from "./folders.ts";

/** A folder with an `npx` that finds this package only, and finds it without a network. */
export function npxFolder(): string {
  const folder = emptyFolder();
  const script = `#!/bin/sh\n[ "$1" = generator-multistage ] || exit 99\nshift\nexec "${process.execPath}" "${binPath}" "$@"\n`;
  writeFileSync(path.join(folder, "npx"), script);
  chmodSync(path.join(folder, "npx"), 0o755);
  return folder;
}
