"""How the time is shared: "3/4 administrative, 1/4 data science", "80% coding, 20% meetings".

Shares come as percentages, fractions (typeset ones too: \\frac{3}{4}, ¾) or words ("half my time",
"un tiers"). One share alone counts only with a word of time beside it; several count in a sentence
about time or work.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from profiles.reading import words
from profiles.reading.facts import Aspect
from profiles.reading.readers.working_life.telling import Sentence, Told
from profiles.reading.vocabulary import fold

FRACTIONS = {
    "la moitie": "1/2", "moitie": "1/2", "l'autre moitie": "1/2", "half": "1/2", "the other half": "1/2",
    "un tiers": "1/3", "le tiers": "1/3", "a third": "1/3", "one third": "1/3", "one-third": "1/3",
    "deux tiers": "2/3", "les deux tiers": "2/3", "two thirds": "2/3", "two-thirds": "2/3",
    "un quart": "1/4", "le quart": "1/4", "a quarter": "1/4", "one quarter": "1/4",
    "trois quarts": "3/4", "les trois quarts": "3/4", "three quarters": "3/4", "three-quarters": "3/4",
    "un cinquieme": "1/5", "a fifth": "1/5", "le reste": "", "the rest": "",
    "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4",
}  # fmt: skip
SHARE = re.compile(
    r"(?P<percent>(?<![\d.,+-])\d{1,3}(?: ?- ?\d{1,3})?) ?(?:%|percent\b|per cent\b|pour ?cents?\b)"
    r"|\$? ?\\d?frac ?\{ ?(?P<top>\d{1,2}) ?\} ?\{ ?(?P<bottom>\d{1,2}) ?\} ?\$?"
    r"|(?<![\d/])(?P<fraction>[1-4]/[2-5])(?![\d/])"
    rf"|(?<!\w)(?P<words>{'|'.join(sorted(FRACTIONS, key=len, reverse=True))})(?!\w)"
    r"(?! d'heures?| hours?\b| an hour)"
)


def _words(key: str) -> str:
    return words.either("time_split", key)


OF_TIME = re.compile(rf" ?(?:de |of |d'|du )?(?:{_words('whose')} )?{_words('of_time')}\b")
TIME, SHARING = re.compile(rf"\b{_words('time')}\b"), re.compile(rf"\b{_words('sharing')}\b")
ASIDE = r"(?:(?:he|she|i|je|il|elle) \w+, ?)?"  # "a third, he reckons, goes into …"
LEAD = re.compile(rf"[ ,]*{ASIDE}(?:(?:{_words('lead')} +|(?:l'|d'))(?! ))*")
STOP = re.compile(rf"[.;:!?()]|,| - |\b{_words('stop')}\b")
OTHER = re.compile(rf"{_words('hedge')}|\b{_words('other')}\b")
LONGEST_LABEL = 6  # words; what is longer is a story, not a share


@dataclass(frozen=True, slots=True)
class Part:
    share: str
    label: str
    start: int
    end: int
    of_time: bool


def find(sentence: Sentence) -> Iterator[Told]:
    """The shares of time told in the sentence, as one telling."""
    parts = [part for part in _parts(sentence) if part.label]
    if not parts:
        return
    timed = any(part.of_time for part in parts) or bool(TIME.search(sentence.asked))
    if len(parts) == 1 and not parts[0].of_time:
        return
    if not timed and not SHARING.search(sentence.folded):
        return
    value = ", ".join(f"{part.share} {part.label}" for part in parts)
    rule, confidence = ("time_split.shares", 0.9) if len(parts) > 1 else ("time_split.share", 0.75)
    yield Told(Aspect.TIME_SPLIT, value, parts[0].start, parts[-1].end, rule, confidence)


def _parts(sentence: Sentence) -> Iterator[Part]:
    matches = list(SHARE.finditer(sentence.folded))
    for match, following in zip_longest(matches, matches[1:]):
        limit = following.start() if following else len(sentence.folded)
        of_time = OF_TIME.match(sentence.folded, match.end(), limit)
        start = of_time.end() if of_time else match.end()
        label = _label(sentence, start, limit)
        share = _share(match) or _rest(matches)
        if label and share and not OTHER.match(fold(label)):
            yield Part(share, label, match.start(), limit, bool(of_time))


def _share(match: re.Match[str]) -> str:
    if match["percent"]:
        return match["percent"].replace(" ", "") + "%"
    if match["top"]:
        return f"{match['top']}/{match['bottom']}"
    return match["fraction"] or FRACTIONS[match["words"]]


def _rest(matches: list[re.Match[str]]) -> str:
    """What "the rest" is where the sentence gives one percentage before it, "" elsewhere."""
    given = [int(match["percent"]) for match in matches if match["percent"] and match["percent"].isdigit()]
    return f"{100 - given[0]}%" if len(given) == 1 and len(matches) == 2 and given[0] < 100 else ""


def _label(sentence: Sentence, start: int, limit: int) -> str:
    """What the share is of: the words that follow, without those that only lead to them."""
    lead = LEAD.match(sentence.folded, start, limit)
    begin = lead.end() if lead else start
    stop = STOP.search(sentence.folded, begin, limit)
    told = sentence.plain[begin : stop.start() if stop else limit].strip(' ,$"«»“”').split()
    return " ".join(told) if len(told) <= LONGEST_LABEL else ""
