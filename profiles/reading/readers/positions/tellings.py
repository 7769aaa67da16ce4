"""Ways of telling where somebody works: what stands before and after an employer's name.

Each way is a rule with a name and a confidence. Of the rules that hold, the one whose cue stands
nearest to the name wins: in "after my internship I was hired at X" the hiring does.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from profiles.reading.placenames import is_thing, names_field
from profiles.reading.readers.positions import entering, listing, stating, working
from profiles.reading.readers.positions.places import Hit, Place

Rule = Callable[[Place], Hit | None]
RULES: tuple[Rule, ...] = (
    stating.works_there,
    stating.titled_at,
    stating.employer_titled,
    stating.named_employer,
    entering.founded,
    entering.interned,
    entering.hired_by,
    entering.joined,
    entering.left,
    working.taught,
    working.researched,
    working.worked,
    working.is_there,
    working.led,
    listing.enumerated,
    listing.opened,
    listing.elliptic,
    listing.stepped,
    listing.placed,
    listing.called,
    listing.answered,
)


def plainly(told: Place) -> Hit | None:
    """A way of telling that no word before it can refuse."""
    plain = stating.works_there(told) or entering.won_contest(told) or listing.schemed(told)
    titled = stating.titled_at(told) if plain else None
    return replace(plain, title=titled.title) if plain and titled else plain


def holds(told: Place) -> Hit | None:
    """What the nearest rule says of the place; None where none holds."""
    if is_thing(told.name) and not _is_plainly_employer(told):
        return None
    hits = [hit for rule in RULES if (hit := rule(told)) and not _studies_between(told, hit)]
    return max(hits, key=lambda hit: (max(hit.cue, hit.near), hit.confidence), default=None)


def _studies_between(told: Place, hit: Hit) -> bool:
    """Whether a degree stands between the cue and the name: "I came to England for a master's at X"."""
    end = told.link.start if told.link else told.name.start
    if hit.title or hit.cue >= end:
        return False
    between = told.statement.folded[hit.cue : end]
    return _DEGREE.search(between) is not None or (_DID.match(between) is not None and names_field(between))


_DID = re.compile(r"(?:did|do|doing|read|took|studied) ")
_DEGREE = re.compile(
    r"\b(?:master'?s?|msc|bsc|phd|mba|degree|bachelor'?s?|doctorat|these|licence|dut|bts|mastere|maitrise|diplome)\b"
    r"(?!')"
)


def _is_plainly_employer(told: Place) -> bool:
    """Whether a tool's or a platform's name stands where only an employer does: "je travaille chez X"."""
    if told.link is None:
        return entering.is_joined(told)
    if working.is_worked_at(told):
        return told.link.firm or told.link.word in ("for", "pour")
    return told.link.firm and stating.titled_at(told) is not None
