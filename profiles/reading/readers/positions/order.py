"""Groups mentions by employer and puts the employers in the order of time.

People tell their path forwards, except for where they are now, which they often say first, and
except for "before that". Years, where told, win.
"""

from __future__ import annotations

from collections.abc import Sequence

from profiles.reading.document import Document, Telling
from profiles.reading.layout import Role
from profiles.reading.placenames import key_of, same_name
from profiles.reading.readers.positions.stints import Mention, Stint


def chronological(document: Document, mentions: Sequence[Mention]) -> list[Stint]:
    """One stint an employer, oldest first, the present one last."""
    stints = _grouped(mentions)
    first = {id(stint): _first_told(document, stint) for stint in stints}
    stints.sort(key=lambda stint: first[id(stint)].at)
    places = _places(stints, [first[id(stint)] for stint in stints])
    stints.sort(key=lambda stint: (stint.current, places[id(stint)]))
    return _by_years(stints)


def _places(stints: Sequence[Stint], first: Sequence[Mention]) -> dict[int, float]:
    """Where each stint stands in time, as the telling has it: forwards, unless its words say otherwise."""
    places: dict[int, float] = {}
    before: Mention | None = None
    for stint, mention in zip(stints, first, strict=True):
        place = float(mention.at)
        if mention.ahead:  # after all that its sentence tells; of a presentation, after all that follows
            place = mention.evidence.end + (1.0 if mention.telling is Telling.OWN else LATEST)
        elif mention.earlier and before is not None:
            same = mention.evidence == before.evidence and before.earlier
            place = min(places.values()) - 1.0 if not same else min(places.values()) + 0.5
        places[id(stint)] = place
        before = mention
    return places


LATEST = 1e9


def _grouped(mentions: Sequence[Mention]) -> list[Stint]:
    found: list[Stint] = []
    for mention in mentions:
        if mention.employer is None:
            found.append(Stint("", {}, [mention]))
            continue
        key = key_of(mention.employer.name)
        same = next((stint for stint in found if same_name(stint.key, key)), None)
        if same is None:
            same = Stint(key, {}, [])
            found.append(same)
        same.mentions.append(mention)
        name = mention.employer.name
        same.names[name] = same.names.get(name, 0) + 1
        same.key = max(same.key, key, key=len)
    return found


def _first_told(document: Document, stint: Stint) -> Mention:
    """The mention by which the stint stands in the telling of the path."""
    told = [one for one in stint.mentions if _is_narrative(document, one)] or stint.mentions
    return min(told, key=lambda one: (not one.sequenced, one.at))


def _is_narrative(document: Document, mention: Mention) -> bool:
    """Whether a mention stands in the telling itself, not in a title, a presentation or a question."""
    if mention.telling is Telling.OWN:
        return True
    return mention.telling is Telling.AUTHOR and document.layout.role_at(mention.at) is Role.PROSE


def _by_years(stints: list[Stint]) -> list[Stint]:
    """Where every stint but the present ones tells its first year, the years decide."""
    dated = [stint for stint in stints if stint.start]
    if len(dated) < 2:
        return stints
    for _ in stints:
        for at in range(len(stints) - 1):
            one, other = stints[at], stints[at + 1]
            if one.start and other.start and one.start[:4] > other.start[:4] and not other.current:
                stints[at], stints[at + 1] = other, one
    return stints
