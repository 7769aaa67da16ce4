"""Passages: the words that say a fact, and how to find them again."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from profiles.models.immutable import WrittenOnce, WrittenOnceManager
from profiles.models.interview import Interview

AROUND = 32  # characters kept before and after, as W3C Web Annotation's TextQuoteSelector does


class Evidence(WrittenOnce):
    """A passage of an interview, by position and by quote.

    `start` and `end` count code points of the interview's text, `end` exclusive. `before` and
    `after` find the passage again when the text has been corrected.
    """

    interview = models.ForeignKey(
        Interview, models.PROTECT, related_name="passages", verbose_name=_("interview")
    )
    start = models.PositiveIntegerField(_("start"))
    end = models.PositiveIntegerField(_("end"))
    words = models.TextField(_("words"))
    before = models.CharField(_("before"), max_length=AROUND, blank=True)
    after = models.CharField(_("after"), max_length=AROUND, blank=True)

    objects = WrittenOnceManager()

    class Meta:
        verbose_name = _("passage")
        verbose_name_plural = _("passages")
        ordering = ("interview", "start", "end")
        constraints = (
            models.UniqueConstraint(
                fields=("interview", "start", "end"),
                name="evidence_is_kept_once",
                violation_error_message=_("This passage is kept already."),
            ),
            models.CheckConstraint(
                name="evidence_holds_words",
                condition=Q(end__gt=F("start")) & ~Q(words=""),
                violation_error_message=_("A passage holds at least one character."),
            ),
        )

    def __str__(self) -> str:
        return self.words

    @classmethod
    def at(cls, interview: Interview, start: int, end: int) -> "Evidence":
        """The passage between two offsets of the interview's text, not yet saved."""
        text = interview.text
        return cls(
            interview=interview,
            start=start,
            end=end,
            words=text[start:end],
            before=text[max(0, start - AROUND) : start],
            after=text[end : end + AROUND],
        )
