"""Places of work."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from profiles.models.dates import PartialDateField, is_partial_date
from profiles.models.names import Organisation
from profiles.models.school import Sector
from profiles.reading import facts


class EmployerKind(models.TextChoices):
    HOSPITAL = facts.EmployerKind.HOSPITAL, _("hospital")
    BANK = facts.EmployerKind.BANK, _("bank")
    INSURANCE = facts.EmployerKind.INSURANCE, _("insurance")
    CONSULTANCY = facts.EmployerKind.CONSULTANCY, _("consultancy")
    SOFTWARE = facts.EmployerKind.SOFTWARE, _("software and internet")
    ADVERTISING = facts.EmployerKind.ADVERTISING, _("advertising")
    RETAIL = facts.EmployerKind.RETAIL, _("retail")
    MEDIA = facts.EmployerKind.MEDIA, _("media")
    TELECOM = facts.EmployerKind.TELECOM, _("telecoms")
    ENERGY = facts.EmployerKind.ENERGY, _("energy")
    TRANSPORT = facts.EmployerKind.TRANSPORT, _("transport")
    HOSPITALITY = facts.EmployerKind.HOSPITALITY, _("hotels and travel")
    INDUSTRY = facts.EmployerKind.INDUSTRY, _("industry")
    HEALTH = facts.EmployerKind.HEALTH, _("health and pharmacy")
    ADMINISTRATION = facts.EmployerKind.ADMINISTRATION, _("public administration")
    RESEARCH = facts.EmployerKind.RESEARCH, _("research")
    EDUCATION = facts.EmployerKind.EDUCATION, _("education")
    ASSOCIATION = facts.EmployerKind.ASSOCIATION, _("association")
    OTHER = facts.EmployerKind.OTHER, _("other employer")


class Employer(Organisation):
    """Where somebody worked. It may have been bought by another, from a date."""

    kind = models.CharField(_("kind"), max_length=20, choices=EmployerKind, default=EmployerKind.OTHER)
    sector = models.CharField(_("sector"), max_length=10, choices=Sector, blank=True)
    siren = models.CharField(_("SIREN"), max_length=9, blank=True)  # French register of companies
    bought_by = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="acquisitions",
        verbose_name=_("bought by"),
    )
    bought = PartialDateField(_("bought on"))

    class Meta(Organisation.Meta):
        verbose_name = _("employer")
        verbose_name_plural = _("employers")
        constraints = (
            *Organisation.Meta.constraints,
            is_partial_date("bought"),
            models.CheckConstraint(
                name="employer_is_not_bought_by_itself",
                condition=Q(bought_by=None) | ~Q(bought_by=F("pk")),
                violation_error_message=_("An employer cannot be bought by itself."),
            ),
            models.CheckConstraint(
                name="employer_bought_on_a_date_has_a_buyer",
                condition=Q(bought="") | Q(bought_by__isnull=False),
                violation_error_message=_("Say who bought it, or leave the date empty."),
            ),
        )
