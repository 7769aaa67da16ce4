"""Routes aligned by step: before the school, schools, internships, first job, then, now."""

from collections.abc import Callable, Iterable, Sequence

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from profiles.browse import telling
from profiles.browse.comparison.rows import Item, Row
from profiles.browse.facts import evidence_url, fid
from profiles.models import EducationStep, Person, Position, PositionKind, School, SchoolKind, fold

EARLY = (SchoolKind.PREPARATORY, SchoolKind.SECONDARY)
PLACEMENTS = (PositionKind.INTERNSHIP, PositionKind.APPRENTICESHIP)
Step = EducationStep | Position


def rows(people: Sequence[Person]) -> list[Row]:
    """One row a step, in the order in which careers go."""
    return [
        Row(name, title, tuple(_items(person, steps(person)) for person in people))
        for name, title, steps in STEPS
    ]


def _before(person: Person) -> list[EducationStep]:
    """What comes before the first school of higher education that is named."""
    studies = list(person.education_steps.all())
    named = [place for place, step in enumerate(studies) if step.school and step.school.kind not in EARLY]
    return studies[: named[0]] if named else [step for step in studies if _is_early(step)]


def _schools(person: Person) -> list[EducationStep]:
    early = _before(person)
    return [step for step in person.education_steps.all() if step not in early]


def _placements(person: Person) -> list[Position]:
    return [job for job in person.positions.all() if job.kind in PLACEMENTS]


def _jobs(person: Person) -> list[Position]:
    return [job for job in person.positions.all() if job.kind not in PLACEMENTS]


def _then(person: Person) -> list[Position]:
    return [job for job in _jobs(person)[1:] if not job.current]


def _now(person: Person) -> list[Position]:
    return [job for job in person.positions.all() if job.current]


def _is_early(step: EducationStep) -> bool:
    return bool(step.school and step.school.kind in EARLY)


STEPS: tuple[tuple[str, str | Promise, Callable[[Person], Sequence[Step]]], ...] = (
    ("before", _("Before the school"), _before),
    ("school", _("School"), _schools),
    ("placement", _("Internships"), _placements),
    ("first", _("First job"), lambda person: _jobs(person)[:1]),
    ("then", _("Then"), _then),
    ("now", _("Now"), _now),
)


def _items(person: Person, steps: Iterable[Step]) -> tuple[Item, ...]:
    return tuple(
        Item(key(step), said["title"], said["detail"], evidence_url(person, fid(step)))
        for step in steps
        for said in [telling.of(step)]
    )


def key(step: Step) -> str:
    """The same for two steps at the same place, or under the same name where no place is named."""
    place = step.school if isinstance(step, EducationStep) else step.employer
    return place.slug if place else fold(step.label)


def kinds(people: Sequence[Person]) -> list[set[str]]:
    """The kinds of school that each went to, where they are known."""
    return [{str(school.get_kind_display()) for school in _known_schools(person)} for person in people]


def _known_schools(person: Person) -> list[School]:
    schools = [step.school for step in _schools(person) if step.school]
    return [school for school in schools if school.kind != SchoolKind.OTHER]
