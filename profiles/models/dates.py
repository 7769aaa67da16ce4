"""Dates as precise as told: `2019`, `2019-09` or `2019-09-15`."""

import re
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Left
from django.utils.translation import gettext_lazy as _

PARTIAL_DATE = r"^[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"  # ISO 8601, cut short


def validate_partial_date(value: str) -> None:
    """Raises ValidationError unless `value` is a year, a month or a day."""
    if not re.match(PARTIAL_DATE, value):
        raise ValidationError(_("Write the date as precisely as it is told: 2019, 2019-09 or 2019-09-15."))


class PartialDateField(models.CharField):
    """A date kept as told; empty where none is told. Sorts as text."""

    default_validators = [validate_partial_date]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"max_length": 10, "blank": True, "default": "", **kwargs})


def is_partial_date(field: str) -> models.CheckConstraint:
    """The database's own check that a column holds a partial date or nothing."""
    return models.CheckConstraint(
        name=f"%(class)s_{field}_is_a_date",
        condition=Q(**{field: ""}) | Q(**{f"{field}__regex": PARTIAL_DATE}),
        violation_error_message=_("Write the date as precisely as it is told: 2019, 2019-09 or 2019-09-15."),
    )


def ends_after_start() -> models.CheckConstraint:
    """No period ends in a year before the one in which it starts."""
    return models.CheckConstraint(
        name="%(class)s_ends_after_it_starts",
        condition=Q(start="") | Q(end="") | Q(end__gte=Left(F("start"), 4)),
        violation_error_message=_("The end comes before the start."),
    )
