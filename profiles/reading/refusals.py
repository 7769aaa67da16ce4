"""Names that are told for another reason: clients, products, comparisons, wishes, owners, talks."""

from __future__ import annotations

import re

from profiles.reading import words

WINDOW = 90  # characters before a name in which a refusing word counts
_ARTICLE = r"(?:(?: |(?<='))(?:the|la|le|les|l'|des|du|de|d'|une?|an?|in|at|chez|a|with|avec|from)){0,3}"
_BEFORE = re.compile(rf"(?<![\w']){words.either('refusals', 'before')}{_ARTICLE}[ \"(:]{{0,3}}$")
_USED = re.compile(rf"(?<![\w']){words.either('refusals', 'used')}{_ARTICLE}[ \"(:]{{0,3}}$")
_SENTENCE = re.compile(rf"(?<![\w'])(?:[jlndmsi]')?(?P<cue>{words.either('refusals', 'sentence')})(?!\w)")
_STOP = re.compile(r"[.;!?]")
_VIA = re.compile(rf"\b{words.either('refusals', 'via')}\b")
_AFTER = re.compile(words.either("refusals", "after"))
_OWNER = re.compile(rf"{words.either('refusals', 'owner')}(?: (?:called|named))?(?= [a-z0-9])")


def before(left: str) -> bool:
    """Whether the words right before a name refuse it: "like X", "owned by X", "client of X"."""
    return _BEFORE.search(left[-WINDOW:]) is not None


def used(left: str) -> bool:
    """Whether the name is of something that one uses or goes through: "with X", "on X", "via X"."""
    return _USED.search(left[-WINDOW:]) is not None


def in_clause(left: str) -> re.Match[str] | None:
    """The last word before in the clause that makes the name a wish, a rejection, a talk or a book's."""
    last = None
    for match in _SENTENCE.finditer(left, max(0, len(left) - WINDOW - 40)):
        last = match
    return None if last is None or _STOP.search(left, last.end()) else last


def negated(left: str) -> bool:
    """Whether a "not" governs the clause that ends here: "I never worked at X"."""
    return _NOT.search(left[-WINDOW:]) is not None


_NOT = re.compile(
    r"(?<!\w)(?:pas|jamais|never|didn't|did not|haven't|hadn't|wasn't|weren't|don't|not|ni)\b"
    r"(?! (?:only|just|seulement|mal|que|long|far|loin|mois|moins|encore|yet))[^.,;:!?]{0,45}$"
)


def after(right: str) -> bool:
    """Whether the words right after a name make it a product or a page."""
    return _AFTER.match(right) is not None


def is_owner(right: str) -> bool:
    """Whether the name only says whose the next one is: "the X agency Y"."""
    return _OWNER.match(right) is not None


def in_between(via: str) -> bool:
    """Whether a noun between link and name makes it a talk, an event, a client: "at an event of X"."""
    return _VIA.search(via) is not None
