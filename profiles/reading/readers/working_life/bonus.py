"""Bonuses: whether there are any, how large, and on what they depend."""

from __future__ import annotations

import re
from collections.abc import Iterator

from profiles.reading.facts import Aspect
from profiles.reading.readers.numerals import COUNT, RANGE, number, numbers
from profiles.reading.readers.working_life.telling import Sentence, Told, any_of

BONUS = any_of("bonus", "bonus")
ASKED = any_of("bonus", "asked")
# "an added bonus", "bonus point": no money.
FIGURATIVE = any_of("bonus", "figurative")
NEVER = any_of("bonus", "never")
# The question can hold the word: "Is there a bonus?" "No."
NO = re.compile(
    r"^\W*(?:non|no|nope|not really|pas vraiment|malheureusement (?:non|pas)|unfortunately not|aucune?"
    r"|none|jamais|never)\b(?! (?:mais|but|plus|only|seulement))"
)
YES = re.compile(r"^\W*(?:oui|yes|yeah|yep|bien sur|absolument|absolutely|of course|tout a fait)\b")
PERCENT = re.compile(rf"\b({RANGE}) ?(?:%|per ?cent\b|pour ?cents?\b)")
MONTHS = re.compile(
    rf"\b(?P<n>{COUNT}) (?:mois|months?)(?:'s|')? (?:de salaire|de prime|de bonus|salary|pay|of salary)\b"
    r"|\b(?P<extra>13|14|treizieme|quatorzieme)(?:e|eme)? mois\b"
)
COMPANY = any_of("bonus", "company")
# "les performances de Nexoria": the company by its name.
OF_SOMEBODY = re.compile(r"\b(?:performances?|resultats?|results?|objectifs?) (?:de |d'|of )(?=\w)")
INDIVIDUAL = any_of("bonus", "individual")
TEAM = any_of("bonus", "team")


def find(sentence: Sentence) -> Iterator[Told]:
    """What the sentence says of bonuses, said by itself or in answer to a question about them."""
    folded = sentence.folded
    asked = bool(ASKED.search(sentence.asked))
    place = BONUS.search(folded)
    if FIGURATIVE.search(folded) or not (place or asked):
        return
    if place is None:
        yield from _answer(sentence) if sentence.first else ()
        return
    if NEVER.search(folded):
        yield Told(Aspect.BONUS, "no", place.start(), place.end(), "bonus.none", 0.88)
        return
    details = _details(sentence)
    value = "yes: " + ", ".join(details) if details else "yes"
    confidence = 0.9 if details else 0.75 if asked else 0.65
    yield Told(Aspect.BONUS, value, place.start(), place.end(), "bonus.told", confidence)


def _answer(sentence: Sentence) -> Iterator[Told]:
    """A bare yes or no to a question about bonuses."""
    for pattern, value in ((NO, "no"), (YES, "yes")):
        if match := pattern.match(sentence.folded):
            details = _details(sentence) if value == "yes" else []
            told = "yes: " + ", ".join(details) if details else value
            yield Told(Aspect.BONUS, told, match.start(), match.end(), f"bonus.answered_{value}", 0.8)
            return


def _details(sentence: Sentence) -> list[str]:
    folded = sentence.folded
    found = []
    if match := PERCENT.search(folded):
        found.append(numbers(match[1]) + "%")
    if match := MONTHS.search(folded):
        found.append(_months(match))
    bases = [
        word
        for word, holds in (
            ("company", _on_company(sentence)),
            ("team", TEAM.search(folded)),
            ("individual", INDIVIDUAL.search(folded)),
        )
        if holds
    ]
    if bases:
        found.append(" and ".join(bases) + " performance")
    return found


def _months(match: re.Match[str]) -> str:
    if match["extra"]:
        return "13th month" if match["extra"] in ("13", "treizieme") else "14th month"
    count = number(match["n"])
    return f"{count} month{'' if count == 1 else 's'}' pay"


def _on_company(sentence: Sentence) -> bool:
    if COMPANY.search(sentence.folded):
        return True
    return any(sentence.plain[match.end()].isupper() for match in OF_SOMEBODY.finditer(sentence.folded))
