"""What is said of pay, in words: the amount, whom it is about, and what was derived from it."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

from profiles.browse import money
from profiles.browse.typography import both
from profiles.models import About, SalaryStatement

WHOSE = {
    About.PERSON: pgettext_lazy("whose pay", "their own"),
    About.ROLE: pgettext_lazy("whose pay", "the role’s"),
    About.MARKET: pgettext_lazy("whose pay", "the market’s"),
}


@dataclass(frozen=True, slots=True)
class Pay:
    """One statement as a page shows it. `derived` is empty where nothing had to be derived."""

    anchor: str
    amount: str  # `€45,000 to €50,000`
    brief: str  # `€45–50k`
    period: str  # `gross a year`
    who: str  # `junior data engineer`
    about: str  # `about the role in general`
    whose: str  # the same in a word: `the role`
    year: str
    derived: str
    rule: str  # how it was derived, a sentence


def of(told: SalaryStatement) -> Pay:
    return Pay(
        anchor=f"s{told.pk}",
        amount=money.between(told.low, told.high, told.currency),
        brief=money.brief(told.low, told.high, told.currency),
        period=money.period(told),
        who=_who(told),
        about=str(About(told.about).label),
        whose=str(WHOSE[About(told.about)]),
        year=str(told.year or ""),
        derived=_derived(told),
        rule=_rule(told),
    )


def in_order(statements: Iterable[SalaryStatement]) -> list[SalaryStatement]:
    """The person's own first, then the role's, then the market's; the lowest first."""
    ranks = {about: rank for rank, about in enumerate(About.values)}
    return sorted(statements, key=lambda told: (ranks[told.about], told.gross_low or 0, told.pk))


def _who(told: SalaryStatement) -> str:
    """Whose pay: the seniority and the role that were told."""
    words = [told.get_seniority_display() if told.seniority else "", told.role.label if told.role else ""]
    return " · ".join(str(word) for word in words if word)


def _derived(told: SalaryStatement) -> str:
    """The gross euros a year, where they are not what was told."""
    if told.gross_low is None or not _steps(told):
        return ""
    low, high = (round(bound, -2) for bound in (told.gross_low, told.gross_high or told.gross_low))
    amount = money.between(low, high)  # to the hundred: more would look exact
    return _("about %(amount)s gross a year") % {"amount": amount}


def _rule(told: SalaryStatement) -> str:
    """How the amount was derived, step by step."""
    if told.gross_low is None:
        return _("Not comparable: a yearly gross amount cannot be derived safely from what is told.")
    steps = _steps(told)
    return _("Derived: %(steps)s.") % {"steps": both(steps)} if steps else ""


def _steps(told: SalaryStatement) -> list[str]:
    """The steps that the rule's name tells: `net-month-EUR`, `assumed-gross-year-GBP`."""
    basis, _dash, rest = told.derivation.rpartition("-")[0].rpartition("-")
    said = {
        "month": _("twelve months a year"),
        "hour": _("35 hours a week, 52 weeks a year"),
        "net": _("net turned into gross by the usual share of French contributions"),
        "assumed-gross": _("taken as gross, since neither gross nor net is told"),
    }
    steps = [said[word] for word in (basis, rest) if word in said]
    if told.currency != "EUR":
        steps.append(
            _("%(currency)s turned into euros at the average rate of 2024") % {"currency": told.currency}
        )
    return steps
