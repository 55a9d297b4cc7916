"""How the log is written: a traceback where the code is at fault, one line where it is not."""

import copy
import errno
import logging

from django.db import OperationalError

NO_ROOM = {errno.ENOSPC, errno.EDQUOT}


def not_our_fault(error):
    """True for a database that cannot be reached and for a disk without room."""
    if isinstance(error, OperationalError):
        # SQLite raises the same for a table that is missing, under this name.
        return getattr(error.__cause__, "sqlite_errorname", "") != "SQLITE_ERROR"
    if isinstance(error, FileNotFoundError):
        # What tempfile makes of a /tmp in which not a byte can be written
        return "usable temporary directory" in str(error)
    return getattr(error, "errno", None) in NO_ROOM


class LineFormatter(logging.Formatter):
    def format(self, record):
        error = record.exc_info[1] if record.exc_info else None
        if not not_our_fault(error):
            return super().format(record)
        line = copy.copy(record)
        line.msg = "%s: %s"
        line.args = (record.getMessage().strip(), " ".join(str(error).split()))
        line.exc_info = line.exc_text = None
        return super().format(line)
