"""What people say, question by question."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from profiles.models.evidence import Evidence
from profiles.models.person import Person
from profiles.models.told import Told
from profiles.models.topic import Topic


class Answer(Told):
    """What somebody says on a topic: the question's passage and the answer's passage.

    A summary's paragraphs have no question.
    """

    person = models.ForeignKey(Person, models.PROTECT, related_name="answers", verbose_name=_("person"))
    topic = models.ForeignKey(Topic, models.PROTECT, related_name="answers", verbose_name=_("topic"))
    question = models.ForeignKey(
        Evidence, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("question")
    )
    answer = models.ForeignKey(Evidence, models.PROTECT, related_name="+", verbose_name=_("answer"))

    class Meta(Told.Meta):
        verbose_name = _("answer")
        verbose_name_plural = _("answers")
        ordering = ("person", "answer__start", "pk")
        constraints = (
            *Told.Meta.constraints,
            models.UniqueConstraint(
                fields=("person", "topic", "answer"),
                name="answer_is_given_once",
                violation_error_message=_("This answer is kept already."),
            ),
        )

    def __str__(self) -> str:
        return self.topic.label
