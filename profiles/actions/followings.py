"""A new reading of the same interview: decisions follow the claims that did not change."""

from django.contrib.auth.models import User

from profiles.actions import history
from profiles.actions.catalogue import row_of
from profiles.models import Claim, Decision, Reading


def follow(*, reading: Reading, by: User) -> int:
    """Copies each decision to the equal claim of `reading`; returns how many followed.

    Two claims are equal when they say the same in the same words. A fact of the catalogue
    moves to the new claim, so that it is never written twice.
    """
    decided = {
        claim.fingerprint: claim
        for claim in Claim.objects.decided()
        .filter(reading__interview=reading.interview)
        .exclude(reading=reading)
        .select_related("decision__by")
        .order_by("reading_id")
    }
    followers = [claim for claim in reading.claims.all() if claim.fingerprint in decided]
    for claim in followers:
        _follow(decided[claim.fingerprint], claim, by)
    return len(followers)


def _follow(old: Claim, new: Claim, by: User) -> None:
    earlier = old.decision
    history.save(Decision(claim=new, verdict=earlier.verdict, payload=earlier.payload, by=earlier.by), by=by)
    row = row_of(old)
    if row is not None:
        row.claim = new
        history.save(row, by=by)
