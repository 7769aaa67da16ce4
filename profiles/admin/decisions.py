"""Decisions: what editors said of claims, who and when."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from profiles.admin.desk import ReadOnly
from profiles.models import Decision


@admin.register(Decision)
class DecisionAdmin(ReadOnly):
    list_display = ("reviewed", "person", "verdict", "by", "at")
    list_filter = ("verdict", "claim__kind", ("by", admin.RelatedOnlyFieldListFilter))
    list_select_related = ("by", "claim__reading__interview__person")
    search_fields = ("claim__reading__interview__person__folded",)
    fields = ("reviewed", "verdict", "payload", "by", "at")
    readonly_fields = fields
    ordering = ("-at",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Decision]:
        interview = "claim__reading__interview"
        return super().get_queryset(request).defer(f"{interview}__content", f"{interview}__text")

    @admin.display(description=_("claim"))
    def reviewed(self, decision: Decision) -> SafeString:
        """The claim, where it was decided."""
        claim = decision.claim
        page = reverse("admin:profiles_interview_review", args=(claim.reading.interview_id,))
        return format_html('<a href="{}#claim-{}">{}</a>', page, claim.pk, claim)

    @admin.display(description=_("person"), ordering="claim__reading__interview__person__folded")
    def person(self, decision: Decision) -> str:
        return str(decision.claim.reading.interview.person)
