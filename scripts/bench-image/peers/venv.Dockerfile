# The multi-stage build that most guides show: a virtual environment made in the builder and copied whole
# (docs.docker.com/build/building/multi-stage and pythonspeed.com/articles/multi-stage-docker-python, read 2026-11-23).
FROM python:3.13-slim AS builder
RUN python -m venv /opt/venv
ENV PATH="/opt/venv/bin:$PATH"
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt

FROM python:3.13-slim
COPY --from=builder /opt/venv /opt/venv
ENV PATH="/opt/venv/bin:$PATH"
WORKDIR /app
COPY devops/ .
RUN useradd --no-create-home appuser
USER appuser
EXPOSE 8000
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "config.wsgi:application"]
