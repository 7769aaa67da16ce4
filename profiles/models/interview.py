"""Source documents: what an editor drops in, kept private."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from profiles.models.dates import PartialDateField, is_partial_date
from profiles.models.names import FoldedField
from profiles.reading import facts


class Medium(models.TextChoices):
    PODCAST = "podcast", _("podcast")
    VIDEO = "video", _("video")
    ARTICLE = "article", _("article")
    SUMMARY = "summary", _("written summary")
    CONVERSATION = "conversation", _("conversation")
    OTHER = "other", _("other medium")


class Shows(models.TextChoices):
    """What of the text the public may read."""

    NOTHING = "nothing", _("nothing: the facts alone")
    QUOTES = "quotes", _("short quotes")
    ALL = "all", _("everything")


class Nature(models.TextChoices):
    """What the document is, said on every page that shows something of it."""

    INTERVIEW = "interview", _("real interview")
    RETELLING = "retelling", _("retold from a public interview")
    INVENTED = "invented", _("invented example")


class Language(models.TextChoices):
    FRENCH = "fr", _("French")
    ENGLISH = "en", _("English")


class Shape(models.TextChoices):
    TRANSCRIPT = facts.Shape.TRANSCRIPT, _("transcript")
    ARTICLE = facts.Shape.ARTICLE, _("questions and answers")
    SUMMARY = facts.Shape.SUMMARY, _("told in the third person")
    UNKNOWN = facts.Shape.UNKNOWN, _("unknown")


class InterviewQuerySet(models.QuerySet):
    def with_sha256(self, sha256: str) -> "InterviewQuerySet":
        return self.filter(sha256=sha256)

    def without_content(self) -> "InterviewQuerySet":
        """For lists: leaves the document and its text in the database."""
        return self.defer("content", "text")


class Interview(models.Model):
    """One source document: its bytes, its text as read, and where it comes from."""

    file_name = models.CharField(_("file name"), max_length=255, blank=True)
    content = models.BinaryField(_("document"))  # the bytes as they came; never served
    sha256 = models.CharField(max_length=64, unique=True, editable=False)
    text = models.TextField(_("text"), editable=False)  # NFC, LF; all offsets count in it
    language = models.CharField(_("language"), max_length=2, choices=Language, blank=True)
    shape = models.CharField(_("shape"), max_length=10, choices=Shape, default=Shape.UNKNOWN)
    title = models.CharField(_("title"), max_length=300, blank=True)
    folded = FoldedField(of="title")
    date = PartialDateField(_("date of the interview"))
    interviewer = models.CharField(_("interviewer"), max_length=200, blank=True)
    medium = models.CharField(_("medium"), max_length=12, choices=Medium, default=Medium.OTHER)
    source_address = models.URLField(_("source address"), max_length=500, blank=True)
    shows = models.CharField(_("what may be shown"), max_length=7, choices=Shows, default=Shows.QUOTES)
    nature = models.CharField(_("nature"), max_length=9, choices=Nature, default=Nature.INTERVIEW)
    person = models.ForeignKey(
        "profiles.Person",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="interviews",
        verbose_name=_("person"),
    )
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", editable=False, verbose_name=_("added by")
    )
    added_at = models.DateTimeField(_("added on"), auto_now_add=True)

    objects = InterviewQuerySet.as_manager()
    history = HistoricalRecords(excluded_fields=["content", "text"])

    class Meta:
        verbose_name = _("interview")
        verbose_name_plural = _("interviews")
        ordering = ("-added_at", "-pk")
        constraints = (
            is_partial_date("date"),
            models.CheckConstraint(
                name="interview_has_a_text",
                condition=~Q(text=""),
                violation_error_message=_("An interview needs a text."),
            ),
            models.CheckConstraint(
                name="interview_sha256_is_a_digest",
                condition=Q(sha256__regex=r"^[0-9a-f]{64}$"),
                violation_error_message=_("The document's fingerprint is not a SHA-256 digest."),
            ),
        )

    def __str__(self) -> str:
        return self.title or self.file_name or _("Interview %(number)s") % {"number": self.pk}
