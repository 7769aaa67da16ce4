"""Written forms of names, and what editors decided of them."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from profiles.models.employer import Employer
from profiles.models.names import FoldedField
from profiles.models.role import Role
from profiles.models.school import School
from profiles.models.skill import Skill

TARGETS = ("school", "employer", "role", "skill")


def exactly_one_target() -> Q:
    """A form is of one school, or one employer, or one role, or one skill."""
    chosen = Q()
    for target in TARGETS:
        others = {f"{other}__isnull": True for other in TARGETS if other != target}
        chosen |= Q(**{f"{target}__isnull": False}, **others)
    return chosen


class AliasVerdict(models.TextChoices):
    SAME = "same", _("is the same")
    NOT_SAME = "not_same", _("is not the same")
    ASK = "ask", _("may be this one: ask which")  # "CHU" alone


class AliasQuerySet(models.QuerySet):
    def of(self, target: str) -> "AliasQuerySet":
        """The forms of one kind of name: "school", "employer", "role" or "skill"."""
        return self.filter(**{f"{target}__isnull": False}).select_related(target)

    def written(self, folded: str) -> "AliasQuerySet":
        return self.filter(folded=folded)


class Alias(models.Model):
    """A written form of a name: "SocGen", "N7", "Critéo". No author: it came with the vocabulary."""

    form = models.CharField(_("written form"), max_length=200)
    folded = FoldedField(of="form", db_index=True)
    verdict = models.CharField(_("verdict"), max_length=8, choices=AliasVerdict, default=AliasVerdict.SAME)
    school = models.ForeignKey(School, models.CASCADE, null=True, blank=True, related_name="aliases")
    employer = models.ForeignKey(Employer, models.CASCADE, null=True, blank=True, related_name="aliases")
    role = models.ForeignKey(Role, models.CASCADE, null=True, blank=True, related_name="aliases")
    skill = models.ForeignKey(Skill, models.CASCADE, null=True, blank=True, related_name="aliases")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("said by"),
    )
    said_at = models.DateTimeField(_("said on"), auto_now_add=True)
    uses = models.PositiveIntegerField(_("times it served"), default=0)

    objects = AliasQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        verbose_name = _("written form")
        verbose_name_plural = _("written forms")
        ordering = ("folded", "pk")
        constraints = (
            models.CheckConstraint(
                name="alias_is_of_one_thing",
                condition=exactly_one_target(),
                violation_error_message=_("A written form belongs to one school, employer, role or skill."),
            ),
            models.CheckConstraint(
                name="alias_is_written",
                condition=~Q(form=""),
                violation_error_message=_("Write the form."),
            ),
            *(
                models.UniqueConstraint(
                    fields=("folded", target),
                    name=f"alias_is_kept_once_for_a_{target}",
                    violation_error_message=_("This form is kept already."),
                )
                for target in TARGETS
            ),
            *(
                models.UniqueConstraint(
                    fields=("folded",),
                    condition=Q(**{f"{target}__isnull": False}, verdict="same"),
                    name=f"alias_means_one_{target}",
                    violation_error_message=_(
                        "This form already means another one; say that it is to be asked."
                    ),
                )
                for target in TARGETS
            ),
        )

    def __str__(self) -> str:
        return self.form

    @property
    def target(self) -> School | Employer | Role | Skill:
        """What the form is a form of."""
        return next(getattr(self, name) for name in TARGETS if getattr(self, f"{name}_id"))
