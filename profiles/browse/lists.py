"""The list of profiles, whole: heading, chips, facets, order, cards, pages."""

from dataclasses import dataclass, replace
from math import ceil

from django.utils.translation import ngettext

from profiles.browse import chips, index, ordering, panels
from profiles.browse.chips import Chip, Hint
from profiles.browse.coverage import Coverage
from profiles.browse.engine import Engine
from profiles.browse.panels import Panel, PayPanel
from profiles.browse.selection import Selection
from profiles.browse.typography import NO_BREAK

DOT = f"{NO_BREAK}· "  # between phrases; never at the start of a line
IN_A_HEADING = 2  # phrases; the chips below say the rest


@dataclass(frozen=True, slots=True)
class Order:
    """One order that the list can be put in."""

    label: str
    url: str
    selected: bool


@dataclass(frozen=True, slots=True)
class Page:
    """A link to another page of the list; no number where pages are left out."""

    number: int | None
    url: str = ""
    current: bool = False


@dataclass(frozen=True, slots=True)
class ProfileList:
    """What an address of the list shows, at one version of the catalogue."""

    asked: Selection
    total: int
    published: int  # people in the whole catalogue
    description: str  # in words, all of it
    heading: str  # in words, short
    chips: tuple[Chip, ...]
    hints: tuple[Hint, ...]
    panels: tuple[Panel, ...]
    pay: PayPanel
    orders: tuple[Order, ...]
    pages: tuple[Page, ...]
    keys: tuple[int, ...]  # of the people on this page, in order
    coverage: Coverage

    @property
    def next_url(self) -> str:
        last = ceil(self.total / self.asked.size)
        return self.asked.link(page=self.asked.page + 1) if self.asked.page < last else ""


def profile_list(asked: Selection) -> ProfileList:
    """Answers a wish from the index of the catalogue's version."""
    engine = index.current()
    total = engine.total(asked)
    asked = replace(asked, page=min(asked.page, max(1, ceil(total / asked.size))))
    on = chips.of(asked, engine)
    return ProfileList(
        asked=asked,
        total=total,
        published=engine.total(Selection()),
        description=_description(total, asked, engine),
        heading=_heading(total, asked, engine),
        chips=tuple(on),
        hints=() if total else tuple(chips.hints(on, engine)),
        panels=tuple(panels.of(asked, engine)),
        pay=panels.pay(asked, engine),
        orders=tuple(_orders(asked)),
        pages=tuple(_pages(asked, total)),
        keys=tuple(engine.page(asked)),
        coverage=engine.coverage(asked),
    )


def kept(asked: Selection) -> list[tuple[str, str]]:
    """What the filters' form sends along unseen: the order, the size of pages, and who is ticked."""
    unseen = replace(asked.bare(), errors={}).address()
    return [(name, value) for name, values in unseen.lists() for value in values]


def _counted(total: int) -> str:
    return ngettext("%(number)s profile", "%(number)s profiles", total) % {"number": total}


def _description(total: int, asked: Selection, engine: Engine) -> str:
    return DOT.join((_counted(total), *chips.phrases(asked, engine)))


def _heading(total: int, asked: Selection, engine: Engine) -> str:
    """Short whatever is asked: after two phrases, only how many filters more."""
    said = list(chips.phrases(asked, engine))
    more = len(said) - IN_A_HEADING
    if more > 0:
        said = said[:IN_A_HEADING]
        said.append(ngettext("%(number)s more filter", "%(number)s more filters", more) % {"number": more})
    return DOT.join((_counted(total), *said))


def _orders(asked: Selection) -> list[Order]:
    offered = dict(ordering.OFFERED)
    return [
        Order(str(label), replace(asked, sort=sort).link(), sort == asked.sort)
        for sort, label in offered.items()
    ]


def _pages(asked: Selection, total: int) -> list[Page]:
    """First and last, and two around the current one; nothing where one page holds all."""
    last = ceil(total / asked.size)
    if last < 2:
        return []
    wanted = sorted({1, last, *range(max(1, asked.page - 2), min(last, asked.page + 2) + 1)})
    pages: list[Page] = []
    for number in wanted:
        if pages and pages[-1].number and number - pages[-1].number > 1:
            pages.append(Page(None))
        pages.append(Page(number, asked.link(page=number), number == asked.page))
    return pages
