/** The database image of a generated compose.yaml. */
export const postgresImage = {
  reference: "postgres:18",
  /** Where a volume goes: since 18 the folder above the data, so that an upgrade in place is possible. */
  volume: "/var/lib/postgresql",
  source: "https://hub.docker.com/_/postgres",
  /** ISO date on which the row was last looked over. */
  seen: "2026-11-23",
} as const;
