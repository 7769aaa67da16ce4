"""The facets: what people are filtered and counted by, one line each in `FACETS`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db.models import F, Model, Q, QuerySet, Value
from django.db.models.functions import Coalesce, NullIf
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from profiles.browse import labels
from profiles.browse.labels import Label
from profiles.models import (
    Answer,
    EducationStep,
    Employer,
    EmployerKind,
    Interview,
    Language,
    PersonSkill,
    Position,
    Role,
    School,
    SchoolKind,
    Sector,
    Seniority,
    Skill,
)

OTHER_TOPIC = "other"  # of questions that are like no others: no topic at all to a reader
NONE = "_none"  # the value of "not stated", in every facet


@dataclass(frozen=True, slots=True)
class Facet:
    """One way to tell people apart: where its values stand, and what they are called.

    Its rows are pairs of a person and a value; a person has any number of values, or none.
    """

    name: str  # the parameter in the address
    title: str | Promise
    phrase: str | Promise  # in a sentence on the whole list: "school %(values)s"
    model: type[Model]
    path: str  # from the model to the value: "school__slug"
    labels: Callable[[], Mapping[str, Label]]  # of all values; at most one query
    also: Mapping[str, Any] = field(default_factory=dict)  # annotations that `path` needs
    empty: str = ""  # a value that says nothing

    def rows(self) -> QuerySet:
        """The rows that say something: `person_id` and `value`, without order."""
        said = Q(**{f"{self.path}__isnull": False}) & ~Q(**{self.path: self.empty})
        rows = self.model._default_manager.annotate(**self.also).filter(said, person__isnull=False)
        return rows.order_by().values("person_id", value=F(self.path))

    def people(self, values: tuple[str, ...]) -> QuerySet:
        """The people who have one of `values`, as a subquery."""
        return self.rows().filter(**{f"{self.path}__in": values}).values("person_id")

    def people_stated(self) -> QuerySet:
        """The people who have any value, as a subquery."""
        return self.rows().values("person_id")


# Where a position is: the place told, else the employer's own city.
PLACE_OF_WORK = {"place": Coalesce(NullIf("location", Value("")), "employer__city", Value(""))}


def _cities() -> dict[str, Label]:
    rows = Position.objects.annotate(**PLACE_OF_WORK).order_by().values_list(F("place")).distinct()
    return {city: Label(city, city) for (city,) in rows if city}


FACETS = {
    facet.name: facet
    for facet in (
        Facet("school", _("School"), _("school %(values)s"), EducationStep, "school__slug",
              lambda: labels.of_names(School)),
        Facet("employer", _("Employer"), _("employer %(values)s"), Position, "employer__slug",
              lambda: labels.of_names(Employer)),
        Facet("role", _("Role"), _("role %(values)s"), Position, "role__slug",
              lambda: labels.of_names(Role)),
        Facet("skill", _("Skill"), _("skill %(values)s"), PersonSkill, "skill__slug",
              lambda: labels.of_names(Skill)),
        Facet("sector", _("Sector"), _("sector: %(values)s"), Position, "employer__sector",
              lambda: labels.of_choices(Sector)),
        Facet("employer_kind", _("Kind of employer"), _("employer: %(values)s"), Position, "employer__kind",
              lambda: labels.of_choices(EmployerKind)),
        Facet("school_kind", _("Kind of school"), _("studies: %(values)s"), EducationStep, "school__kind",
              lambda: labels.of_choices(SchoolKind)),
        Facet("seniority", _("Seniority"), _("level: %(values)s"), Position, "seniority",
              lambda: labels.of_choices(Seniority)),
        Facet("city", _("Place of work"), _("working in %(values)s"), Position, "place",
              _cities, PLACE_OF_WORK),
        Facet("topic", _("Question answered"), _("answering %(values)s"), Answer, "topic__slug",
              labels.of_topics, empty=OTHER_TOPIC),
        Facet("lang", _("Language of the interview"), _("interviews in %(values)s"), Interview, "language",
              lambda: labels.of_choices(Language)),
    )
}  # fmt: skip
