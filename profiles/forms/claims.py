"""What a fact says, as fields: one form a kind, filled from a claim or empty for a new fact."""

from collections.abc import Mapping
from typing import Any, Self

from django import forms
from django.utils.translation import gettext_lazy as _

from profiles.forms.fields import Amount, PartialDate, choice
from profiles.models import (
    About,
    Aspect,
    FactKind,
    HowTold,
    PayBasis,
    Period,
    PositionKind,
    Role,
    Seniority,
    SkillKind,
    Topic,
)


def text(label: Any, longest: int = 200, **kwargs: Any) -> forms.CharField:
    return forms.CharField(label=label, max_length=longest, **{"required": False, **kwargs})


def named(label: Any, names: str, **kwargs: Any) -> forms.CharField:
    """A name to tie: what the catalogue knows is offered while one writes."""
    return text(label, widget=forms.TextInput(attrs={"list": names, "autocomplete": "off"}), **kwargs)


def role() -> forms.ModelChoiceField:
    return forms.ModelChoiceField(
        Role.objects.all(), label=_("role"), to_field_name="slug", required=False, empty_label=_("not told")
    )


class FactForm(forms.Form):
    """The fields of a payload of `profiles.reading.facts`; a field left empty says nothing (None)."""

    @classmethod
    def of(cls, payload: Mapping[str, Any], **kwargs: Any) -> Self:
        """The form filled with what a claim says."""
        return cls(initial={name: payload.get(name) for name in cls.base_fields}, **kwargs)

    def payload(self) -> dict[str, Any]:
        """What the editor says, in the shape of a claim's payload."""
        return {name: self._plain(value) for name, value in self.cleaned_data.items()}

    @staticmethod
    def _plain(value: Any) -> Any:
        if isinstance(value, Role | Topic):
            return value.slug
        return None if value == "" else value


class PersonForm(FactForm):
    name = text(_("name or pseudonym"), required=True)
    age = forms.IntegerField(label=_("age at the interview"), min_value=1, max_value=120, required=False)
    location = text(_("lives in"), 100)
    headline = text(_("headline"), widget=forms.TextInput(attrs={"size": 60}))


class EducationForm(FactForm):
    school = named(_("school"), "schools")
    programme = text(_("programme"))
    field = text(_("field of study"))
    degree = text(_("degree"))
    location = text(_("place"), 100)
    start = PartialDate(label=_("from"))
    end = PartialDate(label=_("to"))


class PositionForm(FactForm):
    employer = named(_("employer"), "employers")
    title = text(_("title as told"))
    role = role()
    seniority = choice(Seniority, _("seniority"))
    position_kind = choice(PositionKind, _("kind"))
    team = text(_("team"))
    location = text(_("place"), 100)
    start = PartialDate(label=_("from"))
    end = PartialDate(label=_("to"))
    duration_months = forms.IntegerField(label=_("duration in months"), min_value=1, required=False)
    current = forms.BooleanField(label=_("current position"), required=False)


class SkillForm(FactForm):
    name = named(_("skill"), "skills", required=True)
    skill_kind = choice(SkillKind, _("kind"), required=True)
    told = choice(HowTold, _("how it is told"), required=True)


class SalaryForm(FactForm):
    low = Amount(label=_("from"))
    high = Amount(label=_("to"))
    currency = text(_("currency"), 3, required=True, initial="EUR", widget=forms.TextInput(attrs={"size": 4}))
    period = choice(Period, _("period"), required=True)
    basis = choice(PayBasis, _("gross or net"))
    about = choice(About, _("about whom"), required=True)
    seniority = choice(Seniority, _("seniority"))
    role = role()
    year = forms.IntegerField(label=_("year"), min_value=1950, max_value=2100, required=False)

    def clean_currency(self) -> str:
        return str(self.cleaned_data["currency"]).upper()


class WorkingLifeForm(FactForm):
    aspect = choice(Aspect, _("aspect"), required=True)
    value = text(_("what is said"), required=True)


class AnswerForm(FactForm):
    topic = forms.ModelChoiceField(Topic.objects.all(), label=_("topic"), to_field_name="slug")


FORMS: dict[str, type[FactForm]] = {
    FactKind.PERSON: PersonForm,
    FactKind.EDUCATION: EducationForm,
    FactKind.POSITION: PositionForm,
    FactKind.SKILL: SkillForm,
    FactKind.SALARY: SalaryForm,
    FactKind.WORKING_LIFE: WorkingLifeForm,
    FactKind.ANSWER: AnswerForm,
}


class WordsForm(forms.Form):
    """The words of the interview that say a fact which the reader missed."""

    words = forms.CharField(
        label=_("the words that say it"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Copy them from the interview. Without them, the fact says that you added it."),
    )
