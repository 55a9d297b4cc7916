import { releaseEngine } from "./engine.ts";

/** Mocha calls this after the last test file, whatever its result: the lab's own engine is taken down. */
export async function mochaGlobalTeardown(): Promise<void> {
  await releaseEngine();
}
