"""One way of writing: text without case, accents, and the typographer's many quotes and dashes.

One character goes in, one comes out, so an offset in the folded text is an offset in the text,
and a quote on the page stays the person's own words.
"""

from __future__ import annotations

import unicodedata

APOSTROPHES = "‘’‚‛′ʹʼˈ`´"
QUOTES = "“”„‟″«»"
MINUS = "−"  # a mathematical sign, but people write it as a dash
# Letters that Unicode does not take apart although readers see a plain letter with a mark.
MARKED = {"Ø": "O", "ø": "o", "Ł": "L", "ł": "l", "Đ": "D", "đ": "d", "ı": "i"}


class _Table(dict[int, str]):
    """Each character's folded form, worked out when it is first met: `str.translate` reads it."""

    def __init__(self, *, keep_case: bool) -> None:
        super().__init__()
        self.keep_case = keep_case

    def __missing__(self, code: int) -> str:
        plain = _plain(chr(code))
        folded = plain if self.keep_case else _lower(plain)
        self[code] = folded
        return folded


def _plain(character: str) -> str:
    if character == "\n":  # lines and paragraphs must still be seen
        return character
    if character.isspace():
        return " "
    if character in APOSTROPHES:
        return "'"
    if character in QUOTES:
        return '"'
    if character == MINUS or unicodedata.category(character) == "Pd":
        return "-"
    return MARKED.get(character) or _without_accents(character)


def _without_accents(character: str) -> str:
    parts = unicodedata.normalize("NFD", character)
    letters = [part for part in parts if not unicodedata.combining(part)]
    return letters[0] if len(letters) == 1 else character


def _lower(character: str) -> str:
    lowered = character.lower()
    return lowered if len(lowered) == 1 else character


_FOLDED = _Table(keep_case=False)
_FLAT = _Table(keep_case=True)


def fold(text: str) -> str:
    """The text in lower case, without accents, with plain quotes, dashes and spaces.

    As long as `text`, character for character. Line breaks stay. "œ" stays too, since two letters
    would shift all that follows: a `Lexicon` knows both spellings of its forms.

    >>> fold("À l’École – Évry")
    "a l'ecole - evry"
    """
    return text.translate(_FOLDED)


def flatten(text: str) -> str:
    """As `fold`, but capitals stay: for names that are words when written small ("Orange").

    >>> flatten("l’École")
    "l'Ecole"
    """
    return text.translate(_FLAT)
