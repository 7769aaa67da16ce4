"""Both readers' facts as one reading: the one function that decides what an editor sees of the two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from typing import Any

from profiles.llm import doubts
from profiles.llm.pairs import Pair, pair
from profiles.llm.silence import has_heard, has_rival, is_told_twice, is_unlikely
from profiles.reading import doubts as reading_doubts
from profiles.reading.facts import Answer, Fact, FactKind, Mention, Person, Reading
from profiles.reading.readers.topics.ranking import OTHER
from profiles.reading.vocabulary import fold

NAME = "merged"
MOST = 0.99  # confidence; two readers can be wrong together
MOST_ALONE = 0.85  # what one reader alone says is never accepted unseen

# Doubts about how one reader read. Two readers who agree settle them; what the text leaves open stays.
SETTLED = frozenset(
    {
        reading_doubts.NAME_UNKNOWN,
        reading_doubts.NAME_AMBIGUOUS,
        reading_doubts.NAME_UNSURE,
        reading_doubts.WHOSE_IS_IT,
        reading_doubts.IN_PASSING,
        reading_doubts.SCHOOL_OR_EMPLOYER,
        reading_doubts.PERHAPS_NO_PAY,
        reading_doubts.SKILL_IN_PASSING,
        reading_doubts.TOPIC_UNSURE,
        doubts.NAME_UNTOLD,
    }
)


def merge(first: Reading, second: Reading) -> Reading:
    """One reading of the first reader's (the rules) and the second's (a language model). Pure.

    - A fact that both tell is told once, as the first tells it and with its passages, so that an editor's
      decision on it follows. What it left open is filled in from the second, then with the second's
      passages too. Its confidence is that of two witnesses, 1 - (1 - a)(1 - b); its rule names both.
    - A fact that one alone tells keeps its confidence, up to `MOST_ALONE`, with a doubt that says so.
    - Where both tell of the same thing what can't be so together (another title, other dates, another
      amount in the same words), both facts are kept, each with a doubt.
    - Silence tells something too: a fact that one alone tells is left out where, measured, such facts
      are mostly wrong (`silence.is_unlikely`). It still stands in that reader's own reading.
    - Studies and positions follow the second reader's order, the first's own after what they came
      after; all other facts the order of the text.
    - Language and shape are the first's; of its warnings, those that still hold; people are of both.
    """
    facts = tuple(fact for kind in FactKind for fact in _merged(kind, first.of(kind), second.of(kind)))
    return replace(
        first,
        reader=NAME,
        version=f"{first.version}+{second.version}",
        people=tuple(_people(first, second)),
        facts=facts,
        warnings=tuple(_still_true(first.warnings, facts)),
    )


def _merged(kind: FactKind, first: Sequence[Fact], second: Sequence[Fact]) -> Iterator[Fact]:
    pairs = pair(kind, first, second)
    has_current = any(getattr(fact.value, "current", False) for fact in first)
    heard = has_heard(pairs)
    for one in pairs:
        if one.first and one.second:
            yield _agreed(one.first, one.second, has_current)
        elif has_rival(one, pairs):
            yield _alone(one, doubts.OTHERWISE, heard)
        elif not (is_told_twice(one, pairs) or (heard and is_unlikely(one, pairs))):
            yield _alone(one, doubts.ONE_READER, heard)


def _agreed(first: Fact, second: Fact, has_current: bool) -> Fact:
    value = _filled(first.value, second.value, has_current)
    confidence = 1 - (1 - first.confidence) * (1 - second.confidence)
    more = [span for span in second.evidence if span not in first.evidence]
    return Fact(
        value,
        first.evidence if value == first.value else (*first.evidence, *more),
        round(min(MOST, confidence), 2),
        f"{first.rule} + {second.rule}",
        _doubt(first, second, value != first.value),
    )


def _doubt(first: Fact, second: Fact, filled: bool) -> str | None:
    """What two readers who agree leave open, and what is doubtful of that which one filled in."""
    left = None if first.doubt in SETTLED else first.doubt
    return left or (second.doubt if filled else None)


def _filled(first: Any, second: Any, has_current: bool) -> Any:
    """The first value with what only the second tells."""
    told = {
        field.name: getattr(second, field.name)
        for field in fields(first)
        if getattr(first, field.name) is None and getattr(second, field.name) is not None
    }
    if isinstance(first, Answer) and first.topic == OTHER:
        told["topic"] = second.topic
    if isinstance(first, Person) and len(second.name) > len(first.name):
        told["name"] = second.name  # "Lina", "Lina Amrani"
    if getattr(second, "current", False) and not has_current:
        told["current"] = True
    return replace(first, **told)


def _alone(lone: Pair, doubt: str, heard: bool) -> Fact:
    """What one reader tells. Less sure than before, unless the other hardly read that kind of fact."""
    fact = lone.fact
    if fact.kind is FactKind.ANSWER and doubt == doubts.ONE_READER:
        return fact  # the layout shows that it was asked and answered, whoever says so
    told = doubt if doubt == doubts.OTHERWISE else fact.doubt or doubt
    return replace(fact, confidence=min(fact.confidence, MOST_ALONE if heard else 1), doubt=told)


def _people(first: Reading, second: Reading) -> Iterator[Mention]:
    yield from first.people
    known = {fold(mention.name) for mention in first.people}
    yield from (mention for mention in second.people if fold(mention.name) not in known)


def _still_true(warnings: Sequence[str], facts: Sequence[Fact]) -> Iterator[str]:
    people = [fact.value.name for fact in facts if isinstance(fact.value, Person)]
    steps = any(fact.kind in (FactKind.EDUCATION, FactKind.POSITION) for fact in facts)
    mended = {
        reading_doubts.NOBODY_NAMED: bool(people),
        reading_doubts.FIRST_NAME_ONLY: any(" " in name for name in people),
        reading_doubts.NOTHING_FOUND: steps,
    }
    return (warning for warning in warnings if not mended.get(warning, False))
