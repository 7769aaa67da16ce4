"""How surely a skill is the person's, from all that is said around its mentions.

Each sign adds its weight; a logistic curve makes a sureness of the sum. The weights were set by hand from
what a careful reader looks at (what is named as used, what one answers when asked which skills one needs,
what was done in a job), then held against a regression over 18 interviews, each left out in turn: where
the two disagreed, the weaker weight was kept. F1 of skills, that interview left out, was 0.69 to 0.71.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from profiles.reading.facts import SkillKind
from profiles.reading.readers.skills.mentions import Mention

START = -1.1
KINDS = {
    SkillKind.TOOL: 2.4,  # people name the tools that they use
    SkillKind.TECHNICAL: 0.3,
    SkillKind.SOFT: -0.5,  # words of everyday talk: they need a reason
    SkillKind.LANGUAGE: -0.6,
    SkillKind.DOMAIN: -1.6,  # what the data is about is mostly what the employer does
}
# Signs that one mention is enough to give.
SIGNS = {
    "does": 1.1,
    "needs": 0.5,
    "advises": 0.3,
    "likes": 0.9,
    "first_answer": 0.4,
    "listed": 0.5,
    "direct": 0.2,
    "in_title": 0.8,
    "asks_skills": 0.5,
    "asks_work": -0.3,
    "told_author": 0.7,
    "told_host": -0.2,
}
# Signs that count where no mention is free of them.
EVERYWHERE = {
    "asks_away": -0.7,
    "asks_dislikes": -0.8,
    "at_large": -0.6,
    "negated": -1.5,
    "others": -0.7,
    "told_assented": -0.6,
}
# A soft skill that the work is said to need, or that answers the question about skills.
SOFT = {"needs": 0.6, "asks_skills": 0.6}
WEAK, WEAK_TOOL = -2.8, -1.0  # only forms that may mean something else
ONE_WORD = -0.6  # a method in one word (automation, strategy) is mostly talk; "data engineering" is not
AGAIN = 0.6  # for each time that the number of mentions grows by a factor of e
LEAST = 0.35  # below, the skill is left; between 0.30 and 0.40 the F1 of the 18 stays from 0.69 to 0.72


def sureness(mentions: Sequence[Mention]) -> float:
    """How surely the mentions of one skill say that the person has or needs it, 0 to 1."""
    counted = [mention for mention in mentions if not mention.weak] or list(mentions)
    plain = [mention for mention in counted if "negated" not in mention.cues] or counted
    kind = mentions[0].skill.kind
    said = frozenset[str]().union(*(mention.cues for mention in plain))
    everywhere = frozenset.intersection(*(mention.cues for mention in counted))
    total = START + KINDS[kind] + AGAIN * math.log(len(counted))
    total += sum(weight for sign, weight in SIGNS.items() if sign in said)
    total += sum(weight for sign, weight in EVERYWHERE.items() if sign in everywhere)
    if kind is SkillKind.SOFT:
        total += sum(weight for sign, weight in SOFT.items() if sign in said)
    if all(mention.weak for mention in mentions):
        total += WEAK_TOOL if kind is SkillKind.TOOL else WEAK
    if kind is SkillKind.TECHNICAL and not any(_is_compound(mention.words) for mention in counted):
        total += ONE_WORD
    return 1 / (1 + math.exp(-total))


def _is_compound(words: str) -> bool:
    return " " in words or "-" in words
