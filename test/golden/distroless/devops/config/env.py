"""The environment, read strictly: a malformed value ends the process in one sentence."""

import os
import sys
from importlib import import_module

import dj_database_url
from django.core.exceptions import ImproperlyConfigured

ON = {"1", "on", "true", "yes"}
OFF = {"0", "off", "false", "no"}

# What a database in production needs beside its address; DATABASE_URL?name=value wins.
OPTIONS = {
    "django.db.backends.sqlite3": {
        # Readers do not wait for the writer, and a commit costs no wait for the disk.
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL",
        # A transaction waits for its turn when it begins, instead of failing halfway.
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
    },
    "django.db.backends.postgresql": {
        # Seconds until a server that cannot be reached counts as down,
        "connect_timeout": 3,
        # and milliseconds until one that went away without a word does.
        "tcp_user_timeout": 5000,
    },
}


def text(name, default=""):
    """The value of a variable; one that is set but empty counts as not set."""
    return os.environ.get(name, "").strip() or default


def flag(name, default):
    value = text(name, "on" if default else "off").lower()
    if value not in ON | OFF:
        sys.exit(f"{name} is {value!r}, which is neither on nor off: set it to one.")
    return value in ON


def number(name, default):
    value = text(name, str(default))
    if not value.isdecimal():
        sys.exit(f"{name} is {value!r}, which is no whole number: give it in digits.")
    return int(value)


def words(name, default=""):
    """The values of a comma list, without blanks around them."""
    return [word.strip() for word in text(name, default).split(",") if word.strip()]


def choice(name, default, allowed):
    value = text(name, default)
    if value not in allowed:
        sys.exit(f"{name} is {value!r}: set it to one of {', '.join(allowed)}.")
    return value


def database(url, conn_max_age):
    """Django's description of the database at a URL, tuned for production."""
    try:
        described = dj_database_url.parse(
            url, conn_max_age=conn_max_age, conn_health_checks=True
        )
        if not described["NAME"]:
            raise ValueError
    except ValueError:
        # The value itself is not shown, because it may hold a password.
        sys.exit(
            "DATABASE_URL is not the address of a database: give one like "
            "postgres://USER:PASSWORD@HOST:5432/NAME or sqlite:////absolute/path."
        )
    engine = described["ENGINE"]
    try:
        import_module(f"{engine}.base")
    except (ImportError, ImproperlyConfigured):
        sys.exit(
            f"DATABASE_URL asks for {engine}, whose driver is not installed: "
            "add it to requirements.txt."
        )
    described["OPTIONS"] = OPTIONS.get(engine, {}) | described.get("OPTIONS", {})
    return described
