"""Loading published people with what a page shows of them, in a fixed number of queries."""

from collections.abc import Sequence

from django.db.models import Prefetch, QuerySet

from profiles.models import (
    Answer,
    EducationStep,
    Interview,
    Person,
    PersonSkill,
    Position,
    Reading,
    SalaryStatement,
    State,
    WorkingLife,
)

# Of an interview a card needs all but the document and its text, which weigh a hundred times the rest.
INTERVIEWS = Prefetch("interviews", Interview.objects.without_content().order_by("date", "pk"))


class Withdrawn(Exception):
    """The profile was published once, and is no more."""


class NotFound(Exception):
    """Nothing of this name is, or ever was, public."""


def for_cards(pks: Sequence[int]) -> list[Person]:
    """The people with these keys, in this order, with what their cards show. Seven queries."""
    found = Person.objects.published().prefetch_related(*_steps(), INTERVIEWS).in_bulk(list(pks))
    return [found[pk] for pk in pks if pk in found]


def for_export(pks: Sequence[int]) -> list[Person]:
    """The people with these keys, in this order, with every fact and its passages."""
    shown = (*_steps("evidence"), INTERVIEWS, Prefetch("answers", _answers()))
    found = Person.objects.published().prefetch_related(*shown).in_bulk(list(pks))
    return [found[pk] for pk in pks if pk in found]


def for_comparison(pids: Sequence[str]) -> list[Person]:
    """The published people with these public ids, in this order; others are left out. Eight queries."""
    people = Person.objects.published().filter(pid__in=pids)
    shown = (*_steps(), INTERVIEWS, Prefetch("answers", _answers()))
    found = people.prefetch_related(*shown).in_bulk(field_name="pid")
    return [found[pid] for pid in pids if pid in found]


def for_profile(pid: str) -> Person:
    """One published person with every fact and its passages. Raises NotFound or Withdrawn."""
    person = one(pid)
    return (
        Person.objects.filter(pk=person.pk)
        .select_related("published_by")
        .prefetch_related(*_steps("evidence"), Prefetch("answers", _answers()), "evidence")
        .get()
    )


def one(pid: str) -> Person:
    """One published person, without what they told. Raises NotFound or Withdrawn."""
    person = Person.objects.select_related("published_by").filter(pid=pid).first()
    if person is None or person.state == State.DRAFT:
        raise NotFound(pid)
    if person.state == State.WITHDRAWN:
        raise Withdrawn(pid)
    return person


def who_spoke(person: Person) -> dict[int, list[dict[str, str]]]:
    """The people whom the last reading of each interview names, by interview. One query."""
    readings = Reading.objects.filter(interview__person=person).order_by("pk")
    return dict(readings.values_list("interview_id", "people"))


def interviews_with_text(person: Person) -> list[Interview]:
    """Somebody's interviews with their text, which quotes are cut from. One query."""
    return list(Interview.objects.filter(person=person).defer("content").order_by("date", "pk"))


def _steps(*also: str) -> list[Prefetch]:
    """What a route and its card are drawn from; `also` names what each row needs besides."""
    rows = {
        "education_steps": EducationStep.objects.select_related("school"),
        "positions": Position.objects.select_related("employer__bought_by", "role"),
        "salary_statements": SalaryStatement.objects.select_related("role"),
        "skills": PersonSkill.objects.select_related("skill"),
        "working_life": WorkingLife.objects.all(),
    }
    return [Prefetch(name, queryset.prefetch_related(*also)) for name, queryset in rows.items()]


def _answers() -> QuerySet[Answer]:
    return Answer.objects.select_related("topic", "question", "answer")
