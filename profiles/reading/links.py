"""How a name hangs on what stands before it: "at a start-up called X", "au sein du laboratoire X".

Walks back from the name over articles, adjectives and announcing nouns to the small word that
links it to the sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from profiles.reading import words

WINDOW = 110  # characters before a name in which its link must stand
MOST_WORDS = 8  # between the link and the name: "at a small French company that is called"


@dataclass(frozen=True, slots=True)
class Link:
    """The small word at `start` before a name; `via` is what stands between the two."""

    start: int
    word: str
    via: str
    firm: bool  # "chez", "at": hardly ever before anything but a place
    owned: bool  # "of", "de": says whose
    named: bool  # an announcing noun stands between: "a company called", "l'agence"


_FIRM = re.compile(rf"(?<![\w'])(?P<word>{words.either('employment', 'firm')})(?:(?<=')| )$")
_LOOSE = re.compile(rf"(?<![\w'])(?P<word>{words.either('employment', 'loose')})(?:(?<=')| )$")
_OWNED = re.compile(rf"(?<![\w'])(?P<word>{words.either('employment', 'owned')})(?:(?<=')| )$")
_CALL = words.either("organisations", "called")
_CALLED = re.compile(rf"(?<![\w']){_CALL} ?[,:\"]?(?:(?<=')| )?(?:l'|la |le |the )?$")
# A noun, what describes it, and a sign before the name: "dans des écoles privées (", "at three companies: ".
_DESCRIBED = r"(?: ?[,:(\"]? ?| [\w'-]+(?: [\w'-]+)? ?[:(] ?)"
_NOUN = re.compile(rf"(?<!\w)(?:{words.either('organisations', 'nouns')})s?{_DESCRIBED}(?:so, )?$")
# "dans une coopérative laitière, X", "for a small charity, X": the name says which.
_APPOSED = re.compile(r"(?<![\w'])(?:an?|une?) (?:[\w'-]+ ){0,4}[\w'-]+, $")
_ARTICLE = re.compile(
    r"(?<![\w'])(?:the |an? |my |our |your |his |her |its |this |that |another |le |la |les "
    r"|l'|une? |mon |ma |mes |notre |votre |ton |ta |son |sa |cette |cet |ce |ces )$"
)
_WORD = re.compile(r"(?P<word>[\w&/.+-]+'?) ?$")
STOPS = words.among("links", "stops")


def find(folded: str, at: int, text: str) -> Link | None:
    """The link of the name that begins at `at`; None where none stands within reach.

    `text` has the accents: they tell "à" from the article "a" and the verb "a".
    """
    begin = max(0, at - WINDOW)
    end, named, owned = at, False, None
    for _ in range(MOST_WORDS):
        left = folded[begin:end]
        firm, loose, of = _FIRM.search(left), _LOOSE.search(left), _OWNED.search(left)
        strong = firm or loose
        if strong and not _is_bare_a(strong, text[begin:end]):
            start = begin + strong.start()
            return Link(start, strong["word"], folded[begin + strong.end() : at], bool(firm), False, named)
        if of:
            start = begin + of.start()
            owned = owned or Link(start, of["word"], folded[begin + of.end() : at], False, True, named)
            end = start
            continue
        step = _CALLED.search(left) or _NOUN.search(left) or (_APPOSED.search(left) if end == at else None)
        named = named or step is not None
        step = step or _ARTICLE.search(left) or _plain_word(left)
        if step is None:
            break
        end = begin + step.start()
    return owned


def _is_bare_a(match: re.Match[str], left: str) -> bool:
    """Whether a link that reads "a" has no accent; a capital at the start of a sentence may lack it."""
    if match["word"] != "a":
        return False
    raw = left[match.start() : match.start() + 1]
    return raw not in "àÀ" and not (raw == "A" and not left[: match.start()].strip())


def _plain_word(left: str) -> re.Match[str] | None:
    """A noun or an adjective that may stand between a link and a name."""
    match = _WORD.search(left)
    return match if match and match["word"] not in STOPS else None
