"""The order of the steps of a route, where the reader could not tell it or an editor knows better."""

from django.contrib.auth.models import User
from django.db import transaction

from profiles.actions import cards, history
from profiles.models import EducationStep, Position

Step = EducationStep | Position


@transaction.atomic
def move(*, step: Step, earlier: bool, by: User) -> None:
    """Changes places with the step before, or after; the first and the last have nobody to change with."""
    steps: list[Step] = list(type(step)._default_manager.filter(person=step.person))
    here = steps.index(step)
    there = here - 1 if earlier else here + 1
    if 0 <= there < len(steps):
        steps[here], steps[there] = steps[there], steps[here]
        _number(steps, by)
        cards.refresh(person=step.person)


def _number(steps: list[Step], by: User) -> None:
    for order, step in enumerate(steps, start=1):
        if step.order != order:
            step.order = order
            history.save(step, by=by)
