/** A fenced block of shell commands in a Markdown text. */
export interface ShellBlock {
  readonly commands: string;
  /** True where it takes an engine to run it. */
  readonly needsDocker: boolean;
  /** True where it takes a cluster. */
  readonly needsCluster: boolean;
}

/** The blocks marked `sh`, in their order. */
export function shellBlocks(markdown: string): ShellBlock[] {
  return [...markdown.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, commands = ""]) => ({
    commands,
    needsDocker: /^docker /m.test(commands),
    needsCluster: /^kubectl /m.test(commands),
  }));
}
