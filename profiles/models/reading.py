"""Readings: one reader's version run on one interview."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from profiles.models.immutable import WrittenOnce, WrittenOnceManager
from profiles.models.interview import Interview


class Reading(WrittenOnce):
    """What one version of one reader found. A better reader makes a new one, never changes this."""

    interview = models.ForeignKey(
        Interview, models.PROTECT, related_name="readings", verbose_name=_("interview")
    )
    reader = models.CharField(_("reader"), max_length=50)
    version = models.CharField(_("version"), max_length=20)
    warnings = models.JSONField(_("warnings"), default=list, blank=True)  # sentences, in English
    people = models.JSONField(_("people named"), default=list, blank=True)  # [{name, part}]
    read_at = models.DateTimeField(_("read on"), auto_now_add=True)

    objects = WrittenOnceManager()

    class Meta:
        verbose_name = _("reading")
        verbose_name_plural = _("readings")
        ordering = ("-read_at", "-pk")
        constraints = (
            models.UniqueConstraint(
                fields=("interview", "reader", "version"),
                name="reading_is_made_once",
                violation_error_message=_("This version has read this interview already."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.reader} {self.version}"
