"""Interviews: the list, what is known of each, and the doors to importing and reviewing."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, reverse
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _

from profiles.admin import imports, review
from profiles.admin.desk import DeskAdmin
from profiles.admin.progress import progress, with_progress
from profiles.models import Interview


@admin.register(Interview)
class InterviewAdmin(DeskAdmin):
    list_display = ("reviewed", "person", "state", "decided", "language", "medium", "added")
    list_display_links = None
    list_filter = ("person__state", "language", "medium", "nature", "shows")
    list_select_related = ("person", "added_by")
    search_fields = ("person__folded", "folded", "file_name")
    fields = (
        "title",
        ("date", "medium"),
        "interviewer",
        "source_address",
        ("language", "nature"),
        "shows",
        ("person", "shape"),
        ("file_name", "added_by", "added_at"),
    )
    readonly_fields = ("person", "shape", "file_name", "added_by", "added_at")
    list_per_page = 50
    revertible = False  # the document itself has no earlier version

    def get_queryset(self, request: HttpRequest) -> QuerySet[Interview]:
        return with_progress(Interview.objects.without_content())

    def get_urls(self) -> list[URLPattern]:
        return [*review.urls(self), *super().get_urls()]

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: Any = None) -> HttpResponse:
        return imports.add(request, self)

    @admin.display(description=_("interview"), ordering="title")
    def reviewed(self, interview: Interview) -> SafeString:
        """The title leads to the review, where the work is."""
        page = reverse("admin:profiles_interview_review", args=(interview.pk,))
        return format_html('<a href="{}">{}</a>', page, interview)

    @admin.display(description=_("state"), ordering="person__state")
    def state(self, interview: Interview) -> str:
        return interview.person.get_state_display() if interview.person else "–"

    @admin.display(description=_("added"), ordering="added_at")
    def added(self, interview: Interview) -> str:
        day = date_format(localtime(interview.added_at), "SHORT_DATE_FORMAT")
        return _("%(date)s by %(editor)s") % {"date": day, "editor": interview.added_by}

    @admin.display(description=_("decided"), ordering="decided")
    def decided(self, interview: Interview) -> str:
        done = progress(interview)
        return _("%(decided)s of %(all)s") % {"decided": done.decided, "all": done.all}
