"""Tells as JSON what Python finds in an image; run by the image's own `python`, its working folder on the path or not."""

import contextlib
import importlib
import io
import json
import pkgutil
import re
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, distribution, distributions

# Modules that end the process, read the terminal or open a browser when imported: their being there is told, no more.
NOT_IMPORTED = re.compile(r"(^|\.)(__main__|antigravity|this|idlelib|turtledemo|test|tests|conftest)(\.|$)")


def canonical(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def top_levels(dist):
    """The importable names that a distribution brings, by its list of files."""
    names = set()
    for file in dist.files or []:
        first = file.parts[0]
        if len(file.parts) == 1:
            match = re.match(r"(\w+)(\.py|\.[\w-]*\.so|\.so)$", first)
            names.update(match.groups()[:1] if match else [])
        elif first.isidentifier() and file.suffix in (".py", ".so"):
            names.add(first)
    return names


def imported(name):
    """"ok", or the kind of error that importing it ends in: many modules of Django want an application set up first."""
    if NOT_IMPORTED.search(name):
        return "there"
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            importlib.import_module(name)
        return "ok"
    except BaseException as error:
        return f"{type(error).__name__}: {error}"


def requirements(dist):
    """The names that a distribution asks for without an extra."""
    wanted = set()
    for line in dist.requires or []:
        if "extra ==" not in line and "extra==" not in line:
            wanted.add(canonical(re.match(r"[\w.-]+", line).group()))
    return wanted


packages, modules, needs = {}, {}, {}
# As a list, because what gets imported may change the path that is being searched.
for dist in list(distributions()):
    name = canonical(dist.metadata["Name"])
    source = json.loads(dist.read_text("direct_url.json") or "{}")
    commit = source.get("vcs_info", {}).get("commit_id", "")
    packages[name] = f"{dist.version} {commit}".strip()
    needs[name] = sorted(requirements(dist))
    own = {}
    for top in sorted(top_levels(dist)):
        own[top] = imported(top)
        package = sys.modules.get(top)
        for found in pkgutil.walk_packages(getattr(package, "__path__", []), f"{top}.", lambda _: None):
            own[found.name] = imported(found.name)
    modules[name] = own

try:
    distribution("pip")
    freeze = subprocess.run([sys.executable, "-m", "pip", "freeze", "--all"], capture_output=True, text=True, check=True)
    check = subprocess.run([sys.executable, "-m", "pip", "check"], capture_output=True, text=True, check=False)
    pip = {"freeze": sorted(freeze.stdout.split("\n")), "check": check.stdout}
except PackageNotFoundError:
    pip = None

json.dump({"prefix": sys.prefix, "packages": packages, "modules": modules, "needs": needs, "pip": pip}, sys.stdout)
