import type { ShellWord } from "../dockerfile/shell.ts";

/** What one `pip install` (or `uv pip install`) line asks for. */
export interface PipInstall {
  readonly requirements: readonly string[];
  readonly constraints: readonly string[];
  readonly editables: readonly string[];
  readonly groups: readonly string[];
  /** Names, URLs, wheels and local folders, as written. */
  readonly packages: readonly string[];
  /** Where the line itself sends the files: `--target DIR`, `--prefix DIR`, `--root DIR`. */
  readonly destination: string | null;
  readonly user: boolean;
  readonly system: boolean;
}

/** pip's and uv pip's options that take the next word as their value (pip 26, uv 0.13: `pip install --help`). */
const WITH_VALUE = new Set([
  ..."-r --requirement -c --constraint -e --editable -t --target --prefix --root --src --group -i --index-url --extra-index-url".split(
    " ",
  ),
  ..."--default-index --index -f --find-links --trusted-host --proxy --timeout --retries --cert --client-cert --cache-dir".split(
    " ",
  ),
  ..."--platform --python-version --implementation --abi --no-binary --only-binary --progress-bar --upgrade-strategy --log".split(
    " ",
  ),
  ..."-C --config-settings --config-setting --global-option --install-option --build-option --use-feature --use-deprecated --python -p".split(
    " ",
  ),
  ..."--exists-action --keyring-provider --report --root-user-action --resolution --index-strategy --link-mode --override".split(
    " ",
  ),
  ..."--build-constraint -b --extra --project --directory --exclude-newer -P --upgrade-package --reinstall-package".split(
    " ",
  ),
]);

/** Reads the words behind `pip install`. */
export function readPipInstall(words: readonly ShellWord[]): PipInstall {
  const found = { requirements: [], constraints: [], editables: [], groups: [], packages: [] } as Record<
    string,
    string[]
  >;
  let destination: string | null = null;
  let user = false;
  let system = false;
  const option = (name: string, value: string) => {
    if (name === "-r" || name === "--requirement") found.requirements?.push(value);
    else if (name === "-c" || name === "--constraint") found.constraints?.push(value);
    else if (name === "-e" || name === "--editable") found.editables?.push(value);
    else if (name === "--group") found.groups?.push(value);
    else if (name === "-t" || name === "--target" || name === "--prefix" || name === "--root")
      destination = value;
  };
  for (let i = 0; i < words.length; i++) {
    const value = words[i]?.value ?? "";
    const bundled = /^-([UIqv]*)([rcetif])(.*)$/.exec(value);
    if (value.startsWith("--") && value.includes("=")) {
      option(value.slice(0, value.indexOf("=")), value.slice(value.indexOf("=") + 1));
    } else if (WITH_VALUE.has(value)) {
      option(value, words[++i]?.value ?? "");
    } else if (!value.startsWith("--") && bundled) {
      // -Ur requirements.txt and -rrequirements.txt, which pip takes as well.
      option(`-${bundled[2]}`, bundled[3] || (words[++i]?.value ?? ""));
    } else if (value === "--user") {
      user = true;
    } else if (value === "--system") {
      system = true;
    } else if (!value.startsWith("-") && value !== "") {
      found.packages?.push(value);
    }
  }
  return { ...(found as unknown as PipInstall), destination, user, system };
}

/** The name of a package in a requirement such as `Django[argon2]>=5`, lower case with dashes; null for a path or URL. */
export function packageName(requirement: string): string | null {
  if (/^[./~$]|:\/\/|\.(whl|zip|tar\.gz)$/.test(requirement)) return null;
  const name = /^[A-Za-z0-9][A-Za-z0-9._-]*/.exec(requirement)?.[0];
  return name ? name.toLowerCase().replace(/[-_.]+/g, "-") : null;
}

/** True for a requirement that names a folder (the project itself, or one beside it). */
export function isLocal(requirement: string): boolean {
  return /^(\.{1,2}(\/|\[|$)|\/|file:|~\/)/.test(requirement);
}
