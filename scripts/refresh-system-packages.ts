/**
 * Makes src/knowledge/system-packages-<release>.ts from Debian's own package indexes:
 *
 *   npx tsx scripts/refresh-system-packages.ts [--mirror URL] [release ...]
 *
 * Each header package (section libdevel) is mapped to the shared libraries of its own source package that it depends
 * on; where it has none it is followed to the header packages that it depends on, as default-libmysqlclient-dev is to
 * libmariadb-dev. A name that only exists as another package's Provides gets that package's row. The Python that
 * Debian itself packages is left out: the official Python images bring their own.
 */
import { writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

interface Row {
  readonly name: string;
  readonly source: string;
  readonly section: string;
  readonly depends: readonly string[];
  readonly provides: readonly string[];
}

const RELEASES = ["bullseye", "bookworm", "trixie"];
/** Rows that name no C library and would only weigh: each of these languages links its own way. */
const OTHER_LANGUAGES = /^(librust-|golang-|libghc-|lib.*-ocaml-dev$|node-|r-)|-cross$|mingw|dietlibc/;
/** In every Debian image, since apt and dpkg themselves need them. */
const ALWAYS_THERE = /^(libc6|libstdc\+\+6|libgcc-s1|gcc-\d+-base)$/;

function names(field: string | undefined): string[] {
  return (field ?? "").split(",").flatMap((part) => {
    const name = part.trim().split(/[ (|:]/)[0];
    return name ? [name] : [];
  });
}

function readIndex(text: string): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const stanza of text.split("\n\n")) {
    const fields = new Map<string, string>();
    for (const line of stanza.split("\n")) {
      const colon = line.indexOf(": ");
      if (colon > 0 && !line.startsWith(" ")) fields.set(line.slice(0, colon), line.slice(colon + 2));
    }
    const name = fields.get("Package");
    if (name === undefined) continue;
    rows.set(name, {
      name,
      source: fields.get("Source")?.split(" ")[0] ?? name,
      section: fields.get("Section") ?? "",
      depends: names(fields.get("Depends")),
      provides: names(fields.get("Provides")),
    });
  }
  return rows;
}

function isHeaders(row: Row | undefined): row is Row {
  return row !== undefined && (row.section === "libdevel" || /-dev(-all|-compat)?$/.test(row.name)) && row.section !== "python";
}

function isLibrary(row: Row | undefined): row is Row {
  return row !== undefined && (row.section === "libs" || row.section === "oldlibs") && /^(lib|zlib)/.test(row.name) && !/-(bin|tools|utils|common|dev)$/.test(row.name);
}

function librariesOf(name: string, rows: ReadonlyMap<string, Row>, seen = new Set<string>()): string[] {
  const row = rows.get(name);
  if (row === undefined || seen.has(name) || /^python3(\.\d+|-defaults)?$/.test(row.source)) return [];
  seen.add(name);
  const own = row.depends.filter((dependency) => {
    const other = rows.get(dependency);
    return isLibrary(other) && other.source === row.source;
  });
  if (own.length > 0) return [...new Set(own)];
  const headers = row.depends.filter((dependency) => isHeaders(rows.get(dependency)));
  const ownHeaders = headers.filter((dependency) => rows.get(dependency)?.source === row.source);
  const followed = ownHeaders.length > 0 && row.section !== "oldlibs" && !row.source.includes("defaults") ? ownHeaders : headers;
  return [...new Set(followed.flatMap((dependency) => librariesOf(dependency, rows, seen)))];
}

async function refresh(mirror: string, release: string): Promise<void> {
  const url = `${mirror}/dists/${release}/main/binary-amd64/Packages.gz`;
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}; the file of ${release} is left as it is.`);
  const rows = readIndex(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString());
  const lines = new Map<string, string>();
  const add = (name: string, row: Row) => {
    const libraries = librariesOf(row.name, rows).filter((library) => !ALWAYS_THERE.test(library));
    lines.set(name, [name, ...libraries].join(" "));
  };
  const development = [...rows.values()].filter((row) => isHeaders(row) && !OTHER_LANGUAGES.test(row.name));
  for (const row of development) {
    add(row.name, row);
    for (const name of row.provides) if (!rows.has(name) && name.endsWith("-dev") && !lines.has(name)) add(name, row);
  }
  const target = new URL(`../src/knowledge/system-packages-${release}.ts`, import.meta.url);
  const data = {
    release,
    seen: new Date().toISOString().slice(0, 10),
    source: `Debian ${release}, main, amd64: dists/${release}/main/binary-amd64/Packages`,
  };
  writeFileSync(
    target,
    `// Written by \`npx tsx scripts/refresh-system-packages.ts\`; edits are lost.
import type { HeaderTable } from "./system-packages.ts";

/** Header packages of Debian ${release}, a line each: its name, then the libraries that what is built with it needs. */
export const ${release}: HeaderTable = {
  release: "${data.release}",
  seen: "${data.seen}",
  source: "${data.source}",
  lines: \`
${[...lines.keys()]
  .sort()
  .map((name) => lines.get(name))
  .join("\n")}
\`,
};
`,
  );
  console.log(`${release}: ${lines.size} header packages`);
}

const args = process.argv.slice(2);
const mirrorAt = args.indexOf("--mirror");
const mirror = mirrorAt < 0 ? "http://deb.debian.org/debian" : (args.splice(mirrorAt, 2)[1] as string);
for (const release of args.length > 0 ? args : RELEASES) await refresh(mirror, release);
