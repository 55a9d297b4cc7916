/**
 * The codes of notes. `true`: the owner has to look at it before the converted file is used, so it makes the verdict
 * "converted with notes". `false`: good to know, the conversion is right without it.
 */
export const NOTE_CODES = {
  "unpinned-base": true,
  "debian-ended": true,
  "unknown-base": true,
  "secret-in-env": true,
  "secret-in-arg": true,
  "secret-file-copied": true,
  "several-commands": true,
  "several-entrypoints": true,
  "editable-install": true,
  "user-install": true,
  "conditional-install": true,
  "own-onbuild": true,
  "copy-over-root": true,
  "node-in-image": true,
  "broken-as-written": true,
  "hidden-environment": true,
  "environment-activated": true,
  "native-build": true,
  "site-packages-path": true,
  "path-replaced": true,
  "library-path": true,
  "requirements-missing": true,
  "package-gone": true,
  "several-services": true,
  "command-ignored": true,
  "preinstalled-base": true,
  "script-parted": true,
  "stage-name": true,
  "git-needed": true,
  "install-in-project-target": true,
  "base-package-replaced": false,
  "unknown-step": false,
  "unknown-package": false,
  "packages-dropped": false,
  "tool-kept": true,
  "development-server": false,
  "runs-as-root": false,
  "python-ended": false,
  "full-image": false,
  "requirements-not-found": true,
  "server-not-required": true,
  "module-missing": true,
  "no-static-root": true,
  "procfile-command": false,
  hardened: false,
} as const satisfies Readonly<Record<string, boolean>>;

export type NoteCode = keyof typeof NOTE_CODES;

/** A remark on the conversion. Lines count from 1; null where it concerns no line. */
export interface Note {
  readonly code: NoteCode;
  /** Line in the file that was read. */
  readonly line: number | null;
  /** Line in the file that was made; null as well where nothing was made. */
  readonly newLine: number | null;
  readonly why: string;
}

/** A note before it is known where its instruction ends up. */
export interface Remark {
  readonly code: NoteCode;
  /** Index of the instruction, or null for the file as a whole. */
  readonly step: number | null;
  readonly why: string;
}
