# Stands in for python:X.Y-slim: laid out as the official image is (docker-library/python, Dockerfile-linux.template,
# read 2026-11-23). The context is a tree for /usr/local with a CPython in it.
ARG BASE
ARG LOCALE
FROM ${BASE} AS locale-unset

FROM ${BASE} AS locale-utf8
ENV LANG=C.UTF-8

FROM locale-${LOCALE}
ENV PATH=/usr/local/bin:$PATH
ARG LIBRARIES
RUN apt-get update \
 && apt-get install -y --no-install-recommends ca-certificates netbase tzdata ${LIBRARIES} \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/*.bin /var/log/apt /var/log/dpkg.log /var/log/alternatives.log
ARG PYTHON_VERSION
ENV PYTHON_VERSION=${PYTHON_VERSION}
COPY . /usr/local/
# pip's settings name this machine's index and certificates where it needs them; elsewhere the context is empty.
COPY --from=machine . /etc/
ARG SEED_PACKAGES
RUN set -eu; \
    ldconfig; \
    python3 -m ensurepip --default-pip; \
    if [ -n "${SEED_PACKAGES}" ]; then pip3 install --no-cache-dir --no-compile ${SEED_PACKAGES}; fi; \
    for name in idle pip pydoc python python-config; do \
      if [ ! -e "/usr/local/bin/${name}" ]; then \
        ln -s "$(echo "${name}" | sed -E 's/^([a-z]+)/\13/')" "/usr/local/bin/${name}"; \
      fi; \
    done; \
    python -c "import bz2, ctypes, hashlib, lzma, readline, sqlite3, ssl, sys, uuid, zlib; assert sys.prefix == '/usr/local', sys.prefix"; \
    pip --version; \
    missing="$(find /usr/local -name '*.so*' -not -name '_tkinter*' -exec ldd {} + | grep 'not found' || true)"; \
    if [ -n "${missing}" ]; then echo "${missing}" >&2; exit 1; fi; \
    find /usr/local -depth \( -name __pycache__ -o -name tests -o -name test \) -exec rm -rf {} +; \
    rm -rf /root/.cache
CMD ["python3"]
