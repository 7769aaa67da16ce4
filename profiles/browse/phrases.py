"""What is said of the working life, in the language of the page.

Readers write these values in plain English, in few words: `2 days a week`, `Paris once a month`,
`yes: company and individual performance`. Here they are said in French too; what is not among these
words is shown as it was told.
"""

import re
from collections.abc import Callable
from fractions import Fraction

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_  # noqa: N812
from django.utils.translation import ngettext

from profiles.browse.typography import NO_BREAK, in_french
from profiles.models import Aspect

WORDS = (
    N_("yes"), N_("no"), N_("none"), N_("mostly"), N_("hybrid"), N_("flexible"), N_("often"), N_("rarely"),
    N_("not needed"), N_("required"), N_("daily"), N_("useful"), N_("fluent"), N_("professional"),
    N_("permanent"), N_("fixed-term"), N_("civil servant"), N_("freelance"), N_("temporary agency"),
    N_("apprenticeship"), N_("part-time"), N_("full-time"), N_("13th month"), N_("14th month"),
    N_("company performance"), N_("team performance"), N_("individual performance"),
    N_("company and individual performance"), N_("company and team performance"),
    N_("team and individual performance"), N_("company and team and individual performance"),
    N_("once a week"), N_("once a month"), N_("twice a week"), N_("twice a month"), N_("once a year"),
    N_("twice a year"), N_("every day"), N_("every week"), N_("every month"),
    N_("once a quarter"), N_("forfait jours"),
    N_("administrative"), N_("meetings"), N_("research"), N_("teaching"), N_("coding"),
)  # fmt: skip
SHARES = {
    Fraction(1, 4): "¼",
    Fraction(1, 2): "½",
    Fraction(3, 4): "¾",
    Fraction(1, 3): "⅓",
    Fraction(2, 3): "⅔",
}


def said(aspect: str, value: str) -> str:
    """A value of the working life in words of the page's language."""
    whole = _piece(value)
    if whole is not None:
        return whole
    yes, colon, rest = value.partition(": ")
    if colon and _piece(yes) is not None:
        return f"{_piece(yes)}{_colon()}{said(aspect, rest)}"
    parts = value.split(", ")
    if len(parts) > 1:
        return ", ".join(said(aspect, part) for part in parts)
    return _share(value) or _somewhere(value) or value


def _piece(text: str) -> str | None:
    """A phrase that stands in the list, or follows one of the patterns."""
    if text in WORDS:
        return _(text)
    for pattern, words in PATTERNS:
        if match := pattern.fullmatch(text):
            return words(match)
    return None


def _share(text: str) -> str:
    """`3/4 administrative` → `¾ administrative`."""
    match = re.fullmatch(r"(\d)/(\d) (.+)", text)
    if not match or match[2] == "0":
        return ""
    share = Fraction(int(match[1]), int(match[2]))
    return f"{SHARES.get(share, share)} {_piece(match[3]) or match[3]}"


def _somewhere(text: str) -> str:
    """`Paris once a month`: a place, then how often."""
    for often in sorted(WORDS, key=len, reverse=True):
        if text.endswith(f" {often}"):
            return f"{text.removesuffix(often)}{_(often)}"
    match = re.fullmatch(r"(.+) (\d+ times? a (?:week|month|year))", text)
    return f"{match[1]} {_piece(match[2])}" if match else ""


def _days(match: re.Match[str]) -> str:
    numbers, unit = match[1], match[2]
    last = int(numbers.split("-")[-1])
    numbers = numbers.replace("-", "–")
    if unit == "month":
        return ngettext("%(number)s day a month", "%(number)s days a month", last) % {"number": numbers}
    return ngettext("%(number)s day a week", "%(number)s days a week", last) % {"number": numbers}


def _times(match: re.Match[str]) -> str:
    units = {"week": _("%(number)s times a week"), "month": _("%(number)s times a month")}
    return units.get(match[2], _("%(number)s times a year")) % {"number": match[1]}


def _percent(match: re.Match[str]) -> str:
    space = NO_BREAK if in_french() else ""
    return match[1].replace("-", "–") + space + "%"


def _hours(match: re.Match[str]) -> str:
    """`9:30-18:30`, as clocks are read: `9 h 30 – 18 h 30`."""
    if not in_french():
        return match[0].replace("-", "–")
    return " – ".join(at.replace(":00", ":").replace(":", f"{NO_BREAK}h{NO_BREAK}").strip(NO_BREAK)
                      for at in match.groups())  # fmt: skip


def _weekly(match: re.Match[str]) -> str:
    said = _("%(number)s hours a week") if match[2] == "week" else _("%(number)s hours a day")
    return said % {"number": match[1].replace("-", "–")}


def _people(match: re.Match[str]) -> str:
    number = match[1].replace("-", "–")
    return ngettext("%(number)s person", "%(number)s people", int(match[1].split("-")[-1])) % {
        "number": number
    }


def _pay(match: re.Match[str]) -> str:
    number = int(match[1])
    return ngettext("%(number)s month’s pay", "%(number)s months’ pay", number) % {"number": number}


PATTERNS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"(\d+(?:-\d+)?) days? a (week|month)"), _days),
    (re.compile(r"(\d+) times? a (week|month|year)"), _times),
    (re.compile(r"(\d+(?:-\d+)?)%"), _percent),
    (re.compile(r"(\d{1,2}:\d\d)-(\d{1,2}:\d\d)"), _hours),
    (re.compile(r"(\d+(?:-\d+)?) h a (week|day)"), _weekly),
    (re.compile(r"(\d+(?:-\d+)?)(?: people)?"), _people),
    (re.compile(r"(\d+) months?'s? pay"), _pay),
)


def _colon() -> str:
    return f"{NO_BREAK}: " if in_french() else ": "


def named(aspect: str) -> str:
    """What an aspect is called."""
    return str(Aspect(aspect).label)
