import type { Answers } from "../answers.ts";

/** Where Yeoman, and we, remember answers. */
export const configFile = ".yo-rc.json";

/** Our own key in it, by Yeoman's convention the package's name. */
export const configKey = "generator-multistage";

/**
 * The text of `.yo-rc.json`: our answers and version under our key, everything else in it as it was.
 *
 * @param existing its text before; a JSON object
 */
export function configText(answers: Answers, version: string, existing = "{}"): string {
  const others = JSON.parse(existing.replace(/^\uFEFF/, "")) as Record<string, unknown>;
  return `${JSON.stringify({ ...others, [configKey]: { version, ...answers } }, null, 2)}\n`;
}

/** The version that a `.yo-rc.json` says its project was made by; undefined where it says none. */
export function savedVersion(config: string): string | undefined {
  try {
    const saved = (JSON.parse(config.replace(/^\uFEFF/, "")) as Record<string, { version?: unknown }>)[
      configKey
    ];
    return typeof saved?.version === "string" ? saved.version : undefined;
  } catch {
    // Not JSON: whoever reads the answers says so.
    return undefined;
  }
}
