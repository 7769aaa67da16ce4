"""Nouns that carry a title: those listed, and after "comme" or "as a" any noun formed like a trade's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from profiles.reading import words

LONGEST = 4  # words: "maîtresse de conférences" has three


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a passage, folded; `raw` as written."""

    word: str
    start: int
    end: int
    raw: str


def length(told: Sequence[Word], at: int) -> int:
    """How many words the head that begins at word `at` has; 0 where none begins there."""
    for many in range(LONGEST, 0, -1):
        if at + many <= len(told) and is_head(" ".join(word.word for word in told[at : at + many])):
            return many
    return 1 if _is_formed_like_trade(told, at) else 0


def is_head(phrase: str) -> bool:
    """Whether a noun, perhaps a plural, carries titles."""
    heads, weak = words.among("titles", "heads"), words.among("titles", "weak")
    return any(form in heads or form in weak for form in (phrase, singular(phrase)))


def is_weak(phrase: str) -> bool:
    """Whether a noun is no title by itself: "lead", "chief"."""
    weak = words.among("titles", "weak")
    return phrase in weak or singular(phrase) in weak


def is_plural(word: str) -> bool:
    """Whether a word is the plural of a head."""
    return word.endswith("s") and is_head(word[:-1]) and not is_head_itself(word)


def is_head_itself(word: str) -> bool:
    """Whether a word is listed as it stands."""
    return word in words.among("titles", "heads") or word in words.among("titles", "weak")


def singular(phrase: str) -> str:
    """Without the "s" of a plural."""
    return phrase[:-1] if phrase.endswith("s") and len(phrase) > 3 else phrase


_FRENCH_TRADE = re.compile(r"[^\W\d_]{3,}(?:trice|teur|seur|euse|ienne|ien|iste|ologue)$")
_ENGLISH_TRADE = re.compile(r"[^\W\d_]{3,}(?:ologist|grapher|keeper|ician|maker|smith|worker|iatrist)$")


def _is_formed_like_trade(told: Sequence[Word], at: int) -> bool:
    """Whether an unknown word follows "comme" or "en tant que" and ends as names of trades do."""
    word = told[at].word
    if at == 0 or word in words.among("titles", "no_trades"):
        return False
    if told[at - 1].word in ("comme", "que", "qu'"):
        return _FRENCH_TRADE.fullmatch(word) is not None
    return told[at - 1].word in ("a", "an") and _ENGLISH_TRADE.fullmatch(word) is not None
