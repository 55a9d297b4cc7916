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
  return (
    row !== undefined &&
    (row.section === "libdevel" || /-dev(-all|-compat)?$/.test(row.name)) &&
    row.section !== "python"
  );
}

function isLibrary(row: Row | undefined): row is Row {
  return (
    row !== undefined &&
    (row.section === "libs" || row.section === "oldlibs") &&
    /^(lib|zlib)/.test(row.name) &&
    !/-(bin|tools|utils|common|dev)$/.test(row.name)
  );
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
  const followed =
    ownHeaders.length > 0 && row.section !== "oldlibs" && !row.source.includes("defaults")
      ? ownHeaders
      : headers;
  return [...new Set(followed.flatMap((dependency) => librariesOf(dependency, rows, seen)))];
}

async function refresh(mirror: string, release: string): Promise<void> {
  const url = `${mirror}/dists/${release}/main/binary-amd64/Packages.gz`;
  const answer = await fetch(url);
  if (!answer.ok)
    throw new Error(`${url} answered ${answer.status}; the file of ${release} is left as it is.`);
  const rows = readIndex(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString());
  const lines = new Map<string, string>();
  const add = (name: string, row: Row) => {
    const libraries = librariesOf(row.name, rows).filter((library) => !ALWAYS_THERE.test(library));
    lines.set(name, [name, ...libraries].join(" "));
  };
  const development = [...rows.values()].filter((row) => isHeaders(row) && !OTHER_LANGUAGES.test(row.name));
  for (const row of development) {
    add(row.name, row);
    for (const name of row.provides)
      if (!rows.has(name) && name.endsWith("-dev") && !lines.has(name)) add(name, row);
  }
  for (const name of Object.keys(ASKED_FOR)) {
    if (!isThere(name, rows)) gone.set(name, [...(gone.get(name) ?? []), release]);
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

/**
 * Packages that Dockerfiles still ask for after Debian dropped or renamed them, with what does their work now. That
 * they are gone is looked up for each release; a name that only one other package provides still works.
 */
const ASKED_FOR: Readonly<Record<string, string>> = {
  "libgl1-mesa-glx": "libgl1",
  "libgl1-mesa-dri": "libgl1-mesa-dri",
  netcat: "netcat-openbsd",
  python: "",
  "python-dev": "",
  "python-pip": "",
  "python-setuptools": "",
  "python-virtualenv": "",
  "python-gdal": "",
  python2: "",
  "python3-distutils": "",
  "python3-lib2to3": "",
  "libpython-dev": "",
  "libmariadbclient-dev": "libmariadb-dev",
  "libmysqlclient-dev": "default-libmysqlclient-dev",
  "mysql-client": "default-mysql-client",
  "mysql-server": "default-mysql-server",
  libpcre3: "libpcre2-8-0",
  "libpcre3-dev": "libpcre2-dev",
  "libgdk-pixbuf2.0-0": "libgdk-pixbuf-2.0-0",
  "libgdk-pixbuf2.0-dev": "libgdk-pixbuf-2.0-dev",
  "libjpeg62-dev": "libjpeg-dev",
  "libjpeg8-dev": "libjpeg-dev",
  "libpng12-dev": "libpng-dev",
  "libtiff4-dev": "libtiff-dev",
  "libfreetype6-dev": "libfreetype-dev",
  "libncurses5-dev": "libncurses-dev",
  "libncursesw5-dev": "libncurses-dev",
  "libatlas-base-dev": "libopenblas-dev",
  "libssl1.1": "libssl3",
  "libssl1.0-dev": "libssl-dev",
  "libwebkitgtk-dev": "",
  "libav-tools": "ffmpeg",
  libappindicator1: "libayatana-appindicator3-1",
  "libicu-le-hb-dev": "",
  "software-properties-common": "",
  "nodejs-legacy": "nodejs",
  "openjdk-8-jre": "default-jre",
  "openjdk-8-jdk": "default-jdk",
  "openjdk-11-jre-headless": "default-jre-headless",
  "ttf-mscorefonts-installer": "",
  wkhtmltopdf: "",
  phantomjs: "",
  chromium: "chromium",
  "chromium-browser": "chromium",
  "chromium-chromedriver": "chromium-driver",
  "apt-transport-https": "",
  "git-core": "git",
  "libgirepository1.0-dev": "libgirepository-2.0-dev",
  "libldap2-dev": "libldap-dev",
  telnet: "inetutils-telnet",
  dnsutils: "bind9-dnsutils",
  "mime-support": "media-types",
  "libgeos-3.9.0": "libgeos-dev",
  "binutils-gold": "",
  "postgresql-client-11": "postgresql-client",
  "postgresql-client-12": "postgresql-client",
  "postgresql-client-13": "postgresql-client",
  "gcc-8": "gcc",
  libenchant1c2a: "libenchant-2-2",
  libenchant: "",
  libproj13: "",
  libgdal20: "",
  libgdal28: "",
  libgdal32: "",
  libffi6: "libffi8",
  libffi7: "libffi8",
  libtiff5: "libtiff6",
  libwebp6: "libwebp7",
  libasound2: "libasound2t64",
};

function isThere(name: string, rows: ReadonlyMap<string, Row>): boolean {
  return rows.has(name) || [...rows.values()].filter(({ provides }) => provides.includes(name)).length === 1;
}

const gone = new Map<string, string[]>();

function writeGone(): void {
  const lines = Object.keys(ASKED_FOR)
    .sort()
    .flatMap((name) => {
      const releases = gone.get(name);
      return releases
        ? [`${name} ${releases.join(",")} ${ASKED_FOR[name] === name ? "" : ASKED_FOR[name]}`.trim()]
        : [];
    });
  writeFileSync(
    new URL("../src/knowledge/system-packages-gone.ts", import.meta.url),
    `// Written by \`npx tsx scripts/refresh-system-packages.ts\`; edits are lost.

/** Packages that Dockerfiles ask for and that a Debian release no longer has, a line each: name, releases, what took its place. From the same indexes, ${new Date().toISOString().slice(0, 10)}. */
export const gonePackages = \`
${lines.join("\n")}
\`;
`,
  );
}

const args = process.argv.slice(2);
const mirrorAt = args.indexOf("--mirror");
const mirror = mirrorAt < 0 ? "http://deb.debian.org/debian" : (args.splice(mirrorAt, 2)[1] as string);
for (const release of args.length > 0 ? args : RELEASES) await refresh(mirror, release);
if (args.length === 0) writeGone();
