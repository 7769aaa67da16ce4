"""What an editor adds to a profile: a fact that the reader missed."""

import re
from collections.abc import Mapping
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction

from profiles.actions import cards, catalogue
from profiles.actions.readings import keep_passages
from profiles.models import Interview
from profiles.models.names import Named
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
    names: Mapping[str, Named | None],
    words: str,
    by: User,
    order: int = 1,
) -> Told:
    """Adds a fact signed by `by`, with the `words` of the interview that say it, or with none.

    Raises WordsNotFound where the words are not the interview's own, and ValidationError.
    """
    person = interview.person
    assert person is not None  # a read interview has its draft
    spans = [find(text=interview.text, words=words)] if words.strip() else []
    passages = keep_passages(interview=interview, spans=spans)
    row = catalogue.write(
        person=person,
        kind=kind,
        payload=payload,
        names=names,
        evidence=[passages[span] for span in spans],
        by=by,
        order=order,
    )
    cards.refresh(person=person)
    return row


def find(*, text: str, words: str) -> Span:
    """Where `words` stand in `text`, whatever the spaces between them. Raises WordsNotFound."""
    found = re.search(r"\s+".join(map(re.escape, words.split())), text)
    if found is None:
        raise WordsNotFound(words)
    return Span(*found.span())
