# Stands in for gcr.io/distroless/cc-debian13:nonroot: the same Debian packages, users and settings
# (GoogleContainerTools/distroless: private/repos/deb/trixie.yaml, static, base and cc; read 2026-11-23). Of
# ca-certificates it has the bundle alone.
ARG BASE
FROM ${BASE} AS packages
ARG PACKAGES
WORKDIR /packages
RUN set -eu; \
    apt-get update; \
    apt-get download ${PACKAGES}; \
    mkdir -p /image/var/lib/dpkg/status.d; \
    for file in *.deb; do \
      case "${file}" in ca-certificates_*) into=/certificates ;; *) into=/image ;; esac; \
      dpkg-deb -x "${file}" "${into}"; \
      dpkg-deb -f "${file}" > "/image/var/lib/dpkg/status.d/$(dpkg-deb -f "${file}" Package)"; \
    done; \
    mkdir -p /image/etc/ssl/certs; \
    find /certificates/usr/share/ca-certificates -name '*.crt' -exec cat {} + > /image/etc/ssl/certs/ca-certificates.crt; \
    printf 'root:x:0:0:root:/root:/sbin/nologin\nnobody:x:65534:65534:nobody:/nonexistent:/sbin/nologin\nnonroot:x:65532:65532:nonroot:/home/nonroot:/sbin/nologin\n' > /image/etc/passwd; \
    printf 'root:x:0:\nnobody:x:65534:\ntty:x:5:\nstaff:x:50:\nnonroot:x:65532:\n' > /image/etc/group; \
    printf 'hosts: files dns\n' > /image/etc/nsswitch.conf; \
    install -d -m 1777 /image/tmp; \
    install -d -m 700 /image/root; \
    install -d -m 700 -o 65532 -g 65532 /image/home/nonroot

FROM scratch
ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
ENV SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt
COPY --from=packages /image /
USER 65532
WORKDIR /home/nonroot
