# The careless single stage: the full image, compilers installed, everything copied first. Many tutorials have it so.
FROM python:3.13
WORKDIR /app
RUN apt-get update && apt-get install -y gcc libpq-dev
COPY . .
RUN pip install -r requirements.txt
WORKDIR /app/devops
EXPOSE 8000
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "config.wsgi:application"]
