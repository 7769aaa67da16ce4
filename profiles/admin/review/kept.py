"""Facts of the profile that no claim of this reading stands for."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet

from profiles.actions.catalogue import ROWS
from profiles.models import Answer, Evidence, FactKind, Interview, Reading
from profiles.models.told import Told

# What the words of a row need, by kind.
SHOWN_WITH: dict[str, tuple[str, ...]] = {
    FactKind.EDUCATION: ("school",),
    FactKind.POSITION: ("employer", "role"),
    FactKind.SKILL: ("skill",),
    FactKind.SALARY: ("role",),
    FactKind.WORKING_LIFE: (),
    FactKind.ANSWER: ("topic", "answer"),
}


@dataclass(frozen=True, slots=True)
class Kept:
    """A fact that an editor added, or that stands from an earlier reading or another interview."""

    kind: FactKind
    row: Told
    passages: list[Evidence]

    @property
    def says(self) -> str:
        detail = getattr(self.row, "detail", "")
        return f"{self.row}, {detail}" if detail else str(self.row)


def kept_besides(interview: Interview, reading: Reading) -> list[Kept]:
    """The person's facts that are not claims of `reading`; two queries a kind."""
    besides = Q(person=interview.person) & (Q(claim=None) | ~Q(claim__reading=reading))
    return [
        Kept(FactKind(kind), row, _passages(row))
        for kind, model in ROWS.items()
        for row in _with_words(kind, model._default_manager.filter(besides))
    ]


def _with_words(kind: str, rows: QuerySet[Any]) -> QuerySet[Any]:
    rows = rows.select_related("signed_by", "claim__reading", *SHOWN_WITH[kind])
    return rows if kind == FactKind.ANSWER else rows.prefetch_related("evidence")


def _passages(row: Any) -> list[Evidence]:
    return [row.answer] if isinstance(row, Answer) else list(row.evidence.all())
