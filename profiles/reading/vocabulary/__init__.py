"""The words that readers know: lists of schools, employers, roles, skills, topics and places.

Words are data (the TOML files beside this one), rules are code. `load()` gives the lists, `fold`
the one way of writing in which they are looked for, and `Lexicon` finds them in a text.
"""

from profiles.reading.vocabulary.cues import Cue, ranked
from profiles.reading.vocabulary.entries import (
    City,
    Country,
    Degree,
    Employer,
    Entry,
    Field,
    Month,
    Platform,
    PlatformKind,
    Rank,
    Role,
    School,
    Skill,
    Topic,
)
from profiles.reading.vocabulary.folding import flatten, fold
from profiles.reading.vocabulary.lexicon import Lexicon, Match
from profiles.reading.vocabulary.lists import Vocabulary, load
from profiles.reading.vocabulary.loader import VocabularyError

__all__ = [
    "City",
    "Country",
    "Cue",
    "Degree",
    "Employer",
    "Entry",
    "Field",
    "Lexicon",
    "Match",
    "Month",
    "Platform",
    "PlatformKind",
    "Rank",
    "Role",
    "School",
    "Skill",
    "Topic",
    "Vocabulary",
    "VocabularyError",
    "flatten",
    "fold",
    "load",
    "ranked",
]
