"""From what a model answers to facts: each with the sentences that it quotes, or dropped."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from profiles.llm import doubts, naming, topics
from profiles.llm.proofs import Proof, prove
from profiles.llm.quotes import Quotes, words_of
from profiles.llm.values import MAKERS
from profiles.reading.document import Telling
from profiles.reading.doubts import ASKED_ONLY
from profiles.reading.facts import Fact, Person, Position, Salary, Value
from profiles.reading.readers.salaries import figures
from profiles.reading.vocabulary import fold

# Of a quoted fact: plain enough to propose, never enough to accept unseen. A title may be in other words.
CONFIDENCE = {None: 0.8, doubts.TITLE_UNTOLD: 0.7}
DOUBTED = 0.5


def facts(answer: dict[str, Any], quotes: Quotes, near: int = 0) -> Iterator[Fact]:
    """The facts whose quotes stand in the text, at or after `near` where they can.

    What is not of the schema's form, or quotes what is not there, is dropped.
    """
    for name in (*MAKERS, "topics"):
        said = answer.get(name)
        for item in said if isinstance(said, list) else [said]:
            fact = _fact(name, item, quotes, near)
            if fact:
                yield fact


def _fact(name: str, item: Any, quotes: Quotes, near: int) -> Fact | None:
    try:
        if name == "topics":
            return topics.answer(item, quotes, near)
        value = MAKERS[name](item)
        proof = prove(quotes, item.get("quote") or item["name"], near, _forms(value))
    except (KeyError, TypeError, ValueError, AttributeError):
        return None  # not what the schema asked for
    if proof is None or (isinstance(value, Person) and not proof.names):
        return None
    doubt = _doubt(value, proof, quotes)
    return Fact(value, proof.spans, CONFIDENCE.get(doubt, DOUBTED), f"llm.{name}", doubt)


def _forms(value: Value) -> tuple[str, ...]:
    """The ways to write the name that the text must tell. Skills may be told by any words."""
    if isinstance(value, Person):
        return (value.name,)
    name = getattr(value, "school", None) or getattr(value, "employer", None)
    return naming.organisation_forms(name) if name else ()


def _doubt(value: Value, proof: Proof, quotes: Quotes) -> str | None:
    """What an editor should look at: the most serious doubt."""
    if not proof.names:
        return doubts.NAME_UNTOLD
    if isinstance(value, Position) and not _tells_title(value, proof, quotes):
        return doubts.TITLE_UNTOLD
    if isinstance(value, Salary) and not _tells_amount(value, proof, quotes):
        return doubts.AMOUNT_UNTOLD
    if quotes.document.telling_at(proof.at) is Telling.ASKED:
        return ASKED_ONLY
    return None


def _tells_title(position: Position, proof: Proof, quotes: Quotes) -> bool:
    """Whether the passages say every word of the title: "I led" does not say "lead"."""
    return set(words_of(fold(position.title or ""))) <= set(quotes.words(proof.spans))


def _tells_amount(salary: Salary, proof: Proof, quotes: Quotes) -> bool:
    """Whether the figures stand in the passages: 45000 as "45k", or as the 45 of "45 to 50k"."""
    folded = quotes.document.folded
    told = [figure for span in proof.spans for figure in figures.find(folded[span.start : span.end])]
    numbers = {number for figure in told for number in (figure.value, figure.number, figure.number * 1000)}
    return all(amount is None or amount in numbers for amount in (salary.low, salary.high))
