/**
 * Programs that only building needs, for each family of distributions, with what has to stay in their place for what
 * they built to run. Read 2026-11-23 from the packages' own descriptions: Debian's sections devel and vcs
 * (packages.debian.org) and Alpine's packages (pkgs.alpinelinux.org). Debian images always hold libstdc++6 and
 * libgcc-s1, Alpine's hold no libstdc++.
 */
export const buildTools: Readonly<Record<"debian" | "alpine", ReadonlyMap<string, readonly string[]>>> = {
  debian: new Map<string, readonly string[]>([
    ...[
      ..."build-essential gcc g++ cpp clang llvm make cmake ninja-build meson pkg-config pkgconf binutils autoconf automake libtool".split(
        " ",
      ),
      ..."autotools-dev m4 bison flex swig swig3.0 swig4.0 patch dpkg-dev debhelper devscripts fakeroot gcc-multilib g++-multilib".split(
        " ",
      ),
      ..."git git-core git-lfs mercurial subversion cython cython3 rustc cargo golang golang-go nasm yasm patchelf ccache".split(
        " ",
      ),
      ..."python python-dev python-pip python-setuptools python-wheel python-virtualenv virtualenv python-dev-is-python3".split(
        " ",
      ),
      ..."python3 python3-dev python3-pip python3-setuptools python3-wheel python3-venv python3-virtualenv python3-distutils".split(
        " ",
      ),
      ..."libc-dev musl-dev musl-tools python3-all-dev python3-full python-all-dev pipx python3-poetry pipenv linux-headers-amd64 linux-libc-dev software-properties-common".split(
        " ",
      ),
    ].map((name) => [name, []] as const),
    ["gfortran", ["libgfortran5"]],
  ]),
  alpine: new Map<string, readonly string[]>([
    ...[
      ..."gcc make cmake ninja ninja-build meson samurai pkgconf pkgconfig binutils autoconf automake libtool m4 bison flex swig patch".split(
        " ",
      ),
      ..."musl-dev libc-dev linux-headers git git-lfs mercurial subversion cython rust cargo go nasm yasm patchelf ccache libc6-compat-dev".split(
        " ",
      ),
      ..."python3-dev python-dev py3-pip py-pip py3-setuptools py-setuptools py3-wheel py-wheel py3-virtualenv py-virtualenv python3 python2-dev".split(
        " ",
      ),
      ..."abuild alpine-sdk fortify-headers file-dev".split(" "),
    ].map((name) => [name, []] as const),
    ["build-base", ["libstdc++"]],
    ["g++", ["libstdc++"]],
    ["clang", ["libstdc++"]],
    ["gfortran", ["libgfortran"]],
  ]),
};

/** Names of packages that installing Python packages never reads: shared libraries by their naming rule, clients, servers, tools for people. */
export const runtimeOnly: readonly RegExp[] = [
  /^lib[a-z0-9+.-]*\d[a-z0-9.+-]*$/,
  /^(lib(gl1|glu1|sm6|xext6|pq|ffi|magic|webp|xml2|xslt|jpeg(-turbo)?|png|tiff|stdc\+\+|gcc|ssl[\d.]*|memcached-libs|reoffice.*|sqlite3-mod-spatialite|vips|rsvg2-(2|bin)|gdal[\d.]*))$/,
  /^(postgresql(-client|-contrib|-libs)?(-?[\d.]+)?(-client|-contrib)?|default-mysql-(client|server)|mysql-client|mariadb-(client|server)|mariadb-connector-c|sqlite3?|redis(-tools|-server)?|memcached)$/,
  /^(gettext(-base)?|netcat(-openbsd|-traditional)?|ncat|nmap|telnet|iputils-ping|iproute2|net-tools|dnsutils|procps|htop|lsof|strace|psmisc|wait-for-it)$/,
  /^(vim(-tiny|-nox)?|nano|emacs-nox|less|mc|bash|bash-completion|zsh|fish|tree|man-db|screen|tmux|sudo|su-exec|gosu|tini|dumb-init|openssh-(client|server)|rsync|jq)$/,
  /^(cron|dcron|supervisor|nginx(-full|-light|-extras)?|apache2|logrotate|locales(-all)?|tzdata|ca-certificates|fontconfig|fonts-[a-z0-9-]+|ttf-[a-z0-9-]+|font-[a-z0-9-]+|xfonts-[a-z0-9-]+|shared-mime-info|mime-support|media-types)$/,
  /^(ffmpeg|imagemagick|ghostscript|graphviz|poppler-utils|pdftk(-java)?|qpdf|wkhtmltopdf|xvfb|chromium(-chromedriver|-driver)?|firefox(-esr)?|libreoffice[a-z-]*|pandoc|texlive[a-z-]*|tesseract-ocr(-[a-z-]+)?|unpaper|tidy|xmlsec1|xmlsec|antiword|catdoc|exiftool|optipng|pngquant|jpegoptim|gifsicle)$/,
  /^(gdal-bin|gdal|gdal-tools|proj-bin|proj|proj-util|geos|postgis|spatialite-bin|binutils-gold|nodejs|npm|yarn|default-jre(-headless)?|openjdk-[\d]+-jre(-headless)?|apt-utils|apt-transport-https|dos2unix|gnupg2?|lsb-release|unzip|zip|bzip2|xz-utils|tar|gzip)$/,
  /^(freetype|lcms2|openjpeg|tiff|zlib|jpeg|libffi|libressl|openssl|cairo|cairo-gobject|pango|gdk-pixbuf|harfbuzz|fribidi|tk|tcl|musl|musl-locales|icu-libs|icu-data-full|libintl|musl-utils|libxml2-utils|py3?-cffi|py3?-pillow|shadow|coreutils|findutils|grep|curl|wget|file)$/,
];
