import type { Engine } from "./engine.ts";

/** An image's own settings, as `docker image inspect` gives them under Config. */
export interface ImageConfig {
  User: string;
  ExposedPorts?: Record<string, object>;
  Env: string[];
  Cmd: string[] | null;
  Entrypoint: string[] | null;
  WorkingDir: string;
  Volumes: Record<string, object> | null;
  Labels: Record<string, string> | null;
  StopSignal?: string;
  Healthcheck?: {
    Test: string[];
    Interval?: number;
    Timeout?: number;
    StartPeriod?: number;
    Retries?: number;
  };
  [other: string]: unknown;
}

/** One entry of an image's file system. */
export interface FileEntry {
  /** Absolute path. */
  path: string;
  type: "file" | "directory" | "link" | "other";
  /** As `ls` writes it: `rwxr-xr-x`, an s for setuid. */
  permissions: string;
  uid: number;
  gid: number;
  /** Bytes. */
  size: number;
}

const TYPES: Readonly<Record<string, FileEntry["type"]>> = {
  "-": "file",
  h: "file",
  d: "directory",
  l: "link",
};

/** An image in the lab's engine. */
export class Image {
  readonly tag: string;
  readonly #engine: Engine;

  constructor(engine: Engine, tag: string) {
    this.#engine = engine;
    this.tag = tag;
  }

  async #inspect(): Promise<{ Id: string; Size: number; Config: ImageConfig; RootFS: { Layers: string[] } }> {
    const { stdout } = await this.#engine.docker(["image", "inspect", this.tag]);
    return JSON.parse(stdout)[0];
  }

  async id(): Promise<string> {
    return (await this.#inspect()).Id;
  }

  async config(): Promise<ImageConfig> {
    return (await this.#inspect()).Config;
  }

  /** Bytes on disk of all its layers, unpacked. */
  async size(): Promise<number> {
    return (await this.#inspect()).Size;
  }

  /**
   * Bytes that it adds to the image it is built on.
   * @throws where it is not built on `base`: the difference of two sizes would then mean nothing
   */
  async sizeAbove(base: Image): Promise<number> {
    const [mine, below] = [await this.#inspect(), await base.#inspect()];
    if (!below.RootFS.Layers.every((layer, index) => mine.RootFS.Layers[index] === layer)) {
      throw new Error(`${this.tag} is not built on ${base.tag}`);
    }
    return mine.Size - below.Size;
  }

  /** Its layers' instructions, the newest first, each with the bytes that it added. */
  async history(): Promise<{ instruction: string; size: number }[]> {
    const { stdout } = await this.#engine.docker([
      ..."history --no-trunc --human=false --format".split(" "),
      "{{json .}}",
      this.tag,
    ]);
    return stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { CreatedBy: string; Size: string })
      .map(({ CreatedBy, Size }) => ({ instruction: CreatedBy, size: Number(Size) }));
  }

  /** Everything in its file system, found without running anything in it: it need not even have a shell. */
  async files(): Promise<FileEntry[]> {
    const script =
      'docker export "$1" | tar --list --verbose --numeric-owner --quoting-style=escape --file -';
    const { stdout } = await this.#stopped((id) => this.#engine.shell(script, [id]));
    return stdout
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => {
        const [, type = "", permissions = "", uid, gid, size, name = ""] =
          /^(.)(\S{9})\S?\s+(\d+)\/(\d+)\s+(\d+|\d+,\d+)\s+\S+ \S+ (.*)$/.exec(line) ?? [];
        if (name === "") throw new Error(`cannot read this line of tar's list: ${line}`);
        const path = `/${name.replace(type === "l" ? / -> .*$/ : / link to .*$/, "").replace(/\/$/, "")}`;
        const kind = TYPES[type] ?? "other";
        return { path, type: kind, permissions, uid: Number(uid), gid: Number(gid), size: Number(size) || 0 };
      });
  }

  /** One file's text, found without running anything in the image. */
  async read(path: string): Promise<string> {
    const script = 'docker cp --follow-link "$1:$2" - | tar --extract --to-stdout --file -';
    return (await this.#stopped((id) => this.#engine.shell(script, [id, path]))).stdout;
  }

  /**
   * Whether these bytes stand anywhere in it: in any file of any layer (deleted ones as well), its settings or its
   * history. Files that are themselves compressed are not opened.
   */
  async contains(text: string): Promise<boolean> {
    const script = 'docker save "$1" | LC_ALL=C grep --count --text --fixed-strings -e "$2"';
    const { code } = await this.#engine.shell(script, [this.tag, text], { ok: [0, 1] });
    return code === 0;
  }

  /** Debian's packages in it, by name and version. */
  async debianPackages(): Promise<Map<string, string>> {
    const stanzas = (await this.read("/var/lib/dpkg/status")).split("\n\n");
    const field = (stanza: string, name: string) =>
      new RegExp(`^${name}: (.*)$`, "m").exec(stanza)?.[1] ?? "";
    return new Map(
      stanzas
        .filter((stanza) => field(stanza, "Status").endsWith(" installed"))
        .map((stanza) => [field(stanza, "Package"), field(stanza, "Version")]),
    );
  }

  async remove(): Promise<void> {
    await this.#engine.docker(["image", "rm", "--force", this.tag], { ok: "any" });
  }

  /** Gives `work` a container of this image that was never started. */
  async #stopped<T>(work: (id: string) => Promise<T>): Promise<T> {
    // An image without a command needs one named before a container can be made of it; it is never run.
    const id = (await this.#engine.docker(["create", this.tag, "/never-run"])).stdout.trim();
    try {
      return await work(id);
    } finally {
      await this.#engine.docker(["rm", "--force", "--volumes", id], { ok: "any" });
    }
  }
}
