"""People: drafts, published profiles and those that were withdrawn."""

from django.contrib import admin
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from profiles.admin.desk import DeskAdmin
from profiles.models import Interview, Person, State

# What publishing and withdrawing write: acts of their own, on the review page.
WRITTEN_BY_ACTS = ("pid", "state", "consent_basis", "published_at", "published_by", "withdrawn_at")


@admin.register(Person)
class PersonAdmin(DeskAdmin):
    list_display = ("name", "state", "headline", "reviews", "published_at", "published_by")
    list_filter = ("state", "consent_basis", "pseudonym")
    list_select_related = ("published_by",)
    search_fields = ("folded",)
    readonly_fields = ("reviews", *WRITTEN_BY_ACTS)
    fields = (
        ("name", "pseudonym"),
        "headline_fr",
        "headline_en",
        ("age", "location"),
        "reviews",
        *WRITTEN_BY_ACTS,
    )
    list_per_page = 50
    revertible = False  # an earlier version may be a published one

    def has_add_permission(self, request: HttpRequest) -> bool:
        """A person comes with an interview."""
        return False

    def get_queryset(self, request: HttpRequest) -> QuerySet[Person]:
        interviews = Prefetch("interviews", Interview.objects.without_content())
        return super().get_queryset(request).prefetch_related(interviews)

    @admin.display(description=_("interviews"))
    def reviews(self, person: Person) -> SafeString:
        return format_html_join(
            ", ",
            '<a href="{}">{}</a>',
            (
                (reverse("admin:profiles_interview_review", args=(interview.pk,)), interview)
                for interview in person.interviews.all()
            ),
        )

    def view_on_site(self, person: Person) -> str | None:
        """The public page, where there is one."""
        return person.get_absolute_url() if person.state == State.PUBLISHED else None
