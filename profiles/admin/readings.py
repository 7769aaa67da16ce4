"""Readings: which version of which reader has read what."""

from django.contrib import admin

from profiles.admin.desk import ReadOnly
from profiles.models import Reading


@admin.register(Reading)
class ReadingAdmin(ReadOnly):
    list_display = ("interview", "reader", "version", "read_at")
    list_filter = ("reader", "version")
    list_select_related = ("interview",)
    search_fields = ("interview__person__folded",)
    fields = ("interview", "reader", "version", "warnings", "people", "read_at")
