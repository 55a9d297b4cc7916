# After what `docker init` writes for Python (docs.docker.com/guides/python/containerize, read 2026-11-23): one stage on
# slim, a user of its own, the requirements mounted. Its `# syntax` line is left out, which would ask a registry.
ARG PYTHON_VERSION=3.13
FROM python:${PYTHON_VERSION}-slim AS base
ENV PYTHONDONTWRITEBYTECODE=1
ENV PYTHONUNBUFFERED=1
WORKDIR /app
ARG UID=10001
RUN useradd --uid "${UID}" --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin appuser
RUN --mount=type=cache,target=/root/.cache/pip \
    --mount=type=bind,source=requirements.txt,target=requirements.txt \
    python -m pip install -r requirements.txt
USER appuser
COPY . .
EXPOSE 8000
CMD ["gunicorn", "--chdir", "devops", "--bind", "0.0.0.0:8000", "config.wsgi:application"]
