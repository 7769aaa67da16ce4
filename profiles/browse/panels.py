"""The facets as a reader sees them: values with counts, the chosen ones always there."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from profiles.browse.chips import value_label
from profiles.browse.engine import Engine
from profiles.browse.facets import FACETS, NONE
from profiles.browse.selection import Selection
from profiles.models import About, fold

SHOWN = 10  # values before "show all"
MOST_SHOWN = 100  # in a page; longer facets have a page of their own
OPEN = ("school", "employer", "role", "skill")


@dataclass(frozen=True, slots=True)
class Choice:
    """One value, how many people it leaves, and the link that puts it on or takes it off."""

    name: str  # the facet's
    value: str
    label: str
    count: int
    selected: bool
    asked: Selection = field(repr=False, compare=False)

    @property
    def toggle_url(self) -> str:
        return self.asked.toggled(self.name, self.value).link()


@dataclass(frozen=True, slots=True)
class Panel:
    """One facet: the first values, the rest behind "show all", and how many there are in all."""

    name: str
    title: str | Promise
    first: tuple[Choice, ...]
    rest: tuple[Choice, ...]
    number: int
    is_open: bool

    @property
    def chosen(self) -> int:
        return sum(choice.selected for choice in (*self.first, *self.rest))


def of(asked: Selection, engine: Engine) -> list[Panel]:
    """The facets that have any value, each counted with the other filters applied."""
    panels = (panel(name, asked, engine) for name in FACETS)
    return [panel for panel in panels if panel.number]


def panel(name: str, asked: Selection, engine: Engine) -> Panel:
    """One facet. A value is hidden only where nobody in the whole catalogue has it."""
    counts, everywhere = engine.counts(asked, name), engine.counts(Selection(), name)
    chosen = asked.values.get(name, ())
    values = [value for value in dict.fromkeys((*everywhere, *chosen)) if value != NONE]
    choices = in_order(_choice(name, value, counts, asked, engine) for value in values)
    if NONE in everywhere or NONE in chosen:
        choices.append(_choice(name, NONE, counts, asked, engine))
    first = [choice for place, choice in enumerate(choices) if place < SHOWN or choice.selected]
    rest = [choice for choice in choices if choice not in first]
    return Panel(
        name=name,
        title=FACETS[name].title,
        first=tuple(first),
        rest=tuple(rest[:MOST_SHOWN]),
        number=len(values),
        is_open=name in OPEN or bool(chosen),
    )


def in_order(choices: Iterable[Choice]) -> list[Choice]:
    """The most frequent first, equals by name."""
    return sorted(choices, key=lambda choice: (-choice.count, fold(choice.label), choice.value))


def _choice(name: str, value: str, counts: Mapping[str, int], asked: Selection, engine: Engine) -> Choice:
    return Choice(
        name=name,
        value=value,
        label=_("Not stated") if value == NONE else value_label(name, value, engine),
        count=counts.get(value, 0),
        selected=value in asked.values.get(name, ()),
        asked=asked,
    )


@dataclass(frozen=True, slots=True)
class PayPanel:
    """The filter on pay: two amounts, about whom, and who says nothing of it."""

    low: str
    high: str
    about: str
    abouts: tuple[tuple[str, str], ...]
    none_count: int
    none_selected: bool
    low_errors: tuple[str, ...]
    high_errors: tuple[str, ...]

    @property
    def chosen(self) -> int:
        return sum(map(bool, (self.low, self.high, self.about, self.none_selected)))


def pay(asked: Selection, engine: Engine) -> PayPanel:
    def typed(name: str, understood: int | None) -> str:
        return asked.typed.get(name) or ("" if understood is None else str(understood))

    return PayPanel(
        low=typed("salary_min", asked.salary_min),
        high=typed("salary_max", asked.salary_max),
        about=asked.salary_about,
        abouts=tuple((value, str(label)) for value, label in About.choices),
        none_count=engine.counts(asked, "salary").get(NONE, 0),
        none_selected=asked.salary_none,
        low_errors=tuple(asked.errors.get("salary_min", ())),
        high_errors=tuple(asked.errors.get("salary_max", ())),
    )
