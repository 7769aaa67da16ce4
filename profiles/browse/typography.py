"""Spaces, quotation marks and numbers, each language's way."""

from collections.abc import Sequence

from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

NARROW = "\u202f"  # no-break: parts a French number's thousands
NO_BREAK = "\u00a0"


def in_french() -> bool:
    return get_language() == "fr"


def number(value: int) -> str:
    """`45 000` in French, `45,000` in English; never broken over two lines."""
    return f"{value:,}".replace(",", NARROW if in_french() else ",")


def quoted(words: str) -> str:
    return f"«{NO_BREAK}{words}{NO_BREAK}»" if in_french() else f"“{words}”"


def either(words: Sequence[str], most: int = 3) -> str:
    """`ENSAI or ENSEEIHT`; a long row ends in a number: `ENSAI, ENSEEIHT or 3 others`."""
    if len(words) > most:
        left = len(words) - most + 1
        others = ngettext("%(number)s other", "%(number)s others", left) % {"number": left}
        words = [*words[: most - 1], others]
    if len(words) < 2:
        return "".join(words)
    return _("%(first)s or %(last)s") % {"first": ", ".join(words[:-1]), "last": words[-1]}


def both(words: Sequence[str]) -> str:
    """`ENSAI, Storytel and Criteo`."""
    if len(words) < 2:
        return "".join(words)
    return _("%(first)s and %(last)s") % {"first": ", ".join(words[:-1]), "last": words[-1]}
