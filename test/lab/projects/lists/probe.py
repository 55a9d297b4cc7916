import os

from lxml import etree
from psycopg2.extensions import libpq_version


def answer():
    style = etree.XML(
        '<x:stylesheet version="1.0" xmlns:x="http://www.w3.org/1999/XSL/Transform">'
        '<x:template match="/"><out><x:value-of select="a/b"/></out></x:template></x:stylesheet>'
    )
    return {
        "release": os.environ["RELEASE"],
        "libxml": etree.LIBXML_VERSION,
        "libxslt": etree.LIBXSLT_VERSION,
        "out": str(etree.XSLT(style)(etree.XML("<a><b>1</b></a>"))),
        "libpq": libpq_version(),
    }
