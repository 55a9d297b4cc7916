import psycopg2
from psycopg2.extensions import libpq_version, quote_ident


def answer():
    try:
        psycopg2.connect("host=127.0.0.1 port=1 connect_timeout=1")
    except psycopg2.OperationalError as error:
        refused = "refused" in str(error)
    return {"libpq": libpq_version(), "refused": refused, "quoting": quote_ident.__name__}
