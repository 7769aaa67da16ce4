"""What a claim's name may mean: the question that an editor answers before it is accepted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Model
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from profiles.actions.decisions import Choice
from profiles.actions.naming import name_of
from profiles.actions.reconciliation import TARGETS, Candidate, NameBook, Reason
from profiles.models import fold
from profiles.models.names import Named

NEW = "new"  # the answer that makes a new one
REASONS = {
    Reason.ALIAS: gettext_lazy("known written form"),
    Reason.NAME: gettext_lazy("same name"),
    Reason.ASK: gettext_lazy("may be meant"),
    Reason.NEAR: gettext_lazy("looks alike"),
}
ASKED = {
    "school": gettext_lazy("Which school is “%(name)s”?"),
    "employer": gettext_lazy("Which employer is “%(name)s”?"),
    "skill": gettext_lazy("Which skill is “%(name)s”?"),
}


@dataclass(frozen=True, slots=True)
class Option:
    """One answer: something that exists, with the reason why it is proposed, or a new one."""

    value: str
    label: str
    detail: str = ""
    reason: str = ""
    score: float | None = None  # of names that look alike only, 0 to 100
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """What a name means. Where nothing is chosen beforehand, the editor has to say."""

    target: str
    name: str
    options: Sequence[Option]

    @property
    def asked(self) -> str:
        return str(ASKED[self.target]) % {"name": self.name}

    @property
    def chosen(self) -> Option | None:
        """The answer that leaves no doubt, if there is one."""
        return next((option for option in self.options if option.chosen), None)


def question(kind: str, payload: Mapping[str, Any], books: Mapping[str, NameBook]) -> Question | None:
    """The question that a fact's name puts; None where it points with none."""
    named = name_of(kind, payload)
    if named is None:
        return None
    target, name = named
    candidates = books[target].candidates(name)
    known = [_option(candidate) for candidate in candidates]
    new = Option(NEW, _("a new one: “%(name)s”") % {"name": name}, chosen=not candidates)
    return Question(target, name, [*known, new])


def _option(candidate: Candidate) -> Option:
    return Option(
        str(candidate.entity.pk),
        candidate.entity.label,
        _detail(candidate.entity),
        str(REASONS[candidate.reason]),
        candidate.score if candidate.reason == Reason.NEAR else None,
        candidate.sure,
    )


def _detail(entity: Model) -> str:
    """What tells two of the same name apart."""
    said = (getattr(entity, "full_name", ""), getattr(entity, "city", ""))
    return ", ".join(part for part in said if part)


def choice(kind: str, payload: Mapping[str, Any], posted: Mapping[str, str]) -> Choice | None:
    """What the editor answered, of the name that they were asked about; None where they did not say."""
    named, answer = name_of(kind, payload), posted.get("entity", "")
    if named is None or fold(posted.get("entity_of", "")) != fold(named[1]):
        return None  # no name, or another name than the one that was asked about
    if answer == NEW:
        return Choice(None)
    entity = _entity(named[0], answer)
    return Choice(entity) if entity else None


def _entity(target: str, answer: str) -> Named | None:
    if not answer.isdecimal():
        return None
    return TARGETS[target]._default_manager.filter(pk=answer).first()
