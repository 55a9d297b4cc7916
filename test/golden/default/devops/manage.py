#!/usr/bin/env python
"""Django's command line: `python manage.py help` lists what it can do."""

import os
import sys


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    from django.core.management import execute_from_command_line
    from django.db import OperationalError
    from django.utils.autoreload import StatReloader

    # Seconds from one look for changed files to the next: a change shows sooner than by
    # Django's own 1.
    StatReloader.SLEEP_TIME = 0.25
    try:
        execute_from_command_line(sys.argv)
    except OperationalError as error:
        # As Django does with its own errors: one line, the whole story on request.
        if "--traceback" in sys.argv:
            raise
        sys.exit(f"Database error: {' '.join(str(error).split())}")


if __name__ == "__main__":
    main()
