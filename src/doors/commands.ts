import type { Command } from "./command.ts";

/**
 * The commands beside the scaffold, by their first word. Each is loaded, and bundled, apart: the scaffold should not pay
 * for them.
 */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  ci: () => import("../commands/ci.ts"),
  batch: () => import("../commands/batch.ts"),
  convert: () => import("../commands/convert.ts"),
  compare: () => import("../commands/compare.ts"),
  update: () => import("../commands/update.ts"),
};

/** The command that a call names, if it names one, and what follows its name. */
export function commandOf(
  words: readonly string[],
): { load: () => Promise<Command>; rest: readonly string[] } | undefined {
  const [first, ...rest] = words;
  const load = first !== undefined && Object.hasOwn(commands, first) ? commands[first] : undefined;
  return load && { load, rest };
}
