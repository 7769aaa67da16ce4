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
from profiles.reading.readers.salaries.context import YEARLY_FROM, period_of
from profiles.reading.readers.salaries.currencies import DOLLARS, PLAIN_DOLLAR
from profiles.reading.readers.salaries.statements import Statement, asks_pay, pay_in, speaks_of_pay
from profiles.reading.vocabulary import City, Lexicon, Role, Vocabulary

CURRENCY_OF = {"fr": "EUR", "en": "USD"}  # where none is told anywhere in the document
LEAST = 0.6  # below, nobody would call it pay
SHORT_QUESTION = 40  # characters
PLAIN = 0.75  # below, an editor should ask whether the amount is pay at all


def find(document: Document) -> Iterator[Fact]:
    """The pay statements that the document tells, each once, with every sentence that says so."""
    found: dict[Salary, Fact] = {}
    told = list(_told(document))
    used = Counter(statement.amount.currency for _, statement in told if statement.amount.currency)
    usual = used.most_common(1)[0][0] if used else None
    for one, statement in told:
        if statement.judgement.confidence < LEAST:
            continue
        currency = statement.amount.currency or usual or CURRENCY_OF.get(document.language or "fr", "EUR")
        if currency == "USD":
            currency = _whose_dollar(document, one, statement, set(used))
        salary, fact = _fact(document, one, statement, currency)
        found[salary] = _merged(found[salary], fact) if salary in found else fact
    yield from found.values()


def _told(document: Document) -> Iterator[tuple[Said, Statement]]:
    """Statements with the sentence that tells them; in one answer, the terms of the last hold on."""
    block: Block | None = None
    asked, spoken_of, last = "", False, None
    for one in said(document):
        if one.asks:
            continue
        if one.block is not block:
            block, spoken_of, last = one.block, False, None
            asked = _question(one.asked(document), asked)
        third = one.telling is not Telling.OWN and not document.first_person
        here = pay_in(one.folded, question=asked, spoken_of=spoken_of, told_by_another=third)
        for statement in here:
            last = _carried_on(statement, last)
            yield one, last
        spoken_of = bool(here) or speaks_of_pay(one.folded) or (spoken_of and asks_pay(asked))


def _question(question: str, before: str) -> str:
    """What is answered: a short question after one about pay ("Et après ?") goes on with it."""
    goes_on = asks_pay(before) and len(question) <= SHORT_QUESTION
    return f"{before[: SHORT_QUESTION * 4]} {question}" if goes_on else question


def _carried_on(statement: Statement, last: Statement | None) -> Statement:
    """The statement with what the one before it in the same answer tells for both."""
    if last is None:
        return statement
    if not statement.about_told:
        statement = replace(statement, about=last.about, about_told=last.about_told)
    amount, before = statement.amount, last.amount
    if period_of(amount) is period_of(before):
        amount = replace(
            amount, basis=amount.basis or before.basis, currency=amount.currency or before.currency
        )
    return replace(statement, amount=amount)


def _fact(document: Document, one: Said, statement: Statement, currency: str) -> tuple[Salary, Fact]:
    amount = statement.amount
    salary = Salary(
        low=amount.low,
        high=amount.high,
        currency=currency,
        period=period_of(amount),
        basis=amount.basis,
        seniority=statement.seniority,
        role=_role(document, one, statement),
        about=statement.about,
        year=statement.year,
    )
    confidence, doubt = _sureness(one, statement)
    evidence = one.evidence(document, amount.start, amount.end)
    return salary, Fact(salary, (evidence,), confidence, f"salaries.{statement.judgement.rule}", doubt)


def _whose_dollar(document: Document, one: Said, statement: Statement, used: set[str]) -> str:
    """American dollars, unless only "$" is written and something says which other dollar it is."""
    told = one.folded[statement.amount.start : statement.amount.end + 12]
    if not PLAIN_DOLLAR.search(told):
        return "USD"
    others = used & set(DOLLARS.values())
    if len(others) == 1:
        return others.pop()
    passage = one.passage
    cities = _cities(document.vocabulary).find(passage.folded, text=passage.text)
    return next((DOLLARS[city.entry.country] for city in cities if city.entry.country in DOLLARS), "USD")


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


def _role(document: Document, one: Said, statement: Statement) -> str | None:
    """The trade named for the amount, else in its sentence, else in the question."""
    lexicon, passage = _roles(document.vocabulary), one.passage
    piece = statement.piece
    for match in (
        *lexicon.find(passage.folded, piece.start, piece.end, text=passage.text),
        *lexicon.find(passage.folded, text=passage.text),
    ):
        if not match.ask:
            return match.entry.slug
    question = one.question
    if question is None:
        return None
    asked = lexicon.find(document.folded, question.start, question.end, text=document.text)
    return next((match.entry.slug for match in asked if not match.ask), None)


@cache
def _cities(vocabulary: Vocabulary) -> Lexicon[City]:
    return Lexicon(vocabulary.cities.values())


@cache
def _roles(vocabulary: Vocabulary) -> Lexicon[Role]:
    return Lexicon(vocabulary.roles.values(), plurals=True)


def _merged(first: Fact, second: Fact) -> Fact:
    """Two tellings of one statement: both passages, the surer telling's rule."""
    better = max(first, second, key=lambda fact: fact.confidence)
    evidence: tuple[Span, ...] = tuple(dict.fromkeys((*first.evidence, *second.evidence)))
    return replace(better, evidence=evidence)
