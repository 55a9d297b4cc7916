import platform

import django
from django.conf import settings
from django.db import Error, connection
from django.shortcuts import render
from django.views.decorators.http import require_safe

from home.models import Note
from home.runtime import server, user


@require_safe
def index(request):
    """The home page. It stands without a database too, and then says what to do."""
    database, notes = ask_database()
    server_name, server_version = server(request)
    context = {
        "python": platform.python_version(),
        "implementation": platform.python_implementation(),
        "django": django.get_version(),
        "debug": settings.DEBUG,
        "server_name": server_name,
        "server_version": server_version,
        "user": user(),
        "vendor": connection.display_name,
        "database": database,
        "notes": notes,
    }
    return render(request, "home/index.html", context)


def ask_database():
    """The state of the database (ready, empty or down) and the newest notes."""
    try:
        return "ready", list(Note.objects.filter(published=True)[:5])
    except Error:
        # Without even a connection there is no second wait for one.
        reachable = connection.connection is not None and connection.is_usable()
        return ("empty" if reachable else "down"), []
