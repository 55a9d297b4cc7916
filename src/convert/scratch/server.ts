import type { ProjectFiles } from "../project.ts";

/** The port that the container listens on. */
export const PORT = 8000;

/** What serves the project. */
export interface Served {
  /** Name of the program, as notes call it. */
  readonly program: string;
  /** The words of CMD. */
  readonly command: readonly string[];
  /** Where the port comes from: the variable PORT, as gunicorn reads it, or the command's own words. */
  readonly portFrom: "variable" | "command";
  /** The port that the command names itself. */
  readonly port: number;
  /** True where the command starts at the top of the project, not in manage.py's folder. */
  readonly atTop: boolean;
  /** The web line of the Procfile that it was made from; null for a command of our own. */
  readonly procfile: string | null;
  /** Path of the wsgi.py or asgi.py that is served; null where that is not known. */
  readonly entry: string | null;
}

type Interface = "wsgi" | "asgi";

interface ServerRow {
  readonly program: string;
  /** Name of the package that brings it. */
  readonly brings: string;
  readonly speaks: Interface;
  readonly command: (application: string) => readonly string[];
}

/** Servers in the order in which they are chosen. Their options: each one's --help, read 2026-11-23 for those that the scaffold offers (gunicorn 27, uvicorn 0.54). */
const SERVERS: readonly ServerRow[] = [
  {
    program: "gunicorn",
    brings: "gunicorn",
    speaks: "wsgi",
    command: (application) => ["gunicorn", application],
  },
  {
    program: "uvicorn",
    brings: "uvicorn",
    speaks: "asgi",
    command: (application) => [
      ...["uvicorn", application, "--host", "0.0.0.0", "--port", String(PORT)],
      ...["--lifespan", "off"],
    ],
  },
  {
    program: "daphne",
    brings: "daphne",
    speaks: "asgi",
    command: (application) => ["daphne", "-b", "0.0.0.0", "-p", String(PORT), application],
  },
  {
    program: "hypercorn",
    brings: "hypercorn",
    speaks: "asgi",
    command: (application) => ["hypercorn", "--bind", `0.0.0.0:${PORT}`, application],
  },
  {
    program: "waitress-serve",
    brings: "waitress",
    speaks: "wsgi",
    command: (application) => ["waitress-serve", `--listen=0.0.0.0:${PORT}`, application],
  },
];

/** What serves the project: the Procfile's web line, else a server that its list of dependencies names; null for none. */
export function chooseServer(
  files: ProjectFiles,
  appFolder: string,
  names: ReadonlySet<string>,
  web: string | undefined,
): Served | null {
  const entries = { wsgi: entryOf(files, appFolder, "wsgi"), asgi: entryOf(files, appFolder, "asgi") };
  if (web !== undefined) return fromProcfile(web, entries);
  // A project with channels speaks websockets, which no WSGI server passes on.
  const rows = names.has("channels")
    ? [...SERVERS].sort((a, b) => Number(a.speaks === "wsgi") - Number(b.speaks === "wsgi"))
    : SERVERS;
  for (const { program, brings, speaks, command } of rows) {
    const entry = entries[speaks];
    if (!names.has(brings) || entry === undefined) continue;
    const bound = program === "gunicorn" ? boundByConfiguration(files, appFolder) : null;
    return {
      program,
      command: command(`${moduleOf(entry, appFolder)}:application`),
      portFrom: program === "gunicorn" && bound === null ? "variable" : "command",
      port: bound ?? PORT,
      atTop: false,
      procfile: null,
      entry,
    };
  }
  return null;
}

/** Django's own server, for a project that names no other. */
export function developmentServer(): Served {
  return {
    program: "runserver",
    command: ["python", "manage.py", "runserver", `0.0.0.0:${PORT}`],
    portFrom: "command",
    port: PORT,
    atTop: false,
    procfile: null,
    entry: null,
  };
}

/** The wsgi.py or asgi.py nearest to manage.py. */
function entryOf(files: ProjectFiles, appFolder: string, kind: Interface): string | undefined {
  return [...files.keys()]
    .filter(
      (path) =>
        path.startsWith(appFolder) && /^[\w/]+$/.test(path.slice(appFolder.length).replace(/\.py$/, "")),
    )
    .filter((path) => path.endsWith(`/${kind}.py`) || path === `${appFolder}${kind}.py`)
    .sort((a, b) => a.split("/").length - b.split("/").length || (a < b ? -1 : 1))[0];
}

function moduleOf(path: string, appFolder: string): string {
  return path.slice(appFolder.length).replace(/\.py$/, "").replaceAll("/", ".");
}

/** The port that a gunicorn.conf.py beside manage.py binds; null where there is none, or it leaves the address open. */
function boundByConfiguration(files: ProjectFiles, appFolder: string): number | null {
  const text = files.get(`${appFolder}gunicorn.conf.py`) ?? "";
  const port = /^\s*bind\s*=\s*\[?\s*["'][^"':]*:(\d{1,5})["']/m.exec(text)?.[1];
  return port === undefined ? null : Number(port);
}

const READS_PORT = /^\$(PORT|\{PORT(:-\d+)?\})$/;
/** What only a shell understands. */
const FOR_A_SHELL = /[$&|;<>()`"'\\*?~#!{}[\]]/;

/** A Procfile's web line as CMD: its words where they are plain, else handed to a shell, which hands over to the server. */
function fromProcfile(web: string, entries: Readonly<Record<Interface, string | undefined>>): Served {
  const line = web.trim();
  const words = line.split(/\s+/);
  const program = (words[0] ?? "").replace(/^.*\//, "");
  const isGunicorn = program === "gunicorn";
  const plain = isGunicorn ? withoutBind(words) : words.map(withPort);
  const usesShell = plain.some((word) => FOR_A_SHELL.test(word));
  const entry = /\basgi\b/.test(line) ? entries.asgi : entries.wsgi;
  const own = /(?:--bind|-b|--port|-p|--listen)[\s=]*(?:[^\s:]*:)?(\d{2,5})\b/.exec(line)?.[1];
  const usesVariable = usesShell ? /\$\{?PORT\b/.test(line) || isGunicorn : isGunicorn;
  return {
    program,
    command: usesShell ? ["sh", "-c", handedOver(line)] : plain,
    portFrom: own === undefined && usesVariable ? "variable" : "command",
    port: own === undefined ? PORT : Number(own),
    atTop: true,
    procfile: line,
    entry: entry ?? null,
  };
}

/** gunicorn binds 0.0.0.0:$PORT by itself, so that the words which say so can go, and with them the need for a shell. */
function withoutBind(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const value = /^(?:--bind=|-b(?==?\S))=?(.*)$/.exec(word)?.[1] ?? words[at + 1] ?? "";
    const isBind = /^(--bind|-b)/.test(word);
    if (isBind && READS_PORT.test(value.replace(/^[^:$]*:/, ""))) {
      if (/^(--bind|-b)$/.test(word)) at++;
    } else kept.push(word);
  }
  return kept;
}

/** A word whose port is the variable, with the number in its place: no shell would fill it in. */
function withPort(word: string): string {
  return word.replace(/\$(PORT\b|\{PORT(:-\d+)?\})/, String(PORT));
}

/** A line whose last program takes the shell's place, so that it gets the signal to stop. */
function handedOver(line: string): string {
  if (/[|;`(]|\bexec\b/.test(line)) return line;
  const at = line.lastIndexOf("&&");
  const [before, last] = at < 0 ? ["", line] : [`${line.slice(0, at + 2)} `, line.slice(at + 2).trim()];
  return `${before}exec ${last}`;
}
