"""The project as an ASGI application."""

import os
import warnings

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

# WhiteNoise answers with open files. Under ASGI Django reads such a file at once, which
# is fine for static files, and warns of it.
warnings.filterwarnings("ignore", "StreamingHttpResponse must consume synchronous")

application = get_asgi_application()
