import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { LAB_HOME } from "./home.ts";
import { has, run, say } from "./shell.ts";

/** The keyring that Debian's own `debian-archive-keyring` package puts on every Debian. */
export const KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg";

const NONINTERACTIVE = { DEBIAN_FRONTEND: "noninteractive" };

/** This machine's Debian release by code name (`bookworm`), or undefined where it is no Debian. */
export async function hostRelease(): Promise<string | undefined> {
  const text = await readFile("/etc/os-release", "utf8").catch(() => "");
  if (!/^ID=debian$/m.test(text)) return undefined;
  return /^VERSION_CODENAME=(\S+)$/m.exec(text)?.[1];
}

/** Installs those of `packages` that the machine has not got; `needs` maps a package to a command that it brings. */
export async function installOnHost(needs: Readonly<Record<string, string>>): Promise<void> {
  const missing: string[] = [];
  for (const [name, command] of Object.entries(needs)) if (!(await has(command))) missing.push(name);
  if (missing.length === 0) return;
  say(`installing ${missing.join(" ")} with apt-get`);
  await run("apt-get", ["-q", "update"], { env: NONINTERACTIVE });
  await run("apt-get", ["-q", "install", "-y", "--no-install-recommends", ...missing], {
    env: NONINTERACTIVE,
  });
}

/** Where this machine gets Debian from: its own mirror, so that whatever reaches it here reaches it in the lab. */
export interface Mirrors {
  /** The archive, such as `http://deb.debian.org/debian`. */
  main: string;
  /** The security archive; undefined where the machine uses none. */
  security: string | undefined;
}

/** Asks apt which mirrors the machine's own sources name. */
export async function mirrors(): Promise<Mirrors> {
  const release = await hostRelease();
  const { stdout } = await run("apt-get", ["indextargets", "--format", "$(REPO_URI) $(RELEASE)"]);
  const rows = stdout.split("\n").map((line) => line.split(" "));
  const uri = (suite: string) => rows.find((row) => row[1] === suite)?.[0]?.replace(/\/$/, "");
  return {
    main: uri(release ?? "") ?? "http://deb.debian.org/debian",
    security: uri(`${release}-security`),
  };
}

/**
 * Those of the machine's apt settings that a chroot or an image needs to reach the same mirrors (proxies, certificate
 * checks, clocks), as `Name "value";` lines.
 */
export async function aptSettings(): Promise<string[]> {
  const { stdout } = await run("apt-config", ["dump"]);
  return stdout
    .split("\n")
    .filter((line) => /^Acquire::(https?|Check-[\w-]+|Retries)\b.* ".+";$/.test(line))
    .filter((line) => !/^Acquire::https?::User-Agent/.test(line));
}

/** A private apt root for another Debian release beside the machine's own: its index, its downloads, nothing installed. */
export class AptRoot {
  readonly #dir: string;
  readonly #release: string;
  #updated: "deb" | "deb-src" | undefined;

  /** @param release code name, such as `trixie` */
  constructor(release: string) {
    this.#release = release;
    this.#dir = join(LAB_HOME, "apt", release);
  }

  async #apt(args: readonly string[], cwd: string): Promise<string> {
    const outcome = await run("apt-get", ["-q", ...args], {
      cwd,
      env: { ...NONINTERACTIVE, APT_CONFIG: join(this.#dir, "apt.conf") },
    });
    return outcome.stdout;
  }

  async #update(type: "deb" | "deb-src"): Promise<void> {
    if (this.#updated === type) return;
    for (const dir of ["lists/partial", "cache/archives/partial"]) {
      await mkdir(join(this.#dir, dir), { recursive: true });
    }
    const { main } = await mirrors();
    const from = `[signed-by=${KEYRING}] ${main} ${this.#release} main`;
    await writeFile(join(this.#dir, "sources.list"), `${type} ${from}\n`);
    await writeFile(join(this.#dir, "status"), "");
    const settings = {
      "Dir::Etc::sourcelist": join(this.#dir, "sources.list"),
      "Dir::Etc::sourceparts": "-",
      "Dir::Etc::preferencesparts": "-",
      "Dir::State::lists": join(this.#dir, "lists"),
      "Dir::State::status": join(this.#dir, "status"),
      "Dir::Cache": join(this.#dir, "cache"),
      "Acquire::IndexTargets::deb::DEP-11::DefaultEnabled": "false",
      // The downloads lie in root's own cache folder, where apt's unprivileged helper could not write them.
      "APT::Sandbox::User": "root",
    };
    const lines = Object.entries(settings).map(([name, value]) => `${name} "${value}";`);
    await writeFile(join(this.#dir, "apt.conf"), `${lines.join("\n")}\n`);
    await this.#apt(["update"], this.#dir);
    this.#updated = type;
  }

  /** Downloads binary packages and unpacks them under `into`, without running any of their scripts. */
  async unpack(packages: readonly string[], into: string): Promise<void> {
    await this.#update("deb");
    const debs = join(this.#dir, "debs");
    await rm(debs, { recursive: true, force: true });
    await mkdir(debs, { recursive: true });
    await this.#apt(["download", ...packages], debs);
    for (const deb of await readdir(debs)) await run("dpkg-deb", ["-x", join(debs, deb), into]);
    await rm(debs, { recursive: true });
  }

  /** Downloads a source package's upstream tarball (as its authors released it, without Debian's patches) into `into`. */
  async originalSource(name: string, into: string): Promise<string> {
    await this.#update("deb-src");
    await mkdir(into, { recursive: true });
    await this.#apt(["source", "--download-only", name], into);
    const files = await readdir(into);
    const found = files.find((file) => /\.orig\.tar\.(xz|gz)$/.test(file));
    if (found === undefined)
      throw new Error(`Debian's source package ${name} has no upstream tarball: ${files}`);
    return join(into, found);
  }
}
