from django.contrib import admin

from home.models import Note


@admin.register(Note)
class NoteAdmin(admin.ModelAdmin):
    list_display = ("title", "published", "created")
    list_filter = ("published",)
    search_fields = ("title", "text")
