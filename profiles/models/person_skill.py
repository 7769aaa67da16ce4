"""Which skills a person tells about, and how."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from profiles.models.person import Person
from profiles.models.skill import Skill
from profiles.models.told import Evidenced
from profiles.reading import facts


class HowTold(models.TextChoices):
    USES = facts.Told.USES, _("works with it")
    NEEDS = facts.Told.NEEDS, _("says the job asks for it")
    ADVISES = facts.Told.ADVISES, _("advises to learn it")


class PersonSkill(Evidenced):
    """A skill that somebody uses, needs, or advises others to learn."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="skills", verbose_name=_("person"))
    skill = models.ForeignKey(Skill, models.PROTECT, related_name="people", verbose_name=_("skill"))
    told = models.CharField(_("how it is told"), max_length=7, choices=HowTold, default=HowTold.USES)

    class Meta(Evidenced.Meta):
        verbose_name = _("skill of a person")
        verbose_name_plural = _("skills of people")
        ordering = ("person", "pk")
        constraints = (
            *Evidenced.Meta.constraints,
            models.UniqueConstraint(
                fields=("person", "skill"),
                name="personskill_is_told_once",
                violation_error_message=_("This person has this skill already."),
            ),
        )

    def __str__(self) -> str:
        return self.skill.label
