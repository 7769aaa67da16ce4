"""Decisions: what an editor said of a claim."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from profiles.models.claim import Claim


class Verdict(models.TextChoices):
    ACCEPTED = "accepted", _("accepted")  # the words say it, as read
    CORRECTED = "corrected", _("corrected")  # the words say it, but otherwise than read
    REJECTED = "rejected", _("rejected")  # the words do not say it


class Decision(models.Model):
    """An editor's verdict on a claim, with the corrected payload where there is one."""

    claim = models.OneToOneField(Claim, models.PROTECT, related_name="decision", verbose_name=_("claim"))
    verdict = models.CharField(_("verdict"), max_length=9, choices=Verdict)
    payload = models.JSONField(_("as corrected"), null=True, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("by"))
    at = models.DateTimeField(_("on"), auto_now=True)

    history = HistoricalRecords()

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")
        constraints = (
            models.CheckConstraint(
                name="decision_corrects_with_a_payload",
                condition=Q(verdict=Verdict.CORRECTED, payload__isnull=False)
                | (Q(payload__isnull=True) & ~Q(verdict=Verdict.CORRECTED)),
                violation_error_message=_(
                    "A correction says what is right; another verdict says nothing more."
                ),
            ),
            models.CheckConstraint(
                name="decision_is_a_known_verdict",
                condition=Q(verdict__in=Verdict.values),
                violation_error_message=_("This verdict is not known."),
            ),
        )

    def __str__(self) -> str:
        return str(self.get_verdict_display())
