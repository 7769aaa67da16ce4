"""Fields as people fill them in: partial dates, amounts with spaces and commas."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from profiles.models.dates import validate_partial_date

SPACES = dict.fromkeys(map(ord, " \u00a0\u202f"))  # plain, no-break, narrow no-break


class PartialDate(forms.CharField):
    """A year, a month or a day: 2019, 2019-09, 2019-09-15."""

    default_validators = [validate_partial_date]
    widget = forms.TextInput(attrs={"placeholder": "2019-09", "inputmode": "numeric", "size": 10})

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"required": False, "max_length": 10, **kwargs})


class Amount(forms.FloatField):
    """A number as it is written in either language: 45 000 or 45000.50 or 1500,50."""

    widget = forms.TextInput(attrs={"inputmode": "decimal", "size": 10})

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"required": False, "min_value": 0, **kwargs})

    def to_python(self, value: Any) -> Any:
        if isinstance(value, str):
            value = value.translate(SPACES).replace(",", ".")
        return super().to_python(value)

    def prepare_value(self, value: Any) -> Any:
        """45000 rather than 45000.0."""
        return f"{value:.0f}" if isinstance(value, float) and value.is_integer() else value


def choice(choices: Any, label: Any, **kwargs: Any) -> forms.ChoiceField:
    """One of `choices`, or none said."""
    empty = [("", _("not told"))] if not kwargs.get("required") else []
    return forms.ChoiceField(choices=[*empty, *choices.choices], label=label, **{"required": False, **kwargs})
