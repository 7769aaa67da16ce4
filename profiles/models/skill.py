"""What people know how to do."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from profiles.models.names import Term
from profiles.reading import facts


class SkillKind(models.TextChoices):
    TECHNICAL = facts.SkillKind.TECHNICAL, _("method")
    TOOL = facts.SkillKind.TOOL, _("tool")
    SOFT = facts.SkillKind.SOFT, _("soft skill")
    LANGUAGE = facts.SkillKind.LANGUAGE, _("language")
    DOMAIN = facts.SkillKind.DOMAIN, _("field")


class Skill(Term):
    """Something one can be good at: SQL, statistics, explaining simply."""

    kind = models.CharField(_("kind"), max_length=10, choices=SkillKind, default=SkillKind.TECHNICAL)

    class Meta(Term.Meta):
        verbose_name = _("skill")
        verbose_name_plural = _("skills")
