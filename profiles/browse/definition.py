"""The list and its counts in SQL: the definition that whatever makes them fast is held against."""

from collections.abc import Mapping

from django.db.models import Count, Max, Min, QuerySet

from profiles.browse.coverage import Coverage
from profiles.browse.facets import FACETS, NONE
from profiles.browse.filters import ProfileFilter
from profiles.browse.labels import Label
from profiles.browse.ordering import ordered
from profiles.browse.selection import Selection
from profiles.models import Interview, Nature, Person, SalaryStatement


class Definition:
    """The answers by SQL, a query for each question."""

    def total(self, asked: Selection) -> int:
        return self.people(asked).count()

    def page(self, asked: Selection) -> list[int]:
        start = (asked.page - 1) * asked.size
        people = ordered(self.people(asked), asked.sort)
        return list(people.values_list("pk", flat=True)[start : start + asked.size])

    def counts(self, asked: Selection, facet: str) -> Mapping[str, int]:
        if facet == "salary":
            return self._salary_not_stated(asked)
        others = self.people(asked.without(facet))
        rows = FACETS[facet].rows().filter(person_id__in=others.values("pk"))
        counted = rows.values("value").annotate(n=Count("person_id", distinct=True))
        counts = dict(counted.values_list("value", "n"))
        nobody = others.exclude(pk__in=FACETS[facet].people_stated()).count()
        return {**counts, NONE: nobody} if nobody else counts

    def coverage(self, asked: Selection) -> Coverage:
        interviews = Interview.objects.filter(person__in=self.people(asked).values("pk")).order_by()
        dated = interviews.exclude(date="").aggregate(first=Min("date"), last=Max("date"))
        natures = dict(interviews.values("nature").annotate(n=Count("pk")).values_list("nature", "n"))
        return Coverage(
            interviews=sum(natures.values()),
            first=(dated["first"] or "")[:7],
            last=(dated["last"] or "")[:7],
            invented=natures.get(Nature.INVENTED, 0),
            retold=natures.get(Nature.RETELLING, 0),
        )

    def labels(self, facet: str) -> Mapping[str, Label]:
        return FACETS[facet].labels()

    def people(self, asked: Selection) -> QuerySet:
        """The people whom the filters leave, by django-filter."""
        return ProfileFilter(asked.filters(), Person.objects.published().order_by()).qs

    def _salary_not_stated(self, asked: Selection) -> Mapping[str, int]:
        others = self.people(asked.without_pay())
        nobody = others.exclude(pk__in=SalaryStatement.objects.order_by().values("person_id")).count()
        return {NONE: nobody} if nobody else {}
