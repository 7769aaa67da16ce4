"""What the lists hold: schools, employers, roles, skills and the other things that facts name.

Data without behaviour. `slug` is the entry's address, never changed once published; `name` is
what a reading answers. Identifiers stand only where they were checked: None is honest.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from profiles.reading.facts import EmployerKind, SchoolKind, Sector, Seniority, SkillKind
from profiles.reading.vocabulary.cues import Cue


class PlatformKind(StrEnum):
    """What a name is that people drop in interviews, although they neither study nor work there."""

    PLATFORM = "platform"  # courses, code, video, music: used, not attended
    SOCIAL = "social"
    PUBLISHER = "publisher"  # books, blogs, newspapers, podcasts
    COMMUNITY = "community"
    PRODUCT = "product"
    EVENT = "event"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that has a name, and the ways in which people write it."""

    slug: str
    name: str
    name_fr: str  # the label in French; the same as `name` where there is no other
    name_en: str
    forms: tuple[str, ...] = ()  # written forms that mean this and nothing else in the list
    exact: tuple[str, ...] = ()  # those of `forms` and `ask` that count only with these capitals
    ask: tuple[str, ...] = ()  # forms that may mean something else: found, and somebody is asked


@dataclass(frozen=True, slots=True, kw_only=True)
class School(Entry):
    kind: SchoolKind
    sector: Sector | None = None
    city: str | None = None
    country: str | None = None  # ISO 3166-1 alpha-2
    uai: str | None = None  # the French ministry's number
    ror: str | None = None
    wikidata: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Employer(Entry):
    kind: EmployerKind
    sector: Sector | None = None
    city: str | None = None  # of the head office
    country: str | None = None
    siren: str | None = None
    wikidata: str | None = None
    bought_by: str | None = None  # slug of the employer that owns it now
    bought: str | None = None  # since when, as precise as known


@dataclass(frozen=True, slots=True, kw_only=True)
class Role(Entry):
    """A trade, without its seniority: "data scientist", never "senior data scientist"."""

    name_fr_feminine: str | None = None
    rome: str | None = None
    esco: str | None = None
    isco08: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill(Entry):
    kind: SkillKind
    esco: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic(Entry):
    """What a passage of an interview is about, and how interviewers ask about it."""

    question_fr: str
    question_en: str
    cues: tuple[Cue, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class City(Entry):
    country: str
    region: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Country(Entry):
    iso: str  # ISO 3166-1 alpha-2


@dataclass(frozen=True, slots=True, kw_only=True)
class Degree(Entry):
    """A diploma or a stage of studies; `level` is of the European Qualifications Framework, 1 to 8."""

    level: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Field(Entry):
    """What somebody studied: mathematics, computer science."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rank(Entry):
    """A word of seniority beside a title, and the seniority it says."""

    seniority: Seniority


@dataclass(frozen=True, slots=True, kw_only=True)
class Month(Entry):
    number: int  # 1 to 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform(Entry):
    """A name that is no school and no employer until a verb of studying or working says so."""

    kind: PlatformKind
