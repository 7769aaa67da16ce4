"""Who is in the document, and what for: the guest, the host, the author, and those only mentioned.

`readers.people` makes it; the other readers only ask.
"""

from __future__ import annotations

from dataclasses import dataclass

from profiles.reading.facts import Mention, Part, Span


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody named, with every label and written form that means them."""

    name: str  # the fullest form that the document gives
    part: Part
    forms: tuple[str, ...]  # folded: labels, first name, surname, full name
    evidence: tuple[Span, ...]  # at least one
    sure: bool = True  # False where the name was told by frequency or guessed from a picture

    def mention(self) -> Mention:
        return Mention(self.name, self.part, self.evidence)


@dataclass(frozen=True, slots=True)
class Cast:
    """All members, the guests first."""

    members: tuple[Member, ...] = ()

    @property
    def guests(self) -> tuple[Member, ...]:
        return tuple(member for member in self.members if member.part is Part.INTERVIEWEE)

    @property
    def guest(self) -> Member | None:
        """Whom the interview is about; the first of several, None where nobody is named."""
        return self.guests[0] if self.guests else None

    def others(self) -> tuple[Member, ...]:
        """Everybody but the guests."""
        return tuple(member for member in self.members if member.part is not Part.INTERVIEWEE)

    def by_label(self, label: str) -> Member | None:
        """The member whom a folded label or form means."""
        return next((member for member in self.members if label in member.forms), None)
