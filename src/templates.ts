import { readFileSync } from "node:fs";
import ejs from "ejs";

/**
 * Renders one of the package's own templates. Reading them is part of loading the program, as its modules are; no file
 * of the user's is touched.
 *
 * @param name path below `templates/`, as in `scaffold/Dockerfile.ejs`
 * @param locals the names that the template may use; an unknown name in it throws
 */
export function renderTemplate(name: string, locals: Readonly<Record<string, unknown>>): string {
  const text = readFileSync(new URL(import.meta.resolve(`#templates/${name}`)), "utf8").replaceAll(
    "\r\n",
    "\n",
  );
  return ejs.compile(text, { strict: true, destructuredLocals: Object.keys(locals), filename: name })(locals);
}
