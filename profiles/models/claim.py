"""Claims: facts as found, kept for an editor to judge. A claim never changes."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from profiles.models.evidence import Evidence
from profiles.models.immutable import WrittenOnce, WrittenOnceQuerySet
from profiles.models.reading import Reading
from profiles.reading import facts


class FactKind(models.TextChoices):
    """The kinds of fact, in the order in which an editor reads them."""

    PERSON = facts.FactKind.PERSON, _("person")
    EDUCATION = facts.FactKind.EDUCATION, _("studies")
    POSITION = facts.FactKind.POSITION, _("position")
    SKILL = facts.FactKind.SKILL, _("skill")
    SALARY = facts.FactKind.SALARY, _("salary")
    WORKING_LIFE = facts.FactKind.WORKING_LIFE, _("working life")
    ANSWER = facts.FactKind.ANSWER, _("answer")


class ClaimQuerySet(WrittenOnceQuerySet):
    def undecided(self) -> "ClaimQuerySet":
        return self.filter(decision=None)

    def decided(self) -> "ClaimQuerySet":
        return self.exclude(decision=None)

    def at_least(self, confidence: float) -> "ClaimQuerySet":
        """Those of which the reader is at least this sure."""
        return self.filter(confidence__gte=confidence)

    def for_review(self) -> "ClaimQuerySet":
        """With passages and decisions, in a bounded number of queries."""
        return self.select_related("decision", "decision__by").prefetch_related("evidence")


class Claim(WrittenOnce):
    """One fact of a reading: what it says, how sure the reader is, and which rule said so.

    `payload` holds the fields of the fact's class in `profiles.reading.facts`. `fingerprint`
    is the same for the same fact told in the same words, whatever the reading.
    """

    reading = models.ForeignKey(Reading, models.PROTECT, related_name="claims", verbose_name=_("reading"))
    kind = models.CharField(_("kind"), max_length=12, choices=FactKind)
    order = models.PositiveSmallIntegerField(_("order"))  # within the kind, from 1
    payload = models.JSONField(_("what it says"))
    confidence = models.FloatField(_("confidence"))
    rule = models.CharField(_("rule"), max_length=100)
    doubt = models.CharField(_("doubt"), max_length=300, blank=True)  # a sentence, in English
    fingerprint = models.CharField(max_length=64, db_index=True, editable=False)
    evidence = models.ManyToManyField(Evidence, related_name="claims", verbose_name=_("passages"))

    objects = ClaimQuerySet.as_manager()

    class Meta:
        verbose_name = _("claim")
        verbose_name_plural = _("claims")
        ordering = ("reading", "kind", "order")
        constraints = (
            models.UniqueConstraint(
                fields=("reading", "kind", "order"),
                name="claim_has_its_place",
                violation_error_message=_("Two claims of one kind cannot stand in the same place."),
            ),
            models.CheckConstraint(
                name="claim_confidence_is_a_share",
                condition=Q(confidence__gte=0, confidence__lte=1),
                violation_error_message=_("Confidence lies between 0 and 1."),
            ),
            models.CheckConstraint(
                name="claim_is_of_a_known_kind",
                condition=Q(kind__in=FactKind.values),
                violation_error_message=_("This kind of fact is not known."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.order}"
