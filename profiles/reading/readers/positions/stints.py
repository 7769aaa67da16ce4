"""Mentions of work, one after another, made into positions: who, what, when, in which order."""

from __future__ import annotations

from dataclasses import dataclass, field

from profiles.reading import doubts, words
from profiles.reading.document import Telling
from profiles.reading.facts import Fact, Position, PositionKind, Span
from profiles.reading.organisations import Organisation
from profiles.reading.times import Time
from profiles.reading.titles import role_of, seniority_of
from profiles.reading.vocabulary import fold


@dataclass(slots=True)
class Mention:
    """One place in the text that says that the guest worked somewhere, as something, or both."""

    at: int  # offset in the text
    employer: Organisation | None
    title: str | None
    rule: str
    confidence: float
    evidence: Span
    telling: Telling
    kind: PositionKind | None = None
    current: bool = False
    left: bool = False  # told as over
    earlier: bool = False  # told backwards: "before that"
    ahead: bool = False  # told before its time: "before joining X, I was at Y"
    sequenced: bool = False  # told after something: "later, at X", "puis chez X"
    borrowed: bool = False  # the employer is named in another sentence
    time: Time = field(default_factory=Time)


@dataclass(slots=True)
class Stint:
    """All that is told of one employer."""

    key: str
    names: dict[str, int]
    mentions: list[Mention]

    @property
    def name(self) -> str | None:
        known = next((one.employer for one in self.mentions if one.employer and one.employer.known), None)
        if known:
            return known.name
        return max(
            self.names, key=lambda name: (len(name.split()) > 1, self.names[name], len(name)), default=None
        )

    @property
    def known(self) -> bool:
        return any(one.employer and one.employer.known for one in self.mentions)

    @property
    def current(self) -> bool:
        """Whether a mention says "now" and none after it says that it is over."""
        said = [one for one in self.mentions if one.current]
        return bool(said) and not any(one.left and one.at > said[-1].at for one in self.mentions)

    @property
    def start(self) -> str | None:
        return next((one.time.start for one in self.mentions if one.time.start), None)

    @property
    def confidence(self) -> float:
        """The best mention's, raised by the others', lowered where the name is not known."""
        doubtful = 1.0
        for one in sorted(self.mentions, key=lambda mention: -mention.confidence)[:3]:
            doubtful *= 1 - one.confidence * (1 if doubtful == 1.0 else 0.5)
        sure = min(0.97, 1 - doubtful)
        return round(sure if self.known else sure * 0.95, 2)


def positions(stint: Stint) -> list[Fact]:
    """The positions held at one employer, in the order in which they were held."""
    titled = _titles(stint)
    groups = titled or [(None, stint.mentions)]
    facts = []
    for number, (title, mentions) in enumerate(groups):
        facts.append(_fact(stint, title, mentions, last=number == len(groups) - 1))
    return facts


def _titles(stint: Stint) -> list[tuple[str | None, list[Mention]]]:
    """The distinct titles, each with the mentions that say it; the present one last."""
    groups: list[tuple[str, list[Mention]]] = []
    for mention in sorted(_trusted(stint.mentions), key=lambda one: one.at):
        if mention.title is None:
            continue
        same = next((group for group in groups if _is_one_post(group, mention)), None)
        if same:
            same[1].append(mention)
            groups[groups.index(same)] = (_fuller(same[0], mention.title), same[1])
        else:
            groups.append((mention.title, [mention]))
    groups.sort(key=lambda group: (any(one.current for one in group[1]), min(one.at for one in group[1])))
    return list(groups)


def _trusted(mentions: list[Mention]) -> list[Mention]:
    """Without a title that is only said somewhere ("I'm a pharmacist") where another is said of the place."""
    loose = [one for one in mentions if one.borrowed and one.current and one.rule in _SAID_ANYWHERE]
    plain = [one for one in mentions if one.title and one not in loose]
    return [one for one in mentions if one not in loose or not plain or _is_among(one, plain)]


def _is_among(mention: Mention, plain: list[Mention]) -> bool:
    return any(_same_title(mention.title or "", said.title or "") for said in plain)


_SAID_ANYWHERE = frozenset(["positions.being", "positions.post_after"])


def _is_one_post(group: tuple[str, list[Mention]], mention: Mention) -> bool:
    """Whether a title is the one of a group. A rank more is another post, where somebody rose."""
    title = mention.title or ""
    if not _same_title(group[0], title):
        return False
    if seniority_of(group[0]) == seniority_of(title):
        return True
    told = [*group[1], mention]
    return not (all(one.telling is Telling.OWN for one in told) and any(one.rule in _RISING for one in told))


_RISING = frozenset(["positions.made", "positions.then", "positions.step_title", "positions.rank"])


def _same_title(one: str, other: str) -> bool:
    """Whether two titles are one: words within words, abbreviations written out."""
    first, second = set(_in_full(one)), set(_in_full(other))
    return first <= second or second <= first


def _in_full(title: str) -> list[str]:
    short = dict(entry.split("=") for entry in words.of("titles", "short"))
    return [part for word in fold(title).split() for part in short.get(word, word).split()]


def _fuller(one: str, other: str) -> str:
    """The form of a title that says more."""
    return max(one, other, key=lambda title: (len(title), title))


def _fact(stint: Stint, title: str | None, mentions: list[Mention], *, last: bool) -> Fact:
    best = max(mentions, key=lambda one: one.confidence)
    everything = mentions if title is not None else stint.mentions
    employer = next(
        (one.employer.employer for one in stint.mentions if one.employer and one.employer.employer), None
    )
    time = next((one.time for one in everything if one.time != Time()), Time())
    value = Position(
        employer=stint.name,
        title=title,
        role=role_of(title) if title else None,
        seniority=next((told for one in mentions if one.title and (told := seniority_of(one.title))), None),
        position_kind=next((one.kind for one in everything if one.kind), None),
        sector=employer.sector if employer else None,
        start=time.start,
        end=time.end,
        duration_months=time.months,
        current=stint.current and last,
    )
    evidence = dict.fromkeys(one.evidence for one in sorted(everything, key=lambda one: -one.confidence)[:2])
    named = (one for one in stint.mentions if one.employer and not one.borrowed)
    evidence |= dict.fromkeys(one.evidence for one in sorted(named, key=lambda one: -one.confidence)[:1])
    sure = min(stint.confidence, 0.5) if stint.name is None else stint.confidence
    return Fact(value, tuple(evidence), sure, best.rule, _doubt(stint, best))


def _doubt(stint: Stint, best: Mention) -> str | None:
    if best.telling is Telling.ASKED:
        return doubts.ASKED_ONLY
    if best.telling is Telling.ASSENTED:
        return doubts.ASSENT_ONLY
    if stint.name and not stint.known and best.confidence < 0.85:
        return doubts.NAME_UNKNOWN
    return doubts.IN_PASSING if best.confidence < 0.75 else None
