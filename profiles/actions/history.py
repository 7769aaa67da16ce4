"""Who did it: every row that an action writes keeps its author."""

from typing import TypeVar

from django.contrib.auth.models import User
from django.db import models

Row = TypeVar("Row", bound=models.Model)


def save(row: Row, *, by: User) -> Row:
    """Validates and saves `row`, and writes its history under the name of `by`.

    Raises ValidationError with the constraint's own sentence.
    """
    row.full_clean()
    row._history_user = by  # type: ignore[attr-defined]  # read by django-simple-history
    row.save()
    return row


def delete(row: models.Model, *, by: User) -> None:
    """Deletes `row`; its history keeps what it said and who took it away."""
    row._history_user = by  # type: ignore[attr-defined]
    row.delete()
