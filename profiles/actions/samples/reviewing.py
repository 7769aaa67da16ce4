"""The editor who knows what a careful person reads: decides on every claim, adds what was missed."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth.models import User

from profiles.actions import additions, catalogue, decisions, naming
from profiles.actions.decisions import Choice
from profiles.actions.reconciliation import NameBook
from profiles.actions.samples.expected import LISTS, Expected, Item, correction, sentence_with
from profiles.models import Claim, FactKind, Interview, Reading
from profiles.models.told import Told

Rows = dict[str, dict[int, Told]]  # kind → number of the expected item → the row that says it


@dataclass(slots=True)
class Review:
    """What the editor did with one reading."""

    accepted: int = 0
    corrected: int = 0
    rejected: int = 0
    added: int = 0
    rows: Rows = field(default_factory=lambda: defaultdict(dict))


class SampleEditor:
    """Reviews one reading of a sample by what is expected of it."""

    def __init__(self, *, reading: Reading, expected: Expected, by: User) -> None:
        self.reading = reading
        self.expected = expected
        self.by = by
        self.books = NameBook.of_all()
        self.review = Review()

    def decide(self) -> None:
        """Accepts, corrects or rejects every claim of the reading."""
        for claim in self.reading.claims.select_related("reading__interview__person"):
            if claim.kind == FactKind.PERSON:
                self._meet(claim)
            elif claim.kind == FactKind.ANSWER:
                self._accept(claim)
            else:
                self._judge(claim)

    def add_missed(self) -> None:
        """Adds what is expected and no claim said, with a sentence that holds it.

        What has no name is a mere mention and left out, but for where the person is now.
        """
        for kind in LISTS:
            for number, item in enumerate(self.expected.of(kind)):
                mention = item.get("generic") and not item.get("current")
                if number not in self.review.rows[kind] and not mention:
                    self.review.rows[kind][number] = self._add(kind, item, order=number + 1)
                    self.review.added += 1

    def _meet(self, claim: Claim) -> None:
        told = {key: self.expected.items["person"].get(key) for key in ("name", "age")}
        if any(value and claim.payload.get(key) != value for key, value in told.items()):
            decisions.correct(claim=claim, payload={k: v for k, v in told.items() if v}, by=self.by)
            self.review.corrected += 1
        else:
            self._accept(claim)

    def _judge(self, claim: Claim) -> None:
        rows = self.review.rows[claim.kind]
        number = self.expected.match(claim.kind, claim.payload, rows)
        if number is None:
            decisions.reject(claim=claim, by=self.by)
            self.review.rejected += 1
            return
        item = self.expected.of(claim.kind)[number]
        otherwise = correction(claim.kind, claim.payload, item)
        if otherwise:
            choice = self._choose(claim.kind, {**claim.payload, **otherwise})
            decisions.correct(claim=claim, payload=otherwise, by=self.by, choice=choice)
            self.review.corrected += 1
        else:
            self._accept(claim)
        row = catalogue.row_of(claim)
        assert row is not None  # an accepted claim wrote one
        rows[number] = row

    def _accept(self, claim: Claim) -> None:
        decisions.accept(claim=claim, by=self.by, choice=self._choose(claim.kind, claim.payload))
        self.review.accepted += 1

    def _choose(self, kind: str, payload: Item) -> Choice:
        """The candidate that is sure, else a new name: the samples name nothing in two ways."""
        return naming.sure_choice(kind, payload, self.books) or Choice()

    def _add(self, kind: FactKind, item: Item, order: int) -> Told:
        key = LISTS[kind][1]
        payload = _payload(kind, item)
        return additions.add(
            interview=self._interview,
            kind=kind,
            payload=payload,
            choice=self._choose(kind, payload),
            words=sentence_with(self._interview.text, item, key) if key else "",
            by=self.by,
            order=order,
        )

    @property
    def _interview(self) -> Interview:
        return self.reading.interview


def _payload(kind: FactKind, item: Item) -> dict[str, Any]:
    """An expected item in the words of a claim's payload. The name of a nameless one is a description."""
    if item.get("generic"):
        item = {**item, LISTS[kind][1]: None}
    renamed = {"position_kind": item.get("kind")} if kind == FactKind.POSITION else {}
    skill = {"told": "uses", "skill_kind": "technical"} if kind == FactKind.SKILL else {}
    salary = {"about": "role"} if kind == FactKind.SALARY else {}
    return {**skill, **salary, **item, **renamed}
