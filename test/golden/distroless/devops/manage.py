#!/usr/bin/env python
"""Django's command line: `python manage.py help` lists what it can do."""

import os
import sys


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    from django.core.management import execute_from_command_line
    from django.db import OperationalError

    try:
        execute_from_command_line(sys.argv)
    except OperationalError as error:
        # As Django does with its own errors: one line, the whole story on request.
        if "--traceback" in sys.argv:
            raise
        sys.exit(f"Database error: {' '.join(str(error).split())}")


if __name__ == "__main__":
    main()
