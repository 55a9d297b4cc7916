import { compareVersions } from "../../knowledge/versions.ts";
import type { Manifest } from "./manifest.ts";

/** How the builder installs the dependencies, and what the final stage takes over. */
export interface InstallSteps {
  /** Lines of the builder, from its WORKDIR on. */
  readonly lines: readonly string[];
  /** Folder of the builder that the final stage gets, and where it puts it. */
  readonly from: string;
  readonly to: string;
  /** The tool that the builder installs for it, beside what the project asks for; null for none. */
  readonly tool: string | null;
}

const VENV = "/opt/venv";
const COPIES_CODE = [
  "# A dependency lies in the project itself, so that installing it needs the code.",
  "COPY . ./",
];

/** The builder's steps for a manifest on a Python series. */
export function installSteps(manifest: Manifest, python: string): InstallSteps {
  const copies = manifest.usesCode ? COPIES_CODE : copyLines(manifest.files);
  if (manifest.installer === "pip" || manifest.installer === "pyproject") {
    return {
      lines: [...copies, ...pipLines(manifest, python)],
      from: "/install",
      to: "/usr/local",
      tool: null,
    };
  }
  return {
    ...toolSteps(manifest, manifest.usesCode ? COPIES_CODE : besideEachOther(manifest)),
    from: VENV,
    to: VENV,
  };
}

/** COPY of files to the same paths below the working folder, a line for each folder. */
function copyLines(files: readonly string[]): string[] {
  const folders = new Map<string, string[]>();
  for (const file of files) {
    const folder = file.slice(0, file.lastIndexOf("/") + 1);
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return [...folders].map(([folder, own]) => `COPY ${own.join(" ")} ./${folder}`);
}

/** COPY of a lock and its source straight into the working folder, where the tool looks for them. */
function besideEachOther({ files }: Manifest): string[] {
  return [`COPY ${files.join(" ")} ./`];
}

function pipLines({ installer, path, names }: Manifest, python: string): string[] {
  const cached = "RUN --mount=type=cache,target=/root/.cache/pip \\";
  // pip takes what the builder has already for installed, and the prefix would stay without it.
  const again = ["pip", "setuptools", "wheel"].some((name) => names.has(name)) ? " --ignore-installed" : "";
  const install = `pip install --prefix=/install${again} -r`;
  if (installer === "pip") return [cached, `    ${install} ${path}`];
  const tomllib =
    compareVersions(python, "3.11") < 0 ? "from pip._vendor import tomli as tomllib" : "import tomllib";
  return [
    "# Only what the project depends on: the project itself is code that gets copied.",
    cached,
    `    python -c "${tomllib}; print(*tomllib.load(open('${path}', 'rb'))['project']['dependencies'], sep='\\n')" > /tmp/requirements.txt \\`,
    `    && ${install} /tmp/requirements.txt`,
  ];
}

function toolSteps(manifest: Manifest, copies: readonly string[]): Pick<InstallSteps, "lines" | "tool"> {
  const folder = manifest.usesCode ? manifest.path.slice(0, manifest.path.lastIndexOf("/") + 1) : "";
  const inFolder = folder === "" ? "" : `cd ${folder.replace(/\/$/, "")} && `;
  const cache = (name: string) => `RUN --mount=type=cache,target=/root/.cache/${name} \\`;
  if (manifest.installer === "uv") {
    return {
      tool: "uv",
      lines: [
        cache("pip"),
        "    pip install uv",
        `ENV UV_PROJECT_ENVIRONMENT=${VENV} \\`,
        "    UV_LINK_MODE=copy \\",
        "    UV_PYTHON_DOWNLOADS=never",
        ...copies,
        cache("uv"),
        `    ${inFolder}uv sync --locked --no-dev --no-install-project`,
      ],
    };
  }
  const tool = manifest.installer;
  const install = tool === "poetry" ? "poetry install --only main --no-root --no-interaction" : "pipenv sync";
  return {
    tool,
    lines: [
      `# ${tool} lives apart from the environment that it fills, so that none of it reaches the final image.`,
      cache("pip"),
      `    python -m venv --without-pip ${VENV} \\`,
      `    && python -m venv /opt/${tool} \\`,
      `    && /opt/${tool}/bin/pip install ${tool}`,
      `ENV VIRTUAL_ENV=${VENV}`,
      ...copies,
      cache(tool === "poetry" ? "pypoetry" : "pipenv"),
      `    ${inFolder}/opt/${tool}/bin/${install}`,
    ],
  };
}
