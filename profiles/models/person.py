"""People: whom the interviews are about."""

import secrets

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from profiles.models.evidence import Evidence
from profiles.models.names import FoldedField, fold

PID_ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"  # base32 of RFC 4648, in lower case
PID_LENGTH = 8


def new_pid() -> str:
    """A public id: 40 random bits, so that it says nothing and is never reused."""
    return "".join(secrets.choice(PID_ALPHABET) for _place in range(PID_LENGTH))


class State(models.TextChoices):
    DRAFT = "draft", _("draft")
    PUBLISHED = "published", _("published")
    WITHDRAWN = "withdrawn", _("withdrawn")


class ConsentBasis(models.TextChoices):
    """On which ground a profile may be published (GDPR, article 6); exactly one."""

    CONSENT = "consent", _("the person agreed")
    LEGITIMATE_INTEREST = "legitimate_interest", _("the interview is public, the person was informed")
    PUBLIC_TASK = "public_task", _("public task")
    INVENTED = "invented", _("the person is invented")


class PersonQuerySet(models.QuerySet):
    def published(self) -> "PersonQuerySet":
        return self.filter(state=State.PUBLISHED)

    def drafts(self) -> "PersonQuerySet":
        return self.filter(state=State.DRAFT)

    def withdrawn(self) -> "PersonQuerySet":
        return self.filter(state=State.WITHDRAWN)

    def newest_first(self) -> "PersonQuerySet":
        return self.order_by("-published_at", "-pk")

    def with_steps(self) -> "PersonQuerySet":
        """With all that a card shows, in a fixed number of queries."""
        return self.prefetch_related(
            "interviews",
            "education_steps__school",
            "positions__employer",
            "positions__role",
            "salary_statements__role",
            "skills__skill",
            "working_life",
        )


class Person(models.Model):
    """Somebody whose career is told, under their name or a pseudonym."""

    pid = models.CharField(
        _("public id"), max_length=PID_LENGTH, unique=True, default=new_pid, editable=False
    )
    name = models.CharField(_("name or pseudonym"), max_length=200)
    folded = FoldedField(of="name", db_index=True)
    pseudonym = models.BooleanField(_("this is a pseudonym"), default=False)
    headline_fr = models.CharField(_("headline in French"), max_length=200, blank=True)
    headline_en = models.CharField(_("headline in English"), max_length=200, blank=True)
    age = models.PositiveSmallIntegerField(_("age at the interview"), null=True, blank=True)
    location = models.CharField(_("lives in"), max_length=100, blank=True)
    evidence = models.ManyToManyField(Evidence, blank=True, related_name="people", verbose_name=_("passages"))
    state = models.CharField(_("state"), max_length=9, choices=State, default=State.DRAFT, db_index=True)
    consent_basis = models.CharField(
        _("ground for publishing"), max_length=20, choices=ConsentBasis, blank=True
    )
    published_at = models.DateTimeField(_("published on"), null=True, blank=True, db_index=True)
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("checked by"),
    )
    withdrawn_at = models.DateTimeField(_("withdrawn on"), null=True, blank=True)

    objects = PersonQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        ordering = ("folded", "pk")
        constraints = (
            models.CheckConstraint(
                name="person_has_a_name",
                condition=~Q(name=""),
                violation_error_message=_("A name or a pseudonym is needed."),
            ),
            models.CheckConstraint(
                name="person_is_in_a_known_state",
                condition=Q(state__in=State.values),
                violation_error_message=_("This state is not known."),
            ),
            models.CheckConstraint(
                name="person_is_published_by_somebody_on_a_ground",
                condition=~Q(state=State.PUBLISHED)
                | (Q(published_at__isnull=False, published_by__isnull=False) & ~Q(consent_basis="")),
                violation_error_message=_("A published profile says when, by whom and on which ground."),
            ),
            models.CheckConstraint(
                name="person_is_withdrawn_on_a_date",
                condition=Q(state=State.WITHDRAWN, withdrawn_at__isnull=False)
                | (Q(withdrawn_at__isnull=True) & ~Q(state=State.WITHDRAWN)),
                violation_error_message=_("A withdrawn profile, and no other, says when it was withdrawn."),
            ),
        )

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("profile", kwargs={"slug": self.slug, "pid": self.pid})

    @property
    def slug(self) -> str:
        """The readable half of the address; it follows the name."""
        return slugify(fold(self.name)) or "profile"

    @property
    def headline(self) -> str:
        """One line in the language of the page, or in the other where there is none."""
        first, second = self.headline_fr, self.headline_en
        return (first or second) if get_language() == "fr" else (second or first)
