"""The questions that the list asks, whoever answers them."""

from collections.abc import Mapping
from typing import Protocol

from profiles.browse.coverage import Coverage
from profiles.browse.labels import Label
from profiles.browse.selection import Selection


class Engine(Protocol):
    """Whatever answers the list's questions: SQL, bitmaps in memory, a search engine.

    Only published people are counted and listed; every count is of distinct people.
    """

    def total(self, asked: Selection) -> int:
        """How many people the filters leave."""

    def page(self, asked: Selection) -> list[int]:
        """The primary keys of the people on the page that is asked for, in order."""

    def counts(self, asked: Selection, facet: str) -> Mapping[str, int]:
        """For each value of a facet, `_none` included, the people whom all *other* filters leave.

        Values that nobody is left with are not named.
        """

    def coverage(self, asked: Selection) -> Coverage:
        """How many interviews stand behind the answer, and from when."""

    def labels(self, facet: str) -> Mapping[str, Label]:
        """What the values of a facet are called; at least those that `counts` names."""
