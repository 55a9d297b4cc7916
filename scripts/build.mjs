/**
 * `npm run build`: compiles to `dist/`. Most of the time of a short run goes into opening modules, so what runs is
 * bundled: the bin into one CommonJS file, which starts some 10 ms sooner than a module does, each command beside the
 * scaffold into another that the bin opens at need, and the generators and the API into modules that share what they
 * have in common. Types come from tsc.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";

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
const commands = readdirSync(path.join(root, "src/commands")).map((name) => `src/commands/${name}`);
/** Leaves the import of a command as one of its bundle. */
const commandsApart = {
  name: "commands-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/commands\/\w+\.ts$/ }, ({ path: wanted }) => ({
      path: `./commands/${path.basename(wanted, ".ts")}.cjs`,
      external: true,
    }));
  },
};
await build({
  ...common,
  entryPoints: ["src/cli.ts", ...commands],
  plugins: [commandsApart],
  format: "cjs",
  outExtension: { ".js": ".cjs" },
  // What is loaded at need only stays outside: inquirer for prompts, diff for --diff.
  external: ["inquirer", "diff"],
  define: { "import.meta.url": "fileUrl" },
  banner: { js: '"use strict";\nconst fileUrl = require("node:url").pathToFileURL(__filename).href;' },
});
await build({
  ...common,
  entryPoints: ["src/api.ts", "generators/app/index.ts"].filter((file) => existsSync(path.join(root, file))),
  format: "esm",
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  packages: "external",
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
