"""Runs of capitals that may be a person's name, found by their form alone.

No list of first names: a name is told from a firm or a place by the words around it, which is the
reader's work. Here only what can't be a person is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from profiles.reading import words
from profiles.reading.facts import Span
from profiles.reading.letters import CAPITAL, LOWER, UPPER
from profiles.reading.vocabulary import fold

_WORD = rf"{CAPITAL}(?:[\w'’\-]{{1,30}}|\.(?=[ ]{CAPITAL}))"
_PARTICLE = r"(?:de|da|di|du|van|von|le|la|el|al|der|den|dos|del|bin|ben|d'|de la|van der|von der)"
_RUN = re.compile(
    rf"(?<![\w@/.#-])(?:[dlLD]['’])?(?P<name>{_WORD}(?:[ ]+(?:{_PARTICLE}[ ]+)?{_WORD}){{0,4}})"
)
# One word of a person's name: Ann, O'Brien, Jean-Marc, McKay, J.
_PERSONAL = re.compile(
    rf"[{UPPER}](?:\.|[{LOWER}]*(?:(?:['’\-][{UPPER}{LOWER}]|[{UPPER}](?=[{LOWER}]))[{LOWER}]*){{0,3}})|[{UPPER}]{{2,15}}(?:-[{UPPER}]{{2,15}})?"
)
_POSSESSIVE = re.compile(r"['’]s$|['’]$")
MOST_WORDS = 5


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitals at `span`, as written, a final "'s" left out."""

    text: str
    span: Span

    @property
    def folded(self) -> str:
        return " ".join(fold(self.text).split())

    @property
    def parts(self) -> tuple[str, ...]:
        return tuple(self.folded.split())


def runs(plain: str, start: int = 0, end: int | None = None) -> Iterator[Name]:
    """All runs of one to five capitalised words in `plain[start:end]`, in order."""
    for match in _RUN.finditer(plain, start, len(plain) if end is None else end):
        yield from _trimmed(match["name"], match.start("name"))


def _trimmed(run: str, start: int) -> Iterator[Name]:
    """The run without leading words that only begin a sentence; a possessive ends a name."""
    for piece in re.finditer(r"['’]s(?=\s)", run):
        yield from _trimmed(run[: piece.end()], start)
        yield from _trimmed(run[piece.end() :].lstrip(), start + len(run) - len(run[piece.end() :].lstrip()))
        return
    pieces = [(piece.group(), piece.start()) for piece in re.finditer(r"\S+", run)]
    while pieces and fold(pieces[0][0]).rstrip(".") in words.among("persons", "not_names"):
        pieces.pop(0)
    if not pieces:
        return
    first = pieces[0][1]
    text = _POSSESSIVE.sub("", run[first:].rstrip())
    if text:
        yield Name(" ".join(text.split()), Span(start + first, start + first + len(text)))


def may_be_person(name: Name) -> bool:
    """Whether nothing in the run itself speaks against a person: two words or more, none of a thing's."""
    never = words.among("persons", "never_names")
    parts = name.parts
    if not 2 <= len(parts) <= MOST_WORDS or any(part.rstrip(".") in never for part in parts):
        return False
    pieces = name.text.split()
    if not all(piece.islower() or _PERSONAL.fullmatch(piece) for piece in pieces):
        return False
    return not all(piece.isupper() and len(piece) < 4 for piece in pieces)


def initials(name: str) -> str:
    """The first letters of a name's words, folded: what some transcripts label turns with."""
    return "".join(part[0] for part in re.split(r"[ \-]+", fold(name)) if part)
