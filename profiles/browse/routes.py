"""A career as a route: stations in order, studies first, then work, the present filled."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from profiles.browse import dates, studies
from profiles.models import EducationStep, Person, Position

Step = EducationStep | Position
STUDY, JOB, FOLDED, MISSING = "study", "job", "folded", "missing"
ON_A_CARD = 6  # stations; a longer route folds its middle
MOST_ON_A_LINE = 6  # columns that hold a name at the width of a page
FIRST_KEPT, LAST_KEPT = 2, 3  # of a folded route


@dataclass(frozen=True, slots=True)
class Station:
    """One stop: where, what, and whether it is where the person is now.

    `anchors` are the ids of the facts behind it, `hidden` the number of stations that it folds.
    """

    kind: str
    label: str
    detail: str = ""
    now: bool = False
    anchors: tuple[str, ...] = ()
    hidden: int = 0

    @property
    def spoken(self) -> str:
        """What a screen reader says before the name, since it does not see squares and circles."""
        return {STUDY: _("studies"), JOB: _("job")}.get(self.kind, "")


@dataclass(frozen=True, slots=True)
class Route:
    """Somebody's stations, and in how many columns they are drawn."""

    name: str
    stations: tuple[Station, ...]

    @property
    def columns(self) -> int:
        """As many stations a line as fit, without leaving the last one alone on its line."""
        number = len(self.stations)
        if number <= MOST_ON_A_LINE:
            return max(number, 1)
        return next((most for most in (6, 5, 4) if number % most != 1), 3)

    def folded(self) -> "Route":
        """The route at a card's size: of a long one, the start and the end."""
        if len(self.stations) <= ON_A_CARD:
            return self
        hidden = len(self.stations) - FIRST_KEPT - LAST_KEPT
        words = ngettext("%(number)s more station", "%(number)s more stations", hidden) % {"number": hidden}
        fold = Station(FOLDED, f"+{hidden}", words, hidden=hidden)
        return Route(self.name, (*self.stations[:FIRST_KEPT], fold, *self.stations[-LAST_KEPT:]))


def of(person: Person) -> Route:
    """The whole route of somebody whose steps are loaded."""
    steps = in_time(list(person.education_steps.all()), list(person.positions.all()))
    stations = [station for key, group in groupby(steps, key=_place) for station in _stations(list(group))]
    if stations and not any(station.kind == JOB for station in stations):
        stations.append(Station(MISSING, _("No job stated")))
    return Route(person.name, tuple(stations))


def in_time(studies: Sequence[EducationStep], positions: Sequence[Position]) -> list[Step]:
    """Studies, then positions, as told; a study that starts after a dated position comes after it."""
    steps: list[Step] = list(positions)
    place = 0
    for study in studies:
        begins = study.start[:4]
        earlier = [i for i, step in enumerate(steps) if isinstance(step, Position) and _before(step, begins)]
        place = max(place, earlier[-1] + 1 if earlier else 0)
        steps.insert(place, study)
        place += 1
    return steps


def _before(position: Position, year: str) -> bool:
    return bool(year and position.start and position.start[:4] < year)


def _place(step: Step) -> tuple[str, int]:
    """Steps that follow each other at one employer are one station; every other step is its own."""
    if isinstance(step, Position) and step.employer_id:
        return "employer", step.employer_id
    return type(step).__name__, step.pk


def _stations(steps: Sequence[Step]) -> Iterator[Station]:
    first = steps[0]
    if isinstance(first, EducationStep):
        yield Station(STUDY, study_label(first), study_detail(first), anchors=(f"e{first.pk}",))
        return
    jobs = [step for step in steps if isinstance(step, Position)]
    yield Station(
        JOB,
        first.label,
        _job_detail(jobs),
        now=any(job.current for job in jobs),
        anchors=tuple(f"p{job.pk}" for job in jobs),
    )


def study_label(step: EducationStep) -> str:
    """The school's own name, or what was studied in the language of the page."""
    return step.label if step.school_id else studies.said(step.label)


def study_detail(step: EducationStep) -> str:
    """`statistics, Rennes`: what was studied and where."""
    parts = (step.field, step.programme, step.degree)
    said = [studies.said(part) for part in parts if part and part != step.label][:1]
    city = step.location or (step.school.city if step.school else "")
    return _joined([*said, city if city not in step.label else ""])


def _job_detail(jobs: Sequence[Position]) -> str:
    """`internship, 6 months`, `data scientist`, `data analyst → data engineer`."""
    titles = list(dict.fromkeys(filter(None, map(title, jobs))))
    said = f"{titles[0]} → {titles[-1]}" if len(titles) > 1 else "".join(titles)
    months = jobs[0].duration_months if len(jobs) == 1 else None
    unnamed = "" if jobs[0].employer_id else _("employer not stated")
    return _joined([said, dates.lasting(months), unnamed])


def title(job: Position) -> str:
    """What somebody did there, in few words; that it was an internship comes first."""
    if job.kind in ("internship", "apprenticeship"):
        return str(job.get_kind_display())
    return job.detail


def _joined(parts: Iterable[str]) -> str:
    return ", ".join(part for part in parts if part)
