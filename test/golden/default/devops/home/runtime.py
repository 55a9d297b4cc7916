"""What serves a request, found out while it is served."""

import os
import sys
from importlib.metadata import version


def server(request):
    """The server's name and version."""
    software = request.META.get("SERVER_SOFTWARE", "")
    if software.startswith("WSGIServer"):
        return "Django's runserver"
    if software:
        return software.replace("/", " ")
    # ASGI has no place for the server's name.
    for name in ("uvicorn", "hypercorn", "daphne"):
        if name in sys.modules:
            return f"{name} {version(name)}"
    return "unknown"


def user():
    """The number of the process's user; None where users have none (Windows)."""
    return os.getuid() if hasattr(os, "getuid") else None
