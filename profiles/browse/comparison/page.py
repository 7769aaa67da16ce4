"""The comparison's page: columns, what the routes share, and the table."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from profiles.browse import cards, people
from profiles.browse.cards import Card
from profiles.browse.comparison import conditions, steps
from profiles.browse.comparison.divergence import sentences
from profiles.browse.comparison.rows import Block, block
from profiles.browse.fields import plain
from profiles.browse.selection import MOST_COMPARED
from profiles.models import Person


@dataclass(frozen=True, slots=True)
class Column:
    """One person, and the links that move them or take them away. Empty links lead nowhere."""

    card: Card
    left_url: str
    right_url: str
    remove_url: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """What an address of the comparison shows."""

    columns: tuple[Column, ...]
    sentences: tuple[str, ...]
    blocks: tuple[Block, ...]
    left_out: bool  # more than four were asked for
    missing: int  # asked for, and not public
    list_url: str  # the list's parameters with these people ticked

    @property
    def width(self) -> int:
        """Columns of the table, the one of its headings included."""
        return len(self.columns) + 1

    @property
    def is_possible(self) -> bool:
        return len(self.columns) > 1


def compare(pids: Sequence[str]) -> Comparison:
    """Compares the first four published people of `pids`, in this order. Eight queries at most."""
    wanted = list(dict.fromkeys(filter(None, map(plain, pids))))
    found = people.for_comparison(wanted[:MOST_COMPARED]) if wanted else []
    kept = [person.pid for person in found]
    return Comparison(
        columns=tuple(_column(person, kept) for person in found),
        sentences=tuple(sentences(found, steps.rows(found))) if len(found) > 1 else (),
        blocks=tuple(_blocks(found)) if len(found) > 1 else (),
        left_out=len(wanted) > MOST_COMPARED,
        missing=len(wanted[:MOST_COMPARED]) - len(found),
        list_url=_link(kept),
    )


def _blocks(found: Sequence[Person]) -> list[Block]:
    blocks = (
        block("route", _("Route"), steps.rows(found)),
        block("pay", _("Salary"), conditions.salaries(found)),
        block("life", _("Working life"), conditions.working_life(found)),
        block("skills", _("Skills"), conditions.skills(found)),
        block("answers", _("The same questions"), conditions.answers(found)),
    )
    return [some for some in blocks if some.rows]


def _column(person: Person, pids: list[str]) -> Column:
    place = pids.index(person.pid)
    return Column(
        card=cards.of(person),
        left_url=_link(_swapped(pids, place - 1)) if place > 0 else "",
        right_url=_link(_swapped(pids, place)) if place < len(pids) - 1 else "",
        remove_url=_link([pid for pid in pids if pid != person.pid]),
    )


def _swapped(pids: list[str], place: int) -> list[str]:
    """The same people, the one at `place` and the next one having changed places."""
    return [*pids[:place], pids[place + 1], pids[place], *pids[place + 2 :]]


def _link(pids: Sequence[str]) -> str:
    address = QueryDict(mutable=True)
    address.setlist("p", list(pids))
    return "?" + address.urlencode()
