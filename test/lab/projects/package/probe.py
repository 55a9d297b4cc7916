from importlib.metadata import version
from importlib.resources import files

from psycopg2.extensions import libpq_version


def answer():
    hours = files("shopkit").joinpath("hours.txt").read_text()
    return {"shopkit": version("shopkit"), "hours": hours, "libpq": libpq_version()}
