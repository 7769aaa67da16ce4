"""Work told of a place by "there", "y": "I took a course at X and soon had a job teaching there"."""

from __future__ import annotations

import re

from profiles.reading import words
from profiles.reading.document import Telling
from profiles.reading.facts import PositionKind
from profiles.reading.organisations import Organisation
from profiles.reading.readers.positions.places import Hit
from profiles.reading.statements import Statement

CONFIDENCE = 0.75
_THERE = re.compile(rf"\b{words.either('employment', 'there')}")


def employer(statement: Statement, before: Statement | None) -> tuple[Organisation, Hit] | None:
    """The place that "there" means, where the guest works or worked there; None where none does."""
    if statement.telling is not Telling.OWN:
        return None
    match = _THERE.search(statement.folded)
    if match is None or not statement.is_of_guest(match.start() + 1):
        return None
    names = [name for name in statement.names if name.end <= match.start()]
    names = names or [name for name in (before.names if before else ()) if name.school]
    if not names:
        return None
    return names[-1], Hit("positions.there", CONFIDENCE, match.start(), PositionKind.JOB)
