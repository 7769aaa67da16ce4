"""Reads what the work pays: `find(document)`.

An amount (`amounts`) is a salary only where its sentence or its question speaks of pay (`context`);
then who and what experience it is told of (`subject`). Prices, funds, budgets, fees and bonuses are
money too, and are left.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from profiles.reading import doubts
from profiles.reading.document import Document, Telling
from profiles.reading.facts import Fact, Salary, Span
from profiles.reading.layout import Block
from profiles.reading.readers.said import Said, said
from profiles.reading.readers.salaries.amounts import Amount
from profiles.reading.readers.salaries.context import YEARLY_FROM, period_of
from profiles.reading.readers.salaries.statements import Statement, asks_pay, pay_in, speaks_of_pay
from profiles.reading.vocabulary import Lexicon, Role, Vocabulary

CURRENCY_OF = {"fr": "EUR", "en": "USD"}  # where none is told anywhere in the document
PLAIN = 0.75  # below, an editor should ask whether the amount is pay at all


def find(document: Document) -> Iterator[Fact]:
    """The pay statements that the document tells, each once, with every sentence that says so."""
    found: dict[Salary, Fact] = {}
    told = list(_told(document))
    used = Counter(statement.amount.currency for _, statement in told if statement.amount.currency)
    usual = used.most_common(1)[0][0] if used else None
    for one, statement in told:
        salary, fact = _fact(document, one, statement, usual)
        found[salary] = _merged(found[salary], fact) if salary in found else fact
    yield from found.values()


def _told(document: Document) -> Iterator[tuple[Said, Statement]]:
    """Statements with the sentence that tells them; in one answer, the terms of the last hold on."""
    block: Block | None = None
    spoken_of, last = False, None
    for one in said(document):
        if one.block is not block:
            block, spoken_of, last = one.block, False, None
        sentence, question = one.folded, one.asked(document)
        third = one.telling is not Telling.OWN and not document.first_person
        here = pay_in(sentence, question=question, spoken_of=spoken_of, told_by_another=third)
        for statement in here:
            last = _carried_on(statement.amount, last)
            yield one, replace(statement, amount=last)
        spoken_of = bool(here) or speaks_of_pay(sentence) or (spoken_of and asks_pay(question))


def _carried_on(amount: Amount, last: Amount | None) -> Amount:
    """The amount with what the one before it in the same answer tells for both."""
    if last is None or period_of(amount) is not period_of(last):
        return amount
    return replace(amount, basis=amount.basis or last.basis, currency=amount.currency or last.currency)


def _fact(document: Document, one: Said, statement: Statement, usual: str | None) -> tuple[Salary, Fact]:
    amount = statement.amount
    salary = Salary(
        low=amount.low,
        high=amount.high,
        currency=amount.currency or usual or CURRENCY_OF.get(document.language or "fr", "EUR"),
        period=period_of(amount),
        basis=amount.basis,
        seniority=statement.seniority,
        role=_role(document, one),
        about=statement.about,
        year=statement.year,
    )
    confidence, doubt = _sureness(one, statement)
    evidence = one.evidence(document, amount.start, amount.end)
    return salary, Fact(salary, (evidence,), confidence, f"salaries.{statement.judgement.rule}", doubt)


def _sureness(one: Said, statement: Statement) -> tuple[float, str | None]:
    """How sure the statement is, and the most serious of its doubts."""
    amount, sure = statement.amount, statement.judgement.confidence
    doubt = None if sure >= PLAIN else doubts.PERHAPS_NO_PAY
    if amount.period is None and amount.top < YEARLY_FROM:
        sure, doubt = sure - 0.15, doubt or doubts.PERIOD_UNTOLD
    if amount.implied:
        sure, doubt = sure - 0.1, doubt or doubts.PERHAPS_NO_PAY
    if amount.currency is None:
        sure, doubt = sure - 0.2, doubt or doubts.CURRENCY_UNTOLD
    if one.telling is Telling.ASSENTED:
        sure, doubt = sure - 0.1, doubt or doubts.ASSENT_ONLY
    return round(max(sure, 0.3), 2), doubt


def _role(document: Document, one: Said) -> str | None:
    """The trade that the sentence names, else the one that the question names."""
    lexicon = _roles(document.vocabulary)
    spans = [one.passage.span] + ([one.question] if one.question else [])
    for span in spans:
        for match in lexicon.find(document.folded, span.start, span.end, text=document.text):
            if not match.ask:
                return match.entry.slug
    return None


@cache
def _roles(vocabulary: Vocabulary) -> Lexicon[Role]:
    return Lexicon(vocabulary.roles.values(), plurals=True)


def _merged(first: Fact, second: Fact) -> Fact:
    """Two tellings of one statement: both passages, the surer telling's rule."""
    better = max(first, second, key=lambda fact: fact.confidence)
    evidence: tuple[Span, ...] = tuple(dict.fromkeys((*first.evidence, *second.evidence)))
    return replace(better, evidence=evidence)
