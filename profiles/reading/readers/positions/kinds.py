"""What kind of position a title names."""

from __future__ import annotations

import re

from profiles.reading.facts import PositionKind
from profiles.reading.titles import Title

_KINDS = (
    (re.compile(r"\b(?:intern|stagiaire|trainee)\b"), PositionKind.INTERNSHIP),
    (re.compile(r"\b(?:alternante?|apprentie?|apprentice)\b"), PositionKind.APPRENTICESHIP),
    (re.compile(r"fond(?:ateur|atrice)\b|\b(?:co-?)?founder\b"), PositionKind.FOUNDER),
    (re.compile(r"\b(?:freelance|freelancer|independante?)\b"), PositionKind.FREELANCE),
    (
        re.compile(
            r"\bpost-?doc|doctorante?\b|\bchercheu|\bresearcher\b|research (?:fellow|associate|assistant)"
        ),
        PositionKind.RESEARCH,
    ),
)


def of(title: Title) -> PositionKind:
    """The kind that a word of the title says; a job where none does."""
    return next((kind for pattern, kind in _KINDS if pattern.search(title.folded)), PositionKind.JOB)
