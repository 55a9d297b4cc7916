import errno
import logging
from sqlite3 import OperationalError as SQLiteError
from sys import exc_info

from config.log import LineFormatter
from django.db import OperationalError
from django.test import SimpleTestCase


class LineFormatterTests(SimpleTestCase):
    def written(self, error, cause=None):
        try:
            raise error from cause
        except type(error):
            record = logging.LogRecord(
                "name", logging.ERROR, "path", 1, "At %s", ("/admin/",), exc_info()
            )
        return LineFormatter("{message}", style="{").format(record)

    def test_an_unreachable_database_is_a_line(self):
        self.assertEqual(
            self.written(OperationalError("connection failed:\n  refused")),
            "At /admin/: connection failed: refused",
        )

    def test_a_full_disk_is_a_line(self):
        self.assertEqual(
            self.written(OSError(errno.ENOSPC, "No space left on device")),
            "At /admin/: [Errno 28] No space left on device",
        )

    def test_a_full_tmp_is_a_line(self):
        text = "No usable temporary directory found in ['/tmp']"
        self.assertEqual(
            self.written(FileNotFoundError(errno.ENOENT, text)),
            f"At /admin/: [Errno 2] {text}",
        )

    def test_a_missing_table_and_any_other_error_keep_their_traceback(self):
        missing = SQLiteError("no such table")
        missing.sqlite_errorname = "SQLITE_ERROR"
        for error, cause in ((OperationalError(str(missing)), missing), (KeyError(), None)):
            with self.subTest(error=error):
                self.assertIn("Traceback", self.written(error, cause))
