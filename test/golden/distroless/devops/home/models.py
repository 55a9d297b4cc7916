from django.db import models


class Note(models.Model):
    """A piece of news, written in the admin and shown on the home page."""

    title = models.CharField(max_length=120)
    text = models.TextField(blank=True)
    published = models.BooleanField(default=True)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("-created", "-pk")

    def __str__(self):
        return self.title
