"""What the filters' form understands: facet values, whole euros."""

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

MOST_VALUES = 50  # of one facet in one address; more is no reader's wish
MOST_CHARACTERS = 100
MOST_EUROS = 9_999_999
AMOUNT = re.compile(r"(\d+(?:[.,]\d+)?)(k?)")
THOUSANDS = re.compile(r"(?<=\d)[.,](?=\d{3}(?!\d))")  # 45,000 and 45.000 are both forty-five thousand


class ValuesField(forms.MultipleChoiceField):
    """Any values, whether the catalogue knows them or not: an old link keeps its meaning."""

    def to_python(self, value: Any) -> list[str]:
        return list(dict.fromkeys(filter(None, map(plain, value or ()))))[:MOST_VALUES]

    def valid_value(self, value: str) -> bool:
        return True


class WordsField(forms.CharField):
    """What somebody types to search; never wrong."""

    def to_python(self, value: Any) -> str:
        return plain(value or "")

    def run_validators(self, value: Any) -> None:
        """Whatever was typed is looked for."""


class ChoiceOrNothingField(forms.ChoiceField):
    """One of a few words; any other means nothing."""

    def to_python(self, value: Any) -> str:
        text = super().to_python(value)
        return text if super().valid_value(text) else ""


class EurosField(forms.Field):
    """Whole euros, written as people write them: `45000`, `45 000 €`, `45k`, `45,000`."""

    widget = forms.TextInput

    def to_python(self, value: Any) -> int | None:
        bare = re.sub(r"[\s€]|eur(os?)?$", "", str(value or "").lower())
        if not bare:
            return None
        match = AMOUNT.fullmatch(THOUSANDS.sub("", bare))
        if not match:
            raise ValidationError(_("Write an amount in whole euros, for example 45000."))
        euros = round(float(match[1].replace(",", ".")) * (1000 if match[2] else 1))
        if euros > MOST_EUROS:
            raise ValidationError(_("This amount is too large."))
        return euros


class ListForm(forms.Form):
    """The form of the list's filters."""

    def clean(self) -> None:
        low, high = self.cleaned_data.get("salary_min"), self.cleaned_data.get("salary_max")
        if low is not None and high is not None and low > high:
            self.add_error("salary_max", _("The lower amount comes first."))


def plain(value: str) -> str:
    """A value of an address, short and without characters that no database keeps."""
    text = "".join(char for char in value[: 2 * MOST_CHARACTERS] if char.isprintable())
    return text.strip()[:MOST_CHARACTERS]
