import platform

import django
import probe
from django.http import JsonResponse
from django.urls import path


def home(request):
    """Tells what the shape of this project is about: that the library it needs was built, is found and works."""
    return JsonResponse({"django": django.__version__, "python": platform.python_version(), **probe.answer()})


def health(request):
    return JsonResponse({"ok": True})


urlpatterns = [path("", home), path("healthz", health)]
