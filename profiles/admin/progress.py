"""How far the review of an interview is."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from profiles.models import Claim, Interview, Reading


@dataclass(frozen=True, slots=True)
class Progress:
    """Claims decided, of all the claims of the newest reading."""

    decided: int
    all: int

    @property
    def waiting(self) -> int:
        return self.all - self.decided


def with_progress(interviews: QuerySet[Interview]) -> QuerySet[Interview]:
    """Each interview with `claims` and `decided` of its newest reading, in the same query."""
    newest = Reading.objects.filter(interview=OuterRef("pk")).order_by("-read_at", "-pk")
    claims = Claim.objects.filter(reading=OuterRef("newest_reading")).order_by()
    return interviews.annotate(
        newest_reading=Subquery(newest.values("pk")[:1]),
        claims=_number(claims, Count("pk")),
        decided=_number(claims, Count("decision")),
    )


def _number(claims: QuerySet[Claim], count: Count) -> Any:
    return Coalesce(Subquery(claims.values("reading").annotate(number=count).values("number")), 0)


def progress(interview: Any) -> Progress:
    """Of an interview that `with_progress` annotated."""
    return Progress(interview.decided, interview.claims)
