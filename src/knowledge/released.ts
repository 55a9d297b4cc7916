// Written by `npm run refresh`; edits are lost.
import type { Released } from "./support.ts";

/** What the package index and uv's list of Python releases said on the day named by `asOf`. */
export const released: Released = {
  asOf: "2026-11-23",
  python: { "3.11": "3.11.18", "3.12": "3.12.16", "3.13": "3.13.18", "3.14": "3.14.10", "3.15": "3.15.2" },
  django: {
    "5.2": { newest: "5.2.19", pythons: ["3.10", "3.11", "3.12", "3.13", "3.14"] },
    "6.0": { newest: "6.0.10", pythons: ["3.12", "3.13", "3.14"] },
    "6.1": { newest: "6.1.3", pythons: ["3.12", "3.13", "3.14", "3.15"] },
  },
};
