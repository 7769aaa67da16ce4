"""What every row of the catalogue has in common: what it rests on."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from profiles.models.claim import Claim
from profiles.models.evidence import Evidence
from profiles.models.person import Person


class Told(models.Model):
    """A fact of a person, from an accepted claim or signed by the editor who added it.

    Each fact has its own `person`, under the name by which a person has such facts.
    """

    person: "models.ForeignKey[Person, Person]"

    claim = models.OneToOneField(
        Claim, models.PROTECT, null=True, blank=True, related_name="%(class)s", verbose_name=_("claim")
    )
    signed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("added by"),
    )

    history = HistoricalRecords(inherit=True)

    class Meta:
        abstract = True
        constraints: ClassVar[tuple[models.BaseConstraint, ...]] = (
            models.CheckConstraint(
                name="%(class)s_is_claimed_or_signed",
                condition=Q(claim__isnull=False) | Q(signed_by__isnull=False),
                violation_error_message=_("A fact comes from a claim, or an editor signs it."),
            ),
        )


class Evidenced(Told):
    """A fact with the passages that say it."""

    evidence = models.ManyToManyField(
        Evidence, blank=True, related_name="%(class)ss", verbose_name=_("passages")
    )

    class Meta(Told.Meta):
        abstract = True


def counted_from_one() -> models.CheckConstraint:
    """Steps are counted from 1."""
    return models.CheckConstraint(
        name="%(class)s_is_counted_from_one",
        condition=Q(order__gte=1),
        violation_error_message=_("The first step has number 1."),
    )
