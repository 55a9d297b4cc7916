// Written by `npx tsx scripts/refresh-system-packages.ts`; edits are lost.
import type { HeaderTable } from "./system-packages.ts";

/** Header packages of Debian trixie, a line each: its name, then the libraries that what is built with it needs. */
export const trixie: HeaderTable = {
  release: "trixie",
  seen: "2026-11-23",
  source: "Debian trixie, main, amd64: dists/trixie/main/binary-amd64/Packages",
  lines: `
389-ds-base-dev libldap2 libnspr4
a52dec-dev liba52-0.7.4
ableton-link-dev
acl-dev libacl1
amd-dbgapi-dev librocm-dbgapi0
android-libandroidfw-dev
android-libbacktrace-dev
android-libbase-dev
android-libboringssl-dev
android-libcutils-dev
android-libext4-utils-dev
android-libfec-dev
android-liblog-dev
android-libnativehelper-dev
android-libselinux-dev
android-libsepol-dev
android-libsparse-dev
android-libunwind-dev libbsd0
android-libutils-dev
android-libziparchive-dev
android-platform-frameworks-native-headers
android-platform-libcore-headers
android-platform-system-core-headers
angelscript-dev libangelscript2.35.1t64 libangelscript-addon2.35.1t64
aoflagger-dev libaoflagger0
apache2-dev libapr1t64 libaprutil1t64 libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3
apache2-ssl-dev libapr1t64 libaprutil1t64 libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3
apertium-all-dev libapertium3 libapertium-lex-tools1 libhfst55 liblttoolbox3
apertium-dev libapertium3
apertium-lex-tools-dev libapertium-lex-tools1
argagg-dev
attr-dev libattr1
audacious-dev libaudcore5t64 libaudgui6 libaudtag3t64 libaudqt3
autobahn-cpp-dev libboost-program-options1.83.0 libboost-random1.83.0 libboost-system1.83.0 libboost-thread1.83.0 libssl3t64
autotools-dev
baloo-kf5-dev libkf5baloo5 libkf5balooengine5
bats-support
bind9-dev
binutils-dev
binutils-multiarch-dev
biosquid-dev libsquid1t64
bitlbee-dev
blends-dev
blt-dev libtk8.6
bmagic
boinc-dev libboinc-app7t64 libboinc7t64
boolstuff-dev libboolstuff-0.1-0
botan libbotan-3-7
breeze-dev
budgie-core-dev libbudgie-appindexer0 libbudgie-plugin0 libbudgie-private0 libbudgietheme0 libraven0
cairo-dock-dev
caja-actions-dev libgtk-3-0t64 libgtop-2.0-11 libxml2 libuuid1 libcaja-extension1
calc-dev
casacore-dev libcasa-casa8 libcasa-coordinates8 libcasa-derivedmscal8 libcasa-fits8 libcasa-images8 libcasa-lattices8 libcasa-meas8 libcasa-measures8 libcasa-mirlib8 libcasa-ms8 libcasa-msfits8 libcasa-python3-8 libcasa-scimath-f8 libcasa-scimath8 libcasa-tables8
cg3-dev
chezscheme-dev
cimg-dev libx11-6 libxrandr2 libopencv-calib3d410 libopencv-contrib410 libopencv-core410 libopencv-dnn410 libopencv-features2d410 libopencv-highgui410 libopencv-imgcodecs410 libopencv-imgproc410 libopencv-objdetect410 libopencv-videoio410 libimath-3-1-29t64
cinnamon-settings-daemon-dev libgirepository-2.0-0 libglib2.0-0t64
clanlib-dev libclanapp-1.0t64
cli-common-dev
click-dev
cln-dev libcln6
cluster-glue-dev liblrm2t64 libpils2t64 libplumb2t64 libplumbgpl2t64 libstonith1t64
codeblocks-dev libcodeblocks0t64
coinor-libbonmin-dev libbz2-1.0 liblapack3 libblas3 libmumps-5.7
coinor-libcbc-dev libbz2-1.0 liblapack3
coinor-libcgl-dev libbz2-1.0 liblapack3
coinor-libclp-dev libbz2-1.0 liblapack3
coinor-libcoinmp-dev libbz2-1.0 liblapack3
coinor-libcoinutils-dev libbz2-1.0 liblapack3
coinor-libdylp-dev
coinor-libipopt-dev libblas3 liblapack3 libmumps-5.7
coinor-libosi-dev
coinor-libsymphony-dev libbz2-1.0 liblapack3
coinor-libvol-dev
collectd-dev
comerr-dev libcom-err2
compiz-dev libgl1 libpng16-16t64 libjpeg62-turbo libxcomposite1 libxfixes3 libxdamage1 libxinerama1 libxrandr2 libxcursor1 libice6 libsm6 libstartup-notification0 libxi6 libxslt1.1 libxml2
condor-dev
config-package-dev
connman-dev libdbus-1-3 libgirepository-2.0-0 libglib2.0-0t64
coop-computing-tools-dev
courier-authlib-dev
cppzmq-dev libzmq5
ctapi-dev
cthreadpool-dev
ctn-dev
cyclonedds-dev libddsc0t64 libcycloneddsidl0t64
cyrus-dev libsasl2-2
davix-dev libdavix0t64
dbus-cpp-bin libdbus-cpp5
dbus-cpp-dev libdbus-cpp5
dcap-dev libdcap1t64
default-libmysqlclient-dev libmariadb3
dico-dev libdico2t64
dictionaries-common-dev
diodon-dev libdiodon0
directx-headers-dev
dlt-viewer-dev
dnscap-dev
doctest-dev
dolphin-dev
dovecot-dev
dpdk-dev librte-acl25 librte-argparse25 librte-baseband-acc25 librte-baseband-fpga-5gnr-fec25 librte-baseband-fpga-lte-fec25 librte-baseband-la12xx25 librte-bbdev25 librte-bitratestats25 librte-bpf25 librte-bus-auxiliary25 librte-bus-dpaa25 librte-bus-pci25 librte-bus-vdev25 librte-cfgfile25 librte-cmdline25 librte-common-dpaax25 librte-common-iavf25 librte-common-mlx5-25 librte-compressdev25 librte-crypto-scheduler25 librte-cryptodev25 librte-dispatcher25 librte-distributor25 librte-dmadev25 librte-eal25 librte-efd25 librte-ethdev25 librte-eventdev25 librte-fib25 librte-gpudev25 librte-graph25 librte-gro25 librte-gso25 librte-hash25 librte-ip-frag25 librte-ipsec25 librte-kvargs25 librte-latencystats25 librte-log25 librte-lpm25 librte-mbuf25 librte-member25 librte-mempool-dpaa25 librte-mempool25 librte-meter25 librte-metrics25 librte-mldev25 librte-net-bnxt25 librte-net-bond25 librte-net-dpaa25 librte-net-i40e25 librte-net-iavf25 librte-net-ice25 librte-net-ixgbe25 librte-net-mlx5-25 librte-net-ring25 librte-net25 librte-node25 librte-pcapng25 librte-pci25 librte-pdcp25 librte-pdump25 librte-pipeline25 librte-port25 librte-power25 librte-rawdev25 librte-rcu25 librte-regexdev25 librte-reorder25 librte-rib25 librte-ring25 librte-sched25 librte-security25 librte-stack25 librte-table25 librte-telemetry25 librte-timer25
dpkg-dev
dssi-dev libasound2t64
dssi-example-plugins
dssi-host-jack
dssi-utils
duktape-dev libduktape207
dx-dev libdx4t64
e2fslibs-dev libext2fs2t64
eglexternalplatform-dev
electronics-asic-dev
electronics-dsp-dev
electronics-fpga-dev
electronics-radio-dev
elki-dev
enlightenment-dev libecore-audio1 libecore-con1t64 libecore-drm2-1 libecore-evas1 libecore-fb1 libecore-file1 libecore-imf1 libecore-input1 libecore-ipc1 libecore-wl2-1 libecore-x1 libecore1 libector1 libedje1 libeet1 libeeze1 libefreet1a libeina1t64 libeio1 libelementary1 libelput1 libembryo1 libemile1 libemotion1 libeolian1 libethumb-client1 libethumb1 libevas1 libevas1-engines-wayland
eog-dev libgtk-3-0t64 libhandy-1-0
eom-dev
epics-dev
erlang-dev
erlang-erlware-commons-dev
erlang-proper-dev
etl-dev
euslisp-dev
evolution-data-server-dev libgirepository-2.0-0 libglib2.0-0t64 libnss3 libnspr4
evolution-dev libevolution
exim4-dev
fcitx-kkc-dev
fcitx-libs-dev libfcitx-config4 libfcitx-core0 libfcitx-gclient1 libfcitx-utils0
fcitx5-module-cloudpinyin-dev
fcitx5-module-lua-dev
fcitx5-module-pinyinhelper-dev
fcitx5-module-punctuation-dev
fcitx5-modules-dev libfcitx5core7 libfcitx5utils2
fenicsx-performance-tests
fenicsx-performance-tests-source
festival-dev libestools2.5
fftw-dev
fftw-double-dev
fftw-single-dev
finch-dev libpurple0t64
firebird-dev libfbclient2 libib-util
flatbuffers-compiler-dev
flite-dev libflite1
flite1-dev libflite1
fosfat-dev libfosfat1 libfosgra1
foxeye-dev
freeglut3-dev libglut3.12
freerdp3-dev libfreerdp-server-proxy3-3 libfreerdp-client3-3 libfreerdp-server3-3 libfreerdp-shadow-subsystem3-3 libfreerdp-shadow3-3 libfreerdp3-3
freetds-dev libct4 libsybdb5
frei0r-plugins-dev
fst-dev
ftplib-dev libftp4
fwupd-unsigned-dev
gambas3-gb-args
gambas3-gb-chart
gambas3-gb-clipper
gambas3-gb-clipper2
gambas3-gb-complex
gambas3-gb-compress
gambas3-gb-compress-bzlib2
gambas3-gb-compress-zlib
gambas3-gb-compress-zstd
gambas3-gb-crypt
gambas3-gb-data
gambas3-gb-db
gambas3-gb-db-form
gambas3-gb-db-mysql
gambas3-gb-db-odbc
gambas3-gb-db-postgresql
gambas3-gb-db-sqlite3
gambas3-gb-db2
gambas3-gb-db2-form
gambas3-gb-db2-mysql
gambas3-gb-db2-odbc
gambas3-gb-db2-postgresql
gambas3-gb-db2-sqlite3
gambas3-gb-desktop
gambas3-gb-desktop-x11
gambas3-gb-eval-highlight
gambas3-gb-form
gambas3-gb-form-dialog
gambas3-gb-form-editor
gambas3-gb-form-htmlview
gambas3-gb-form-mdi
gambas3-gb-form-print
gambas3-gb-form-terminal
gambas3-gb-gmp
gambas3-gb-gsl
gambas3-gb-gtk3
gambas3-gb-gtk3-opengl
gambas3-gb-gtk3-wayland
gambas3-gb-gtk3-webview
gambas3-gb-gtk3-x11
gambas3-gb-gui
gambas3-gb-hash
gambas3-gb-highlight
gambas3-gb-httpd
gambas3-gb-image
gambas3-gb-image-effect
gambas3-gb-image-imlib
gambas3-gb-image-io
gambas3-gb-inotify
gambas3-gb-jit
gambas3-gb-libxml
gambas3-gb-logging
gambas3-gb-map
gambas3-gb-markdown
gambas3-gb-media
gambas3-gb-media-form
gambas3-gb-memcached
gambas3-gb-mime
gambas3-gb-mongodb
gambas3-gb-mysql
gambas3-gb-ncurses
gambas3-gb-net
gambas3-gb-net-curl
gambas3-gb-net-pop3
gambas3-gb-net-smtp
gambas3-gb-openal
gambas3-gb-opengl
gambas3-gb-opengl-glsl
gambas3-gb-opengl-glu
gambas3-gb-opengl-sge
gambas3-gb-openssl
gambas3-gb-option
gambas3-gb-pcre
gambas3-gb-pdf
gambas3-gb-poppler
gambas3-gb-qt6
gambas3-gb-qt6-ext
gambas3-gb-qt6-opengl
gambas3-gb-report
gambas3-gb-report2
gambas3-gb-scanner
gambas3-gb-sdl2
gambas3-gb-sdl2-audio
gambas3-gb-settings
gambas3-gb-signal
gambas3-gb-term
gambas3-gb-term-form
gambas3-gb-util
gambas3-gb-util-web
gambas3-gb-v4l
gambas3-gb-vb
gambas3-gb-web
gambas3-gb-web-feed
gambas3-gb-web-form
gambas3-gb-web-gui
gambas3-gb-xml
gambas3-gb-xml-html
gambas3-gb-xml-rpc
gambas3-gb-xml-xslt
gambas3-runtime
gambas3-scripter
gamemode-dev libgamemodeauto0
games-c++-dev
games-content-dev
games-java-dev
games-perl-dev
games-python3-dev
gammaray-dev
gap-dev libgap9
gauche-dev libmbedcrypto16 libmbedtls21 libmbedx509-7
gcc-12-plugin-dev libgmp10 libgmpxx4ldbl libmpc3
gcc-13-plugin-dev libgmp10 libgmpxx4ldbl libmpc3
gcc-14-plugin-dev libgmp10 libgmpxx4ldbl libmpc3
gedit-dev libgirepository-2.0-0 libglib2.0-0t64 libgtk-3-0t64 libgedit-gtksourceview-300-3 libgedit-tepl-6-3 libpeas-1.0-0
gem-dev libftgl2 libgl1 libglvnd0 libglu1-mesa
gemmi-dev
genius-dev libgirepository-2.0-0 libglib2.0-0t64 libgmp10 libgmpxx4ldbl libmpfr6
gftl-dev
gftl-shared-dev
gfxboot-dev
gir1.2-accountsservice-1.0-dev libaccountsservice0
gir1.2-adw-1-dev libadwaita-1-0
gir1.2-amtk-5-dev libgedit-amtk-5-0
gir1.2-appstream-1.0-dev libappstream5
gir1.2-appstreamcompose-1.0-dev libappstream-compose0
gir1.2-appstreamglib-1.0-dev libappstream-glib8
gir1.2-atk-1.0-dev libatk1.0-0t64
gir1.2-atspi-2.0-dev libatspi2.0-0t64
gir1.2-avahi-0.6-dev libavahi-gobject0
gir1.2-avahicore-0.6-dev libavahi-gobject0
gir1.2-ayatanacommon-0.1-dev libayatana-common0
gir1.2-babl-0.1-dev libbabl-0.1-0
gir1.2-blockdev-3.0-dev libblockdev3
gir1.2-braseroburn-3.1-dev libbrasero-media3-1
gir1.2-braseromedia-3.1-dev libbrasero-media3-1
gir1.2-budgie-1.0-dev libbudgie-appindexer0 libbudgie-plugin0 libbudgie-private0 libbudgietheme0 libraven0
gir1.2-budgieraven-1.0-dev libbudgie-appindexer0 libbudgie-plugin0 libbudgie-private0 libbudgietheme0 libraven0
gir1.2-cairo-1.0-dev
gir1.2-camel-1.2-dev libcamel-1.2-64t64
gir1.2-caribou-1.0-dev libcaribou0
gir1.2-casilda-0.1-dev
gir1.2-champlain-0.12-dev libchamplain-0.12-0
gir1.2-cloudproviders-0.3-dev libcloudproviders0
gir1.2-cluttergst-3.0-dev libclutter-gst-3.0-0
gir1.2-colord-1.0-dev libcolord2
gir1.2-colorhug-1.0-dev libcolorhug2
gir1.2-dbus-1.0-dev
gir1.2-dbusglib-1.0-dev
gir1.2-dex-1-dev libdex-1-1
gir1.2-dmap-4.0-dev libdmapsharing-4.0-3t64
gir1.2-ebackend-1.2-dev libebackend-1.2-11t64
gir1.2-ebook-1.2-dev libebook-1.2-21t64
gir1.2-ebookcontacts-1.2-dev libebook-contacts-1.2-4t64
gir1.2-ecal-2.0-dev libecal-2.0-3
gir1.2-edatabook-1.2-dev libedata-book-1.2-27t64
gir1.2-edatacal-2.0-dev libedata-cal-2.0-2t64
gir1.2-edataserver-1.2-dev libedataserver-1.2-27t64
gir1.2-edataserverui-1.2-dev libedataserverui-1.2-4t64
gir1.2-edataserverui4-1.0-dev libedataserverui4-1.0-0t64
gir1.2-evd-0.2-dev libevd-0.2-0t64
gir1.2-fcitxg-1.0-dev
gir1.2-flatpak-1.0-dev libflatpak0
gir1.2-folks-0.7-dev libfolks26
gir1.2-folksdummy-0.7-dev libfolks26
gir1.2-folkseds-0.7-dev libfolks26
gir1.2-folkstelepathy-0.7-dev libfolks26
gir1.2-fontconfig-2.0-dev
gir1.2-fprint-2.0-dev libfprint-2-2
gir1.2-freedesktop-dev
gir1.2-freetype2-2.0-dev
gir1.2-fwupd-2.0-dev libfwupd3
gir1.2-garcon-1.0-dev libgarcon-1-0
gir1.2-garcongtk-1.0-dev libgarcon-gtk3-1-0
gir1.2-gck-2-dev libgck-2-2
gir1.2-gcr-4-dev libgcr-4-4
gir1.2-gdesktopenums-3.0-dev
gir1.2-gdk-2.0-dev libgtk2.0-0t64
gir1.2-gdk-3.0-dev libgtk-3-0t64
gir1.2-gdk-4.0-dev libgtk-4-1
gir1.2-gdkpixbuf-2.0-dev libgdk-pixbuf-2.0-0
gir1.2-gdkpixdata-2.0-dev libgdk-pixbuf-2.0-0
gir1.2-gdkwayland-4.0-dev libgtk-4-1
gir1.2-gdkx11-2.0-dev libgtk2.0-0t64
gir1.2-gdkx11-3.0-dev libgtk-3-0t64
gir1.2-gdkx11-4.0-dev libgtk-4-1
gir1.2-gdm-1.0-dev libgdm1
gir1.2-gee-0.8-dev libgee-0.8-2
gir1.2-gegl-0.4-dev libgegl-0.4-0t64
gir1.2-geoclue-2.0-dev libgeoclue-2-0
gir1.2-geocodeglib-2.0-dev libgeocode-glib-2-0
gir1.2-gepub-0.7-dev libgepub-0.7-0
gir1.2-gfls-1-dev libgedit-gfls-1-0
gir1.2-ggit-1.0-dev libgit2-glib-1.0-0
gir1.2-gimp-3.0-dev libgimp-3.0-0
gir1.2-gimpui-3.0-dev libgimp-3.0-0
gir1.2-gio-2.0-dev
gir1.2-giounix-2.0-dev
gir1.2-girepository-2.0-dev
gir1.2-girepository-3.0-dev
gir1.2-gkbd-3.0-dev libgnomekbd8
gir1.2-gl-1.0-dev
gir1.2-glib-2.0-dev
gir1.2-glibunix-2.0-dev
gir1.2-gly-1-dev libglycin-1-0
gir1.2-glygtk4-1-dev libglycin-gtk4-1-0
gir1.2-gmenu-3.0-dev libgnome-menu-3-0
gir1.2-gmodule-2.0-dev
gir1.2-gnomeautoar-0.1-dev libarchive13t64 libgirepository-2.0-0 libglib2.0-0t64
gir1.2-gnomeautoargtk-0.1-dev libarchive13t64 libgirepository-2.0-0 libglib2.0-0t64
gir1.2-gnomebg-4.0-dev libgnome-bg-4-2t64
gir1.2-gnomebluetooth-3.0-dev libgnome-bluetooth-3.0-13
gir1.2-gnomedesktop-3.0-dev libgnome-desktop-3-20t64
gir1.2-gnomedesktop-4.0-dev libgnome-desktop-4-2t64
gir1.2-gnomerr-4.0-dev libgnome-rr-4-2t64
gir1.2-goa-1.0-dev libgoa-1.0-0b
gir1.2-gobject-2.0-dev
gir1.2-govirt-1.0-dev libgovirt2
gir1.2-granite-7.0-dev libgranite-7-7
gir1.2-graphene-1.0-dev libgraphene-1.0-0
gir1.2-grl-0.3-dev libgrilo-0.3-0
gir1.2-grlnet-0.3-dev libgrilo-0.3-0
gir1.2-grlpls-0.3-dev libgrilo-0.3-0
gir1.2-gsk-4.0-dev libgtk-4-1
gir1.2-gssdp-1.6-dev libgssdp-1.6-0
gir1.2-gst-1.0-dev libgstreamer1.0-0
gir1.2-gstbase-1.0-dev libgstreamer1.0-0
gir1.2-gstcheck-1.0-dev libgstreamer1.0-0
gir1.2-gstcontroller-1.0-dev libgstreamer1.0-0
gir1.2-gstnet-1.0-dev libgstreamer1.0-0
gir1.2-gtk-2.0-dev libgtk2.0-0t64
gir1.2-gtk-3.0-dev libgtk-3-0t64
gir1.2-gtk-4.0-dev libgtk-4-1
gir1.2-gtk4layershell-1.0-dev libgtk4-layer-shell0
gir1.2-gtkchamplain-0.12-dev libchamplain-gtk-0.12-0
gir1.2-gtkclutter-1.0-dev libclutter-gtk-1.0-0
gir1.2-gtksessionlock-0.1-dev libgtk-session-lock0
gir1.2-gtksource-3.0-dev libgtksourceview-3.0-1
gir1.2-gtksource-300-dev libgedit-gtksourceview-300-3
gir1.2-gtksource-4-dev libgtksourceview-4-0
gir1.2-gtksource-5-dev libgtksourceview-5-0
gir1.2-gtkspell-3.0-dev libgtkspell3-3-0
gir1.2-gtkvnc-2.0-dev libgtk-vnc-2.0-0
gir1.2-gudev-1.0-dev libgudev-1.0-0
gir1.2-gupnp-1.6-dev libgupnp-1.6-0
gir1.2-gupnpigd-1.6-dev libgupnp-igd-1.6-0
gir1.2-gvnc-1.0-dev libgvnc-1.0-0
gir1.2-gvncpulse-1.0-dev libgvnc-1.0-0
gir1.2-gweather-4.0-dev libgweather-4-0t64
gir1.2-handy-1-dev libhandy-1-0
gir1.2-harfbuzz-0.0-dev libharfbuzz0b libharfbuzz-icu0 libharfbuzz-gobject0 libharfbuzz-subset0 libharfbuzz-cairo0
gir1.2-hinawa-4.0-dev libhinawa4
gir1.2-hinoko-1.0-dev libhinoko1
gir1.2-hitaki-0.0-dev libhitaki0
gir1.2-ibus-1.0-dev libibus-1.0-5
gir1.2-ical-3.0-dev libical3t64
gir1.2-icalglib-3.0-dev libical3t64
gir1.2-infgnutls-3.0-dev libinfinity-0.7-0t64 libinfgtk-0.7-0t64
gir1.2-infgsasl-1.0-dev libinfinity-0.7-0t64 libinfgtk-0.7-0t64
gir1.2-infgtk-0.7-dev libinfinity-0.7-0t64 libinfgtk-0.7-0t64
gir1.2-infinity-0.7-dev libinfinity-0.7-0t64 libinfgtk-0.7-0t64
gir1.2-infinityc-0.7-dev libinfinity-0.7-0t64 libinfgtk-0.7-0t64
gir1.2-infinityd-0.7-dev libinfinity-0.7-0t64 libinfgtk-0.7-0t64
gir1.2-infinoted-0.7-dev libinfinity-0.7-0t64 libinfgtk-0.7-0t64
gir1.2-inftext-0.7-dev libinfinity-0.7-0t64 libinfgtk-0.7-0t64
gir1.2-inftextgtk-0.7-dev libinfinity-0.7-0t64 libinfgtk-0.7-0t64
gir1.2-javascriptcore-4.1-dev libjavascriptcoregtk-4.1-0
gir1.2-javascriptcore-6.0-dev libjavascriptcoregtk-6.0-1
gir1.2-json-1.0-dev libjson-glib-1.0-0
gir1.2-libinsane-1.0-dev libinsane1
gir1.2-libmsi-1.0-dev libmsi-1.0-0
gir1.2-libosinfo-1.0-dev libosinfo-1.0-0
gir1.2-libvirtgconfig-1.0-dev libvirt-glib-1.0-0
gir1.2-libvirtglib-1.0-dev libvirt-glib-1.0-0
gir1.2-libvirtgobject-1.0-dev libvirt-glib-1.0-0
gir1.2-libxfce4panel-2.0-dev libxfce4panel-2.0-4
gir1.2-libxfce4ui-2.0-dev libxfce4ui-2-0
gir1.2-libxfce4util-1.0-dev libxfce4util7
gir1.2-libxfce4windowing-0.0-dev libxfce4windowing-0-0
gir1.2-libxfce4windowingui-0.0-dev libxfce4windowing-0-0
gir1.2-libxml2-2.0-dev
gir1.2-lokdocview-0.1-dev
gir1.2-malcontent-0-dev libmalcontent-0-0
gir1.2-malcontentui-1-dev libmalcontent-ui-1-1
gir1.2-manette-0.2-dev libmanette-0.2-0
gir1.2-mediaart-2.0-dev libmediaart-2.0-0
gir1.2-mirage-3.2-dev libmirage11
gir1.2-modulemd-2.0-dev libmodulemd2
gir1.2-mpid-3.0-dev librhythmbox-core10
gir1.2-msg-1-dev libmsgraph-1-1
gir1.2-nautilus-4.0-dev libnautilus-extension4
gir1.2-nice-0.1-dev libnice10
gir1.2-nm-1.0-dev libnm0
gir1.2-nma-1.0-dev libnma0
gir1.2-nma4-1.0-dev libnma-gtk4-0
gir1.2-osmgpsmap-1.0-dev libosmgpsmap-1.0-1
gir1.2-ostree-1.0-dev libostree-1-1
gir1.2-panel-1-dev libpanel-1-1
gir1.2-pango-1.0-dev libpango-1.0-0 libpangocairo-1.0-0 libpangoft2-1.0-0 libpangoxft-1.0-0
gir1.2-pangocairo-1.0-dev libpango-1.0-0 libpangocairo-1.0-0 libpangoft2-1.0-0 libpangoxft-1.0-0
gir1.2-pangofc-1.0-dev libpango-1.0-0 libpangocairo-1.0-0 libpangoft2-1.0-0 libpangoxft-1.0-0
gir1.2-pangoft2-1.0-dev libpango-1.0-0 libpangocairo-1.0-0 libpangoft2-1.0-0 libpangoxft-1.0-0
gir1.2-pangoot-1.0-dev libpango-1.0-0 libpangocairo-1.0-0 libpangoft2-1.0-0 libpangoxft-1.0-0
gir1.2-pangoxft-1.0-dev libpango-1.0-0 libpangocairo-1.0-0 libpangoft2-1.0-0 libpangoxft-1.0-0
gir1.2-papersdocument-4.0-dev libppsdocument-4.0-5 libppsview-4.0-4
gir1.2-papersview-4.0-dev libppsdocument-4.0-5 libppsview-4.0-4
gir1.2-peas-2-dev libpeas-2-0
gir1.2-phosh-0-dev libphosh-0.45-0
gir1.2-playerctl-2.0-dev libplayerctl2
gir1.2-polkit-1.0-dev libpolkit-gobject-1-0
gir1.2-polkitagent-1.0-dev libpolkit-agent-1-0
gir1.2-poppler-0.18-dev libpoppler-glib8t64
gir1.2-rb-3.0-dev librhythmbox-core10
gir1.2-rsvg-2.0-dev librsvg2-2
gir1.2-secret-1-dev libsecret-1-0
gir1.2-shumate-1.0-dev libshumate-1.0-1
gir1.2-snapd-2-dev libsnapd-glib-2-1
gir1.2-soup-2.4-dev libsoup-2.4-1
gir1.2-soup-3.0-dev libsoup-3.0-0
gir1.2-soupgnome-2.4-dev libsoup-gnome-2.4-1
gir1.2-spelling-1-dev libspelling-1-2
gir1.2-spiceclientglib-2.0-dev libspice-client-glib-2.0-8
gir1.2-spiceclientgtk-3.0-dev libspice-client-gtk-3.0-5
gir1.2-telepathyglib-0.12-dev libtelepathy-glib0t64
gir1.2-template-1.0-dev libtemplate-glib-1.0-0
gir1.2-tepl-6-dev libgedit-tepl-6-3
gir1.2-thunarx-3.0-dev libthunarx-3-0
gir1.2-totem-1.0-dev libtotem0
gir1.2-totemplparser-1.0-dev libtotem-plparser18
gir1.2-tracker-3.0-dev libtinysparql-3.0-0
gir1.2-tsparql-3.0-dev libtinysparql-3.0-0
gir1.2-uhm-1.0-dev libuhttpmock-1.0-1
gir1.2-upowerglib-1.0-dev libupower-glib3
gir1.2-valapanel-24.03-dev libvalapanel0
gir1.2-vips-8.0-dev libvips42t64
gir1.2-vte-2.91-dev libvte-2.91-0
gir1.2-vte-3.91-dev libvte-2.91-gtk4-0
gir1.2-vulkan-1.0-dev
gir1.2-webkit-6.0-dev libwebkitgtk-6.0-4
gir1.2-webkit2-4.1-dev libwebkit2gtk-4.1-0
gir1.2-webkit2webextension-4.1-dev libwebkit2gtk-4.1-0
gir1.2-webkitwebprocessextension-6.0-dev libwebkitgtk-6.0-4
gir1.2-wnck-3.0-dev libwnck-3-0
gir1.2-wp-0.5-dev libwireplumber-0.5-0
gir1.2-xdp-1.0-dev libportal1
gir1.2-xdpgtk3-1.0-dev libportal-gtk3-1
gir1.2-xdpgtk4-1.0-dev libportal-gtk4-1
gir1.2-xfconf-0-dev libxfconf-0-3
gir1.2-xfixes-4.0-dev
gir1.2-xft-2.0-dev
gir1.2-xlib-2.0-dev
gir1.2-xrandr-1.3-dev
girepository-tools libgirepository-2.0-0 libglib2.0-0t64
giza-dev libcpgplot0 libgiza0 libpgplot0
glabels-dev libgirepository-2.0-0 libglib2.0-0t64 libxml2
glslang-dev
glslang-tools
glslc libshaderc1
gmpc-dev libmpd1
gnome-control-center-dev
gnome-settings-daemon-dev libgirepository-2.0-0 libglib2.0-0t64
gnome-software-dev libappstream5 libgirepository-2.0-0 libglib2.0-0t64 libgtk-4-1 libjson-glib-1.0-0 libpolkit-gobject-1-0 libsoup-3.0-0 liblzma5
gnome-video-effects-dev
gnumach-dev
gnunet-dev libgnunet0.20t64
gnunet-gtk-dev libgnunetgtk3
gnuradio-dev libboost-date-time1.83.0 libboost-filesystem1.83.0 libboost-program-options1.83.0 libboost-regex1.83.0 libboost-system1.83.0 libboost-test1.83.0 libboost-thread1.83.0 libcppunit-1.15-0 libfftw3-double3 libfftw3-long3 libfftw3-quad3 libfftw3-single3 libgmp10 libgmpxx4ldbl libgsm1 libspdlog1.15 libthrift-0.19.0t64 libvolk3.2
gnutls-dev libgnutls-dane0t64 libgnutls-openssl27t64 libgnutls30t64
gocr-dev libpgm2asc0.52t64
googletest
gpsim-dev libpopt0
gr-air-modes
gr-dab-dev libgnuradio-dab3.10.0
gr-fosphor
gr-gsm libgnuradio-osmosdr0.2.0t64
gr-hpsdr libgnuradio-hpsdr1.0.0
gr-iqbal libgnuradio-iqbalance3.9.0
gr-limesdr libgnuradio-limesdr3.0.2
gr-osmosdr libgnuradio-osmosdr0.2.0t64
gr-radar libgnuradio-radar3.10.0
gr-rds
graphicsmagick-libmagick-dev-compat libgraphicsmagick-q16-3t64 libgraphicsmagick++-q16-12t64
graphviz-dev libcdt5 libcgraph6 libgvc6 libgvpr2 libpathplan4 libxdot4 liblab-gamut1 libgvc6-plugins-gtk
grass-dev libfreetype6 libgdal36 libpq5 libproj25
gridengine-dev
gridengine-drmaa-dev
gsettings-desktop-schemas-dev
gss-ntlmssp-dev
gthumb-dev
guile-2.2-dev libtinfo6 libncurses6 libncursesw6 libltdl7 libgmp10 libgmpxx4ldbl libgc1
guile-3.0-dev libtinfo6 libncurses6 libncursesw6 libltdl7 libgmp10 libgmpxx4ldbl libgc1
guile-cairo-dev libtinfo6 libncurses6 libncursesw6 libltdl7 libgmp10 libgmpxx4ldbl libgc1 libcairo-gobject2 libcairo-script-interpreter2 libcairo2
heartbeat-dev
heatshrink
heimdal-dev
hexchat-dev
hfst-ospell-dev
hippomocks
htcondor-dev
hybrid-dev
ibus-anthy-dev
icu-devtools libicu76
inn2-dev
ino-headers
inspircd-dev
inventor-dev libinventor1t64
iraf-dev zlib1g
iraf-noao-dev zlib1g
irssi-dev
isc-dhcp-dev
itcl3-dev libtcl8.6
itk3-dev libtcl8.6 libtk8.6
ivtools-dev libiv2t64 libiv-unidraw2t64
jskeus-dev
juff-dev
kakasi-dev libkakasi2
kannel-dev libmariadb3 libct4 libsybdb5 libhiredis1.1.0 libpam0g libpq5 libsqlite3-0 libssl3t64 libxml2
kded5-dev libkf5coreaddons5 libkf5crash5 libkf5dbusaddons5 libkf5service5
kded6-dev libkf6coreaddons6 libkf6crash6 libkf6dbusaddons6 libkf6service6
kdevelop-dev libkf6configcore6 libkf6configgui6 libkf6configqml6 libkf6guiaddons6 libkf6i18n6 libkf6i18nlocaledata6 libkf6i18nqml6 libkf6iconthemes6 libkf6iconwidgets6 libkf6kiofilewidgets6 libkf6kiowidgets6 libkf6kiocore6 libkf6kiogui6 libkf6parts6 libkf6texteditor6 libkf6threadweaver6 libqt6core5compat6 libqt6concurrent6 libqt6core6t64 libqt6dbus6 libqt6gui6 libqt6network6 libqt6opengl6 libqt6openglwidgets6 libqt6printsupport6 libqt6sql6 libqt6test6 libqt6widgets6 libqt6xml6 libqt6labsplatform6 libqt6qml6 libqt6qmlcompiler6 libqt6qmlmeta6 libqt6qmlmodels6 libqt6qmlnetwork6 libqt6qmlworkerscript6 libqt6quick6 libqt6quickcontrols2-6 libqt6quickshapes6 libqt6quicktemplates2-6 libqt6quicktest6 libqt6quickvectorimage6 libqt6quickvectorimagegenerator6 libqt6quickwidgets6 libqt6webenginecore6 libqt6webenginequick6 libqt6webenginewidgets6
kea-dev
kgendesignerplugin
kgendesignerplugin-bin
kinit-dev
kio-audiocd-dev libkcddb6-5 libkf6kiofilewidgets6 libkf6kiowidgets6 libkf6kiocore6 libkf6kiogui6 libqt6concurrent6 libqt6core6t64 libqt6dbus6 libqt6gui6 libqt6network6 libqt6opengl6 libqt6openglwidgets6 libqt6printsupport6 libqt6sql6 libqt6test6 libqt6widgets6 libqt6xml6
kirigami-addons-dev libkirigamiaddonsstatefulapp6
kirigami-addons5-dev
kirigami2-dev libkf5kirigami2-5
knxd-dev
kodi-addons-dev
kodi-addons-dev-common
kodi-eventclients-dev
kodi-eventclients-dev-common
konwert-dev
kosmindoormap-dev libkosm1 libkosmindoormap1 libkosmindoorrouting1
kquickcharts-dev libqt5concurrent5t64 libqt5core5t64 libqt5dbus5t64 libqt5gui5t64 libqt5network5t64 libqt5printsupport5t64 libqt5sql5t64 libqt5test5t64 libqt5widgets5t64 libqt5xml5t64 libqt5qml5 libqt5qmlmodels5 libqt5qmlworkerscript5 libqt5quick5 libqt5quickparticles5 libqt5quickshapes5 libqt5quicktest5 libqt5quickwidgets5
kquickimageeditor-dev libqt6concurrent6 libqt6core6t64 libqt6dbus6 libqt6gui6 libqt6network6 libqt6opengl6 libqt6openglwidgets6 libqt6printsupport6 libqt6sql6 libqt6test6 libqt6widgets6 libqt6xml6 libqt6labsplatform6 libqt6qml6 libqt6qmlcompiler6 libqt6qmlmeta6 libqt6qmlmodels6 libqt6qmlnetwork6 libqt6qmlworkerscript6 libqt6quick6 libqt6quickcontrols2-6 libqt6quickshapes6 libqt6quicktemplates2-6 libqt6quicktest6 libqt6quickvectorimage6 libqt6quickvectorimagegenerator6 libqt6quickwidgets6
krb5-multidev libgssapi-krb5-2 libgssrpc4t64 libk5crypto3 libkadm5clnt-mit12 libkadm5srv-mit12 libkrb5-3
kross-dev libkf5i18n5 libkf5i18nlocaledata5 libkf5iconthemes5 libkf5kiofilewidgets5 libkf5kiowidgets5 libkf5kiocore5 libkf5kiogui5 libkf5kiontlm5 libkf5parts5 libkf5widgetsaddons5 libqt5concurrent5t64 libqt5core5t64 libqt5dbus5t64 libqt5gui5t64 libqt5network5t64 libqt5printsupport5t64 libqt5sql5t64 libqt5test5t64 libqt5widgets5t64 libqt5xml5t64
kscreenlocker-dev libkscreenlocker6
kuserfeedback-dev libkuserfeedbackcore1 libkuserfeedbackwidgets1
kwayland-dev libkwaylandclient6
kwin-dev libkwin6
lam-dev liblam4t64
lam4-dev liblam4t64
lcmaps-basic-interface
lcmaps-globus-interface
lcmaps-openssl-interface
lib1305-dev lib1305-1
lib25519-dev lib25519-1
lib2geom-dev lib2geom1.4.0
lib32c-dev libc6-i386
lib32gcc-12-dev
lib32gcc-13-dev
lib32gcc-14-dev lib32gcc-s1 libx32gcc-s1 lib32gomp1 libx32gomp1 lib32itm1 libx32itm1 lib32atomic1 libx32atomic1 lib32asan8 libx32asan8 lib32ubsan1 libx32ubsan1 lib32quadmath0 libx32quadmath0
lib32gfortran-12-dev
lib32gfortran-13-dev
lib32gfortran-14-dev lib32gfortran5
lib32go-12-dev lib32go21
lib32go-13-dev lib32go22
lib32go-14-dev lib32go23
lib32gphobos-12-dev lib32gphobos3
lib32gphobos-13-dev lib32gphobos4
lib32gphobos-14-dev lib32gphobos5
lib32ncurses-dev lib32ncurses6 lib32ncursesw6 lib32tinfo6
lib32objc-12-dev
lib32objc-13-dev
lib32objc-14-dev lib32objc4
lib32readline-dev lib32readline8
lib32readline6-dev lib32readline8
lib32stdc++-12-dev
lib32stdc++-13-dev
lib32stdc++-14-dev lib32stdc++6
lib32z-dev lib32z1
lib32z1-dev lib32z1
lib3ds-dev lib3ds-1-3
lib3mf-dev lib3mf1t64
lib4ti2-dev lib4ti2-0t64
liba52-0.7.4-dev liba52-0.7.4
liba52-dev liba52-0.7.4
libaa1-dev libaa1
libaacs-dev libaacs0
libabigail-dev libabigail5
libabiword-dev libabiword-3.0
libabsl-dev libabsl20240722
libabw-dev libabw-0.1-1
libaccel-config-dev libaccel-config1
libaccounts-glib-dev libaccounts-glib0
libaccounts-qt5-dev libaccounts-qt5-1
libaccounts-qt6-dev libaccounts-qt6-1
libaccountsservice-dev libaccountsservice0
libace-dev libace-8.0.2
libace-flreactor-dev libace-flreactor-8.0.2
libace-foxreactor-dev libace-foxreactor-8.0.2
libace-htbp-dev libace-htbp-8.0.2
libace-inet-dev libace-inet-8.0.2
libace-inet-ssl-dev libace-inet-ssl-8.0.2
libace-rmcast-dev libace-rmcast-8.0.2
libace-ssl-dev libace-ssl-8.0.2
libace-tkreactor-dev libace-tkreactor-8.0.2
libace-tmcast-dev libace-tmcast-8.0.2
libace-xml-utils-dev libace-xml-utils-8.0.2
libace-xtreactor-dev libace-xtreactor-8.0.2
libacexml-dev libacexml-8.0.2
libacl1-dev libacl1
libacpi-dev libacpi0
libactionlib-dev libactionlib1d
libactionlib-msgs-dev
libad9361-dev libad9361-0
libada-bar-codes-dev libada-bar-codes2
libadacgi-dev libadacgi5
libadasockets-dev libadasockets11
libaddresses-dev libaddresses0.5.0
libaddressview-dev libaddressview0.5.0
libadios2-common-c++11-dev
libadios2-common-c-dev
libadios2-common-core-dev
libadios2-mpi-auxiliary-dev libadios2-mpi-auxiliary-2.10
libadios2-mpi-c++11-dev libadios2-mpi-c++11-2.10
libadios2-mpi-c-dev libadios2-mpi-c-2.10
libadios2-mpi-core-dev libadios2-mpi-core-2.10
libadios2-mpi-fortran-dev libadios2-mpi-fortran-2.10
libadios2-serial-auxiliary-dev libadios2-serial-auxiliary-2.10
libadios2-serial-c++11-dev libadios2-serial-c++11-2.10
libadios2-serial-c-dev libadios2-serial-c-2.10
libadios2-serial-core-dev libadios2-serial-core-2.10
libadios2-serial-fortran-dev libadios2-serial-fortran-2.10
libadmesh-dev libadmesh1
libadns1-dev libadns1t64
libadolc-dev libadolc2t64
libadplug-dev libadplug-2.3.3-0
libadwaita-1-dev libadwaita-1-0
libadwaitaqt-dev libadwaitaqt1
libadwaitaqt6-dev libadwaitaqt6-1
libaec-dev libaec0 libsz2
libafflib-dev libafflib0t64
libafterimage-dev libafterimage0t64
libagg-dev
libagg2-dev libagg2t64
libags-audio-dev libags-audio7t64
libags-dev libags7t64
libags-gui-dev libags-gui7t64
libahp-gt-dev libahp-gt1
libahp-xc-dev libahp-xc1
libahven-dev libahven31
libaiksaurus-1.2-dev libaiksaurus-1.2-0c2a
libaiksaurus-dev libaiksaurus-1.2-0c2a
libaio-dev libaio1t64
libairspy-dev libairspy0
libairspyhf-dev libairspyhf1
libakonadi-dev libkpim6akonadiagentbase6 libkpim6akonadicore6 libkpim6akonadiwidgets6 libkpim6akonadixml6 libkpim6akonadiprivate6
libakonadi-dev-bin libkpim6akonadiagentbase6 libkpim6akonadicore6 libkpim6akonadiprivate6 libkpim6akonadixml6
libakonadicalendar-dev libkpim6akonadicalendar6
libakonadicontact-dev libkpim6akonadicontactcore6 libkpim6akonadicontactwidgets6
libakonadimime-dev libkpim6akonadimime6
libakonadisearch-dev libkpim6akonadisearchcore6 libkpim6akonadisearchdebug6 libkpim6akonadisearchpim6 libkpim6akonadisearchxapian6
libakonadiserver-dev libkpim6akonadiprivate6
libalberta-dev libalberta5
libaldmb1-dev libaldmb1t64 libdumb1t64
libalglib-dev libalglib4.2
libalkimia5-dev libalkimia5-8
liballeggl4-dev liballeggl4.4t64
liballegro-acodec5-dev liballegro-acodec5.2t64
liballegro-audio5-dev liballegro-audio5.2t64
liballegro-dev liballegro4.4t64 libjpgalleg4.4t64
liballegro-dialog5-dev liballegro-dialog5.2t64
liballegro-image5-dev liballegro-image5.2t64
liballegro-physfs5-dev liballegro-physfs5.2t64
liballegro-ttf5-dev liballegro-ttf5.2t64
liballegro-video5-dev liballegro-video5.2t64
liballegro4-dev liballegro4.4t64 libjpgalleg4.4t64
liballegro4.2-dev liballegro4.4t64 libjpgalleg4.4t64
liballegro5-dev liballegro5.2t64
libalog-dev libalog0.6.3
libalpm-dev libalpm15
libalsaplayer-dev libalsaplayer0
libalure-dev libalure1
libalut-dev libalut0
libam7xxx-dev libam7xxx0.1
libambix-dev libambix0
libamd-comgr-dev libamd-comgr2
libamd-smi-dev libamd-smi0
libamdhip64-dev libamdhip64-5 libhiprtc-builtins5
libament-index-cpp-dev libament-index-cpp0d
libaml-dev libaml0t64
libamplsolver-dev libamplsolver0
libanalitza-dev libanalitza9 libanalitzagui9 libanalitzaplot9 libanalitzawidgets9
libancient-dev
libanet-dev libanet0.4.3
libangles-dev
libann-cctbx-dev libann-cctbx0
libann-dev libann0
libansilove-dev libansilove1
libanthy-dev libanthy1t64
libanthyinput-dev libanthyinput0t64
libantlr-dev
libantlr3c-dev libantlr3c-3.4-0
libantlr4-runtime-dev libantlr4-runtime4.9
libao-dev libao4
libaom-dev libaom3
libaosd-dev libaosd2 libaosd-text2
libapache2-mod-form-dev libapr1t64 libaprutil1t64 libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3
libapache2-mod-perl2-dev
libapbs-dev libapbs3t64
libaperture-0-dev libaperture-0-0
libapogee-dev libapogee3t64
libapophenia-dev libapophenia2t64
libapophenia2-dev libapophenia2t64
libapparmor-dev libapparmor1
libappimage-dev libappimage1.0abi1t64
libappindicator3-dev libayatana-appindicator3-1
libappmenu-gtk-parser-dev-common
libappmenu-gtk3-parser-dev libappmenu-gtk3-parser0
libappstream-compose-dev libappstream-compose0
libappstream-dev libappstream5
libappstream-glib-dev libappstream-glib8
libappstreamqt-dev libappstreamqt3
libappstreamqt5-dev libappstreamqt5-3
libapr1-dev libapr1t64
libapreq2-dev libapreq2-3t64
libapriltag-dev libapriltag3t64
libaprutil1-dev libaprutil1t64
libapt-pkg-dev
libaqbanking-dev libaqbanking44
libaravis-dev libaravis-0.8-0
libarchive-dev libarchive13t64
libarcus-dev libarcus5
libargh-dev
libargon2-dev libargon2-1
libargparse-dev
libargs-dev
libargtable2-dev libargtable2-0
libaria2-0-dev libaria2-0
libaribb24-dev libaribb24-0t64
libarm-compute-dev libarm-compute43
libarmadillo-dev libarmadillo14
libarmci-mpi-dev
libarmnn-dev
libarmnntfliteparser-dev
libarpack++2-dev libarpack++2c2a
libarpack2-dev libarpack2t64
libarpack64-2-dev libarpack64-2
libart-2.0-dev libart-2.0-2
libasio-dev
libasl-dev libasl0t64
libasm-dev libasm1t64
libasmjit-dev
libasound-dev libasound2t64
libasound2-dev libasound2t64
libaspell-dev libaspell15
libasprintf-dev libasprintf0v5
libass-dev libass9
libassa-3.5-5-dev libassa-3.5-5t64
libassimp-dev libassimp5
libassuan-dev libassuan9
libast-dev libast2t64
libast1-dev libast2t64
libast2-dev libast2t64
libastcenc-dev libastcenc5d
libastro-dev libastro1
libastrometry-dev libastrometry0t64
libastyle-dev libastyle3
libasyncaudio-dev libasyncaudio1.6t64
libasynccore-dev libasynccore1.6t64
libasynccpp-dev libasynccpp1.6t64
libasyncfuture-dev libqt5concurrent5t64 libqt5core5t64 libqt5dbus5t64 libqt5gui5t64 libqt5network5t64 libqt5printsupport5t64 libqt5sql5t64 libqt5test5t64 libqt5widgets5t64 libqt5xml5t64
libasyncns-dev libasyncns0
libasyncqt-dev libasyncqt1.6t64
libatalk-dev libatalk
libatasmart-dev libatasmart4
libatf-dev libatf-c-1 libatf-c++-2
libatk-bridge2.0-dev libatk-bridge2.0-0t64
libatk1.0-dev libatk1.0-0t64
libatkmm-1.6-dev libatkmm-1.6-1v5
libatlas-ecmwf-dev libatlas-ecmwf-0
libatm-dev libatm1t64
libatm1-dev libatm1t64
libatomic-ops-dev
libatomic-queue-dev libatomic-queue0
libatomicbitvector-dev
libatopology-dev libatopology2t64
libatrildocument-dev libatrildocument3t64
libatrilview-dev libatrilview3t64
libatspi2.0-dev libatspi2.0-0t64
libattr1-dev libattr1
libaubio-dev libaubio5
libaudclient-dev libaudclient2
libaudio-dev libaudio2
libaudiofile-dev libaudiofile1
libaudiomask-dev libaudiomask1
libaudit-dev libaudit1
libaugeas-dev libaugeas0
libaunit-dev libaunit22
libauparse-dev libauparse0t64
libauthselect-dev libauthselect3
libavahi-client-dev libavahi-client3
libavahi-common-dev libavahi-common3
libavahi-compat-libdnssd-dev libavahi-compat-libdnssd1
libavahi-core-dev libavahi-core7
libavahi-glib-dev libavahi-glib1
libavahi-gobject-dev libavahi-gobject0
libavahi-ui-gtk3-dev libavahi-ui-gtk3-0
libavc1394-dev libavc1394-0
libavcodec-dev libavcodec61
libavdevice-dev libavdevice61
libavfilter-dev libavfilter10
libavformat-dev libavformat61
libavif-dev libavif16
libavifile-0.7-dev libavifile-0.7c2
libavkys-dev libavkys9
libavl-dev libavl1t64
libavogadro-data
libavogadro-dev libavogadro2-1t64
libavro-dev libavro24
libavtp-dev libavtp0
libavutil-dev libavutil59
libax25-dev libax25
libaxc-dev libaxc0
libayatana-appindicator3-dev libayatana-appindicator3-1
libayatana-common-dev libayatana-common0
libayatana-ido3-0.4-dev libayatana-ido3-0.4-0
libayatana-ido3-dev libayatana-ido3-0.4-0
libayatana-indicator3-dev libayatana-indicator3-7
libb2-dev libb2-1
libb64-dev libb64-0d
libbabeltrace-ctf-dev libbabeltrace1
libbabeltrace-dev libbabeltrace1
libbabeltrace2-dev libbabeltrace2-0
libbabl-dev libbabl-0.1-0
libbacktrace-dev libbacktrace0
libbackward-cpp-dev
libbaloowidgets-dev libkf6baloowidgets6
libbam-dev zlib1g
libbambamc-dev libbambamc0
libbamf3-dev libbamf3-2t64
libbamtools-dev libbamtools2.5.2
libbart-dev
libbase16384-dev libbase16384-2
libbasicobjects-dev libbasicobjects0t64
libbbhash-dev
libbc-ur-dev
libbcg729-dev libbcg729-0
libbcm2835-dev
libbcmatroska2-dev libbcmatroska2-5
libbctoolbox-dev libbctoolbox2
libbdd-dev libbdd0c2
libbde-dev libbde1t64
libbdplus-dev libbdplus0
libbearssl-dev libbearssl0
libbelcard-dev libbelcard1
libbellesip-dev libbellesip3
libbelr-dev libbelr1
libbemenu-dev libbemenu0
libbenchmark-dev libbenchmark1.9.1
libbfb-dev libbfb0t64
libbfb0-dev libbfb0t64
libbfd-dev
libbfio-dev libbfio1
libbg-dev libbg2
libbgcode-dev
libbiblesync-dev libbiblesync1.1
libbibutils-dev libbibutils8
libbifrost-dev libbifrost0
libbigwig-dev libbigwig0t64
libbigwig-doc
libbinio-dev libbinio1v5
libbiometric-dev libbiometric0
libbiometry-dev libbiometry1
libbioparser-dev zlib1g
libbiosig-dev libbiosig3
libbiosoup-dev
libbison-dev
libbitarray-dev
libbitmask-dev libbitmask1
libbitstream-dev
libblacs-mpi-dev libscalapack-openmpi2.2
libbladerf-dev libbladerf2
libblas-dev libblas3
libblas64-dev libblas64-3
libblaspp-dev
libblasr-dev libblasr5.3.5
libblis-dev libblis4-openmp
libblis-openmp-dev libblis4-openmp
libblis-pthread-dev libblis4-pthread
libblis-serial-dev libblis4-serial
libblis64-dev libblis64-4-openmp
libblis64-openmp-dev libblis64-4-openmp
libblis64-pthread-dev libblis64-4-pthread
libblis64-serial-dev libblis64-4-serial
libbliss-dev libbliss2
libbliss-dev-common
libblitz-dev libblitz0t64
libblitz0-dev libblitz0t64
libblkid-dev libblkid1
libblkio-dev libblkio1
libblockdev-btrfs-dev libblockdev-btrfs3
libblockdev-crypto-dev libblockdev-crypto3
libblockdev-dev libblockdev3
libblockdev-dm-dev libblockdev-dm3
libblockdev-fs-dev libblockdev-fs3
libblockdev-loop-dev libblockdev-loop3
libblockdev-lvm-dbus-dev libblockdev-lvm-dbus3
libblockdev-lvm-dev libblockdev-lvm3
libblockdev-mdraid-dev libblockdev-mdraid3
libblockdev-mpath-dev libblockdev-mpath3
libblockdev-nvdimm-dev libblockdev-nvdimm3
libblockdev-nvme-dev libblockdev-nvme3
libblockdev-part-dev libblockdev-part3
libblockdev-smart-dev libblockdev-smart3
libblockdev-swap-dev libblockdev-swap3
libblockdev-utils-dev libblockdev-utils3
libblocksruntime-dev libblocksruntime0
libbloom-dev libbloom2
libblosc-dev libblosc1
libblosc2-dev libblosc2-4
libbluetooth-dev libbluetooth3
libbluetooth3-dev libbluetooth3
libbluray-dev libbluray2
libbmusb-dev libbmusb6
libbobcat-dev libbobcat6
libbogl-dev libbogl0
libboinc-app-dev libboinc-app7t64 libboinc7t64
libbolt-17-dev
libbolt-18-dev
libbolt-19-dev
libbolt-22-dev
libbolt-dev
libbond-dev
libbondcpp-dev libbondcpp1d
libboost-all-dev libboost-atomic1.83.0 libboost-chrono1.83.0t64 libboost-container1.83.0 libboost-context1.83.0 libboost-coroutine1.83.0 libboost-date-time1.83.0 libboost-fiber1.83.0 libboost-filesystem1.83.0 libboost-graph1.83.0 libboost-graph-parallel1.83.0 libboost-iostreams1.83.0 libboost-json1.83.0 libboost-locale1.83.0 libboost-log1.83.0 libboost-math1.83.0 libboost-mpi1.83.0 libboost-mpi-python1.83.0 libboost-nowide1.83.0 libboost-numpy1.83.0 libboost-program-options1.83.0 libboost-python1.83.0 libboost-random1.83.0 libboost-regex1.83.0 libboost-serialization1.83.0 libboost-stacktrace1.83.0 libboost-system1.83.0 libboost-test1.83.0 libboost-thread1.83.0 libboost-timer1.83.0 libboost-type-erasure1.83.0 libboost-url1.83.0 libboost-wave1.83.0
libboost-atomic-dev libboost-atomic1.83.0
libboost-atomic1.83-dev libboost-atomic1.83.0
libboost-atomic1.88-dev libboost-atomic1.88.0
libboost-charconv1.88-dev
libboost-chrono-dev libboost-chrono1.83.0t64
libboost-chrono1.83-dev libboost-chrono1.83.0t64
libboost-chrono1.88-dev libboost-chrono1.88.0t64
libboost-container-dev libboost-container1.83.0
libboost-container1.83-dev libboost-container1.83.0
libboost-container1.88-dev libboost-container1.88.0
libboost-context-dev libboost-context1.83.0
libboost-context1.83-dev libboost-context1.83.0
libboost-context1.88-dev libboost-context1.88.0
libboost-contract-dev libboost-contract1.83.0
libboost-contract1.83-dev libboost-contract1.83.0
libboost-contract1.88-dev libboost-contract1.88.0
libboost-coroutine-dev libboost-coroutine1.83.0
libboost-coroutine1.83-dev libboost-coroutine1.83.0
libboost-coroutine1.88-dev libboost-coroutine1.88.0
libboost-date-time-dev libboost-date-time1.83.0
libboost-date-time1.83-dev libboost-date-time1.83.0
libboost-date-time1.88-dev libboost-date-time1.88.0
libboost-dev
libboost-exception-dev
libboost-exception1.83-dev
libboost-exception1.88-dev
libboost-ext-ut-dev
libboost-fiber-dev libboost-fiber1.83.0
libboost-fiber1.83-dev libboost-fiber1.83.0
libboost-fiber1.88-dev libboost-fiber1.88.0
libboost-filesystem-dev libboost-filesystem1.83.0
libboost-filesystem1.83-dev libboost-filesystem1.83.0
libboost-filesystem1.88-dev libboost-filesystem1.88.0
libboost-graph-dev libboost-graph1.83.0
libboost-graph-parallel-dev libboost-graph-parallel1.83.0
libboost-graph-parallel1.83-dev libboost-graph-parallel1.83.0
libboost-graph-parallel1.88-dev libboost-graph-parallel1.88.0
libboost-graph1.83-dev libboost-graph1.83.0
libboost-graph1.88-dev libboost-graph1.88.0
libboost-iostreams-dev libboost-iostreams1.83.0
libboost-iostreams1.83-dev libboost-iostreams1.83.0
libboost-iostreams1.88-dev libboost-iostreams1.88.0
libboost-json-dev libboost-json1.83.0
libboost-json1.83-dev libboost-json1.83.0
libboost-json1.88-dev libboost-json1.88.0
libboost-locale-dev libboost-locale1.83.0
libboost-locale1.83-dev libboost-locale1.83.0
libboost-locale1.88-dev libboost-locale1.88.0
libboost-log-dev libboost-log1.83.0
libboost-log1.83-dev libboost-log1.83.0
libboost-log1.88-dev libboost-log1.88.0
libboost-math-dev libboost-math1.83.0
libboost-math1.83-dev libboost-math1.83.0
libboost-math1.88-dev libboost-math1.88.0
libboost-mpi-dev libboost-mpi1.83.0
libboost-mpi-python-dev libboost-mpi-python1.83.0
libboost-mpi-python1.83-dev libboost-mpi-python1.83.0
libboost-mpi-python1.88-dev libboost-mpi-python1.88.0
libboost-mpi1.83-dev libboost-mpi1.83.0
libboost-mpi1.88-dev libboost-mpi1.88.0
libboost-nowide-dev libboost-nowide1.83.0
libboost-nowide1.83-dev libboost-nowide1.83.0
libboost-nowide1.88-dev libboost-nowide1.88.0
libboost-numpy-dev libboost-numpy1.83.0
libboost-numpy1.83-dev libboost-numpy1.83.0
libboost-numpy1.88-dev libboost-numpy1.88.0
libboost-program-options-dev libboost-program-options1.83.0
libboost-program-options1.83-dev libboost-program-options1.83.0
libboost-program-options1.88-dev libboost-program-options1.88.0
libboost-python-dev libboost-python1.83.0
libboost-python1.83-dev libboost-python1.83.0
libboost-python1.88-dev libboost-python1.88.0
libboost-random-dev libboost-random1.83.0
libboost-random1.83-dev libboost-random1.83.0
libboost-random1.88-dev libboost-random1.88.0
libboost-regex-dev libboost-regex1.83.0
libboost-regex1.83-dev libboost-regex1.83.0
libboost-regex1.88-dev libboost-regex1.88.0
libboost-serialization-dev libboost-serialization1.83.0
libboost-serialization1.83-dev libboost-serialization1.83.0
libboost-serialization1.88-dev libboost-serialization1.88.0
libboost-stacktrace-dev libboost-stacktrace1.83.0
libboost-stacktrace1.83-dev libboost-stacktrace1.83.0
libboost-stacktrace1.88-dev libboost-stacktrace1.88.0
libboost-system-dev libboost-system1.83.0
libboost-system1.83-dev libboost-system1.83.0
libboost-system1.88-dev libboost-system1.88.0
libboost-test-dev libboost-test1.83.0
libboost-test1.83-dev libboost-test1.83.0
libboost-test1.88-dev libboost-test1.88.0
libboost-thread-dev libboost-thread1.83.0
libboost-thread1.83-dev libboost-thread1.83.0
libboost-thread1.88-dev libboost-thread1.88.0
libboost-timer-dev libboost-timer1.83.0
libboost-timer1.83-dev libboost-timer1.83.0
libboost-timer1.88-dev libboost-timer1.88.0
libboost-tools-dev
libboost-type-erasure-dev libboost-type-erasure1.83.0
libboost-type-erasure1.83-dev libboost-type-erasure1.83.0
libboost-type-erasure1.88-dev libboost-type-erasure1.88.0
libboost-url-dev libboost-url1.83.0
libboost-url1.83-dev libboost-url1.83.0
libboost-url1.88-dev libboost-url1.88.0
libboost-wave-dev libboost-wave1.83.0
libboost-wave1.83-dev libboost-wave1.83.0
libboost-wave1.88-dev libboost-wave1.88.0
libboost1.83-all-dev libboost-atomic1.83.0 libboost-chrono1.83.0t64 libboost-container1.83.0 libboost-context1.83.0 libboost-coroutine1.83.0 libboost-date-time1.83.0 libboost-fiber1.83.0 libboost-filesystem1.83.0 libboost-graph-parallel1.83.0 libboost-graph1.83.0 libboost-iostreams1.83.0 libboost-json1.83.0 libboost-locale1.83.0 libboost-log1.83.0 libboost-math1.83.0 libboost-mpi-python1.83.0 libboost-mpi1.83.0 libboost-nowide1.83.0 libboost-numpy1.83.0 libboost-program-options1.83.0 libboost-python1.83.0 libboost-random1.83.0 libboost-regex1.83.0 libboost-serialization1.83.0 libboost-stacktrace1.83.0 libboost-system1.83.0 libboost-test1.83.0 libboost-thread1.83.0 libboost-timer1.83.0 libboost-type-erasure1.83.0 libboost-url1.83.0 libboost-wave1.83.0
libboost1.83-dev
libboost1.83-tools-dev
libboost1.88-all-dev libboost-atomic1.88.0 libboost-chrono1.88.0t64 libboost-container1.88.0 libboost-context1.88.0 libboost-coroutine1.88.0 libboost-date-time1.88.0 libboost-fiber1.88.0 libboost-filesystem1.88.0 libboost-graph-parallel1.88.0 libboost-graph1.88.0 libboost-iostreams1.88.0 libboost-json1.88.0 libboost-locale1.88.0 libboost-log1.88.0 libboost-math1.88.0 libboost-mpi-python1.88.0 libboost-mpi1.88.0 libboost-nowide1.88.0 libboost-numpy1.88.0 libboost-program-options1.88.0 libboost-python1.88.0 libboost-random1.88.0 libboost-regex1.88.0 libboost-serialization1.88.0 libboost-stacktrace1.88.0 libboost-system1.88.0 libboost-test1.88.0 libboost-thread1.88.0 libboost-timer1.88.0 libboost-type-erasure1.88.0 libboost-url1.88.0 libboost-wave1.88.0
libboost1.88-dev
libboost1.88-tools-dev
libbotan-2-dev libbotan-2-19
libbotan-3-dev libbotan-3-7
libbox2d-dev libbox2d2
libboxfort-dev
libbpf-dev libbpf1
libbpfcc-dev libbpfcc
libbpftune-dev libbpftune0
libbpp-core-dev libbpp-core4t64
libbpp-phyl-dev libbpp-phyl12t64
libbpp-phyl-omics-dev libbpp-phyl-omics3t64
libbpp-popgen-dev libbpp-popgen8t64
libbpp-qt-dev libbpp-qt2t64
libbpp-raa-dev libbpp-raa4t64
libbpp-seq-dev libbpp-seq12t64
libbpp-seq-omics-dev libbpp-seq-omics3t64
libbrahe-dev libbrahe-1.3-3
libbraiding-dev libbraiding0t64
libbrasero-media3-dev libbrasero-media3-1
libbrlapi-dev libbrlapi0.8
libbrotli-dev libbrotli1
libbs2b-dev libbs2b0
libbsd-dev libbsd0
libbson-dev libbson-1.0-0t64
libbt-dev libbt0
libbtbb-dev libbtbb1
libbtllib-dev
libbtparse-dev libbtparse2
libbtrfs-dev libbtrfs0t64
libbtrfsutil-dev libbtrfsutil1t64
libbullet-dev libbullet3.24t64
libbullet-extras-dev libbullet-extras3.24t64
libbulletml-dev libbulletml0v5
libburn-dev libburn4t64
libburner-media3-dev libburner-media3-1
libbuteosyncfw5-dev libbuteosyncfw5-0
libbuteosyncml5-dev libbuteosyncml5-1
libbwa-dev
libbytesize-dev libbytesize1
libbz2-dev libbz2-1.0
libbzip3-dev libbzip3-1
libbzrtp-dev libbzrtp1
libc++-17-dev libc++1-17t64
libc++-17-dev-wasm32
libc++-18-dev libc++1-18
libc++-18-dev-wasm32
libc++-19-dev libc++1-19
libc++-19-dev-wasm32
libc++-22-dev
libc++-22-dev-wasm32
libc++-dev libc++1-19
libc++-dev-wasm32
libc++-x.y-dev libc++1-17t64
libc++abi-17-dev libc++abi1-17t64
libc++abi-17-dev-wasm32
libc++abi-18-dev libc++abi1-18
libc++abi-18-dev-wasm32
libc++abi-19-dev libc++abi1-19
libc++abi-19-dev-wasm32
libc++abi-22-dev
libc++abi-22-dev-wasm32
libc++abi-dev libc++abi1-19
libc++abi-x.y-dev libc++abi1-17t64
libc-ares-dev libcares2
libc-dev
libc-dev-bin
libc6-dev
libc6-dev-i386 libc6-i386
libc6-dev-x32 libc6-x32
libca-dev
libcaca-dev libcaca0
libcacard-dev libcacard0
libcadical-dev
libcaes-dev libcaes1
libcaf-dev libcaf-core0.17t64 libcaf-io0.17t64 libcaf-openssl0.17t64
libcairo-5c-dev libcairo-5c0
libcairo-dev libcairo-gobject2 libcairo-script-interpreter2 libcairo2
libcairo2-dev libcairo-gobject2 libcairo-script-interpreter2 libcairo2
libcairomm-1.0-dev libcairomm-1.0-1v5
libcairomm-1.16-dev libcairomm-1.16-1
libcaja-extension-dev libcaja-extension1
libcal3d-dev libcal3d12t64
libcal3d12-dev libcal3d12t64
libcalceph-dev libcalceph2
libcalceph-fortran-dev libcalceph2
libcalendarsupport-dev libkpim6calendarsupport6
libcallaudio-dev libcallaudio-0-1
libcallaudio-doc
libcamel1.2-dev libcamel-1.2-64t64
libcamera-calibration-parsers-dev libcamera-calibration-parsers0t64
libcamera-dev libcamera0.4
libcamera-info-manager-dev libcamera-info-manager0t64
libcamitk-dev libcamitk5
libcamp-dev libcamp0.8t64
libcamp0.7-dev libcamp0.8t64
libcanberra-dev libcanberra0
libcanberra-gtk-common-dev
libcanberra-gtk3-dev libcanberra-gtk3-0
libcangjie-dev libcangjie3
libcanl-c-dev libcanl-c4t64
libcanlock-dev libcanlock3
libcanna1g-dev libcanna1g
libcantor-dev libcantorlibs28abi2
libcap-dev libcap2
libcap-ng-dev libcap-ng0
libcap2-dev libcap2
libcapi20-dev libcapi20-3t64
libcapnp-dev libcapnp-1.1.0
libcapstone-dev libcapstone5
libcaribou-dev libcaribou0
libcasilda-dev
libcassie-dev libcassie1v5
libcatch2-dev
libcattle-1.0-dev libcattle-1.0-0
libcbf-dev libcbf1t64
libcbor-dev libcbor0.10
libcccl-dev
libccd-dev libccd2
libccfits-dev libccfits0v5
libcconv-dev libcconv0
libccp4-data
libccp4-dev libccp4c0t64 libccp4f0t64
libccrtp-dev libccrtp2t64
libcctbx-dev libcctbx0
libcctz-dev libcctz2.4
libcdaudio-dev libcdaudio1
libcdb-dev libcdb1
libcdd-dev libcdd0t64
libcddb-dev libcddb2
libcddb2-dev libcddb2
libcdi-dev libcdi0
libcdio++-dev libcdio++1t64
libcdio-cdda-dev libcdio-cdda2t64
libcdio-dev libcdio19t64
libcdio-paranoia-dev libcdio-paranoia2t64
libcdk5-dev libcdk5t64
libcdparanoia-dev libcdparanoia0
libcdparanoia0-dev libcdparanoia0
libcdr-dev libcdr-0.1-1
libcds-dev libcds2.3.3t64
libcec-dev libcec7
libcegui-mk2-dev libcegui-mk2-0.8.7t64
libcephfs-dev libcephfs2
libcereal-dev
libceres-dev libceres4t64
libcerf-dev libcerf2
libcexceptions-dev libcexceptions0
libcext-dev libcext0
libcfg-dev libcfg7
libcfitsio-dev libcfitsio10t64
libcg3-dev
libcgal-dev libboost-program-options1.83.0 libboost-system1.83.0 libboost-thread1.83.0 libgmp10 libgmpxx4ldbl libmpfr6 zlib1g
libcgal-qt6-dev libboost-program-options1.83.0 libboost-system1.83.0 libboost-thread1.83.0 libgmp10 libgmpxx4ldbl libmpfr6 zlib1g
libcgicc-dev libcgicc3
libcgif-dev libcgif0
libcglm-dev libcglm0
libcgns-dev libcgns3.4
libcgreen1-dev libcgreen1
libcgroup-dev libcgroup3
libcgsi-gsoap-dev libcgsi-gsoap1t64
libchafa-dev libchafa0t64
libchamplain-0.12-dev libchamplain-0.12-0
libchamplain-gtk-0.12-dev libchamplain-gtk-0.12-0
libchardet-dev libchardet1t64
libcharls-dev libcharls2
libchasen-dev libchasen2
libchdr-dev libchdr0
libchealpix-dev libchealpix0
libcheese-dev libcheese8
libcheese-gtk-dev libcheese-gtk25
libchewing3-dev libchewing3
libchicken-dev libchicken11t64
libchipcard-dev libchipcard6t64 libchipcard-data
libchipmunk-dev libchipmunk7
libchise-dev libchise1t64
libchm-bin libchm1
libchm-dev libchm1
libchromaprint-dev libchromaprint1
libcidr-dev libcidr0
libcif-dev libcif1
libcifpp-dev libcifpp7
libcifti-dev libcifti0t64
libcinnamon-control-center-dev libcinnamon-control-center1
libcinnamon-desktop-dev libcinnamon-desktop4t64 libcvc0t64
libcinnamon-menu-3-dev libcinnamon-menu-3-0
libcitadel-dev libcitadel4
libcitygml-dev libcitygml2
libcivetweb-dev libcivetweb1
libcjose-dev libcjose0
libcjs-dev libcjs0
libcjson-dev libcjson1
libck-connector-dev libck-connector0
libck-dev libck0t64
libckyapplet1-dev libckyapplet1t64
libclalsadrv-dev libclalsadrv2t64
libclamav-dev libclamav12
libclang-17-dev libclang1-17t64
libclang-18-dev libclang1-18
libclang-19-dev libclang1-19
libclang-22-dev libclang1-22
libclang-common-17-dev
libclang-common-18-dev
libclang-common-19-dev
libclang-common-22-dev
libclang-cpp-dev libclang-cpp19
libclang-cpp17-dev libclang-cpp17t64
libclang-cpp18-dev libclang-cpp18
libclang-cpp19-dev libclang-cpp19
libclang-cpp22-dev libclang-cpp22
libclang-dev libclang1-19
libclang-rt-17-dev
libclang-rt-17-dev-wasm32
libclang-rt-17-dev-wasm64
libclang-rt-18-dev
libclang-rt-18-dev-wasm32
libclang-rt-18-dev-wasm64
libclang-rt-19-dev
libclang-rt-19-dev-wasm32
libclang-rt-19-dev-wasm64
libclang-rt-22-dev
libclang-rt-22-dev-wasm32
libclang-rt-22-dev-wasm64
libclang-rt-22-dev-win
libclang-rt-dev
libclang-rt-dev-wasm32
libclang-rt-dev-wasm64
libclanlib-dev libclanapp-1.0t64
libclass-loader-dev libclass-loader3d
libclaw-application-dev libclaw-application1t64
libclaw-configuration-file-dev libclaw-configuration-file1t64
libclaw-dev
libclaw-dynamic-library-dev libclaw-dynamic-library1t64
libclaw-graphic-dev libclaw-graphic1t64
libclaw-logger-dev libclaw-logger1t64
libclaw-net-dev libclaw-net1t64
libclaw-tween-dev libclaw-tween1t64
libclaws-mail-dev libssl3t64 libenchant-2-2
libclblast-dev libclblast1
libclc-17-dev
libclc-18-dev
libclc-19-dev
libclc-22-dev
libclc-x.y-dev
libcld2-dev libcld2-0
libcleri-dev libcleri1
libclfft-dev libclfft2
libclhep-dev libclhep2.1t64
libcli-dev libcli1.10t64
libcli11-dev
libclick-dev libclick-0.4-0
libclipper-dev libclipper2
libcliquer-dev libcliquer1
libcln-dev libcln6
libcloudflare-ddns-dev libcloudflare-ddns2
libcloudproviders-dev libcloudproviders0
libclsync-dev libclsync0t64
libclthreads-dev libclthreads2t64
libclucene-dev libclucene-contribs1t64 libclucene-core1t64
libclustalo-dev libargtable2-0
libclutter-1.0-dev libclutter-1.0-0
libclutter-gst-3.0-dev libclutter-gst-3.0-0
libclutter-gtk-1.0-dev libclutter-gtk-1.0-0
libclutter-imcontext-0.1-dev libclutter-imcontext-0.1-0
libclxclient-dev libclxclient3t64
libcm256cc-dev libcm256cc1t64
libcmap-dev libcmap4
libcmark-dev libcmark0.30.2
libcmark-gfm-dev libcmark-gfm0.29.0.gfm.13
libcmark-gfm-extensions-dev libcmark-gfm-extensions0.29.0.gfm.13
libcminpack-dev libcminpack1
libcmis-dev libcmis-0.6-6t64
libcmocka-dev libcmocka0
libcmor-dev libcmor2t64
libcmpack-dev
libcmph-dev libcmph0t64
libcmtspeechdata-dev libcmtspeechdata0t64
libcneartree-dev libcneartree7t64
libcoap3-dev libcoap3t64
libcoarrays-dev
libcoarrays-mpich-dev libcaf-mpich-3t64
libcoarrays-openmpi-dev libcaf-openmpi-3t64
libcob4-dev libcob4t64
libcob5-dev libcob5t64
libcoda-dev libcoda16
libcodcif-dev libcodcif3
libcodec2-dev libcodec2-1.2
libcogl-dev libcogl-path20 libcogl20
libcogl-pango-dev libcogl-pango20
libcogl-path-dev libcogl-path20 libcogl20
libcoin-dev libcoin80t64
libcoinutils-dev libbz2-1.0 liblapack3
libcollada-dom-dev libcollada-dom2.5-dp0
libcollada-dom2.4-dp-dev libcollada-dom2.5-dp0
libcollada-parser-dev libcollada-parser1d
libcollada-urdf-dev libcollada-urdf1d
libcollectdclient-dev libcollectdclient1t64
libcollection-dev libcollection4t64
libcolord-dev libcolord2
libcolord-gtk-dev libcolord-gtk1t64
libcolord-gtk-headers
libcolord-gtk4-dev libcolord-gtk4-1t64
libcolorhug-dev libcolorhug2
libcolpack-dev libcolpack0t64
libcom-dev
libcombblas-dev libcombblas2.0.0t64
libcombblas-docs
libcomedi-dev libcomedi0t64
libcommuni-dev libirccore3t64 libircmodel3t64 libircutil3t64
libcompel-dev libcompel1
libcompfaceg1-dev libcompfaceg1
libcompizconfig0-dev libcompizconfig0
libcomps-dev libcomps0
libconcord-dev libconcord6
libconcurrentqueue-dev
libconfig++-dev libconfig++11
libconfig-dev libconfig11
libconfuse-dev libconfuse2
libconsensuscore-dev
libconsole-bridge-dev libconsole-bridge1.0
libconsolekit-dev libconsolekit1
libcontactcache-qt5-dev libcontactcache-qt5-1
libcontactsd1-dev libcontactsd1
libcoordgen-dev libcoordgen3
libcootapi-dev libcootapi1.1
libcork-dev libcork16
libcorkipset-dev libcorkipset1
libcorosync-common-dev libcorosync-common4
libcos4-dev libcos4-3
libcotp-dev libcotp3
libcourier-unicode-dev libcourier-unicode8
libcoverart-dev libcoverart1 libcoverartcc1v5
libcowsql-dev libcowsql0
libcpdb-backend-dev libcpdb2t64
libcpdb-dev libcpdb2t64
libcpdb-frontend-dev libcpdb-frontend2t64 libcpdb2t64
libcpg-dev libcpg4
libcpl-dev libcplcore26 libcpldfs26 libcpldrs26 libcplui26
libcpluff-dev libcpluff0
libcpluff0-dev libcpluff0
libcpp-hocon-dev libcpp-hocon0.3.0t64
libcpp-httplib-dev libcpp-httplib0.18
libcpp-jwt-dev libssl3t64
libcppad-dev libcppad-lib2200.0
libcppdap-dev libjsoncpp26
libcppdb-dev libcppdb-mysql0t64 libcppdb-odbc0t64 libcppdb-postgresql0t64 libcppdb-sqlite3-0t64 libcppdb0t64
libcppnumericalsolvers-dev
libcpprest-dev libcpprest2.10
libcpprspserver-dev libcpprspserver3t64
libcpptest-dev libcpptest1
libcpptoml-dev
libcppunit-dev libcppunit-1.15-0
libcppunit-subunit-dev libcppunit-subunit0
libcpputest-dev
libcpu-features-dev
libcpucycles-dev libcpucycles1
libcpufreq-dev libcpupower1
libcpuid-dev libcpuid17
libcpuinfo-dev libcpuinfo0
libcpupower-dev libcpupower1
libcpuset-dev libcpuset1t64
libcqrlib-dev libcqrlib2
libcrack2-dev libcrack2
libcrcutil-dev libcrcutil0t64
libcreaterepo-c-dev libcreaterepo-c1
libcreg-dev libcreg1t64
libcriterion-dev libcriterion3
libcritnib-dev libcritnib1
libcriu-dev libcriu2
libcrossguid-dev libcrossguid0
libcrypt-dev libcrypt1
libcrypt1-dev libcrypt1
libcrypto++-dev libcrypto++8t64
libcrypto-mb-dev libcrypto-mb11
libcryptominisat5-dev libcryptominisat5-5.11t64
libcryptopant-dev libcryptopant1
libcryptsetup-dev libcryptsetup12
libcryptui-dev libcryptui0a
libcsfml-dev libcsfml-audio2.6 libcsfml-graphics2.6 libcsfml-network2.6 libcsfml-system2.6 libcsfml-window2.6
libcsmith-dev libcsmith0t64
libcsnd-dev libcsnd6-6.0v5
libcsound64-dev libcsound64-6.0
libcsv-dev libcsv3
libctapimkt-dev libctapimkt1
libctapimkt1-dev libctapimkt1
libctemplate-dev libctemplate3t64
libctl-dev libctl7t64
libctpl-dev libctpl2t64
libctre-dev
libcu++-dev
libcub-dev
libcubature-dev libcubature0
libcubeb-dev libcubeb0
libcuckoo-dev
libcudf-dev libgirepository-2.0-0 libglib2.0-0t64 libtinfo6 libncurses6 libncursesw6
libcue-dev libcue2
libcunit1-dev libcunit1
libcunit1-ncurses-dev libcunit1-ncurses
libcups2-dev libcups2t64
libcupsfilters-dev libcupsfilters1t64
libcupsfilters2-dev libcupsfilters2
libcupsimage2-dev libcupsimage2t64
libcupt4-dev libcupt4-2t64
libcurl-dev libcurl3t64-gnutls
libcurl-ssl-dev libcurl3t64-gnutls
libcurl3-dev libcurl4t64
libcurl3-gnutls-dev libcurl3t64-gnutls
libcurl3-openssl-dev libcurl4t64
libcurl4-dev libcurl3t64-gnutls
libcurl4-gnutls-dev libcurl3t64-gnutls
libcurl4-openssl-dev libcurl4t64
libcurlpp-dev libcurlpp0t64
libcutl-dev libcutl-1.10
libcv-bridge-dev libcv-bridge2d
libcvc4-dev libcvc4-7 libcvc4parser7
libcvc5-dev libcvc5-1 libcvc5parser1
libcvd-dev libcvd2
libcvector-dev libcvector2
libcvtapi-dev libcvtapi1t64
libcw-dev libcw8
libcwidget-dev libcwidget4
libcwiid-dev libcwiid1t64
libcxl-dev libcxl1
libcxx-serial-dev libcxx-serial1
libcxxopts-dev
libcxxtools-dev libcxxtools10
libcyaml-dev libcyaml1
libczmq-dev libczmq4
libd3dadapter9-mesa-dev libd3dadapter9-mesa
libdaemon-dev libdaemon0
libdap-dev libdap27t64 libdapserver7t64 libdapclient6t64
libdar-dev libdar64-6000t64
libdart-all-dev libdart6.13 libdart-utils6.13 libdart-utils-urdf6.13 libdart-gui6.13 libdart-gui-osg6.13 libdart-optimizer-nlopt6.13 libdart-optimizer-ipopt6.13 libdart-collision-bullet6.13 libdart-collision-ode6.13
libdart-collision-bullet-dev libdart-collision-bullet6.13
libdart-collision-ode-dev libdart-collision-ode6.13
libdart-dev libdart6.13
libdart-external-convhull-3d-dev
libdart-external-ikfast-dev libdart6.13
libdart-external-imgui-dev libdart-external-imgui6.13
libdart-external-lodepng-dev libdart-external-lodepng6.13
libdart-external-odelcpsolver-dev libdart-external-odelcpsolver6.13
libdart-gui-dev libdart-gui6.13
libdart-gui-osg-dev libdart-gui-osg6.13
libdart-optimizer-ipopt-dev libdart-optimizer-ipopt6.13
libdart-optimizer-nlopt-dev libdart-optimizer-nlopt6.13
libdart-utils-dev libdart-utils6.13
libdart-utils-urdf-dev libdart-utils-urdf6.13
libdashel-dev libdashel1
libdataquay-dev libdataquay0
libdatatype99-dev
libdatrie-dev libdatrie1
libdav1d-dev libdav1d7
libdawgdic-dev
libdaxctl-dev libdaxctl1
libdazzle-1.0-dev libdazzle-1.0-0
libdb-dev libdb5.3t64
libdb5.3++-dev libdb5.3++t64 libdb5.3t64
libdb5.3-dev libdb5.3t64
libdbcsr-dev
libdbi-dev libdbi1t64
libdbi0-dev libdbi1t64
libdbus-1-dev libdbus-1-3
libdbus-c++-dev libdbus-c++-1-0v5 libdbus-c++-ecore-1-0 libdbus-c++-glib-1-0
libdbus-cpp-dev libdbus-cpp5
libdbus-glib-1-dev libdbus-glib-1-2
libdbusada-dev libdbusada0.6.1
libdbusextended-qt5-dev libdbusextended-qt5-1
libdbuskit-dev libdbuskit0
libdbusmenu-glib-dev libdbusmenu-glib4
libdbusmenu-gtk3-dev libdbusmenu-gtk3-4
libdbusmenu-jsonloader-dev libdbusmenu-jsonloader4
libdbusmenu-lxqt-dev libdbusmenu-lxqt0
libdbusmenu-qt5-dev libdbusmenu-qt5-2
libdbustest1-dev libdbustest1
libdc1394-dev libdc1394-25
libdca-dev libdca0
libdcmtk-dev libdcmtk19
libdcmtk19-dev libdcmtk19
libdcmtkpp-dev libodil0t64
libdconf-dev libdconf1
libdcontainers-dev
libdd-opentracing-dev libdd-opentracing0
libddccontrol-dev libddccontrol0
libddcutil-dev libddcutil5
libdde-network-utils-dev libdde-network-utils1
libdds-dev
libde265-dev libde265-0
libdeal.ii-dev libdeal.ii-9.6.2
libdebconf-kde-dev libdebconf-kde1
libdebconfclient-dev libdebconfclient0
libdebconfclient0-dev libdebconfclient0
libdebian-installer-dev libdebian-installer4 libdebian-installer-extra4
libdebian-installer4-dev libdebian-installer4 libdebian-installer-extra4
libdebug0-dev libdebug0
libdebuginfod-dev libdebuginfod1t64
libdecaf-dev libdecaf0
libdecor-0-dev libdecor-0-0
libdecoration0-dev libdecoration0t64
libdee-dev libdee-1.0-4
libdeflate-dev libdeflate0
libdeflate-tools libdeflate0
libdepth-image-proc-dev libdepth-image-proc0d
libdevhelp-dev libdevhelp-3-6
libdeviceinfo-dev libdeviceinfo0
libdevicexlib-dev
libdevil-dev libdevil1c2
libdevmapper-dev libdevmapper1.02.1 libdevmapper-event1.02.1
libdex-dev libdex-1-1
libdframeworkdbus-dev libdframeworkdbus2
libdfu-dev libdfu1
libdhash-dev libdhash1t64
libdi-dev libdi6
libdiagnostic-aggregator-dev libdiagnostic-aggregator1d
libdiagnostic-msgs-dev
libdiagnostic-updater-dev libdiagnostic-updater0d
libdiagnostics-dev libdiagnostics0t64
libdialog-dev libdialog15
libdieharder-dev libdieharder3t64
libdiet-dev libdiet0
libdigidoc-dev libdigidoc2t64
libdime-dev libdime1
libdisasm-dev libdisasm0
libdiscid-dev libdiscid0
libdiscord-rpc-dev libdiscord-rpc3
libdiscover-dev libdiscover2
libdislocker0-dev libdislocker0.7t64
libdisorder-dev libdisorder0
libdisplay-info-dev libdisplay-info2
libdistorm3-dev libdistorm3-3
libdivide-dev
libdivsufsort-dev libdivsufsort3
libdjconsole-dev libdjconsole0
libdjinterop-dev libdjinterop0
libdjvulibre-dev libdjvulibre21
libdkim-dev libdkim1d
libdleyna-core-1.0-dev libdleyna-core-1.0-6
libdlib-dev libdlib19.2
libdlm-dev libdlm3
libdlmcontrol-dev libdlmcontrol3
libdlpack-dev
libdlrestrictions-dev libdlrestrictions1
libdlt-dev libdlt2
libdmalloc-dev libdmalloc5
libdmapsharing-4.0-dev libdmapsharing-4.0-3t64
libdmlc-dev libdmlc0t64
libdmr-dev libdmr0.1
libdmrconf-dev
libdmtx-dev libdmtx0t64
libdnf-dev libdnf2t64
libdng-dev libdng1
libdnlib-cil-dev
libdnnl-dev libdnnl3.6
libdnswire-dev libdnswire1t64
libdockapp-dev libdockapp3
libdocopt-dev libdocopt0
libdogleg-dev libdogleg2
libdolfin-dev libdolfin2019.2t64
libdolfin-dev-common
libdolfin64-dev libdolfin64-2019.2t64
libdolfinx-complex-dev libdolfinx-complex0.9
libdolfinx-dev libdolfinx-real0.9
libdolfinx-mpc-dev libdolfinx-mpc0.9
libdolfinx-real-dev libdolfinx-real0.9
libdolphinvcs-dev libdolphinvcs6
libdoodle-dev libdoodle1
libdotconf-dev libdotconf0
libdouble-conversion-dev libdouble-conversion3
libdovi-dev libdovi3
libdpdk-dev librte-acl25 librte-argparse25 librte-baseband-acc25 librte-baseband-fpga-5gnr-fec25 librte-baseband-fpga-lte-fec25 librte-baseband-la12xx25 librte-baseband-null25 librte-baseband-turbo-sw25 librte-bbdev25 librte-bitratestats25 librte-bpf25 librte-bus-auxiliary25 librte-bus-cdx25 librte-bus-dpaa25 librte-bus-fslmc25 librte-bus-ifpga25 librte-bus-pci25 librte-bus-platform25 librte-bus-uacce25 librte-bus-vdev25 librte-bus-vmbus25 librte-cfgfile25 librte-cmdline25 librte-common-cnxk25 librte-common-cpt25 librte-common-dpaax25 librte-common-iavf25 librte-common-idpf25 librte-common-ionic25 librte-common-mlx5-25 librte-common-nfp25 librte-common-nitrox25 librte-common-octeontx25 librte-common-qat25 librte-common-sfc-efx25 librte-compress-isal25 librte-compress-mlx5-25 librte-compress-nitrox25 librte-compress-octeontx25 librte-compress-zlib25 librte-compressdev25 librte-crypto-bcmfs25 librte-crypto-caam-jr25 librte-crypto-ccp25 librte-crypto-cnxk25 librte-crypto-dpaa-sec25 librte-crypto-dpaa2-sec25 librte-crypto-ionic25 librte-crypto-ipsec-mb25 librte-crypto-mlx5-25 librte-crypto-nitrox25 librte-crypto-null25 librte-crypto-octeontx25 librte-crypto-openssl25 librte-crypto-scheduler25 librte-crypto-virtio25 librte-cryptodev25 librte-dispatcher25 librte-distributor25 librte-dma-cnxk25 librte-dma-dpaa2-25 librte-dma-dpaa25 librte-dma-hisilicon25 librte-dma-idxd25 librte-dma-ioat25 librte-dma-odm25 librte-dma-skeleton25 librte-dmadev25 librte-eal25 librte-efd25 librte-ethdev25 librte-event-cnxk25 librte-event-dlb2-25 librte-event-dpaa2-25 librte-event-dpaa25 librte-event-dsw25 librte-event-octeontx25 librte-event-opdl25 librte-event-skeleton25 librte-event-sw25 librte-eventdev25 librte-fib25 librte-gpudev25 librte-graph25 librte-gro25 librte-gso25 librte-hash25 librte-ip-frag25 librte-ipsec25 librte-jobstats25 librte-kvargs25 librte-latencystats25 librte-log25 librte-lpm25 librte-mbuf25 librte-member25 librte-mempool-bucket25 librte-mempool-cnxk25 librte-mempool-dpaa2-25 librte-mempool-dpaa25 librte-mempool-octeontx25 librte-mempool-ring25 librte-mempool-stack25 librte-mempool25 librte-meta-all librte-meta-allpmds librte-meta-baseband librte-meta-bus librte-meta-compress librte-meta-crypto librte-meta-dma librte-meta-event librte-meta-mempool librte-meta-net librte-meta-raw librte-meter25 librte-metrics25 librte-ml-cnxk25 librte-mldev25 librte-net-af-packet25 librte-net-af-xdp25 librte-net-ark25 librte-net-atlantic25 librte-net-avp25 librte-net-axgbe25 librte-net-bnx2x25 librte-net-bnxt25 librte-net-bond25 librte-net-cnxk25 librte-net-cpfl25 librte-net-cxgbe25 librte-net-dpaa2-25 librte-net-dpaa25 librte-net-e1000-25 librte-net-ena25 librte-net-enetc25 librte-net-enetfec25 librte-net-enic25 librte-net-failsafe25 librte-net-fm10k25 librte-net-gve25 librte-net-hinic25 librte-net-hns3-25 librte-net-i40e25 librte-net-iavf25 librte-net-ice25 librte-net-idpf25 librte-net-igc25 librte-net-ionic25 librte-net-ipn3ke25 librte-net-ixgbe25 librte-net-mana25 librte-net-memif25 librte-net-mlx4-25 librte-net-mlx5-25 librte-net-netvsc25 librte-net-nfp25 librte-net-ngbe25 librte-net-ntnic25 librte-net-null25 librte-net-octeon-ep25 librte-net-octeontx25 librte-net-pcap25 librte-net-pfe25 librte-net-qede25 librte-net-r8169-25 librte-net-ring25 librte-net-sfc25 librte-net-softnic25 librte-net-tap25 librte-net-thunderx25 librte-net-txgbe25 librte-net-vdev-netvsc25 librte-net-vhost25 librte-net-virtio25 librte-net-vmxnet3-25 librte-net-zxdh25 librte-net25 librte-node25 librte-pcapng25 librte-pci25 librte-pdcp25 librte-pdump25 librte-pipeline25 librte-port25 librte-power-acpi25 librte-power-amd-pstate25 librte-power-cppc25 librte-power-intel-pstate25 librte-power-intel-uncore25 librte-power-kvm-vm25 librte-power25 librte-raw-cnxk-bphy25 librte-raw-cnxk-gpio25 librte-raw-cnxk-rvu-lf25 librte-raw-dpaa2-cmdif25 librte-raw-gdtc25 librte-raw-ifpga25 librte-raw-ntb25 librte-raw-skeleton25 librte-rawdev25 librte-rcu25 librte-regex-cn9k25 librte-regex-mlx5-25 librte-regexdev25 librte-reorder25 librte-rib25 librte-ring25 librte-sched25 librte-security25 librte-stack25 librte-table25 librte-telemetry25 librte-timer25 librte-vdpa-ifc25 librte-vdpa-mlx5-25 librte-vdpa-nfp25 librte-vdpa-sfc25 librte-vhost25
libdpkg-dev libmd0 zlib1g liblzma5 libzstd1 libbz2-1.0
libdqlite-dev libdqlite0
libdraco-dev libdraco8
libdragonbox-dev
libdrilbo-common
libdrilbo-dev
libdrm-dev libdrm2 libdrm-intel1 libdrm-radeon1 libdrm-nouveau2 libdrm-amdgpu1
libdrogon-dev
libdrpm-dev libdrpm0
libdrumstick-dev libdrumstick-alsa2t64 libdrumstick-file2t64 libdrumstick-rt-backends libdrumstick-rt2t64 libdrumstick-widgets2t64
libdsdcc-dev libdsdcc1t64
libdsdp-dev libdsdp-5.8t64
libdsfmt-dev libdsfmt-521-1 libdsfmt-1279-1 libdsfmt-2203-1 libdsfmt-4253-1 libdsfmt-11213-1 libdsfmt-19937-1 libdsfmt-44497-1 libdsfmt-86243-1 libdsfmt-132049-1 libdsfmt-216091-1
libdshconfig-dev libdshconfig1
libdshconfig1-dev libdshconfig1
libdsk4-dev libdsk4
libdssialsacompat-dev libdssialsacompat0t64
libdt-utils-dev libdt-utils5t64
libdtk6log-dev libdtk6log0
libdtkcommon
libdtkcommon-dev
libdtkcore-dev libdtkcore5
libdtkdeclarative-dev libdtkdeclarative5
libdtkgui-dev
libdtkgui5
libdtkgui5-bin
libdtklog-dev libdtklog0
libdtkwidget-dev libdtkwidget5
libdtl-dev
libdublintraceroute-dev libdublintraceroute0
libdumb1-dev libdumb1t64
libdumbnet-dev libdumbnet1
libdumbtts-dev
libdune-common-dev libopenmpi40 libblas3 liblapack3
libdune-functions-dev libopenmpi40 libblas3 liblapack3 libalberta5
libdune-geometry-dev libopenmpi40 libblas3 liblapack3
libdune-grid-dev libopenmpi40 libblas3 liblapack3 libalberta5
libdune-grid-glue-dev libopenmpi40 libblas3 liblapack3 libalberta5
libdune-istl-dev libopenmpi40 libblas3 liblapack3 libamd3 libcamd3 libbtf2 libcolamd3 libccolamd3 libcholmod5 libcxsparse4 libklu2 libldl3 libsuitesparse-mongoose3 libumfpack6 librbio4 libspqr4 libspex3 libparu1 libsuitesparseconfig7 libsuperlu7
libdune-localfunctions-dev libopenmpi40 libblas3 liblapack3
libdune-typetree-dev libopenmpi40 libblas3 liblapack3
libdune-uggrid-dev libopenmpi40 libblas3 liblapack3
libduo-dev libduo3t64
libdv-dev libdv4t64
libdv4-dev libdv4t64
libdvbcsa-dev libdvbcsa1
libdvbpsi-dev libdvbpsi10
libdvbv5-dev libdvbv5-0t64
libdvdnav-dev libdvdnav4
libdvdread-dev libdvdread8t64
libdw-dev libdw1t64
libdwarf-dev libdwarf1
libdx4-dev libdx4t64
libdxflib-dev libdxflib3
libdynamic-reconfigure-config-init-mutex-dev libdynamic-reconfigure-config-init-mutex0d
libdynamicedt3d-dev libdynamicedt3d1.9t64
libdynamite-dev libdynamite0
libdynarmic-dev libdynarmic6.7
libdyssol-dev
libe-book-dev libe-book-0.1-1
libe131-dev libe131-1
libeac-dev
libeantic-dev libeantic3
libeasyloggingpp-dev
libeb-dev libeb16t64
libeb16-dev libeb16t64
libebackend1.2-dev libebackend-1.2-11t64
libebgenv-dev libebgenv0
libebml-dev libebml5
libebook-contacts1.2-dev libebook-contacts-1.2-4t64
libebook1.2-dev libebook-1.2-21t64
libebur128-dev libebur128-1
libec-dev libec14
libecal2.0-dev libecal-2.0-3
libecap3-dev libecap3
libecasoundc-dev libecasoundc1v5
libeccodes-dev libeccodes0
libecholib-dev libecholib1.3t64
libeckit-dev libeckit0d
libecl-dev libecl24.5t64
libecm-dev libecm1
libecm1-dev libecm1
libecm1-dev-common
libeconf-dev libeconf0
libecpg-dev libecpg-compat3 libecpg6 libpgtypes3
libecpint-dev libpugixml1v5
libecryptfs-dev libecryptfs1
libectrans-dev libectrans-0
libedac-dev libedac1
libedata-book1.2-dev libedata-book-1.2-27t64
libedata-cal2.0-dev libedata-cal-2.0-2t64
libedataserver1.2-dev libedataserver-1.2-27t64
libedataserverui1.2-dev libedataserverui-1.2-4t64
libedataserverui4-dev libedataserverui4-1.0-0t64
libedf-dev libedf1
libedit-dev libedit2
libeditorconfig-dev libeditorconfig0
libeditreadline-dev libedit2
libedlib-dev libedlib1
libee-dev libee0t64
libeegdev-dev libeegdev0t64
libefiboot-dev libefiboot1t64
libefisec-dev libefisec1t64
libefivar-dev libefivar1t64
libefl-all-dev libecore-audio1 libecore-con1t64 libecore-drm2-1 libecore-evas1 libecore-fb1 libecore-file1 libecore-imf1 libecore-input1 libecore-ipc1 libecore-wl2-1 libecore-x1 libecore1 libector1 libedje1 libeet1 libeeze1 libefreet1a libeina1t64 libeio1 libelementary1 libelput1 libembryo1 libemile1 libemotion1 libeolian1 libethumb-client1 libethumb1 libevas1 libevas1-engines-wayland
libegl-dev libegl1
libegl1-mesa-dev libegl1 libglvnd0
libei-dev libei1
libeigen-stl-containers-dev
libeigen3-dev
libeinfo-dev libeinfo1
libeis-dev libeis1
libeiskaltdcpp-dev libeiskaltdcpp2.4t64
libej-dev libej0
libelemental-dev libelemental0t64
libelf-dev libelf1t64
libelk0-dev libelk0t64
libell-dev libell0
libelpa-dev libelpa19
libembree-dev libembree4-4
libemeraldengine-dev libemeraldengine0t64
libemf-dev libemf1
libemf2svg-dev libemf2svg1
libemos-dev libemos0d
libenca-dev libenca0
libenchant-2-dev libenchant-2-2
libendless-dev libendless-0-0t64
libenet-dev libenet7
libenki-dev libenki2
libensmallen-dev libarmadillo14 liblapack3
libeot-dev libeot0
libepoxy-dev libepoxy0
libepr-api-dev libepr-api2
libepub-dev libepub0
libepubgen-dev libepubgen-0.1-1
libequihash-dev libequihash0
liberasurecode-dev liberasurecode1
liberfa-dev liberfa1
libesedb-dev libesedb1t64
libesmtp-dev libesmtp6
libesnacc-dev libesnacc180
libespeak-dev libespeak1
libespeak-ng-dev libespeak-ng1
libespeak-ng-libespeak-dev libespeak-ng1
libest-dev libest3
libestools-dev libestools2.5
libestools2.1-dev libestools2.5
libestr-dev libestr0
libetlcpp-dev
libetonyek-dev libetonyek-0.1-1
libetpan-dev libetpan20t64
libetsf-io-dev libnetcdff7
libev-dev libev4t64
libev-libevent-dev libev4t64
libevd-0.2-dev libevd-0.2-0t64
libevdev-dev libevdev2
libevdevplus-dev
libevdi-dev libevdi1
libevdi0-dev libevdi1
libevemu-dev libevemu3t64
libevent-dev libevent-2.1-7t64 libevent-core-2.1-7t64 libevent-extra-2.1-7t64 libevent-pthreads-2.1-7t64 libevent-openssl-2.1-7t64
libeventviews-dev libkpim6eventviews6
libevhtp-dev libevhtp0t64
libevince-dev libevdocument3-4t64 libevview3-3t64
libevt-dev libevt1t64
libevtx-dev libevtx1t64
libewf-dev libewf2
libexadrums-dev libexadrums2t64
libexecline-dev libexecline2.9
libexecs-dev libexecs1 libexecs-embedded1
libexempi-dev libexempi8
libexif-dev libexif12
libexif-gtk-dev libexif-gtk5 libexif-gtk3-5
libexiv2-dev libexiv2-28
libexo-2-dev libexo-2-0
libexodusii-dev libnemesis3 libexodusii5
libexpat-dev libexpat1
libexpat1-dev libexpat1
libexpected-dev
libexplain-dev libexplain51t64
libexprtk-dev
libext2fs-dev libext2fs2t64
libextractor-dev libextractor3
libextractor-java-dev libextractor-java0
libexttextcat-dev libexttextcat-2.0-0
libeztrace-dev libeztrace0
libf2c2-dev libf2c2
libf2fs-dev libuuid1
libf2fs-format-dev libuuid1
libf77dcl-dev libf77dcl7
libfaad-dev libfaad2
libfabric-dev libfabric1
libfaifa-dev libfaifa0t64
libfaiss-dev libblas3 liblapack3
libfakekey-dev libfakekey0
libfalcosecurity0-dev libfalcosecurity0t64
libfann-dev libfann2
libfarmhash-dev libfarmhash0
libfarstream-0.2-dev libfarstream-0.2-5
libfast-float-dev
libfast5-dev libhdf5-310 libhdf5-fortran-310 libhdf5-hl-310 libhdf5-hl-fortran-310 libhdf5-cpp-310 libhdf5-hl-cpp-310
libfastahack-dev libfastahack0
libfastcdr-dev libfastcdr2
libfastdds-dev libfastdds3.1
libfastjet-dev libfastjet0v5
libfastjet-fortran-dev libfastjet-fortran0
libfastjetplugins-dev libfastjetplugins0
libfastjettools-dev libfastjettools0
libfastjson-dev libfastjson4
libfastobj-dev
libfastrtps-dev libfastdds3.1
libfasttext-dev libfasttext0
libfathom-dev libfathom1
libfaudio-dev libfaudio0
libfauhdli-dev
libfccp-dev
libfcft-dev libfcft4t64
libfcgi-dev libfcgi0t64
libfcidecomp-jpegls-dev libfcidecomp-jpegls1
libfcitx-qt5-dev libfcitx-qt5-1
libfcitx5-qt-dev libfcitx5-qt1
libfcitx5-qt6-dev libfcitx5-qt6-1
libfcitx5config-dev libfcitx5config6
libfcitx5core-dev libfcitx5core7
libfcitx5gclient-dev
libfcitx5utils-dev libfcitx5utils2
libfckit-dev libfckit0d
libfcl-dev libfcl0.7
libfclib-dev libfclib0
libfcml-dev libfcml0t64
libfcrypto-dev libfcrypto1
libfdb5-dev libfdb5-0d
libfdeep-dev
libfdf-dev
libfdisk-dev libfdisk1
libfdt-dev libfdt1
libfduserdata-dev libfduserdata0
libfec-dev libfec0
libfeedback-dev libfeedback-0.0-0
libfetk-dev libfetk1.9t64
libffado-dev libffado2
libffcall-dev libffcall1b libavcall1 libcallback1 libtrampoline1
libffi-dev libffi8
libffindex-dev libffindex0t64
libffindex0-dev libffindex0t64
libffmpeg-nvenc-dev
libffmpegthumbnailer-dev libffmpegthumbnailer4v5
libffms2-dev libffms2-5
libfftw3-dev libfftw3-double3 libfftw3-long3 libfftw3-quad3 libfftw3-single3
libfftw3-mpi-dev libfftw3-mpi3
libfiat-dev libfiat-0
libfido2-dev libfido2-1
libfield3d-dev libfield3d1.7t64
libfifechan-dev libfifechan0.1.5t64
libfilament-dev libfilament1.9
libfilezilla-dev libfilezilla46
libfinal-dev libfinal0
libfips203-dev libfips203-0
libfishsound-dev libfishsound1
libfishsound1-dev libfishsound1
libfiu-dev libfiu0
libfixbuf-dev libfixbuf9t64
libfixmath-dev
libfixposix-dev libfixposix4t64
libfizmo-common
libfizmo-dev
libfko3-dev libfko3t64
libfl-dev libfl2
libflac++-dev libflac++11
libflac-dev libflac14
libflake-dev
libflam3-dev libflam3-0
libflame-dev libflame1t64
libflang-17-dev libgomp1 libitm1 libatomic1 libasan8 liblsan0 libtsan2 libubsan1 libhwasan0 libquadmath0
libflang-18-dev libgomp1 libitm1 libatomic1 libasan8 liblsan0 libtsan2 libubsan1 libhwasan0 libquadmath0
libflang-19-dev libgomp1 libitm1 libatomic1 libasan8 liblsan0 libtsan2 libubsan1 libhwasan0 libquadmath0
libflang-22-dev libgomp1 libitm1 libatomic1 libasan8 liblsan0 libtsan2 libubsan1 libhwasan0 libquadmath0
libflang-dev libgomp1 libitm1 libatomic1 libasan8 liblsan0 libtsan2 libubsan1 libhwasan0 libquadmath0
libflann-dev libflann1.9
libflashrom-dev libflashrom1
libflatbuffers-dev libflatbuffers23.5.26
libflathashmap-dev
libflatpak-dev libflatpak0
libflatzebra-dev libflatzebra-0.2
libfli-dev libfli2
libflickcurl-dev libflickcurl0t64
libflightcrew-dev libflightcrew0t64
libflint-dev libflint19
libflorist-dev libflorist2021.1
libfltk-dev libfltk-cairo1.3t64 libfltk-forms1.3t64 libfltk-gl1.3t64 libfltk-images1.3t64 libfltk1.3t64
libfltk1.3-compat-headers libfltk-cairo1.3t64 libfltk-forms1.3t64 libfltk-gl1.3t64 libfltk-images1.3t64 libfltk1.3t64
libfltk1.3-dev libfltk-cairo1.3t64 libfltk-forms1.3t64 libfltk-gl1.3t64 libfltk-images1.3t64 libfltk1.3t64
libfltk1.4-compat-headers libfltk-cairo1.4 libfltk-forms1.4 libfltk-gl1.4 libfltk-images1.4 libfltk1.4
libfltk1.4-dev libfltk-cairo1.4 libfltk-forms1.4 libfltk-gl1.4 libfltk-images1.4 libfltk1.4
libfluidsynth-dev libfluidsynth3
libflxmlrpc-dev libflxmlrpc1
libfm-dev libfm4t64
libfm-extra-dev libfm-extra4t64
libfm-gtk3-dev libfm-gtk3-4t64
libfm-qt-dev libfm-qt6-15
libfm-qt5-dev libfm-qt14
libfml-dev libfml0
libfmt-dev libfmt10
libfolia-dev libfolia22
libfolks-dev libfolks26
libfolks-dummy-dev libfolks-dummy26 libfolks-eds26
libfolks-eds-dev libfolks-eds26
libfolks-telepathy-dev libfolks-telepathy26
libfoma-dev libfoma0t64
libfontconfig-dev libfontconfig1
libfontconfig1-dev libfontconfig1
libfontembed-dev libfontembed1t64
libfontenc-dev libfontenc1
libfoonathan-memory-dev libfoonathan-memory0.7.3t64
libformfactor-dev libformfactor0.3.0
libforms-dev libforms2t64
libformsgl-dev libformsgl2t64 libforms2t64
libfox-1.6-dev libfox-1.6-0
libfp16-dev
libfparser-dev libfparser4
libfpga-dev libfpga0t64
libfplll-dev libfplll9
libfplus-dev
libfprint-2-dev libfprint-2-2
libfpzip-dev libfpzip1
libframe-dev libframe6
libfreeaptx-dev libfreeaptx0
libfreecell-solver-dev libfreecell-solver0
libfreecontact-dev libfreecontact0t64
libfreediameter-dev libfdcore6 libfdproto6
libfreefare-dev libfreefare0t64
libfreefem++-dev libfreefem++
libfreefem-dev libfreefem0
libfreehand-dev libfreehand-0.1-1
libfreeimage-dev libfreeimage3
libfreeimageplus-dev libfreeimageplus3
libfreeipmi-dev libfreeipmi17
libfreenect-demos
libfreenect-dev libfreenect0.5t64
libfreeradius-dev libfreeradius3
libfreesrp-dev libfreesrp0
libfreetype-dev libfreetype6
libfreetype6-dev libfreetype6
libfreexl-dev libfreexl1
libfribidi-dev libfribidi0
libfriso-dev libfriso0
libfrobby-dev libfrobby0
libfrog-dev libfrog3
libfrozen-dev
libfru-dev libfru2
libfs-dev libfs6
libfsapfs-dev libfsapfs1t64
libfsext-dev libfsext1t64
libfsfat-dev libfsfat1
libfshfs-dev libfshfs1t64
libfsntfs-dev libfsntfs1t64
libfsplib-dev libfsplib0t64
libfst-dev libfst26
libfstrcmp-dev libfstrcmp0
libfstrm-dev libfstrm0
libfsverity-dev libfsverity0
libfsxfs-dev libfsxfs1t64
libftdi-dev libftdi1
libftdi1-dev libftdi1-2
libftdipp1-dev libftdipp1-3
libftgl-dev libftgl2
libftp-dev libftp4
libftxui-dev libftxui-component5.0.0 libftxui-dom5.0.0 libftxui-screen5.0.0
libfungw-dev libfungw1
libfuntools-dev libfuntools1t64
libfuse-dev libfuse2t64
libfuse3-dev libfuse3-4
libfuturesql6-dev libfuturesql6-0
libfuzzer-17-dev
libfuzzer-18-dev
libfuzzer-19-dev
libfuzzer-22-dev
libfuzzy-dev libfuzzy2
libfuzzylite-dev libfuzzylite6.0
libfvde-dev libfvde1t64
libfwnt-dev libfwnt1t64
libfwsi-dev libfwsi1t64
libfwupd-dev libfwupd3
libfxdiv-dev
libfxt-dev libfxt2t64
libfyaml-dev libfyaml0
libfyba-dev libfyba0t64
libg15-dev libg15-1
libg15daemon-client-dev libg15daemon-client1t64
libg15render-dev libg15render1
libg2-dev libg20
libg2c-dev libg2c0
libg2o-dev libg2o0t64
libg3d-dev libg3d0
libg810-led-dev libg810-led0
libga-dev libga2
libgadap-dev
libgadu-dev libgadu3t64
libgail-3-dev libgail-3-0t64
libgail-dev libgail18t64
libgambit4-dev libgambit4t64
libgammu-dev libgammu8t64 libgsmsd8t64
libgap-dev libgap9
libgap9-dev libgap9
libgarcon-1-dev libgarcon-1-0
libgarcon-gtk3-1-dev libgarcon-gtk3-1-0
libgarmin-dev libgarmin0
libgatbcore-dev libgatbcore3
libgatos-dev libgatos0
libgav1-dev libgav1-1
libgaviotatb-dev libgaviotatb1
libgavl-dev libgavl2
libgbm-dev libgbm1
libgbtools-dev libgbtools0t64
libgc-dev libgc1
libgcab-dev libgcab-1.0-0
libgcc-12-dev
libgcc-13-dev
libgcc-14-dev libgomp1 libitm1 libatomic1 libasan8 liblsan0 libtsan2 libubsan1 libhwasan0 libquadmath0
libgccjit-12-dev
libgccjit-13-dev
libgccjit-14-dev libgccjit0
libgck-1-dev libgck-1-0
libgck-2-dev libgck-2-2
libgclib-dev libgclib3
libgcr-3-dev libgcr-base-3-1 libgcr-ui-3-1
libgcr-4-dev libgcr-4-4
libgcroots-dev libgcroots0
libgcrypt-dev libgcrypt20
libgcrypt20-dev libgcrypt20
libgctp-dev libgctp-2.0.0
libgd-dev libgd3
libgda-5.0-dev libgda-5.0-4t64
libgdal-dev libgdal36
libgdalcpp-dev libbz2-1.0 libexpat1 liblz4-1 zlib1g
libgdata-dev libgdata22
libgdbm-compat-dev libgdbm-compat4t64
libgdbm-dev libgdbm6t64
libgdbuspp-dev libgdbuspp3
libgdchart-gd2-noxpm-dev libgdchart-gd2-noxpm
libgdchart-gd2-xpm-dev libgdchart-gd2-xpm
libgdcm-dev libgdcm3.0t64
libgdf-dev libgdf0t64
libgdk-pixbuf-2.0-dev libgdk-pixbuf-2.0-0
libgdk-pixbuf-xlib-2.0-dev libgdk-pixbuf-xlib-2.0-0
libgdm-dev libgdm1
libgdome2-dev libgdome2-0
libgdsii-dev libgdsii0
libgearman-dev libevent-2.1-7t64 libevent-core-2.1-7t64 libevent-extra-2.1-7t64 libevent-pthreads-2.1-7t64 libevent-openssl-2.1-7t64
libgecode-dev libgecode49t64 libgecodegist49t64 libgecodeflatzinc49t64
libgedit-amtk-dev libgedit-amtk-5-0
libgedit-gfls-dev libgedit-gfls-1-0
libgedit-gtksourceview-dev libgedit-gtksourceview-300-3
libgedit-tepl-dev libgedit-tepl-6-3
libgee-0.8-dev libgee-0.8-2
libgegl-dev libgegl-0.4-0t64
libgemmlowp-dev
libgenders-dev libgenders0
libgenders0-dev libgenders0
libgeners-dev libgeners1
libgenht1-dev
libgenome-1.3-dev libgenome0
libgenome-dev libgenome0
libgenometools0-dev libgenometools0t64
libgensio-dev libgensio6t64
libgeoclue-2-dev libgeoclue-2-0
libgeocode-glib-dev libgeocode-glib-2-0
libgeographiclib-dev libgeographiclib26
libgeoip-dev libgeoip1t64
libgeometric-shapes-dev libgeometric-shapes5d
libgeometry-msgs-dev
libgeomview-dev libgeomview-1.9.5t64
libgeonames-dev libgeonames0
libgeos++-dev libgeos3.13.1
libgeos-dev libgeos-c1t64
libgeotiff-dev libgeotiff5
libgepub-0.7-dev libgepub-0.7-0
libges-1.0-dev libges-1.0-0
libgetdata-dev libgetdata8 libgetdata++7 libfgetdata6 libf95getdata7
libgetdns-dev libgetdns10t64
libgetfem++-dev libgetfem5t64
libgetfem-dev libgetfem5t64
libgetoptions-dev libgetoptions0
libgettextpo-dev libgettextpo0
libgexiv2-dev libgexiv2-2
libgf-complete-dev libgf-complete1t64
libgf2x-dev libgf2x3
libgfal2-dev libgfal2-2t64 libgfal-transfer2t64
libgfarm-dev libgfarm1t64
libgff-dev
libgflags-dev libgflags2.2
libgfortran-12-dev
libgfortran-13-dev
libgfortran-14-dev libgfortran5
libgfs-dev libgfs-1.3-2t64
libgfsgl-dev libgfsgl0t64
libgfshare-dev libgfshare2
libgg-dev libgg2
libghdl-dev
libghmm-dev libghmm1t64
libgiac-dev libgiac0t64
libgif-dev libgif7
libgiftiio-dev libgiftiio0
libgig-dev libakai0t64 libgig10t64
libgimp-3.0-bin libgimp-3.0-0
libgimp-3.0-dev libgimp-3.0-0
libginac-dev libginac13
libgio-2.0-dev libglib2.0-0t64
libgio-2.0-dev-bin libglib2.0-0t64
libgio-qt-dev libgio-qt0 libgio-qt6-0
libgirara-dev libgirara-gtk3-4
libgirepository-1.0-dev libgirepository-1.0-1
libgirepository-2.0-dev libgirepository-2.0-0
libgirepository1.0-dev libgirepository-1.0-1
libgit2-dev libgit2-1.9
libgit2-glib-1.0-dev libgit2-glib-1.0-0
libgivaro-dev libgivaro9
libgjs-dev libgjs0g
libgkarrays-dev libgkarrays1t64
libgl-dev libgl1
libgl-image-display-dev libgl-image-display0
libgl1-mesa-dev libgl1 libglvnd0
libgl2ps-dev libgl2ps1.4
libgl4es-dev libgl4es0
libgladeui-dev libgladeui-2-13t64
libglbinding-dev libglbinding3
libglbsp-dev libglbsp3
libglc-dev libglc0
libgle-dev libgle3
libgle3-dev libgle3
libgles-dev libgles1 libgles2
libgles2-mesa-dev libgles1 libgles2 libglvnd0
libglew-dev libglew2.2
libglewmx-dev libglewmx1.13
libglewmx1.5-dev libglewmx1.13
libglewmx1.6-dev libglewmx1.13
libglfw3-dev libglfw3
libglgrib-egl-dev libglgrib-egl0
libglgrib-glfw-dev libglgrib-glfw0
libglgrib-headers
libglib-testing-0-dev libglib-testing-0-0
libglib2.0-dev libgirepository-2.0-0 libglib2.0-0t64
libglib2.0-dev-bin libgirepository-2.0-0 libglib2.0-0t64
libglibd-2.0-dev libglibd-2.0-0
libglibmm-2.4-dev libglibmm-2.4-1t64
libglibmm-2.68-dev libglibmm-2.68-1t64
libglide3-dev libglide3
libglktermw-dev
libglm-dev
libglobalarrays-dev
libglobalplatform-dev libglobalplatform7
libglobus-authz-callout-error-dev libglobus-authz-callout-error0t64
libglobus-authz-dev libglobus-authz0t64
libglobus-callout-dev libglobus-callout0t64
libglobus-common-dev libglobus-common0t64
libglobus-ftp-client-dev libglobus-ftp-client2t64
libglobus-ftp-control-dev libglobus-ftp-control1t64
libglobus-gass-cache-dev libglobus-gass-cache5t64
libglobus-gass-copy-dev libglobus-gass-copy2t64
libglobus-gass-server-ez-dev libglobus-gass-server-ez2t64
libglobus-gass-transfer-dev libglobus-gass-transfer2t64
libglobus-gfork-dev libglobus-gfork0t64
libglobus-gram-client-dev libglobus-gram-client3t64
libglobus-gram-job-manager-callout-error-dev libglobus-gram-job-manager-callout-error0t64
libglobus-gram-protocol-dev libglobus-gram-protocol3t64
libglobus-gridftp-server-control-dev libglobus-gridftp-server-control0t64
libglobus-gridftp-server-dev libglobus-gridftp-server6t64
libglobus-gridmap-callout-error-dev libglobus-gridmap-callout-error0t64
libglobus-gsi-callback-dev libglobus-gsi-callback0t64
libglobus-gsi-cert-utils-dev libglobus-gsi-cert-utils0t64
libglobus-gsi-credential-dev libglobus-gsi-credential1t64
libglobus-gsi-openssl-error-dev libglobus-gsi-openssl-error0t64
libglobus-gsi-proxy-core-dev libglobus-gsi-proxy-core0t64
libglobus-gsi-proxy-ssl-dev libglobus-gsi-proxy-ssl1
libglobus-gsi-sysconfig-dev libglobus-gsi-sysconfig1t64
libglobus-gss-assist-dev libglobus-gss-assist3t64
libglobus-gssapi-error-dev libglobus-gssapi-error2t64
libglobus-gssapi-gsi-dev libglobus-gssapi-gsi4t64
libglobus-io-dev libglobus-io3t64
libglobus-net-manager-dev libglobus-net-manager0t64
libglobus-openssl-module-dev libglobus-openssl-module0t64
libglobus-rsl-dev libglobus-rsl2t64
libglobus-scheduler-event-generator-dev libglobus-scheduler-event-generator0t64
libglobus-xio-dev libglobus-xio0t64
libglobus-xio-gridftp-driver-dev libglobus-xio-gridftp-driver
libglobus-xio-gridftp-multicast-dev libglobus-xio-gridftp-multicast
libglobus-xio-gsi-driver-dev libglobus-xio-gsi-driver
libglobus-xio-net-manager-driver-dev libglobus-xio-net-manager-driver
libglobus-xio-pipe-driver-dev libglobus-xio-pipe-driver
libglobus-xio-popen-driver-dev libglobus-xio-popen-driver
libglobus-xio-rate-driver-dev libglobus-xio-rate-driver
libglobus-xio-udt-driver-dev libglobus-xio-udt-driver
libglome-dev
libgloo-dev libgloo0
libgloox-dev libgloox18
libglpk-dev libglpk40
libgltf-dev libgltf-0.1-1
libglu-dev libglu1-mesa
libglu1-mesa-dev libglu1-mesa
libglusterfs-dev libgfapi0 libgfchangelog0 libgfrpc0 libgfxdr0 libglusterfs0
libglut-dev libglut3.12
libglvnd-core-dev
libglvnd-dev libglvnd0
libglw-dev libglw1t64-mesa
libglw1-mesa-dev libglw1t64-mesa
libglx-dev libglx0
libglycin-1-dev libglycin-1-0
libglycin-gtk4-1-dev libglycin-gtk4-1-0
libglyr-dev libglyr1
libgm2-12-dev libgm2-17
libgm2-13-dev libgm2-18
libgm2-14-dev libgm2-19
libgme-dev libgme0
libgmenuharness-dev libgmenuharness0.1
libgmerlin-avdec-dev libgmerlin-avdec2
libgmerlin-dev libgmerlin2t64
libgmic-dev libgmic1
libgmime-3.0-dev libgmime-3.0-0t64
libgmm++-dev libmumps-5.7
libgmm-dev libmumps-5.7
libgmobile-dev libgmobile0
libgmock-dev
libgmp-dev libgmp10 libgmpxx4ldbl
libgmp10-dev libgmp10 libgmpxx4ldbl
libgmp3-dev libgmp10 libgmpxx4ldbl
libgmpada-dev libgmpada9
libgmsh-dev libgmsh4.13
libgmsh-private-headers-dev libgmsh4.13
libgmt-dev libgmt6t64
libgnatcoll-cpp-dev libgnatcoll-cpp1
libgnatcoll-dev libgnatcoll22
libgnatcoll-gmp-dev libgnatcoll-gmp21
libgnatcoll-iconv-dev libgnatcoll-iconv21
libgnatcoll-lzma-dev libgnatcoll-lzma3
libgnatcoll-omp-dev libgnatcoll-omp2
libgnatcoll-postgres-dev libgnatcoll-postgres2
libgnatcoll-python3-dev libgnatcoll-python3-2
libgnatcoll-readline-dev libgnatcoll-readline21
libgnatcoll-sql-dev libgnatcoll-sql4
libgnatcoll-sqlite-dev libgnatcoll-sqlite21
libgnatcoll-syslog-dev libgnatcoll-syslog4
libgnatcoll-xref-dev libgnatcoll-xref21
libgnatcoll-zlib-dev libgnatcoll-zlib3
libgnatprj-dev libgnatprj12
libgnokii-dev libgnokii7t64
libgnokii3-dev libgnokii7t64
libgnome-autoar-0-dev libarchive13t64 libgirepository-2.0-0 libglib2.0-0t64
libgnome-autoar-gtk-0-dev libarchive13t64 libgirepository-2.0-0 libglib2.0-0t64
libgnome-bg-4-dev libgnome-bg-4-2t64
libgnome-bluetooth-3.0-dev libgnome-bluetooth-3.0-13
libgnome-bluetooth-ui-3.0-dev libgnome-bluetooth-ui-3.0-13
libgnome-desktop-3-dev libgnome-desktop-3-20t64
libgnome-desktop-4-dev libgnome-desktop-4-2t64
libgnome-games-support-1-dev libgnome-games-support-1-3
libgnome-games-support-dev libgnome-games-support-2-4
libgnome-menu-3-dev libgnome-menu-3-0
libgnome-panel-dev libgnome-panel3
libgnome-rr-4-dev libgnome-rr-4-2t64
libgnomecanvas2-dev libgnomecanvas2-0
libgnomekbd-dev libgnomekbd8
libgnt-dev libgnt0t64
libgnuastro-dev libgnuastro21
libgnucap-dev libgnucap0
libgnunet-dev libgnunet0.20t64
libgnunetgtk-dev libgnunetgtk3
libgnuplot-iostream-dev libboost-filesystem1.83.0 libboost-iostreams1.83.0 libboost-system1.83.0
libgnuradio-air-modes1t64
libgnuradio-fosphor3.9.0
libgnuradio-rds1
libgnustep-base-dev libgnustep-base1.31
libgnustep-corebase-dev libgnustep-corebase0
libgnustep-dl2-dev libgnustep-dl2-0deb
libgnustep-gui-dev libgnustep-gui0.32
libgnutls-openssl-dev libgnutls-dane0t64 libgnutls-openssl27t64 libgnutls30t64
libgnutls28-dev libgnutls-dane0t64 libgnutls-openssl27t64 libgnutls30t64
libgo-12-dev libgo21
libgo-13-dev libgo22
libgo-14-dev libgo23
libgoa-1.0-dev libgoa-1.0-0b
libgoa-backend-1.0-dev libgoa-backend-1.0-2
libgoffice-0.10-dev libgoffice-0.10-10t64
libgom-1.0-dev libgom-1.0-0t64
libgoocanvas-2.0-dev libgoocanvas-2.0-9
libgoogle-glog-dev libgoogle-glog0v6t64
libgoogle-perftools-dev libgoogle-perftools4t64 libtcmalloc-minimal4t64
libgooglepinyin-dev libgooglepinyin0
libgooglepinyin0-dev libgooglepinyin0
libgorm-dev libinterfacebuilder1
libgovarnam-dev libgovarnam1
libgovirt-dev libgovirt2
libgpaste-2-dev libgpaste-2
libgpg-error-dev libgpg-error0
libgpgme-dev libgpgme11t64
libgpgme11-dev libgpgme11t64
libgpgmepp-dev libgpgmepp6t64
libgphobos-12-dev libgphobos3
libgphobos-13-dev libgphobos4
libgphobos-14-dev libgphobos5
libgphobos-dev libgphobos5
libgphoto2-dev libgphoto2-6t64
libgpiod-dev libgpiod3
libgpm-dev libgpm2
libgpmg1-dev libgpm2
libgpod-dev libgpod4t64
libgportugol-dev libgportugol0
libgps-dev libgps30t64
libgr-framework-dev libgr-framework0
libgrail-dev libgrail6
libgranite-7-dev libgranite-7-7
libgranite-dev libgranite6
libgrantlee5-dev libgrantlee-templates5 libgrantlee-textdocument5
libgrantleetheme-dev libkpim6grantleetheme6
libgraphblas-dev libgraphblas7
libgraphene-1.0-dev libgraphene-1.0-0
libgraphicsmagick++-dev libgraphicsmagick++-q16-12t64
libgraphicsmagick++1-dev libgraphicsmagick++-q16-12t64
libgraphicsmagick-dev libgraphicsmagick-q16-3t64
libgraphicsmagick1-dev libgraphicsmagick-q16-3t64
libgraphite2-dev libgraphite2-3
libgraphviz-dev libcdt5 libcgraph6 libgvc6 libgvpr2 libpathplan4 libxdot4 liblab-gamut1 libgvc6-plugins-gtk
libgravatar-dev libkpim6gravatar6
libgretl1-dev libgretl1t64
libgridsite-dev libgridsite6t64
libgridtools-dev libopenmpi40
libgridxc-dev
libgrilo-0.3-dev libgrilo-0.3-0
libgringotts-dev libgringotts2
libgromacs-dev libgromacs10
libgroonga-dev libgroonga0t64
libgroup-service-dev libgroup-service1t64
libgrpc++-dev libgrpc++1.51t64
libgrpc-dev libgrpc29t64
libgs-dev libgs10
libgsasl-dev libgsasl18
libgsasl7-dev libgsasl18
libgsecuredelete-dev libgsecuredelete0
libgsettings-qt-dev libgsettings-qt1
libgsettings-qt6-dev libgsettings-qt6-1
libgsf-1-dev libgsf-1-114
libgsl-dev libgsl28 libgslcblas0
libgsl0-dev libgsl28 libgslcblas0
libgsm1-dev libgsm1
libgsmme-dev libgsmme1t64
libgsoap-dev libgsoap-2.8.135
libgsound-dev libgsound0t64
libgspell-1-dev libgspell-1-3
libgss-dev libgss3
libgssdp-1.6-dev libgssdp-1.6-0
libgssglue-dev libgssglue1
libgstreamer-plugins-bad1.0-dev libgstreamer-opencv1.0-0 libgstreamer-plugins-bad1.0-0
libgstreamer-plugins-base1.0-dev libgstreamer-plugins-base1.0-0 libgstreamer-gl1.0-0
libgstreamer1.0-dev libgstreamer1.0-0
libgstreamerd-3-dev libgstreamerd-3-0
libgstreamermm-1.0-dev libgstreamermm-1.0-1
libgstrtspserver-1.0-dev libgstrtspserver-1.0-0
libgtest-dev
libgtextutils-dev libgtextutils0v5
libgtg-dev libgtg0
libgtherm-dev libgtherm-0.0-0
libgtk-3-dev libgtk-3-0t64
libgtk-4-dev libgtk-4-1
libgtk-layer-shell-dev libgtk-layer-shell0
libgtk-session-lock-dev libgtk-session-lock0
libgtk-vnc-2.0-dev libgtk-vnc-2.0-0
libgtk2.0-dev libgtk2.0-0t64
libgtk4-layer-shell-dev libgtk4-layer-shell0
libgtkada-dev libgtkada23
libgtkd-3-dev libgtkd-3-0
libgtkdatabox-dev libgtkdatabox1t64
libgtkdsv-3-dev libgtkdsv-3-0
libgtkhex-4-dev libgtkhex-4-1
libgtkmm-2.4-dev libgtkmm-2.4-1t64
libgtkmm-3.0-dev libgtkmm-3.0-1t64
libgtkmm-4.0-dev libgtkmm-4.0-0
libgtksheet-4.0-dev libgtksheet-4.0-4
libgtksourceview-3.0-dev libgtksourceview-3.0-1
libgtksourceview-4-dev libgtksourceview-4-0
libgtksourceview-5-dev libgtksourceview-5-0
libgtksourceviewmm-3.0-dev libgtksourceviewmm-3.0-0v5
libgtkspell-dev libgtkspell0
libgtkspell3-3-dev libgtkspell3-3-0
libgtkspellmm-3.0-dev libgtkspellmm-3.0-0v5
libgtop2-dev libgtop-2.0-11
libgtp-dev libgtp11
libgts-dev libgts-0.7-5t64
libgtsam-dev libgtsam4
libgucharmap-2-90-dev libgucharmap-2-90-7
libgudev-1.0-dev libgudev-1.0-0
libgudhi-dev libboost-filesystem1.83.0 libboost-program-options1.83.0 libboost-system1.83.0 libboost-test1.83.0 libboost-thread1.83.0 libboost-timer1.83.0 libgmp10 libgmpxx4ldbl libmpfr6 zlib1g libtbb12
libguess-dev libguess1
libguestfs-dev libguestfs0t64
libguestfs-gobject-dev libguestfs-gobject-1.0-0t64
libguichan-dev libguichan-0.8.1-1v5 libguichan-allegro-0.8.1-1v5 libguichan-sdl-0.8.1-1v5 libguichan-opengl-0.8.1-1v5
libguile-dev libtinfo6 libncurses6 libncursesw6 libltdl7 libgmp10 libgmpxx4ldbl libgc1
libgulkan-dev libgulkan-0.15-0t64
libgumbo-dev libgumbo3
libgupnp-1.6-dev libgupnp-1.6-0
libgupnp-av-1.0-dev libgupnp-av-1.0-3
libgupnp-dlna-2.0-dev libgupnp-dlna-2.0-4
libgupnp-igd-1.6-dev libgupnp-igd-1.6-0
libgusb-dev libgusb2
libgutenprint-dev libgutenprint9
libguvcview-dev libguvcview-2.2
libguytools2-dev libguytools2t64
libgvars3-dev libgvars3-0t64
libgvnc-1.0-dev libgvnc-1.0-0
libgweather-4-dev libgweather-4-0t64
libgwengui-fox16-dev libgwengui-fox16-79t64
libgwengui-gtk3-dev libgwengui-gtk3-79t64
libgwengui-qt5-dev libgwengui-qt5-79t64
libgwenhywfar-core-dev libgwenhywfar79t64
libgwyddion20-dev libgwyddion2-0t64
libgxps-dev libgxps2t64
libgxr-dev libgxr-0.15-0t64
libgxw-dev libgxw0t64
libgxwmm-dev libgxwmm0t64
libgyoto9-dev libgyoto9t64
libgzstream-dev libgzstream0
libh3-dev
libh5z-jpegls-dev
libhackrf-dev libhackrf0
libhalf-dev
libhalide19-dev libhalide19-0
libhamlib++-dev libhamlib++4t64 libhamlib4t64
libhamlib-dev libhamlib4t64
libhandy-1-dev libhandy-1-0
libhangul-dev libhangul1
libharfbuzz-dev libharfbuzz0b libharfbuzz-icu0 libharfbuzz-gobject0 libharfbuzz-subset0 libharfbuzz-cairo0
libharminv-dev libharminv3
libharp-dev libharp13
libhashkit-dev libhashkit2t64
libhat-trie-dev libhat-trie0
libhavege-dev libhavege2
libhbaapi-dev libhbaapi2
libhbalinux-dev libhbalinux2
libhd-dev libhd21t64
libhd12-dev libhd21t64
libhd13-dev libhd21t64
libhd14-dev libhd21t64
libhd15-dev libhd21t64
libhd16-dev libhd21t64
libhd20-dev libhd21t64
libhd21-dev libhd21t64
libhdate-dev libhdate1
libhdcpsdk-dev libhdcpsdk0
libhdf4-alt-dev libhdf4-0-alt
libhdf4-dev libhdf4-0
libhdf5-dev libhdf5-310 libhdf5-fortran-310 libhdf5-hl-310 libhdf5-hl-fortran-310 libhdf5-cpp-310 libhdf5-hl-cpp-310
libhdf5-mpi-dev libhdf5-openmpi-310 libhdf5-openmpi-fortran-310 libhdf5-openmpi-hl-310 libhdf5-openmpi-hl-fortran-310 libhdf5-openmpi-cpp-310 libhdf5-openmpi-hl-cpp-310
libhdf5-mpich-dev libhdf5-mpich-310 libhdf5-mpich-fortran-310 libhdf5-mpich-hl-310 libhdf5-mpich-hl-fortran-310 libhdf5-mpich-cpp-310 libhdf5-mpich-hl-cpp-310
libhdf5-openmpi-dev libhdf5-openmpi-310 libhdf5-openmpi-fortran-310 libhdf5-openmpi-hl-310 libhdf5-openmpi-hl-fortran-310 libhdf5-openmpi-cpp-310 libhdf5-openmpi-hl-cpp-310
libhdf5-serial-dev libhdf5-310 libhdf5-fortran-310 libhdf5-hl-310 libhdf5-hl-fortran-310 libhdf5-cpp-310 libhdf5-hl-cpp-310
libhdfeos-dev libhdfeos0t64
libhdhomerun-dev libhdhomerun5
libhe5-hdfeos-dev libhe5-hdfeos0t64
libhealpix-cxx-dev libhealpix-cxx4
libhealpix-dev libhealpix0
libheartbeat2-dev libheartbeat2t64
libheatshrink-dev
libheif-dev libheif1
libheinz-dev
libhera-dev
libhersheyfont-dev libhersheyfont0
libhesiod-dev libhesiod0
libhexagonrpc-dev libhexagonrpc0.3
libhfsp-dev libhfsp0t64
libhfst-dev libhfst55
libhidapi-dev libhidapi-libusb0 libhidapi-hidraw0
libhighs-dev libhighs1
libhighwayhash-dev libhighwayhash0t64
libhinawa-dev libhinawa4
libhinoko-dev libhinoko1
libhipblas-dev libhipblas0
libhipblas0-tests libhipblas0
libhipcub-dev libamdhip64-5 libhiprtc-builtins5
libhipcub-tests
libhipercontracer-dev libhipercontracer1
libhipfft-dev libhipfft0
libhipfft0-tests libhipfft0
libhiprand-dev libhiprand1
libhiprand1-tests libhiprand1 librocrand1
libhipsolver-dev libhipsolver0
libhipsolver0-tests libhipsolver0
libhipsparse-dev libhipsparse0
libhipsparse0-tests libhipsparse0
libhiredict-dev libhiredict1.3.1
libhiredict-shims-dev libhiredict1.3.1
libhiredis-dev libhiredis1.1.0
libhitaki-dev libhitaki0
libhivex-dev libhivex0
libhkl-dev libhkl5
libhmat-oss-dev libhmat-oss4
libhmmer2-dev
libhmsbeagle-dev libhmsbeagle1v5
libhnswlib-dev
libhoel-dev libhoel1.4t64
libhomfly-dev libhomfly0
libhowardhinnant-date-dev libdate-tz3
libhpdf-dev libhpdf-2.3.0
libhpmud-dev libhpmud0
libhpptools-dev
libhsa-runtime-dev libhsa-runtime64-1
libhsakmt-dev libhsakmt1
libhtmlcxx-dev libcss-parser-pp0v5 libcss-parser0 libhtmlcxx3v5
libhtp-dev libhtp2
libhts-dev libhts3t64
libhtscodecs-dev libhtscodecs2
libhtsengine-dev libhtsengine1
libhttp-parser-dev libhttp-parser2.9
libhttrack-dev libhttrack2
libhugetlbfs-dev libhugetlbfs0
libhunspell-dev libhunspell-1.7-0
libhunspell-private-dev libhunspell-1.7-0
libhwloc-dev libhwloc15
libhwy-dev libhwy1t64
libhx-dev libhx32t64
libhyperscan-dev libhyperscan5
libhyphen-dev libhyphen0
libhypre-dev libhypre-2.32.0
libhypre64-dev libhypre64-2.32.0
libhypre64m-dev libhypre64m-2.32.0
libhz-dev libhz0
libi2c-dev libi2c0
libibdm-dev libibdm1
libiberty-dev
libibmad-dev libibmad5
libibnetdisc-dev libibnetdisc5t64
libibtk-dev libibtk0t64
libibumad-dev libibumad3
libibus-1.0-dev libibus-1.0-5
libibverbs-dev libibverbs1
libical-dev libical3t64
libical3-dev libical3t64
libicapapi-dev libicapapi5t64
libice-dev libice6
libicecc-dev libarchive13t64 liblzo2-2 libzstd1 libcap-ng0
libiceoryx-binding-c-dev libiceoryx-binding-c2
libiceoryx-hoofs-dev libiceoryx-platform2 libiceoryx-hoofs2
libiceoryx-introspection-dev libiceoryx-introspection2
libiceoryx-posh-dev libiceoryx-posh2 libiceoryx-posh-config2 libiceoryx-posh-gateway2 libiceoryx-posh-roudi2
libicns-dev libicns1
libiconv-hook-dev libiconv-hook1
libics-dev libics0
libics0-dev libics0
libicu-dev libicu76
libid3-3.8.3-dev libid3-3.8.3v5
libid3-dev libid3-3.8.3v5
libid3tag0-dev libid3tag0
libiddawc-dev libiddawc1.1t64
libideep-dev libdnnl3.6
libident-dev libident0
libideviceactivation-1.0-dev libideviceactivation-1.0-2
libidl-dev libidl-2-0
libidn-dev libidn12
libidn11-dev libidn12
libidn2-0-dev libidn2-0
libidn2-dev libidn2-0
libidzebra-2.0-dev libidzebra-2.0-0t64
libiec16022-dev libiec16022-1
libiec61883-dev libiec61883-0
libieee1284-3-dev libieee1284-3t64
libifcplusplus-dev libifcplusplus
libifstat-dev libsnmp40t64 libnetsnmptrapd40t64
libigdgmm-dev libigdgmm12
libigfxcmrt-dev libigfxcmrt7
libigloo-dev libigloo0t64
libigraph-dev libigraph3t64
libiio-dev libiio0
libiir-dev libiir1
libiitii-dev
libijs-dev libijs-0.35
libiksemel-dev libiksemel3
libilmbase-dev libimath-3-1-29t64
libimaevm-dev libimaevm4
libimage-geometry-dev libimage-geometry1d
libimage-proc-dev libimage-proc0d
libimage-publisher-dev libimage-publisher0d
libimage-rotate-dev libimage-rotate0d
libimage-transport-dev libimage-transport0t64
libimage-view-dev libimage-view0d
libimagequant-dev libimagequant0
libimath-dev libimath-3-1-29t64
libimecore-dev libimecore0
libimejyutping-dev
libimepinyin-dev libimepinyin0
libimetable-dev libimetable0
libimgui-dev libstb0t64
libiml-dev libiml0
libimlib2-dev libimlib2t64
libimmer-dev libgc1
libimobiledevice-dev libimobiledevice-1.0-6
libimobiledevice-glue-dev libimobiledevice-glue-1.0-0
libinchi-dev libinchi1.07
libincidenceeditor-dev libkpim6incidenceeditor6
libindi-dev libindialignmentdriver1 libindiclient1 libindidriver1 libindilx200-1
libindigo-dev libindigo0d
libinfinity-0.7-dev libinfinity-0.7-0t64 libinfgtk-0.7-0t64
libinhomog-dev libinhomog0
libini-config-dev libini-config5t64
libinih-dev libinih1 libinireader0
libiniparser-dev libiniparser4
libinjeqt-dev libinjeqt1
libinklevel-dev libinklevel5
libinotifytools-dev libinotifytools0
libinotifytools0-dev libinotifytools0
libinput-dev libinput10
libinput-pad-dev libinput-pad-1.0-1
libinput-tools libinput10
libinsane-dev libinsane1
libinsighttoolkit5-dev libinsighttoolkit5.4
libinspector-dev libinspector1
libinstpatch-dev libinstpatch-1.0-2
libint-dev libint1
libint2-dev libint2-2t64
libintelrdfpmath-dev
libinteractive-markers-dev libinteractive-markers2d
libinterface99-dev
libinterfacebuilder-dev libinterfacebuilder1
libinterviews-dev libx11-6 libxcomposite1 libxext6 zlib1g
libiodbc2-dev libiodbc2
libioth-dev libioth0
libip4tc-dev libip4tc2
libip6tc-dev libip6tc2
libipa-hbac-dev libipa-hbac0t64
libipe-dev libipe7.2.30
libiperf-dev libiperf0
libipmiconsole-dev libipmiconsole2
libipmidetect-dev libipmidetect0
libipmimonitoring-dev libipmimonitoring6
libippcp-dev libippcp11
libips4o-dev
libipsec-mb-dev libipsec-mb2
libipset-dev libipset13t64
libipt-dev libipt2
libiptc-dev libip4tc2 libip6tc2
libiptcdata-dev libiptcdata0
libiptcdata0-dev libiptcdata0
libircclient-dev libircclient1
libirecovery-1.0-dev libirecovery-1.0-5
libirman-dev libirman0
libirrlicht-dev libirrlicht1.8t64
libirstlm-dev libirstlm1t64
libisal-dev libisal2
libiscsi-dev libiscsi7
libisl-dev libisl23
libismrmrd-dev libismrmrd1.8
libisns-dev libisns0t64
libiso9660++-dev libiso9660++1
libiso9660-dev libiso9660-12
libisoburn-dev libisoburn1t64
libisofs-dev libisofs6t64
libisospec++-dev libisospec++2t64
libispcrt-dev libispcrt1
libisptr-dev
libite-dev libite5t64
libitkadaptivedenoising-dev libitkadaptivedenoising0
libitkgenericlabelinterpolator-dev libinsighttoolkit5.4
libitl-dev libitl0
libitl-gobject-dev libitl-gobject0
libitpp-dev libitpp8v5
libitsol-dev libitsol1
libivykis-dev libivykis0t64
libiw-dev libiw30t64
libixion-dev libixion-0.18-0
libjack-dev libjack0
libjack-jackd2-dev libjack-jackd2-0
libjack0.100.0-dev libjack0
libjalali-dev libjalali0
libjama-dev
libjansson-dev libjansson4
libjaula-dev libjaula1t64
libjavascriptcoregtk-4.1-dev libjavascriptcoregtk-4.1-0
libjavascriptcoregtk-6.0-dev libjavascriptcoregtk-6.0-1
libjaylink-dev libjaylink0
libjbig-dev libjbig0
libjbig2dec-dev libjbig2dec0
libjbig2dec0-dev libjbig2dec0
libjbig2enc-dev libjbig2enc0t64
libjcat-dev libjcat1
libjdns-dev libjdns2t64
libjellyfish-2.0-dev libjellyfish-2.0-2
libjemalloc-dev libjemalloc2
libjerasure-dev libjerasure2
libjim-dev libjim0.83
libjodycode-dev libjodycode3t64
libjose-dev libjose0
libjpeg-compressor-cpp-dev
libjpeg-dev libjpeg62-turbo
libjpeg62-turbo-dev libjpeg62-turbo
libjpgalleg4-dev libjpgalleg4.4t64
libjq-dev libjq1
libjreen-qt5-dev libjreen-qt5-1
libjsmn-dev
libjson-c-dev libjson-c5
libjson-glib-dev libjson-glib-1.0-0
libjsoncons-dev
libjsoncpp-dev libjsoncpp26
libjsonnet-dev libjsonnet0
libjsonparser-dev libjsonparser1.1
libjsonrpc-glib-1.0-dev libjsonrpc-glib-1.0-1
libjsonrpccpp-dev libjsonrpccpp-client0t64 libjsonrpccpp-common0t64 libjsonrpccpp-server0t64 libjsonrpccpp-stub0t64
libjsonrpccpp-tools libjsonrpccpp-stub0t64
libjte-dev libjte2
libjudy-dev libjudydebian1
libjuman-dev libjuman4t64
libjwt-dev libjwt2
libjwt-gnutls-dev libjwt-gnutls2
libjxl-dev libjxl0.11
libjxr-dev libjxr0t64
libk3b-dev libk3b8t64
libkaccounts6-dev libkaccounts6-2
libkaddressbook-dev libkpim6addressbookimportexport6
libkafs-client-dev libkafs-client0
libkainjow-mustache-dev
libkakasi2-dev libkakasi2
libkal-dev
libkarma-dev libkarma0
libkate-dev libkate1
libkaz-dev libkaz1
libkcalendarutils-dev libkpim6calendarutils6
libkcapi-dev libkcapi1
libkcddb6-dev libkcddb6-5
libkchart-dev libkchart6-3
libkchart2-dev libkchart2
libkcolorpicker-qt5-dev libkcolorpicker-qt5-0
libkcolorpicker-qt6-dev libkcolorpicker-qt6-0
libkcompactdisc-dev libkcompactdisc6-5
libkdb3-dev libkdb3-4abi1
libkdcrawqt6-dev libkdcrawqt6-5
libkdecorations3-dev libkdecorations3-6 libkdecorations3private2
libkdegames6-dev libkdegames6-6 libkdegames6private6
libkdepim-dev libkpim6libkdepim6
libkdl-parser-dev libkdl-parser1d
libkdsingleapplication-qt6-dev libkdsingleapplication-qt6-1.0
libkdsoap-dev libkdsoap-qt6-2 libkdsoap-server-qt6-2
libkdsoapwsdiscoveryclient-dev libkdsoapwsdiscoveryclient0
libkdtree++-dev
libkdumpfile-dev libkdumpfile10
libkeduvocdocument-dev libkeduvocdocument5abi2
libkexiv2qt6-dev libkexiv2qt6-0
libkeybinder-3.0-dev libkeybinder-3.0-0
libkeymancore-dev libkeymancore2
libkeyutils-dev libkeyutils1
libkf5activities-dev libkf5activities5
libkf5activitiesstats-dev libkf5activitiesstats1
libkf5archive-dev libkf5archive5
libkf5attica-dev libkf5attica5
libkf5auth-dev libkf5auth5
libkf5auth-dev-bin
libkf5bluezqt-dev libkf5bluezqt6
libkf5bookmarks-dev libkf5bookmarks5
libkf5calendarcore-dev libkf5calendarcore5abi2
libkf5codecs-dev libkf5codecs5
libkf5completion-dev libkf5completion5
libkf5config-dev libkf5configcore5 libkf5configgui5 libkf5configqml5
libkf5config-dev-bin
libkf5configwidgets-dev libkf5configwidgets5
libkf5contacts-dev libkf5contacts5
libkf5coreaddons-dev libkf5coreaddons5
libkf5coreaddons-dev-bin
libkf5crash-dev libkf5crash5
libkf5dav-dev libkf5dav5
libkf5dbusaddons-dev libkf5dbusaddons5
libkf5declarative-dev libkf5calendarevents5 libkf5declarative5 libkf5quickaddons5
libkf5dnssd-dev libkf5dnssd5
libkf5doctools-dev libkf5doctools5
libkf5emoticons-dev libkf5emoticons5
libkf5filemetadata-dev libkf5filemetadata3
libkf5globalaccel-dev libkf5globalaccel5 libkf5globalaccelprivate5
libkf5guiaddons-dev libkf5guiaddons5
libkf5holidays-dev libkf5holidays5
libkf5i18n-dev libkf5i18n5 libkf5i18nlocaledata5
libkf5iconthemes-dev libkf5iconthemes5
libkf5idletime-dev libkf5idletime5
libkf5itemmodels-dev libkf5itemmodels5
libkf5itemviews-dev libkf5itemviews5
libkf5jobwidgets-dev libkf5jobwidgets5
libkf5kcmutils-dev libkf5kcmutils5 libkf5kcmutilscore5
libkf5kdcraw-dev libkf5kdcraw5
libkf5kexiv2-dev libkf5kexiv2-15.0.0
libkf5kio-dev libkf5kiofilewidgets5 libkf5kiowidgets5 libkf5kiocore5 libkf5kiogui5 libkf5kiontlm5
libkf5mediaplayer-dev libkf5mediaplayer5
libkf5networkmanagerqt-dev libkf5networkmanagerqt6
libkf5newstuff-dev libkf5newstuff5 libkf5newstuffcore5 libkf5newstuffwidgets5
libkf5notifications-dev libkf5notifications5
libkf5notifyconfig-dev libkf5notifyconfig5
libkf5package-dev libkf5package5
libkf5parts-dev libkf5parts5
libkf5people-dev libkf5people5 libkf5peoplebackend5 libkf5peoplewidgets5
libkf5plasma-dev libkf5plasma5 libkf5plasmaquick5
libkf5plotting-dev libkf5plotting5
libkf5prison-dev libkf5prison5 libkf5prisonscanner5
libkf5pty-dev libkf5pty5
libkf5purpose-dev libkf5purpose5
libkf5qqc2desktopstyle-dev
libkf5runner-dev libkf5runner5
libkf5service-dev libkf5service5
libkf5solid-dev libkf5solid5
libkf5sonnet-dev libkf5sonnetcore5 libkf5sonnetui5
libkf5sonnet-dev-bin
libkf5style-dev libkf5style5
libkf5su-dev libkf5su5
libkf5syndication-dev libkf5syndication5abi1
libkf5syntaxhighlighting-dev libkf5syntaxhighlighting5
libkf5texteditor-dev libkf5texteditor5
libkf5textwidgets-dev libkf5textwidgets5
libkf5threadweaver-dev libkf5threadweaver5
libkf5unitconversion-dev libkf5unitconversion5
libkf5wallet-dev libkf5wallet5
libkf5wayland-dev libkf5waylandclient5 libkf5waylandserver5
libkf5widgetsaddons-dev libkf5widgetsaddons5
libkf5windowsystem-dev libkf5windowsystem5
libkf5xmlgui-dev libkf5xmlgui5
libkf5xmlrpcclient-dev libkf5xmlrpcclient5
libkf6archive-dev libkf6archive6
libkf6attica-dev libkf6attica6
libkf6auth-dev libkf6authcore6
libkf6auth-dev-bin
libkf6baloo-dev libkf6baloo6 libkf6balooengine6
libkf6bluezqt-dev libkf6bluezqt6
libkf6bookmarks-dev libkf6bookmarks6 libkf6bookmarkswidgets6
libkf6breezeicons-dev libkf6breezeicons6
libkf6calendarcore-dev libkf6calendarcore6
libkf6codecs-dev libkf6codecs6
libkf6colorscheme-dev libkf6colorscheme6
libkf6completion-dev libkf6completion6
libkf6config-dev libkf6configcore6 libkf6configgui6 libkf6configqml6
libkf6config-dev-bin
libkf6configwidgets-dev libkf6configwidgets6
libkf6contacts-dev libkf6contacts6
libkf6coreaddons-dev libkf6coreaddons6
libkf6crash-dev libkf6crash6
libkf6dav-dev libkf6dav6
libkf6dbusaddons-dev libkf6dbusaddons6
libkf6declarative-dev libkf6calendarevents6
libkf6dnssd-dev libkf6dnssd6
libkf6doctools-dev libkf6doctools6
libkf6filemetadata-dev libkf6filemetadata3
libkf6filemetadata-dev-tools libkf6filemetadata3
libkf6globalaccel-dev libkf6globalaccel6
libkf6guiaddons-dev libkf6guiaddons6
libkf6holidays-dev libkf6holidays6
libkf6i18n-dev libkf6i18n6 libkf6i18nlocaledata6 libkf6i18nqml6
libkf6iconthemes-dev libkf6iconthemes6 libkf6iconwidgets6
libkf6idletime-dev libkf6idletime6
libkf6itemmodels-dev libkf6itemmodels6
libkf6itemviews-dev libkf6itemviews6
libkf6jobwidgets-dev libkf6jobwidgets6
libkf6kcmutils-dev libkf6kcmutils6 libkf6kcmutilscore6 libkf6kcmutilsquick6
libkf6kio-dev libkf6kiofilewidgets6 libkf6kiowidgets6 libkf6kiocore6 libkf6kiogui6
libkf6modemmanagerqt-dev libkf6modemmanagerqt6
libkf6networkmanagerqt-dev libkf6networkmanagerqt6
libkf6newstuff-dev libkf6newstuffcore6 libkf6newstuffwidgets6
libkf6notifications-dev libkf6notifications6
libkf6notifyconfig-dev libkf6notifyconfig6
libkf6package-dev libkf6package6
libkf6parts-dev libkf6parts6
libkf6people-dev libkf6people6 libkf6peoplebackend6 libkf6peoplewidgets6
libkf6plotting-dev libkf6plotting6
libkf6prison-dev libkf6prison6 libkf6prisonscanner6
libkf6pty-dev libkf6pty6
libkf6pulseaudioqt-dev libkf6pulseaudioqt5
libkf6purpose-dev libkf6purpose6 libkf6purposewidgets6
libkf6qqc2desktopstyle-dev
libkf6runner-dev libkf6runner6
libkf6service-dev libkf6service6
libkf6solid-dev libkf6solid6
libkf6sonnet-dev libkf6sonnetcore6 libkf6sonnetui6
libkf6sonnet-dev-bin
libkf6statusnotifieritem-dev libkf6statusnotifieritem6
libkf6style-dev libkf6style6
libkf6su-dev libkf6su6
libkf6svg-dev libkf6svg6
libkf6syndication-dev libkf6syndication6
libkf6syntaxhighlighting-dev libkf6syntaxhighlighting6
libkf6texteditor-dev libkf6texteditor6
libkf6texttemplate-dev libkf6texttemplate6
libkf6textwidgets-dev libkf6textwidgets6
libkf6threadweaver-dev libkf6threadweaver6
libkf6unitconversion-dev libkf6unitconversion6
libkf6userfeedback-dev libkf6userfeedbackcore6 libkf6userfeedbackwidgets6
libkf6wallet-dev libkf6wallet6 libkf6walletbackend6
libkf6widgetsaddons-dev libkf6widgetsaddons6
libkf6windowsystem-dev libkf6windowsystem6
libkf6xmlgui-dev libkf6xmlgui6
libkgantt-dev libkgantt6-3
libkgantt2-dev libkgantt2
libkgapi-dev libkpim6gapiblogger6 libkpim6gapicalendar6 libkpim6gapicore6 libkpim6gapidrive6 libkpim6gapilatitude6 libkpim6gapimaps6 libkpim6gapipeople6 libkpim6gapitasks6
libkglobalacceld-dev libkglobalacceld0
libkibi-dev libkibi0
libkickpass-dev libkickpass0
libkidentitymanagement-dev libkpim6identitymanagementcore6 libkpim6identitymanagementquick6 libkpim6identitymanagementwidgets6
libkim-api-dev libkim-api2
libkimageannotator-qt5-dev libkimageannotator-qt5-0
libkimageannotator-qt6-dev libkimageannotator-qt6-0
libkimap-dev libkpim6imap6
libkirigami-dev libkirigami6 libkirigamidelegates6 libkirigamiplatform6
libkissfft-dev libkissfft-float131
libkitinerary-dev libkpim6itinerary6
libkiwix-dev libkiwix14
libkkc-dev libkkc2
libklatexformula4-dev libklatexformula4
libkldap-dev libkpim6ldapcore6 libkpim6ldapwidgets6
libkleo-dev libkpim6libkleo6
libklibc-dev libklibc
libkmahjongg-dev libkmahjongg6
libkmailtransport-dev libkpim6mailtransport6
libkmbox-dev libkpim6mbox6
libkmc-dev
libkmer-dev
libkmime-dev libkpim6mime6
libkml-dev libkmlbase1t64 libkmlconvenience1t64 libkmldom1t64 libkmlengine1t64 libkmlregionator1t64 libkmlxsd1t64
libkmod-dev libkmod2
libknet-dev libknet1t64
libknot-dev libdnssec9t64 libknot15 libzscanner4t64
libkode-qt6-dev
libkokyu-dev libkokyu-8.0.2
libkolabxml-dev libkolabxml1v5
libkomparediff2-dev libkomparediff2-6
libkompareinterface-dev libkompareinterface6
libkonq-dev libkf6konq7 libkf6konqsettings7
libkontactinterface-dev libkpim6kontactinterface6
libkopeninghours-dev libkopeninghours1
libkpathsea-dev libkpathsea6
libkpimgapi-dev libkpimgapiblogger5abi1 libkpimgapicalendar5 libkpimgapicontacts5 libkpimgapicore5abi1 libkpimgapidrive5 libkpimgapilatitude5 libkpimgapimaps5 libkpimgapitasks5
libkpimimportwizard-dev libkpim6importwizard6
libkpimtextedit-dev libkpim6textedit6
libkpipewire-dev libkpipewire6 libkpipewiredmabuf6 libkpipewirerecord6
libkpkpass-dev libkpim6pkpass6
libkpmcore-dev libkpmcore12
libkproperty3-dev libkpropertycore3-4 libkpropertywidgets3-4
libkpublictransport-dev libkpublictransport1 libkpublictransportonboard1
libkrad-dev libkrad0
libkrb5-dev libgssapi-krb5-2 libgssrpc4t64 libk5crypto3 libkadm5clnt-mit12 libkadm5srv-mit12 libkrb5-3
libkreport3-dev libkreport3-4
libksane-dev libksanewidgets6-6
libksanecore-dev libksanecore6-1
libksba-dev libksba8
libkscreen-dev libkf6screen8 libkf6screendpms8
libkseexpr-dev libkseexpr4 libkseexprui4
libkshark-dev libkshark2
libksieve-dev libkpim6kmanagesieve6 libkpim6ksieve6 libkpim6ksievecore6 libkpim6ksieveui6
libksmtp-dev libkpim6smtp6
libksysguard-dev libksysguardformatter2 libksysguardsensorfaces2 libksysguardsensors2 libksysguardsystemstats2 libprocesscore10
libktextaddons-dev libkf6textaddonswidgets1 libkf6textautocorrectioncore1 libkf6textautocorrectionwidgets1 libkf6textcustomeditor1 libkf6textedittexttospeech1 libkf6textemoticonscore1 libkf6textemoticonswidgets1 libkf6textgrammarcheck1 libkf6texttranslator1 libkf6textutils1
libktnef-dev libkpim6tnef6
libktorrent-dev libktorrent6-6
libkvazaar-dev libkvazaar7
libkweathercore-dev libkweathercore6
libkxl0-dev libkxl0
libkyotocabinet-dev libkyotocabinet16v5
libkyotocabinet16-dev libkyotocabinet16v5
libkysdk-applications
libkysdk-applications-dev
libkysdk-base
libkysdk-base-dev
liblager-dev libgc1
liblammps-dev libopenmpi40
liblangtag-dev liblangtag1 liblangtag-gobject0
liblapack-dev liblapack3
liblapack64-dev liblapack64-3
liblapacke-dev liblapacke
liblapacke64-dev liblapacke64
liblapackpp-dev
liblaser-geometry-dev liblaser-geometry0d
liblasi-dev liblasi0t64
liblasso-dev liblasso3t64
liblasso3-dev liblasso3t64
liblastfm5-dev liblastfm-fingerprint5-1 liblastfm5-1
liblastlog2-dev
liblaszip-dev liblaszip-api8 liblaszip8
liblaxjson-dev liblaxjson1
liblayershellqtinterface-dev liblayershellqtinterface6
liblbfgs-dev liblbfgs0
liblbfgsb-dev liblbfgsb0
liblbfgspp-dev
liblc3-dev liblc3-1
liblcas-dev liblcas0
liblcm-dev liblcm1
liblcmaps-dev liblcmaps0t64
liblcmaps-without-gsi-dev liblcmaps-without-gsi0t64
liblcms-dev liblcms2-2
liblcms2-dev liblcms2-2
liblcrq-dev liblcrq0.0
libldacbt-abr-dev libldacbt-abr2
libldacbt-enc-dev libldacbt-enc2
libldap-dev libldap2
libldap2-dev libldap2
libldb-dev libldb2
libldm-common-dev libldm-common0t64
libldm-common-qt6-dev libldm-common-qt6-0
libldm-dev libldm-1.0-0t64
libldns-dev libldns3t64
libleatherman-dev libleatherman1.12.1t64
liblemon-dev liblemon1.3.1
liblensfun-dev liblensfun1
libleptonica-dev libleptonica6
liblerc-dev liblerc4
libleveldb-dev libleveldb1d
liblfi-dev liblfi0
liblfortran-dev liblfortran-runtime0
liblfunction-dev liblfunction1t64
liblhasa-dev liblhasa0
liblib60870-dev liblib60870-2
liblibleidenalg-dev liblibleidenalg1
liblibrecast-dev liblibrecast0.6
libliftoff-dev libliftoff0
libliggghts-dev libliggghts3t64
liblightdm-gobject-dev liblightdm-gobject-1-0
liblightdm-qt5-3-dev liblightdm-qt5-3-0
liblilv-dev liblilv-0-0
liblime-dev liblime1
liblimesuite-dev liblimesuite23.11-1
liblinbox-dev liblinbox-1.7.0-0t64
liblinear-dev liblinear4
liblingot-dev liblingot0
liblink-grammar-dev liblink-grammar5t64
liblinphone-dev liblinphone12 liblinphone++12
liblip-dev liblip2t64
libliquid-dev libliquid1
liblirc-dev liblirc0t64 liblirc-client0t64
liblistserialsj-dev liblistserialsj1
liblitehtml-dev liblitehtml0t64
liblitl-dev liblitl0
liblld-17-dev liblld-17
liblld-18-dev liblld-18
liblld-19-dev liblld-19
liblld-22-dev liblld-22
liblld-dev liblld-19
liblldb-17-dev
liblldb-18-dev
liblldb-19-dev
liblldb-22-dev
liblldb-dev
liblldpctl-dev
libllhttp-dev libllhttp9.2
libllvmlibc-18-dev
libllvmlibc-19-dev
libllvmlibc-22-dev
libllvmspirvlib-17-dev libllvmspirvlib17
libllvmspirvlib-18-dev libllvmspirvlib18.1
libllvmspirvlib-19-dev libllvmspirvlib19.1
libllvmspirvlib-x.y-dev libllvmspirvlib17
liblmdb++-dev liblmdb0
liblmdb-dev liblmdb0
liblms7compact-dev liblms7compact0
liblnk-dev liblnk1t64
liblo-dev liblo7
liblo10k1-dev liblo10k1-0
libloadpng4-dev libloadpng4.4t64
libloc-dev libloc1t64
liblockfile-dev liblockfile1
liblodepng-dev liblodepng0.1
liblog4ada-dev liblog4ada7
liblog4c-dev liblog4c3t64
liblog4cplus-dev liblog4cplus-2.0.5t64
liblog4cpp5-dev liblog4cpp5v5
liblog4cxx-dev liblog4cxx15
liblog4net-cil-dev
liblog4shib-dev liblog4shib2
liblogg4-dev liblogg4.4t64
liblognorm-dev liblognorm5
libloki-dev libloki0.1.7t64
liblomiri-action-qt1-dev liblomiri-action-qt1
liblomiri-action-qt6-1-dev liblomiri-action-qt6-1
liblomiri-api-dev liblomiri-api0
liblomiri-app-launch-dev liblomiri-app-launch0
liblomiri-connectivity-qt1-dev liblomiri-connectivity-qt1-1
liblomiri-content-hub-dev liblomiri-content-hub1
liblomiri-content-hub-glib-dev liblomiri-content-hub-glib1
liblomiri-content-hub-qt6-dev liblomiri-content-hub-qt6-1
liblomiri-download-manager-client-dev liblomiri-download-manager-client0t64
liblomiri-download-manager-client-qt6-dev liblomiri-download-manager-client-qt6-0
liblomiri-download-manager-common-dev liblomiri-download-manager-common0t64
liblomiri-download-manager-common-qt6-dev liblomiri-download-manager-common-qt6-0
liblomiri-indicator-transfer-dev liblomiri-indicator-transfer1
liblomiri-location-service-dev liblomiri-location-service3
liblomiri-online-accounts-client-dev liblomiri-online-accounts-client1
liblomiri-online-accounts-daemon-dev liblomiri-online-accounts-daemon1
liblomiri-online-accounts-plugin-dev liblomiri-online-accounts-plugin1
liblomiri-online-accounts-qt5-dev liblomiri-online-accounts-qt5-1
liblomiri-thumbnailer-qt-dev liblomiri-thumbnailer-qt1.0
liblomiri-upload-manager-common-dev liblomiri-upload-manager-common0t64
liblomiri-url-dispatcher-dev liblomiri-url-dispatcher0
liblomirigestures-dev liblomirigestures5t64
liblomirigestures5-private-dev liblomirigestures5t64
liblomirihistoryservice-dev liblomirihistoryservice0
liblomirimetrics-dev liblomirimetrics5t64
liblomirimetrics5-private-dev liblomirimetrics5t64
liblomirisystemsettings-dev liblomirisystemsettings1
liblomirisystemsettingsprivate-dev liblomirisystemsettingsprivate0.0
liblomiritoolkit-dev liblomiritoolkit5t64
liblomiritoolkit5-private-dev liblomiritoolkit5t64
liblorene-dev liblorene-debian1t64 liblorenef77-debian1t64 liblorene-export-debian0t64
libloudmouth1-dev libloudmouth1-0
liblouis-dev liblouis20
liblouisutdml-dev liblouisutdml9t64
liblouisxml-dev liblouisxml1t64
liblowdown-dev liblowdown2
liblpsolve55-dev libamd3 libcamd3 libbtf2 libcolamd3 libccolamd3 libcholmod5 libcxsparse4 libklu2 libldl3 libsuitesparse-mongoose3 libumfpack6 librbio4 libspqr4 libspex3 libparu1 libsuitesparseconfig7
liblqr-1-0-dev liblqr-1-0
liblqr-dev liblqr-1-0
liblrcalc-dev liblrcalc1t64
liblrdf-dev liblrdf0
liblrdf0-dev liblrdf0
liblrm2-dev liblrm2t64
liblrs-dev
liblscp-dev liblscp6
liblsof-dev liblsof0
libltc-dev libltc11
libltdl-dev libltdl7
libltdl3-dev libltdl7
liblttng-ctl-dev liblttng-ctl0t64
liblttng-ust-dev liblttng-ust1t64 liblttng-ust-ctl5t64 liblttng-ust-python-agent1t64
liblua5.1-0-dev liblua5.1-0
liblua5.1-bitop-dev
liblua5.1-dev liblua5.1-0
liblua5.1-leg-dev
liblua5.1-luacsnd-dev libcsnd6-6.0v5
liblua5.1-rrd-dev
liblua5.2-dev liblua5.2-0
liblua5.3-dev liblua5.3-0
liblua5.4-dev liblua5.4-0
libluabind-dev libluabind0.9.1d1
libluabind-examples
libluajit-5.1-dev libluajit-5.1-2
liblucene++-dev liblucene++-contrib0t64 liblucene++0t64
libluksde-dev libluksde1t64
libluksmeta-dev libluksmeta0
liblunar-calendar-dev liblunar-calendar-3.0-1
liblunar-date-dev liblunar-date-3.0-1
liblur-dev liblur3
liblutok-dev liblutok3
liblv2dynparam1-dev liblv2dynparamhost1-1t64 liblv2dynparamplugin1-0t64
liblvm2-dev liblvm2cmd2.03
liblwip-dev liblwip0t64
liblwipv6-dev liblwipv6-2t64
liblxi-dev liblxi1
liblxqt-dev liblxqt2
liblxqt-globalkeys-dev liblxqt-globalkeys2
liblxqt-globalkeys-ui-dev liblxqt-globalkeys-ui2
liblz-dev liblz1
liblz4-dev liblz4-1
liblzf-dev liblzf1
liblzfse-dev liblzfse1
liblzma-dev liblzma5
liblzo2-dev liblzo2-2
libm17n-dev libm17n-0
libm2k-dev libm2k0.9.0
libm4ri-dev libm4ri-0.0.20200125
libm4rie-dev libm4rie-0.0.20200125
libmaa-dev libmaa4
libmacaroons-dev libmacaroons0
libmad0-dev libmad0
libmadlib-dev libmadlib
libmadness-dev
libmaeparser-dev libmaeparser1
libmagic-dev libmagic1t64
libmagicenum-dev
libmagick++-7-headers
libmagick++-7.defaultquantum-dev libmagick++-7.q16-5
libmagick++-7.q16-dev libmagick++-7.q16-5
libmagick++-7.q16hdri-dev libmagick++-7.q16hdri-5
libmagick++-dev libmagick++-7.q16-5
libmagick-dev libgraphicsmagick-q16-3t64 libgraphicsmagick++-q16-12t64
libmagickcore-7-arch-config
libmagickcore-7-headers
libmagickcore-7.defaultquantum-dev libmagickcore-7.q16-10 libmagickcore-7.q16-10-extra
libmagickcore-7.q16-dev libmagickcore-7.q16-10 libmagickcore-7.q16-10-extra
libmagickcore-7.q16hdri-dev libmagickcore-7.q16hdri-10 libmagickcore-7.q16hdri-10-extra
libmagickcore-dev libmagickcore-7.q16-10 libmagickcore-7.q16-10-extra
libmagickwand-7-headers
libmagickwand-7.defaultquantum-dev libmagickwand-7.q16-10 libmagickcore-7.q16-10-extra
libmagickwand-7.q16-dev libmagickwand-7.q16-10 libmagickcore-7.q16-10-extra
libmagickwand-7.q16hdri-dev libmagickwand-7.q16hdri-10 libmagickcore-7.q16hdri-10-extra
libmagickwand-dev libmagickwand-7.q16-10 libmagickcore-7.q16-10-extra
libmagics++-dev libmagplus3v5
libmagics++-metview-dev libmagplus3v5
libmagpie-0-dev libmagpie-0-0
libmailcommon-dev libkpim6mailcommon6
libmailimporter-dev libkpim6mailimporter6 libkpim6mailimporterakonadi6
libmailutils-dev libmailutils9t64 libmu-dbm9t64
libmalcontent-0-dev libmalcontent-0-0
libmalcontent-ui-dev libmalcontent-ui-1-1
libmaliit-glib-dev libmaliit-glib2
libmaloc-dev libmaloc1
libmandoc-dev
libmanette-0.2-dev libmanette-0.2-0
libmanif-dev
libmap-msgs-dev
libmapbox-geometry-dev
libmapbox-polylabel-dev
libmapbox-variant-dev
libmapcache-dev libmapcache1t64
libmapnik-dev libmapnik4.0
libmapserver-dev libmapserver2t64
libmarble-dev libmarblewidget-qt6-28
libmarco-dev libmarco-private2
libmariadb-dev libmariadb3
libmariadb-dev-compat libmariadb3
libmariadbd-dev libmariadbd19t64
libmarisa-dev libmarisa0
libmarkdown2-dev libmarkdown2
libmartchus-c++utilities-dev libmartchus-c++utilities5t64
libmartchus-qtforkawesome-dev libmartchus-qtforkawesome1t64
libmartchus-qtutilities-dev libmartchus-qtutilities6
libmash-dev
libmassivethreads-dev libmassivethreads0
libmatchbox-dev libmatchbox1
libmate-desktop-dev libmate-desktop-2-17t64
libmate-menu-dev libmate-menu2
libmate-panel-applet-dev libmate-panel-applet-4-1
libmate-sensors-applet-plugin-dev libmate-sensors-applet-plugin0
libmate-slab-dev libmate-slab0t64
libmate-slab0-dev libmate-slab0t64
libmate-window-settings-dev libmate-window-settings1t64
libmatedict-dev libmatedict6
libmatekbd-dev libmatekbd4
libmatemixer-dev libmatemixer0
libmatepanelapplet-dev libmate-panel-applet-4-1
libmateweather-dev libmateweather1t64
libmatheval-dev libmatheval1
libmatheval1-dev libmatheval1
libmathic-dev libmathic0v5
libmathicgb-dev libmathicgb0t64
libmatio-dev libmatio13
libmatroska-dev libmatroska7
libmaus2-dev libmaus2-2
libmawk-dev libmawk1t64
libmaxflow-dev libmaxflow0
libmaxminddb-dev libmaxminddb0
libmbd-dev
libmbedtls-dev libmbedcrypto16 libmbedtls21 libmbedx509-7
libmbim-glib-dev libmbim-glib4
libmbt-dev libmbt2
libmbtserver-dev libmbtserver2
libmceliece-dev libmceliece1
libmcfp-dev
libmcpl-dev
libmcpp-dev libmcpp0
libmcrypt-dev libmcrypt4
libmctc-lib-dev libmctc-lib0
libmd-dev libmd0
libmd4c-dev libmd4c0
libmd4c-html0-dev libmd4c-html0
libmdc-dev libmdc3t64
libmdc2-dev libmdc3t64
libmdds-dev
libmdnsd-dev libmdnsd1t64
libmeanwhile-dev libmeanwhile1
libmecab-dev libmecab2
libmed-dev libmed11
libmedc-dev libmedc11t64
libmediaart-2.0-dev libmediaart-2.0-0
libmediainfo-dev libmediainfo0v5
libmediascan-dev libmediascan0t64
libmediascanner-2.0-dev libmediascanner-2.0-4
libmediastreamer-dev libmediastreamer2-14
libmedimport-dev libmedimport0v5
libmedimportcxx-dev libmedimport0v5
libmeep-dev libmeep33
libmeep-mpi-default-dev libmeep-mpi-default33
libmegapixels-dev libmegapixels1
libmemcached-dev libmemcached11t64 libmemcachedutil2t64
libmemchan-tcl-dev
libmems-1.6-dev libmems1t64
libmems-dev libmems1t64
libmemtailor-dev libmemtailor0
libmenu-cache-dev libmenu-cache3
libmeryl-dev
libmeschach-dev libmeschach1.2
libmeshb-dev
libmeshoptimizer-dev libmeshoptimizer2d
libmeshsdfilter-dev libopenmesh11.0
libmessage-filters-dev libmessage-filters1t64
libmessaging-menu-dev libmessaging-menu0
libmetacity-dev libmetacity3
libmetalang99-dev
libmetis-dev libmetis5
libmetkit-dev libmetkit0d
libmetrohash-dev libmetrohash1
libmetview-dev libmetview0d
libmfem-dev libmfem4.7
libmfsio-dev libmfsio1t64
libmfx-gen-dev
libmgba-dev libmgba0.10t64
libmgl-dev libmgl8t64 libmgl-fltk8t64 libmgl-glut8t64 libmgl-mpi8t64 libmgl-qt5-8t64 libmgl-wnd8t64 libmgl-wx8t64
libmhash-dev libmhash2
libmiallib-dev libmiallib1
libmialm-dev libmialm3t64
libmicrodns-dev libmicrodns1
libmicrohttpd-dev libmicrohttpd12t64
libmicroprofile-dev libmicroprofile4
libmigemo-dev libmigemo1
libmikmod-dev libmikmod3
libmilter-dev libmilter1.0.1
libmimalloc-dev libmimalloc3
libmimetic-dev libmimetic0t64
libmimetreeparser-dev libkpim6mimetreeparsercore6 libkpim6mimetreeparserwidgets6
libminc-dev libminc2-5.3.0t64
libmini18n-dev libmini18n1
libminiaudio-dev
libminicoredumper-dev libminicoredumper2
libminidjvu-dev libminidjvu0t64
libminimap-dev libminimap0
libminimap2-dev zlib1g
libminini-dev libminini1t64
libminiupnpc-dev libminiupnpc18
libminizip-dev libminizip1t64
libmir-core-dev libmir-core1
libmirage-dev libmirage11
libmiral-dev libmiral7
libmircommon-dev libmircommon11
libmircommon-internal-dev libmircommon11
libmircore-dev libmircore2t64
libmirisdr-dev libmirisdr4
libmiroil-dev libmiroil7
libmirplatform-dev libmirplatform30
libmirrenderer-dev libmircommon11 libmirplatform30
libmirserver-dev libmirserver63
libmirwayland-bin
libmirwayland-dev libmirwayland5
libmission-control-plugins-dev libmission-control-plugins0t64
libmjpegtools-dev liblavfile-2.1-0t64 liblavjpeg-2.1-0t64 liblavplay-2.1-0t64 libmjpegutils-2.1-0t64 libmpeg2encpp-2.1-0t64 libmplex2-2.1-0t64
libmkcal-qt5-dev libmkcal-qt5-0
libmlir-17-dev libmlir-17t64
libmlir-18-dev libmlir-18
libmlir-19-dev libmlir-19
libmlir-22-dev libmlir-22
libmlir-x.y-dev libmlir-17t64
libmlocale-dev libmlocale5-0
libmlpack-dev libarmadillo14 liblapack3
libmlt++-dev libmlt++7
libmlt-dev libmlt7
libmm-dev libmm14
libmm-glib-dev libmm-glib0
libmmap-allocator-dev
libmmb-dev libmmb4.0t64
libmmdb2-dev libmmdb2-0
libmmlib-dev libmmlib1t64
libmmmulti-dev
libmms-dev libmms0
libmng-dev libmng1
libmnl-dev libmnl0
libmobi-dev libmobi0t64
libmodbus-dev libmodbus5
libmodest-dev libmodest0t64
libmodhmm-dev libmodhmm0
libmodi-dev libmodi1
libmodpbase64-dev libmodpbase64-0
libmodplug-dev libmodplug1
libmodsecurity-dev libmodsecurity3t64
libmodulemd-dev libmodulemd2
libmoe-dev libmoe1.5
libmojoshader-dev libmojoshader0
libmolequeue-dev
libmongo-client-dev libmongo-client0
libmongoc-dev libmongoc-1.0-0t64
libmongocrypt-dev libmongocrypt0
libmono-2.0-dev libmonosgen-2.0-1
libmono-cecil-cil-dev
libmono-cil-dev
libmonoboehm-2.0-dev libmonoboehm-2.0-1
libmonosgen-2.0-dev libmonosgen-2.0-1
libmonospaceif-common
libmonospaceif-dev
libmopac7-dev libmopac7-1gf
libmorph-dev libmorph
libmosquitto-dev libmosquitto1
libmosquittopp-dev libmosquittopp1
libmotif-dev libmrm4 libuil4 libxm4
libmount-dev libmount1
libmousepad-dev libmousepad0
libmove-base-msgs-dev
libmovit-dev libmovit8
libmozjs-128-dev libmozjs-128-0
libmp3lame-dev libmp3lame0
libmpack-dev libmpack0
libmpc-dev libmpc3
libmpcdec-dev libmpcdec6
libmpd-dev libmpd1
libmpdclient-dev libmpdclient2t64
libmpdec++-dev libmpdec++4
libmpdec-dev libmpdec4
libmpeg2-4-dev libmpeg2-4
libmpeg3-dev libmpeg3-2t64
libmpfi-dev libmpfi0
libmpfi-dev-common
libmpfr-dev libmpfr6
libmpfrc++-dev libmpfr6
libmpg123-dev libmpg123-0t64 libout123-0t64 libsyn123-0t64
libmpich-dev libmpich12
libmpris-qt5-dev libmpris-qt5-1
libmps-dev libmps3t64
libmps-fortran-dev libmps-fortran0t64
libmptcpd-dev libmptcpd3
libmptcpd3-dev libmptcpd3
libmpv-dev libmpv2
libmpvqt-dev libmpvqt1
libmrcal-dev libmrcal4
libmrgingham-dev libmrgingham2
libmrmpi-dev libmrmpi1
libmrpt-apps-dev libmrpt-apps2.14
libmrpt-bayes-dev libmrpt-bayes2.14
libmrpt-common-dev
libmrpt-comms-dev libmrpt-comms2.14
libmrpt-config-dev libmrpt-config2.14
libmrpt-containers-dev libmrpt-containers2.14
libmrpt-core-dev libmrpt-core2.14
libmrpt-dev libmrpt-bayes2.14 libmrpt-comms2.14 libmrpt-config2.14 libmrpt-containers2.14 libmrpt-core2.14 libmrpt-expr2.14 libmrpt-graphs2.14 libmrpt-graphslam2.14 libmrpt-gui2.14 libmrpt-nanogui2.14 libmrpt-hwdrivers2.14 libmrpt-img2.14 libmrpt-io2.14 libmrpt-kinematics2.14 libmrpt-maps2.14 libmrpt-math2.14 libmrpt-nav2.14 libmrpt-obs2.14 libmrpt-opengl2.14 libmrpt-poses2.14 libmrpt-random2.14 libmrpt-rtti2.14 libmrpt-ros1bridge2.14 libmrpt-serialization2.14 libmrpt-slam2.14 libmrpt-system2.14 libmrpt-tfest2.14 libmrpt-topography2.14 libmrpt-vision2.14 libmrpt-vision-lgpl2.14 libmrpt-apps2.14
libmrpt-expr-dev libmrpt-expr2.14
libmrpt-graphs-dev libmrpt-graphs2.14
libmrpt-graphslam-dev libmrpt-graphslam2.14
libmrpt-gui-dev libmrpt-gui2.14
libmrpt-hwdrivers-dev libmrpt-hwdrivers2.14
libmrpt-img-dev libmrpt-img2.14
libmrpt-io-dev libmrpt-io2.14
libmrpt-kinematics-dev libmrpt-kinematics2.14
libmrpt-maps-dev libmrpt-maps2.14
libmrpt-math-dev libmrpt-math2.14
libmrpt-nanogui-dev libmrpt-nanogui2.14
libmrpt-nav-dev libmrpt-nav2.14
libmrpt-obs-dev libmrpt-obs2.14
libmrpt-opengl-dev libmrpt-opengl2.14
libmrpt-poses-dev libmrpt-poses2.14
libmrpt-random-dev libmrpt-random2.14
libmrpt-ros1bridge-dev libmrpt-ros1bridge2.14
libmrpt-rtti-dev libmrpt-rtti2.14
libmrpt-serialization-dev libmrpt-serialization2.14
libmrpt-slam-dev libmrpt-slam2.14
libmrpt-system-dev libmrpt-system2.14
libmrpt-tclap-dev
libmrpt-tfest-dev libmrpt-tfest2.14
libmrpt-topography-dev libmrpt-topography2.14
libmrpt-typemeta-dev
libmrpt-vision-dev libmrpt-vision2.14
libmrpt-vision-lgpl-dev libmrpt-vision-lgpl2.14
libmrss0-dev libmrss0t64
libmrtd-dev libmrtd0t64
libmruby-dev
libmseed-dev libmseed2
libmsgpack-c-dev libmsgpack-c2
libmsgpack-cxx-dev
libmsgpack-dev libmsgpack-c2
libmsgpuck-dev
libmsgraph-dev libmsgraph-1-1
libmsgsl-dev
libmshr-dev libmshr2019.2
libmshr-dev-common
libmshr64-dev libmshr64-2019.2
libmsi-dev libmsi-1.0-0
libmsiecf-dev libmsiecf1t64
libmsnumpress-dev libmsnumpress1
libmsolve-dev libmsolve0
libmspack-dev libmspack0t64
libmspub-dev libmspub-0.1-1
libmstch-dev
libmstoolkit-dev libmstoolkit82t64
libmsv-dev libmsv1
libmtbl-dev libmtbl1
libmtd-dev
libmtdev-dev libmtdev1t64
libmtp-dev libmtp9t64
libmts-esp-dev
libmuffin-dev libmuffin0t64
libmujoco-dev libmujoco2.2.2
libmujoco-samples libmujoco2.2.2
libmujs-dev libmujs3
libmulticobex-dev libmulticobex1t64
libmulticobex1-dev libmulticobex1t64
libmumps-dev libmumps-5.7
libmumps-headers-dev
libmumps-ptscotch-dev libmumps-ptscotch-5.7
libmumps-scotch-dev libmumps-scotch-5.7
libmumps-seq-dev libmumps-seq-5.7
libmumps64-dev libmumps-64pord-5.7
libmumps64-ptscotch-dev libmumps-64pord-ptscotch-5.7
libmumps64-scotch-dev libmumps-64pord-scotch-5.7
libmumps64-seq-dev libmumps-64pord-seq-5.7
libmunge-dev libmunge2
libmuparser-dev libmuparser2v5
libmuparserx-dev libmuparserx4.0.12
libmupdf-dev libmupdf25.1
libmupen64plus-dev
libmurmurhash-dev libmurmurhash2
libmuscle-3.7-dev libmuscle1
libmuscle-dev libmuscle1
libmusic-dev libmusic1t64
libmusicbrainz5-dev libmusicbrainz5-2 libmusicbrainz5cc2v5
libmustache-d-dev libmustache-d0
libmutter-16-dev libmutter-16-0
libmwaw-dev libmwaw-0.3-3
libmxml-dev libmxml1
libmygpo-qt-dev libqt5concurrent5t64 libqt5core5t64 libqt5dbus5t64 libqt5gui5t64 libqt5network5t64 libqt5printsupport5t64 libqt5sql5t64 libqt5test5t64 libqt5widgets5t64 libqt5xml5t64
libmygui-dev libmyguiengine3debian1t64 libmygui.ogreplatform0debian1t64 libmygui.opengl3platform0debian1t64 libmygui.openglplatform0debian1t64
libmypaint-dev libmypaint-1.5-1
libmyproxy-dev libmyproxy6t64
libmysofa-dev libmysofa1
libmysql++-dev libmysql++3t64
libmysqlcppconn-dev libmysqlcppconn7t64
libmysqld-dev libmariadbd19t64
libmythes-dev libmythes-1.2-0
libnabrit-dev libnabrit3
libnacl-dev
libnacore-dev libnacore5
libnanoflann-dev
libnanomsg-dev libnanomsg5
libnanopb-dev
libnanosvg-dev
libnanovdb-dev libopenvdb10.0t64
libnanovg-dev
libnatpmp-dev libnatpmp1t64
libnats-dev libnats3.10
libnautilus-extension-dev libnautilus-extension4
libnauty-dev libnauty-2.8.9
libnav-msgs-dev
libnbcompat-dev
libnbd-dev libnbd0
libnblib-gmx-dev libnblib-gmx0
libncap-dev libncap44t64
libncarg-dev libncarg0t64
libncbi-ngs-dev libncbi-ngs3
libncbi-vdb-dev libncbi-vdb3
libncbi-wvdb-dev libncbi-wvdb3
libncbi6-dev libncbi6t64
libncl-dev libncl2
libncrystal-dev libncrystal1t64
libncurses-dev libtinfo6 libncurses6 libncursesw6
libncurses5-dev libtinfo6 libncurses6 libncursesw6
libncursesada-dev libncursesada6.2.4
libncursesw5-dev libtinfo6 libncurses6 libncursesw6
libndctl-dev libndctl6
libndp-dev libndp0
libndpi-dev libndpi4.2t64
libneatvnc-dev libneatvnc0
libnemo-extension-dev libnemo-extension1
libneon-2-sse-dev
libneon-dev libneon27t64
libneon27-dev libneon27t64
libneon27-gnutls-dev libneon27t64-gnutls
libnest2d-dev
libnet-cpp-dev libnet-cpp2
libnet-dev libnet1
libnet1-dev libnet1
libnetcdf-c++4-dev libnetcdf-c++4-1
libnetcdf-dev libnetcdf22
libnetcdf-mpi-dev libnetcdf-mpi-22
libnetcdf-pnetcdf-dev libnetcdf-pnetcdf-22
libnetcdff-dev libnetcdff7
libnetclasses-dev libnetclasses1
libnetconf2-dev libnetconf2-4
libnetfilter-acct-dev libnetfilter-acct1
libnetfilter-conntrack-dev libnetfilter-conntrack3
libnetfilter-cthelper-dev libnetfilter-cthelper0
libnetfilter-cttimeout-dev libnetfilter-cttimeout1
libnetfilter-log-dev libnetfilter-log1
libnetfilter-queue-dev libnetfilter-queue1
libnetpbm-dev libnetpbm11t64
libnetpbm11-dev libnetpbm11t64
libnetplan-dev libnetplan1
libnetsvcs-dev libnetsvcs-8.0.2
libnewlib-dev
libnewlib-sh-elf-dev
libnewmat-dev libnewmat10ldbl
libnewmat10-dev libnewmat10ldbl
libnewt-dev libnewt0.52
libnewt-pic libnewt0.52
libnewuoa-dev libnewuoa0
libnexstar-dev libnexstar0t64
libnextcloudsync-dev libnextcloudsync0t64
libnexus-dev libnexus1
libnfc-dev libnfc6
libnfft3-dev libnfft3-double4 libnfft3-long4 libnfft3-single4
libnfnetlink-dev libnfnetlink0
libnfo-dev libnfo1
libnfs-dev libnfs14
libnfsidmap-dev libnfsidmap1
libnftables-dev libnftables1
libnftnl-dev libnftnl11
libnghttp2-dev libnghttp2-14
libnghttp3-dev libnghttp3-9
libnginx-mod-http-ndk-dev
libnglib-dev libnglib-6.2t64
libngraph0-dev libngraph0
libngs-c++-dev libngs-c++3
libngspice0-dev libngspice0
libngtcp2-crypto-gnutls-dev libngtcp2-crypto-gnutls8
libngtcp2-dev libngtcp2-16
libnice-dev libnice10
libnids-dev libnids1.21t64
libnifti-dev libnifti2-2
libnifti2-dev libnifti2-2
libnifticdf-dev libnifticdf2
libniftiio-dev libniftiio2t64
libnini-cil-dev
libnitrokey-dev libnitrokey3
libnjb-dev libnjb5
libnl-3-dev libnl-3-200
libnl-cli-3-dev libnl-cli-3-200
libnl-genl-3-dev libnl-genl-3-200
libnl-idiag-3-dev libnl-idiag-3-200
libnl-nf-3-dev libnl-nf-3-200
libnl-route-3-dev libnl-route-3-200
libnl-xfrm-3-dev libnl-xfrm-3-200
libnlopt-cxx-dev libnlopt-cxx0
libnlopt-dev libnlopt0
libnm-dev libnm0
libnma-dev libnma0
libnma-gtk4-dev libnma-gtk4-0
libnma-headers
libnmz7-dev libnmz7
libnng-dev libmbedcrypto16 libmbedtls21 libmbedx509-7
libnode-dev libnode115
libnodelet-dev libbondcpp1d librosconsole3d libament-index-cpp0d libclass-loader3d libroslib0d libtinyxml2-11 libuuid1
libnodelet-topic-tools-dev libboost-thread1.83.0 libdynamic-reconfigure-config-init-mutex0d
libnodeletlib-dev libnodeletlib1d
libnoise-dev libnoise0
libnop-dev
libnorm-dev libnorm1t64
libnormaliz-dev libnormaliz3
libnormaliz-dev-common
libnotify-dev libnotify4
libnotmuch-dev libnotmuch5t64
libnova-dev libnova-0.16-0t64
libnova-dev-bin libnova-0.16-0t64
libnozzle-dev libnozzle1t64
libnpth-dev libnpth0t64
libnpth0-dev libnpth0t64
libns3-dev libns3.43
libnsl-dev libnsl2
libnspr4-dev libnspr4
libnss3-dev libnss3
libnsync-dev libnsync-cpp1t64 libnsync1t64
libnthash-dev
libntirpc-dev libntirpc6.3
libntl-dev libntl44
libntlm0-dev libntlm0
libntru-0.5-dev libntru-0.5
libntruprime-dev libntruprime1
libnuma-dev libnuma1
libnumbertext-dev libnumbertext-1.0-0
libnuspell-dev libnuspell5
libnutclient-dev libnutclient2t64
libnutscan-dev libnutscan2
libnvidia-egl-wayland-dev libnvidia-egl-wayland1
libnvme-dev libnvme1t64
libnvtt-dev libnvtt2
libnx-x11-6-dev libnx-x11-6t64
libnx-x11-dev libnx-x11-6t64
libnxml0-dev libnxml0t64
libo2-dev libo2
libo3dgc-dev
liboakleaf-dev liboakleaf1
liboaknut-dev
liboam-dev liboam1
liboasis3-dev liboasis3-0d
liboath-dev liboath0t64
liboauth-dev liboauth0
liboauth2-apache-dev liboauth2-apache0
liboauth2-dev liboauth2-0
libobexftp-dev libobexftp0t64
libobexftp0-dev libobexftp0t64
libobjc-12-dev
libobjc-13-dev
libobjc-14-dev libobjc4
libobjcryst-dev libobjcryst0
libobjfw-dev
libobjfw1-dev
libobjfwhid-dev
libobjfwhid1-dev
libobjfwrt-dev
libobjfwrt1-dev
libobjfwtls-dev
libobjfwtls1-dev
libobs-dev libobs0t64
libocas-dev libocas0
libocct-data-exchange-dev libocct-data-exchange-7.8
libocct-draw-dev libocct-draw-7.8
libocct-foundation-dev libocct-foundation-7.8
libocct-modeling-algorithms-dev libocct-modeling-algorithms-7.8
libocct-modeling-data-dev libocct-modeling-data-7.8
libocct-ocaf-dev libocct-ocaf-7.8 libocct-visualization-7.8
libocct-visualization-dev libocct-visualization-7.8
libocrad-dev
liboctomap-dev liboctomap1.9t64
liboctovis-dev liboctovis1.9t64
libodb-boost-dev libodb-boost-2.4t64
libodb-dev libodb-2.4
libodb-mysql-dev libodb-mysql-2.4t64
libodb-pgsql-dev libodb-pgsql-2.4
libodb-qt-dev libodb-qt-2.4t64
libodb-sqlite-dev libodb-sqlite-2.4
libodc-dev libodc-0d
libode-dev libode8t64
libode8-dev libode8t64
libodfgen-dev libodfgen-0.1-1
libodil-dev libodil0t64
libodil0-dev libodil0t64
libodin-dev
libodsstream-dev libodsstream0
liboeffis-dev liboeffis1
libofa0-dev libofa0
libofapi-dev libofapi0
libofapi-example
liboffload-22-dev libllvm22
liboffload-x.y-dev libllvm22
libofono-qt-dev libofono-qt1
libofx-dev libofx7t64
libogdi-dev libogdi4.1
libogg-dev libogg0
liboggkate-dev liboggkate1
liboggplay-dev liboggplay2
liboggz-dev liboggz2
liboggz2-dev liboggz2
liboglappth-dev liboglappth2
libogmrip-dev libogmrip1
libogre-1.12-dev libogre1.12.10t64
liboidc-agent-dev liboidc-agent4t64
libois-dev libois-1.3.0v5
libola-dev libprotobuf32t64 libprotobuf-lite32t64
libolecf-dev libolecf1t64
libolm-dev libolm3
libomemo-c-dev libomemo-c0
libomemo-dev libomemo0
libomniorb4-dev libomniorb4-3t64
libomnithread4-dev libomnithread4
libomp-17-dev
libomp-18-dev
libomp-19-dev libllvm19
libomp-22-dev
libomp-dev libllvm19
libomp-jonathonl-dev
libomp-x.y-dev
libompl-dev libompl17
libondselsolver-dev libondselsolver1
libonig-dev libonig5
libonnx-dev
libonnxruntime-dev libonnxruntime1.21
liboobs-1-dev liboobs-1-5
liboop-dev liboop4t64
libooptools-dev
libopamgt-dev libopamgt0
libopaque-dev
libopasadb-dev libopasadb1
libopen-trace-format-dev libopen-trace-format1 libotfaux0
libopen-trace-format2-dev libopen-trace-format2-10t64
libopen3d-dev libopen3d0.19
libopen62541-1.4-dev libopen62541-1.4
libopen62541-1.4-tools
libopenafs-dev libafsauthent2t64 libafsrpc2t64 libkopenafs2t64
libopenal-dev libopenal1
libopenaptx-dev libopenaptx0
libopenbabel-dev libopenbabel7
libopenblas-dev libopenblas0-pthread
libopenblas-openmp-dev libopenblas0-openmp
libopenblas-pthread-dev libopenblas0-pthread
libopenblas-serial-dev libopenblas0-serial
libopenblas64-dev libopenblas64-0-pthread
libopenblas64-openmp-dev libopenblas64-0-openmp
libopenblas64-pthread-dev libopenblas64-0-pthread
libopenblas64-serial-dev libopenblas64-0-serial
libopencamlib-dev libopencamlib-2023.01
libopencc-dev libopencc1.1
libopencl-clang-17-dev libopencl-clang17t64
libopencl-clang-18-dev libopencl-clang18.1
libopencl-clang-19-dev libopencl-clang19.1
libopencl-clang-x.y-dev libopencl-clang17t64
libopencolorio-dev libopencolorio2.1t64
libopenconnect-dev libopenconnect5
libopencore-amrnb-dev libopencore-amrnb0
libopencore-amrwb-dev libopencore-amrwb0
libopencryptoki-dev libopencryptoki0
libopencsd-bin libopencsd1
libopencsd-dev libopencsd1
libopencsd-doc
libopencsg-dev libopencsg1
libopenctm-dev libopenctm1
libopencv-apps-dev libopencv-apps2d
libopencv-calib3d-dev libopencv-calib3d410
libopencv-contrib-dev libopencv-contrib410
libopencv-core-dev libopencv-core410
libopencv-dev libopencv-calib3d410 libopencv-contrib410 libopencv-core410 libopencv-dnn410 libopencv-features2d410 libopencv-highgui410 libopencv-imgcodecs410 libopencv-imgproc410 libopencv-objdetect410 libopencv-videoio410
libopencv-dnn-dev libopencv-dnn410
libopencv-features2d-dev libopencv-features2d410
libopencv-flann-dev libopencv-flann410
libopencv-highgui-dev libopencv-highgui410
libopencv-imgcodecs-dev libopencv-imgcodecs410
libopencv-imgproc-dev libopencv-imgproc410
libopencv-ml-dev libopencv-ml410
libopencv-objdetect-dev libopencv-objdetect410
libopencv-photo-dev libopencv-photo410
libopencv-shape-dev libopencv-shape410
libopencv-stitching-dev libopencv-stitching410
libopencv-superres-dev libopencv-superres410
libopencv-video-dev libopencv-video410
libopencv-videoio-dev libopencv-videoio410
libopencv-videostab-dev libopencv-videostab410
libopencv-viz-dev libopencv-viz410
libopendbx-dev libopendbx1t64
libopendbx1-dev libopendbx1t64
libopendkim-dev libopendkim11
libopendmarc-dev libopendmarc2t64
libopendsp-dev libopendsp3t64
libopenexr-dev libopenexr-3-1-30
libopenfec-dev libopenfec1
libopengl-dev libopengl0
libopengv-dev libopengv1t64
libopengv-doc
libopenh264-dev libopenh264-8
libopenhmd-dev libopenhmd0
libopenhpi-dev
libopenigtlink-dev libopenigtlink1.11
libopenimageio-dev libopenimageio2.5
libopenipmi-dev libopenipmi0t64
libopeniscsiusr-dev
libopenjp2-7-dev libopenjp2-7
libopenjph-dev libopenjph0.21
libopenmesh-dev libopenmesh11.0
libopenmm-dev libopenmm8.1
libopenmpi-dev libopenmpi40
libopenmpt-dev libopenmpt0t64
libopenmpt-modplug-dev libopenmpt-modplug1
libopenms-dev libopenms2.6.0
libopenni-dev libopenni0t64
libopenni-sensor-dev libopenni-sensor-pointclouds0
libopenni-sensor-pointclouds-dev libopenni-sensor-pointclouds0
libopenni-sensor-primesense-dev libopenni-sensor-primesense0
libopenni2-dev libopenni2-0
libopenobex-dev libopenobex2
libopenobex2-dev libopenobex2
libopenr2-dev libopenr2-3
libopenraw-dev libopenraw7t64
libopenrawgnome-dev libopenrawgnome7t64
libopenscap-dev libopenscap33
libopenscenegraph-dev libopenscenegraph161
libopenshot-audio-dev libopenshot-audio9t64
libopenshot-dev libopenshot25t64
libopenslide-dev libopenslide0
libopenslide0-dev libopenslide0
libopensm-dev libopensm9 libosmcomp5 libosmvendor5
libopensmtpd-dev libopensmtpd0t64
libopentelemetry-proto-dev
libopenthreads-dev libopenthreads21
libopentk-cil-dev
libopentracing-c-wrapper-dev libopentracing-c-wrapper0t64
libopentracing-dev libopentracing1
libopenturns-dev libopenturns0.25
libopenvdb-dev libopenvdb10.0t64
libopenvlbi-dev libopenvlbi3t64
libopenxr-dev libopenxr-loader1
libopenzwave1.6-dev libopenzwave1.6t64
liboping-dev liboping0
libopm-common-dev libcjson1 libfmt10 libboost-system1.83.0 libopenmpi40 libblas3 liblapack3
libopm-grid-dev libopenmpi40 libblas3 liblapack3 libalberta5 libamd3 libcamd3 libbtf2 libcolamd3 libccolamd3 libcholmod5 libcxsparse4 libklu2 libldl3 libsuitesparse-mongoose3 libumfpack6 librbio4 libspqr4 libspex3 libparu1 libsuitesparseconfig7 libsuperlu7 libcjson1 libfmt10 libboost-system1.83.0 libscotch-7.0 libptscotch-7.0 libtrilinos-zoltan-13.2
libopm-material-dev libcjson1 libfmt10 libboost-system1.83.0 libopenmpi40 libblas3 liblapack3
libopm-models-dev libopenmpi40 libblas3 liblapack3 libalberta5 libamd3 libcamd3 libbtf2 libcolamd3 libccolamd3 libcholmod5 libcxsparse4 libklu2 libldl3 libsuitesparse-mongoose3 libumfpack6 librbio4 libspqr4 libspex3 libparu1 libsuitesparseconfig7 libsuperlu7 libcjson1 libfmt10 libboost-system1.83.0 libscotch-7.0 libptscotch-7.0 libtrilinos-zoltan-13.2 libboost-date-time1.83.0
libopm-simulators-dev libopenmpi40 libblas3 liblapack3 libalberta5 libamd3 libcamd3 libbtf2 libcolamd3 libccolamd3 libcholmod5 libcxsparse4 libklu2 libldl3 libsuitesparse-mongoose3 libumfpack6 librbio4 libspqr4 libspex3 libparu1 libsuitesparseconfig7 libsuperlu7 libcjson1 libfmt10 libboost-system1.83.0 libscotch-7.0 libptscotch-7.0 libtrilinos-zoltan-13.2 libboost-date-time1.83.0
libopm-upscaling-dev libopenmpi40 libblas3 liblapack3 libalberta5 libamd3 libcamd3 libbtf2 libcolamd3 libccolamd3 libcholmod5 libcxsparse4 libklu2 libldl3 libsuitesparse-mongoose3 libumfpack6 librbio4 libspqr4 libspex3 libparu1 libsuitesparseconfig7 libsuperlu7 libcjson1 libfmt10 libboost-system1.83.0 libscotch-7.0 libptscotch-7.0 libtrilinos-zoltan-13.2 libboost-date-time1.83.0
liboprf-dev
libopts25-dev libopts25
libopus-dev libopus0
libopusenc-dev libopusenc0
libopusfile-dev libopusfile0
liborc-0.4-dev liborc-0.4-0t64
liborc-0.4-dev-bin liborc-0.4-0t64
liborc-dev liborc-0.4-0t64
liborcania-dev liborcania2.3
liborcus-dev liborcus-0.18-0 liborcus-mso-0.18-0 liborcus-parser-0.18-0 liborcus-spreadsheet-model-0.18-0
liborigin2-dev liborigin2-1v5
liborocos-bfl-dev liborocos-bfl0.8
liborocos-kdl-dev liborocos-kdl1.5
liborthancframework-dev liborthancframework1
libortp-dev libortp16
liboscpack-dev liboscpack1
libosd-dev libosdcpu3.6.0 libosdgpu3.6.0
libosinfo-1.0-dev libosinfo-1.0-0
libosip2-dev libosip2-15t64
libosl-dev libosl1v5
libosmesa-dev libosmesa6
libosmesa6-dev libosmesa6
libosmgpsmap-1.0-dev libosmgpsmap-1.0-1
libosmium-dev libbz2-1.0 libexpat1 liblz4-1 zlib1g
libosmium2-dev libbz2-1.0 libexpat1 liblz4-1 zlib1g
libosmo-abis-dev libosmotrau11 libosmoabis15
libosmo-cc-dev libosmocc2
libosmo-fl2k-dev libosmo-fl2k0
libosmo-gsup-client-dev libosmo-gsup-client0
libosmo-hnbap-dev libosmo-hnbap0t64
libosmo-mgcp-client-dev libosmo-mgcp-client14
libosmo-mslookup-dev libosmo-mslookup1
libosmo-netif-dev libosmonetif11
libosmo-ranap-dev libosmo-ranap7
libosmo-rua-dev libosmo-rua0t64
libosmo-sabp-dev libosmo-sabp1t64
libosmo-sccp-dev libosmosccp0 libosmoxua0 libosmomtp0
libosmo-sigtran-dev libosmo-sigtran11
libosmocore-dev libosmocodec4 libosmocore22 libosmogb14 libosmogsm20 libosmovty13 libosmoctrl0 libosmosim2 libosmocoding0
libosmosdr-dev libosmosdr0
libosmpbf-dev libosmpbf1
libosp-dev libosp5
libospray-dev libospray3
libosptk-dev libosptk4t64
libosra-dev libosra2
libosrf-testing-tools-cpp-dev libosrf-memory-tools0d
libossp-uuid-dev libossp-uuid16
libost-base-dev libost-base2.9
libost-bindings-dev libost-bindings2.9
libost-conop-dev libost-conop2.9
libost-db-dev libost-db2.9
libost-geom-dev libost-geom2.9
libost-gfx-dev libost-gfx2.9
libost-gui-dev libost-gui2.9
libost-img-alg-dev libost-img-alg2.9
libost-img-dev libost-img2.9
libost-info-dev libost-info2.9
libost-io-dev libost-io2.9
libost-mol-alg-dev libost-mol-alg2.9
libost-mol-dev libost-mol2.9
libost-mol-mm-dev libost-mol-mm2.9
libost-seq-alg-dev libost-seq-alg2.9
libost-seq-dev libost-seq2.9
libostree-dev libostree-1-1
libostyle-dev libostyle1t64
libotcl1-dev libotcl1
libotf-dev libotf1
libotf-trace-dev libopen-trace-format1 libotfaux0
libotf2-trace-dev libopen-trace-format2-10t64
libotpw-dev
libotr5-dev libotr5t64
libots-dev libots0
libow-dev libow-3.2-4t64 libowcapi-3.2-4t64
libowfat-dev libowfat0t64
libowncloudsync-dev libowncloudsync0t64
libownet-dev libownet-3.2-4t64
libp11-dev libp11-3t64
libp11-kit-dev libp11-kit0
libp4est-dev libp4est-2.3 libp4est-sc-2.3
libp8-platform-dev libp8-platform2
libpackagekit-glib2-dev libpackagekit-glib2-18
libpackagekitqt5-dev libpackagekitqt5-1
libpackagekitqt6-dev libpackagekitqt6-1
libpacketdump-dev libpacketdump3t64
libpacketdump3-dev libpacketdump3t64
libpacparser-dev libpacparser1
libpacparser1-dev libpacparser1
libpagemaker-dev libpagemaker-0.0-0
libpagmo-dev libpagmo9t64
libpaho-mqtt-dev libpaho-mqtt1.3
libpaho-mqttpp-dev libpaho-mqttpp3-1
libpaje-dev libpaje2
libpam-dev libpam0g
libpam-x2go-dev
libpam0g-dev libpam0g
libpamtest0-dev libpamtest0
libpanel-dev libpanel-1-1
libpango1.0-dev libpango-1.0-0 libpangocairo-1.0-0 libpangoft2-1.0-0 libpangoxft-1.0-0
libpangomm-1.4-dev libpangomm-1.4-1v5
libpangomm-2.48-dev libpangomm-2.48-1t64
libpano13-dev libpano13-3t64
libpantomime-dev libpantomime1.4
libpaper-dev libpaper2
libpapers-dev libppsdocument-4.0-5 libppsview-4.0-4
libpapi-dev libpapi7.1t64 libsde1t64
libpapilo-dev libpapilo-clusol0d libpapilo-core0d
libpappl-dev libpappl1t64
libpappsomspp-dev libpappsomspp0
libpappsomspp-widget-dev libpappsomspp-widget0
libpaps-dev libpaps0t64
libpapyrus3-dev
libparaglob-dev
libparallel-hashmap-dev
libparasail-dev libparasail8
libpari-dev libpari-gmp-tls9
libpari-gmp-tls9-dev libpari-gmp-tls9
libparlatype-dev libparlatype7
libparpack2-dev libparpack2t64
libparted-dev libparted-fs-resize0t64 libparted2t64
libparyfor-dev
libpasswdqc-dev libpasswdqc1
libpath-utils-dev libpath-utils1t64
libpbbam-dev libpbbam2.4.0
libpbcopper-dev libpbcopper2.3.0
libpbdata-dev libpbcopper2.3.0
libpbihdf-dev libhdf5-310 libhdf5-fortran-310 libhdf5-hl-310 libhdf5-hl-fortran-310 libhdf5-cpp-310 libhdf5-hl-cpp-310
libpbseq-dev libpbcopper2.3.0 libhdf5-310 libhdf5-fortran-310 libhdf5-hl-310 libhdf5-hl-fortran-310 libhdf5-cpp-310 libhdf5-hl-cpp-310 libblasr5.3.5
libpcap-dev libpcap0.8t64
libpcap0.8-dev libpcap0.8t64
libpcaudio-dev libpcaudio0
libpcc-dev
libpcg-cpp-dev
libpci-dev libpci3
libpciaccess-dev libpciaccess0
libpcl-conversions-dev libcpp-common0d libroscpp-serialization0d librostime1d libpcl-apps1.15 libpcl-common1.15 libpcl-features1.15 libpcl-filters1.15 libpcl-io1.15 libpcl-kdtree1.15 libpcl-keypoints1.15 libpcl-ml1.15 libpcl-octree1.15 libpcl-outofcore1.15 libpcl-people1.15 libpcl-recognition1.15 libpcl-registration1.15 libpcl-sample-consensus1.15 libpcl-search1.15 libpcl-segmentation1.15 libpcl-stereo1.15 libpcl-surface1.15 libpcl-tracking1.15 libpcl-visualization1.15 libroscpp4t64
libpcl-dev libpcl-apps1.15 libpcl-common1.15 libpcl-features1.15 libpcl-filters1.15 libpcl-io1.15 libpcl-kdtree1.15 libpcl-keypoints1.15 libpcl-ml1.15 libpcl-octree1.15 libpcl-outofcore1.15 libpcl-people1.15 libpcl-recognition1.15 libpcl-registration1.15 libpcl-sample-consensus1.15 libpcl-search1.15 libpcl-segmentation1.15 libpcl-stereo1.15 libpcl-surface1.15 libpcl-tracking1.15 libpcl-visualization1.15
libpcl-msgs-dev
libpcl-ros-dev libpcl-ros-features0t64 libpcl-ros-filter1t64 libpcl-ros-filters0t64 libpcl-ros-io0t64 libpcl-ros-segmentation0t64 libpcl-ros-surface0t64 libpcl-ros-tf1t64
libpcp-archive1-dev libpcp-archive1
libpcp-gui2-dev libpcp-gui2 libpcp3
libpcp-import1-dev libpcp-import1
libpcp-mmv1-dev libpcp-mmv1 libpcp3
libpcp-pmda3-dev libpcp-pmda3 libpcp3
libpcp-trace2-dev libpcp-trace2 libpcp3
libpcp-web1-dev libpcp-web1
libpcp3-dev libpcp3
libpcre2-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3
libpcscada-dev libpcscada0.7.7
libpcsclite-dev libpcsclite1
libpd-dev libpd0
libpdb-redo-dev libpdb-redo3
libpe-dev libpe1t64
libpeas-2-dev libpeas-2-0
libpeas-dev libpeas-1.0-0
libpeasd-3-dev libpeasd-3-0
libpeony-dev libpeony3t64
libperformance-dev libperformance0.6
libperformance-test-fixture-dev libperformance-test-fixture0d
libperl-dev libperl5.40
libpersalys-dev libpersalys0
libpetsc-complex-dev libpetsc-complex3.22
libpetsc-complex3.22-dev libpetsc-complex3.22
libpetsc-real-dev libpetsc-real3.22
libpetsc-real3.22-dev libpetsc-real3.22
libpetsc3.22-dev-common libblas3 liblapack3 libamd3 libcamd3 libbtf2 libcolamd3 libccolamd3 libcholmod5 libcxsparse4 libklu2 libldl3 libsuitesparse-mongoose3 libumfpack6 librbio4 libspqr4 libspex3 libparu1 libsuitesparseconfig7 libptscotch-7.0 libscalapack-openmpi2.2 libfftw3-double3 libfftw3-long3 libfftw3-quad3 libfftw3-single3 libfftw3-mpi3 libssl3t64 libhdf5-openmpi-310 libhdf5-openmpi-fortran-310 libhdf5-openmpi-hl-310 libhdf5-openmpi-hl-fortran-310 libhdf5-openmpi-cpp-310 libhdf5-openmpi-hl-cpp-310 libsuperlu7 libsuperlu-dist8 libx11-6 libyaml-0-2
libpetsc3.22-dev-examples
libpetsc64-complex-dev libpetsc64-complex3.22
libpetsc64-complex3.22-dev libpetsc64-complex3.22
libpetsc64-real-dev libpetsc64-real3.22
libpetsc64-real3.22-dev libpetsc64-real3.22
libpff-dev libpff1t64
libpfm4-dev libpfm4
libpfs-dev libpfs2
libpg-query-dev libpg-query1706.0
libpgf-dev libpgf7
libpgm-dev libpgm-5.3-0t64
libpgm2asc-dev libpgm2asc0.52t64
libpgpool-dev libpgpool2
libpgtcl-dev libpgtcl
libphat-dev
libphdi-dev libphdi1
libphobos-dev libgphobos5
libphobos2-ldc-dev libphobos2-ldc-shared110
libphobos2-ldc-shared-dev libphobos2-ldc-shared110
libphodav-3.0-dev libphodav-3.0-0
libphonenumber-dev libphonenumber8 libgeocoding8
libphonon4qt5-dev libphonon4qt5-4t64
libphonon4qt5experimental-dev libphonon4qt5experimental4t64
libphonon4qt6-dev libphonon4qt6-4t64
libphonon4qt6experimental-dev libphonon4qt6experimental4t64
libphosh-0.45-dev libphosh-0.45-0
libphysfs-dev libphysfs1
libpiano-dev libpiano0t64
libpigpiod-if-dev
libpillowfight-dev libpillowfight0
libpils2-dev libpils2t64
libpimcommon-dev libkpim6pimcommon6 libkpim6pimcommonactivities6 libkpim6pimcommonakonadi6
libpinyin-common-dev
libpinyin-dev libpinyin15
libpinyin15-dev libpinyin15
libpipeline-dev libpipeline1
libpipewire-0.3-dev libpipewire-0.3-0t64
libpisp-dev libpisp1
libpistache-dev libpistache0t64
libpixelif-common
libpixelif-dev
libpixman-1-dev libpixman-1-0
libpkcs11-helper-dev libpkcs11-helper1t64
libpkcs11-helper1-dev libpkcs11-helper1t64
libpkgconf-dev libpkgconf3
libplacebo-dev libplacebo349
libplanarity-dev libplanarity0t64
libplank-dev libplank1
libplasma-dev libplasma6 libplasmaquick6
libplasma-geolocation-interface-dev libplasma-geolocation-interface6
libplasma5support-dev libplasma5support6
libplasmaactivities-dev libplasmaactivities6
libplasmaactivitiesstats-dev libplasmaactivitiesstats1
libplayerctl-dev libplayerctl2
libplf-colony-dev
libplfit-dev libplfit0
libplib-dev libplib1t64
libplist++-dev libplist++-2.0-4
libplist-dev libplist-2.0-4
libpll-dev libpll0
libplog-dev
libplot-dev libplot2c2
libploticus0-dev libploticus0
libplplot-dev libcsironn0 libcsirocsa0 libplplot17 libplplotcxx15 libplplotfortran0 libplplotqt2 libplplotwxwidgets1
libplplotada-dev libplplotada4.2
libplumb2-dev libplumb2t64
libplumbgpl2-dev libplumbgpl2t64
libpluto-jpl-eph-dev
libpluto-lunar-dev
libplymouth-dev libplymouth5
libpmem-dev libpmem1
libpmem2-dev libpmem2
libpmemblk-dev libpmemblk1
libpmemlog-dev libpmemlog1
libpmemobj-dev libpmemobj1
libpmempool-dev libpmempool1
libpmi0-dev libpmi0t64 libslurm42t64
libpmi2-0-dev libpmi2-0t64 libslurm42t64
libpmix-dev libpmix2t64
libpnetcdf-dev libpnetcdf6
libpng++-dev libpng16-16t64
libpng-dev libpng16-16t64
libpng-tools libpng16-16t64
libpnglite-dev libpnglite0
libpocketsphinx-dev libpocketsphinx3
libpocl-dev libpocl2t64
libpoco-dev libpocoactiverecord100 libpococrypto100 libpocodata100 libpocoencodings100 libpocofoundation100 libpocojson100 libpocojwt100 libpocodatamysql100 libpocodatapostgresql100 libpocomongodb100 libpoconet100 libpoconetssl100 libpocodataodbc100 libpocodatasqlite100 libpocoprometheus100 libpocoredis100 libpocoutil100 libpocoxml100 libpocozip100
libpodofo-dev libpodofo0.9.8t64
libpodofo-utils libpodofo0.9.8t64
libpog-dev libre2-11 libfmt10
libpoke-dev libpoke1
libpolkit-agent-1-dev libpolkit-agent-1-0
libpolkit-gobject-1-dev libpolkit-gobject-1-0
libpolkit-qt5-1-dev libpolkit-qt5-1-1
libpolkit-qt6-1-dev libpolkit-qt6-1-1
libpolled-camera-dev libpolled-camera0t64
libpolly-17-dev
libpolly-18-dev
libpolly-19-dev
libpolly-22-dev
libpolyclipping-dev libpolyclipping22
libpolylib64-dev libpolylib64-8t64
libpolymake-dev libpolymake4.12
libpolymake-dev-common libflint19 libgmp10 libgmpxx4ldbl libmpfr6
libpolyseed-dev libpolyseed1
libpomp-dev libpomp0
libpomp2-dev
libpoppler-cpp-dev libpoppler-cpp2
libpoppler-dev libpoppler147
libpoppler-glib-dev libpoppler-glib8t64
libpoppler-private-dev libpoppler147
libpoppler-qt5-dev libpoppler-qt5-1t64
libpoppler-qt6-dev libpoppler-qt6-3t64
libpopplerkit-dev libpopplerkit0
libpopt-dev libpopt0
libportal-dev libportal1
libportal-gtk3-dev libportal-gtk3-1
libportal-gtk4-dev libportal-gtk4-1
libportal-qt5-dev libportal-qt5-1
libportmidi-dev libportmidi0
libportsmf-dev libportsmf0t64
libposixsignalmanager-dev libposixsignalmanager0a
libpostproc-dev libpostproc58
libpotrace-dev libpotrace0
libpowercap-dev libpowercap0
libpowerman0-dev libpowerman0
libppl-c-dev libppl-c4 libppl14
libppl-dev libppl-c4 libppl14
libppl0.12-dev libppl-c4 libppl14
libpq-dev libpq5
libpqmarble-dev libpqmarble2t64
libpqxx-dev libpqxx-7.10
libpreferencepanes-dev libpreferencepanes1
libpresage-dev libpresage1v5
libpri-dev libpri1.4
libprimecount-dev libprimecount7
libprimecount-dev-common
libprimesieve-dev libprimesieve12
libprimesieve-dev-common
libprintsys-dev libprintsys
libproc2-dev libproc2-0
libprocess-cpp-dev libprocess-cpp3
libproj-dev libproj25
libprojectm-dev libprojectm3
libpromod3-core-dev libpromod3-core3.4
libpromod3-loop-dev libpromod3-loop3.4
libpromod3-modelling-dev libpromod3-modelling3.4
libpromod3-scoring-dev libpromod3-scoring3.4
libpromod3-sidechain-dev libpromod3-sidechain3.4
libproperties-cpp-dev
libprotobuf-c-dev libprotobuf-c1
libprotobuf-dev libprotobuf32t64 libprotobuf-lite32t64
libprotoc-dev libprotoc32t64
libprotozero-dev
libproxy-dev libproxy1v5
libproxychains-dev libproxychains3
libpsimd-dev
libpskc-dev libpskc0t64
libpsl-dev libpsl5t64
libpsm-infinipath1-dev libpsm-infinipath1
libpsm2-dev libpsm2-2
libpsocksxx-dev libpsocksxx0t64
libpspell-dev libaspell15
libpst-dev libpst4t64
libpstoedit-dev libpstoedit0t64
libpstreams-dev
libpsurface-dev libpsurface0t64
libptexenc-dev libptexenc1
libpthread-stubs0-dev
libpthreadpool-dev
libpthreadpool0
libptl-dev libptl2t64
libptscotch-dev libptscotch-7.0
libptytty-dev libptytty0
libpugixml-dev libpugixml1v5
libpugl-dev libpugl-0-0
libpulse-dev libpulse0 libpulse-mainloop-glib0
libpuma-dev
libpurelibc-dev libpurelibc1
libpurify-dev libpurify2.0
libpurple-dev libpurple0t64
libpuzzle-dev libpuzzle1
libpwizlite-dev libpwizlite3t64
libpwquality-dev libpwquality1
libpyside2-dev libpyside2-py3-5.15t64
libpyside6-dev libpyside6-py3-6.8
libpystring-dev libpystring0
libpython3.13-dev
libpython3.13-testsuite
libpyzy-dev libpyzy-1.0-0v5
libqaccessibilityclient-qt5-dev libqaccessibilityclient-qt5-0
libqaccessibilityclient-qt6-dev libqaccessibilityclient-qt6-0
libqalculate-dev libqalculate23
libqapt-dev libqapt3
libqat-dev libqat4
libqatzip-dev libqatzip3
libqb-dev libqb100
libqca-qt5-2-dev libqca-qt5-2
libqca-qt6-dev libqca-qt6-2
libqcodeeditor-dev libqcodeeditor0
libqcow-dev libqcow1t64
libqcustomplot-dev libqcustomplot2.1 libqcustomplot2.1-qt6
libqd-dev libqd0t64
libqdbm++-dev libxqdbm3t64
libqdbm-dev libqdbm14t64
libqdjango-dev libqdjango-db0 libqdjango-http0
libqes-dev libqes0
libqfits-dev libqfits0
libqgis-dev libqgis-3d3.40.6 libqgis-analysis3.40.6 libqgis-app3.40.6 libqgis-core3.40.6 libqgis-gui3.40.6 libqgis-native3.40.6 libqgis-server3.40.6 libqgisgrass8-3.40.6 libqgispython3.40.6
libqglviewer-dev-qt5 libqglviewer2-qt5t64
libqgpgme-dev libqgpgme15t64
libqgpgmeqt6-dev libqgpgmeqt6-15
libqgpsmm-dev libqgpsmm30t64
libqhttpengine-dev libqhttpengine0
libqhull-dev libqhull8.0 libqhull-r8.0 libqhullcpp8.0
libqjdns-qt5-dev libqjdns-qt5-2t64
libqm-dsp-dev libqm-dsp0t64
libqmath3d-dev libqmath3d1
libqmenumodel-dev libqmenumodel1
libqmf-qt5-dev libqmfclient-qt5-4 libqmfmessageserver-qt5-4
libqmi-glib-dev libqmi-glib5
libqmobipocket-dev libqmobipocket2
libqmobipocket6-dev libqmobipocket6-2
libqoauth-dev libqoauth2
libqofono-dev libqofono-qt5-0
libqofono-examples libqofono-qt5-0
libqofono-tests libqofono-qt5-0
libqofonoext-dev libqofonoext1
libqoi-dev libstb0t64
libqpdf-dev libqpdf30
libqpid-proton-cpp-dev libqpid-proton-cpp12
libqpid-proton-cpp12-dev libqpid-proton-cpp12
libqpid-proton-dev libqpid-proton11
libqpid-proton11-dev libqpid-proton11
libqpid-proton11-dev-examples libqpid-proton11
libqpx-dev libqpx0t64
libqqc2breezestyle-dev
libqqwing-dev libqqwing2v5
libqrcodegen-dev libqrcodegen1
libqrcodegencpp-dev libqrcodegencpp1
libqrencode-dev libqrencode4
libqrtr-dev libqrtr1
libqrtr-glib-dev libqrtr-glib0
libqrupdate-dev libqrupdate1
libqsastime-dev libqsastime0
libqscintilla2-qt5-dev libqscintilla2-qt5-15
libqscintilla2-qt6-dev libqscintilla2-qt6-15
libqsopt-ex-dev libqsopt-ex2t64
libqt-advanced-docking-system-dev libqt-advanced-docking-system3.8.3
libqt-color-widgets-dev libqt-color-widgets2
libqt5charts5-dev libqt5charts5
libqt5ct-common-dev libqt5ct-common1.8
libqt5datavisualization5-dev libqt5datavisualization5
libqt5gamepad5-dev libqt5gamepad5
libqt5networkauth5-dev libqt5networkauth5
libqt5opengl5-desktop-dev libqt5opengl5t64
libqt5opengl5-dev libqt5opengl5t64
libqt5pas-dev libqt5pas1
libqt5qxlsx-dev libqt5qxlsx0t64
libqt5scintilla2-dev libqscintilla2-qt5-15
libqt5sensors5-dev libqt5sensors5
libqt5serialport5-dev libqt5serialport5
libqt5svg5-dev libqt5svg5
libqt5texttospeech5-dev libqt5texttospeech5
libqt5virtualkeyboard5-dev libqt5virtualkeyboard5
libqt5waylandclient5-dev libqt5waylandclient5
libqt5waylandcompositor5-dev libqt5waylandcompositor5
libqt5webchannel5-dev libqt5webchannel5
libqt5websockets5-dev libqt5websockets5
libqt5webview5-dev libqt5webview5
libqt5x11extras5-dev libqt5x11extras5
libqt5xdg-dev libqt5xdg3
libqt5xdgiconloader-dev libqt5xdgiconloader3
libqt5xmlpatterns5-dev libqt5xmlpatterns5
libqt6charts6-dev libqt6charts6
libqt6core5compat6-dev libqt6core5compat6
libqt6networkauth6-dev libqt6networkauth6
libqt6opengl6-dev libqt6concurrent6 libqt6core6t64 libqt6dbus6 libqt6gui6 libqt6network6 libqt6opengl6 libqt6openglwidgets6 libqt6printsupport6 libqt6sql6 libqt6test6 libqt6widgets6 libqt6xml6
libqt6pas-dev libqt6pas6
libqt6svg6-dev libqt6svg6 libqt6svgwidgets6
libqt6websockets6-dev libqt6websockets6
libqt6xdg-dev libqt6xdg4
libqt6xdgiconloader-dev libqt6xdgiconloader4
libqtdbusmock1-dev libqtdbusmock1
libqtdbustest1-dev libqtdbustest1
libqtermwidget-dev libqtermwidget6-2
libqtilitools-dev
libqtmirserver-dev libmiral7 libmiroil7 libmirserver63
libqtpropertybrowser-dev libqtpropertybrowser5
libqtqmlmodels-dev libqtqmlmodels0
libqtspell-qt6-dev libqtspell-qt6-1
libquadrule-dev libquadrule1
libquantlib0-dev libquantlib0v5
libquantum-dev libquantum8
libquazip1-qt5-dev libquazip1-qt5-1t64
libquazip1-qt6-dev libquazip1-qt6-1t64
libquazip5-dev libquazip5-1t64
libquickcharts-dev libquickcharts1 libquickchartscontrols1
libquickfix-dev libquickfix17t64
libquicktime-dev libquicktime2
libquicktree-dev
libquorum-dev libquorum5
libquotient-dev libquotientqt6-0.8
libquvi-0.9-dev libquvi-0.9-0.9.4
libqwebdav-qt5-dev libqwebdav-qt5-1
libqwebdav-qt6-dev libqwebdav-qt6-1
libqwprot-dev
libqwt-headers libqwt-qt5-6
libqwt-qt5-dev libqwt-qt5-6
libqwtmathml-qt5-dev libqwtmathml-qt5-6
libqwtplot3d-qt5-dev libqwtplot3d-qt5-0
libqxmppqt6-dev libqxmppomemoqt6-5 libqxmppqt6-5
libqxp-dev libqxp-0.0-0
libqzxing-dev libqzxing3
librabbitmq-dev librabbitmq4
libradcli-dev libradcli4
librados-dev librados2
libradospp-dev librados2
libradosstriper-dev libradosstriper1
libradsec-dev libradsec0t64
libraft-dev libraft0
librandom-numbers-dev librandom-numbers0d
librandom123-dev
librandombytes-dev librandombytes1
librandomx-dev librandomx0
librang-dev
librange-v3-dev
libranlip-dev libranlip1c2
librapidcheck-dev
librapidfuzz-cpp-dev
librapidxml-dev
libraptor2-dev libraptor2-0
libraqm-dev libraqm0
librasqal-dev librasqal3t64
librasqal3-dev librasqal3t64
librasterlite2-dev librasterlite2-1
libratpoints-dev libratpoints-2.1.3
librav1e-dev librav1e0.7
libraw-dev libraw23t64
libraw1394-dev libraw1394-11
librbd-dev librbd1
librbl-dev librbl1
librc-dev librc1t64
librcc-dev librcc0 librccui0
librccl-dev librccl1
librccl1-tests librccl1
librcd-dev librcd0
librcheevos-dev
librcpputils-dev librcpputils1d
librcsb-core-wrapper-dev librcsb-core-wrapper0t64
librcsb-core-wrapper0-dev librcsb-core-wrapper0t64
librcutils-dev librcutils1d
librda-dev librda0
librdata-dev librdata0t64
librdf-dev librdf0t64
librdf0-dev librdf0t64
librdkafka-dev librdkafka++1 librdkafka1
librdkit-dev librdkit1t64
librdmacm-dev librdmacm1t64
libre-dev libre1
libre2-dev libre2-11
libreaderwriterqueue-dev
libreadline-dev libreadline8t64
libreadline6-dev libreadline8t64
libreadosm-dev libreadosm1
libreadstat-dev libreadstat1t64
librecast-dev librecast1
librecode-dev librecode3
librecoll39-dev librecoll39
libref-array-dev libref-array1t64
libreflectcpp-dev libreflectcpp0.18
libregf-dev libregf1t64
libregfi-dev libregfi1t64
libregina3-dev libregina3
libreiserfscore-dev libreiserfscore0t64
librelp-dev librelp0
librem-dev librem1
libremctl-dev libremctl1t64
librenaissance-dev librenaissance0
librenaissance0-dev librenaissance0
libreoffice-dev libuno-sal3t64 libuno-salhelpergcc3-3t64
libreofficekit-dev
libreofficekit-dev-gtk
librep-dev librep16
librepfunc-dev librepfunc1
libreplaygain-dev libreplaygain1
librepo-dev librepo0
libreproc-dev libreproc14 libreproc++14
libresample-dev libresample1
libresample1-dev libresample1
libresid-builder-dev libresid-builder0c2a
libresource-retriever-dev libresource-retriever0d
librest-dev librest-1.0-0
librest-extras-dev librest-extras-1.0-0
librestinio-dev libfmt10 libhttp-parser2.9
librevenge-dev librevenge-0.0-0
librgw-dev librgw2
librgxg-dev librgxg0
librhash-dev librhash1
librheolef-dev librheolef1
librhonabwy-dev librhonabwy1.1t64
libriemann-client-dev libriemann-client0
librime-dev librime1t64
librime1-dev librime1t64
librist-dev librist4
librkcommon-dev librkcommon1
librlottie-dev librlottie0-1
librnd-dev libfungw1
librnd4-dev libfungw1
librnp-dev librnp0
libroaring-dev libroaring0t64
librobot-state-publisher-dev librobot-state-publisher-solver1d libjoint-state-listener1d
libroc-dev libroc0.4
librocalution-dev librocalution0
librocalution0-tests librocalution0
librocblas-dev librocblas0
librocblas0-bench librocblas0
librocblas0-tests librocblas0
librocblas0-tests-data
librocfft-dev librocfft0
librocfft0-tests librocfft0
librocksdb-dev librocksdb9.10
librocm-smi-dev librocm-smi64-1
librocprim-dev libamdhip64-5 libhiprtc-builtins5
librocprim-tests
librocrand-dev librocrand1
librocrand1-tests librocrand1
librocsolver-dev librocsolver0
librocsolver0-bench librocsolver0
librocsolver0-tests librocsolver0
librocsparse-dev librocsparse0
librocsparse0-tests librocsparse0
librocsparse0-tests-data
librocthrust-dev libamdhip64-5 libhiprtc-builtins5
librocthrust-tests
libroctx-dev libroctx64-4
libros-rosgraph-msgs-dev
librosbag-dev librosbag4t64
librosbag-storage-dev librosbag-storage4t64
librosconsole-bridge-dev librosconsole-bridge0d
librosconsole-dev librosconsole3d
libroscpp-core-dev libcpp-common0d libroscpp-serialization0d librostime1d
libroscpp-dev libroscpp4t64
libroscpp-msg-dev libcpp-common0d libroscpp-serialization0d librostime1d
librosidl-runtime-c-cpp-dev librosidl-runtime-c0d
librosidl-typesupport-interface-dev
librosidl-typesupport-introspection-c-cpp-dev librosidl-runtime-c0d
libroslib-dev libroslib0d
libroslz4-dev libroslz4-1t64
librospack-dev librospack0d
librostest-dev libboost-system1.83.0 libboost-thread1.83.0
librostlab-blast-dev librostlab-blast0v5
librostlab-blast0-dev librostlab-blast0v5
librostlab-dev librostlab3t64
librostlab3-dev librostlab3t64
libroutino-dev libroutino0 libroutino-slim0
librplay3-dev librplay3
librply-dev librply1
librpm-dev librpm10 librpmio10 librpmbuild10 librpmsign10
librpm-sequoia-dev librpm-sequoia-1
librpma-dev librpma0
librrd-dev librrd8t64
librsb-dev librsb0t64
librscode-dev librscode1
librsplib-dev librsplib3t64
librsskit-dev librsskit0d
librsvg2-dev librsvg2-2
librsync-dev librsync2t64
librtaudio-dev librtaudio7
librtfilter-dev librtfilter1
librtklib-dev librtklib1
librtlsdr-dev librtlsdr0
librtmidi-dev librtmidi7
librtmp-dev librtmp1
librtpi-dev librtpi1
librtr-dev librtr0t64
librttopo-dev librttopo1
librttr-dev librttr-core0.9.6t64
librubberband-dev librubberband2
librudecgi-dev librudecgi5
librulexdb-dev librulexdb0
libruli-bin libruli4t64
libruli-dev libruli4t64
libruli4-dev libruli4t64
librutts-dev librutts7
libruy-dev
librviz-dev librviz8d
librw-dev librw0
librxp-dev librxp0t64
libs3-dev libs3-2
libs3d-dev libs3d2
libs3dw-dev libs3dw2
libs6-dev libs6-2.13
libsaclib-dev libsaclib0t64
libsafe-iop-dev libsafe-iop0
libsafec-dev libsafec3t64
libsafeint-dev
libsaga-dev libsaga-api9 libsaga-gdi9
libsail-c++-dev libsail-c++0t64
libsail-common-dev libsail-common0t64
libsail-dev libsail0t64
libsail-manip-dev libsail-manip0t64
libsam-dev libsam4
libsam-extract-dev libsam-extract3
libsaml-dev libsaml13
libsamplerate-dev libsamplerate0
libsamplerate0-dev libsamplerate0
libsane-dev libsane1
libsanlock-dev libsanlock-client1 libsanlock1
libsasl2-dev libsasl2-2
libsass-dev libsass1
libsavitar-dev libsavitar5t64
libsavvy-dev
libsbc-dev libsbc1
libsbjson-dev libsbjson2.3t64
libsbml-dev libsbml5t64
libsbml5-dev libsbml5t64
libsbsms-dev libsbsms10
libscalapack-mpi-dev libscalapack-openmpi2.2
libscalapack-mpich-dev libscalapack-mpich2.2
libscalapack-openmpi-dev libscalapack-openmpi2.2
libscalapack64-mpi-dev libscalapack64-openmpi2.2
libscalapack64-mpich-dev libscalapack64-mpich2.2
libscalapack64-openmpi-dev libscalapack64-openmpi2.2
libscamperfile-dev libscamperfile0t64
libscamperfile0-dev libscamperfile0t64
libscca-dev libscca1t64
libscim-dev libscim8v5
libsciplot-dev libsciplot1t64
libscitokens-dev libscitokens0t64
libscm-dev
libscotch-dev libscotch-7.0
libscotchmetis-dev libscotch-7.0
libscotchparmetis-dev libptscotch-7.0
libscrypt-dev libscrypt0
libscrypt-kdf-dev libscrypt-kdf1
libscscp-dev libscscp1
libscscp1-dev libscscp1
libsctp-dev libsctp1
libscythestat-dev
libsdbus-c++-dev libsdbus-c++2
libsdl-dev libsdl1.2debian
libsdl-gfx1.2-dev libsdl-gfx1.2-5
libsdl-image1.2-dev libsdl-image1.2
libsdl-kitchensink-dev libsdl-kitchensink1
libsdl-mixer1.2-dev libsdl-mixer1.2
libsdl-net1.2-dev libsdl-net1.2
libsdl-pango-dev libsdl-pango1
libsdl-sge-dev libsdl-sge
libsdl-sound1.2-dev libsdl-sound1.2
libsdl-ttf2.0-dev libsdl-ttf2.0-0
libsdl1.2-compat-dev libsdl1.2debian
libsdl1.2-dev libsdl1.2debian
libsdl2-compat-dev libsdl2-compat-shim
libsdl2-dev libsdl2-2.0-0
libsdl2-gfx-dev libsdl2-gfx-1.0-0
libsdl2-image-dev libsdl2-image-2.0-0
libsdl2-mixer-dev libsdl2-mixer-2.0-0
libsdl2-net-dev libsdl2-net-2.0-0
libsdl2-pango4-dev libsdl2-pango4
libsdl2-ttf-dev libsdl2-ttf-2.0-0
libsdl3-dev libsdl3-0
libsdl3-image-dev libsdl3-image0
libsdl3-ttf-dev libsdl3-ttf0
libsdp-dev libsdp0
libsdsl-dev libsdsl3
libseafile-dev libseafile0t64
libsearpc-dev libsearpc1t64
libseat-dev libseat1
libseccomp-dev libseccomp2
libsecp256k1-dev libsecp256k1-2
libsecrecy-dev libgpgme11t64 libnettle8t64 libhogweed6t64
libsecret-1-dev libsecret-1-0
libsecsipid-dev libsecsipid1t64
libself-test-dev libdiagnostic-updater0d
libselinux-dev libselinux1
libselinux1-dev libselinux1
libsemanage-dev libsemanage2
libsensor-msgs-dev
libsensors-dev libsensors5
libsentencepiece-dev libsentencepiece0
libsep-dev
libsep0
libsepol-dev libsepol2
libseqan2-dev
libseqan3-dev zlib1g libbz2-1.0
libseqlib-dev libseqlib2
libserd-dev libserd-0-0
libserf-dev libserf-1-1
libserial-dev libserial1
libserialdv-dev libserialdv1
libserialport-dev libserialport0
libsetcover-dev
libsexp-dev libsexp2
libsexpp-dev libsexpp0
libsfark-dev libsfark0
libsfcgal-dev libsfcgal2
libsfdo-dev libsfdo0
libsfml-dev libsfml-audio2.6 libsfml-graphics2.6 libsfml-network2.6 libsfml-system2.6 libsfml-window2.6
libsfst-dev libsfst1
libsfst1-1.4-dev libsfst1
libsgutils2-dev libsgutils2-1.48
libshaderc-dev libshaderc1
libshadowsocks-libev-dev libshadowsocks-libev2
libshairplay-dev libshairplay0
libshairport-dev libshairport2
libshape-msgs-dev
libsharp-dev libsharp0
libsharpyuv-dev libsharpyuv0
libshhmsg-dev libshhmsg1
libshhmsg1-dev libshhmsg1
libshhopt-dev libshhopt1
libshhopt1-dev libshhopt1
libshiboken2-dev libshiboken2-py3-5.15t64
libshiboken6-dev libshiboken6-py3-6.8
libshibresolver-dev libshibresolver3
libshibsp-dev libshibsp12
libshine-dev libshine3
libshisa-dev libshisa0
libshishi-dev libshishi0
libshout-dev libshout3
libshout-idjc-dev libshout-idjc3
libshout3-dev libshout3
libshp-dev libshp4
libshrinkwrap-dev
libshumate-dev libshumate-1.0-1
libsidplay1-dev libsidplay1v5
libsidplay2-dev libsidplay2
libsidplayfp-dev libsidplayfp6
libsidutils-dev libsidutils0
libsieve2-dev libsieve2-1
libsigc++-2.0-dev libsigc++-2.0-0v5
libsigc++-3.0-dev libsigc++-3.0-0
libsight-dev libsight
libsignal-protocol-c-dev libsignal-protocol-c2.3.2
libsignon-glib-dev libsignon-glib2
libsignon-qt5-dev libsignon-qt5-1
libsignon-qt6-dev libsignon-qt6-1
libsigrok-dev libsigrok4t64
libsigrokcxx-dev libsigrokcxx4t64
libsigrokdecode-dev libsigrokdecode4
libsigscan-dev libsigscan1t64
libsigsegv-dev libsigsegv2
libsilly-dev libsilly
libsilo-dev libsiloh5-0t64
libsimage-dev libsimage20
libsimavr-dev libsimavr2 libsimavrparts1
libsimbody-dev libsimbody3.7
libsimde-dev
libsimdjson-dev libsimdjson25
libsimgear-dev libopenscenegraph161
libsimgrid-dev libsimgrid4.0
libsimpleini-dev libsimpleini1t64
libsimtkmolmodel-dev libsimtkmolmodel3.1t64
libsingleapplication-dev
libsingular-dev libsingular4m4n1
libsingular4-dev libsingular4m4n1
libsingular4-dev-common
libsiscone-dev libsiscone0v5
libsiscone-spherical-dev libsiscone-spherical0v5
libsisl-dev
libsixel-dev libsixel1
libskk-dev libskk0
libskypat-dev libskypat3t64
libslang2-dev libslang2
libslang2-pic libslang2
libsleef-dev libsleef3
libslepc-complex-dev libslepc-complex3.22
libslepc-complex3.22-dev libslepc-complex3.22
libslepc-real-dev libslepc-real3.22
libslepc-real3.22-dev libslepc-real3.22
libslepc3.22-dev-examples
libslepc64-complex-dev libslepc64-complex3.22
libslepc64-complex3.22-dev libslepc64-complex3.22
libslepc64-real-dev libslepc64-real3.22
libslepc64-real3.22-dev libslepc64-real3.22
libslicot-dev libslicot0
libslicot-pic
libslirp-dev libslirp0
libslopy-dev
libslow5-dev libslow5-0t64
libslurm-dev libslurm42t64
libslvs1-dev libslvs1t64
libsm-dev libsm6
libsmacker-dev libsmacker1
libsmartcols-dev libsmartcols1
libsmb2-dev libsmb2-6
libsmbclient-dev libsmbclient0
libsmc-dev
libsmdev-dev libsmdev1t64
libsmf-dev libsmf0t64
libsmi-dev libsmi2t64
libsmi2-dev libsmi2t64
libsmithwaterman-dev libsmithwaterman0
libsml-dev libsml1
libsmpeg-dev libsmpeg0t64
libsmpp34-dev libsmpp34-1t64
libsmraw-dev libsmraw1t64
libsnack2-dev
libsnap7-dev libsnap7-1
libsnapd-glib-dev libsnapd-glib-2-1
libsnapd-qt-dev libsnapd-qt-2-1
libsnapd-qt6-dev libsnapd-qt6-2-1
libsnapper-dev libsnapper7t64
libsnappy-dev libsnappy1v5
libsndfile-dev libsndfile1
libsndfile1-dev libsndfile1
libsndifsdl2-dev libsdl2-2.0-0 libsndfile1
libsndio-dev libsndio7.0
libsndobj-dev libsndobj2t64
libsnmp-dev libsnmp40t64 libnetsnmptrapd40t64
libsnp-sites-dev libsnp-sites1
libsnp-sites1-dev libsnp-sites1
libsoapysdr-dev libsoapysdr0.8
libsoapysdr0.8-dev libsoapysdr0.8
libsoci-dev libsoci-core4.0 libsoci-firebird4.0 libsoci-mysql4.0 libsoci-odbc4.0 libsoci-postgresql4.0 libsoci-sqlite3-4.0
libsocialcache-dev libsocialcache1
libsocket++-dev libsocket++1
libsocketcan-dev libsocketcan2
libsodium-dev libsodium23
libsofia-sip-ua-dev libsofia-sip-ua0t64
libsofia-sip-ua-glib-dev libsofia-sip-ua-glib3t64
libsofthsm2-dev libsofthsm2
libsoil-dev libsoil1
libsoldout-dev libsoldout1
libsoldout-utils libsoldout1
libsollya-dev libsollya8
libsolv-dev libsolv1
libsolvext-dev libsolvext1
libsombok-dev libsombok3
libsonic-dev libsonic0
libsonivox-dev libsonivox3
libsope-dev libsope1
libsoplex-dev libsoplexshared7.1
libsopt-dev libsopt3.0t64
libsoqt-common-dev libcoin80t64
libsoqt5-dev libsoqt520t64
libsoqt520-dev libsoqt520t64
libsoqt6-dev libsoqt620
libsoqt620-dev libsoqt620
libsord-dev libsord-0-0
libsoundio-dev libsoundio2
libsoundtouch-dev libsoundtouch1
libsoup-3.0-dev libsoup-3.0-0
libsoup-gnome2.4-dev libsoup-gnome-2.4-1
libsoup2.4-dev libsoup-2.4-1
libsource-highlight-dev libsource-highlight4t64
libsox-dev libsox3
libsoxr-dev libsoxr-lsr0 libsoxr0
libspa-0.2-dev
libspandsp-dev libspandsp2t64
libsparsehash-dev
libsparskit-dev libsparskit2.0
libspatialaudio-dev libspatialaudio0t64
libspatialindex-dev libspatialindex8 libspatialindex-c8
libspatialite-dev libspatialite8t64
libspctag-dev libspctag1
libspdlog-dev libspdlog1.15
libspectra-dev
libspectre-dev libspectre1
libspectrum-dev libspectrum8
libspeechd-dev libspeechd2
libspeex-dev libspeex1
libspeexdsp-dev libspeexdsp1
libspelling-1-dev libspelling-1-2
libspf2-dev libspf2-2t64
libspfft-dev libspfft1
libspglib-f08-dev libspglib-f08-2
libsphere-dev libsphere0t64
libsphinxbase-dev libsphinxbase3t64
libspice-client-glib-2.0-dev libspice-client-glib-2.0-8
libspice-client-gtk-3.0-dev libspice-client-gtk-3.0-5
libspice-protocol-dev
libspice-server-dev libspice-server1
libspiro-dev libspiro1
libspirv-cross-c-shared-dev libspirv-cross-c-shared0
libspnav-dev libspnav0
libspng-dev libspng0
libspoa-dev libspoa7.0.0
libspread-sheet-widget-dev libspread-sheet-widget0
libsprng2-dev libsprng2
libsqlcipher-dev libsqlcipher1
libsqlclient-dev libsqlclient1.9
libsqlite3-dev libsqlite3-0
libsqlite3-mod-ceph-dev libsqlite3-mod-ceph
libsqlitecpp-dev libsqlite3-0
libsquashfs-dev libsquashfs1
libsquashfuse-dev libsquashfuse0
libsquid-dev libsquid1t64
libsquirrel-dev libsquirrel3-0
libsquish-dev libsquish0
libsratom-dev libsratom-0-0
libsrecord-dev libsrecord0t64
libsrf-dev
libsrm-dev libsrm0
libsrpc-dev libsrpc0t64
libsrt-gnutls-dev libsrt1.5-gnutls
libsrt-openssl-dev libsrt1.5-openssl
libsrtp2-dev libsrtp2-1
libss7-dev libss7-2.0
libsscm-dev libsscm3
libssh-dev libssh-4
libssh2-1-dev libssh2-1t64
libssl-dev libssl3t64
libssm-dev libssm2
libsss-certmap-dev libsss-certmap0
libsss-idmap-dev libsss-idmap0
libsss-nss-idmap-dev libsss-nss-idmap0
libsstp-api-0-dev libsstp-api-0
libssu-dev libssu0
libssw-dev libssw0
libst-dev libst1t64
libstaden-read-dev libstaden-read14t64
libstarlink-ast-dev libstarlink-ast-err9 libstarlink-ast-grf3d9 libstarlink-ast9
libstarlink-pal-dev libstarlink-pal0
libstaroffice-dev libstaroffice-0.0-0
libstarpu-any-dev libstarpu-1.4-6 libstarpu-openmp-llvm-1.4-1t64 libstarpufft-1.4-1t64 libstarpumpi-1.4-3t64 libsocl-1.4-1t64 libstarpurm-1.4-1t64
libstarpu-dev libstarpu-1.4-6 libstarpu-openmp-llvm-1.4-1t64 libstarpufft-1.4-1t64 libstarpumpi-1.4-3t64 libsocl-1.4-1t64 libstarpurm-1.4-1t64
libstartup-notification0-dev libstartup-notification0
libstatgen-dev libstatgen1
libstatgrab-dev libstatgrab10t64
libstb-dev libstb0t64
libstd-msgs-dev
libstd-rust-dev libstd-rust-1.85
libstd-rust-dev-wasm32
libstd-rust-web-dev libstd-rust-web-1.96
libstd-rust-web-dev-bpf
libstd-srvs-dev libcpp-common0d libroscpp-serialization0d librostime1d
libstdc++-12-dev
libstdc++-12-pic
libstdc++-13-dev
libstdc++-13-pic
libstdc++-14-dev
libstdc++-14-pic
libstdc++-arm-none-eabi-dev
libstdc++-dev
libstdc++-riscv64-unknown-elf-dev
libstdgpu-dev libstdgpu-hip0d
libstdgpu-hip-dev libstdgpu-hip0d
libstdgpu-openmp-dev libstdgpu-openmp0t64
libstellarsolver-dev libstellarsolver2
libstemmer-dev libstemmer0d
libsteptalk-dev libsteptalk0d
libstereo-image-proc-dev libstereo-image-proc0d
libstereo-msgs-dev
libstfl-dev libstfl0
libstilview-dev libstilview0
libstk-dev libstk-5.0.0
libstlink-dev libstlink1
libstoken-dev libstoken1t64
libstonith1-dev libstonith1t64
libstopt-dev libstopt5t64
libstorj-dev libstorj0t64
libstorm-dev libstorm9
libstreamvbyte-dev libstreamvbyte0
libstroke0-dev libstroke0
libstrophe-dev libstrophe0
libstropt-dev libstropt0
libstxxl-dev libstxxl1t64
libsubid-dev libsubid5
libsubtitleeditor-dev libsubtitleeditor0
libsubunit-dev libsubunit0
libsugarext-dev libsugarext0
libsuil-dev libsuil-0-0
libsuitesparse-dev libamd3 libcamd3 libbtf2 libcolamd3 libccolamd3 libcholmod5 libcxsparse4 libklu2 libldl3 libsuitesparse-mongoose3 libumfpack6 librbio4 libspqr4 libspex3 libparu1 libsuitesparseconfig7
libsuma-dev libsuma1
libsundials-dev libsundials-core7 libsundials-arkode6 libsundials-cvode7 libsundials-cvodes7 libsundials-ida7 libsundials-idas6 libsundials-kinsol7 libsundials-nvecserial7 libsundials-nvecparallel-mpi7 libsundials-nvecparallel-pthread7 libsundials-nvecparallel-openmp7 libsundials-nvecparallel-hypre7 libsundials-nvecparallel-petsc7 libsundials-sunlinsol5 libsundials-sunmatrix5
libsundials-fortran-dev libsundials-core7 libsundials-arkode6 libsundials-cvode7 libsundials-cvodes7 libsundials-ida7 libsundials-idas6 libsundials-kinsol7 libsundials-nvecserial7 libsundials-nvecparallel-mpi7 libsundials-nvecparallel-pthread7 libsundials-nvecparallel-openmp7 libsundials-nvecparallel-hypre7 libsundials-nvecparallel-petsc7 libsundials-sunlinsol5 libsundials-sunmatrix5
libsunpinyin-dev libsunpinyin3v5
libsuperlu-dev libsuperlu7
libsuperlu-dist-dev libsuperlu-dist8
libsupernovas-dev libsupernovas1 libsolsys-calceph1 libsolsys1-1 libsolsys2-1
libsurgescript-dev libsurgescript0.5.4.4
libsv-dev libsv1
libsvgpp-dev libboost-system1.83.0 libboost-timer1.83.0
libsvm-dev libsvm3
libsvmloc-dev libsvmloc0
libsvn-dev libsvn1
libsvtav1enc-dev libsvtav1enc2
libswami-dev libswami1t64 libswamigui1t64
libswe-dev libswe2.0
libsword-dev libsword1.9.0t64
libswresample-dev libswresample5
libswscale-dev libswscale8
libswupdate-dev libswupdate0.1
libsx-dev libsx0
libsylph-dev libsylph1t64
libsymfpu-dev
libsymmetrica-dev libsymmetrica3
libsymspg-dev libsymspg2
libsyncmlcommon5-dev libsyncmlcommon5-1
libsynctex-dev libsynctex2
libsysfs-dev libsysfs2
libsysprof-6-dev libsysprof-6-6
libsysprof-capture-4-dev
libsysstat-qt6-1-dev libsysstat-qt6-1
libsystemc-dev libsystemc
libsystemd-dev libsystemd0
libt3config-dev libt3config0
libt3highlight-dev libt3highlight2
libt3key-dev libt3key1
libt4k-common0-dev libt4k-common0t64
libtabixpp-dev libtabixpp0t64
libtachyon-dev libtachyon-openmpi-0
libtachyon-dev-common
libtachyon-mpi-dev libtachyon-openmpi-0
libtachyon-mpich-0-dev libtachyon-mpich-0
libtachyon-mt-0-dev libtachyon-mt-0
libtachyon-openmpi-0-dev libtachyon-openmpi-0
libtachyon-serial-0-dev libtachyon-serial-0
libtag-c-dev libtag-c2
libtag-dev libtag2
libtag1-dev libtag2
libtagc0-dev libtag-c2
libtaktuk-1-dev libtaktuk3t64
libtalloc-dev libtalloc2
libtamuanova-dev libtamuanova-0.2
libtango-dev libtango10
libtaningia-dev libtaningia0t64
libtarget-factory-dev libtarget-factory2t64
libtaskflow-cpp-dev
libtasmanian-dev libtasmaniansparsegrid8 libtasmaniandream8 libtasmanianfortran8 libtasmaniancaddons8
libtasn1-6-dev libtasn1-6
libtasn1-dev libtasn1-6
libtatsu-dev libtatsu0
libtbb-dev libtbb12
libtbox-dev
libtcc-dev
libtclap-dev
libtclcl-dev libtclcl1
libtclcl1-dev libtclcl1
libtcod-dev libtcod1t64
libtcplay-dev libtcplay
libtd-dev libtdjson1.8.38
libtd-shim
libtd1.8.11-dev libtdjson1.8.11
libtdb-dev libtdb1
libteam-dev libteam5 libteamdctl0
libteckit-dev libteckit0
libtecla-dev libtecla1t64
libteem-dev libteem2
libteem1-dev libteem2
libtelepathy-farstream-dev libtelepathy-farstream3
libtelepathy-glib-dev libtelepathy-glib0t64
libtelepathy-logger-dev libtelepathy-logger3
libtelepathy-qt5-dev libtelepathy-qt5-0 libtelepathy-qt5-farstream0
libtelnet-dev libtelnet2
libtemplate-glib-1.0-dev libtemplate-glib-1.0-0
libtemplates-parser-dev libtemplates-parser21
libtensorpipe-dev libtensorpipe0
libtercpp-dev libtercpp0v5
libtermbox-dev libtermbox1
libtermkey-dev libtermkey1
libtermpaint-dev libtermpaint0a
libterraces-dev libterraces0
libterralib-dev libterralib3t64
libtesseract-dev libtesseract5
libtestsweeper-dev
libtet1.5-dev libtet1.5
libtevent-dev libtevent0t64
libtexlua-dev libtexlua53-5
libtexlua53-dev libtexlua53-5
libtexluajit-dev libtexluajit2
libtexttools-dev libtexttools12
libtextwrap-dev libtextwrap1
libtf-conversions-dev libtf-conversions0d
libtf-dev libtf1d
libtf2-bullet-dev libtf2-2d
libtf2-dev libtf2-2d
libtf2-eigen-dev libtf2-2d
libtf2-geometry-msgs-dev libtf2-2d
libtf2-kdl-dev libtf2-2d libtf2-ros1d
libtf2-msgs-dev
libtf2-ros-dev libtf2-ros1d
libtf2-sensor-msgs-dev libtf2-2d libtf2-ros1d
libtfm-dev libtfm1
libtgowt-dev libabsl20240722 libx11-6 libxcomposite1 libxdamage1 libxext6 libxfixes3 libxrandr2 libxrender1 libxtst6 libavcodec61 libavformat61 libavutil59 libssl3t64 libgirepository-2.0-0 libglib2.0-0t64 libopus0 libprotobuf32t64 libprotobuf-lite32t64 libsrtp2-1 libswresample5 libswscale8 libvpx9 libyuv0
libthai-dev libthai0
libtheora-dev libtheora0 libtheoradec1 libtheoraenc1
libthread-pool-dev
libthreadar-dev libthreadar1000
libthrift-c-glib-dev libthrift-c-glib0t64
libthrift-dev libthrift-0.19.0t64
libthrust-dev
libthunarx-3-dev libthunarx-3-0
libticables-dev libticables2-8
libticalcs-dev libticalcs2-13
libticcutils-dev libticcutils10
libtickit-dev libtickit3t64
libticonv-dev libticonv9
libtidy-dev libtidy58
libtiff-dev libtiff6 libtiffxx6
libtiff5-dev libtiff6 libtiffxx6
libtifiles-dev libtifiles2-11
libtiled-dev libtiled1
libtimbl-dev libtimbl7
libtimblserver-dev libtimblserver5
libtimezonemap1-dev libtimezonemap1
libtinfo-dev libtinfo6 libncurses6 libncursesw6
libtingea-dev libtingea0
libtins-dev libtins4.5
libtinycbor-dev libtinycbor0.6
libtinyexr-dev libtinyexr1d
libtinyframe-dev libtinyframe0t64
libtinygltf-dev libtinygltf6d
libtinyobjloader-dev libtinyobjloader2rc13
libtinysparql-dev libtinysparql-3.0-0
libtinyxml-dev libtinyxml2.6.2v5
libtinyxml2-dev libtinyxml2-11
libtirpc-dev libtirpc3t64
libtk-img-dev libtk8.6 libtcl8.6
libtkrzw-dev libtkrzw1t64
libtl-optional-dev
libtl-parser-dev
libtllist-dev
libtls-dev libtls28t64
libtlsh-dev libtlsh0
libtlsrpt0-dev libtlsrpt0
libtm1638-dev
libtmglib-dev libtmglib3
libtmglib64-dev libtmglib64-3
libtnt-dev
libtntdb-dev libtntdb5
libtntnet-dev libtntnet13t64
libtogl-dev libtogl2
libtokyocabinet-dev libtokyocabinet9t64
libtolua++5.1-dev
libtomcrypt-dev libtomcrypt1
libtoml11-dev
libtomlplusplus-dev libtomlplusplus3t64
libtommath-dev libtommath1
libtonezone-dev libtonezone2.0
libtoon-dev
libtoontag-dev
libtoontag0t64
libtopcom-dev libtopcom0t64
libtopic-tools-dev libtopic-tools2t64
libtorch-dev libtorch2.6
libtorrent-dev libtorrent21t64
libtorrent-rasterbar-dev libtorrent-rasterbar2.0t64
libtotem-dev libtotem0
libtotem-plparser-dev libtotem-plparser18
libtoxcore-dev libtoxcore2
libtpl-dev libtpl0
libtpm-unseal-dev libtpm-unseal1t64
libtpms-dev libtpms0
libtrace-dev libtrace3t64
libtrace3-dev libtrace3t64
libtracecmd-dev libtracecmd1
libtraceevent-dev libtraceevent1
libtracefs-dev libtracefs1
libtracker-sparql-3.0-dev libtinysparql-3.0-0
libtraildb-dev libtraildb0
libtrajectory-msgs-dev
libtransmission-dev
libtrantor-dev
libtre-dev libtre5
libtree-sitter-dev libtree-sitter0.22
libtrexio-dev
libtrf-tcl-dev libtcl8.6
libtrilinos-amesos-dev libtrilinos-amesos-13.2
libtrilinos-amesos2-dev libtrilinos-amesos2-13.2
libtrilinos-anasazi-dev libtrilinos-anasazi-13.2
libtrilinos-aztecoo-dev libtrilinos-aztecoo-13.2
libtrilinos-belos-dev libtrilinos-belos-13.2
libtrilinos-epetra-dev libtrilinos-epetra-13.2
libtrilinos-epetraext-dev libtrilinos-epetraext-13.2
libtrilinos-galeri-dev libtrilinos-galeri-13.2
libtrilinos-ifpack-dev libtrilinos-ifpack-13.2
libtrilinos-ifpack2-dev libtrilinos-ifpack2-13.2
libtrilinos-intrepid-dev libtrilinos-intrepid-13.2
libtrilinos-intrepid2-dev libtrilinos-intrepid2-13.2
libtrilinos-isorropia-dev libtrilinos-isorropia-13.2
libtrilinos-kokkos-dev libtrilinos-kokkos-13.2
libtrilinos-kokkos-kernels-dev libtrilinos-kokkos-kernels-13.2
libtrilinos-komplex-dev libtrilinos-komplex-13.2
libtrilinos-ml-dev libtrilinos-ml-13.2
libtrilinos-moertel-dev libtrilinos-moertel-13.2
libtrilinos-muelu-dev libtrilinos-muelu-13.2
libtrilinos-nox-dev libtrilinos-nox-13.2
libtrilinos-pamgen-dev libtrilinos-pamgen-13.2
libtrilinos-phalanx-dev libtrilinos-phalanx-13.2
libtrilinos-pike-dev libtrilinos-pike-13.2
libtrilinos-piro-dev libtrilinos-piro-13.2
libtrilinos-pliris-dev libtrilinos-pliris-13.2
libtrilinos-rol-dev libtrilinos-rol-13.2
libtrilinos-rtop-dev libtrilinos-rtop-13.2
libtrilinos-rythmos-dev libtrilinos-rythmos-13.2
libtrilinos-sacado-dev libtrilinos-sacado-13.2
libtrilinos-shards-dev libtrilinos-shards-13.2
libtrilinos-shylu-dev libtrilinos-shylu-13.2
libtrilinos-stokhos-dev libtrilinos-stokhos-13.2
libtrilinos-stratimikos-dev libtrilinos-stratimikos-13.2
libtrilinos-teko-dev libtrilinos-teko-13.2
libtrilinos-teuchos-dev libtrilinos-teuchos-13.2
libtrilinos-thyra-dev libtrilinos-thyra-13.2
libtrilinos-tpetra-dev libtrilinos-tpetra-13.2
libtrilinos-trilinoscouplings-dev libtrilinos-trilinoscouplings-13.2
libtrilinos-trilinosss-dev libtrilinos-trilinosss-13.2
libtrilinos-triutils-dev libtrilinos-triutils-13.2
libtrilinos-xpetra-dev libtrilinos-xpetra-13.2
libtrilinos-zoltan-dev libtrilinos-zoltan-13.2
libtrilinos-zoltan2-dev libtrilinos-zoltan2-13.2
libtrio-dev libtrio2
libtrompeloeil-cpp-dev
libts-dev libts0t64
libtse3-dev libtse3-0.3.1t64
libtsk-dev libtsk19t64
libtsl-hopscotch-map-dev
libtsl-ordered-map-dev
libtsm-dev libtsm4
libtspi-dev libtspi1
libtss2-dev libtss2-esys-3.0.2-0t64 libtss2-fapi1t64 libtss2-mu-4.0.1-0t64 libtss2-policy0t64 libtss2-rc0t64 libtss2-sys1t64 libtss2-tcti-cmd0t64 libtss2-tcti-device0t64 libtss2-tcti-i2c-ftdi0 libtss2-tcti-i2c-helper0 libtss2-tcti-libtpms0t64 libtss2-tcti-mssim0t64 libtss2-tcti-pcap0t64 libtss2-tcti-spi-ftdi0 libtss2-tcti-spi-helper0t64 libtss2-tcti-spi-ltt2go0 libtss2-tcti-spidev0 libtss2-tcti-swtpm0t64 libtss2-tctildr0t64
libtss2-tcti-tabrmd-dev libtss2-tcti-tabrmd0
libttfautohint-dev libttfautohint1t64
libtuiwidgets-dev libtuiwidgets0a
libtumbler-1-dev libtumbler-1-0t64
libtuning-library-dev
libturbojpeg-dev libturbojpeg0
libturbojpeg0-dev libturbojpeg0
libtut-dev
libtweeny-dev
libtwin-dev libtwin0t64
libtwolame-dev libtwolame0
libtypec-dev libtypec0
libu1db-qt5-dev libu1db-qt5-3
libu2f-host-dev libu2f-host0
libu2f-server-dev libu2f-server0
libubertooth-dev libubertooth1
libubi-dev
libubootenv-dev libubootenv0.1
libuchardet-dev libuchardet0
libucimf-dev libucimf0
libucl-dev libucl1
libucommon-dev libucommon8t64
libucpp-dev
libucto-dev libucto6
libucx-dev libucx0
libudev-dev libudev1
libudf-dev libudf0t64
libudfread-dev libudfread0
libudis86-dev libudis86-0
libudisks2-dev libudisks2-0
libudisks2-qt5-dev
libudns-dev libudns0t64
libudt-dev libudt0
libudunits2-dev libudunits2-0
libuecc-dev libuecc0
libuemf-dev libuemf0
libuev-dev libuev3t64
libufo-dev libufo1
libufpidentity-dev libufpidentity1t64
libuhd-dev libuhd4.8.0
libuhttpmock-0.0-dev libuhttpmock-0.0-0
libuhttpmock-dev libuhttpmock-1.0-1
libui-gxmlcpp-dev libui-gxmlcpp5t64
libui-utilcpp-dev libui-utilcpp9t64
libuim-dev libuim8 libuim-custom2 libuim-scm0
libuinputplus-dev
libuio-dev libuio2
libukui-appwidget-manager-dev libukui-appwidget-manager0
libukui-appwidget-provider-dev libukui-appwidget-provider0
libukui-backgroundclient-dev libukui-backgroundclient0
libukui-common-dev libukui-common0
libukui-desktopclient-dev libukui-desktopclient0
libukui-fontclient-dev libukui-fontclient0
libukui-gsettings-dev libukui-gsettings0
libukui-interfaceclient-dev libukui-interfaceclient0
libukui-keyboardclient-dev libukui-keyboardclient0
libukui-log4qt-dev libukui-log4qt1
libukui-marcogeneralclient-dev libukui-marcogeneralclient0
libukui-menu-dev libukui-menu2
libukui-mouseclient-dev libukui-mouseclient0
libukui-network-dev libukui-network0
libukui-powerclient-dev libukui-powerclient0
libukui-print-dev libukui-print0
libukui-screensaverclient-dev libukui-screensaverclient0
libukui-sessionclient-dev libukui-sessionclient0
libukui-touchpadclient-dev libukui-touchpadclient0
libukui-usersetting-dev libukui-usersetting0
libukwm-1-dev libukwm-1-0t64
libulfius-dev libulfius2.7t64
libumockdev-dev libumockdev0
libunac1-dev libunac1
libunbound-dev libunbound8
libunibilium-dev libunibilium4
libunibreak-dev libunibreak6
libunicap-dev libunicap2
libunicap2-dev libunicap2
libunicorn-dev libunicorn2t64
libunilog-dev libunilog2
libuninameslist-dev libuninameslist1
libuninum-dev libuninum5
libunistring-dev libunistring5
libunits-cpp-dev
libunittest++-dev libunittest++2
libunity-dev libunity9 libunity-protocol-private0
libunity-tools libunity-protocol-private0 libunity9
libunivalue-dev libunivalue0
libuniversaldetector-dev
libunshield-dev libunshield0
libunuran-dev libunuran16t64
libunwind-17-dev libunwind-17t64
libunwind-18-dev libunwind-18
libunwind-19-dev libunwind-19
libunwind-22-dev
libunwind-dev libunwind8
libunwind-setjmp0-dev libunwind-setjmp0
libunwind-x.y-dev libunwind-17t64
libunwind8-dev libunwind8
libupb-dev libupb0t64
libupnp-dev libixml11t64 libupnp17t64
libupower-glib-dev libupower-glib3
libupsclient-dev libupsclient6t64
libupse-dev libupse2
liburcu-dev liburcu8t64
liburdf-dev liburdf1d
liburdf-parser-plugin-dev liburdf1d
liburdfdom-dev liburdfdom-model4.0 liburdfdom-model-state4.0 liburdfdom-sensor4.0 liburdfdom-world4.0
liburdfdom-headers-dev
liburfkill-glib-dev liburfkill-glib0
liburing-dev liburing2
liburiparser-dev liburiparser1
liburjtag-dev liburjtag0
liburjtag-o-dev liburjtag-o0
libusb-1.0-0-dev libusb-1.0-0
libusb-dev libusb-0.1-4
libusb3380-dev libusb3380-0t64
libusbauth-configparser-dev libusbauth-configparser1
libusbguard-dev libusbguard1
libusbgx-dev libusbgx3
libusbmuxd-dev libusbmuxd-2.0-7
libusbredirhost-dev libusbredirhost1t64
libusbredirparser-dev libusbredirparser1t64
libusdm-dev libusdm0
libuser1-dev libuser1
libuserbindmount-dev libuserbindmount0
libusermetricsinput-dev libusermetricsinput1
libusermetricsoutput-dev libusermetricsoutput1
libusrsctp-dev libusrsctp2
libutempter-dev libutempter0
libutf8-locale-dev libutf8-locale0
libutf8proc-dev libutf8proc3
libutfcpp-dev
libuu-dev libuu0
libuv1-dev libuv1t64
libuvc-dev libuvc0
libv4l-dev libv4l-0t64 libv4lconvert0t64 libv4l2rds0t64
libv8-dev libnode115
libva-dev libva-drm2 libva-glx2 libva-wayland2 libva-x11-2 libva2
libvala-0.56-dev libvala-0.56-0
libvala-dev libvala-0.56-0
libvaladoc-0.56-dev libvaladoc-0.56-0
libvaladoc-dev libvaladoc-0.56-0
libvalapanel-dev libvalapanel0
libvalijson-dev libjsoncpp26 libyaml-cpp0.8 libpocoactiverecord100 libpococrypto100 libpocodata100 libpocoencodings100 libpocofoundation100 libpocojson100 libpocojwt100 libpocodatamysql100 libpocodatapostgresql100 libpocomongodb100 libpoconet100 libpoconetssl100 libpocodataodbc100 libpocodatasqlite100 libpocoprometheus100 libpocoredis100 libpocoutil100 libpocoxml100 libpocozip100 libqt5concurrent5t64 libqt5core5t64 libqt5dbus5t64 libqt5gui5t64 libqt5network5t64 libqt5printsupport5t64 libqt5sql5t64 libqt5test5t64 libqt5widgets5t64 libqt5xml5t64
libvanessa-adt-dev libvanessa-adt1
libvanessa-logger-dev libvanessa-logger0
libvanessa-socket-dev libvanessa-socket2t64
libvarnish-dev libvarnishapi3
libvarnishapi-dev libvarnishapi3
libvart-dev libvart2
libvbr-dev libvbr2
libvbz-hdf-plugin-dev libvbz-hdf-plugin0t64
libvc-dev libvc0
libvcdinfo-dev libvcdinfo0
libvcflib-dev libvcflib2
libvde-dev libvde0
libvdeplug-dev libvdeplug2t64
libvdeslirp-dev libvdeslirp0
libvdestack-dev libvdestack0
libvdpau-dev libvdpau1
libvdt-dev libvdt0.4
libvecgeom-dev libvecgeom1.2
libvectorscan-dev libvectorscan5
libventrilo-dev libventrilo3-0t64
libverbiste-dev libverbiste-0.1-0v5
libverto-dev libverto1t64 libverto-glib1t64 libverto-libev1t64
libvgdml-dev libvgdml1.2
libvhdi-dev libvhdi1
libvibes-dev libvibes0t64
libvibrant6-dev libvibrant6t64
libvidstab-dev libvidstab1.1
libviennacl-dev
libvigraimpex-dev libvigraimpex11
libvips-dev libvips42t64
libvirglrenderer-dev libvirglrenderer1
libvirt-dev libvirt0
libvirt-glib-1.0-dev libvirt-glib-1.0-0
libvirtualpg-dev libvirtualpg0t64
libvisa-dev libvisa0
libvisio-dev libvisio-0.1-1
libvisp-ar-dev libvisp-ar3.6t64
libvisp-blob-dev libvisp-blob3.6t64
libvisp-core-dev libvisp-core3.6t64
libvisp-detection-dev libvisp-detection3.6t64
libvisp-dev libvisp-ar3.6t64 libvisp-blob3.6t64 libvisp-core3.6t64 libvisp-detection3.6t64 libvisp-dnn-tracker3.6t64 libvisp-gui3.6t64 libvisp-io3.6t64 libvisp-imgproc3.6t64 libvisp-klt3.6t64 libvisp-mbt3.6t64 libvisp-me3.6t64 libvisp-robot3.6t64 libvisp-sensor3.6t64 libvisp-tt3.6t64 libvisp-tt-mi3.6t64 libvisp-visual-features3.6t64 libvisp-vision3.6t64 libvisp-vs3.6t64
libvisp-dnn-tracker-dev libvisp-dnn-tracker3.6t64
libvisp-gui-dev libvisp-gui3.6t64
libvisp-imgproc-dev libvisp-imgproc3.6t64
libvisp-io-dev libvisp-io3.6t64
libvisp-klt-dev libvisp-klt3.6t64
libvisp-mbt-dev libvisp-mbt3.6t64
libvisp-me-dev libvisp-me3.6t64
libvisp-robot-dev libvisp-robot3.6t64
libvisp-sensor-dev libvisp-sensor3.6t64
libvisp-tt-dev libvisp-tt3.6t64
libvisp-tt-mi-dev libvisp-tt-mi3.6t64
libvisp-vision-dev libvisp-vision3.6t64
libvisp-visual-features-dev libvisp-visual-features3.6t64
libvisp-vs-dev libvisp-vs3.6t64
libvistaio-dev libvistaio14
libvisual-0.4-dev libvisual-0.4-0
libvisualization-msgs-dev
libvixl-dev libvixl5
libvkd3d-dev libvkd3d1 libvkd3d-utils1 libvkd3d-shader1
libvkd3d-doc
libvkd3d-headers
libvkfft-dev
libvlc-dev libvlc5
libvlccore-dev libvlccore9
libvlfeat-dev libvlfeat1t64
libvmatch-dev
libvmdk-dev libvmdk1
libvmime-dev libvmime1t64
libvmmlib-dev
libvncserver-dev libvncclient1 libvncserver1
libvnlog-dev libvnlog0
libvo-aacenc-dev libvo-aacenc0
libvo-amrwbenc-dev libvo-amrwbenc0
libvoikko-dev libvoikko1
libvolatilestream-dev libvolatilestream1
libvolk-dev libvolk3.2
libvolpack-dev libvolpack1
libvolpack1-dev libvolpack1
libvolume-key-dev libvolume-key1
libvorbis-dev libvorbis0a libvorbisenc2 libvorbisfile3
libvorbisidec-dev libvorbisidec1
libvotca-csg-dev libvotca-2024
libvotca-dev libvotca-2024
libvotca-tools-dev libvotca-2024
libvotca-xtp-dev libvotca-2024
libvotequorum-dev libvotequorum8
libvpl-dev libvpl2
libvpoll-dev libvpoll0
libvpx-dev libvpx9
libvsapm-dev libvsapm1
libvsgpt-dev libvsgpt1
libvshadow-dev libvshadow1t64
libvslvm-dev libvslvm1t64
libvsqlitepp-dev libvsqlitepp3v5
libvst3sdk-dev
libvte-2.91-dev libvte-2.91-0
libvte-2.91-gtk4-dev libvte-2.91-gtk4-0
libvte-dev libvte9t64
libvted-3-dev libvted-3-0
libvterm-dev libvterm0
libvtk-dicom-dev libvtkdicom0.8t64
libvtk9-dev libvtk9.3
libvtk9-qt-dev libvtk9.3-qt
libvtkgdcm-dev libvtkgdcm-9.1t64
libvulkan-dev libvulkan1
libvulkan-memory-allocator-dev
libvulkan-volk-dev
libvumod-dev
libwacom-dev libwacom9
libwaei-dev libwaei2t64
libwaffle-dev libwaffle-1-0
libwaili-dev libwaili1t64
libwandio-dev libwandio1t64
libwandio1-dev libwandio1t64
libwannier90-dev
libwasmedge-dev libwasmedge0
libwavpack-dev libwavpack1
libwayland-bin
libwayland-dev libwayland-client0 libwayland-server0 libwayland-cursor0 libwayland-egl1
libwayland-egl-backend-dev
libwbclient-dev libwbclient0
libwbxml2-dev libwbxml2-1
libwbxml2-private-dev libwbxml2-1
libwcstools-dev libwcstools1t64
libwebcam0-dev libwebcam0
libwebkit2gtk-4.1-dev libwebkit2gtk-4.1-0
libwebkitgtk-6.0-dev libwebkitgtk-6.0-4
libwebm-dev libwebm1
libwebp-dev libwebp7 libwebpdemux2 libwebpmux3 libwebpdecoder3
libwebrtc-audio-coding-dev libwebrtc-audio-coding-1-3
libwebrtc-audio-processing-dev libwebrtc-audio-processing-1-3
libwebsocketpp-dev
libwebsockets-dev libwebsockets19t64 libwebsockets-evlib-ev libwebsockets-evlib-uv libwebsockets-evlib-glib
libweston-14-dev libweston-14-0
libwf-config-dev libwf-config1
libwf-touch-dev
libwf-utils-dev
libwfa2-dev libwfa2-0
libwgdb-dev libwgdb0
libwhereami-dev libwhereami0
libwildmagic-dev libwildmagic5
libwildmidi-dev libwildmidi2
libwim-dev libwim15t64
libwine-dev libwine
libwings-dev libwings3 libwutil5
libwinpr3-dev libwinpr-tools3-3 libwinpr3-3
libwiredtiger-dev libwiredtiger0
libwireplumber-0.5-dev libwireplumber-0.5-0
libwireshark-dev libwireshark18
libwiretap-dev libwiretap15
libwlroots-0.18-dev libwlroots-0.18
libwmaker-dev libwmaker1
libwmf-dev libwmf-0.2-7 libwmflite-0.2-7
libwnck-3-dev libwnck-3-0
libwnn6-dev libwnn6-1
libwoff-dev libwoff1
libwolfssl-dev libwolfssl42t64
libworkflow-dev libworkflow0t64
libwpa-client-dev
libwpd-dev libwpd-0.10-10
libwpe-1.0-dev libwpe-1.0-1
libwpebackend-fdo-1.0-dev libwpebackend-fdo-1.0-1
libwpewebkit-2.0-dev libwpewebkit-2.0-1
libwpg-dev libwpg-0.3-3
libwps-dev libwps-0.4-4
libwrap0-dev libwrap0
libwraster-dev libwraster6
libwreport-dev libwreport3t64
libwslay-dev libwslay1
libwsutil-dev libwsutil16
libwtmpdb-dev libwtmpdb0
libwv-dev libwv-1.2-4t64
libwvstreams-dev libuniconf4.6t64 libwvstreams4.6t64-base libwvstreams4.6t64-extras
libwvstreams4.6-dev libuniconf4.6t64 libwvstreams4.6t64-base libwvstreams4.6t64-extras
libwxgtk-media3.2-dev libwxgtk-media3.2-1t64
libwxgtk-webview3.2-dev libwxgtk-webview3.2-1t64
libwxgtk3.2-dev libwxbase3.2-1t64 libwxgtk-gl3.2-1t64 libwxgtk3.2-1t64
libwxsmithlib-dev libwxsmithlib0t64
libwxsqlite3-3.0-dev libwxsqlite3-3.2-0t64
libwxsqlite3-3.2-dev libwxsqlite3-3.2-0t64
libwxsvg-dev libwxsvg3t64
libwyhash-dev
libx11-dev libx11-6
libx11-xcb-dev libx11-xcb1
libx264-dev libx264-164
libx265-dev libx265-215
libx32gcc-12-dev
libx32gcc-13-dev
libx32gcc-14-dev lib32gcc-s1 libx32gcc-s1 lib32gomp1 libx32gomp1 lib32itm1 libx32itm1 lib32atomic1 libx32atomic1 lib32asan8 libx32asan8 lib32ubsan1 libx32ubsan1 lib32quadmath0 libx32quadmath0
libx32gfortran-12-dev
libx32gfortran-13-dev
libx32gfortran-14-dev libx32gfortran5
libx32go-12-dev libx32go21
libx32go-13-dev libx32go22
libx32go-14-dev libx32go23
libx32gphobos-12-dev libx32gphobos3
libx32gphobos-13-dev libx32gphobos4
libx32gphobos-14-dev libx32gphobos5
libx32objc-12-dev
libx32objc-13-dev
libx32objc-14-dev libx32objc4
libx32stdc++-12-dev
libx32stdc++-13-dev
libx32stdc++-14-dev libx32stdc++6
libx52pro-dev libx52pro0
libx86-dev libx86-1
libx86emu-dev libx86emu3
libxalan-c-dev libxalan-c112t64
libxapian-dev libxapian30
libxapp-dev libxapp1
libxar-dev libxar1
libxatracker-dev libxatracker2
libxau-dev libxau6
libxaw3dxft-dev libxaw3dxft8
libxaw3dxft8-dev libxaw3dxft8
libxaw7-dev libxaw7
libxbae-dev libxbae4m
libxbyak-dev
libxc-dev libxc9
libxcb-composite0-dev libxcb-composite0
libxcb-cursor-dev libxcb-cursor0
libxcb-damage0-dev libxcb-damage0
libxcb-dpms0-dev libxcb-dpms0
libxcb-dri2-0-dev libxcb-dri2-0
libxcb-dri3-dev libxcb-dri3-0
libxcb-errors-dev libxcb-errors0
libxcb-ewmh-dev libxcb-ewmh2
libxcb-glx0-dev libxcb-glx0
libxcb-icccm4-dev libxcb-icccm4
libxcb-image0-dev libxcb-image0
libxcb-imdkit-dev libxcb-imdkit1
libxcb-keysyms1-dev libxcb-keysyms1
libxcb-present-dev libxcb-present0
libxcb-randr0-dev libxcb-randr0
libxcb-record0-dev libxcb-record0
libxcb-render-util0-dev libxcb-render-util0
libxcb-render0-dev libxcb-render0
libxcb-res0-dev libxcb-res0
libxcb-screensaver0-dev libxcb-screensaver0
libxcb-shape0-dev libxcb-shape0
libxcb-shm0-dev libxcb-shm0
libxcb-sync-dev libxcb-sync1
libxcb-sync0-dev libxcb-sync1
libxcb-util-dev libxcb-util1
libxcb-util0-dev libxcb-util1
libxcb-xf86dri0-dev libxcb-xf86dri0
libxcb-xfixes0-dev libxcb-xfixes0
libxcb-xinerama0-dev libxcb-xinerama0
libxcb-xinput-dev libxcb-xinput0
libxcb-xkb-dev libxcb-xkb1
libxcb-xrm-dev libxcb-xrm0
libxcb-xtest0-dev libxcb-xtest0
libxcb-xv0-dev libxcb-xv0
libxcb-xvmc0-dev libxcb-xvmc0
libxcb1-dev libxcb1
libxcomp-dev libxcomp3t64
libxcomp3-dev libxcomp3t64
libxcomposite-dev libxcomposite1
libxcompshad-dev libxcompshad3t64
libxcompshad3-dev libxcompshad3t64
libxcursor-dev libxcursor1
libxcvt-dev libxcvt0
libxdamage-dev libxdamage1
libxdelta2-dev libxdelta2t64
libxdf-dev libxdf0
libxdffileio-dev libxdffileio0
libxdg-basedir-dev libxdg-basedir1
libxdmcp-dev libxdmcp6
libxdmf-dev libxdmf3t64
libxdo-dev libxdo3
libxdp-dev libxdp1
libxeddsa-dev libxeddsa2t64
libxen-dev libxenmisc4.20 libxencall1 libxendevicemodel1 libxenevtchn1 libxenforeignmemory1 libxengnttab1 libxenstore4 libxentoolcore1 libxentoollog1 libxenhypfs1
libxenium-dev
libxerces-c-dev libxerces-c3.2t64
libxerces-c3-dev libxerces-c3.2t64
libxext-dev libxext6
libxfce4panel-2.0-dev libxfce4panel-2.0-4
libxfce4ui-2-dev libxfce4ui-2-0
libxfce4ui-glade libxfce4ui-2-0
libxfce4util-dev libxfce4util7
libxfce4windowing-0-dev libxfce4windowing-0-0
libxfconf-0-dev libxfconf-0-3
libxfixes-dev libxfixes3
libxfont-dev libxfont2
libxft-dev libxft2
libxft2-dev libxft2
libxgboost-dev
libxgks-dev libxgks2t64
libxi-dev libxi6
libxine2-dev
libxinerama-dev libxinerama1
libxir-dev libxir2
libxisf-dev libxisf0
libxkbcommon-dev libxkbcommon0
libxkbcommon-x11-dev libxkbcommon-x11-0
libxkbfile-dev libxkbfile1
libxkbregistry-dev libxkbregistry0
libxklavier-dev libxklavier16
libxlsxwriter-dev libxlsxwriter8
libxmhtml-dev libxmhtml1.1t64
libxml++2.6-dev libxml++2.6-2v5
libxml-security-c-dev libxml-security-c30
libxml2-dev libxml2
libxmlada-dom-dev libxmlada-dom9
libxmlada-input-dev libxmlada-input8
libxmlada-sax-dev libxmlada-sax8
libxmlada-schema-dev libxmlada-schema8
libxmlada-unicode-dev libxmlada-unicode8
libxmlb-dev liblzma5
libxmlbird-dev libxmlbird1t64
libxmlezout-dev libxmlezout8
libxmlrpc-c++9-dev libxmlrpc-c++9
libxmlrpc-core-c3-dev libxmlrpc-core-c3t64
libxmlrpc-epi-dev libxmlrpc-epi0t64
libxmlrpc-util-dev libxmlrpc-util4
libxmlrpcpp-dev libxmlrpcpp3t64
libxmlsec1-dev libxmlsec1t64 libxmlsec1t64-gcrypt libxmlsec1t64-gnutls libxmlsec1t64-nss libxmlsec1t64-openssl
libxmltooling-dev libxmltooling11
libxmmsclient++-dev libxmmsclient++4v5
libxmmsclient++-glib-dev libxmmsclient++-glib1v5
libxmmsclient-dev libxmmsclient6
libxmmsclient-glib-dev libxmmsclient-glib1
libxmp-dev libxmp4
libxmpi-dev libxmpi4
libxmpi4-dev libxmpi4
libxmu-dev libxmu6
libxmu-headers libx11-6
libxmuu-dev libxmuu1
libxnee-dev libxnee0t64
libxneur-dev libxneur
libxnnpack-dev libxnnpack0.20241108
libxnvctrl-dev libxnvctrl0
libxosd-dev libxosd2
libxpa-dev libxpa1
libxpertmass-dev libxpertmass1
libxpertmassgui-dev libxpertmassgui1
libxplc0.3.13-dev libxplc0.3.13t64
libxpm-dev libxpm4
libxpresent-dev libxpresent1
libxqdbm-dev libxqdbm3t64
libxrandr-dev libxrandr2
libxrender-dev libxrender1
libxres-dev libxres1
libxrl-dev libxrl11
libxrootd-client-dev libxrdcl3t64 libxrdffs3t64 libxrdposix3t64
libxrootd-dev libxrdapputils2t64 libxrdcrypto2t64 libxrdcryptolite2t64 libxrdutils3t64 libxrdxml3t64
libxrootd-private-dev libxrdec1t64 libxrdssilib2t64 libxrdssishmap2t64
libxrootd-server-dev libxrdhttputils2t64 libxrdserver3t64
libxrt-dev libxrt1
libxsettings-client-dev libxsettings-client0
libxsettings-dev libxsettings0
libxshmfence-dev libxshmfence1
libxsimd-dev
libxslt-dev libxslt1.1
libxslt1-dev libxslt1.1
libxsmm-dev
libxss-dev libxss1
libxstrp4-camlp4-dev
libxt-dev libxt6t64
libxtables-dev libxtables12
libxtb-dev libxtb6
libxtensor-blas-dev libopenblas0-pthread
libxtensor-dev
libxtrx-dev libxtrx0
libxtrxdsp-dev libxtrxdsp0
libxtrxll-dev libxtrxll0t64
libxtst-dev libxtst6
libxv-dev libxv1
libxvidcore-dev libxvidcore4
libxvmc-dev libxvmc1
libxwiimote-dev libxwiimote2t64
libxxf86dga-dev libxxf86dga1
libxxf86vm-dev libxxf86vm1
libxxhash-dev libxxhash0
libxxsds-dynamic-dev
libxy-dev libxy3t64
libyadifa-dev
libyajl-dev libyajl2
libyaml-cpp-dev libyaml-cpp0.8
libyaml-dev libyaml-0-2
libyang-dev libyang3
libyangrpc-dev libyangrpc2t64 libyuma2t64
libyara-dev libyara10
libyascreen-dev libyascreen0
libyaz-dev libyaz5
libyder-dev liborcania2.3 libsystemd0
libyelp-dev libyelp0
libykclient-dev libykclient3
libykhsmauth-dev libykhsmauth2
libykpers-1-dev libykpers-1-1
libykpiv-dev libykpiv2
libytnef-dev libytnef0
libytnef0-dev libytnef0
libyubihsm-dev libyubihsm2
libyubikey-dev libyubikey0
libyuma-dev libyuma2t64
libyuv-dev libyuv0
libyyjson-dev libyyjson0
libz-dev zlib1g
libz3-dev libz3-4
libz80ex-dev libz80ex1
libzadc-dev libzadc4
libzarchive-dev libzarchive0.1
libzbar-dev libzbar0t64
libzbargtk-dev libzbargtk0t64
libzbarqt-dev libzbarqt0t64
libzbd-dev libzbd2t64
libzc-dev libzc6
libzck-dev libzck1
libzdb-dev libzdb16
libze-dev libze1
libzeep-dev libzeep5.1
libzeitgeist-2.0-dev libzeitgeist-2.0-0
libzen-dev libzen0t64
libzephyr-dev libzephyr4
libzerg-dev libzerg0
libzerg0-dev libzerg0
libzeroc-ice-dev libzeroc-ice3.7t64
libzfp-dev libzfp1t64
libzhuyin-dev libzhuyin15
libzim-dev libzim9
libzimg-dev libzimg2
libzinnia-dev libzinnia0
libzint-dev libzint2.15
libzip-dev libzip5
libzipios++-dev libzipios++0v5
libzita-alsa-pcmi-dev libzita-alsa-pcmi0t64
libzita-convolver-dev libzita-convolver4
libzita-resampler-dev libzita-resampler1
libzix-dev libzix-0-0
libzlcore-dev libzlcore0.13t64
libzlog-dev libzlog1
libzltext-dev libzltext0.13t64
libzmat-dev libzmat1
libzmf-dev libzmf-0.0-0
libzmq3-dev libzmq5
libzmq5-dev libzmq5
libzn-poly-dev libzn-poly-0.9
libznz-dev libznz3
libzookeeper-dev libzookeeper-mt2
libzookeeper-mt-dev libzookeeper-mt2
libzookeeper-st-dev libzookeeper-st2
libzopfli-dev libzopfli1
libzstd-dev libzstd1
libzt-dev libzt1
libzt-test
libzthread-dev libzthread-2.3-2t64
libzug-dev
libzvbi-dev libzvbi0t64
libzxcvbn-dev libzxcvbn0
libzxing-dev libzxing3
libzycore-dev libzycore1.5
libzydis-dev libzydis4.1
libzypp-dev libzypp1735
libzzip-dev libzzip-0-13t64
linux-bpf-dev
linux-libc-dev
linuxcnc-uspace-dev
lldpad-dev
llvm-17-dev libllvm17t64 libclang-cpp17t64
llvm-18-dev libllvm18 libclang-cpp18
llvm-19-dev libllvm19 libclang-cpp19
llvm-22-dev libllvm22 libclang-cpp22
llvm-dev libllvm19 libclang-cpp19
llvm-spirv-17 libllvmspirvlib17
llvm-spirv-18 libllvmspirvlib18.1
llvm-spirv-19 libllvmspirvlib19.1
lomiri-keyboard-dev
lttoolbox-dev liblttoolbox3
lua-bit32-dev
lua-bitop-dev
lua-cjson-dev
lua-cmsgpack-dev
lua-compat53-dev
lua-cqueues-dev
lua-curl-dev
lua-curses-dev
lua-cyrussasl-dev
lua-dbi-mysql-dev
lua-dbi-postgresql-dev
lua-dbi-sqlite3-dev
lua-discount
lua-discount-dev
lua-event-dev
lua-expat-dev
lua-filesystem-dev
lua-geoip-dev
lua-iconv-dev
lua-inotify-dev
lua-ldap-dev
lua-leg-dev
lua-lemock-dev
lua-lgi-dev
lua-lpeg-dev
lua-lpty-dev
lua-lsqlite3-dev
lua-luaossl-dev
lua-luv-dev libuv1t64
lua-md5-dev
lua-penlight-dev
lua-posix-dev
lua-psl-dev
lua-readline-dev
lua-redis-dev
lua-rex-gnu-dev
lua-rex-onig-dev
lua-rex-pcre2-dev
lua-rex-posix-dev
lua-rex-tre-dev
lua-rings-dev
lua-rrd-dev
lua-sec-dev
lua-socket-dev
lua-sql-mysql-dev
lua-sql-odbc-dev
lua-sql-postgres-dev
lua-sql-sqlite3-dev
lua-struct-dev
lua-svn-dev
lua-system-dev
lua-systemd-dev
lua-term-dev
lua-unbound-dev
lua-uri-dev
lua-yaml-dev
lua-zip-dev
lua-zlib-dev
lua5.1-bit32-dev
lua5.1-bitop-dev
lua5.1-cjson-dev
lua5.1-cmsgpack-dev
lua5.1-compat53-dev
lua5.1-cqueues-dev
lua5.1-curl-dev
lua5.1-curses-dev
lua5.1-cyrussasl-dev
lua5.1-dbi-mysql-dev
lua5.1-dbi-postgresql-dev
lua5.1-dbi-sqlite3-dev
lua5.1-discount-dev
lua5.1-event-dev
lua5.1-expat-dev
lua5.1-filesystem-dev
lua5.1-geoip-dev
lua5.1-iconv-dev
lua5.1-inotify-dev
lua5.1-ldap-dev
lua5.1-leg-dev
lua5.1-lemock-dev
lua5.1-lgi-dev
lua5.1-lpeg-dev
lua5.1-lpty-dev
lua5.1-lsqlite3-dev
lua5.1-luaossl-dev
lua5.1-luv-dev libuv1t64
lua5.1-md5-dev
lua5.1-penlight-dev
lua5.1-posix-dev
lua5.1-psl-dev
lua5.1-readline-dev
lua5.1-redis-dev
lua5.1-rex-gnu-dev
lua5.1-rex-onig-dev
lua5.1-rex-pcre2-dev
lua5.1-rex-posix-dev
lua5.1-rex-tre-dev
lua5.1-rings-dev
lua5.1-rrd-dev
lua5.1-sec-dev
lua5.1-socket-dev
lua5.1-sql-mysql-dev
lua5.1-sql-odbc-dev
lua5.1-sql-postgres-dev
lua5.1-sql-sqlite3-dev
lua5.1-struct-dev
lua5.1-svn-dev
lua5.1-system-dev
lua5.1-systemd-dev
lua5.1-term-dev
lua5.1-unbound-dev
lua5.1-uri-dev
lua5.1-yaml-dev
lua5.1-zip-dev
lua5.1-zlib-dev
lua5.2-bitop-dev
lua5.2-cjson-dev
lua5.2-cmsgpack-dev
lua5.2-compat53-dev
lua5.2-cqueues-dev
lua5.2-curl-dev
lua5.2-curses-dev
lua5.2-cyrussasl-dev
lua5.2-dbi-mysql-dev
lua5.2-dbi-postgresql-dev
lua5.2-dbi-sqlite3-dev
lua5.2-discount-dev
lua5.2-event-dev
lua5.2-expat-dev
lua5.2-filesystem-dev
lua5.2-geoip-dev
lua5.2-iconv-dev
lua5.2-inotify-dev
lua5.2-ldap-dev
lua5.2-lgi-dev
lua5.2-lpeg-dev
lua5.2-lpty-dev
lua5.2-lsqlite3-dev
lua5.2-luaossl-dev
lua5.2-luv-dev libuv1t64
lua5.2-md5-dev
lua5.2-penlight-dev
lua5.2-posix-dev
lua5.2-psl-dev
lua5.2-readline-dev
lua5.2-redis-dev
lua5.2-rex-gnu-dev
lua5.2-rex-onig-dev
lua5.2-rex-pcre2-dev
lua5.2-rex-posix-dev
lua5.2-rex-tre-dev
lua5.2-rings-dev
lua5.2-rrd-dev
lua5.2-sec-dev
lua5.2-socket-dev
lua5.2-sql-mysql-dev
lua5.2-sql-odbc-dev
lua5.2-sql-postgres-dev
lua5.2-sql-sqlite3-dev
lua5.2-struct-dev
lua5.2-system-dev
lua5.2-systemd-dev
lua5.2-term-dev
lua5.2-unbound-dev
lua5.2-uri-dev
lua5.2-yaml-dev
lua5.2-zlib-dev
lua5.3-bitop-dev
lua5.3-cjson-dev
lua5.3-cmsgpack-dev
lua5.3-cqueues-dev
lua5.3-curses-dev
lua5.3-cyrussasl-dev
lua5.3-dbi-mysql-dev
lua5.3-dbi-postgresql-dev
lua5.3-dbi-sqlite3-dev
lua5.3-event-dev
lua5.3-expat-dev
lua5.3-filesystem-dev
lua5.3-geoip-dev
lua5.3-iconv-dev
lua5.3-inotify-dev
lua5.3-ldap-dev
lua5.3-lgi-dev
lua5.3-lpeg-dev
lua5.3-lsqlite3-dev
lua5.3-luaossl-dev
lua5.3-luv-dev libuv1t64
lua5.3-penlight-dev
lua5.3-posix-dev
lua5.3-psl-dev
lua5.3-readline-dev
lua5.3-redis-dev
lua5.3-rex-gnu-dev
lua5.3-rex-onig-dev
lua5.3-rex-pcre2-dev
lua5.3-rex-posix-dev
lua5.3-rex-tre-dev
lua5.3-rrd-dev
lua5.3-sec-dev
lua5.3-socket-dev
lua5.3-sql-mysql-dev
lua5.3-sql-odbc-dev
lua5.3-sql-postgres-dev
lua5.3-sql-sqlite3-dev
lua5.3-struct-dev
lua5.3-system-dev
lua5.3-systemd-dev
lua5.3-term-dev
lua5.3-unbound-dev
lua5.3-yaml-dev
lua5.3-zlib-dev
lua5.4-bitop-dev
lua5.4-cjson-dev
lua5.4-cmsgpack-dev
lua5.4-cqueues-dev
lua5.4-cyrussasl-dev
lua5.4-dbi-mysql-dev
lua5.4-dbi-postgresql-dev
lua5.4-dbi-sqlite3-dev
lua5.4-event-dev
lua5.4-expat-dev
lua5.4-filesystem-dev
lua5.4-geoip-dev
lua5.4-ldap-dev
lua5.4-lpeg-dev
lua5.4-lsqlite3-dev
lua5.4-luaossl-dev
lua5.4-luv-dev libuv1t64
lua5.4-penlight-dev
lua5.4-posix-dev
lua5.4-psl-dev
lua5.4-readline-dev
lua5.4-rex-gnu-dev
lua5.4-rex-onig-dev
lua5.4-rex-pcre2-dev
lua5.4-rex-posix-dev
lua5.4-rex-tre-dev
lua5.4-sec-dev
lua5.4-socket-dev
lua5.4-sql-mysql-dev
lua5.4-sql-odbc-dev
lua5.4-sql-postgres-dev
lua5.4-sql-sqlite3-dev
lua5.4-struct-dev
lua5.4-system-dev
lua5.4-term-dev
lua5.4-unbound-dev
lua5.4-yaml-dev
lua5.4-zlib-dev
lv2-dev
lxc-dev liblxc1t64
lxhotkey-dev libfm4t64
lxpanel-dev libfm-gtk3-4t64
mailio-dev libmailio1
maliit-framework-dev
manpages-cs-dev
manpages-da-dev
manpages-de-dev
manpages-dev
manpages-es-dev
manpages-fr-dev
manpages-it-dev
manpages-ja-dev
manpages-ko-dev
manpages-nl-dev
manpages-pl-dev
manpages-pt-br-dev
manpages-ro-dev
manpages-ru-dev
manpages-uk-dev
mate-settings-daemon-dev libdbus-glib-1-2 libgirepository-2.0-0 libglib2.0-0t64 libdbus-1-3
matlab-support-dev
mdbtools-dev libmdb3t64 libmdbsql3t64
med-bio-dev
med-imaging-dev
mesa-common-dev libgl1 libglx0 libx11-6 libdrm2 libdrm-intel1 libdrm-radeon1 libdrm-nouveau2 libdrm-amdgpu1
mesag-widgets-dev libglw1t64-mesa
meshsdfilter-tools
messagelib-dev libkpim6messagecomposer6 libkpim6messagecore6 libkpim6messagelist6 libkpim6messageviewer6 libkpim6mimetreeparser6 libkpim6templateparser6 libkpim6webengineviewer6
mffm-fftw-dev libfftw3-double3 libfftw3-long3 libfftw3-quad3 libfftw3-single3
minpack-dev libminpack1
mir-renderer-gl-dev
mirtest-dev libmircommon11 libmirplatform30 libmirserver63
moarvm-dev libffi8 libtommath1 libuv1t64
modemmanager-dev
modemmanager-qt-dev libkf5modemmanagerqt6
mosquitto-dev
mpb-dev
mpi-default-bin
mpi-default-dev libopenmpi40
mtdev-tools libmtdev1t64
musl-dev
nas-dev libaudio2
nbdkit-plugin-dev
ncbi-tools-dev libncbi6t64
ncurses-dev libtinfo6 libncurses6 libncursesw6
neko-dev libneko2
netgen-headers libnglib-6.2t64
netpbm-dev libnetpbm11t64
nettle-dev libnettle8t64 libhogweed6t64
network-manager-dev
neurodebian-dev
neuron-dev libx11-6 libxcomposite1 libxext6 zlib1g libmeschach1.2 libreadline8t64 libopenmpi40
newlib-source
nginx-dev libgd3 libgeoip1t64 libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libperl5.40 libssl3t64 libxslt1.1 zlib1g
ngspice-dev libtk8.6
nlinline-dev
nlohmann-json3-dev
nordugrid-arc-dev libarccommon4
notion-dev libx11-6 libsm6
nsf-dev
ntfs-3g-dev libntfs-3g89t64
nx-x11proto-composite-dev
nx-x11proto-core-dev
nx-x11proto-damage-dev
nx-x11proto-randr-dev
nx-x11proto-render-dev
nx-x11proto-scrnsaver-dev
nx-x11proto-xext-dev
nx-x11proto-xfixes-dev
nx-x11proto-xinerama-dev
ocfs2-tools-dev
ocl-icd-dev
ocl-icd-opencl-dev
ocplib-simplex-ocaml-dev
octave-dev libreadline8t64 libtinfo6 libncurses6 libncursesw6 libhdf5-310 libhdf5-fortran-310 libhdf5-hl-310 libhdf5-hl-fortran-310 libhdf5-cpp-310 libhdf5-hl-cpp-310 libgl1 libblas3 liblapack3 libfftw3-double3 libfftw3-long3 libfftw3-quad3 libfftw3-single3
ofono-dev libdbus-1-3 libgirepository-2.0-0 libglib2.0-0t64
okteta-dev libokteta3core0 libokteta3gui0 libkasten4controllers0 libkasten4core0 libkasten4gui0 libkasten4okteta2controllers0 libkasten4okteta2core0 libkasten4okteta2gui0
okular-dev libokular6core3
open-vm-tools-dev
openbox-dev libobrender32v5 libobt2v5
opencl-c-headers
opencl-clhpp-headers
opencl-dev
opencl-headers
opencv-data
opensta-dev
opentelemetry-cpp-dev
orthanc-dev
osmo-libasn1c-dev
osmocom-dahdi-linux-dev
pacemaker-dev libcib54 libcrmcluster53 libcrmcommon68 libcrmservice53 liblrmd52 libpacemaker30 libpe-rules51 libpe-status56 libstonithd56
pan-control-systems-dev
pan-data-reduction-frameworks-dev libmgl8t64 libmgl-fltk8t64 libmgl-glut8t64 libmgl-mpi8t64 libmgl-qt5-8t64 libmgl-wnd8t64 libmgl-wx8t64 libnexus1
paraview-dev libgdal36
parole-dev libgirepository-2.0-0 libglib2.0-0t64 libgtk-3-0t64 libxfce4util7
parser3-dev
pcl-ros-tools libpcl-ros-tf1t64
pd-flext-dev libflext-pd0
pdqsort-dev
perl-xs-dev libperl5.40
persistent-cache-cpp-dev libleveldb1d
petsc-dev libpetsc-real3.22
petsc64-dev libpetsc64-real3.22
phosh-dev
php-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-amqp-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-apcu-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-ast-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-ds-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-excimer-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-gearman-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-gmagick-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-gnupg-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-http-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-igbinary-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-imagick-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-inotify-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-libvirt-php-all-dev
php-mailparse-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-maxminddb-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-mcrypt-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-memcache-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-memcached-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-mongodb-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-msgpack-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-oauth-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-pcov-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-pq-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-ps-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-psr-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-raphf-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-redis-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-rrd-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-smbclient-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-solr-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-ssh2-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-stomp-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-uopz-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-uploadprogress-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-uuid-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-xdebug-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-xmlrpc-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-yac-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-yaml-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-zmq-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php-zstd-all-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
php8.4-dev libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
pico-sdk-source
picojson-dev
picotool
pidgin-dev libpurple0t64
pike8.0-dev
pinball-dev
pioasm
pktools-dev libalgorithms1t64 libbase1t64 libfileclasses1t64 libimageclasses1t64
plasma-desktop-dev
plasma-wayland-protocols
plasma-workspace-dev libbatterycontrol6 libcolorcorrect6 libkfontinst6 libkfontinstui6 libklipper6 libkworkspace6-6 libnotificationmanager1 libtaskmanager6 libweather-ion7
plplot-tcl-dev libplplot17
pluginlib-dev libament-index-cpp0d libclass-loader3d libroslib0d libtinyxml2-11
pluma-dev
pocketsphinx-testdata
policycoreutils-dev
portaudio19-dev libportaudio2 libportaudiocpp0
postgresql-common-dev
postgresql-server-dev-17 libpq5
postgresql-server-dev-all
powerdevil-dev libpowerdevilcore2
ppl-dev libppl14
ppp-dev
proftpd-dev libacl1 libpcre2-8-0 libpcre2-16-0 libpcre2-32-0 libpcre2-posix3 libssl3t64
prometheus-cpp-dev libprometheus-cpp-core1.0 libprometheus-cpp-push1.0 libprometheus-cpp-pull1.0
psi-plus-plugins-dev libqt5concurrent5t64 libqt5core5t64 libqt5dbus5t64 libqt5gui5t64 libqt5network5t64 libqt5printsupport5t64 libqt5sql5t64 libqt5test5t64 libqt5widgets5t64 libqt5xml5t64
pslib-dev libjpeg62-turbo libpng16-16t64 libgif7
publib-dev
puredata-dev
pxlib-dev libgsf-1-114
pybind11-dev
pybind11-json-dev
pyqt5.qsci-dev
pyqt6.qsci-dev
python3-aoflagger libaoflagger0
python3-branca
python3-folium
python3-halide19-dev libhalide19-0
python3-uhd libuhd4.8.0
qbs-dev libqbscore2.6
qcoro-qt5-dev libqcoro5core0t64 libqcoro5dbus0t64 libqcoro5network0t64 libqcoro5qml0t64 libqcoro5quick0t64 libqcoro5websockets0t64
qcoro-qt6-dev libqcoro6core0t64 libqcoro6dbus0t64 libqcoro6network0t64 libqcoro6qml0t64 libqcoro6quick0t64 libqcoro6websockets0t64
qgis-dev libqgis-3d3.40.6 libqgis-analysis3.40.6 libqgis-app3.40.6 libqgis-core3.40.6 libqgis-gui3.40.6 libqgis-native3.40.6 libqgis-server3.40.6 libqgisgrass8-3.40.6 libqgispython3.40.6
qml-module-lomiri-thumbnailer liblomiri-thumbnailer-qt1.0
qt3d5-dev libqt53danimation5 libqt53dcore5 libqt53dextras5 libqt53dinput5 libqt53dlogic5 libqt53dquick5 libqt53dquickanimation5 libqt53dquickextras5 libqt53dquickinput5 libqt53dquickrender5 libqt53dquickscene2d5 libqt53drender5
qt5keychain-dev libqt5keychain1
qt6-3d-dev libqt63danimation6 libqt63dcore6 libqt63dextras6 libqt63dinput6 libqt63dlogic6 libqt63dquick6 libqt63dquickextras6 libqt63dquickscene2d6 libqt63dquickscene3d6 libqt63drender6
qt6-3d-doc-dev
qt6-5compat-dev libqt6core5compat6
qt6-base-dev libqt6concurrent6 libqt6core6t64 libqt6dbus6 libqt6gui6 libqt6network6 libqt6opengl6 libqt6openglwidgets6 libqt6printsupport6 libqt6sql6 libqt6test6 libqt6widgets6 libqt6xml6
qt6-base-doc-dev
qt6-base-private-dev libqt6concurrent6 libqt6core6t64 libqt6dbus6 libqt6gui6 libqt6network6 libqt6opengl6 libqt6openglwidgets6 libqt6printsupport6 libqt6sql6 libqt6test6 libqt6widgets6 libqt6xml6
qt6-charts-dev libqt6charts6
qt6-connectivity-dev libqt6bluetooth6 libqt6nfc6
qt6-datavis3d-dev libqt6datavisualization6
qt6-declarative-dev libqt6labsplatform6 libqt6qml6 libqt6qmlcompiler6 libqt6qmlmeta6 libqt6qmlmodels6 libqt6qmlnetwork6 libqt6qmlworkerscript6 libqt6quick6 libqt6quickcontrols2-6 libqt6quickshapes6 libqt6quicktemplates2-6 libqt6quicktest6 libqt6quickvectorimage6 libqt6quickvectorimagegenerator6 libqt6quickwidgets6
qt6-declarative-doc-dev
qt6-declarative-private-dev libqt6labsplatform6 libqt6qml6 libqt6qmlcompiler6 libqt6qmlmeta6 libqt6qmlmodels6 libqt6qmlnetwork6 libqt6qmlworkerscript6 libqt6quick6 libqt6quickcontrols2-6 libqt6quickshapes6 libqt6quicktemplates2-6 libqt6quicktest6 libqt6quickvectorimage6 libqt6quickvectorimagegenerator6 libqt6quickwidgets6
qt6-graphs-dev libqt6graphs6 libqt6graphswidgets6
qt6-grpc-dev libqt6grpc6 libqt6grpcquick6 libqt6protobuf6 libqt6protobufqtcoretypes6 libqt6protobufqtguitypes6 libqt6protobufquick6 libqt6protobufwellknowntypes6
qt6-grpc-doc-dev
qt6-grpc-tools libqt6grpc6 libqt6protobuf6
qt6-httpserver-dev libqt6httpserver6
qt6-languageserver-dev libqt6concurrent6 libqt6core6t64 libqt6dbus6 libqt6gui6 libqt6network6 libqt6opengl6 libqt6openglwidgets6 libqt6printsupport6 libqt6sql6 libqt6test6 libqt6widgets6 libqt6xml6
qt6-languageserver-private-dev libqt6concurrent6 libqt6core6t64 libqt6dbus6 libqt6gui6 libqt6network6 libqt6opengl6 libqt6openglwidgets6 libqt6printsupport6 libqt6sql6 libqt6test6 libqt6widgets6 libqt6xml6
qt6-location-dev libqt6location6
qt6-location-doc-dev
qt6-lottie-dev libqt6bodymovin6
qt6-multimedia-dev libqt6multimedia6 libqt6multimediawidgets6 libqt6spatialaudio6
qt6-networkauth-dev libqt6networkauth6
qt6-networkauth-doc-dev
qt6-pdf-dev libqt6pdf6 libqt6pdfquick6 libqt6pdfwidgets6
qt6-positioning-dev libqt6positioning6 libqt6positioning6-plugins libqt6positioningquick6
qt6-positioning-doc-dev
qt6-positioning-private-dev libqt6positioning6 libqt6positioning6-plugins libqt6positioningquick6
qt6-quick3d-dev libqt6quick3d6 libqt6quick3dassetimport6 libqt6quick3dassetutils6 libqt6quick3dglslparser6 libqt6quick3diblbaker6 libqt6quick3druntimerender6 libqt6quick3dutils6 libqt6quick3dxr6
qt6-quick3d-doc-dev
qt6-quick3d-private-dev libqt6quick3d6 libqt6quick3dassetimport6 libqt6quick3dassetutils6 libqt6quick3dglslparser6 libqt6quick3diblbaker6 libqt6quick3druntimerender6 libqt6quick3dutils6 libqt6quick3dxr6
qt6-quick3dphysics-dev libqt6quick3dphysics6
qt6-quickeffectmaker-doc-dev
qt6-quicktimeline-dev
qt6-remoteobjects-dev libqt6remoteobjects6
qt6-remoteobjects-doc-dev
qt6-scxml-dev libqt6scxml6 libqt6statemachine6
qt6-scxml-doc-dev
qt6-sensors-dev libqt6sensors6
qt6-sensors-doc-dev
qt6-serialbus-dev libqt6serialbus6
qt6-serialbus-doc-dev
qt6-serialport-dev libqt6serialport6
qt6-shadertools-dev libqt6shadertools6
qt6-shadertools-doc-dev
qt6-speech-dev libqt6texttospeech6
qt6-svg-dev libqt6svg6 libqt6svgwidgets6
qt6-svg-doc-dev
qt6-svg-private-dev libqt6svg6 libqt6svgwidgets6
qt6-tools-dev libqt6designer6 libqt6designercomponents6 libqt6help6 libqt6uitools6
qt6-tools-doc-dev
qt6-tools-private-dev libqt6designer6 libqt6designercomponents6 libqt6help6 libqt6uitools6
qt6-virtualkeyboard-dev libqt6virtualkeyboard6
qt6-wayland-dev libqt6waylandclient6 libqt6waylandcompositor6 libqt6waylandcompositoriviapplication6 libqt6waylandcompositorpresentationtime6 libqt6waylandcompositorwlshell6 libqt6waylandcompositorxdgshell6 libqt6wlshellintegration6
qt6-wayland-private-dev libqt6waylandclient6 libqt6waylandcompositor6 libqt6waylandcompositoriviapplication6 libqt6waylandcompositorpresentationtime6 libqt6waylandcompositorwlshell6 libqt6waylandcompositorxdgshell6 libqt6wlshellintegration6
qt6-webchannel-dev libqt6webchannel6 libqt6webchannelquick6
qt6-webchannel-doc-dev
qt6-webengine-dev libqt6webenginecore6 libqt6webenginequick6 libqt6webenginewidgets6
qt6-webengine-doc-dev
qt6-webengine-private-dev libqt6webenginecore6 libqt6webenginequick6 libqt6webenginewidgets6
qt6-websockets-dev libqt6websockets6
qt6-websockets-doc-dev
qt6-websockets-private-dev libqt6websockets6
qt6-webview-dev libqt6webview6
qtbase5-dev libqt5concurrent5t64 libqt5core5t64 libqt5dbus5t64 libqt5gui5t64 libqt5network5t64 libqt5printsupport5t64 libqt5sql5t64 libqt5test5t64 libqt5widgets5t64 libqt5xml5t64
qtbase5-doc-dev
qtbase5-gles-dev libqt5gui5-gles
qtbase5-private-dev libqt5concurrent5t64 libqt5core5t64 libqt5dbus5t64 libqt5gui5t64 libqt5network5t64 libqt5printsupport5t64 libqt5sql5t64 libqt5test5t64 libqt5widgets5t64 libqt5xml5t64
qtbase5-private-gles-dev libqt5gui5-gles
qtchooser
qtconnectivity5-dev libqt5bluetooth5 libqt5nfc5
qtcontacts5-plugin-sqlite-dev libqt5contact5-plugin-sqlite
qtdeclarative5-dev libqt5qml5 libqt5qmlmodels5 libqt5qmlworkerscript5 libqt5quick5 libqt5quickparticles5 libqt5quickshapes5 libqt5quicktest5 libqt5quickwidgets5
qtdeclarative5-doc-dev
qtdeclarative5-private-dev libqt5qml5 libqt5qmlmodels5 libqt5qmlworkerscript5 libqt5quick5 libqt5quickparticles5 libqt5quickshapes5 libqt5quicktest5 libqt5quickwidgets5
qtfeedback5-dev libqt5feedback5
qtfeedback5-examples
qtkeychain-qt5-dev libqt5keychain1
qtkeychain-qt6-dev libqt6keychain1
qtlocation5-dev libqt5location5 libqt5location5-plugin-mapboxgl libqt5location5-plugins
qtlocation5-doc-dev
qtmir-tests libqtmirserver2
qtmultimedia5-dev libqt5multimedia5 libqt5multimediagsttools5 libqt5multimediaquick5 libqt5multimediawidgets5
qtpdf5-dev libqt5pdf5 libqt5pdfwidgets5
qtpim5-dev libqt5contacts5a libqt5organizer5a libqt5versit5a libqt5versitorganizer5a
qtpim5-examples libqt5organizer5a
qtpim5-private-dev libqt5contacts5a libqt5organizer5a libqt5versit5a libqt5versitorganizer5a
qtpositioning5-dev libqt5positioning5 libqt5positioning5-plugins libqt5positioningquick5
qtquickcontrols2-5-dev libqt5quickcontrols2-5 libqt5quicktemplates2-5
qtquickcontrols2-5-private-dev libqt5quickcontrols2-5 libqt5quicktemplates2-5
qtscript5-dev libqt5script5 libqt5scripttools5
qtsystems5-dev libqt5publishsubscribe5t64 libqt5serviceframework5t64 libqt5systeminfo5t64
qtsystems5-examples libqt5systeminfo5t64
qtsystems5-private-dev libqt5publishsubscribe5t64 libqt5serviceframework5t64 libqt5systeminfo5t64
qtsystems5-tools libqt5publishsubscribe5t64 libqt5serviceframework5t64 libqt5systeminfo5t64
qttools5-dev libqt5designer5 libqt5designercomponents5 libqt5help5
qttools5-private-dev libqt5designer5 libqt5designercomponents5 libqt5help5
qtwayland5-private-dev libqt5waylandclient5 libqt5waylandcompositor5
qtwebengine5-dev libqt5webengine5 libqt5webenginecore5 libqt5webenginewidgets5
qtwebengine5-private-dev libqt5webengine5 libqt5webenginecore5 libqt5webenginewidgets5
r6rs-nanopass-dev
radlib-dev librad0
rados-objclass-dev librados2
raintpl
rapidjson-dev
rapmap-dev
relacy-dev
remmina-dev
retroarch-dev
rhythmbox-dev librhythmbox-core10
robin-map-dev
rofi-dev libgirepository-2.0-0 libglib2.0-0t64 libcairo-gobject2 libcairo-script-interpreter2 libcairo2
ros-base-dev libroslib0d librosconsole-bridge0d libroscpp4t64 libcpp-common0d libroscpp-serialization0d librostime1d librosbag4t64 librosbag-storage4t64 librosconsole3d libboost-system1.83.0 libboost-thread1.83.0 libtopic-tools2t64 libmessage-filters1t64 libroslz4-1t64 libxmlrpcpp3t64 librospack0d libclass-loader3d libament-index-cpp0d libtinyxml2-11
ros-base-lisp-dev libroslib0d librosconsole-bridge0d libroscpp4t64 libcpp-common0d libroscpp-serialization0d librostime1d librosbag4t64 librosbag-storage4t64 librosconsole3d libboost-system1.83.0 libboost-thread1.83.0 libtopic-tools2t64 libmessage-filters1t64 libroslz4-1t64 libxmlrpcpp3t64 librospack0d libclass-loader3d libament-index-cpp0d libtinyxml2-11
ros-base-python-dev libroslib0d librosconsole-bridge0d libroscpp4t64 libcpp-common0d libroscpp-serialization0d librostime1d librosbag4t64 librosbag-storage4t64 librosconsole3d libboost-system1.83.0 libboost-thread1.83.0 libtopic-tools2t64 libmessage-filters1t64 libroslz4-1t64 libxmlrpcpp3t64 librospack0d libclass-loader3d libament-index-cpp0d libtinyxml2-11
ros-compressed-depth-image-transport-dev
ros-compressed-image-transport-dev
ros-core-dev libroslib0d librosconsole-bridge0d libroscpp4t64 libcpp-common0d libroscpp-serialization0d librostime1d librosbag4t64 librosbag-storage4t64 librosconsole3d libboost-system1.83.0 libboost-thread1.83.0 libtopic-tools2t64 libmessage-filters1t64 libroslz4-1t64 libxmlrpcpp3t64 librospack0d libclass-loader3d libament-index-cpp0d libtinyxml2-11
ros-core-lisp-dev libroslib0d librosconsole-bridge0d libroscpp4t64 libcpp-common0d libroscpp-serialization0d librostime1d librosbag4t64 librosbag-storage4t64 librosconsole3d libboost-system1.83.0 libboost-thread1.83.0 libtopic-tools2t64 libmessage-filters1t64 libroslz4-1t64 libxmlrpcpp3t64 librospack0d libclass-loader3d libament-index-cpp0d libtinyxml2-11
ros-core-python-dev libroslib0d librosconsole-bridge0d libroscpp4t64 libcpp-common0d libroscpp-serialization0d librostime1d librosbag4t64 librosbag-storage4t64 librosconsole3d libboost-system1.83.0 libboost-thread1.83.0 libtopic-tools2t64 libmessage-filters1t64 libroslz4-1t64 libxmlrpcpp3t64 librospack0d libclass-loader3d libament-index-cpp0d libtinyxml2-11
ros-core-rosbuild-dev libroslib0d librosconsole-bridge0d libroscpp4t64 libcpp-common0d libroscpp-serialization0d librostime1d librosbag4t64 librosbag-storage4t64 librosconsole3d libboost-system1.83.0 libboost-thread1.83.0 libtopic-tools2t64 libmessage-filters1t64 libroslz4-1t64 libxmlrpcpp3t64 librospack0d libclass-loader3d libament-index-cpp0d libtinyxml2-11
ros-desktop-dev libroslib0d librosconsole-bridge0d libroscpp4t64 libcpp-common0d libroscpp-serialization0d librostime1d librosbag4t64 librosbag-storage4t64 librosconsole3d libboost-system1.83.0 libboost-thread1.83.0 libtopic-tools2t64 libmessage-filters1t64 libroslz4-1t64 libxmlrpcpp3t64 librospack0d libclass-loader3d libament-index-cpp0d libtinyxml2-11
ros-desktop-full-dev libroslib0d librosconsole-bridge0d libroscpp4t64 libcpp-common0d libroscpp-serialization0d librostime1d librosbag4t64 librosbag-storage4t64 librosconsole3d libboost-system1.83.0 libboost-thread1.83.0 libtopic-tools2t64 libmessage-filters1t64 libroslz4-1t64 libxmlrpcpp3t64 librospack0d libclass-loader3d libament-index-cpp0d libtinyxml2-11
ros-desktop-full-lisp-dev libroslib0d librosconsole-bridge0d libroscpp4t64 libcpp-common0d libroscpp-serialization0d librostime1d librosbag4t64 librosbag-storage4t64 librosconsole3d libboost-system1.83.0 libboost-thread1.83.0 libtopic-tools2t64 libmessage-filters1t64 libroslz4-1t64 libxmlrpcpp3t64 librospack0d libclass-loader3d libament-index-cpp0d libtinyxml2-11
ros-desktop-full-python-dev libroslib0d librosconsole-bridge0d libroscpp4t64 libcpp-common0d libroscpp-serialization0d librostime1d librosbag4t64 librosbag-storage4t64 librosconsole3d libboost-system1.83.0 libboost-thread1.83.0 libtopic-tools2t64 libmessage-filters1t64 libroslz4-1t64 libxmlrpcpp3t64 librospack0d libclass-loader3d libament-index-cpp0d libtinyxml2-11
ros-desktop-lisp-dev libroslib0d librosconsole-bridge0d libroscpp4t64 libcpp-common0d libroscpp-serialization0d librostime1d librosbag4t64 librosbag-storage4t64 librosconsole3d libboost-system1.83.0 libboost-thread1.83.0 libtopic-tools2t64 libmessage-filters1t64 libroslz4-1t64 libxmlrpcpp3t64 librospack0d libclass-loader3d libament-index-cpp0d libtinyxml2-11
ros-desktop-python-dev libroslib0d librosconsole-bridge0d libroscpp4t64 libcpp-common0d libroscpp-serialization0d librostime1d librosbag4t64 librosbag-storage4t64 librosconsole3d libboost-system1.83.0 libboost-thread1.83.0 libtopic-tools2t64 libmessage-filters1t64 libroslz4-1t64 libxmlrpcpp3t64 librospack0d libclass-loader3d libament-index-cpp0d libtinyxml2-11
ros-perception-dev libroslib0d librosconsole-bridge0d libroscpp4t64 libcpp-common0d libroscpp-serialization0d librostime1d librosbag4t64 librosbag-storage4t64 librosconsole3d libboost-system1.83.0 libboost-thread1.83.0 libtopic-tools2t64 libmessage-filters1t64 libroslz4-1t64 libxmlrpcpp3t64 librospack0d libclass-loader3d libament-index-cpp0d libtinyxml2-11
ros-perception-lisp-dev libroslib0d librosconsole-bridge0d libroscpp4t64 libcpp-common0d libroscpp-serialization0d librostime1d librosbag4t64 librosbag-storage4t64 librosconsole3d libboost-system1.83.0 libboost-thread1.83.0 libtopic-tools2t64 libmessage-filters1t64 libroslz4-1t64 libxmlrpcpp3t64 librospack0d libclass-loader3d libament-index-cpp0d libtinyxml2-11
ros-perception-python-dev libroslib0d librosconsole-bridge0d libroscpp4t64 libcpp-common0d libroscpp-serialization0d librostime1d librosbag4t64 librosbag-storage4t64 librosconsole3d libboost-system1.83.0 libboost-thread1.83.0 libtopic-tools2t64 libmessage-filters1t64 libroslz4-1t64 libxmlrpcpp3t64 librospack0d libclass-loader3d libament-index-cpp0d libtinyxml2-11
ros-robot-dev libroslib0d librosconsole-bridge0d libroscpp4t64 libcpp-common0d libroscpp-serialization0d librostime1d librosbag4t64 librosbag-storage4t64 librosconsole3d libboost-system1.83.0 libboost-thread1.83.0 libtopic-tools2t64 libmessage-filters1t64 libroslz4-1t64 libxmlrpcpp3t64 librospack0d libclass-loader3d libament-index-cpp0d libtinyxml2-11
ros-robot-lisp-dev libroslib0d librosconsole-bridge0d libroscpp4t64 libcpp-common0d libroscpp-serialization0d librostime1d librosbag4t64 librosbag-storage4t64 librosconsole3d libboost-system1.83.0 libboost-thread1.83.0 libtopic-tools2t64 libmessage-filters1t64 libroslz4-1t64 libxmlrpcpp3t64 librospack0d libclass-loader3d libament-index-cpp0d libtinyxml2-11
ros-robot-python-dev libroslib0d librosconsole-bridge0d libroscpp4t64 libcpp-common0d libroscpp-serialization0d librostime1d librosbag4t64 librosbag-storage4t64 librosconsole3d libboost-system1.83.0 libboost-thread1.83.0 libtopic-tools2t64 libmessage-filters1t64 libroslz4-1t64 libxmlrpcpp3t64 librospack0d libclass-loader3d libament-index-cpp0d libtinyxml2-11
ros-simulators-dev libroslib0d librosconsole-bridge0d libroscpp4t64 libcpp-common0d libroscpp-serialization0d librostime1d librosbag4t64 librosbag-storage4t64 librosconsole3d libboost-system1.83.0 libboost-thread1.83.0 libtopic-tools2t64 libmessage-filters1t64 libroslz4-1t64 libxmlrpcpp3t64 librospack0d libclass-loader3d libament-index-cpp0d libtinyxml2-11
ros-simulators-lisp-dev libroslib0d librosconsole-bridge0d libroscpp4t64 libcpp-common0d libroscpp-serialization0d librostime1d librosbag4t64 librosbag-storage4t64 librosconsole3d libboost-system1.83.0 libboost-thread1.83.0 libtopic-tools2t64 libmessage-filters1t64 libroslz4-1t64 libxmlrpcpp3t64 librospack0d libclass-loader3d libament-index-cpp0d libtinyxml2-11
ros-simulators-python-dev libroslib0d librosconsole-bridge0d libroscpp4t64 libcpp-common0d libroscpp-serialization0d librostime1d librosbag4t64 librosbag-storage4t64 librosconsole3d libboost-system1.83.0 libboost-thread1.83.0 libtopic-tools2t64 libmessage-filters1t64 libroslz4-1t64 libxmlrpcpp3t64 librospack0d libclass-loader3d libament-index-cpp0d libtinyxml2-11
ros-theora-image-transport-dev
ros-viz-dev libroslib0d librosconsole-bridge0d libroscpp4t64 libcpp-common0d libroscpp-serialization0d librostime1d librosbag4t64 librosbag-storage4t64 librosconsole3d libboost-system1.83.0 libboost-thread1.83.0 libtopic-tools2t64 libmessage-filters1t64 libroslz4-1t64 libxmlrpcpp3t64 librospack0d libclass-loader3d libament-index-cpp0d libtinyxml2-11
ros-viz-python-dev libroslib0d librosconsole-bridge0d libroscpp4t64 libcpp-common0d libroscpp-serialization0d librostime1d librosbag4t64 librosbag-storage4t64 librosconsole3d libboost-system1.83.0 libboost-thread1.83.0 libtopic-tools2t64 libmessage-filters1t64 libroslz4-1t64 libxmlrpcpp3t64 librospack0d libclass-loader3d libament-index-cpp0d libtinyxml2-11
ruby-all-dev libruby3.3
ruby-dev libruby3.3
ruby-gnome-dev libruby3.3
ruby3.3-dev libruby3.3
rygel-2.8-dev librygel-core-2.8-0 librygel-db-2.8-0 librygel-renderer-2.8-0 librygel-renderer-gst-2.8-0 librygel-ruih-2.8-0 librygel-server-2.8-0
samba-dev libldb2 libtalloc2 libtdb1 libtevent0t64 libwbclient0
science-dataacquisition-dev
science-engineering-dev
science-highenergy-physics-dev
science-imageanalysis-dev
science-mathematics-dev
science-meteorology-dev
science-nanoscale-physics-dev
science-physics-dev
science-robotics-dev
science-viewing-dev
scim-dev libscim8v5
selinux-policy-dev
sfftw-dev
signon-plugin-oauth2-dev
signon-plugins-dev libsignon-plugins-common1
signond-dev libqt6concurrent6 libqt6core6t64 libqt6dbus6 libqt6gui6 libqt6network6 libqt6opengl6 libqt6openglwidgets6 libqt6printsupport6 libqt6sql6 libqt6test6 libqt6widgets6 libqt6xml6
simstring-dev
skalibs-dev libskarnet2.14t64
slapi-dev
slepc-dev libslepc-real3.22
slepc64-dev libslepc64-real3.22
slurm-wlm-basic-plugins-dev
slurm-wlm-elasticsearch-plugin-dev
slurm-wlm-hdf5-plugin-dev
slurm-wlm-influxdb-plugin-dev
slurm-wlm-ipmi-plugins-dev
slurm-wlm-jwt-plugin-dev
slurm-wlm-kafka-plugin-dev
slurm-wlm-mysql-plugin-dev
slurm-wlm-plugins-dev
slurm-wlm-rsmi-plugin-dev
smrtanalysis-dev libpbcopper2.3.0 libhdf5-310 libhdf5-fortran-310 libhdf5-hl-310 libhdf5-hl-fortran-310 libhdf5-cpp-310 libhdf5-hl-cpp-310 libblasr5.3.5 libpbbam2.4.0
spirv-headers
spirv-tools
sqlite-modern-cpp-dev
srm-ifce-dev libgfal-srm-ifce1t64
ss-dev libss2
strcase-dev
supercollider-common-dev libsndfile1
supercollider-dev libsndfile1
supercollider-server-dev libsndfile1
svdrpservice-dev
swiftlang-dev libswiftlang
swish-e-dev
swtpm-dev
syslog-ng-dev libgirepository-2.0-0 libglib2.0-0t64 libivykis0t64
system-tools-backends-dev
systemd-dev
systemtap-sdt-dev
tao-config-dev
tao-config-examples
tao-json-dev
tao-json-examples
tao-pegtl-dev
tarantool-dev
taskflow-profiler
tcl-dev libtcl8.6
tcl-expect-dev libtcl8.6
tcl-itcl-dev libtcl8.6
tcl-itcl4-dev libtcl8.6
tcl-memchan-dev
tcl-snack-dev
tcl-trf-dev libtcl8.6
tcl8.6-dev libtcl8.6
tcl8.6-itcl4-dev libtcl8.6
tcl9.0-dev libtcl9.0
tcl9.0-itcl4-dev libtcl8.6
tclcl-dev libtclcl1
tclx8.4-dev libtcl8.6
tclxml-dev
tdb-dev libtdb1
tdom-dev
teem-apps libteem2
theme-d-intr-dev
tillitis-tkey-device-signer
tillitis-tkey-libs
tinyusb-source
tix-dev libtk8.6 libtcl8.6
tk-dev libtk8.6 libtcl8.6
tk-img-dev libtk8.6 libtcl8.6
tk-itk-dev libtcl8.6 libtk8.6
tk-itk4-dev libtcl8.6 libtk8.6
tk8.6-dev libtk8.6
tk8.6-img-dev libtk8.6 libtcl8.6
tk8.6-itk4-dev libtcl8.6 libtk8.6
tk9.0-dev libtk9.0
tk9.0-img-dev libtk8.6 libtcl8.6
tk9.0-itk4-dev libtcl8.6 libtk8.6
tkblt-dev
tpm2-tss-engine-dev libengine-tpm2-tss-openssl
treeland-protocols
trilinos-all-dev libtrilinos-amesos-13.2 libtrilinos-amesos2-13.2 libtrilinos-anasazi-13.2 libtrilinos-aztecoo-13.2 libtrilinos-belos-13.2 libtrilinos-epetra-13.2 libtrilinos-epetraext-13.2 libtrilinos-galeri-13.2 libtrilinos-ifpack-13.2 libtrilinos-ifpack2-13.2 libtrilinos-intrepid-13.2 libtrilinos-intrepid2-13.2 libtrilinos-isorropia-13.2 libtrilinos-kokkos-13.2 libtrilinos-kokkos-kernels-13.2 libtrilinos-komplex-13.2 libtrilinos-ml-13.2 libtrilinos-moertel-13.2 libtrilinos-muelu-13.2 libtrilinos-nox-13.2 libtrilinos-pamgen-13.2 libtrilinos-phalanx-13.2 libtrilinos-pike-13.2 libtrilinos-piro-13.2 libtrilinos-pliris-13.2 libtrilinos-rol-13.2 libtrilinos-rtop-13.2 libtrilinos-rythmos-13.2 libtrilinos-sacado-13.2 libtrilinos-shards-13.2 libtrilinos-shylu-13.2 libtrilinos-stokhos-13.2 libtrilinos-stratimikos-13.2 libtrilinos-teko-13.2 libtrilinos-teuchos-13.2 libtrilinos-thyra-13.2 libtrilinos-tpetra-13.2 libtrilinos-trilinoscouplings-13.2 libtrilinos-triutils-13.2 libtrilinos-xpetra-13.2 libtrilinos-zoltan-13.2 libtrilinos-zoltan2-13.2
trilinos-dev
tuxpaint-dev
unagi-dev
unixodbc-dev libodbc2 libodbccr2 libodbcinst2
uthash-dev
uuid-dev libuuid1
uwsgi-dev
uwsgi-src
vc-dev
vdr-dev
veccore-dev
vecgeom-dev libvecgeom1.2 libvgdml1.2
vflib3-dev libfreetype6 libkpathsea6
vkd3d-compiler libvkd3d-shader1
vnlog
voms-dev libvomsapi1t64
voro++-dev libvoro++1
vspline-dev libvigraimpex11
vstream-client-dev
vulkan-utility-libraries-dev
vxi-dev libtirpc3t64
wayfire-dev
wayland-protocols
wayland-scanner++
waylandpp-dev libwayland-client++1 libwayland-client-extra++1 libwayland-cursor++1 libwayland-egl++1 libwayland-server++1
waylandpp-doc
wcslib-dev libpgsbox8 libwcs8
weechat-dev
weston-dev libweston-14-0
wget2-dev
wine64-tools libwine
wireshark-dev libwsutil16
wordnet-dev
wpan-tools
wsclean-dev
x11proto-core-dev
x11proto-dev
x11proto-dri2-dev
x11proto-fonts-dev
x11proto-gl-dev
x11proto-input-dev
x11proto-kb-dev
x11proto-present-dev
x11proto-randr-dev
x11proto-record-dev
x11proto-render-dev
x11proto-scrnsaver-dev
x11proto-video-dev
x11proto-xext-dev
x11proto-xf86dga-dev
x11proto-xf86dri-dev
x11proto-xf86vidmode-dev
x11proto-xinerama-dev
xaw3dg-dev libx11-6 libxmu6 libxpm4 libxt6t64
xcb-proto
xdg-desktop-portal-dev
xdg-utils-cxx-dev libxdgutilsbasedir1.0.1 libxdgutilsdesktopentry1.0.1
xeus-dev libxeus11
xeus-zmq-dev libxeus-zmq6
xfslibs-dev libuuid1
xlibmesa-glu-dev libglu1-mesa
xmms2-dev
xorg-dev libfontenc1 libfs6 libice6 libsm6 libx11-6 libxau6 libxaw7 libxcomposite1 libxcursor1 libxdamage1 libxdmcp6 libxext6 libxfixes3 libxfont2 libxft2 libxi6 libxinerama1 libxkbfile1 libxmu6 libxmuu1 libxpm4 libxrandr2 libxrender1 libxres1 libxss1 libxt6t64 libxtst6 libxv1 libxvmc1 libxxf86dga1 libxxf86vm1 libpixman-1-0 libxcvt0 libpciaccess0 libgl1 libglx0 libdrm2 libdrm-intel1 libdrm-radeon1 libdrm-nouveau2 libdrm-amdgpu1
xotcl-dev
xpaint-dev libxaw3dxft6t64
xserver-xorg-dev libpixman-1-0 libxcvt0 libxfont2 libxkbfile1 libpciaccess0 libgl1 libglx0 libx11-6 libdrm2 libdrm-intel1 libdrm-radeon1 libdrm-nouveau2 libdrm-amdgpu1
xserver-xorg-input-evdev-dev
xserver-xorg-input-joystick-dev
xserver-xorg-input-libinput-dev
xserver-xorg-input-synaptics-dev
xtensor-dev
xtl-dev
xtrans-dev
xutils-dev
yorick-dev
yosys-dev libtcl8.6 libffi8 libreadline8t64
zathura-dev libgirara-gtk3-4 libgtk-3-0t64 libcairo-gobject2 libcairo-script-interpreter2 libcairo2
zeroc-ice-all-dev libzeroc-ice3.7t64
zlib1g-dev zlib1g
znc-dev libicu76 libssl3t64 libtcl8.6
zsh-dev
`,
};
