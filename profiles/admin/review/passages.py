"""The interview's text, cut where passages begin and end, so that each piece is lit by its claims."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter

from profiles.models import Claim, Evidence, FactKind


@dataclass(frozen=True, slots=True)
class Mark:
    """One passage of one claim. An answer's passage is long: it is shown as a ground, not as a mark."""

    start: int
    end: int
    claim: int  # its primary key
    label: str
    ground: bool = False
    waiting: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of the text between two borders, and the marks that cover all of it."""

    start: int
    words: str
    marks: Sequence[Mark] = ()
    grounds: Sequence[Mark] = ()

    @property
    def claims(self) -> str:
        """The claims that light it, for `data-claims`."""
        return " ".join(str(mark.claim) for mark in (*self.marks, *self.grounds))

    @property
    def waiting(self) -> bool:
        return any(mark.waiting for mark in (*self.marks, *self.grounds))

    @property
    def opening(self) -> list[Mark]:
        """The answers that begin here: each has a link of its own before its first words."""
        return [mark for mark in self.grounds if mark.start == self.start]


def mark(claim: Claim, passage: Evidence, label: str, waiting: bool) -> Mark:
    ground = claim.kind == FactKind.ANSWER
    return Mark(passage.start, passage.end, claim.pk, label, ground, waiting)


def segments(text: str, marks: Iterable[Mark]) -> Iterator[Segment]:
    """The whole of `text` in order, from its first word on: each character once, whatever overlaps."""
    marks = sorted(marks, key=attrgetter("start", "end", "claim"))
    first = len(text) - len(text.lstrip())  # empty lines at the top say nothing
    borders = sorted({first, len(text), *(mark.start for mark in marks), *(mark.end for mark in marks)})
    active: list[Mark] = []
    following = iter(marks)
    ahead = next(following, None)
    for start, end in pairwise(borders):
        active = [mark for mark in active if mark.end > start]
        while ahead is not None and ahead.start == start:
            active.append(ahead)
            ahead = next(following, None)
        yield Segment(
            start,
            text[start:end],
            [mark for mark in active if not mark.ground],
            [mark for mark in active if mark.ground],
        )
