"""What one rule of working life finds in one sentence, before anybody knows who speaks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from profiles.reading import words
from profiles.reading.facts import Aspect
from profiles.reading.readers.numerals import RANGE, number, numbers


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as the rules see it: `folded` and `plain` have the same offsets.

    `asked` is the folded question that the sentence answers, or what the interviewer just said.
    """

    folded: str
    plain: str
    asked: str = ""
    first: bool = False  # of its answer


@dataclass(frozen=True, slots=True)
class Told:
    """One aspect told at `folded[start:end]` of a sentence. Values are short and in no language
    where that can be: "100%", "9:30-18:30", "2 days a week"."""

    aspect: Aspect
    value: str
    start: int
    end: int
    rule: str
    confidence: float


def any_of(subject: str, *keys: str) -> re.Pattern[str]:
    """A pattern for the word lists `keys` of the file `words/SUBJECT.toml`, whole words only."""
    return re.compile(rf"\b{words.either(subject, *keys)}\b")


_UNITS = {
    "jour": "day",
    "jours": "day",
    "semaine": "week",
    "mois": "month",
    "an": "year",
    "annee": "year",
    "trimestre": "quarter",
}
FREQUENCY = re.compile(
    rf"\b(?P<count>{RANGE})(?P<times> fois| times?| jours?| days?|j)"
    r"(?: (?:de |en |au |in |from |a )?(?:\w+ ){0,3}?)? ?(?:par|a|per|/|chaque|each|every|dans la|in the)"
    r" ?(?P<unit>jour|day|semaine|week|mois|month|an|annee|year|trimestre|quarter)\b"
    r"|\b(?P<once>once|twice) (?:a|per|every|each) (?P<unit_en>day|week|month|year|quarter)\b"
    r"|\b(?:tous les|toutes les|every|chaque) (?P<every>\d |two |deux |trois |three )?"
    r"(?P<unit_every>jour|day|semaine|week|mois|month|year|ans)s?\b"
)


def is_how_often(match: re.Match[str]) -> bool:
    """Whether a match of FREQUENCY counts times ("once a month") and not days."""
    return bool(match["once"] or "fois" in (match["times"] or "") or "time" in (match["times"] or ""))


def frequency(match: re.Match[str]) -> str:
    """A match of FREQUENCY in a few plain words: "once a month", "2 days a week"."""
    if match["once"]:
        return f"{match['once']} a {match['unit_en']}"
    if match["unit_every"]:
        return _every(match)
    unit = _UNITS.get(match["unit"], match["unit"])
    count = numbers(match["count"])
    if "fois" in match["times"] or "time" in match["times"]:
        return {"1": "once", "2": "twice"}.get(count, f"{count} times") + f" a {unit}"
    return f"{count} day{'' if count == '1' else 's'} a {unit}"


def _every(match: re.Match[str]) -> str:
    unit = _UNITS.get(match["unit_every"], match["unit_every"]).replace("ans", "year")
    count = number(match["every"]) if match["every"] else None
    return f"every {count} {unit}s" if count else f"every {unit}"
