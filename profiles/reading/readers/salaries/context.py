"""Whether an amount is somebody's pay, and how surely.

Money is told of many things in an interview: funds raised, budgets, prices, bonuses, fees. An
amount is pay where the words nearest to it say so: those that follow it directly ("45k€ de
salaire", "2 M€ de budget"), then the last one before it, then the question that it answers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from profiles.reading import words
from profiles.reading.facts import Period
from profiles.reading.readers.salaries.amounts import Amount

PAY, EARNS, PERHAPS = (re.compile(rf"\b{words.either('pay', key)}\b") for key in ("pay", "earns", "perhaps"))
OTHER_MONEY = re.compile(rf"\b{words.either('pay', 'other_nouns', 'other_verbs')}\b")
LEVEL = re.compile(rf"\b{words.either('pay', 'levels')}\b")
GOES_ON = re.compile(rf"\s*(?:$|[.,;:!?)\"…]|-(?!\w)|{words.either('pay', 'goes_on')}(?![a-z]))")

TERMS = (
    r"(?:,? (?:brute?s?|nets?|gross|par an|par mois|a year|per year|a month|a quarter|annuels?|mensuels?))?"
)
THEN = (
    rf"{TERMS} ?(?:(?:d'|de |en |of |in |pour |for |as |on |a |au |aux |at |dans ))?"
    r"(?:la |le |les |l'|un |une |a |an |the |my |our |ma |mon |notre |its |ce |cette |this |that |des )?"
)
THEN_OTHER = re.compile(
    rf"{THEN}(?:(?!plus |and |et |avec |with |ou |or |hors |sans )\w+ )?"
    rf"{words.either('pay', 'other_nouns')}\b"
)
THEN_DIFFERENCE = re.compile(
    r" ?(?:brute?s? |nets? |par an |a year )?"
    r"(?:de plus|de moins|en plus|en moins|more\b|less\b|extra\b|d'ecart|difference)(?! than)"
)
THEN_PAY = re.compile(
    rf"{TERMS} ?(?:(?:de |d'|of |in |en |as )(?:la |le |l'|un |une |a |my |mon |base )?)?"
    rf"(?:base |annual |monthly |starting )?{words.either('pay', 'after')}\b"
)
NEAR = 60  # characters between a doubtful word of pay and its amount
SENTENCE_VIEW = 160  # characters before the amount in which words of pay count
PLAUSIBLE = {  # what somebody may be paid, in any of the currencies; beyond, it is another kind of money
    Period.YEAR: (3_000, 3_000_000),
    Period.MONTH: (150, 60_000),
    Period.DAY: (30, 5_000),
    Period.HOUR: (3, 1_000),
}
LEAST_BY_LEVEL = 15_000  # below, an amount beside a word of seniority is no yearly pay
YEARLY_FROM = 10_000  # with no period told, the year; below, the month


@dataclass(frozen=True, slots=True)
class Context:
    """What stands around an amount: its sentence, and whether pay is what was asked or just spoken of."""

    folded: str
    start: int  # of the sentence
    end: int
    asked: bool = False  # the question is about pay
    spoken_of: bool = False  # the sentence before is, in the same turn


@dataclass(frozen=True, slots=True)
class Judgement:
    """The rule that takes an amount for pay, and how sure it is."""

    rule: str
    confidence: float


def period_of(amount: Amount) -> Period:
    """The period told, else the one that the size of the amount says."""
    return amount.period or (Period.YEAR if amount.top >= YEARLY_FROM else Period.MONTH)


def judge(amount: Amount, context: Context) -> Judgement | None:
    """The reason why the amount is pay, None where it is not or where nothing says so."""
    if not _plausible(amount):
        return None
    after = context.folded[amount.end : context.end]
    if THEN_OTHER.match(after) or THEN_DIFFERENCE.match(after):
        return None
    if amount.currency is None and not GOES_ON.match(after):
        return None
    if not amount.marked and not _may_be_bare(amount, context):
        return None
    return _by_nearest_word(amount, context, after)


def _by_nearest_word(amount: Amount, context: Context, after: str) -> Judgement | None:
    if THEN_PAY.match(after) and amount.marked:
        return Judgement("amount_of_pay", 0.92)
    view = max(context.start, amount.start - SENTENCE_VIEW)
    pay, earn, maybe, other = (
        _last(pattern, context.folded, view, amount.start) for pattern in (PAY, EARNS, PERHAPS, OTHER_MONEY)
    )
    if other >= 0 and other >= max(pay, earn, maybe):
        return None
    if pay >= 0:
        return Judgement("after_pay_word", 0.95 if amount.marked else 0.75)
    near = amount.start - max(earn, maybe) <= NEAR and max(earn, maybe) >= 0
    if other >= 0:
        return Judgement("after_word_of_gain", 0.6) if near and context.asked else None
    if context.asked:
        return Judgement("asked_about_pay", 0.92 if amount.marked else 0.7)
    if near and (earn >= 0 or amount.basis or amount.period or amount.top >= YEARLY_FROM):
        return Judgement("after_word_of_gain", 0.85 if amount.basis or amount.period or earn >= 0 else 0.7)
    return _by_what_follows(amount, context, after)


def _by_what_follows(amount: Amount, context: Context, after: str) -> Judgement | None:
    if PAY.search(after):
        return Judgement("before_pay_word", 0.75)
    if amount.basis and amount.marked:
        return Judgement("gross_or_net", 0.85)
    levelled = LEVEL.search(context.folded, context.start, context.end)
    if levelled and amount.marked and amount.top >= LEAST_BY_LEVEL:
        return Judgement("beside_seniority", 0.65)
    return Judgement("pay_spoken_of", 0.75) if context.spoken_of else None


def _last(pattern: re.Pattern[str], folded: str, start: int, end: int) -> int:
    """Where the last match in `folded[start:end]` ends, -1 where there is none."""
    return max((match.end() for match in pattern.finditer(folded, start, end)), default=-1)


def _plausible(amount: Amount) -> bool:
    low, high = PLAUSIBLE[period_of(amount)]
    return low <= amount.top <= high


def _may_be_bare(amount: Amount, context: Context) -> bool:
    """Whether a number with no sign of money may be an amount: only in talk of pay, and never a year."""
    looks_like_a_year = amount.ungrouped and 1900 <= amount.top <= 2100
    if looks_like_a_year or not float(amount.top).is_integer():
        return False
    return context.asked or context.spoken_of or bool(PAY.search(context.folded, context.start, context.end))
