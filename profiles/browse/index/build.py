"""Building the index from the published catalogue, table by table."""

from collections import defaultdict
from collections.abc import Iterable

from django.db.models import QuerySet
from pyroaring import BitMap

from profiles.browse.facets import FACETS
from profiles.browse.index.index import SALARY, Index, Pay
from profiles.browse.index.tally import Tally
from profiles.browse.ordering import ORDERS, ordered
from profiles.models import Card, Interview, Person, SalaryStatement, State

PUBLISHED = {"person__state": State.PUBLISHED}


def build(version: int) -> Index:
    """The index of the catalogue as it stands, under the version it was read at."""
    index = Index(version=version)
    index.everybody = BitMap(Person.objects.published().order_by().values_list("pk", flat=True))
    for name, facet in FACETS.items():
        pairs = facet.rows().filter(**PUBLISHED).values_list("value", "person_id")
        index.values[name] = _sets(pairs)
        index.stated[name] = BitMap.union(BitMap(), *index.values[name].values())
        names = facet.labels()
        index.names[name] = {value: names[value] for value in index.values[name] if value in names}
    index.words = _words()
    _add_pay(index)
    _add_interviews(index)
    for sort in ORDERS:
        index.orders[sort] = list(ordered(Person.objects.published(), sort).values_list("pk", flat=True))
    return index


def _sets(pairs: Iterable[tuple[str, int]]) -> dict[str, BitMap]:
    sets: dict[str, BitMap] = defaultdict(BitMap)
    for value, person in _streamed(pairs):
        sets[value].add(person)
    return dict(sets)


def _words() -> dict[str, BitMap]:
    sets: dict[str, BitMap] = defaultdict(BitMap)
    for words, person in _streamed(Card.objects.filter(**PUBLISHED).values_list("words", "person_id")):
        for word in set(words.split()):
            sets[word].add(person)
    return dict(sets)


def _add_pay(index: Index) -> None:
    told = SalaryStatement.objects.filter(**PUBLISHED).order_by()
    rows = _streamed(told.values_list("gross_low", "gross_high", "about", "person_id"))
    index.pay = [Pay(*row) for row in rows]
    index.stated[SALARY] = BitMap([pay.person for pay in index.pay])


def _add_interviews(index: Index) -> None:
    interviews = Interview.objects.filter(**PUBLISHED).order_by()
    for date, nature, person in _streamed(interviews.values_list("date", "nature", "person_id")):
        index.natures.setdefault(nature, Tally()).add(person)
        if date:
            index.dates.setdefault(date[:7], BitMap()).add(person)


def _streamed(rows: QuerySet | Iterable) -> Iterable:
    """Rows without a copy of them all in memory."""
    return rows.iterator(chunk_size=5000) if isinstance(rows, QuerySet) else rows
