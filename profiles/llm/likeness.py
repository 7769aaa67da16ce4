"""When two facts of one kind are about the same thing, and when they then tell it otherwise."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from profiles.reading.facts import Fact, FactKind, Position, Span
from profiles.reading.readers.topics.ranking import OTHER
from profiles.reading.vocabulary import fold

_WORD = re.compile(r"[^\W_]+[+#]*")
_NUMBER = re.compile(r"\d+")
# Words that many names share: they name nothing alone.
_COMMON = frozenset(
    {"university", "universite", "ecole", "school", "institute", "institut", "college", "lycee"}
    | {"centre", "center", "groupe", "group", "data", "of", "de", "du", "des", "la", "le", "les", "the"}
)
LONG = 3  # letters; shorter words tell no study from another


def is_same(first: Fact, second: Fact) -> bool:
    """Whether two facts are about the same thing, and neither contradicts the other."""
    return first.kind == second.kind and SAME[first.kind](first, second, first.value, second.value)


def is_otherwise(first: Fact, second: Fact) -> bool:
    """Whether two facts tell of the same thing what can't both be so."""
    if first.kind != second.kind or is_same(first, second):
        return False
    return OTHERWISE[first.kind](first, second, first.value, second.value)


def is_equal(first: Fact, second: Fact) -> bool:
    """Whether two facts that are the same have the same title too, or none."""
    titles = [_words(getattr(fact.value, "title", None)) for fact in (first, second)]
    return titles[0] == titles[1] and is_same(first, second)


def has_same_role(first: Fact, second: Fact) -> bool:
    """Whether two positions at one employer are one trade in two words: "ML engineer", "ingénieure ML"."""
    one, other = first.value, second.value
    if not (isinstance(one, Position) and isinstance(other, Position)):
        return False
    return (
        one.role is not None
        and one.role == other.role
        and _dates_agree(one, other)
        and _one_name(first, second, one.employer, other.employer)
    )


def overlap(first: Fact, second: Fact) -> bool:
    """Whether some passage proves both."""
    return any(_meet(one, other) for one in first.evidence for other in second.evidence)


def agree(first: str | None, second: str | None) -> bool:
    """Whether one's words are all among the other's, or one tells nothing."""
    one, other = _words(first), _words(second)
    return one <= other or other <= one


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _words(told: str | None) -> set[str]:
    return set(_WORD.findall(fold(told or "")))


def _letters(name: str) -> str:
    """A name as it is heard: "Easy Mile" and "EasyMile", a final s or none."""
    return "".join(word[:-1] if len(word) > LONG and word[-1] == "s" else word for word in _row(name))


def _row(name: str) -> list[str]:
    return _WORD.findall(fold(name))


def _one_name(first: Fact, second: Fact, one: str | None, other: str | None) -> bool:
    """Whether two names are one: written alike, or in the same passage the one part of the other."""
    if not one or not other:
        return False
    if _letters(one) == _letters(other):
        return True
    return bool(_words(one) & _words(other) - _COMMON) and agree(one, other) and overlap(first, second)


def _dates_agree(one: Any, other: Any) -> bool:
    """Whether no date differs as far as both tell it: 2019 and 2019-09 do not."""
    pairs = ((one.start, other.start), (one.end, other.end))
    return all(not a or not b or a.startswith(b) or b.startswith(a) for a, b in pairs)


# What makes two facts of a kind the same. Each test gets the facts and their values.


def _same_person(first: Fact, second: Fact, one: Any, other: Any) -> bool:
    return agree(one.name, other.name)


def _same_study(first: Fact, second: Fact, one: Any, other: Any) -> bool:
    if not _dates_agree(one, other):
        return False
    if one.school and other.school:
        return _one_name(first, second, one.school, other.school)
    return overlap(first, second) and bool(_studied(one) & _studied(other))


def _studied(study: Any) -> set[str]:
    told = (study.school, study.programme, study.field, study.degree)
    return {word for part in told for word in _words(part) if len(word) > LONG} - _COMMON


def _same_position(first: Fact, second: Fact, one: Any, other: Any) -> bool:
    if not agree(one.title, other.title) or not _dates_agree(one, other):
        return False
    if one.employer and other.employer and _one_name(first, second, one.employer, other.employer):
        return True
    if not (one.title and other.title and overlap(first, second)):
        return False
    # The same title in the same words: of an employer that one did not name, or named in part.
    return not (one.employer and other.employer) or bool(
        _words(one.employer) & _words(other.employer) - _COMMON
    )


def _same_skill(first: Fact, second: Fact, one: Any, other: Any) -> bool:
    return _row(one.name) == _row(other.name)


def _same_pay(first: Fact, second: Fact, one: Any, other: Any) -> bool:
    told = [(pay.low, pay.high, pay.currency, pay.period) for pay in (one, other)]
    return told[0] == told[1]


def _same_working_life(first: Fact, second: Fact, one: Any, other: Any) -> bool:
    """Two readers may say it in two languages: then the numbers tell."""
    if one.aspect != other.aspect:
        return False
    numbers = _NUMBER.findall(one.value) == _NUMBER.findall(other.value)
    return fold(one.value) == fold(other.value) or (numbers and overlap(first, second))


def _same_answer(first: Fact, second: Fact, one: Any, other: Any) -> bool:
    return _meet(one.answer, other.answer) and (one.topic == other.topic or one.topic == OTHER)


# What makes two facts that are not the same contradict each other.


def _always(first: Fact, second: Fact, one: Any, other: Any) -> bool:
    return True  # an interview is of one person


def _never(first: Fact, second: Fact, one: Any, other: Any) -> bool:
    return False


def _one_place(first: Fact, second: Fact, one: Any, other: Any) -> bool:
    """The same words, the same school or employer: another title or other dates."""
    name = "school" if first.kind == FactKind.EDUCATION else "employer"
    return overlap(first, second) and _one_name(first, second, getattr(one, name), getattr(other, name))


def _one_passage(first: Fact, second: Fact, one: Any, other: Any) -> bool:
    return overlap(first, second)


def _one_aspect(first: Fact, second: Fact, one: Any, other: Any) -> bool:
    return one.aspect == other.aspect and overlap(first, second)


def _one_answer(first: Fact, second: Fact, one: Any, other: Any) -> bool:
    return _meet(one.answer, other.answer)


# The most alike find each other first.
TESTS = (is_equal, is_same, has_same_role)

Test = Callable[[Fact, Fact, Any, Any], bool]
SAME: dict[FactKind, Test] = {
    FactKind.PERSON: _same_person,
    FactKind.EDUCATION: _same_study,
    FactKind.POSITION: _same_position,
    FactKind.SKILL: _same_skill,
    FactKind.SALARY: _same_pay,
    FactKind.WORKING_LIFE: _same_working_life,
    FactKind.ANSWER: _same_answer,
}
OTHERWISE: dict[FactKind, Test] = {
    FactKind.PERSON: _always,
    FactKind.EDUCATION: _one_place,
    FactKind.POSITION: _one_place,
    FactKind.SKILL: _never,
    FactKind.SALARY: _one_passage,
    FactKind.WORKING_LIFE: _one_aspect,
    FactKind.ANSWER: _one_answer,
}
