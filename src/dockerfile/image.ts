import { drainedDebian, newestDebian, pythonOnDebian } from "../knowledge/system-packages-bases.ts";

/** What the name of a base image tells. */
export interface BaseImage {
  /** The name with its variables put in. */
  readonly reference: string;
  /** Without registry, tag and digest; Docker's own `library/` is dropped. */
  readonly name: string;
  readonly tag: string | null;
  readonly digest: string | null;
  /** The official image (under whatever registry mirrors it), one that promises to behave like it, or anything else. */
  readonly family: "python" | "drop-in" | "other";
  readonly python: {
    readonly major: number;
    readonly minor: number | null;
    readonly patch: number | null;
  } | null;
  readonly variant: "full" | "slim" | "alpine" | "windows";
  /** Debian's code name, null on Alpine or where the name does not tell. */
  readonly debian: string | null;
  /** True where the tag leaves Python's minor version open. */
  readonly unpinned: boolean;
}

const CODENAMES = /\b(wheezy|jessie|stretch|buster|bullseye|bookworm|trixie|forky)\b/;
/** Images whose Python lies in /usr/local like the official one's, being built on it; their own documentation says so (read 2026-11-23). */
const DROP_INS = [
  /(^|\/)astral-sh\/uv$/,
  /(^|\/)devcontainers\/python$/,
  /(^|\/)vscode\/devcontainers\/python$/,
  /^tiangolo\/(uvicorn-gunicorn(-fastapi|-starlette)?|uwsgi-nginx-flask|uwsgi-nginx|meinheld-gunicorn(-flask)?)$/,
  /^(arm32v\d|arm64v8|amd64|i386|ppc64le|s390x)\/python$/,
  /^nikolaik\/python-nodejs$/,
];

/** Reads an image reference (`registry/name:tag@digest`), variables already put in. */
export function readImage(reference: string): BaseImage {
  const [withoutDigest = "", digest = null] = reference.split("@", 2) as [string, string?];
  const slash = withoutDigest.lastIndexOf("/");
  const colon = withoutDigest.indexOf(":", slash + 1);
  const path = colon < 0 ? withoutDigest : withoutDigest.slice(0, colon);
  const tag = colon < 0 ? null : withoutDigest.slice(colon + 1);
  const parts = path.split("/");
  if (parts.length > 1 && /[.:]|^localhost$/.test(parts[0] ?? "")) parts.shift();
  const name = parts.join("/").replace(/^(docker\/)?library\//, "");
  const last = parts[parts.length - 1] ?? "";

  const dropIn = DROP_INS.some((pattern) => pattern.test(name));
  // A registry of one's own that serves "python" under some path mirrors the official image.
  const family = dropIn
    ? "drop-in"
    : last === "python" && !/^(bitnami|rapidfort|chainguard|circleci|cimg|ubi\d*)\//.test(name)
      ? "python"
      : "other";
  const version = /(?:^|python-?|py-?)(\d)(?:\.(\d+))?(?:\.(\d+))?(?=$|[-a-z_.])/.exec(tag ?? "");
  const python = version
    ? {
        major: Number(version[1]),
        minor: version[2] === undefined ? null : Number(version[2]),
        patch: version[3] === undefined ? null : Number(version[3]),
      }
    : null;
  const words = `${name}:${tag ?? ""}`;
  const variant = /windowsservercore|nanoserver/.test(words)
    ? "windows"
    : /alpine/.test(words)
      ? "alpine"
      : /slim/.test(words)
        ? "slim"
        : "full";
  const named = CODENAMES.exec(tag ?? "")?.[1] ?? null;
  const debian =
    variant === "alpine" || variant === "windows"
      ? null
      : (named ?? (family === "other" ? null : defaultDebian(python)));
  return {
    reference,
    name,
    tag,
    digest,
    family,
    python,
    variant,
    debian,
    unpinned: python === null || python.minor === null,
  };
}

function defaultDebian(python: BaseImage["python"]): string | null {
  if (python === null || python.minor === null) return newestDebian;
  const rows = pythonOnDebian[`${python.major}.${python.minor}`];
  if (!rows) return python.major === 3 && python.minor > 13 ? newestDebian : null;
  const patch = python.patch ?? Number.POSITIVE_INFINITY;
  return rows.findLast(([from]) => from <= patch)?.[1] ?? null;
}

/** True for a Debian release whose packages can no longer be fetched from where its images look for them. */
export function isDrained(debian: string | null): boolean {
  return debian !== null && drainedDebian.includes(debian);
}
