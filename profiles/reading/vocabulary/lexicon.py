"""Finds the written forms of entries in a text, in one pass.

The text is cut into words and signs. Forms hang in a tree, a word a branch, so each word of the
text costs as many steps as the longest form that begins there: the time grows with the text,
not with the list. A hyphen inside a word reads as a space ("Saint-Étienne", "Saint Etienne");
a form never runs over a blank line; web addresses, e-mail domains and @names are no words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Generic, TypeVar

from profiles.reading.vocabulary.entries import Entry
from profiles.reading.vocabulary.folding import flatten, fold

E = TypeVar("E", bound=Entry)

_TOKEN = re.compile(
    r"(?P<address>https?://[^\s)>\]]+|www\.[^\s)>\]]+|@[^\s)>\]]+)"
    r"|(?P<word>[^\W_]+)"
    r"|(?P<paragraph>\n\s*\n)"
    r"|(?<=[^\W_])-(?=[^\W_])"  # a hyphen inside a word: read as a space
    r"|(?P<sign>[^\w\s]|_)"
)
_FORM_PART = re.compile(r"[^\W_]+|[^\w\s-]|_|(?<![^\W_])-|-(?![^\W_])")  # the same words and signs, of a form
_LETTER = re.compile(r"[^\W_]")
LIGATURES = {"œ": "oe", "Œ": "Oe", "æ": "ae", "Æ": "Ae"}
BARRIER = "\n"  # stands in the row of words for what no form crosses

# A single letter ("R", "C", "X") is not meant inside R&D, C++, C'est, C-level or J.R.
_BEFORE_LETTER = re.compile(r"(?:[&-]|[^\W_][.])$")
_AFTER_LETTER = re.compile(r"[&+#'-]|[.][^\W_]")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a sign of the folded text, and where it stands."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Match(Generic[E]):
    """A form found at `text[start:end]`.

    `ask` where the form may mean something else, or several entries: `candidates` has them all,
    `entry` is the first.
    """

    entry: E
    start: int
    end: int
    form: str
    ask: bool
    candidates: tuple[E, ...]


@dataclass(frozen=True, slots=True)
class _Form(Generic[E]):
    entry: E
    written: str
    cased: tuple[str, ...] | None  # the words with their capitals, where these count
    ask: bool


class _Node(Generic[E]):
    """The words that may follow, and the forms that may end here."""

    __slots__ = ("branches", "forms")

    def __init__(self) -> None:
        self.branches: dict[str, _Node[E]] = {}
        self.forms: list[_Form[E]] = []


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The words and signs of a text, with a BARRIER for each blank line and address."""
    found = []
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        if match.lastgroup is None:
            continue
        word = match.group() if match.lastgroup in ("word", "sign") else BARRIER
        found.append(Token(word, match.start(), match.end()))
    return found


@cache  # asked for each form when its list is read, and again when a lexicon is made of it
def key(form: str) -> tuple[str, ...]:
    """The words of a form as a text is searched for them: two forms with one key are the same form."""
    return tuple(_FORM_PART.findall(fold(form)))


def spellings(form: str) -> tuple[str, ...]:
    """The form, and the form with its ligatures undone."""
    if LIGATURES.keys().isdisjoint(form):
        return (form,)
    return form, "".join(LIGATURES.get(letter, letter) for letter in form)


class Lexicon(Generic[E]):
    """The forms of some entries, ready to be looked for.

    With `plurals`, a word of the text also matches without its final s or x: right for roles and
    skills, wrong for names.
    """

    def __init__(self, entries: Iterable[E], *, plurals: bool = False) -> None:
        self.plurals = plurals
        self._root: _Node[E] = _Node()
        for entry in entries:
            for form in (*entry.forms, *entry.ask):
                self._add(entry, form)

    def _add(self, entry: E, form: str) -> None:
        for spelling in spellings(form):
            node = self._root
            for word in key(spelling):
                node = node.branches.setdefault(word, _Node())
            cased = _cased(spelling) if form in entry.exact else None
            node.forms.append(_Form(entry, form, cased, form in entry.ask))

    def find(
        self, folded: str, start: int = 0, end: int | None = None, *, text: str | None = None
    ) -> Iterator[Match[E]]:
        """The forms in `folded[start:end]`, in order, the longest at each place, none overlapping.

        `text` is the text as it came: without it, forms whose capitals count are not found.
        """
        row = tokens(folded, start, end)
        at = 0
        while at < len(row):
            last, match = self._longest(row, at, folded, text)
            if match is not None:
                yield match
            at = last + 1

    def _longest(
        self, row: list[Token], at: int, folded: str, text: str | None
    ) -> tuple[int, Match[E] | None]:
        """The longest match that begins at token `at`, and the last token it takes."""
        best: tuple[int, Match[E] | None] = (at, None)
        node = self._root
        for last in range(at, len(row)):
            branch = self._branch(node, row[last].word)
            if branch is None:
                break
            node = branch
            match = _match(node.forms, row[at].start, row[last].end, folded, text) if node.forms else None
            best = (last, match) if match else best
        return best

    def _branch(self, node: _Node[E], word: str) -> _Node[E] | None:
        branch = node.branches.get(word)
        if branch is None and self.plurals and len(word) > 3 and word[-1] in "sx":
            branch = node.branches.get(word[:-1])
        return branch


def _cased(form: str) -> tuple[str, ...]:
    return tuple(_FORM_PART.findall(flatten(form)))


def _match(forms: list[_Form[E]], start: int, end: int, folded: str, text: str | None) -> Match[E] | None:
    if not _whole(folded, start, end):
        return None
    meant = [form for form in forms if form.cased is None or _has_capitals(form.cased, start, end, text)]
    if not meant:
        return None
    candidates = tuple({id(form.entry): form.entry for form in meant}.values())
    ask = len(candidates) > 1 or all(form.ask for form in meant)
    return Match(meant[0].entry, start, end, meant[0].written, ask, candidates)


def _has_capitals(cased: tuple[str, ...], start: int, end: int, text: str | None) -> bool:
    return text is not None and _cased(text[start:end]) == cased


def _whole(folded: str, start: int, end: int) -> bool:
    """Whether the place is not a piece of a longer word, whatever part of the text was asked for."""
    if _LETTER.match(folded[start]) and start and _LETTER.match(folded[start - 1]):
        return False
    if _LETTER.match(folded[end - 1]) and end < len(folded) and _LETTER.match(folded[end]):
        return False
    return end - start > 1 or not (
        _BEFORE_LETTER.search(folded[max(0, start - 2) : start]) or _AFTER_LETTER.match(folded, end)
    )
