/**
 * Names that the project writes itself or that common tools own, lower case. An app folder of such a name would be
 * overwritten, ignored by git or left out of the build.
 */
const ownedNames: Readonly<Record<string, string>> = {
  dockerfile: "the generator writes a file of that name",
  "dockerfile.original": "the generator writes a file of that name",
  "compose.yaml": "the generator writes a file of that name",
  "compose.production.yaml": "the generator writes a file of that name",
  "requirements.txt": "the generator writes a file of that name",
  "requirements-ci.txt": "the generator writes a file of that name",
  "renovate.json": "the generator writes a file of that name",
  "requirements.in": "the generator writes a file of that name",
  "readme.md": "the generator writes a file of that name",
  "compose.yml": "Docker Compose reads a file of that name",
  "docker-compose.yml": "Docker Compose reads a file of that name",
  "docker-compose.yaml": "Docker Compose reads a file of that name",
  "package.json": "npm owns that name",
  "package-lock.json": "npm owns that name",
  node_modules: "npm owns that name",
  "pyproject.toml": "Python's packaging tools own that name",
  "setup.cfg": "Python's packaging tools own that name",
  __pycache__: "Python owns that name",
  venv: "virtual environments are usually called that, and git ignores it",
  env: "virtual environments are usually called that, and git ignores it",
  staticfiles: "collectstatic writes there",
  htmlcov: "coverage reports are written there, out of git and out of the image",
  deploy: "manifests for a cluster are written there, out of the image",
  media: "uploads are kept there, out of git and out of the image",
  procfile: "hosting platforms read a file of that name",
  makefile: "make reads a file of that name",
};

/** Endings by which .gitignore and .dockerignore keep files out; a folder of such a name would be kept out whole. */
const ignoredEndings = /\.(?:py[cod]?|sqlite3?|db|log|pem|key|crt|p12|pfx|egg-info|egg|swp)$/i;

/** Names that Windows keeps for devices, with any ending (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */
const windowsDevice = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/** The longest app folder that we take, in characters: long enough for any layout, short enough for every file system. */
const longest = 100;

/**
 * What keeps a string from being an app folder, as the second half of a sentence ("… holds a space; …"), or undefined
 * where nothing does. One trailing slash, as a shell's completion leaves it, must have been taken off before.
 */
export function appFolderProblem(folder: string): string | undefined {
  const rule = 'give a relative folder such as "devops" or "services/web"';
  if (folder === "") return `is empty; ${rule}`;
  if (folder.length > longest) return `is longer than ${longest} characters; ${rule}`;
  if (/^(?:[/\\]|[A-Za-z]:)/.test(folder)) return `is an absolute path; ${rule}`;
  if (folder.includes("\\")) return `has a backslash; write it with forward slashes, as in "services/web"`;
  const segments = folder.split("/");
  if (segments.includes("..")) return `leaves the project by ".."; ${rule}`;
  if (segments.includes("")) return `has an empty part between slashes; ${rule}`;
  if (/[^A-Za-z0-9._/-]/.test(folder)) {
    return `has a character other than letters, digits, dot, underscore and dash; ${rule}`;
  }
  for (const segment of segments) {
    const problem = segmentProblem(segment);
    if (problem) return `${problem}; ${rule}`;
  }
  return undefined;
}

function segmentProblem(segment: string): string | undefined {
  if (segment.startsWith(".")) return "has a part that starts with a dot";
  if (segment.startsWith("-"))
    return "has a part that starts with a dash, which commands would take for a flag";
  if (segment.endsWith(".")) return "has a part that ends with a dot, which Windows drops";
  if (windowsDevice.test(segment)) return "is a device name on Windows";
  const owned = ownedNames[segment.toLowerCase()];
  if (owned) return `is taken: ${owned}`;
  if (ignoredEndings.test(segment)) {
    return `ends like a file that git and the build leave out (${segment.match(ignoredEndings)?.[0]})`;
  }
  return undefined;
}
