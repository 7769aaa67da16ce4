"""Chooses the guest, the host and the author among labels and names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from profiles.reading import words
from profiles.reading.cast import Cast, Member
from profiles.reading.casting.candidates import Candidate, Sign
from profiles.reading.casting.speakers import Speaker
from profiles.reading.facts import Part, Span
from profiles.reading.layout import Layout, Role, Voice
from profiles.reading.source import Source

# What each sign says for a name being the guest's, where no label says so.
WEIGHTS = {
    Sign.TITLE: 6.0,
    Sign.GUEST: 5.0,
    Sign.SELF: 5.0,
    Sign.GREETED: 3.0,
    Sign.SUBJECT: 2.5,
    Sign.PICTURE: 3.0,
    Sign.HEADLINE: 1.5,
    Sign.ALONE: 2.0,
    Sign.AGED: 3.0,
    Sign.PRESENTED: 1.0,
    Sign.HOST: -6.0,
    Sign.CITED: -4.0,
    Sign.SPOKEN: -1.0,
}
SHOUTED = 6.0  # a title in capitals, whose words come back nowhere, is hardly a name
ENOUGH = 2.0  # less than that names nobody
SURE = 3.0


def choose(
    source: Source, layout: Layout, candidates: Sequence[Candidate], speakers: Sequence[Speaker], voice: Voice
) -> Cast:
    """The guests first, then hosts and authors."""
    named = [_of_label(source, speaker, candidates) for speaker in speakers]
    guests = [member for member in named if member and member.part is Part.INTERVIEWEE]
    if not guests:
        guests = list(_by_signs(source, layout, candidates, voice))
    taken = {form for member in (*guests, *named) if member for form in member.forms}
    hosts = [member for member in named if member and member.part is not Part.INTERVIEWEE]
    writers = _writers(source, layout, candidates, taken, bool(hosts))
    return Cast((*guests, *hosts, *writers))


def _of_label(source: Source, speaker: Speaker, candidates: Sequence[Candidate]) -> Member | None:
    """A speaker's full name, from the names that the label may be short for."""
    full = [candidate for candidate in candidates if candidate.means(speaker.folded)]
    best = max(full, key=lambda one: (len(one.parts) > 1, weight(one), one.count), default=None)
    if best and len(best.parts) > 1:
        return _member(source, best, speaker.part, (speaker.folded,))
    if len(speaker.folded) <= 2 or speaker.folded in GENERIC or _NUMBERED.fullmatch(speaker.folded):
        return None
    return Member(
        _HONORIFIC.sub("", speaker.label), speaker.part, (speaker.folded,), (_label_line(source, speaker),)
    )


_HONORIFIC = re.compile(r"^(?:dr|prof|professor|mr|mrs|ms|m|mme|mlle)\.? (?=\S)", re.IGNORECASE)
GENERIC = words.among("speakers", "asking") | words.among("speakers", "answering")
_NUMBERED = re.compile(words.either("speakers", "numbered"))


def _label_line(source: Source, speaker: Speaker) -> Span:
    """The passage that shows the label: its line and the beginning of the turn."""
    start = source.line_at(max(0, speaker.first.start - 1)).start
    return source.trim(start, source.sentence_at(speaker.first.start).end)


def weight(candidate: Candidate) -> float:
    """How much the document's words speak for this name being the guest's."""
    told = sum(WEIGHTS[sign] for sign in candidate.signs)
    if candidate.name.isupper() and candidate.count == 1 and not candidate.alone:
        told -= SHOUTED
    return told + min(candidate.count + candidate.alone, 6) * 0.5


def _by_signs(
    source: Source, layout: Layout, candidates: Sequence[Candidate], voice: Voice
) -> Iterator[Member]:
    ranked = sorted(candidates, key=lambda one: (-weight(one), one.first))
    ranked = [one for one in ranked if not _is_author(one, ranked, layout, voice)]
    if not ranked or weight(ranked[0]) < ENOUGH:
        return
    best = ranked[0]
    if len(best.parts) == 1:
        best = next((one for one in ranked if len(one.parts) > 1 and one.means(best.parts[0])), best)
    yield _member(source, best, Part.INTERVIEWEE, (), sure=weight(best) >= SURE)


def _is_author(candidate: Candidate, ranked: Iterable[Candidate], layout: Layout, voice: Voice) -> bool:
    """Whether a name in the title signs a text that then tells of somebody else."""
    only = set(candidate.signs) <= {Sign.TITLE, Sign.HEADLINE, Sign.ALONE}
    if not only or candidate.alone or candidate.count > 1:
        return False
    others = [one for one in ranked if one is not candidate]
    if any(one.signs[Sign.GUEST] for one in others):
        return True
    prose = any(layout.of(Role.PROSE)) and voice is Voice.THIRD
    return prose and any(weight(one) >= ENOUGH for one in others)


def _writers(
    source: Source, layout: Layout, candidates: Sequence[Candidate], taken: set[str], hosted: bool
) -> Iterator[Member]:
    """Names after "written by" and "interviewed by", and the one that signs the text."""
    for candidate in candidates:
        if len(candidate.parts) < 2 or " ".join(candidate.parts) in taken:
            continue
        signed = _signs_text(source, candidate)
        if (candidate.signs[Sign.HOST] and weight(candidate) < ENOUGH) or (signed and not hosted):
            yield _member(source, candidate, Part.AUTHOR, ())


def _signs_text(source: Source, candidate: Candidate) -> bool:
    """Whether a name stands once, alone on the title's line."""
    place = candidate.places.get(Sign.TITLE)
    if place is None or candidate.alone or candidate.count > 1:
        return False
    line = source.line_at(place.start)
    return len(source.fold_of(line).strip(" #*_")) <= place.end - place.start + 2


def _member(
    source: Source, candidate: Candidate, part: Part, labels: tuple[str, ...], *, sure: bool = True
) -> Member:
    order = (Sign.TITLE, Sign.SELF, Sign.GUEST, Sign.PRESENTED, Sign.GREETED, Sign.PICTURE, Sign.HOST)
    place = next((candidate.places[sign] for sign in order if sign in candidate.places), candidate.first)
    if len(candidate.parts) > 1 and candidate.parts[-1] not in source.fold_of(place):
        place = candidate.first
    parts = candidate.parts
    forms = tuple(dict.fromkeys((*labels, " ".join(parts), parts[0], parts[-1])))
    return Member(candidate.name, part, forms, (source.evidence(place.start, place.end),), sure)
