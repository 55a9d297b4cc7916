from io import StringIO

from django.core.management import call_command
from django.test import TestCase

from home.models import Note


class NoteTests(TestCase):
    def test_is_known_by_its_title(self):
        self.assertEqual(str(Note(title="Hello")), "Hello")

    def test_its_migrations_are_complete(self):
        call_command("makemigrations", check=True, dry_run=True, stdout=StringIO())
