"""Names that may be people's, with what the document says around them.

Each occurrence of a full name earns signs: it stands in the title, after "interview with", after
"written by", in a picture's words. The members are chosen from these signs, not from the name.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from profiles.reading import names, words
from profiles.reading.facts import Span
from profiles.reading.layout import Block, Layout, Role
from profiles.reading.names import Name
from profiles.reading.source import Source
from profiles.reading.vocabulary import Lexicon, Vocabulary, fold
from profiles.reading.vocabulary.entries import Entry


class Sign(StrEnum):
    """What speaks for or against somebody being the guest."""

    TITLE = "title"
    GUEST = "guest"  # "interview with NAME"
    GREETED = "greeted"  # "Hello NAME"
    SELF = "self"  # "my name is NAME", in an answer or in prose
    PICTURE = "picture"  # the words of an image
    AGED = "aged"  # an age follows
    HOST = "host"  # "written by NAME"
    CITED = "cited"  # "the book by NAME"
    SUBJECT = "subject"  # "NAME works", "an interview with one of the …, NAME"
    HEADLINE = "headline"  # a line of the title or the introduction begins with it
    ALONE = "alone"  # it is the whole of such a line
    PRESENTED = "presented"  # in the introduction
    SPOKEN = "spoken"  # inside an answer: somebody whom the guest mentions


@dataclass
class Candidate:
    """A name, how often it stands where, and the first place of each sign."""

    name: str
    parts: tuple[str, ...]
    signs: Counter[Sign] = field(default_factory=Counter)
    places: dict[Sign, Span] = field(default_factory=dict)
    first: Span = field(default=Span(0, 0))
    count: int = 0
    alone: int = 0  # mentions by the first name or the surname only

    def add(self, name: Name, signs: set[Sign]) -> None:
        self.first = self.first if self.count else name.span
        self.count += 1
        for sign in signs:
            self.signs[sign] += 1
            self.places.setdefault(sign, name.span)

    def means(self, label: str) -> bool:
        """Whether a folded label or short form is of this name: first name, surname, initials, start."""
        parts = tuple(label.replace(".", " ").split())
        if not parts:
            return False
        if parts == self.parts[: len(parts)] or parts == self.parts[-len(parts) :]:
            return True
        if len(label) == 1:
            return self.parts[0].startswith(label)
        return len(parts) == 1 and label == names.initials(self.name)


LEFT = 70  # characters before a name in which its sign may stand
_ARTICLE = r"[\s,:;*_\"(\[–—-]{0,6}(?:(?:dr|pr|m|mme|mr|mrs|ms|prof|professor|professeur)\.?\s)?"
_SIGNS = {
    Sign.GUEST: re.compile(rf"\b{words.either('persons', 'before_guest')}{_ARTICLE}$"),
    Sign.GREETED: re.compile(rf"\b{words.either('persons', 'greeting')}{_ARTICLE}$"),
    Sign.SELF: re.compile(rf"\b{words.either('persons', 'self')}{_ARTICLE}$"),
    Sign.HOST: re.compile(rf"(?:^|\b){words.either('persons', 'before_host')}{_ARTICLE}$"),
    Sign.PICTURE: re.compile(rf"\b{words.either('persons', 'picture')}\s?$"),
    Sign.CITED: re.compile(rf"\b{words.either('persons', 'cited')}\b[^.?!\n]{{0,40}}$"),
}
_EARLIER = re.compile(r"\b(?:apres|after|following|last (?:month|week)|le mois dernier)\b[^.!?,\n]{0,40}$")
_HOSTS = re.compile(rf",? ?{words.either('persons', 'hosts')}\b")
_AGED = re.compile(rf",? ?{words.either('persons', 'aged')}")
_FAR = re.compile(rf"\b{words.either('persons', 'before_guest')}\b[^.?!\n]{{0,220}}$")
_ACTS = re.compile(rf",?\s{words.either('persons', 'acts')}\b")
FAR = 260  # characters: a presentation may put the person's whole trade before the name


def find(source: Source, layout: Layout, vocabulary: Vocabulary) -> list[Candidate]:
    """Full names in order of appearance, and single ones that somebody is greeted or presented by.

    Names that the vocabulary has for something else, or that hold such a name, are nobody's.
    """
    things = _things(vocabulary)
    found: dict[tuple[str, ...], Candidate] = {}
    single: dict[tuple[str, ...], list[tuple[Name, set[Sign]]]] = defaultdict(list)
    for name, block in _occurrences(source, layout):
        if names.may_be_person(name) and not _is_thing(things, name):
            candidate = found.setdefault(name.parts, Candidate(name.text, name.parts))
            candidate.add(name, signs(source, name, block))
        elif len(name.parts) == 1 and len(name.text) > 1 and not _is_thing(things, name):
            single[name.parts].append((name, signs(source, name, block)))
    _count_short_forms(found, single)
    return sorted([*found.values(), *_given_alone(found, single)], key=lambda candidate: candidate.first)


@lru_cache(maxsize=1)
def _things(vocabulary: Vocabulary) -> Lexicon[Entry]:
    lists = (
        vocabulary.skills,
        vocabulary.platforms,
        vocabulary.employers,
        vocabulary.schools,
        vocabulary.cities,
    )
    return Lexicon([entry for entries in lists for entry in entries.values()])


def _is_thing(things: Lexicon[Entry], name: Name) -> bool:
    """Whether the vocabulary knows the whole name as something else. People bear the names of towns too."""
    folded = fold(name.text)
    known = sum(match.end - match.start for match in things.find(folded, text=name.text) if not match.ask)
    return known >= len(folded) - folded.count(" ")


def _occurrences(source: Source, layout: Layout) -> Iterator[tuple[Name, Block | None]]:
    for name in names.runs(source.plain):
        yield name, layout.block_at(name.span.start)


def signs(source: Source, name: Name, block: Block | None) -> set[Sign]:
    """What the place of one occurrence says of the name."""
    role = block.role if block else None
    far = source.folded[max(0, name.span.start - FAR) : name.span.start].rsplit("\n", 1)[-1]
    left = far[-LEFT:]
    found = {sign for sign, pattern in _SIGNS.items() if pattern.search(left)}
    if Sign.GUEST in found and _EARLIER.search(left):
        found.discard(Sign.GUEST)
    if role is Role.TITLE:
        found.add(Sign.TITLE)
    if role in (Role.TITLE, Role.INTRO, Role.PROSE) and not far.strip(' #*_>|-–—"“«'):
        found.add(Sign.HEADLINE)
        if not source.folded[name.span.end : source.line_at(name.span.start).end].strip(" *_:#"):
            found.add(Sign.ALONE)
    if role in (Role.PROSE, Role.INTRO) and (_FAR.search(far) or _ACTS.match(source.folded, name.span.end)):
        found.add(Sign.SUBJECT)
    if role is Role.CAPTION or _is_picture(source, name):
        found.add(Sign.PICTURE)
    if role is Role.INTRO:
        found.add(Sign.PRESENTED)
    if role in (Role.ANSWER, Role.TURN):
        found.add(Sign.SPOKEN)
    elif _HOSTS.match(source.folded, name.span.end):
        found = {Sign.HOST}
    elif _AGED.match(source.folded, name.span.end):
        found.add(Sign.AGED)
    if role not in (Role.ANSWER, Role.PROSE, Role.TURN):
        found.discard(Sign.SELF)
    if role in (Role.ANSWER, Role.TITLE) or found & {Sign.GUEST, Sign.PICTURE}:
        found.discard(Sign.HOST)
    return found


def _is_picture(source: Source, name: Name) -> bool:
    line = source.line_at(name.span.start)
    before = source.text[max(line.start, name.span.start - 200) : name.span.start]
    return "![" in before or "alt=" in before


def _count_short_forms(
    found: dict[tuple[str, ...], Candidate], single: dict[tuple[str, ...], list[tuple[Name, set[Sign]]]]
) -> None:
    """Gives a full name the mentions of its first name and surname; each to the first that has it."""
    owners: dict[str, Candidate] = {}
    for parts, candidate in found.items():
        owners.setdefault(parts[0], candidate)
        owners.setdefault(parts[-1], candidate)
    for (word,), mentions in single.items():
        owner = owners.get(word)
        if owner:
            owner.alone += len(mentions)
            for name, signed in mentions:
                for sign in signed & {Sign.GREETED, Sign.SELF, Sign.GUEST, Sign.TITLE}:
                    owner.signs[sign] += 1
                    owner.places.setdefault(sign, name.span)


def _given_alone(
    found: dict[tuple[str, ...], Candidate], single: dict[tuple[str, ...], list[tuple[Name, set[Sign]]]]
) -> Iterator[Candidate]:
    """Names of one word only, where somebody is plainly called so."""
    known = {part for parts in found for part in parts}
    for parts, mentions in single.items():
        plain = [signed & {Sign.GREETED, Sign.SELF, Sign.GUEST, Sign.AGED} for _, signed in mentions]
        if parts[0] not in known and any(plain) and not parts[0].isdigit():
            candidate = Candidate(mentions[0][0].text, parts)
            for name, signed in mentions:
                candidate.add(name, signed)
            yield candidate
