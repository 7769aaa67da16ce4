"""Facts as pages show them: what is said, and the words that say it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from profiles.browse import quotes, telling
from profiles.browse.pay import Pay
from profiles.browse.quotes import Quote, Speakers
from profiles.browse.telling import Link
from profiles.models import (
    Answer,
    EducationStep,
    Evidence,
    Interview,
    Person,
    PersonSkill,
    Position,
    SalaryStatement,
    WorkingLife,
)
from profiles.models.told import Evidenced, Told

# The letter that a fact's public id begins with, and where such facts of a person stand.
RELATIONS = {
    "e": "education_steps",
    "p": "positions",
    "k": "skills",
    "s": "salary_statements",
    "w": "working_life",
    "a": "answers",
}
LETTERS = {
    EducationStep: "e",
    Position: "p",
    PersonSkill: "k",
    SalaryStatement: "s",
    WorkingLife: "w",
    Answer: "a",
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is said of somebody, and how one can see that it is said."""

    fid: str  # its public id
    url: str  # of its evidence page
    title: str
    detail: str = ""
    notes: tuple[str, ...] = ()  # what was derived, what is not stated
    quotes: tuple[Quote, ...] = ()
    signed: bool = False  # no passage says it: an editor added it under their name
    links: tuple[Link, ...] = ()
    pay: Pay | None = None

    @property
    def anchor(self) -> str:
        return f"f-{self.fid}"


class Teller:
    """Makes facts of somebody's rows, with their words."""

    def __init__(self, person: Person, interviews: Iterable[Interview], people: Mapping[int, list]) -> None:
        self.person = person
        self.interviews = {interview.pk: interview for interview in interviews}
        self.speakers = {
            pk: Speakers(interview, people.get(pk, ())) for pk, interview in self.interviews.items()
        }

    def fact(self, row: Told) -> Fact:
        """The fact that a row of the catalogue tells."""
        said = telling.of(row)
        return self._fact(fid(row), self.passages(row), said)

    def passages(self, row: Told | None) -> list[Evidence]:
        """The passages that say a fact; without a row, who the person is."""
        if isinstance(row, Answer):
            return [row.answer]
        return list(row.evidence.all() if isinstance(row, Evidenced) else self.person.evidence.all())

    def identity(self) -> Fact | None:
        """Who the person is, in whose words; nothing where the interview does not say."""
        said = [_("%(age)s years old at the interview") % {"age": self.person.age}] if self.person.age else []
        if self.person.location:
            said.append(_("lives in %(place)s") % {"place": self.person.location})
        passages = self.passages(None)
        if not said or not passages:
            return None
        return self._fact("i", passages, {"title": self.person.name, "detail": ", ".join(said)})

    def quote(self, passage: Evidence) -> Quote:
        return quotes.of(passage, self.interviews[passage.interview_id], self.speakers[passage.interview_id])

    def around(self, passage: Evidence, reach: int) -> Quote:
        pk = passage.interview_id
        return quotes.around(passage, self.interviews[pk], self.speakers[pk], reach)

    def _fact(self, fid: str, passages: list[Evidence], said: dict[str, Any]) -> Fact:
        url = evidence_url(self.person, fid)
        words = tuple(self.quote(passage) for passage in passages)
        return Fact(fid=fid, url=url, quotes=words, signed=not words, **said)


def fid(row: Told) -> str:
    """The public id of a fact: its kind's letter and its number."""
    return f"{LETTERS[type(row)]}{row.pk}"


def evidence_url(person: Person, fid: str) -> str:
    return reverse("evidence", kwargs={"slug": person.slug, "pid": person.pid, "fid": fid})
