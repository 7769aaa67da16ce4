"""Publishing is one act, and so is withdrawing."""

from typing import Any

from django.contrib.auth.models import User
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from profiles.actions import cards, history
from profiles.models import ConsentBasis, Person, State

NO_STEP = _("No study and no position is accepted yet: accept at least one step of the route.")
NO_GROUND = _("Say on which ground the profile may be published.")
NO_WORDS = _("A fact has neither words that say it nor an editor's signature.")


class NotReady(Exception):
    """A profile can't be published yet; `problems` says why, a sentence each."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__(" ".join(map(str, problems)))
        self.problems = problems


def problems(*, person: Person, consent_basis: str = "") -> list[str]:
    """What stands between a draft and the public, a sentence each; empty when nothing does."""
    found = []
    if not person.education_steps.exists() and not person.positions.exists():
        found.append(NO_STEP)
    if (consent_basis or person.consent_basis) not in ConsentBasis.values:
        found.append(NO_GROUND)
    if any(_bare(rows) for rows in (person.education_steps, person.positions, person.skills)):
        found.append(NO_WORDS)
    return [str(sentence) for sentence in found]


def _bare(rows: models.Manager[Any]) -> bool:
    return bool(rows.filter(evidence=None, signed_by=None).exists())


@transaction.atomic
def publish(*, person: Person, by: User, consent_basis: str = "") -> Person:
    """Shows a profile to the public. Raises NotReady with all that is missing."""
    missing = problems(person=person, consent_basis=consent_basis)
    if missing:
        raise NotReady(missing)
    person.state = State.PUBLISHED
    person.consent_basis = consent_basis or person.consent_basis
    person.published_at, person.published_by, person.withdrawn_at = timezone.now(), by, None
    history.save(person, by=by)
    cards.refresh(person=person)
    return person


@transaction.atomic
def withdraw(*, person: Person, by: User) -> Person:
    """Takes a profile from the public at once, and whatever was made ready of it."""
    person.state, person.withdrawn_at = State.WITHDRAWN, timezone.now()
    history.save(person, by=by)
    cards.drop(person=person)
    return person
