"""What a reader asks of the list: everything is in the address."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from django.http import QueryDict

from profiles.browse import ordering
from profiles.browse.facets import FACETS, NONE
from profiles.browse.fields import plain
from profiles.browse.filters import ProfileFilter
from profiles.models import Person

SIZE = 12
MOST_PER_PAGE = 100
MOST_PAGES = 1_000_000
MOST_COMPARED = 4
OTHER_PARAMETERS = ("sort", "page", "size", "p", "format", "table")


@dataclass(frozen=True, slots=True)
class Selection:
    """The filters, the order, the page, and who is ticked for comparison."""

    q: str = ""
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # of facets, `_none` among them
    salary_min: int | None = None
    salary_max: int | None = None
    salary_about: str = ""
    salary_none: bool = False
    sort: str = ordering.DEFAULT
    page: int = 1
    size: int = SIZE
    compared: tuple[str, ...] = ()  # public ids
    errors: Mapping[str, list[str]] = field(default_factory=dict)  # of a field, in the reader's language
    typed: Mapping[str, str] = field(default_factory=dict)  # what stands in the fields that are wrong
    unknown: tuple[str, ...] = ()  # parameters that mean nothing here

    @classmethod
    def of(cls, address: QueryDict) -> "Selection":
        """Understands whatever an address says; what it can't understand is in `errors` and `unknown`."""
        form = ProfileFilter(address, Person.objects.none()).form
        errors = {name: [str(error) for error in said] for name, said in form.errors.items()}
        said = form.cleaned_data
        return cls(
            q=said.get("q", ""),
            values={name: tuple(said[name]) for name in FACETS if said.get(name)},
            salary_min=said.get("salary_min"),
            salary_max=said.get("salary_max"),
            salary_about=said.get("salary_about", ""),
            salary_none=NONE in said.get("salary", ()),
            sort=_one_of(ordering.ORDERS, address.get("sort", "")),
            page=page_number(address.get("page", "")),
            size=_number(address.get("size", ""), SIZE, MOST_PER_PAGE),
            compared=tuple(dict.fromkeys(filter(None, map(plain, address.getlist("p")))))[:MOST_COMPARED],
            errors=errors,
            typed={name: plain(address.get(name, "")) for name in errors},
            unknown=tuple(plain(name) for name in address if not _known(name)),
        )

    def parameters(self) -> Iterator[tuple[str, str]]:
        """The filters as an address writes them, in one order whatever the order they came in."""
        if self.q:
            yield "q", self.q
        for name in FACETS:
            for value in self.values.get(name, ()):
                yield name, value
        for name in ("salary_min", "salary_max", "salary_about"):
            if (value := getattr(self, name)) not in (None, ""):
                yield name, str(value)
        if self.salary_none:
            yield "salary", NONE

    def address(self, *, page: int = 1, **more: str) -> QueryDict:
        """The whole state as an address's parameters; what is usual is left out."""
        address = QueryDict(mutable=True)
        for name, value in self.parameters():
            address.appendlist(name, value)
        if self.sort != ordering.DEFAULT:
            address["sort"] = self.sort
        if self.size != SIZE:
            address["size"] = str(self.size)
        if page > 1:
            address["page"] = str(page)
        for pid in self.compared:
            address.appendlist("p", pid)
        for name, value in more.items():
            address[name] = value
        return address

    def link(self, *, page: int = 1, **more: str) -> str:
        """A link from the list to itself in this state."""
        return "?" + self.address(page=page, **more).urlencode()

    def filters(self) -> QueryDict:
        """What `ProfileFilter` is given: the filters alone."""
        address = QueryDict(mutable=True)
        for name, value in self.parameters():
            address.appendlist(name, value)
        return address

    def without(self, name: str, value: str | None = None) -> "Selection":
        """The same wish without one filter, or without one value of a facet."""
        if name in FACETS:
            kept = tuple(item for item in self.values.get(name, ()) if value is not None and item != value)
            return replace(self, values={**self.values, name: kept}, page=1)
        return WITHOUT[name](self)

    def without_pay(self) -> "Selection":
        """The same wish without anything on pay."""
        return replace(self, salary_min=None, salary_max=None, salary_about="", salary_none=False, page=1)

    def bare(self) -> "Selection":
        """The same order and the same ticks, without any filter."""
        return replace(self.without_pay(), q="", values={}, errors={}, typed={})

    def toggled(self, name: str, value: str) -> "Selection":
        """The same wish with one value of a facet put on, or taken off."""
        if value in self.values.get(name, ()):
            return self.without(name, value)
        return replace(self, values={**self.values, name: (*self.values.get(name, ()), value)}, page=1)

    @property
    def is_filtered(self) -> bool:
        return any(True for _parameter in self.parameters())

    @property
    def asks_pay(self) -> bool:
        """Whether a statement on pay is asked for, by its amounts or by whom it is about."""
        return self.salary_min is not None or self.salary_max is not None or bool(self.salary_about)


# What takes each filter off that is not a facet.
WITHOUT: Mapping[str, Callable[[Selection], Selection]] = {
    "q": lambda asked: replace(asked, q="", page=1),
    "salary_min": lambda asked: replace(asked, salary_min=None, page=1),
    "salary_max": lambda asked: replace(asked, salary_max=None, page=1),
    "salary_about": lambda asked: replace(asked, salary_about="", page=1),
    "salary": lambda asked: replace(asked, salary_none=False, page=1),
}


def _known(name: str) -> bool:
    return name in ProfileFilter.base_filters or name in OTHER_PARAMETERS


def _one_of(orders: Mapping[str, object], sort: str) -> str:
    return sort if sort in orders else ordering.DEFAULT


def page_number(text: str) -> int:
    """The page that an address asks for; the first one where it says nothing that makes sense."""
    return _number(text, 1, MOST_PAGES)


def _number(text: str, usual: int, most: int) -> int:
    """A positive whole number, or the usual one; never more than `most`."""
    return min(max(int(text), 1), most) if text.isascii() and text.isdecimal() and len(text) < 19 else usual
