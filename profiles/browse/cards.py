"""A person on a card: who, by which route, for what pay, and what kind of interview tells it."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from profiles.browse import pay, people, phrases, routes
from profiles.browse.pay import Pay
from profiles.browse.routes import Route
from profiles.models import Aspect, Interview, Language, Nature, Person

SKILLS_NAMED = 4
PAY_NAMED = 3


LANGUAGES = {Language.FRENCH: gettext_lazy("in French"), Language.ENGLISH: gettext_lazy("in English")}


@dataclass(frozen=True, slots=True)
class Source:
    """Where what we know of somebody comes from, and whether they are real."""

    nature: str
    said: str  # `invented example`; empty of a real interview, which is the rule
    medium: str
    language: str  # `in French`
    date: str  # partial


@dataclass(frozen=True, slots=True)
class Card:
    """What a list shows of somebody."""

    pid: str
    url: str
    name: str
    headline: str
    source: Source
    route: Route
    pay: tuple[Pay, ...]
    notes: tuple[str, ...]


def of_keys(pks: Sequence[int]) -> list[Card]:
    """The cards of the people with these keys, in this order."""
    return [of(person) for person in people.for_cards(pks)]


def of(person: Person) -> Card:
    """The card of somebody whose steps and interviews are loaded."""
    statements = pay.in_order(person.salary_statements.all())
    return Card(
        pid=person.pid,
        url=person.get_absolute_url(),
        name=person.name,
        headline=headline(person),
        source=source(list(person.interviews.all())),
        route=routes.of(person).folded(),
        pay=tuple(pay.of(told) for told in statements[:PAY_NAMED]),
        notes=tuple(_notes(person)),
    )


def headline(person: Person) -> str:
    """The editors' line, or what the person does now, where they wrote none."""
    if person.headline:
        return person.headline
    now = [job for job in person.positions.all() if job.current] or list(person.positions.all())[-1:]
    return " · ".join(part for job in now[:1] for part in (job.detail, job.label) if part)


def source(interviews: Sequence[Interview]) -> Source:
    """What to say of somebody's interviews; the least real of them speaks for all."""
    if not interviews:
        return Source("", "", "", "", "")
    ranks = {Nature.INVENTED: 0, Nature.RETELLING: 1, Nature.INTERVIEW: 2}
    least = min(interviews, key=lambda interview: ranks[Nature(interview.nature)])
    return Source(
        nature=least.nature,
        said="" if least.nature == Nature.INTERVIEW else str(least.get_nature_display()),
        medium=str(least.get_medium_display()),
        language=str(LANGUAGES[Language(least.language)]) if least.language else "",
        date=least.date,
    )


def _notes(person: Person) -> list[str]:
    """Remote work and a few skills: what tells two similar routes apart."""
    remote = [told for told in person.working_life.all() if told.aspect == Aspect.REMOTE][:1]
    notes = [
        _("remote work: %(value)s") % {"value": phrases.said(told.aspect, told.value)} for told in remote
    ]
    skills = [told.skill.label for told in person.skills.all()][:SKILLS_NAMED]
    return [*notes, ", ".join(skills)] if skills else notes
