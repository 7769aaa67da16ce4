"""Studies: the first stations of a route."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from profiles.models.dates import PartialDateField, ends_after_start, is_partial_date
from profiles.models.person import Person
from profiles.models.school import School
from profiles.models.told import Evidenced, counted_from_one


class EducationStep(Evidenced):
    """One step of studies, at a school or at none that is named."""

    person = models.ForeignKey(
        Person, models.PROTECT, related_name="education_steps", verbose_name=_("person")
    )
    school = models.ForeignKey(
        School, models.PROTECT, null=True, blank=True, related_name="steps", verbose_name=_("school")
    )
    programme = models.CharField(_("programme"), max_length=200, blank=True)
    field = models.CharField(_("field of study"), max_length=200, blank=True)
    degree = models.CharField(_("degree"), max_length=200, blank=True)
    location = models.CharField(_("place"), max_length=100, blank=True)
    start = PartialDateField(_("from"))
    end = PartialDateField(_("to"))
    order = models.PositiveSmallIntegerField(_("order"), default=1)

    class Meta(Evidenced.Meta):
        verbose_name = _("studies")
        verbose_name_plural = _("studies")
        ordering = ("person", "order", "pk")
        constraints = (
            *Evidenced.Meta.constraints,
            counted_from_one(),
            is_partial_date("start"),
            is_partial_date("end"),
            ends_after_start(),
            models.CheckConstraint(
                name="educationstep_says_something",
                condition=Q(school__isnull=False) | ~Q(programme="") | ~Q(field="") | ~Q(degree=""),
                violation_error_message=_("Name the school, the programme, the field or the degree."),
            ),
        )

    def __str__(self) -> str:
        return self.label

    @property
    def label(self) -> str:
        """The station's name: the school, or what was studied where no school is named."""
        return self.school.label if self.school else self.programme or self.degree or self.field

    @property
    def detail(self) -> str:
        """What stands under the station's name."""
        said = [self.programme, self.field, self.degree] if self.school else [self.field]
        return ", ".join(dict.fromkeys(part for part in said if part and part != self.label))
