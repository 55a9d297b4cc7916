"""What a probe asks: is the process alive, and can it do its work?"""

from django.db import Error, connection
from django.http import HttpResponse


class HealthCheck:
    """Answers /healthz without the database, and /readyz after asking it."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.path_info == "/healthz":
            return answer("ok")
        if request.path_info == "/readyz":
            return answer("ok") if database_answers() else answer("database down", 503)
        return self.get_response(request)


def answer(text, status=200):
    return HttpResponse(
        f"{text}\n",
        status=status,
        content_type="text/plain",
        headers={"Cache-Control": "no-store"},
    )


def database_answers():
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except Error:
        return False
    return True
