// Written by `npm run refresh`; edits are lost.
import type { PinTable } from "./pinned.ts";

/** Exact versions of everything that a generated project installs; `pinsFor` looks them up. */
export const pins: PinTable = {
  asOf: "2026-11-23",
  resolved: {
    "5.2": ["3.11", "3.12", "3.13", "3.14"],
    "6.0": ["3.12", "3.13", "3.14"],
    "6.1": ["3.12", "3.13", "3.14", "3.15"],
  },
  rows: [
    { name: "asgiref", version: "3.13.0", via: ["django"] },
    { name: "click", version: "8.5.1", via: ["uvicorn"], servers: ["uvicorn"] },
    { name: "dj-database-url", version: "3.1.2", via: [] },
    { name: "django", version: "5.2.19", via: ["dj-database-url"], djangos: ["5.2"] },
    { name: "django", version: "6.0.10", via: ["dj-database-url"], djangos: ["6.0"] },
    { name: "django", version: "6.1.3", via: ["dj-database-url"], djangos: ["6.1"] },
    { name: "gunicorn", version: "27.0.1", via: [], servers: ["gunicorn"] },
    { name: "h11", version: "0.16.0", via: ["uvicorn"], servers: ["uvicorn"] },
    { name: "psycopg", version: "3.3.9", via: [], databases: ["postgres"] },
    {
      name: "psycopg-binary",
      version: "3.3.9",
      marker: "implementation_name != 'pypy'",
      via: ["psycopg"],
      databases: ["postgres"],
    },
    { name: "sqlparse", version: "0.6.1", via: ["django"] },
    {
      name: "typing-extensions",
      version: "4.16.0",
      marker: "python_full_version < '3.13'",
      via: ["psycopg"],
      pythons: ["3.11", "3.12"],
      databases: ["postgres"],
    },
    { name: "tzdata", version: "2026.6", marker: "sys_platform == 'win32'", via: ["django", "psycopg"] },
    { name: "uvicorn", version: "0.54.0", via: [], servers: ["uvicorn"] },
    { name: "whitenoise", version: "6.12.0", via: [] },
  ],
};
