"""The index: what it holds, and how it answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from pyroaring import BitMap

from profiles.browse.coverage import Coverage
from profiles.browse.facets import NONE
from profiles.browse.index.tally import Tally
from profiles.browse.labels import Label
from profiles.browse.selection import Selection
from profiles.models import Nature, fold

SALARY = "salary"


class Pay(NamedTuple):
    """A statement on pay: gross euros a year from and to, where they could be derived."""

    low: int | None
    high: int | None
    about: str
    person: int


@dataclass(slots=True)
class Index:
    """The catalogue at one version, as sets of people."""

    version: int
    everybody: BitMap = field(default_factory=BitMap)
    values: dict[str, dict[str, BitMap]] = field(default_factory=dict)  # facet → value → people
    stated: dict[str, BitMap] = field(default_factory=dict)  # facet → people who have any value
    names: dict[str, Mapping[str, Label]] = field(default_factory=dict)
    words: dict[str, BitMap] = field(default_factory=dict)
    pay: list[Pay] = field(default_factory=list)
    orders: dict[str, list[int]] = field(default_factory=dict)  # sort → everybody, in order
    dates: dict[str, BitMap] = field(default_factory=dict)  # of interviews
    natures: dict[str, Tally] = field(default_factory=dict)

    def total(self, asked: Selection) -> int:
        return len(self.people(asked))

    def page(self, asked: Selection) -> list[int]:
        people, start = self.people(asked), (asked.page - 1) * asked.size
        listed = (person for person in self.orders[asked.sort] if person in people)
        return list(islice(listed, start, start + asked.size))

    def counts(self, asked: Selection, facet: str) -> Mapping[str, int]:
        others = self.people(asked, leave_out=facet)
        values = self.values.get(facet, {}).items()  # `salary` has none: it is asked by amounts
        counts = {value: others.intersection_cardinality(people) for value, people in values}
        counts[NONE] = len(others - self.stated[facet])
        return {value: number for value, number in counts.items() if number}

    def coverage(self, asked: Selection) -> Coverage:
        people = self.people(asked)
        dates = sorted(date for date, told in self.dates.items() if people.intersect(told))
        numbers = {nature: tally.of(people) for nature, tally in self.natures.items()}
        return Coverage(
            interviews=sum(numbers.values()),
            first=dates[0] if dates else "",
            last=dates[-1] if dates else "",
            invented=numbers.get(Nature.INVENTED, 0),
            retold=numbers.get(Nature.RETELLING, 0),
        )

    def labels(self, facet: str) -> Mapping[str, Label]:
        return self.names[facet]

    def people(self, asked: Selection, leave_out: str = "") -> BitMap:
        """The people whom the filters leave, one facet or `salary` left out if need be."""
        sets = [self._with_word(word) for word in fold(asked.q).split()]
        chosen = {name: values for name, values in asked.values.items() if values and name != leave_out}
        sets += [self._with_value(name, values) for name, values in chosen.items()]
        if leave_out != SALARY and (asked.asks_pay or asked.salary_none):
            sets.append(self._paid(asked))
        return BitMap.intersection(self.everybody, *sets)

    def _with_value(self, facet: str, values: tuple[str, ...]) -> BitMap:
        sets = [self.values[facet][value] for value in values if value in self.values[facet]]
        if NONE in values:
            sets.append(self.everybody - self.stated[facet])
        return _union(sets)

    def _with_word(self, word: str) -> BitMap:
        return _union([people for known, people in self.words.items() if word in known])

    def _paid(self, asked: Selection) -> BitMap:
        found = BitMap()
        if asked.asks_pay:
            found |= BitMap([told.person for told in self.pay if _answers(asked, told)])
        if asked.salary_none:
            found |= self.everybody - self.stated[SALARY]
        return found


def _union(sets: list[BitMap]) -> BitMap:
    return BitMap.union(*sets) if sets else BitMap()


def _answers(asked: Selection, told: Pay) -> bool:
    """Whether one statement's range overlaps the one asked for, and is about whom is asked."""
    if asked.salary_about and told.about != asked.salary_about:
        return False
    if asked.salary_min is not None and (told.high is None or told.high < asked.salary_min):
        return False
    return asked.salary_max is None or (told.low is not None and told.low <= asked.salary_max)
