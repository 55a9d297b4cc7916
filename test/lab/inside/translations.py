"""Prints one of the admin's words in three languages."""

import json
import os
import sys

sys.path.insert(0, "/app")
os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
import django
from django.utils.translation import gettext, override

django.setup()
words = {}
for language in ("de", "fr", "ja"):
    with override(language):
        words[language] = gettext("Log in")
print(json.dumps(words))
