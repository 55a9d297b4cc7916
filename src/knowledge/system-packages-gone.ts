// Written by `npx tsx scripts/refresh-system-packages.ts`; edits are lost.

/** Packages that Dockerfiles ask for and that a Debian release no longer has, a line each: name, releases, what took its place. From the same indexes, 2026-11-23. */
export const gonePackages = `
chromium-browser bullseye,bookworm,trixie chromium
chromium-chromedriver bullseye,bookworm,trixie chromium-driver
gcc-8 bullseye,bookworm,trixie gcc
libappindicator1 trixie libayatana-appindicator3-1
libatlas-base-dev trixie libopenblas-dev
libav-tools bullseye,bookworm,trixie ffmpeg
libenchant bullseye,bookworm,trixie
libenchant1c2a bullseye,bookworm,trixie libenchant-2-2
libffi6 bullseye,bookworm,trixie libffi8
libffi7 bookworm,trixie libffi8
libgdal20 bullseye,bookworm,trixie
libgdal28 bookworm,trixie
libgdal32 bullseye,trixie
libgdk-pixbuf2.0-0 trixie libgdk-pixbuf-2.0-0
libgdk-pixbuf2.0-dev trixie libgdk-pixbuf-2.0-dev
libgeos-3.9.0 bookworm,trixie libgeos-dev
libgl1-mesa-glx trixie libgl1
libicu-le-hb-dev bookworm,trixie
libjpeg62-dev bullseye,bookworm,trixie libjpeg-dev
libjpeg8-dev bullseye,bookworm,trixie libjpeg-dev
libmariadbclient-dev bullseye,bookworm,trixie libmariadb-dev
libmysqlclient-dev bullseye,bookworm,trixie default-libmysqlclient-dev
libpcre3 trixie libpcre2-8-0
libpcre3-dev trixie libpcre2-dev
libpng12-dev bullseye,bookworm,trixie libpng-dev
libproj13 bullseye,bookworm,trixie
libpython-dev bullseye,bookworm,trixie
libssl1.0-dev bullseye,bookworm,trixie libssl-dev
libssl1.1 bookworm,trixie libssl3
libtiff4-dev bullseye,bookworm,trixie libtiff-dev
libtiff5 bookworm,trixie libtiff6
libwebkitgtk-dev bullseye,bookworm,trixie
libwebp6 bookworm,trixie libwebp7
mime-support trixie media-types
mysql-client bullseye,bookworm,trixie default-mysql-client
mysql-server bullseye,bookworm,trixie default-mysql-server
netcat bookworm,trixie netcat-openbsd
nodejs-legacy bullseye,bookworm,trixie nodejs
openjdk-11-jre-headless bookworm,trixie default-jre-headless
openjdk-8-jdk bullseye,bookworm,trixie default-jdk
openjdk-8-jre bullseye,bookworm,trixie default-jre
phantomjs bullseye,bookworm,trixie
postgresql-client-11 bullseye,bookworm,trixie postgresql-client
postgresql-client-12 bullseye,bookworm,trixie postgresql-client
postgresql-client-13 bookworm,trixie postgresql-client
python bookworm,trixie
python-dev bookworm,trixie
python-gdal bullseye,bookworm,trixie
python-pip bullseye,bookworm,trixie
python-setuptools bookworm,trixie
python-virtualenv bullseye,bookworm,trixie
python2 bookworm,trixie
python3-distutils trixie
python3-lib2to3 trixie
software-properties-common trixie
ttf-mscorefonts-installer bullseye,bookworm,trixie
wkhtmltopdf trixie
`;
