// Written by `npm run refresh:ci`; edits are lost.
import type { ActionRow } from "./ci.ts";

/**
 * The newest release of each action that the workflows use and the commit that it is tagged as, on 2026-11-23. Each pair
 * was read in at least three public workflows that do not depend on each other; the command reads the tags themselves.
 */
export const actionRows: readonly ActionRow[] = [
  { name: "actions/checkout", version: "7.0.1", sha: "3d3c42e5aac5ba805825da76410c181273ba90b1" },
  { name: "actions/setup-python", version: "7.0.0", sha: "5fda3b95a4ea91299a34e894583c3862153e4b97" },
  { name: "anchore/scan-action", version: "7.4.0", sha: "e1165082ffb1fe366ebaf02d8526e7c4989ea9d2" },
  { name: "docker/build-push-action", version: "7.3.0", sha: "53b7df96c91f9c12dcc8a07bcb9ccacbed38856a" },
  { name: "docker/login-action", version: "4.5.1", sha: "abd2ef45e78c5afb21d64d4ca52ee8550d9572c7" },
  { name: "docker/metadata-action", version: "6.2.0", sha: "dc802804100637a589fabce1cb79ff13a1411302" },
  { name: "docker/setup-buildx-action", version: "4.2.0", sha: "bb05f3f5519dd87d3ba754cc423b652a5edd6d2c" },
  { name: "docker/setup-qemu-action", version: "4.2.0", sha: "96fe6ef7f33517b61c61be40b68a1882f3264fb8" },
];
