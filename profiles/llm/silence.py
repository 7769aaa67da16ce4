"""What it means that one reader tells a fact and the other does not."""

from __future__ import annotations

from collections.abc import Sequence

from profiles.llm.likeness import is_equal, is_otherwise, is_same
from profiles.llm.pairs import Pair
from profiles.reading.facts import Fact, FactKind, Position, Skill, SkillKind

SURE = 0.85  # confidence of the first reader
HEARD = 0.5  # share of what the first reader is sure of; the second has to tell more


def has_heard(pairs: Sequence[Pair]) -> bool:
    """Whether the second reader tells most of what the first is sure of. Else its silence says nothing:
    a small model overlooks much.
    """
    sure = [one for one in pairs if one.first and one.first.confidence >= SURE]
    return not sure or sum(one.second is not None for one in sure) > HEARD * len(sure)


def has_rival(lone: Pair, pairs: Sequence[Pair]) -> bool:
    """Whether the other reader, too, tells alone what can't be so beside this."""
    if lone.first:
        theirs = (one.second for one in pairs if not one.first)
        return any(is_otherwise(lone.first, fact) for fact in theirs if fact)
    ours = (one.first for one in pairs if not one.second)
    return any(is_otherwise(fact, lone.fact) for fact in ours if fact)


def is_told_twice(lone: Pair, pairs: Sequence[Pair]) -> bool:
    """Whether a reader tells again, under another name or with less, what both tell."""
    return any(_is_again(lone.fact, one) for one in pairs if one.first and one.second)


def _is_again(fact: Fact, both: Pair) -> bool:
    known = [one for one in (both.first, both.second) if one]
    bare = isinstance(fact.value, Position) and fact.value.title is None
    return any(is_equal(fact, one) or (bare and is_same(fact, one)) for one in known)


def is_unlikely(lone: Pair, pairs: Sequence[Pair]) -> bool:
    """Whether a fact is most likely wrong because a good reader of the same words does not tell it.

    Measured on the seeds and the dev set, where the second reader was a strong model:

    - fields of knowledge that one reader alone names ("health", "retail"): 1 of 7 right. People talk
      of much that is nobody's skill.
    - tools that the first alone names: 0 of 7. A tool has a name, nobody overlooks it.
    - other skills that the first alone names: 10 of 44 where it was not sure, 4 of 5 where it was.
    - titles that the first alone reads in a passage, of an employer for whom both read another one
      there: 0 of 3.
    """
    fact = lone.fact
    if isinstance(fact.value, Skill):
        kind, mine = fact.value.skill_kind, lone.first is not None
        doubtful = kind is SkillKind.TOOL or fact.confidence < SURE
        return kind is SkillKind.DOMAIN or (mine and doubtful)
    if fact.kind is not FactKind.POSITION or not lone.first:
        return False
    both = [one for one in pairs if one.first and one.second]
    return any(is_otherwise(fact, known) for one in both for known in (one.first, one.second) if known)
