"""What an editor adds to a profile: a fact that the reader missed."""

import re
from collections.abc import Mapping
from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from profiles.actions import cards, catalogue, history
from profiles.actions.naming import Choice, tie
from profiles.actions.readings import keep_passages
from profiles.models import FactKind, Interview
from profiles.models.told import Told
from profiles.reading.facts import Span


class WordsNotFound(Exception):
    """The words given as evidence do not stand in the interview."""


@transaction.atomic
def add(
    *,
    interview: Interview,
    kind: str,
    payload: Mapping[str, Any],
    words: str,
    by: User,
    choice: Choice | None = None,
    order: int = 1,
) -> Told:
    """Adds a fact signed by `by`, with the `words` of the interview that say it, or with none.

    Raises WordsNotFound where the words are not the interview's own, NameUnresolved where the
    fact's name must be chosen first, and ValidationError.
    """
    person = interview.person
    assert person is not None  # a read interview has its draft
    spans = [find(text=interview.text, words=words)] if words.strip() else []
    passages = keep_passages(interview=interview, spans=spans)
    row = catalogue.write(
        person=person,
        kind=kind,
        payload=_pointing(payload, spans) if kind == FactKind.ANSWER else payload,
        names=tie(kind, payload, choice, by),
        evidence=[passages[span] for span in spans],
        by=by,
        order=order,
    )
    cards.refresh(person=person)
    return row


@transaction.atomic
def remove(*, row: Told, by: User) -> None:
    """Takes away a fact that an editor had added. What a claim wrote is undone, not removed."""
    assert row.claim_id is None
    person = row.person
    history.delete(row, by=by)
    cards.refresh(person=person)


def _pointing(payload: Mapping[str, Any], spans: list[Span]) -> dict[str, Any]:
    """An answer is nothing but its words."""
    if not spans:
        raise ValidationError({"words": _("Give the words of the answer.")})
    return {**payload, "answer": {"start": spans[0].start, "end": spans[0].end}}


def find(*, text: str, words: str) -> Span:
    """Where `words` stand in `text`, whatever the spaces between them. Raises WordsNotFound."""
    found = re.search(r"\s+".join(map(re.escape, words.split())), text)
    if found is None:
        raise WordsNotFound(words)
    return Span(*found.span())
