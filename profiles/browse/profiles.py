"""One person's page: the route, and every fact with the words that say it."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from profiles.browse import cards, facts, pay, people, routes
from profiles.browse.cards import Source
from profiles.browse.facets import OTHER_TOPIC
from profiles.browse.facts import Fact, Teller
from profiles.browse.quotes import Quote
from profiles.browse.routes import Route
from profiles.models import About, Answer, HowTold, Interview, Person
from profiles.models.told import Told

AROUND = 600  # characters of text shown before and after a passage on its own page


@dataclass(frozen=True, slots=True)
class Group:
    """Facts under one heading of a section; a section of one group needs no heading."""

    title: str | Promise
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page."""

    anchor: str
    title: str | Promise
    missing: str | Promise  # what is said where nothing is told
    groups: tuple[Group, ...]

    @property
    def number(self) -> int:
        return sum(len(group.facts) for group in self.groups)


@dataclass(frozen=True, slots=True)
class Answered:
    """A question as the topic puts it, as the interviewer asked it, and the answer."""

    fact: Fact
    question: Quote | None
    answer: Quote
    is_other: bool  # the question is of no topic: only its own words say what it is about


@dataclass(frozen=True, slots=True)
class Profile:
    """All that the public may read of one person."""

    person: Person
    headline: str
    source: Source
    interviews: tuple[Interview, ...]
    route: Route
    identity: Fact | None
    sections: tuple[Section, ...]
    answers: tuple[Answered, ...]


def profile(pid: str) -> Profile:
    """The page of one published person. Raises NotFound or Withdrawn."""
    person = people.for_profile(pid)
    teller = _teller(person)
    return Profile(
        person=person,
        headline=cards.headline(person),
        source=cards.source(list(teller.interviews.values())),
        interviews=tuple(teller.interviews.values()),
        route=routes.of(person),
        identity=teller.identity(),
        sections=tuple(_sections(person, teller)),
        answers=tuple(_answered(row, teller) for row in person.answers.all()),
    )


def _teller(person: Person) -> Teller:
    return Teller(person, people.interviews_with_text(person), people.who_spoke(person))


def _sections(person: Person, teller: Teller) -> Iterable[Section]:
    told = pay.in_order(person.salary_statements.all())
    by_whom = [(About(about).label, [row for row in told if row.about == about]) for about in About.values]
    skills = list(person.skills.all())
    by_telling = [(HowTold(how).label, [row for row in skills if row.told == how]) for how in HowTold.values]
    yield _section("salary", _("Salary"), _("Nothing is said of pay."), by_whom, teller)
    studies = [("", list(person.education_steps.all()))]
    yield _section("studies", _("Studies"), _("Nothing is said of studies."), studies, teller)
    positions = [("", list(person.positions.all()))]
    yield _section("positions", _("Positions"), _("Nothing is said of positions."), positions, teller)
    yield _section("skills", _("Skills"), _("Nothing is said of skills."), by_telling, teller)
    life = [("", list(person.working_life.all()))]
    yield _section("working-life", _("Working life"), _("Nothing is said of the working life."), life, teller)


def _section(
    anchor: str,
    title: str | Promise,
    missing: str | Promise,
    groups: Iterable[tuple[str | Promise, list]],
    teller: Teller,
) -> Section:
    made = tuple(Group(name, tuple(teller.fact(row) for row in rows)) for name, rows in groups if rows)
    return Section(anchor, title, missing, made)


def _answered(row: Answer, teller: Teller) -> Answered:
    question = teller.quote(row.question) if row.question else None
    is_other = row.topic.slug == OTHER_TOPIC
    return Answered(teller.fact(row), question, teller.quote(row.answer), is_other)


@dataclass(frozen=True, slots=True)
class EvidencePage:
    """One fact, with each of its passages and the text around it."""

    person: Person
    source: Source
    interviews: tuple[Interview, ...]
    fact: Fact
    question: Quote | None
    passages: tuple[Quote, ...]


def evidence(pid: str, fid: str) -> EvidencePage:
    """Where one fact is said. Raises NotFound or Withdrawn."""
    person = people.one(pid)
    teller = _teller(person)
    row = _row(person, fid)
    fact = teller.fact(row) if row else teller.identity()
    if fact is None:
        raise people.NotFound(fid)
    answered = row if isinstance(row, Answer) else None
    return EvidencePage(
        person=person,
        source=cards.source(list(teller.interviews.values())),
        interviews=tuple(teller.interviews.values()),
        fact=fact,
        question=teller.quote(answered.question) if answered and answered.question else None,
        passages=tuple(teller.around(passage, AROUND) for passage in teller.passages(row)),
    )


def _row(person: Person, fid: str) -> Told | None:
    """The row that a fact's public id names; None for who the person is. Raises NotFound."""
    if fid == "i":
        return None
    relation = facts.RELATIONS.get(fid[:1])
    number = fid[1:]
    if not relation or not number.isdecimal() or len(number) > 18:
        raise people.NotFound(fid)
    row = getattr(person, relation).filter(pk=int(number)).first()
    if row is None:
        raise people.NotFound(fid)
    return row
