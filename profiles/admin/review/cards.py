"""A claim as it is shown: what it says, how sure that is, what was decided, what is asked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from profiles.actions import decisions
from profiles.actions.reconciliation import NameBook
from profiles.admin.review.names import Question, question
from profiles.admin.review.wording import Wording
from profiles.forms.claims import FactForm
from profiles.models import Claim, Decision, Evidence, FactKind, Reading, Verdict
from profiles.models.names import Named

# Words for a number, from this confidence on; the number stands beside them.
CERTAINTIES = (
    (0.9, "sure", gettext_lazy("sure")),
    (0.75, "fairly", gettext_lazy("fairly sure")),
    (0.5, "unsure", gettext_lazy("unsure")),
    (0.0, "doubtful", gettext_lazy("doubtful")),
)
# The row that an accepted claim of each kind wrote, and what it tied the claim's name to.
TIED = {
    FactKind.EDUCATION: ("educationstep", "school"),
    FactKind.POSITION: ("position", "employer"),
    FactKind.SKILL: ("personskill", "skill"),
}
LONGEST_QUOTE = 280  # characters of an answer; the rest is one click away, in the text


@dataclass(slots=True)
class Card:
    """One claim on the page."""

    claim: Claim
    says: str  # as it stands: as corrected, or as read
    as_read: str  # where it was corrected
    question: Question | None = None  # while it waits
    form: FactForm | None = None  # while it is being corrected
    notice: str = ""  # what just happened to it
    refusal: str = ""  # why it could not be decided

    @property
    def decision(self) -> Decision | None:
        return getattr(self.claim, "decision", None)

    @property
    def state(self) -> str:
        return self.decision.verdict if self.decision else "waiting"

    @property
    def seen(self) -> str:
        return decisions.standing(self.claim)

    @property
    def percent(self) -> str:
        return _("%(number)s%%") % {"number": round(self.claim.confidence * 100)}

    @property
    def certainty(self) -> tuple[str, Any]:
        """A word for the style and a word for the reader."""
        return next((slug, word) for least, slug, word in CERTAINTIES if self.claim.confidence >= least)

    @property
    def doubt(self) -> str:
        return _(self.claim.doubt) if self.claim.doubt else ""

    @property
    def passages(self) -> list[Evidence]:
        return list(self.claim.evidence.all())

    @property
    def tied(self) -> Named | None:
        """What the claim's name was tied to."""
        row, name = TIED.get(FactKind(self.claim.kind), ("", ""))
        return getattr(getattr(self.claim, row, None), name, None) if row else None


@dataclass(frozen=True, slots=True)
class Group:
    """The claims of one kind, the least certain first: doubts are where an editor's eye is needed,
    and what is sure can be accepted together."""

    kind: FactKind
    cards: list[Card]

    @property
    def decided(self) -> int:
        return sum(card.decision is not None for card in self.cards)


def claims_of(reading: Reading) -> list[Claim]:
    """With all that the cards show, in two queries."""
    rows = [f"{row}__{name}" for row, name in TIED.values()]
    return list(reading.claims.for_review().select_related(*rows))


def card(claim: Claim, wording: Wording, books: Mapping[str, NameBook]) -> Card:
    decision = getattr(claim, "decision", None)
    as_read = wording.says(claim.kind, claim.payload)
    if decision is None:
        return Card(claim, as_read, "", question(claim.kind, claim.payload, books))
    if decision.verdict == Verdict.CORRECTED:
        return Card(claim, wording.says(claim.kind, decision.payload), as_read)
    return Card(claim, as_read, "")


def groups(cards: Iterable[Card]) -> list[Group]:
    """One group a kind, empty ones too: what the reader missed is added there."""
    by_kind: dict[str, list[Card]] = {kind: [] for kind in FactKind}
    for each in cards:
        by_kind[each.claim.kind].append(each)
    for of_kind in by_kind.values():
        of_kind.sort(key=lambda card: (card.claim.confidence, card.claim.order))
    return [Group(FactKind(kind), of_kind) for kind, of_kind in by_kind.items()]
