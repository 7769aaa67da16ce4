"""Where skills are named, with what stands around each name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from profiles.reading.document import Document
from profiles.reading.readers.said import Said, said
from profiles.reading.readers.skills import asides, cues
from profiles.reading.vocabulary import Lexicon, Match, Role, Skill, Vocabulary

# Between two names of one list: "Python, SQL and a bit of Scala".
LISTED = re.compile(
    r" ?(?:,|/|&|\(|\bet\b|\band\b|\bou\b|\bor\b|\bainsi que\b|\bas well as\b|\bpuis\b)"
    r"(?: ?(?:,|et|and|or|ou|de|du|des|d'|l'|la|le|les|en|in|a|the|un|une|using|then|puis|also|aussi)\b)*"
    r"(?: ?\w+){0,2} ?"
)
SHORT = 4  # letters; a name in capitals this short may be a word when it is written small


@dataclass(frozen=True, slots=True)
class Mention:
    """One naming of a skill, with the cues that stand around it or around the list it is in."""

    skill: Skill
    one: Said
    start: int  # in the sentence's words
    end: int
    weak: bool  # the form may mean something else
    cues: frozenset[str]

    @property
    def words(self) -> str:
        """The name as told, folded."""
        return self.one.folded[self.start : self.end]


def find(document: Document) -> Iterator[Mention]:
    """Every naming of a skill in what tells of the interviewee, in reading order; no asides."""
    skills, roles = _skills(document.vocabulary), _roles(document.vocabulary)
    for one in said(document):
        matches = list(skills.find(one.folded, text=one.passage.text))
        if not matches:
            continue
        titles = [(match.start, match.end) for match in roles.find(one.folded, text=one.passage.text)]
        around = cues.of_sentence(document, one)
        for group in _lists(one.folded, matches):
            yield from _in_list(one, group, titles, around)


def _in_list(
    one: Said, group: Sequence[Match[Skill]], titles: Sequence[tuple[int, int]], around: frozenset[str]
) -> Iterator[Mention]:
    folded, text = one.folded, one.passage.text
    start, end = group[0].start, group[-1].end
    if asides.is_denied(folded, start):
        return
    shared = around | cues.of_list(folded, start, end, len(group))
    for match in group:
        titled = any(first <= match.start and match.end <= last for first, last in titles)
        if not titled and asides.is_aside(folded, text, match):
            continue
        own = cues.of_name(folded, match.start) | ({"in_title"} if titled else set())
        yield Mention(match.entry, one, match.start, match.end, _is_weak(match, text), shared | own)


def _lists(folded: str, matches: Sequence[Match[Skill]]) -> list[list[Match[Skill]]]:
    """The matches in groups that one list names."""
    groups: list[list[Match[Skill]]] = []
    for match in matches:
        if groups and LISTED.fullmatch(folded, groups[-1][-1].end, match.start):
            groups[-1].append(match)
        else:
            groups.append([match])
    return groups


def _is_weak(match: Match[Skill], text: str) -> bool:
    """Whether the form is asked about, or is a short name in capitals that is written small here."""
    letters = [letter for letter in match.form if letter.isalpha()]
    short = len(letters) <= SHORT and sum(letter.isupper() for letter in letters) * 2 > len(letters)
    return match.ask or (short and text[match.start : match.end].islower())


@cache
def _skills(vocabulary: Vocabulary) -> Lexicon[Skill]:
    return Lexicon(vocabulary.skills.values(), plurals=True)


@cache
def _roles(vocabulary: Vocabulary) -> Lexicon[Role]:
    return Lexicon(vocabulary.roles.values(), plurals=True)
