from unittest.mock import patch

from django.db import OperationalError, connection
from django.test import SimpleTestCase, TestCase, override_settings


@override_settings(ALLOWED_HOSTS=["example.com"], SECURE_SSL_REDIRECT=True)
class LivenessTests(SimpleTestCase):
    """SimpleTestCase forbids queries, so these also show that no database is asked."""

    def test_answers_under_any_host_name_and_without_https(self):
        response = self.client.get("/healthz", headers={"host": "10.0.0.7:8000"})
        self.assertEqual((response.status_code, response.text), (200, "ok\n"))

    def test_is_never_cached(self):
        self.assertEqual(self.client.get("/healthz")["Cache-Control"], "no-store")


@override_settings(ALLOWED_HOSTS=["example.com"], SECURE_SSL_REDIRECT=True)
class ReadinessTests(TestCase):
    def test_is_ready_while_the_database_answers(self):
        self.assertEqual(self.client.get("/readyz").status_code, 200)

    def test_is_not_ready_while_it_does_not(self):
        down = OperationalError("connection refused")
        with (
            patch.object(connection, "cursor", side_effect=down),
            self.assertLogs("django.request", "ERROR"),
        ):
            self.assertEqual(self.client.get("/readyz").status_code, 503)
