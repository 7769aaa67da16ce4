"""The pay statements of one sentence: which of its amounts are pay, of whom, with what experience."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from profiles.reading import words
from profiles.reading.facts import About, PayBasis, Seniority, Span
from profiles.reading.readers.salaries import subject
from profiles.reading.readers.salaries.amounts import Amount, find_amounts
from profiles.reading.readers.salaries.context import PAY, Context, Judgement, judge

# A question that any amount of money answers with pay.
ASKS_PAY = re.compile(rf"\b{words.either('pay', 'asks')}")
RISES_TO = re.compile(r" (?:brute?s? |nets? |gross )?(?:a|to|puis|then) (?:about |around |environ )?")
COUNTS = re.compile(
    r" ?(?:%|ans|annees|years?|heures?|hours?|h\b|jours?|days?|mois|months?|personnes|people|fois|times)"
)
SMALLEST, LARGEST = 18, 300  # thousands a year that somebody may say without "k"


@dataclass(frozen=True, slots=True)
class Statement:
    """An amount that is pay, as one sentence tells it."""

    amount: Amount
    judgement: Judgement
    piece: Span  # of the sentence, that is the amount's own
    about: About
    about_told: bool  # by the sentence itself, not only by the question or by default
    seniority: Seniority | None
    year: int | None  # the year that the figure is of, where the sentence names one


def asks_pay(question: str) -> bool:
    """Whether a folded question is about pay."""
    return bool(ASKS_PAY.search(question))


def speaks_of_pay(sentence: str) -> bool:
    """Whether a folded sentence names pay, with or without an amount."""
    return bool(PAY.search(sentence))


def pay_in(
    sentence: str, *, question: str = "", spoken_of: bool = False, told_by_another: bool = False
) -> list[Statement]:
    """The pay statements of a folded sentence, in order.

    `spoken_of` where the sentence before is about pay; `told_by_another` in the third person.
    """
    context = Context(sentence, 0, len(sentence), asked=asks_pay(question), spoken_of=spoken_of)
    judged = list(_judged(context))
    if not judged:
        return []
    amounts = [_complete(amount, [one for one, _ in judged]) for amount, _ in judged]
    year = subject.year(sentence)
    found = []
    for amount, (_, judgement), level, piece in zip(
        amounts, judged, _seniorities(sentence, amounts), _pieces(sentence, amounts), strict=True
    ):
        about, told = subject.about(
            sentence[piece.start : piece.end], sentence, question=question, told_by_another=told_by_another
        )
        found.append(Statement(amount, judgement, piece, about, told, level, year))
    return found


def _pieces(sentence: str, amounts: list[Amount]) -> Iterator[Span]:
    """The part of the sentence that is each amount's own: from the one before it to its end.

    Where nothing stands before the amount, what follows it is its own too.
    """
    start = 0
    for amount, following in zip_longest(amounts, amounts[1:]):
        bare = not any(letter.isalpha() for letter in sentence[start : amount.start])
        end = (following.start if following else len(sentence)) if bare else amount.end
        yield Span(start, end)
        start = end


def _judged(context: Context) -> Iterator[tuple[Amount, Judgement]]:
    """The amounts that are pay. In a rise ("de 38k à 47k brut") the first is what the second is."""
    amounts = [_in_thousands(amount, context) for amount in find_amounts(context.folded)]
    for amount, following in zip_longest(amounts, amounts[1:]):
        judgement = judge(amount, context)
        if (
            judgement is None
            and following
            and RISES_TO.fullmatch(context.folded, amount.end, following.start)
        ):
            then = judge(following, context)
            same_size = amount.marked and 0.2 < amount.top / following.top < 5
            judgement = replace(then, confidence=then.confidence - 0.1) if then and same_size else None
        if judgement:
            yield amount, judgement


def _in_thousands(amount: Amount, context: Context) -> Amount:
    """ "entre 40 et 45", in answer to a question about pay, is told in thousands."""
    bare = not amount.marked and amount.is_range and not COUNTS.match(context.folded, amount.end)
    if not (
        bare
        and context.asked
        and amount.low
        and amount.high
        and SMALLEST <= amount.low < amount.high <= LARGEST
    ):
        return amount
    return replace(amount, low=amount.low * 1_000, high=amount.high * 1_000, implied=True)


def _complete(amount: Amount, others: list[Amount]) -> Amount:
    """The amount with the currency and the basis that its neighbours in the sentence tell."""
    currencies = {other.currency for other in others if other.currency}
    bases: set[PayBasis] = {other.basis for other in others if other.basis}
    if amount.currency is None and len(currencies) == 1:
        amount = replace(amount, currency=currencies.pop())
    if amount.basis is None and len(bases) == 1:
        amount = replace(amount, basis=bases.pop())
    return amount


def _seniorities(sentence: str, amounts: list[Amount]) -> Iterator[Seniority | None]:
    """Each amount's experience, looked for on the side on which the sentence tells the first one's."""
    edges = [0, *[amount.end for amount in amounts]]
    starts = [*[amount.start for amount in amounts[1:]], len(sentence)]
    before_first = subject.told_before(sentence, amounts[0].start, 0)
    for amount, left, right in zip(amounts, edges, starts, strict=False):
        before = subject.told_before(sentence, amount.start, left)
        after = subject.told_after(sentence, amount.end, right)
        yield (before or after) if before_first else (after or before)
