"""Places of study."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from profiles.models.names import Organisation
from profiles.reading import facts


class SchoolKind(models.TextChoices):
    ENGINEERING = facts.SchoolKind.ENGINEERING, _("engineering school")
    BUSINESS = facts.SchoolKind.BUSINESS, _("business school")
    UNIVERSITY = facts.SchoolKind.UNIVERSITY, _("university")
    INSTITUTE = facts.SchoolKind.INSTITUTE, _("technical institute")  # IUT and the like
    PREPARATORY = facts.SchoolKind.PREPARATORY, _("preparatory class")
    SPECIALISED = facts.SchoolKind.SPECIALISED, _("specialised school")
    BOOTCAMP = facts.SchoolKind.BOOTCAMP, _("bootcamp")
    SECONDARY = facts.SchoolKind.SECONDARY, _("secondary school")
    OTHER = facts.SchoolKind.OTHER, _("other training")


class Sector(models.TextChoices):
    """Who owns the place."""

    PUBLIC = facts.Sector.PUBLIC, _("public")
    PRIVATE = facts.Sector.PRIVATE, _("private")
    NONPROFIT = facts.Sector.NONPROFIT, _("non-profit")


class School(Organisation):
    """Where somebody studied: a school, a university, a bootcamp."""

    kind = models.CharField(_("kind"), max_length=20, choices=SchoolKind, default=SchoolKind.OTHER)
    sector = models.CharField(_("sector"), max_length=10, choices=Sector, blank=True)
    uai = models.CharField(_("UAI"), max_length=8, blank=True)  # French register of establishments
    ror = models.CharField(_("ROR"), max_length=9, blank=True)  # Research Organization Registry

    class Meta(Organisation.Meta):
        verbose_name = _("school")
        verbose_name_plural = _("schools")
