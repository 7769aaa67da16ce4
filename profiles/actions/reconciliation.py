"""Tying a name, as told, to a school, an employer, a role or a skill that exists."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from django.contrib.auth.models import User
from django.db.models import F
from django.utils.text import slugify
from rapidfuzz import fuzz, process

from profiles.actions import history
from profiles.models import Alias, AliasVerdict, Employer, Role, School, Skill, fold
from profiles.models.names import Named

TARGETS: dict[str, type[Named]] = {"school": School, "employer": Employer, "role": Role, "skill": Skill}

# Token-set similarity, 0 to 100. Below 86, "Université de Lyon" and "Université de Laon" are proposed for
# each other; above 92, "Sciences Pau" no longer finds Sciences Po.
NEARLY = 88
MOST_CANDIDATES = 6  # what an editor takes in at a glance


class Reason(StrEnum):
    """Why a candidate is proposed, in the order in which they are believed."""

    ALIAS = "alias"  # an editor, or the vocabulary, said that this form means it
    NAME = "name"  # the name itself, but for case, accents and dashes
    ASK = "ask"  # a form that may mean several: the editor is asked which
    NEAR = "near"  # a name that looks alike


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that a name may mean. Only a `sure` one is tied without asking."""

    entity: Named
    reason: Reason
    score: float  # 0 to 100, comparable within one reason only
    sure: bool = False


class NameBook:
    """All the forms of one kind of name, for as many questions as a page asks. Two queries."""

    def __init__(self, target: str) -> None:
        self.entities = {entity.pk: entity for entity in TARGETS[target]._default_manager.all()}
        self.names: dict[str, list[int]] = {}
        self.aliases: dict[str, list[tuple[str, int]]] = {}
        for pk, entity in self.entities.items():
            self.names.setdefault(entity.folded, []).append(pk)
        forms = Alias.objects.filter(**{f"{target}__isnull": False})
        for folded, verdict, pk in forms.values_list("folded", "verdict", target):
            self.aliases.setdefault(folded, []).append((verdict, pk))

    @classmethod
    def of_all(cls) -> dict[str, Self]:
        return {target: cls(target) for target in TARGETS}

    def candidates(self, name: str) -> list[Candidate]:
        """What `name` may mean, the most believed first; at most one is sure.

        Names that look alike are proposed only where none is sure.
        """
        folded = fold(name)
        found = self._known(folded)
        if folded and not any(candidate.sure for candidate in found):
            found = self._each_once((*found, *self._near(folded)), folded)
        return found[:MOST_CANDIDATES]

    def sure(self, name: str) -> Named | None:
        """The one thing that `name` means, or None where the editor must say."""
        return next((candidate.entity for candidate in self._known(fold(name)) if candidate.sure), None)

    def _known(self, folded: str) -> list[Candidate]:
        return self._each_once((*self._by_alias(folded), *self._by_name(folded)), folded)

    def _each_once(self, candidates: Iterable[Candidate], folded: str) -> list[Candidate]:
        """The first candidate of each thing, but for those that somebody said the form is not."""
        refused = {pk for verdict, pk in self.aliases.get(folded, ()) if verdict == AliasVerdict.NOT_SAME}
        found: dict[int, Candidate] = {}
        for candidate in candidates:
            if candidate.entity.pk not in refused:
                found.setdefault(candidate.entity.pk, candidate)
        return list(found.values())

    def _by_alias(self, folded: str) -> list[Candidate]:
        said = self.aliases.get(folded, ())
        same = [pk for verdict, pk in said if verdict == AliasVerdict.SAME]
        asked = [pk for verdict, pk in said if verdict == AliasVerdict.ASK]
        sure = [Candidate(self.entities[pk], Reason.ALIAS, 100, sure=not asked) for pk in same]
        return sure + [Candidate(self.entities[pk], Reason.ASK, 90) for pk in asked]

    def _by_name(self, folded: str) -> list[Candidate]:
        ambiguous = len(self.names.get(folded, ())) > 1 or folded in self.aliases
        return [
            Candidate(self.entities[pk], Reason.NAME, 100, sure=not ambiguous)
            for pk in self.names.get(folded, ())
        ]

    def _near(self, folded: str) -> list[Candidate]:
        near = process.extract(
            folded, self.names.keys(), scorer=fuzz.token_set_ratio, score_cutoff=NEARLY, limit=MOST_CANDIDATES
        )
        return [
            Candidate(self.entities[pk], Reason.NEAR, round(score, 1))
            for name, score, _index in near
            for pk in self.names[name]
        ]


def remember(*, target: str, form: str, entity: Named, by: User) -> Alias:
    """Keeps that `form` means `entity`, and counts that it served once more."""
    known = Alias.objects.filter(folded=fold(form), **{target: entity}).first()
    if known is None:
        known = history.save(
            Alias(form=form, author=by, verdict=_verdict(target, form), **{target: entity}), by=by
        )
    Alias.objects.filter(pk=known.pk).update(uses=F("uses") + 1)
    return known


def _verdict(target: str, form: str) -> AliasVerdict:
    """A form that means something else already is asked about from now on."""
    taken = (
        Alias.objects.of(target).written(fold(form)).filter(verdict__in=(AliasVerdict.SAME, AliasVerdict.ASK))
    )
    return AliasVerdict.ASK if taken.exists() else AliasVerdict.SAME


def create(*, target: str, name: str, by: User, **details: str) -> Named:
    """A school, employer, role or skill that nobody had named yet."""
    return history.save(
        TARGETS[target](name=name, slug=free_slug(target, name), name_fr=name, name_en=name, **details), by=by
    )


def free_slug(target: str, name: str) -> str:
    """An address for `name` that nothing else has: `mines-2` where `mines` is taken."""
    base = slugify(fold(name))[:70] or target
    taken = set(TARGETS[target]._default_manager.filter(slug__startswith=base).values_list("slug", flat=True))
    numbered = (f"{base}-{number}" for number in range(2, len(taken) + 3))
    return next(slug for slug in (base, *numbered) if slug not in taken)
