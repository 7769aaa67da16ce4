"""How people work: where, when, with whom."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from profiles.models.person import Person
from profiles.models.told import Evidenced
from profiles.reading import facts


class Aspect(models.TextChoices):
    REMOTE = facts.Aspect.REMOTE, _("remote work")
    OFFICE = facts.Aspect.OFFICE, _("at the office")
    HOURS = facts.Aspect.HOURS, _("hours")
    TIME_SPLIT = facts.Aspect.TIME_SPLIT, _("split of time")
    BONUS = facts.Aspect.BONUS, _("bonus")
    ENGLISH = facts.Aspect.ENGLISH, _("English at work")
    TRAVEL = facts.Aspect.TRAVEL, _("travel")
    TEAM_SIZE = facts.Aspect.TEAM_SIZE, _("size of the team")
    CONTRACT = facts.Aspect.CONTRACT, _("contract")


class WorkingLife(Evidenced):
    """One aspect of somebody's working life and what they say of it."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="working_life", verbose_name=_("person"))
    aspect = models.CharField(_("aspect"), max_length=10, choices=Aspect)
    value = models.CharField(_("what is said"), max_length=200)

    class Meta(Evidenced.Meta):
        verbose_name = _("working life")
        verbose_name_plural = _("working life")
        ordering = ("person", "pk")
        constraints = (
            *Evidenced.Meta.constraints,
            models.UniqueConstraint(
                fields=("person", "aspect", "value"),
                name="workinglife_is_told_once",
                violation_error_message=_("This is said already."),
            ),
            models.CheckConstraint(
                name="workinglife_says_something",
                condition=~Q(value=""),
                violation_error_message=_("Say what is told of it."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_aspect_display()}: {self.value}"
