import { setTimeout as sleep } from "node:timers/promises";
import autocannon from "autocannon";
import type { Container } from "./container.ts";

/** What half a minute of load did to a container. */
export interface Load {
  /** Requests answered in a second, on average. */
  rate: number;
  /** Answers outside 2xx, connections that broke and requests that timed out. */
  failures: number;
  /** Bytes in use from the 10th second to the last, in the order in which they were read. */
  memory: number[];
}

const WARM_UP = 5;
const SECONDS = 30;
const CONNECTIONS = 32;

/**
 * Asks for `path` over 32 connections at once for 30 seconds, and reads the memory in use from the 10th on. A few seconds
 * of the same come first, because on a busy machine it takes long until each thread has had its first request.
 */
export async function load(container: Container, path = "/"): Promise<Load> {
  const url = new URL(path, container.url).href;
  await autocannon({ url, connections: CONNECTIONS, duration: WARM_UP });
  const memory: number[] = [];
  const done = new AbortController();
  const reading = (async () => {
    await sleep(10_000, undefined, { signal: done.signal });
    while (!done.signal.aborted) {
      memory.push(await container.memory());
      await sleep(1000, undefined, { signal: done.signal });
    }
  })().catch((error: Error) => {
    if (error.name !== "AbortError") throw error;
  });
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
  });
  memory.push(await container.memory());
  done.abort();
  await reading;
  return {
    rate: result.requests.average,
    failures: result.non2xx + result.errors + result.timeouts,
    memory,
  };
}
