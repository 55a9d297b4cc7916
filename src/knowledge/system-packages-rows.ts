import type { HeaderTable } from "./system-packages.ts";

/**
 * Debian 10, by hand and from memory: its index is no longer served beside the living ones and was not read. What Python
 * images install most. Held against what public files say of buster, on 2026-11-23: the libraries of curl, ffi, gdal,
 * geos, gmp, icu, krb5, mariadb, ncurses, pq, proj, readline, spatialite, ssl, xml2, xslt, yaml and zlib.
 */
export const busterHeaders: HeaderTable = {
  release: "buster",
  seen: "2026-11-23",
  source:
    "by hand, from memory; 18 names seen in stored pages of packages.debian.org and in public Dockerfiles on buster",
  lines: `
default-libmysqlclient-dev libmariadb3
libbz2-dev libbz2-1.0
libc6-dev
libcairo2-dev libcairo2 libcairo-gobject2
libcurl4-gnutls-dev libcurl3-gnutls
libcurl4-openssl-dev libcurl4
libev-dev libev4
libevent-dev libevent-2.1-6
libffi-dev libffi6
libfreetype6-dev libfreetype6
libgdal-dev libgdal20
libgdk-pixbuf2.0-dev libgdk-pixbuf2.0-0
libgeos-dev libgeos-c1v5
libgettextpo-dev libgettextpo0
libglib2.0-dev libglib2.0-0
libgmp-dev libgmp10
libicu-dev libicu63
libjpeg-dev libjpeg62-turbo
libjpeg62-turbo-dev libjpeg62-turbo
libkrb5-dev libgssapi-krb5-2 libkrb5-3
liblcms2-dev liblcms2-2
libldap2-dev libldap-2.4-2
liblzma-dev liblzma5
libmagic-dev libmagic1
libmagickwand-dev libmagickwand-6.q16-6
libmariadb-dev libmariadb3
libmariadb-dev-compat libmariadb3
libmariadbclient-dev libmariadb3
libmemcached-dev libmemcached11 libmemcachedutil2
libncurses5-dev libncurses6 libtinfo6
libopenjp2-7-dev libopenjp2-7
libpango1.0-dev libpango-1.0-0 libpangocairo-1.0-0 libpangoft2-1.0-0
libpcre3-dev libpcre3
libpng-dev libpng16-16
libpq-dev libpq5
libproj-dev libproj13
libreadline-dev libreadline7
librsvg2-dev librsvg2-2
libsasl2-dev libsasl2-2
libsnappy-dev libsnappy1v5
libspatialite-dev libspatialite7
libsqlite3-dev libsqlite3-0
libssl-dev libssl1.1
libsystemd-dev libsystemd0
libtiff-dev libtiff5
libtiff5-dev libtiff5
libwebp-dev libwebp6 libwebpmux3 libwebpdemux2
libxml2-dev libxml2
libxmlsec1-dev libxmlsec1 libxmlsec1-openssl
libxslt-dev libxslt1.1
libxslt1-dev libxslt1.1
libyaml-dev libyaml-0-2
libzmq3-dev libzmq5
postgresql-server-dev-all libpq5
tcl-dev libtcl8.6
tk-dev libtk8.6
unixodbc-dev libodbc1
uuid-dev libuuid1
zlib1g-dev zlib1g
`,
};

/**
 * Alpine, by hand and from memory: its indexes were not read. One name has to serve all releases, so where a library has
 * been given a package of its own (expat, graphviz, libressl), the older and larger package stands here: it draws that in.
 * Held on 2026-11-23 against stored APKBUILD files, of various ages, of github.com/alpinelinux/aports: boost, bzip2, cairo,
 * cyrus-sasl, expat, ffmpeg, file, gdal, geos, gettext, graphviz, icu, lapack and blas, libjpeg-turbo, libressl,
 * mariadb-connector-c, postgresql, sqlite, tesseract-ocr, tiff, vips, xz, zeromq and zstd.
 */
export const alpineHeaders: HeaderTable = {
  release: "alpine",
  seen: "2026-11-23",
  source: "by hand, from memory; 24 rows held against stored APKBUILD files of github.com/alpinelinux/aports",
  lines: `
blas-dev blas
boost-dev boost
bzip2-dev libbz2
c-ares-dev c-ares
cairo-dev cairo cairo-gobject
curl-dev libcurl
cyrus-sasl-dev libsasl
dbus-dev dbus-libs
expat-dev expat
ffmpeg-dev ffmpeg-libs
fftw-dev fftw-double-libs
file-dev libmagic
fontconfig-dev fontconfig
freetds-dev freetds
freetype-dev freetype
fribidi-dev fribidi
gdal-dev gdal
gdk-pixbuf-dev gdk-pixbuf
geos-dev geos
gettext-dev libintl
giflib-dev giflib
glib-dev glib
gmp-dev gmp
gobject-introspection-dev gobject-introspection
graphviz-dev graphviz
harfbuzz-dev harfbuzz
hdf5-dev hdf5
icu-dev icu-libs
imagemagick-dev imagemagick-libs
jpeg-dev libjpeg-turbo
krb5-dev krb5-libs
lapack-dev lapack
lcms2-dev lcms2
libc-dev
libcurl-dev libcurl
libde265-dev libde265
libev-dev libev
libevent-dev libevent
libexif-dev libexif
libffi-dev libffi
libgcrypt-dev libgcrypt
libgit2-dev libgit2
libheif-dev libheif
libimagequant-dev libimagequant
libintl-dev libintl
libjpeg-turbo-dev libjpeg-turbo
libmemcached-dev libmemcached-libs
libpng-dev libpng
libpq-dev libpq
libraqm-dev libraqm
librdkafka-dev librdkafka
librsvg-dev librsvg
libressl-dev libressl
libsass-dev libsass
libsodium-dev libsodium
libspatialite-dev libspatialite
libuv-dev libuv
libwebp-dev libwebp
libx11-dev libx11
libxcb-dev libxcb
libxml2-dev libxml2
libxslt-dev libxslt
linux-headers
mariadb-connector-c-dev mariadb-connector-c
mariadb-dev mariadb-connector-c
mpc1-dev mpc1
mpfr-dev mpfr
musl-dev
mysql-dev mariadb-connector-c
ncurses-dev ncurses-libs
openblas-dev openblas
openjpeg-dev openjpeg
openldap-dev libldap
openssl-dev openssl
pango-dev pango
pcre-dev pcre
pcre2-dev pcre2
poppler-dev poppler
postgresql-dev libpq
postgresql12-dev libpq
postgresql13-dev libpq
postgresql14-dev libpq
postgresql15-dev libpq
postgresql16-dev libpq
postgresql17-dev libpq
proj-dev proj
py3-cffi-dev
re2-dev re2
readline-dev readline
snappy-dev snappy
sqlite-dev sqlite-libs
taglib-dev taglib
tcl-dev tcl
tesseract-ocr-dev tesseract-ocr
tiff-dev tiff
tk-dev tk
unixodbc-dev unixodbc
util-linux-dev libuuid
vips-dev vips
xmlsec-dev xmlsec
xz-dev xz-libs
yaml-dev yaml
zeromq-dev libzmq
zlib-dev zlib
zstd-dev zstd-libs
`,
};
