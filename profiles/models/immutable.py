"""Rows that say what was found: they are written once and never changed."""

from typing import Any

from django.db import models


class Unchangeable(Exception):
    """Somebody tried to change or delete what a reader found."""


class WrittenOnceQuerySet(models.QuerySet):
    def update(self, **kwargs: Any) -> int:
        raise Unchangeable(f"{self.model.__name__} rows are never changed; make a new reading.")

    def delete(self) -> tuple[int, dict[str, int]]:
        raise Unchangeable(f"{self.model.__name__} rows are never deleted.")


WrittenOnceManager = models.Manager.from_queryset(WrittenOnceQuerySet)


class WrittenOnce(models.Model):
    """Base of what is found: an insert is the only write. Its manager is a WrittenOnceManager."""

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise Unchangeable(f"{type(self).__name__} rows are never changed; make a new reading.")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        raise Unchangeable(f"{type(self).__name__} rows are never deleted.")
