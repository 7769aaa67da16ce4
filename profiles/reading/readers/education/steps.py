"""Mentions of studies made into steps, oldest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from profiles.reading import doubts
from profiles.reading.document import Document, Telling
from profiles.reading.facts import Education, Fact, Span
from profiles.reading.organisations import Organisation
from profiles.reading.placenames import key_of, same_name
from profiles.reading.readers.education.programmes import Programme
from profiles.reading.times import Time


@dataclass(slots=True)
class Mention:
    """One place in the text that says that the guest studied somewhere, or something."""

    at: int
    school: Organisation | None
    programme: Programme
    rule: str
    confidence: float
    evidence: Span
    telling: Telling
    time: Time = field(default_factory=Time)


def chronological(document: Document, mentions: Sequence[Mention]) -> Iterator[Fact]:
    """One step a school, in the order of the telling; years decide where all tell them."""
    groups: list[list[Mention]] = []
    for mention in mentions:
        same = next((group for group in groups if _is_same(group[0], mention)), None)
        if same is None:
            groups.append([mention])
        else:
            same.append(mention)
    groups.sort(key=_place)
    for group in groups:
        yield _fact(group)


def _is_same(one: Mention, other: Mention) -> bool:
    if one.school is None or other.school is None:
        return False
    return same_name(key_of(one.school.name), key_of(other.school.name))


def _place(group: Sequence[Mention]) -> int:
    own = [mention.at for mention in group if mention.telling is Telling.OWN]
    return min(own or [mention.at for mention in group])


def _fact(group: Sequence[Mention]) -> Fact:
    best = max(group, key=lambda mention: mention.confidence)
    school = next((one.school for one in group if one.school and one.school.known), best.school)
    time = next((one.time for one in group if one.time.start or one.time.end), Time())
    programme = next((one.programme for one in group if one.programme.degree), best.programme)
    value = Education(
        school=school.name if school else None,
        programme=programme.degree,
        field=next((one.programme.field for one in group if one.programme.field), None),
        degree=programme.degree,
        start=time.start,
        end=time.end,
    )
    evidence = tuple(
        dict.fromkeys(one.evidence for one in sorted(group, key=lambda one: -one.confidence)[:3])
    )
    return Fact(value, evidence, _confidence(group, best), best.rule, _doubt(best))


def _confidence(group: Sequence[Mention], best: Mention) -> float:
    return round(min(0.97, best.confidence + 0.03 * (len(group) - 1)), 2)


def _doubt(best: Mention) -> str | None:
    if best.telling is Telling.ASSENTED:
        return doubts.ASSENT_ONLY
    if best.school and not best.school.known and best.confidence < 0.85:
        return doubts.NAME_UNKNOWN
    return doubts.IN_PASSING if best.confidence < 0.75 else None
