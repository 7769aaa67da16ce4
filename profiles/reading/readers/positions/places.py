"""A name in its sentence, and what a rule says of it: the two things that all ways of telling share."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from profiles.reading import links
from profiles.reading.facts import PositionKind
from profiles.reading.links import Link
from profiles.reading.organisations import Organisation
from profiles.reading.placenames import looks_like_school
from profiles.reading.statements import Statement
from profiles.reading.titles import Title

WINDOW = 170  # characters on either side of a name that rules look at


@dataclass(frozen=True, eq=False)
class Place:
    """A name in its sentence, and all that a rule needs to judge it."""

    statement: Statement
    name: Organisation

    @cached_property
    def link(self) -> Link | None:
        return links.find(self.statement.folded, self.name.start, self.statement.passage.text)

    @cached_property
    def left(self) -> str:
        """What stands before the name."""
        return self.statement.folded[max(0, self.name.start - WINDOW) : self.name.start]

    @cached_property
    def before(self) -> str:
        """What stands before the link."""
        end = self.link.start if self.link else self.name.start
        return self.statement.folded[max(0, end - WINDOW) : end]

    @cached_property
    def right(self) -> str:
        return self.statement.folded[self.name.end : self.name.end + WINDOW]

    @property
    def of_guest(self) -> bool:
        return self.statement.is_of_guest(self.name.start)

    @property
    def of_we(self) -> bool:
        return self.statement.is_of_we(self.name.start)

    @property
    def is_only_school(self) -> bool:
        """Whether the name is a school's and nothing more: one works there only where it is plainly said."""
        if self.name.employer is not None:
            return False
        return self.name.school is not None or looks_like_school(self.name.text)


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule says of a place.

    `cue` is where the way of telling begins in the sentence; `near` is where it ends, cue and all.
    """

    rule: str
    confidence: float
    cue: int
    kind: PositionKind | None = None
    title: Title | None = None
    left: bool = False  # told as over: the person left, or the internship ended
    near: int = 0  # 0 where the cue is but a word


def cue_at(told: Place, match: re.Match[str], where: str) -> int:
    """Where in the sentence a cue begins that was found in one of the place's views."""
    end = told.name.start if where is told.left or told.link is None else told.link.start
    return end - len(where) + match.start("cue" if "cue" in match.re.groupindex else 0)
