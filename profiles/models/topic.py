"""What is asked in interviews, phrased as a question that a reader would ask."""

from django.db import models
from django.db.models import Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _


class Topic(models.Model):
    """One question that many interviews answer: "How did you get there?"."""

    slug = models.SlugField(_("address"), max_length=80, unique=True)
    question_fr = models.CharField(_("question in French"), max_length=200)
    question_en = models.CharField(_("question in English"), max_length=200)
    order = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ("order", "slug")
        constraints = (
            models.CheckConstraint(
                name="topic_is_asked_in_both_languages",
                condition=~Q(question_fr="") & ~Q(question_en=""),
                violation_error_message=_("A topic needs its question in both languages."),
            ),
        )

    def __str__(self) -> str:
        return self.label

    @property
    def label(self) -> str:
        """The question in the language of the page."""
        return self.question_fr if get_language() == "fr" else self.question_en
