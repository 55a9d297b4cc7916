"""What serves a request, found out while it is served."""

import os
import sys
from importlib.metadata import version


def server(request):
    """The server's name, and its version or what it is for."""
    name, _, number = request.META.get("SERVER_SOFTWARE", "").partition("/")
    if name == "WSGIServer":
        return "runserver", "Django's own, for development"
    if name:
        return name, number
    # ASGI has no place for the server's name.
    for name in ("uvicorn", "hypercorn", "daphne"):
        if name in sys.modules:
            return name, version(name)
    return "unknown", ""


def user():
    """The number of the process's user; None where users have none (Windows)."""
    return os.getuid() if hasattr(os, "getuid") else None
