"""What was studied beside a school's name: the degree and the field, by the vocabulary."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from profiles.reading.organisations import Organisation
from profiles.reading.passage import Passage
from profiles.reading.vocabulary import Lexicon, load
from profiles.reading.vocabulary.entries import Degree, Field

NEAR = 90  # characters from the school's name; "a master's degree in mathematics and statistics at" takes 51


@dataclass(frozen=True, slots=True)
class Programme:
    """A degree and a field, each as the vocabulary calls it."""

    degree: str | None = None
    field: str | None = None


@cache
def _lexicons() -> tuple[Lexicon[Degree], Lexicon[Field]]:
    vocabulary = load()
    return Lexicon(vocabulary.degrees.values()), Lexicon(vocabulary.fields.values())


def near(here: Passage, name: Organisation) -> Programme:
    """The degree and the field told nearest to a school."""
    degrees, fields = _lexicons()
    return Programme(_nearest(degrees, here, name), _nearest(fields, here, name))


def _nearest(lexicon: Lexicon[Degree] | Lexicon[Field], here: Passage, name: Organisation) -> str | None:
    start, end = max(0, name.start - NEAR), min(len(here.folded), name.end + NEAR)
    matches = [
        match
        for match in lexicon.find(here.folded, start, end, text=here.text)
        if match.end <= name.start or match.start >= name.end
    ]
    best = min(
        matches, key=lambda match: min(abs(match.end - name.start), abs(match.start - name.end)), default=None
    )
    return best.entry.name if best else None
