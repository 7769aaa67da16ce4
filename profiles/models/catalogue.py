"""The catalogue's version: it moves with every change that the public can see."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from profiles.models.person import Person


class CatalogueManager(models.Manager):
    def version(self) -> int:
        """The version that the public sees now; 0 before the first publication."""
        return self.values_list("version", flat=True).first() or 0

    def raise_version(self) -> int:
        """Counts one more change, in the transaction of the change itself."""
        row, _created = self.get_or_create(pk=1)
        self.filter(pk=row.pk).update(version=F("version") + 1)
        return self.version()


class Catalogue(models.Model):
    """One row. Its version is in the key of whatever was made from the published catalogue."""

    version = models.PositiveBigIntegerField(_("version"), default=0)

    objects = CatalogueManager()

    class Meta:
        verbose_name = _("catalogue")
        verbose_name_plural = _("catalogue")
        constraints = (
            models.CheckConstraint(
                name="catalogue_is_one_row",
                condition=Q(pk=1),
                violation_error_message=_("There is one catalogue."),
            ),
        )

    def __str__(self) -> str:
        return str(self.version)


class Card(models.Model):
    """What is ready of a published person: written at publication, dropped at withdrawal.

    `words` is the folded text that a search looks in: names, schools, employers, roles, skills in
    both languages, and the answers that may be shown.
    """

    person = models.OneToOneField(Person, models.CASCADE, primary_key=True, related_name="card")
    version = models.PositiveBigIntegerField(_("catalogue version"), db_index=True)
    words = models.TextField(_("words to search"))

    class Meta:
        verbose_name = _("card")
        verbose_name_plural = _("cards")

    def __str__(self) -> str:
        return str(self.person)
