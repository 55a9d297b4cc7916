/** What a Python package wants of the system beside Python, as Debian's package names. */
export interface NativeNeeds {
  /** Headers that it is compiled against; missing where it is not compiled. */
  readonly headers?: readonly string[];
  /** Programs and compilers that its build calls. */
  readonly tools?: readonly string[];
  /**
   * Headers whose libraries the running package loads by name, so that the release's own table can name them; missing
   * where the libraries of `headers` are all.
   */
  readonly loads?: readonly string[];
  /** Packages whose programs or data the running package uses, under the same name in every release. */
  readonly programs?: readonly string[];
}

const compiled = ["build-essential"];
const pkgConfig = ["build-essential", "pkg-config"];

/**
 * Python packages that a slim image cannot install or run by itself, by normalised name. That the first group has no
 * binary wheel for Linux was seen on 2026-11-23 (`pip download --only-binary :all:` on x86-64, Python 3.11, found none);
 * pycurl, pylibmc, pygraphviz, pyodbc and xmlsec had wheels and are not listed. The second group is pure Python, or
 * wheels, that load a system library or call a program: from each package's own installation notes, by memory.
 */
export const nativePackages: Readonly<Record<string, NativeNeeds>> = {
  gdal: { headers: ["libgdal-dev"], tools: compiled },
  mysqlclient: { headers: ["default-libmysqlclient-dev"], tools: pkgConfig },
  "psycopg-c": { headers: ["libpq-dev"], tools: compiled },
  psycopg2: { headers: ["libpq-dev"], tools: compiled },
  pycairo: { headers: ["libcairo2-dev"], tools: pkgConfig },
  "python-ldap": { headers: ["libldap2-dev", "libsasl2-dev"], tools: compiled },
  uwsgi: { headers: [], tools: compiled },

  pdf2image: { programs: ["poppler-utils"] },
  psycopg: { loads: ["libpq-dev"] },
  pytesseract: { programs: ["tesseract-ocr"] },
  "python-magic": { loads: ["libmagic-dev"] },
  pyzbar: { loads: ["libzbar-dev"] },
  weasyprint: { loads: ["libpango1.0-dev"] },
};

/** What makes an entry above needless when it is installed beside it: it brings the library in its own wheel. */
export const bringsItsOwn: Readonly<Record<string, string>> = { psycopg: "psycopg-binary" };

/** What GeoDjango (django.contrib.gis) loads: docs.djangoproject.com, "Installing Geospatial libraries". */
export const geoDjango: NativeNeeds = { loads: ["libgdal-dev", "libgeos-dev", "libproj-dev"] };
