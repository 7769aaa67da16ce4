"""The filters of the list. `ProfileFilter` is the definition of what each of them means."""

from typing import Any

import django_filters  # type: ignore[import-untyped]
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from profiles.browse import facets
from profiles.browse.facets import NONE, Facet
from profiles.browse.fields import ChoiceOrNothingField, EurosField, ListForm, ValuesField, WordsField
from profiles.models import About, SalaryStatement, fold


class FacetFilter(django_filters.Filter):
    """People who have one of the values, or, with `_none` among them, none at all."""

    field_class = ValuesField

    def __init__(self, facet: Facet) -> None:
        self.facet = facet
        super().__init__(label=facet.title)

    def filter(self, qs: QuerySet, value: list[str]) -> QuerySet:
        if not value:
            return qs
        wanted = Q()
        if stated := tuple(item for item in value if item != NONE):
            wanted |= Q(pk__in=self.facet.people(stated))
        if NONE in value:
            wanted |= ~Q(pk__in=self.facet.people_stated())
        return qs.filter(wanted)


class WordsFilter(django_filters.Filter):
    """People in whose words every word of the question occurs, anywhere inside a word."""

    field_class = WordsField

    def filter(self, qs: QuerySet, value: str) -> QuerySet:
        for word in fold(value).split():
            qs = qs.filter(card__words__contains=word)
        return qs


class SalaryPart(django_filters.Filter):
    """A part of the question on pay; `ProfileFilter` asks all parts of one and the same statement."""

    def filter(self, qs: QuerySet, value: Any) -> QuerySet:
        return qs


class AmountPart(SalaryPart):
    field_class = EurosField


class AboutPart(SalaryPart):
    field_class = ChoiceOrNothingField

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(choices=About.choices, **kwargs)


class NotStatedPart(SalaryPart):
    field_class = ValuesField


class ProfileFilter(django_filters.FilterSet):
    """OR inside a facet, AND across; amounts by overlap, in gross euros a year."""

    q = WordsFilter(label=_("Search"))
    school = FacetFilter(facets.FACETS["school"])
    school_kind = FacetFilter(facets.FACETS["school_kind"])
    employer = FacetFilter(facets.FACETS["employer"])
    employer_kind = FacetFilter(facets.FACETS["employer_kind"])
    sector = FacetFilter(facets.FACETS["sector"])
    role = FacetFilter(facets.FACETS["role"])
    seniority = FacetFilter(facets.FACETS["seniority"])
    skill = FacetFilter(facets.FACETS["skill"])
    city = FacetFilter(facets.FACETS["city"])
    topic = FacetFilter(facets.FACETS["topic"])
    lang = FacetFilter(facets.FACETS["lang"])
    salary_min = AmountPart(label=_("from"))
    salary_max = AmountPart(label=_("to"))
    salary_about = AboutPart(label=_("About whom"))
    salary = NotStatedPart(label=_("Salary"))

    class Meta:
        form = ListForm

    def filter_queryset(self, queryset: QuerySet) -> QuerySet:
        asked = self.form.cleaned_data
        queryset = super().filter_queryset(queryset)
        bounds = asked.get("salary_min"), asked.get("salary_max"), asked.get("salary_about", "")
        wanted = Q()
        if any(bound not in (None, "") for bound in bounds):
            wanted |= Q(pk__in=told_between(*bounds).values("person_id"))
        if NONE in asked.get("salary", ()):
            wanted |= ~Q(pk__in=SalaryStatement.objects.order_by().values("person_id"))
        return queryset.filter(wanted)


def told_between(low: int | None, high: int | None, about: str) -> QuerySet:
    """The statements whose range overlaps `low` to `high`, about whom is asked."""
    told = SalaryStatement.objects.order_by()
    if about:
        told = told.filter(about=about)
    if low is not None:
        told = told.filter(gross_high__gte=low)
    if high is not None:
        told = told.filter(gross_low__lte=high)
    return told
