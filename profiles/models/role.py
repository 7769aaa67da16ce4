"""What people do: the trades of data and their neighbours."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from profiles.models.names import Term


class Role(Term):
    """A trade, whoever holds it: data scientist, actuary."""

    name_fr_feminine = models.CharField(_("feminine in French"), max_length=300, blank=True)
    rome = models.CharField(_("ROME"), max_length=5, blank=True)  # register of trades of France Travail
    isco08 = models.CharField(_("ISCO-08"), max_length=4, blank=True)  # ILO's classification

    class Meta(Term.Meta):
        verbose_name = _("role")
        verbose_name_plural = _("roles")
