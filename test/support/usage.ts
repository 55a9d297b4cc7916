import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { emptyFolder } from "./folders.ts";
import { type Ended, run } from "./run.ts";

/** What a process used in its life. */
export interface Usage {
  /** Processor time of all its threads, in seconds: other than its wall clock, it does not wait for neighbours. */
  readonly cpu: number;
  /** The most memory that it ever held, in MB. */
  readonly memory: number;
  /** From start to end, in seconds. */
  readonly seconds: number;
}

/** Runs Node on a script and says what that used, by the system's own books. */
export async function measured(
  cwd: string,
  args: readonly string[],
  patience: number,
): Promise<Usage & { ended: Ended }> {
  const folder = emptyFolder();
  const [hook, report] = [path.join(folder, "hook.mjs"), path.join(folder, "usage.json")];
  writeFileSync(
    hook,
    `import { writeFileSync } from "node:fs";
process.on("exit", () => writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())));`,
  );
  const start = performance.now();
  const ended = await run(process.execPath, ["--import", pathToFileURL(hook).href, ...args], {
    cwd,
    patience,
  });
  const seconds = (performance.now() - start) / 1000;
  // nodejs.org/api/process.html: times in microseconds, maxRSS in kilobytes.
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(report, "utf8"));
  return { ended, seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1000 };
}
