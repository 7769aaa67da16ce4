"""Work: the stations of a route after the studies."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from profiles.models.dates import PartialDateField, ends_after_start, is_partial_date
from profiles.models.employer import Employer
from profiles.models.person import Person
from profiles.models.role import Role
from profiles.models.told import Evidenced, counted_from_one
from profiles.reading import facts


class PositionKind(models.TextChoices):
    INTERNSHIP = facts.PositionKind.INTERNSHIP, _("internship")
    APPRENTICESHIP = facts.PositionKind.APPRENTICESHIP, _("apprenticeship")
    JOB = facts.PositionKind.JOB, _("job")
    FREELANCE = facts.PositionKind.FREELANCE, _("freelance")
    FOUNDER = facts.PositionKind.FOUNDER, _("founder")
    RESEARCH = facts.PositionKind.RESEARCH, _("research")


class Seniority(models.TextChoices):
    INTERN = facts.Seniority.INTERN, _("intern")
    JUNIOR = facts.Seniority.JUNIOR, _("junior")
    CONFIRMED = facts.Seniority.CONFIRMED, _("confirmed")
    SENIOR = facts.Seniority.SENIOR, _("senior")
    LEAD = facts.Seniority.LEAD, _("lead")
    MANAGER = facts.Seniority.MANAGER, _("manager")


class Position(Evidenced):
    """One job, internship or venture, at an employer or at none that is named."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="positions", verbose_name=_("person"))
    employer = models.ForeignKey(
        Employer, models.PROTECT, null=True, blank=True, related_name="positions", verbose_name=_("employer")
    )
    role = models.ForeignKey(
        Role, models.PROTECT, null=True, blank=True, related_name="positions", verbose_name=_("role")
    )
    title = models.CharField(_("title as told"), max_length=200, blank=True)
    team = models.CharField(_("team"), max_length=200, blank=True)
    kind = models.CharField(_("kind"), max_length=14, choices=PositionKind, blank=True)
    seniority = models.CharField(_("seniority"), max_length=9, choices=Seniority, blank=True)
    location = models.CharField(_("place"), max_length=100, blank=True)
    start = PartialDateField(_("from"))
    end = PartialDateField(_("to"))
    duration_months = models.PositiveSmallIntegerField(_("duration in months"), null=True, blank=True)
    current = models.BooleanField(_("current"), default=False)
    order = models.PositiveSmallIntegerField(_("order"), default=1)

    class Meta(Evidenced.Meta):
        verbose_name = _("position")
        verbose_name_plural = _("positions")
        ordering = ("person", "order", "pk")
        constraints = (
            *Evidenced.Meta.constraints,
            counted_from_one(),
            is_partial_date("start"),
            is_partial_date("end"),
            ends_after_start(),
            models.CheckConstraint(
                name="position_says_something",
                condition=Q(employer__isnull=False)
                | Q(role__isnull=False)
                | ~Q(title="")
                | ~Q(location="")
                | ~Q(kind=""),
                violation_error_message=_("Name the employer, the title, the place or the kind of position."),
            ),
            models.CheckConstraint(
                name="position_that_is_current_has_no_end",
                condition=Q(current=False) | Q(end=""),
                violation_error_message=_("A current position has no end yet."),
            ),
            models.CheckConstraint(
                name="position_lasts_a_month_at_least",
                condition=Q(duration_months=None) | Q(duration_months__gte=1),
                violation_error_message=_("A position lasts one month at least."),
            ),
        )

    def __str__(self) -> str:
        return self.label

    @property
    def label(self) -> str:
        """The station's name: the employer, or the place or the title where none is named."""
        if self.employer:
            return self.employer.label
        return str(self.location or self.title or (self.role and self.role.label) or self.get_kind_display())

    @property
    def detail(self) -> str:
        """What stands under the station's name: the title as told, or the role."""
        said = self.title or (self.role.label if self.role else "")
        return said if said != self.label else ""
