import re
from unittest.mock import patch

from django.contrib.auth.models import User
from django.core.management import call_command
from django.db import OperationalError
from django.test import TestCase, TransactionTestCase
from django.urls import reverse

from home.models import Note
from home.tests.settings import for_pages


@for_pages
class HomeTests(TestCase):
    def test_tells_what_serves_it(self):
        response = self.client.get("/", SERVER_SOFTWARE="gunicorn/1.2.3")
        self.assertContains(response, "Django is running")
        server = "<dd>gunicorn <small>1.2.3</small></dd>"
        self.assertContains(response, server, html=True)

    def test_has_its_stylesheet(self):
        page = self.client.get("/").text
        stylesheet = re.search(r'rel="stylesheet" href="([^"]+)"', page)[1]
        response = self.client.get(stylesheet)
        self.assertEqual(response.status_code, 200)
        self.assertIn("text/css", response["Content-Type"])
        self.assertIn(b"color-scheme", response.getvalue())

    def test_shows_published_notes_and_keeps_drafts_back(self):
        Note.objects.create(title="Seen", text="<b>as text</b>")
        Note.objects.create(title="Draft", published=False)
        response = self.client.get("/")
        self.assertContains(response, "Seen")
        self.assertContains(response, "&lt;b&gt;as text")
        self.assertNotContains(response, "Draft")

    def test_shows_the_newest_five(self):
        for number in range(6):
            Note.objects.create(title=f"Note {number}")
        titles = [note.title for note in self.client.get("/").context["notes"]]
        self.assertEqual(titles, ["Note 5", "Note 4", "Note 3", "Note 2", "Note 1"])

    def test_stands_without_a_database(self):
        down = OperationalError("connection refused")
        with (
            patch("home.views.Note.objects.filter", side_effect=down),
            patch("home.views.connection", connection=None, display_name="Some"),
        ):
            response = self.client.get("/")
        self.assertContains(response, "does not answer")

    def test_only_reads(self):
        with self.assertLogs("django.request", "WARNING"):
            self.assertEqual(self.client.post("/").status_code, 405)


@for_pages
class BeforeTheFirstMigrationTests(TransactionTestCase):
    def test_the_page_stands_and_says_what_to_run(self):
        self.addCleanup(call_command, "migrate", "home", verbosity=0)
        call_command("migrate", "home", "zero", verbosity=0)
        self.assertContains(self.client.get("/"), "docker compose run --rm migrate")


@for_pages
class AdminTests(TestCase):
    def test_a_note_written_in_the_admin_is_on_the_page(self):
        self.client.force_login(User.objects.create_superuser("writer"))
        self.client.post(
            reverse("admin:home_note_add"),
            {"title": "From the admin", "text": "", "published": "on"},
        )
        self.assertContains(self.client.get("/"), "From the admin")

    def test_strangers_are_asked_to_log_in(self):
        response = self.client.get(reverse("admin:home_note_add"))
        self.assertRedirects(response, "/admin/login/?next=/admin/home/note/add/")


@for_pages
class UnknownPageTests(TestCase):
    def test_says_so(self):
        with self.assertLogs("django.request", "WARNING"):
            response = self.client.get("/no-such-page/")
        self.assertContains(response, "There is no page here", status_code=404)
