/** What may serve the project. `runserver` is Django's own, for development: it adds no package. */
export const servers = ["gunicorn", "uvicorn", "runserver"] as const;
export type Server = (typeof servers)[number];

/** What may keep the project's data. */
export const databases = ["sqlite", "postgres"] as const;
export type Database = (typeof databases)[number];

/** The answers that decide what gets installed. */
export interface Choice {
  /** "3.13" */
  readonly python: string;
  /** "5.2" */
  readonly django: string;
  readonly server: Server;
  readonly database: Database;
}

/** A requirement that the project asks for itself. */
export interface DirectRequirement {
  /** As its authors spell it; the pins use PyPI's normalised spelling, see `normalise`. */
  readonly name: string;
  readonly extra?: string;
  /** The compatible releases, as a PEP 440 specifier. */
  readonly specifier: string;
}

/** PyPI's normalised spelling of a project name (PEP 503): "Django" -> "django". */
export function normalise(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}

/**
 * What the generated project asks for, sorted as a reader expects: the framework first, then by name.
 * uvicorn comes without its `standard` extra: most of that serves development (a file watcher, a YAML parser, a
 * reader of .env files), and every package in an image is one more to keep patched.
 */
export function directRequirements(choice: Choice): DirectRequirement[] {
  const rest: DirectRequirement[] = [
    { name: "dj-database-url", specifier: "~=3.1" },
    { name: "whitenoise", specifier: "~=6.12" },
  ];
  if (choice.server === "gunicorn") rest.push({ name: "gunicorn", specifier: "~=27.0" });
  if (choice.server === "uvicorn") rest.push({ name: "uvicorn", specifier: "~=0.54" });
  if (choice.database === "postgres") rest.push({ name: "psycopg", extra: "binary", specifier: "~=3.3" });
  rest.sort((a, b) => (a.name < b.name ? -1 : 1));
  return [{ name: "Django", specifier: `~=${choice.django}.0` }, ...rest];
}

/** A direct requirement as a line of a requirements file, with the given specifier: "psycopg[binary]==3.3.9". */
export function requirementLine(requirement: DirectRequirement, specifier = requirement.specifier): string {
  return `${requirement.name}${requirement.extra ? `[${requirement.extra}]` : ""}${specifier}`;
}
