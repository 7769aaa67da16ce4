"""What is said of pay, working life and skills, and the answers to the same questions."""

from collections.abc import Sequence

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from profiles.browse import money, pay, phrases, quotes
from profiles.browse.comparison.rows import Item, Row
from profiles.browse.facets import OTHER_TOPIC
from profiles.browse.facts import evidence_url, fid
from profiles.models import Answer, Aspect, Person, PersonSkill, SalaryStatement, Shows

QUOTED = 280  # characters of an answer in a cell
SCALE_STEP = 20_000  # euros; the scale of the bars ends at a multiple of it


def salaries(people: Sequence[Person]) -> list[Row]:
    """Pay as told, every bar on one scale."""
    told = [pay.in_order(person.salary_statements.all()) for person in people]
    top = max((row.gross_high or 0 for rows in told for row in rows), default=0)
    scale = -(-top // SCALE_STEP) * SCALE_STEP
    cells = (
        tuple(_pay(person, row, scale) for row in rows) for person, rows in zip(people, told, strict=True)
    )
    note = gettext("bars from 0 to %(amount)s") % {"amount": money.amount(scale)} if scale else ""
    return [Row("salary", _("Salary told"), tuple(cells), note)]


def _pay(person: Person, row: SalaryStatement, scale: int) -> Item:
    told = pay.of(row)
    detail = " · ".join(part for part in (told.period, told.who, told.about, told.year, told.derived) if part)
    bar = None
    if row.gross_low is not None and row.gross_high is not None and scale:
        width = max(row.gross_high - row.gross_low, scale / 100)
        bar = f"{100 * row.gross_low / scale:.1f}", f"{100 * width / scale:.1f}"
    return Item(told.anchor, told.amount, detail, evidence_url(person, fid(row)), bar=bar)


def working_life(people: Sequence[Person]) -> list[Row]:
    """One row an aspect."""
    return [
        Row(aspect.value, aspect.label, tuple(_life(person, aspect) for person in people))
        for aspect in Aspect
    ]


def _life(person: Person, aspect: Aspect) -> tuple[Item, ...]:
    return tuple(
        Item(row.value, phrases.said(row.aspect, row.value), "", evidence_url(person, fid(row)))
        for row in person.working_life.all()
        if row.aspect == aspect
    )


def skills(people: Sequence[Person]) -> list[Row]:
    """What everybody names, then what each one names besides."""
    named = [{row.skill_id: row for row in person.skills.all()} for person in people]
    shared = set.intersection(*map(set, named)) if named else set()
    in_both, besides = [], []
    for person, rows in zip(people, named, strict=True):
        items = {pk: _skill(person, row) for pk, row in rows.items()}
        in_both.append(tuple(item for pk, item in items.items() if pk in shared))
        besides.append(tuple(item for pk, item in items.items() if pk not in shared))
    return [
        Row("shared", _("Named by all"), tuple(in_both)),
        Row("besides", _("Named besides"), tuple(besides)),
    ]


def _skill(person: Person, row: PersonSkill) -> Item:
    return Item(row.skill.slug, row.skill.label, "", evidence_url(person, fid(row)))


def answers(people: Sequence[Person]) -> list[Row]:
    """One row a question that at least two of them answer."""
    by_topic: dict[str, list[list[Answer]]] = {}
    for place, person in enumerate(people):
        for answer in person.answers.all():
            if answer.topic.slug == OTHER_TOPIC:
                continue
            by_topic.setdefault(answer.topic.slug, [[] for _person in people])[place].append(answer)
    asked = [cells for cells in by_topic.values() if sum(map(bool, cells)) > 1]
    asked.sort(key=lambda cells: next(answer.topic.order for cell in cells for answer in cell))
    return [_question(people, cells) for cells in asked]


def _question(people: Sequence[Person], cells: list[list[Answer]]) -> Row:
    topic = next(answer.topic for cell in cells for answer in cell)
    items = (
        tuple(_answer(person, answer) for answer in cell[:1])
        for person, cell in zip(people, cells, strict=True)
    )
    return Row(topic.slug, topic.label, tuple(items))


def _answer(person: Person, answer: Answer) -> Item:
    interview = next(one for one in person.interviews.all() if one.pk == answer.answer.interview_id)
    hidden = interview.shows == Shows.NOTHING
    words = "" if hidden else quotes.cut(answer.answer.words, QUOTED)
    return Item(f"a{answer.pk}", words, "", evidence_url(person, fid(answer)), interview.language, hidden)
