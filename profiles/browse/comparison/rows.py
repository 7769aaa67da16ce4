"""The table's cells and rows, whatever they are about."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.functional import Promise


@dataclass(frozen=True, slots=True)
class Item:
    """One thing in a cell, and the page of the words that say it. Equal keys are the same thing."""

    key: str
    title: str
    detail: str = ""
    url: str = ""
    lang: str = ""  # of a quote
    hidden: bool = False  # words that stay with the editors
    bar: tuple[str, str] | None = None  # where it begins and how long it is, in hundredths of the scale


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: a cell a person, each with its items; an empty cell is not stated."""

    name: str
    title: str | Promise
    cells: tuple[tuple[Item, ...], ...]
    note: str = ""

    @property
    def is_stated(self) -> bool:
        """Whether everybody says something."""
        return all(self.cells)

    @property
    def is_empty(self) -> bool:
        return not any(self.cells)

    @property
    def is_same(self) -> bool:
        """Whether everybody says the same."""
        keys = [{item.key for item in cell} for cell in self.cells]
        return self.is_stated and all(some == keys[0] for some in keys)


@dataclass(frozen=True, slots=True)
class Block:
    """Rows under one heading."""

    name: str
    title: str | Promise
    rows: tuple[Row, ...]


def block(name: str, title: str | Promise, rows: Sequence[Row]) -> Block:
    """A block of the rows that say anything."""
    return Block(name, title, tuple(row for row in rows if not row.is_empty))
