"""Imports every module of every installed distribution; prints how each fared."""

import contextlib
import importlib
import io
import json
import sys
from importlib.metadata import distributions

sys.path.insert(0, "/app")
import os

os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
import django

django.setup()
results = {}
for distribution in distributions():
    for file in distribution.files or ():
        path = file.as_posix()
        if not path.endswith(".py") or path.startswith("..") or path.endswith("__main__.py"):
            continue
        name = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                importlib.import_module(name)
            results[name] = "ok"
        except BaseException as error:
            results[name] = type(error).__name__
print(json.dumps(results))
