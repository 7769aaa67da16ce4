"""The list as CSV: one table a file, a row a person, a step, a salary, a skill or an answer.

For spreadsheets: UTF-8 with its mark, semicolons in French as French spreadsheets want them, and no
cell that a spreadsheet would run as a formula.
"""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from typing import Any

from profiles.browse import index, people
from profiles.browse.exports.tables import TABLES
from profiles.browse.selection import Selection
from profiles.browse.typography import in_french

MARK = "\ufeff"  # by which a spreadsheet knows UTF-8
RUNS = ("=", "+", "-", "@", "\t", "\r")  # what a formula may begin with
AT_ONCE = 200  # people in memory


class Echo:
    """A file that hands back what is written to it, so that rows can be streamed."""

    def write(self, text: str) -> str:
        return text


def as_csv(asked: Selection, table: str) -> Iterator[str]:
    """The lines of a table, for everybody whom the filters leave, in the order that is asked for."""
    columns, rows = TABLES[table]
    writer = csv.writer(Echo(), delimiter=";" if in_french() else ",")
    yield MARK + _line(writer, columns)
    for person in _everybody(asked):
        for row in rows(person):
            yield _line(writer, row)


def _line(writer: Any, cells: Iterable[object]) -> str:
    return writer.writerow([safe(cell) for cell in cells])


def safe(cell: object) -> str:
    """A cell that says what it says, and does nothing when it is opened."""
    if cell is None:
        return ""
    text = str(cell).lower() if isinstance(cell, bool) else str(cell)
    return f"'{text}" if text.startswith(RUNS) else text


def _everybody(asked: Selection) -> Iterator[Any]:
    engine = index.current()
    keys = iter(engine.page(replace(asked, page=1, size=max(1, engine.total(asked)))))
    while some := list(islice(keys, AT_ONCE)):
        yield from people.for_export(some)
