# Stands in for python:X.Y: the same interpreter over what buildpack-deps brings (docker-library/buildpack-deps,
# read 2026-11-23): compilers, version control and the headers that most packages want.
ARG BASE
ARG SLIM
FROM ${SLIM} AS slim

FROM ${BASE}
ENV PATH=/usr/local/bin:$PATH
RUN apt-get update \
 && apt-get install -y --no-install-recommends \
      autoconf automake bzip2 ca-certificates curl default-libmysqlclient-dev dpkg-dev file g++ gcc git gnupg \
      imagemagick libbz2-dev libc6-dev libcurl4-openssl-dev libdb-dev libevent-dev libffi-dev libgdbm-dev \
      libglib2.0-dev libgmp-dev libjpeg-dev libkrb5-dev liblzma-dev libmagickcore-dev libmagickwand-dev \
      libmaxminddb-dev libncurses5-dev libncursesw5-dev libpng-dev libpq-dev libreadline-dev libsqlite3-dev \
      libssl-dev libtool libwebp-dev libxml2-dev libxslt1-dev libyaml-dev make mercurial netbase openssh-client \
      patch procps subversion tk-dev tzdata unzip uuid-dev wget xz-utils zlib1g-dev \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/*.bin /var/log/apt /var/log/dpkg.log /var/log/alternatives.log
ARG PYTHON_VERSION
ENV PYTHON_VERSION=${PYTHON_VERSION}
COPY --from=slim /etc/pip.con[f] /etc/
COPY --from=slim /usr/local /usr/local
RUN ldconfig && pip --version
CMD ["python3"]
