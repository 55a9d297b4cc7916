/**
 * `npm run build`: compiles to `dist/`. Most of the time of a short run goes into opening modules, so what runs is
 * bundled: the bin into one CommonJS file, which starts some 10 ms sooner than a module does, and the generators and the
 * API into modules that share what they have in common. Templates are compiled into the bundles. Types come from tsc.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import { compiledTemplates } from "./compile-templates.mjs";

const root = path.join(import.meta.dirname, "..");
rmSync(path.join(root, "dist"), { recursive: true, force: true });
const common = {
  absWorkingDir: root,
  outbase: ".",
  outdir: "dist",
  bundle: true,
  platform: "node",
  target: "node20.17",
};
const commandFiles = filesIn("src/commands", /\.ts$/);
const generatorFiles = filesIn("generators", /\/index\.ts$/);
await build({
  ...common,
  entryPoints: ["src/cli.ts", ...commandFiles],
  format: "cjs",
  outExtension: { ".js": ".cjs" },
  // What is loaded at need only stays outside: inquirer for prompts, diff for --diff, and the commands.
  external: ["inquirer", "diff"],
  plugins: [compiledTemplates(root), { name: "commands-apart", setup: keepCommandsApart }],
  define: { "import.meta.url": "fileUrl" },
  banner: { js: '"use strict";\nconst fileUrl = require("node:url").pathToFileURL(__filename).href;' },
});
await build({
  ...common,
  entryPoints: [...generatorFiles, ...filesIn("src", /^src\/api\.ts$/)],
  format: "esm",
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  packages: "external",
  plugins: [compiledTemplates(root)],
});
chmodSync(path.join(root, "dist/src/cli.cjs"), 0o755);

const tsc = path.join(
  path.dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
  "bin/tsc",
);
execFileSync(process.execPath, [tsc, "-p", "tsconfig.json", "--emitDeclarationOnly"], {
  cwd: root,
  stdio: "inherit",
});

/** The files below a folder whose path, seen from the root, matches. */
function filesIn(folder, pattern) {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll("\\", "/")}`)
    .filter((name) => pattern.test(name));
}

/** Leaves `import("../commands/NAME.ts")` as an import of the file that NAME is bundled into. */
function keepCommandsApart(build) {
  build.onResolve({ filter: /\/commands\/[a-z-]+\.ts$/ }, ({ path: name, kind }) =>
    kind === "dynamic-import"
      ? { path: `./commands/${path.basename(name, ".ts")}.cjs`, external: true }
      : undefined,
  );
}
