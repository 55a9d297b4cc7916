/** Templates made into JavaScript while building, so that neither ejs nor the files in `templates/` are needed to run. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ejs from "ejs";
import { transformSync } from "esbuild";

/**
 * esbuild plugin: puts in the place of `src/templates.ts`, which compiles templates as it goes, a module of the same
 * interface in which they are compiled already.
 *
 * @param root the folder of the checkout whose templates they are
 */
export function compiledTemplates(root) {
  return {
    name: "compiled-templates",
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/]templates\.ts$/ }, () => ({ contents: moduleOf(root) }));
    },
  };
}

function moduleOf(root) {
  const folder = path.join(root, "templates");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ejs"))
    .sort();
  const rows = names.map((name) => {
    const text = readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n");
    return `${JSON.stringify(name)}: ${text.includes("<%") ? functionOf(name, text) : JSON.stringify(text)},\n`;
  });
  return `const templates = {\n${rows.join("")}};
export function renderTemplate(name, locals) {
  const template = templates[name];
  if (template === undefined) throw new RangeError("There is no template " + name + ".");
  return typeof template === "string" ? template : template(locals);
}
`;
}

/** The function that a template is, as source text: `(locals) => text`. */
function functionOf(name, text) {
  const template = new ejs.Template(text, { strict: true, compileDebug: false });
  template.compile();
  const body = template.source;
  // Strict code knows no `with`. esbuild tells a name that the template declares from one that it gets from outside.
  const fromOutside = Object.fromEntries(
    [...new Set(body.match(/[A-Za-z_$][\w$]*/g))]
      .filter((word) => !(word in globalThis) && isIdentifier(word))
      .map((word) => [word, `locals.${word}`]),
  );
  const { code } = transformSync(`export default (locals) => {${body}}`, {
    define: fromOutside,
    minifySyntax: true,
    minifyWhitespace: true,
    charset: "utf8",
  });
  if (/\blocals\.(?:escapeFn|include)\(/.test(code)) {
    throw new Error(`${name} escapes for HTML (<%=) or includes another template; write what <%- can say.`);
  }
  return code.trim().replace(/^export default|;$/g, "");
}

function isIdentifier(word) {
  try {
    new Function(`"use strict"; let ${word};`);
    return word !== "locals" && word !== "undefined";
  } catch {
    return false;
  }
}
