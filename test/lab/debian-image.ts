import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { aptSettings, installOnHost, KEYRING, mirrors } from "./debian.ts";
import { LAB_HOME } from "./home.ts";
import { run } from "./shell.ts";
import { machineSurroundings } from "./surroundings.ts";

/** All that decides what a Debian root file system will hold, but for the day's packages. */
export interface DebianRecipe {
  release: string;
  /** Files copied into it: absolute path -> text and mode. */
  files: Readonly<Record<string, { text: string; mode: number }>>;
  /** Flags of mmdebstrap. */
  flags: readonly string[];
}

/** As in the official image: apt keeps no downloads and takes no translations. */
const APT_IN_IMAGE = [
  'DPkg::Post-Invoke { "rm -f /var/cache/apt/archives/*.deb /var/cache/apt/*.bin || true"; };',
  'Dir::Cache::pkgcache "";',
  'Dir::Cache::srcpkgcache "";',
  'Acquire::Languages "none";',
  'Acquire::GzipIndexes "true";',
];

/** As in the official slim image: no manuals, no translations, and of the documentation the licences alone. */
const DPKG_IN_IMAGE = [
  "path-exclude=/usr/share/doc/*",
  "path-include=/usr/share/doc/*/copyright",
  ..."groff info linda lintian locale man".split(" ").map((dir) => `path-exclude=/usr/share/${dir}/*`),
];

/**
 * Flags of mmdebstrap that one release needs: bookworm's would take the package `usrmerge`, and a whole perl with it,
 * where the official image is made merged from the start.
 */
const BOOTSTRAP_FLAGS: Readonly<Record<string, readonly string[]>> = {
  bookworm: ["--hook-dir=/usr/share/mmdebstrap/hooks/merged-usr", "--include=usr-is-merged"],
};

/** Where the packages of a release come from, as the official image says it, with this machine's own mirrors. */
async function debianSources(release: string): Promise<string> {
  const { main, security } = await mirrors();
  const stanza = (uri: string, suites: string) =>
    `Types: deb\nURIs: ${uri}\nSuites: ${suites}\nComponents: main\nSigned-By: ${KEYRING}\n`;
  const parts = [stanza(main, `${release} ${release}-updates`)];
  if (security !== undefined) parts.push(stanza(security, `${release}-security`));
  return parts.join("\n");
}

/** What `debian:RELEASE-slim` is to be made of on this machine. */
export async function debianRecipe(release: string): Promise<DebianRecipe> {
  const { certificates } = await machineSurroundings();
  const settings = await aptSettings();
  const files: Record<string, { text: string; mode: number }> = {
    "/etc/apt/sources.list.d/debian.sources": { text: await debianSources(release), mode: 0o644 },
    "/etc/apt/apt.conf.d/docker": { text: `${[...APT_IN_IMAGE, ...settings].join("\n")}\n`, mode: 0o644 },
    // As in the official image: installing a package starts no service.
    "/usr/sbin/policy-rc.d": { text: "#!/bin/sh\nexit 101\n", mode: 0o755 },
  };
  // There is no ca-certificates yet: when a build installs that package, it takes these in by itself.
  for (const [name, text] of Object.entries(certificates)) {
    files[`/usr/local/share/ca-certificates/${name}`] = { text, mode: 0o644 };
  }
  const flags = [
    "--quiet",
    "--variant=minbase",
    ...(BOOTSTRAP_FLAGS[release] ?? []),
    ...DPKG_IN_IMAGE.map((line) => `--dpkgopt=${line}`),
    ...settings.map((line) => `--aptopt=${line}`),
    '--customize-hook=rm -f "$1"/etc/apt/sources.list "$1"/etc/apt/apt.conf.d/99mmdebstrap',
    '--customize-hook=rm -f "$1"/var/cache/apt/*.bin "$1"/var/log/*.log "$1"/var/log/apt/*',
  ];
  return { release, files, flags };
}

/** Makes the root file system of a recipe and gives `use` the path of its tar file, which is gone afterwards. */
export async function bootstrap(recipe: DebianRecipe, use: (tar: string) => Promise<void>): Promise<void> {
  await installOnHost({ mmdebstrap: "mmdebstrap" });
  const dir = await mkdtemp(join(LAB_HOME, "debian-"));
  try {
    const overlay = join(dir, "overlay");
    for (const [path, { text, mode }] of Object.entries(recipe.files)) {
      await mkdir(dirname(join(overlay, path)), { recursive: true });
      await writeFile(join(overlay, path), text, { mode });
    }
    const tar = join(dir, "root.tar");
    await run("mmdebstrap", [
      ...recipe.flags,
      `--customize-hook=sync-in ${overlay} /`,
      recipe.release,
      tar,
      `deb [signed-by=${KEYRING}] ${(await mirrors()).main} ${recipe.release} main`,
    ]);
    await use(tar);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
