import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { ProjectFiles } from "../convert/project.ts";

/** What tells something about how a project is installed and started. */
const telling =
  /^(?:manage\.py|(?:wsgi|asgi|urls|celery)\.py|.*settings.*\.py|setup\.(?:py|cfg)|pyproject\.toml|Pipfile(?:\.lock)?|(?:poetry|uv)\.lock|Procfile|package\.json|gunicorn.*\.py|runtime\.txt|\.python-version|\.dockerignore|.*requirements.*\.(?:txt|in|pip)|constraints.*\.txt|.*\.sh)$/;
const inTellingFolder = /(?:^|\/)(?:settings|requirements|reqs)\/[^/]+\.(?:py|txt|in)$/;
/** Folders of other people's code, and of no code at all. */
const skipped =
  /^(?:\..*|node_modules|__pycache__|venv|env|site-packages|staticfiles|static|media|dist|build)$/;
/** Deep enough for any layout seen, and few enough that a home folder given by mistake costs no time. */
const deepest = 5;
const mostEntries = 5000;
/** Bytes; lock files are the largest that matter. */
const largest = 2_000_000;

/** The files of a project that tell how it is installed and started, read from its folder. Never throws. */
export function readProject(folder: string): ProjectFiles {
  const files = new Map<string, string>();
  let entries = 0;
  const walk = (relative: string, depth: number): void => {
    for (const entry of listed(path.join(folder, relative))) {
      if (++entries > mostEntries) return;
      const name = relative === "" ? entry.name : `${relative}/${entry.name}`;
      if (entry.isDirectory() && depth < deepest && !skipped.test(entry.name)) walk(name, depth + 1);
      if (!entry.isFile() || !(telling.test(entry.name) || inTellingFolder.test(name))) continue;
      const text = read(path.join(folder, name));
      if (text !== undefined) files.set(name, text);
    }
  };
  walk("", 0);
  return files;
}

function listed(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function read(file: string): string | undefined {
  try {
    return statSync(file).size > largest ? undefined : readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
