"""Partial dates and durations in words, as precise as they were told."""

from datetime import date

from django.utils.dates import MONTHS
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext


def said(partial: str) -> str:
    """`2019`, `September 2019`, `15 September 2019`; nothing of nothing."""
    parts = [int(part) for part in partial.split("-") if part]
    if len(parts) == 3:
        return date_format(date(*parts), "DATE_FORMAT")
    if len(parts) == 2:
        return f"{MONTHS[parts[1]]} {parts[0]}"
    return partial


def period(start: str, end: str, current: bool = False) -> str:
    """`2015–2018`, `since 2019`, `until 2018`; years alone where both are told."""
    if start and end:
        return start[:4] if start[:4] == end[:4] else f"{start[:4]}–{end[:4]}"
    if start:
        return (_("since %(date)s") if current else _("from %(date)s on")) % {"date": said(start)}
    return _("until %(date)s") % {"date": said(end)} if end else ""


def lasting(months: int | None) -> str:
    """`6 months`, `2 years`."""
    if not months:
        return ""
    if months % 12 == 0:
        years = months // 12
        return ngettext("%(number)s year", "%(number)s years", years) % {"number": years}
    return ngettext("%(number)s month", "%(number)s months", months) % {"number": months}
