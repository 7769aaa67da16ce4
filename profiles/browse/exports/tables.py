"""What each table of the CSV holds: its columns, and the rows that a person makes."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from profiles.browse import quotes
from profiles.browse.facts import fid
from profiles.models import Evidence, Person, Shows
from profiles.models.told import Told

Row = tuple[Any, ...]

PROFILES = (
    "pid", "slug", "display_name", "pseudonym", "headline_fr", "headline_en", "interview_date",
    "interview_lang", "source_type", "source_url", "consent_id", "status", "updated_at",
)  # fmt: skip
STEPS = (
    "pid", "step_no", "kind", "org_id", "org_label", "role_id", "role_label", "title_said", "degree",
    "field", "city", "country", "start", "end", "is_current", "basis", "evidence_ids",
)  # fmt: skip
SALARIES = (
    "pid", "step_no", "about", "min", "max", "currency", "gross_net", "period", "fte",
    "includes_variable", "includes_equity", "year", "country", "annual_gross_eur_min",
    "annual_gross_eur_max", "conversion_rule", "quote", "evidence_ids",
)  # fmt: skip
SKILLS = ("pid", "skill_id", "skill_label", "level_said", "context", "evidence_ids")
ANSWERS = (
    "pid", "topic", "question", "answer", "lang", "translation", "translation_status", "evidence_ids",
)  # fmt: skip


def _profile(person: Person) -> Iterator[Row]:
    """One row a person; of several interviews the last one."""
    interview = next(iter(reversed(person.interviews.all())), None)
    told = (
        (interview.date, interview.language, interview.medium, interview.source_address)
        if interview
        else ("",) * 4
    )
    published = person.published_at.date().isoformat() if person.published_at else ""
    yield (
        person.pid, person.slug, person.name, person.pseudonym, person.headline_fr, person.headline_en,
        *told, "", person.state, published,
    )  # fmt: skip


def _steps(person: Person) -> Iterator[Row]:
    studies = list(person.education_steps.all())
    for number, step in enumerate(studies, start=1):
        school = step.school
        yield (
            person.pid, number, "education", school.slug if school else "", school.label if school else "",
            "", "", step.programme, step.degree, step.field,
            step.location or (school.city if school else ""), school.country if school else "",
            step.start, step.end, False, _basis(step), fid(step),
        )  # fmt: skip
    for number, job in enumerate(person.positions.all(), start=len(studies) + 1):
        employer, role = job.employer, job.role
        yield (
            person.pid, number, "work", employer.slug if employer else "", employer.label if employer else "",
            role.slug if role else "", role.label if role else "", job.title, "", "",
            job.location or (employer.city if employer else ""), employer.country if employer else "",
            job.start, job.end, job.current, _basis(job), fid(job),
        )  # fmt: skip


def _salaries(person: Person) -> Iterator[Row]:
    shown = _shown(person)
    for told in person.salary_statements.all():
        yield (
            person.pid, "", told.about, told.low, told.high, told.currency, told.basis, told.period,
            "", "", "", told.year, "", told.gross_low, told.gross_high, told.derivation,
            _words(told.evidence.all(), shown), fid(told),
        )  # fmt: skip


def _skills(person: Person) -> Iterator[Row]:
    shown = _shown(person)
    for told in person.skills.all():
        words = _words(told.evidence.all(), shown)
        yield person.pid, told.skill.slug, told.skill.label, told.told, words, fid(told)


def _answers(person: Person) -> Iterator[Row]:
    shown = _shown(person)
    languages = {interview.pk: interview.language for interview in person.interviews.all()}
    for told in person.answers.all():
        asked = _words([told.question] if told.question else [], shown)
        language = languages.get(told.answer.interview_id, "")
        yield person.pid, told.topic.slug, asked, _words([told.answer], shown), language, "", "", fid(told)


TABLES: dict[str, tuple[tuple[str, ...], Callable[[Person], Iterator[Row]]]] = {
    "profiles": (PROFILES, _profile),
    "steps": (STEPS, _steps),
    "salaries": (SALARIES, _salaries),
    "skills": (SKILLS, _skills),
    "answers": (ANSWERS, _answers),
}


def _basis(row: Told) -> str:
    return "stated" if row.claim_id else "editor"


def _shown(person: Person) -> dict[int, str]:
    """What may be shown of each interview."""
    return {interview.pk: interview.shows for interview in person.interviews.all()}


def _words(passages: Iterable[Evidence], shown: dict[int, str]) -> str:
    """The words of passages, as far as they may be shown; what stays with the editors is empty."""
    open_ones = [passage for passage in passages if shown.get(passage.interview_id) != Shows.NOTHING]
    return " […] ".join(
        passage.words if shown[passage.interview_id] == Shows.ALL else quotes.cut(passage.words)
        for passage in open_ones
    )
