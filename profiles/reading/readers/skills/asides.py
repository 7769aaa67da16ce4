"""When the name of a skill names something else, or a skill that is said not to be there."""

from __future__ import annotations

import re

from profiles.reading import words
from profiles.reading.facts import SkillKind
from profiles.reading.readers.skills.cues import any_of
from profiles.reading.vocabulary import Match, Skill

FAR, NEAR = 56, 30  # characters before a name in which it is denied, or called a company
DENIED = re.compile(rf"(?<!\w){words.either('skills', 'denied')} ?$")
COMPANY, REFUSED = any_of("company"), any_of("company_after")
ADJECTIVE = re.compile(words.either("skills", "adjectives"))
ARTICLE = re.compile(rf"(?:^|\W){words.either('skills', 'article')} ?$")
TURNS = re.compile(rf"(?<!\w){words.either('skills', 'turns')}(?!\w)")
WORD_BEFORE = re.compile(r"([^\W\d_][\w'’-]+) (?:of |de |and |et |for )?$")
WORD_AFTER = re.compile(r" (?:of |de |and |et |for )?([^\W\d_][\w'’-]+)")


def is_denied(folded: str, start: int) -> bool:
    """Whether what begins at `start` is not done: "je ne fais pas de Java"."""
    return bool(DENIED.search(folded, max(0, start - FAR), start))


def is_aside(folded: str, text: str, match: Match[Skill]) -> bool:
    """Whether the name is that of a company, a course or a team, or qualifies something else."""
    before = folded[max(0, match.start - NEAR) : match.start]
    if match.entry.kind is SkillKind.TOOL:
        if COMPANY.search(before) or REFUSED.search(folded, match.end, match.end + NEAR):
            return True
    elif _is_part_of_name(text, match):
        return True
    if ADJECTIVE.fullmatch(folded, match.start, match.end) and not ARTICLE.search(before):
        return True
    return bool(TURNS.search(before + "@" + folded[match.end : match.end + 20]))


def _is_part_of_name(text: str, match: Match[Skill]) -> bool:
    """Whether the words beside it have capitals too: "Bureau of Labor Statistics"."""
    if not text[match.start].isupper():
        return False
    before = WORD_BEFORE.search(text, max(0, match.start - NEAR), match.start)
    after = WORD_AFTER.match(text, match.end)
    inside = before is not None and before.start() > 0 and before[1][0].isupper()
    return inside or (after is not None and after[1][0].isupper())
