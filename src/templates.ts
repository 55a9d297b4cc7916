import { readFileSync } from "node:fs";
import path from "node:path";
import ejs from "ejs";
import { packageFolder } from "./package.ts";

// This module is for running from the sources. The build puts one of the same interface in its place, made by
// `scripts/compile-templates.mjs`, in which every template is JavaScript already.

/** Templates read and compiled so far: what renders many projects in one run meets each of them many times. */
const compiled = new Map<string, (locals: Readonly<Record<string, unknown>>) => string>();

/**
 * Renders one of the package's own templates.
 *
 * @param name path below `templates/`, as in `scaffold/Dockerfile.ejs`
 * @param locals the names that the template may use; from the sources, an unknown name in it throws
 */
export function renderTemplate(name: string, locals: Readonly<Record<string, unknown>>): string {
  const key = [name, ...Object.keys(locals)].join("\0");
  let render = compiled.get(key);
  if (render === undefined) {
    render = compileTemplate(name, Object.keys(locals));
    compiled.set(key, render);
  }
  return render(locals);
}

function compileTemplate(
  name: string,
  locals: string[],
): (values: Readonly<Record<string, unknown>>) => string {
  const text = readFileSync(path.join(packageFolder, "templates", name), "utf8").replaceAll("\r\n", "\n");
  // Most templates have nothing to fill in, and compiling takes far longer than reading.
  if (!text.includes("<%")) return () => text;
  const render = ejs.compile(text, { strict: true, destructuredLocals: locals, compileDebug: false });
  return (values) => render(values) as string;
}
