"""In what order people are listed."""

from collections.abc import Callable
from typing import Any

from django.db.models import F, OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from profiles.models import EducationStep, SalaryStatement

UPDATED = Coalesce("card__version", Value(0))  # the catalogue's version of the last visible change


def _first(rows: QuerySet, order: str) -> Subquery:
    """One value of each person: the first in this order of a column."""
    told = rows.filter(person=OuterRef("pk")).order_by(order)
    return Subquery(told.values(order.removeprefix("-"))[:1])


LOWEST = _first(SalaryStatement.objects.filter(gross_low__isnull=False), "gross_low")
HIGHEST = _first(SalaryStatement.objects.filter(gross_high__isnull=False), "-gross_high")
GRADUATED = _first(EducationStep.objects.exclude(end=""), "-end")  # partial dates sort as text

# Minus is descending. Who has no value comes last; equals come newest first.
ORDERS: dict[str, Callable[[], tuple[Any, ...]]] = {
    "-updated": lambda: (),
    "updated": lambda: (UPDATED.asc(), "pk"),
    "name": lambda: (F("folded").asc(),),
    "-name": lambda: (F("folded").desc(),),
    "salary": lambda: (LOWEST.asc(nulls_last=True),),
    "-salary": lambda: (HIGHEST.desc(nulls_last=True),),
    "grad": lambda: (GRADUATED.asc(nulls_last=True),),
    "-grad": lambda: (GRADUATED.desc(nulls_last=True),),
}
DEFAULT = "-updated"
# The ones that the page offers; the address knows them all.
OFFERED = {
    "-updated": _("newest first"),
    "name": _("by name"),
    "-salary": _("highest salary first"),
    "salary": _("lowest salary first"),
    "-grad": _("latest diploma first"),
}


def ordered(people: QuerySet, sort: str) -> QuerySet:
    """`people` in a total order: the same on every database and in every process."""
    return people.order_by(*ORDERS[sort](), UPDATED.desc(), "-pk")
