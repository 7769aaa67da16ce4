"""Names as people write them, and the folded form in which they are matched and searched."""

import re
import unicodedata
from typing import Any, ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

# Letters that Unicode does not take apart, as French and its neighbours spell them out.
SPELLED_OUT = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "đ": "d", "ł": "l"})

DOTTED = re.compile(r"(?<=\b[^\W\d_])\.(?=[^\W\d_]\b)")  # the dots of an acronym: C.H.U.


def fold(text: str) -> str:
    """The form in which two spellings of a name are the same.

    Case, accents, ligatures, dashes, quotes and spaces are levelled: `Société  Générale` and
    `SOCIETE-GENERALE` fold alike, and so do `C.H.U.` and `CHU`. `+` and `#` stay, since C, C++
    and C# are three things.
    """
    undotted = DOTTED.sub("", text.casefold().translate(SPELLED_OUT))
    plain = unicodedata.normalize("NFKD", undotted)
    bare = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join(re.findall(r"[^\W_]+[+#]*", bare))


class FoldedField(models.TextField):
    """The folded form of another field of the same row, written whenever the row is saved."""

    def __init__(self, *args: Any, of: str = "name", **kwargs: Any) -> None:
        self.of = of
        super().__init__(*args, **{"editable": False, "blank": True, "default": "", **kwargs})

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, {**kwargs, "of": self.of}

    def pre_save(self, model_instance: models.Model, add: bool) -> str:
        folded = fold(getattr(model_instance, self.of))
        setattr(model_instance, self.attname, folded)
        return folded


class Named(models.Model):
    """Something that facts point to: a place of study or work, a role, a skill."""

    slug = models.SlugField(_("address"), max_length=80, unique=True)
    name = models.CharField(_("name"), max_length=200, help_text=_("The name that people say: ENSAI."))
    name_fr = models.CharField(_("name in French"), max_length=300, blank=True)
    name_en = models.CharField(_("name in English"), max_length=300, blank=True)
    folded = FoldedField(of="name", db_index=True)
    wikidata = models.CharField(_("Wikidata"), max_length=20, blank=True)

    history = HistoricalRecords(inherit=True)

    class Meta:
        abstract = True
        ordering = ("folded",)
        constraints: ClassVar[tuple[models.BaseConstraint, ...]] = (
            models.CheckConstraint(
                name="%(class)s_has_a_name",
                condition=~Q(name="") & ~Q(slug=""),
                violation_error_message=_("A name is needed."),
            ),
        )

    def __str__(self) -> str:
        return self.label

    @property
    def label(self) -> str:
        """The name to show in the language of the page."""
        return self.name

    @property
    def translated(self) -> str:
        """The name in the language of the page; the common name where there is none."""
        return (self.name_fr if get_language() == "fr" else self.name_en) or self.name


class Organisation(Named):
    """A proper name: shown as people say it in both languages, the full name beside it."""

    city = models.CharField(_("city"), max_length=100, blank=True)
    country = models.CharField(_("country"), max_length=2, blank=True, help_text=_("ISO 3166-1: FR"))

    class Meta(Named.Meta):
        abstract = True

    @property
    def full_name(self) -> str:
        """The official name where it says more than the common one, else nothing."""
        return self.translated if fold(self.translated) != fold(self.name) else ""


class Term(Named):
    """A word of the trade: shown in the language of the page."""

    esco = models.URLField(_("ESCO"), blank=True)

    class Meta(Named.Meta):
        abstract = True

    @property
    def label(self) -> str:
        return self.translated
