"""Pages of what facts point to: schools, employers, roles and skills that published people name."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from profiles.browse import cards, index, telling
from profiles.browse.cards import Card
from profiles.browse.chips import value_label
from profiles.browse.coverage import Coverage
from profiles.browse.engine import Engine
from profiles.browse.facets import NONE
from profiles.browse.people import NotFound
from profiles.browse.selection import Selection
from profiles.models import Employer, Role, School, Skill, fold
from profiles.models.names import Named, Organisation

MODELS: dict[str, type[Named]] = {"school": School, "employer": Employer, "role": Role, "skill": Skill}
# What a page counts besides its people: where a school's people work, where an employer's come from.
BESIDES: dict[str, tuple[tuple[str, str | Promise], ...]] = {
    "school": (("employer", _("Their employers")), ("role", _("Their roles"))),
    "employer": (("school", _("Their schools")), ("role", _("Their roles"))),
    "role": (
        ("school", _("Their schools")),
        ("employer", _("Their employers")),
        ("skill", _("Their skills")),
    ),
    "skill": (("role", _("Their roles")), ("school", _("Their schools"))),
}
COUNTED = 8  # names in each of these


@dataclass(frozen=True, slots=True)
class Name:
    """One name, how many published people it stands for, and its page."""

    label: str
    count: int
    url: str


@dataclass(frozen=True, slots=True)
class Names:
    """All names of one kind, by letter."""

    letters: tuple[tuple[str, tuple[Name, ...]], ...]
    total: int


@dataclass(frozen=True, slots=True)
class NamePage:
    """One name: what is known of it, who has it, and what else they have."""

    label: str
    full_name: str
    facts: tuple[str, ...]  # kind, city, sector, who bought it
    total: int
    besides: tuple[tuple[str | Promise, tuple[Name, ...]], ...]
    cards: tuple[Card, ...]
    list_url: str
    coverage: Coverage


def names(kind: str) -> Names:
    """The names of a kind that published people have. One query."""
    engine = index.current()
    found = _counted(engine, Selection(), kind, lambda slug: reverse(kind, kwargs={"slug": slug}))
    found.sort(key=lambda name: fold(name.label))
    letters: dict[str, list[Name]] = {}
    for name in found:
        first = (fold(name.label) or "#")[0].upper()
        letters.setdefault(first if first.isalpha() else "#", []).append(name)
    return Names(tuple((letter, tuple(some)) for letter, some in letters.items()), len(found))


def most_frequent(engine: Engine, kind: str, most: int) -> list[Name]:
    """The names that most people have, each with its page."""
    found = _counted(engine, Selection(), kind, lambda slug: reverse(kind, kwargs={"slug": slug}))
    return _first(found, most)


def name_page(kind: str, slug: str) -> NamePage:
    """One name's page. Raises NotFound where no published person has it."""
    engine = index.current()
    asked = Selection(values={kind: (slug,)})
    coverage = engine.coverage(asked)
    total = engine.total(asked)
    named = _named(kind, slug) if total else None
    if named is None:
        raise NotFound(slug)
    return NamePage(
        label=named.label,
        full_name=named.full_name if isinstance(named, Organisation) else "",
        facts=tuple(_facts(named)),
        total=total,
        besides=tuple(_besides(engine, asked, kind)),
        cards=tuple(cards.of_keys(engine.page(asked))),
        list_url=reverse("profiles") + asked.link(),
        coverage=coverage,
    )


def _named(kind: str, slug: str) -> Named | None:
    if kind == "employer":
        return Employer.objects.select_related("bought_by").filter(slug=slug).first()
    return MODELS[kind]._default_manager.filter(slug=slug).first()


def _facts(named: Named) -> list[str]:
    """What the catalogue knows of a name besides its people."""
    said = []
    if isinstance(named, School | Employer):
        said = [
            named.get_kind_display() if named.kind != "other" else "",
            named.get_sector_display(),
            named.city,
        ]
    if isinstance(named, Skill):
        said = [named.get_kind_display()]
    if isinstance(named, Employer) and named.bought_by:
        said.append(telling.bought(named))
    return [str(part) for part in said if part]


def _besides(engine: Engine, asked: Selection, kind: str) -> list[tuple[str | Promise, tuple[Name, ...]]]:
    columns = []
    for other, title in BESIDES[kind]:

        def both(slug: str, other: str = other) -> str:
            return reverse("profiles") + asked.toggled(other, slug).link()

        counted = _first(_counted(engine, asked, other, both), COUNTED)
        if counted:
            columns.append((title, tuple(counted)))
    return columns


def _counted(engine: Engine, asked: Selection, kind: str, url: Callable[[str], str]) -> list[Name]:
    counts = engine.counts(asked, kind)
    return [
        Name(value_label(kind, slug, engine), count, url(slug))
        for slug, count in counts.items()
        if slug != NONE
    ]


def _first(found: Sequence[Name], most: int) -> list[Name]:
    return sorted(found, key=lambda name: (-name.count, fold(name.label)))[:most]
