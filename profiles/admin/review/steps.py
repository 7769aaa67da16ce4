"""The steps that are accepted so far."""

from collections.abc import Sequence
from dataclasses import dataclass

from profiles.actions.routes import Step
from profiles.models import FactKind, Interview, Person

STEPS = {FactKind.EDUCATION: "education_steps", FactKind.POSITION: "positions"}


@dataclass(frozen=True, slots=True)
class Stretch:
    """The steps of one kind, in order."""

    kind: FactKind
    steps: Sequence[Step]


def stretches(interview: Interview) -> list[Stretch]:
    """What is accepted so far, studies first; two queries."""
    return [Stretch(kind, steps_of(interview.person, kind)) for kind in STEPS if interview.person]


def steps_of(person: Person, kind: FactKind) -> list[Step]:
    names = {FactKind.EDUCATION: ("school",), FactKind.POSITION: ("employer", "role")}
    return list(getattr(person, STEPS[kind]).select_related(*names[kind]))
