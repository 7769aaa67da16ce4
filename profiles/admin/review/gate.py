"""What stands between a draft and the public, and what an editor may want to know before."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from profiles.actions import publication
from profiles.admin.progress import Progress
from profiles.models import ConsentBasis, Interview, Nature, Person, State

# Where each problem is mended, by the sentence that says it.
MENDED_AT = (
    (publication.NO_STEP, "kind-education"),
    (publication.NO_GROUND, "ground"),
    (publication.NO_WORDS, "claims"),
)


@dataclass(frozen=True, slots=True)
class Problem:
    sentence: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Gate:
    """The publication part of the page."""

    person: Person
    problems: Sequence[Problem]  # without them, it may be published
    advice: Sequence[Problem]  # worth a look, holds nothing back
    grounds: Sequence[tuple[str, Any]]
    ground: str  # chosen beforehand

    @property
    def published(self) -> bool:
        return self.person.state == State.PUBLISHED

    @property
    def withdrawn(self) -> bool:
        return self.person.state == State.WITHDRAWN


def gate(interview: Interview, progress: Progress, ground: str = "") -> Gate:
    person = interview.person
    assert person is not None  # a read interview has its draft
    ground = ground or person.consent_basis or _usual(interview)
    problems = [
        Problem(sentence, _anchor(sentence))
        for sentence in publication.problems(person=person, consent_basis=ground)
    ]
    return Gate(person, problems, list(_advice(person, progress)), ConsentBasis.choices, ground)


def _usual(interview: Interview) -> str:
    """Nobody has to agree on behalf of somebody invented; every other ground is the editor's to choose."""
    return ConsentBasis.INVENTED if interview.nature == Nature.INVENTED else ""


def _anchor(sentence: str) -> str:
    return next((anchor for problem, anchor in MENDED_AT if str(problem) == sentence), "claims")


def _advice(person: Person, progress: Progress) -> Iterator[Problem]:
    if progress.waiting:
        sentence = ngettext(
            "%(number)s claim still waits: it will not be shown.",
            "%(number)s claims still wait: they will not be shown.",
            progress.waiting,
        )
        yield Problem(sentence % {"number": progress.waiting}, "claims")
    if not (person.headline_fr or person.headline_en):
        yield Problem(_("The profile has no headline yet, in neither language."), "profile")
    elif not person.headline_fr:
        yield Problem(_("The headline in French is missing: the English one stands in for it."), "profile")
    elif not person.headline_en:
        yield Problem(_("The headline in English is missing: the French one stands in for it."), "profile")
