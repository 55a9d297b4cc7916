# Compiles CPython from its authors' own source into a bare tree for /usr/local.
# Without profile-guided optimisation: it is there to be correct, and to be ready within minutes.
ARG BASE
FROM ${BASE} AS compile
RUN apt-get update \
 && apt-get install -y --no-install-recommends \
      ca-certificates gcc libbz2-dev libc6-dev libdb-dev libffi-dev libgdbm-dev liblzma-dev libncursesw5-dev \
      libreadline-dev libsqlite3-dev libssl-dev make pkg-config uuid-dev xz-utils zlib1g-dev
WORKDIR /source
COPY *.orig.tar.[gx]z ./
RUN tar --extract --strip-components=1 --file *.orig.tar.[gx]z \
 && ./configure --enable-shared --enable-loadable-sqlite-extensions --enable-option-checking=fatal \
      LDFLAGS="-Wl,--strip-all,-rpath='\$\$ORIGIN/../lib'" \
 && make -s -j "$(nproc)" \
 && make -s install DESTDIR=/tree

FROM scratch
COPY --from=compile /tree/usr/local /
