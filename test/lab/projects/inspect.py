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
    """What a distribution asks for: (name, the extras asked of it, the extra that it is asked for by, or None)."""
    for line in dist.requires or []:
        name, extras = re.match(r"([\w.-]+)\s*(?:\[([^\]]*)\])?", line).groups()
        by = re.search(r"extra\s*==\s*['\"]([^'\"]+)['\"]", line)
        wanted = {canonical(extra.strip()) for extra in (extras or "").split(",") if extra.strip()}
        yield canonical(name), wanted, canonical(by.group(1)) if by else None


def all_needs(dists):
    """The names that each distribution needs, with those of the extras that others ask of it."""
    asked = {canonical(dist.metadata["Name"]): set() for dist in dists}
    found = {name: set() for name in asked}
    grown = True
    while grown:
        grown = False
        for dist in dists:
            own = canonical(dist.metadata["Name"])
            for name, extras, by in requirements(dist):
                if by is not None and by not in asked[own]:
                    continue
                found[own].add(name)
                if name in asked and not extras <= asked[name]:
                    asked[name] |= extras
                    grown = True
    return {name: sorted(names) for name, names in found.items()}


packages, modules = {}, {}
# As a list, because what gets imported may change the path that is being searched.
dists = list(distributions())
needs = all_needs(dists)
for dist in dists:
    name = canonical(dist.metadata["Name"])
    source = json.loads(dist.read_text("direct_url.json") or "{}")
    commit = source.get("vcs_info", {}).get("commit_id", "")
    packages[name] = f"{dist.version} {commit}".strip()
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
