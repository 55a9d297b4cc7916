/**
 * `npm run release:freeze`, at the commit of a release: keeps what its version generates as `releases/VERSION.cjs.br`, for
 * `update` of later versions, and the sums of its golden projects as `test/releases/VERSION.json`, by which a test sees
 * that it is kept truly. `-- --from FOLDER` freezes another checkout.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { build } from "esbuild";
import { compiledTemplates } from "./compile-templates.mjs";

const root = path.join(import.meta.dirname, "..");
const { values } = parseArgs({ options: { from: { type: "string", default: root } } });
const from = path.resolve(values.from);
const { version } = JSON.parse(readFileSync(path.join(from, "package.json"), "utf8"));

const code = await bundle();
const file = path.join(root, "releases", `${version}.cjs.br`);
if (existsSync(file) && brotliDecompressSync(readFileSync(file)).toString() !== code) {
  throw new Error(`${file} is there and says something else; what is released stays as it is.`);
}
const packed = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, packed);
const sums = path.join(root, "test/releases", `${version}.json`);
mkdirSync(path.dirname(sums), { recursive: true });
writeFileSync(sums, `${JSON.stringify(goldenSums(), null, 2)}\n`);
console.log(`${path.relative(root, file)}: ${(packed.length / 1024).toFixed(1)} KB`);

/** The one file: `src/update/generate.ts`, with all that it needs of the checkout that is frozen. */
async function bundle() {
  const { outputFiles } = await build({
    stdin: {
      contents: readFileSync(path.join(root, "src/update/generate.ts"), "utf8"),
      // A room of the same depth as its own, which the first release had not yet.
      resolveDir: path.join(from, "src/scaffold"),
      loader: "ts",
    },
    absWorkingDir: from,
    nodePaths: [path.join(root, "node_modules")],
    bundle: true,
    write: false,
    minify: true,
    legalComments: "none",
    charset: "utf8",
    format: "cjs",
    // Neutral: an import of anything that Node brings would fail here, and a release must run on any later Node.
    platform: "neutral",
    target: "node20.17",
    mainFields: ["module", "main"],
    plugins: [compiledTemplates(from)],
  });
  return outputFiles[0].text;
}

/** For each golden project of the checkout what was saved in it, and the SHA-256 of each other file. */
function goldenSums() {
  const golden = path.join(from, "test/golden");
  return Object.fromEntries(
    readdirSync(golden).map((name) => {
      const folder = path.join(golden, name);
      const saved = JSON.parse(readFileSync(path.join(folder, ".yo-rc.json"), "utf8"))[
        "generator-multistage"
      ];
      const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((entry) => statSync(path.join(folder, entry)).isFile() && entry !== ".yo-rc.json")
        .sort()
        .map((entry) => [
          entry.replaceAll("\\", "/"),
          createHash("sha256")
            .update(readFileSync(path.join(folder, entry)))
            .digest("hex"),
        ]);
      return [name, { saved, files: Object.fromEntries(files) }];
    }),
  );
}
