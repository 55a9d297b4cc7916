"""Asks for pages of the admin, as a guest and as a superuser; prints status and whether the page links its style."""

import json
import os
import sys

sys.path.insert(0, "/app")
os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
import django

django.setup()
from django.contrib.auth.models import User
from django.core.management import call_command
from django.test import Client

call_command("migrate", verbosity=0)
client = Client(headers={"host": "localhost"})
pages = {}


def ask(path):
    response = client.get(path)
    pages[path] = (response.status_code, "/static/admin/css/base." in response.text)


ask("/admin/login/")
client.force_login(User.objects.create_superuser("admin"))
for path in ("/admin/", "/admin/home/note/add/", "/admin/auth/user/"):
    ask(path)
print(json.dumps(pages))
