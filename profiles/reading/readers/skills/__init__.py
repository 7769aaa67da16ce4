"""Reads skills: `find(document)`.

A name of the vocabulary in the person's own words, or in an author's, is a mention (`mentions`), unless
it names a company or a course, or is denied (`asides`). Whether the person has the skill is weighed over
all mentions (`weights`): a tool named as used, an answer to "which skills does one need", a method of a
job weigh much; what others do, and what the future will bring, weigh little (`cues`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from profiles.reading import doubts
from profiles.reading.document import Document
from profiles.reading.facts import Fact, Skill, SkillKind, Told
from profiles.reading.readers.skills import mentions
from profiles.reading.readers.skills.mentions import Mention
from profiles.reading.readers.skills.weights import LEAST, sureness

MOST_EVIDENCE = 3  # passages of one skill: the best of them, in reading order
IN_PASSING = 0.65  # confidence below which an editor is warned
RULES = {Told.USES: "skills.used", Told.NEEDS: "skills.needed", Told.ADVISES: "skills.advised"}


def find(document: Document) -> Iterator[Fact]:
    """The skills that the person uses, needs or advises, in the order in which they are first named."""
    named: dict[str, list[Mention]] = {}
    for mention in mentions.find(document):
        named.setdefault(mention.skill.slug, []).append(mention)
    for same in named.values():
        sure = sureness(same)
        if sure >= LEAST:
            yield _fact(document, same, sure)


def _fact(document: Document, same: Sequence[Mention], sure: float) -> Fact:
    best = sorted(same, key=_value, reverse=True)[:MOST_EVIDENCE]
    spans = dict.fromkeys(mention.one.evidence(document, mention.start, mention.end) for mention in best)
    told = _told(same[0].skill.kind, best)
    confidence = round(0.5 + (sure - LEAST) * 0.7, 2)
    doubt = doubts.SKILL_IN_PASSING if confidence < IN_PASSING else None
    value = Skill(same[0].skill.name_en, same[0].skill.kind, told)
    return Fact(value, tuple(spans), confidence, RULES[told], doubt)


def _value(mention: Mention) -> tuple[bool, float]:
    """How well one mention proves the skill, alone; one that says its name before others."""
    words = mention.skill.name_en.lower().split()
    return any(word in mention.one.folded for word in words if len(word) > 2), sureness([mention])


def _told(kind: SkillKind, best: Sequence[Mention]) -> Told:
    """Used, needed or advised, as the best mentions say; a tool that is merely named is used."""
    cues = frozenset().union(*(mention.cues for mention in best))
    if cues & {"does", "uses", "likes"}:
        return Told.USES
    if "advises" in cues:
        return Told.ADVISES
    if cues & {"needs", "asks_skills"} and kind is not SkillKind.TOOL:
        return Told.NEEDS
    return Told.USES
