"""Words of working before a place: the last of their kind within reach, or a verb with the name as object."""

from __future__ import annotations

import re

from profiles.reading import words

GAP = 75  # characters between a word of working and the link: "worked for three long years as an analyst at"
LONGEST_CUE = 30  # characters
ARTICLE = (
    r"(?:(?:the|la|le|les|l'|une?|an?|our own|my own|my|ma|mon|sa|son|notre|ensuite|alors|aussi|also|then|"
    r"(?:en|in) (?:19|20)\d\d|plus tard|later|enfin|finally|recemment|recently) ?)*"
)
NAMED = (
    rf"(?:(?:[\w-]+ ){{0,3}}(?:{words.either('organisations', 'nouns')})s?(?: [\w'-]+){{0,3}} ?,? ?"
    rf"(?:{words.either('organisations', 'called')})? ?|(?:[\w'-]+ ){{0,3}}[\w'-]+, )?"
)
_STOP = re.compile(r"[.;!?]")


class Cues:
    """Words of one kind, looked for before a place: the last of them within reach."""

    def __init__(self, *keys: str, gap: int = GAP) -> None:
        either = words.either("employment", *keys)
        self.pattern = re.compile(rf"(?<![\w'])(?:[jlndms]')?(?P<cue>{either})(?!\w)")
        self.gap = gap

    def search(self, before: str) -> re.Match[str] | None:
        last = None
        for match in self.pattern.finditer(before, max(0, len(before) - self.gap - LONGEST_CUE)):
            last = match
        if last is None or len(before) - last.end() > self.gap or _STOP.search(before, last.end()):
            return None
        return last


def with_object(key: str) -> re.Pattern[str]:
    """One of the verbs with the name as its object."""
    cue = words.either("employment", key)
    return re.compile(rf"(?<![\w'])(?P<cue>{cue})(?: |(?<=')){ARTICLE}{NAMED}[\"(]?$")
