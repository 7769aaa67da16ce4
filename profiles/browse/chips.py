"""What is asked of the list, one chip a wish: what it says, and the link that takes it off."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from profiles.browse import money
from profiles.browse.engine import Engine
from profiles.browse.facets import FACETS, NONE
from profiles.browse.selection import Selection
from profiles.browse.typography import NO_BREAK, either, in_french, quoted
from profiles.models import About


@dataclass(frozen=True, slots=True)
class Chip:
    """One filter that is on. `without` is the same wish without it."""

    name: str
    value: str
    label: str
    without: Selection

    @property
    def remove_url(self) -> str:
        return self.without.link()


def of(asked: Selection, engine: Engine) -> list[Chip]:
    """The chips of a wish, in the order of the filters."""
    return [
        Chip(name, value, label, asked.without(name, value))
        for name, value in asked.parameters()
        for label in [_label(name, value, engine)]
    ]


def value_label(facet: str, value: str, engine: Engine) -> str:
    """What a value is called; an unknown one is shown as it stands in the address."""
    if value == NONE:
        return _("not stated")
    return str(engine.labels(facet).get(value, value))


def _label(name: str, value: str, engine: Engine) -> str:
    if name == "q":
        return quoted(value)
    if name in FACETS:
        return _with_colon(str(FACETS[name].title), value_label(name, value, engine))
    return _pay_label(name, value)


def _pay_label(name: str, value: str) -> str:
    if name == "salary":
        return _with_colon(_("Salary"), _("not stated"))
    if name == "salary_about":
        return _with_colon(_("Salary"), str(About(value).label))
    bound = "≥" if name == "salary_min" else "≤"
    return _("Salary %(bound)s %(amount)s") % {"bound": bound, "amount": money.amount(int(value))}


def _with_colon(name: str, value: str) -> str:
    return f"{name}{NO_BREAK if in_french() else ''}: {value}"


@dataclass(frozen=True, slots=True)
class Hint:
    """A filter whose removal brings people back, and how many."""

    chip: Chip
    total: int


def hints(chips: list[Chip], engine: Engine) -> list[Hint]:
    """Which filter to drop when nobody is left; the most rewarding first."""
    found = (Hint(chip, engine.total(chip.without)) for chip in chips)
    return sorted((hint for hint in found if hint.total), key=lambda hint: -hint.total)


def phrases(asked: Selection, engine: Engine) -> Iterator[str]:
    """The wish in words, a phrase a filter: `school ENSAI or ENSEEIHT`, `from €45,000 gross a year`."""
    if asked.q:
        yield quoted(asked.q)
    for name, facet in FACETS.items():
        if values := asked.values.get(name):
            said = [value_label(name, value, engine) for value in values]
            yield str(facet.phrase) % {"values": either(said)}
    if asked.salary_min is not None or asked.salary_max is not None:
        amount = money.between(asked.salary_min, asked.salary_max)
        yield _("%(amount)s gross a year") % {"amount": amount}
    if asked.salary_about:
        yield _("salary %(about)s") % {"about": About(asked.salary_about).label}
    if asked.salary_none:
        yield _("salary not stated")
