"""What a reader may find in an interview: the kinds of fact and what each of them says.

Pure data. A fact is found, never judged: `profiles.models` keeps it as a claim, and an editor
decides. Money is in whole units of the currency told, spans count Unicode code points of the
text that was read, `end` exclusive, and dates are as precise as told (`2019`, `2019-09`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FactKind(StrEnum):
    """The kinds of fact, in the order in which an editor reads them."""

    PERSON = "person"
    EDUCATION = "education"
    POSITION = "position"
    SKILL = "skill"
    SALARY = "salary"
    WORKING_LIFE = "working_life"
    ANSWER = "answer"


class Part(StrEnum):
    """What somebody named in the document has to do with the interview."""

    INTERVIEWEE = "interviewee"
    INTERVIEWER = "interviewer"
    AUTHOR = "author"
    OTHER = "other"


class Shape(StrEnum):
    """How the document tells: in turns, in questions and answers, or in the third person."""

    TRANSCRIPT = "transcript"
    ARTICLE = "article"
    SUMMARY = "summary"
    UNKNOWN = "unknown"


class Seniority(StrEnum):
    INTERN = "intern"
    JUNIOR = "junior"
    CONFIRMED = "confirmed"
    SENIOR = "senior"
    LEAD = "lead"
    MANAGER = "manager"


class PositionKind(StrEnum):
    INTERNSHIP = "internship"
    APPRENTICESHIP = "apprenticeship"
    JOB = "job"
    FREELANCE = "freelance"
    FOUNDER = "founder"
    RESEARCH = "research"


class Sector(StrEnum):
    """Who owns the place: the State and its bodies, shareholders, or nobody."""

    PUBLIC = "public"
    PRIVATE = "private"
    NONPROFIT = "nonprofit"


class SchoolKind(StrEnum):
    ENGINEERING = "engineering"  # école d'ingénieurs
    BUSINESS = "business"  # école de commerce
    UNIVERSITY = "university"
    INSTITUTE = "institute"  # IUT and other two- or three-year technical institutes
    PREPARATORY = "preparatory"  # classe préparatoire
    SPECIALISED = "specialised"  # political science, arts, journalism, administration
    BOOTCAMP = "bootcamp"  # a few months, to change trades
    SECONDARY = "secondary"  # lycée, high school
    OTHER = "other"


class EmployerKind(StrEnum):
    HOSPITAL = "hospital"
    BANK = "bank"
    INSURANCE = "insurance"
    CONSULTANCY = "consultancy"
    SOFTWARE = "software"  # software, cloud, internet platforms
    ADVERTISING = "advertising"
    RETAIL = "retail"
    MEDIA = "media"
    TELECOM = "telecom"
    ENERGY = "energy"
    TRANSPORT = "transport"
    HOSPITALITY = "hospitality"  # hotels, travel, restaurants
    INDUSTRY = "industry"
    HEALTH = "health"  # pharmacy, biology, medical devices
    ADMINISTRATION = "administration"  # State, region, city, agency
    RESEARCH = "research"
    EDUCATION = "education"
    ASSOCIATION = "association"
    OTHER = "other"


class SkillKind(StrEnum):
    TECHNICAL = "technical"  # a field of knowledge or a method: statistics, machine learning
    TOOL = "tool"  # something with a name and a version: Python, Airflow
    SOFT = "soft"
    LANGUAGE = "language"  # English, French: not Python
    DOMAIN = "domain"  # what the data is about: health, marketing


class Told(StrEnum):
    """How a skill is told."""

    USES = "uses"  # the person works with it
    NEEDS = "needs"  # the person says the job asks for it
    ADVISES = "advises"  # the person tells others to learn it


class Period(StrEnum):
    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    HOUR = "hour"


class PayBasis(StrEnum):
    GROSS = "gross"
    NET = "net"


class About(StrEnum):
    """Whom a figure is about. Never mixed: each is shown with its own word."""

    PERSON = "person"
    ROLE = "role"
    MARKET = "market"


class Aspect(StrEnum):
    """What of the working life is told."""

    REMOTE = "remote"
    OFFICE = "office"
    HOURS = "hours"
    TIME_SPLIT = "time_split"
    BONUS = "bonus"
    ENGLISH = "english"
    TRAVEL = "travel"
    TEAM_SIZE = "team_size"
    CONTRACT = "contract"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A passage of the text: `text[start:end]` are its words."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Person:
    """Whom the interview is about."""

    name: str
    age: int | None = None
    location: str | None = None
    headline: str | None = None

    kind = FactKind.PERSON


@dataclass(frozen=True, slots=True)
class Education:
    """One step of studies. `school` is the canonical name, None where none is told."""

    school: str | None
    programme: str | None = None
    field: str | None = None
    degree: str | None = None
    location: str | None = None
    start: str | None = None
    end: str | None = None

    kind = FactKind.EDUCATION


@dataclass(frozen=True, slots=True)
class Position:
    """One job, internship or venture. `employer` is the canonical name, None where none is told.

    `title` is as told; `role` is the slug of the role in the vocabulary.
    """

    employer: str | None
    title: str | None = None
    role: str | None = None
    seniority: Seniority | None = None
    position_kind: PositionKind | None = None
    team: str | None = None
    location: str | None = None
    sector: Sector | None = None
    start: str | None = None
    end: str | None = None
    duration_months: int | None = None
    current: bool = False

    kind = FactKind.POSITION


@dataclass(frozen=True, slots=True)
class Skill:
    """A skill told about: `name` is canonical, the English one of the vocabulary."""

    name: str
    skill_kind: SkillKind
    told: Told = Told.USES

    kind = FactKind.SKILL


@dataclass(frozen=True, slots=True)
class Salary:
    """A pay statement, in units of `currency` a `period`; never a price, a fund or a bonus."""

    low: float | None
    high: float | None
    currency: str  # ISO 4217
    period: Period
    basis: PayBasis | None = None
    seniority: Seniority | None = None
    role: str | None = None
    about: About = About.ROLE
    year: int | None = None

    kind = FactKind.SALARY


@dataclass(frozen=True, slots=True)
class WorkingLife:
    """One aspect of the working life and what is said of it, short: "100%", "9:30-18:30"."""

    aspect: Aspect
    value: str

    kind = FactKind.WORKING_LIFE


@dataclass(frozen=True, slots=True)
class Answer:
    """What was asked and answered on a topic. A summary's paragraphs have no question."""

    topic: str  # slug of the topic in the vocabulary, or "other"
    question: Span | None
    answer: Span

    kind = FactKind.ANSWER


Value = Person | Education | Position | Skill | Salary | WorkingLife | Answer


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that the text says, with the passages that say it and the rule that found it."""

    value: Value
    evidence: tuple[Span, ...]  # at least one
    confidence: float  # 0 to 1
    rule: str  # "positions.hired_at": reader and rule
    doubt: str | None = None  # a sentence of `doubts`, for the editor

    @property
    def kind(self) -> FactKind:
        return self.value.kind


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody whom the document names, and the part they have in it."""

    name: str
    part: Part
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one reader found in one document.

    `facts` come grouped by kind, each kind in chronological order where time applies and in
    reading order otherwise.
    """

    reader: str
    version: str
    text: str
    language: str | None  # "fr", "en"; None where it can't be told
    shape: Shape
    title: str | None
    date: str | None  # of the interview, as precise as told
    people: tuple[Mention, ...]
    facts: tuple[Fact, ...]
    warnings: tuple[str, ...]  # sentences of `doubts`

    def of(self, kind: FactKind) -> tuple[Fact, ...]:
        """The facts of one kind, in order."""
        return tuple(fact for fact in self.facts if fact.kind == kind)
