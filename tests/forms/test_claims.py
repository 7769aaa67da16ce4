"""One form a kind, with exactly the fields that an editor may correct."""

import dataclasses

import pytest

from profiles.forms.claims import FORMS, WorkingLifeForm
from profiles.models import FactKind
from profiles.reading import facts

# What an editor does not type: where the words are, and what belongs to the employer, not to the position.
NOT_TYPED = {"answer": {"question", "answer"}, "position": {"sector"}}


@pytest.mark.parametrize("kind", FactKind)
def test_every_field_of_a_fact_can_be_corrected(kind):
    value = next(value for value in facts.Value.__args__ if value.kind == kind)
    told = {field.name for field in dataclasses.fields(value)}
    assert set(FORMS[kind].base_fields) == told - NOT_TYPED.get(kind, set())


def test_an_empty_field_says_nothing():
    form = WorkingLifeForm({"aspect": "hours", "value": "35 h"})
    assert form.is_valid()
    assert form.payload() == {"aspect": "hours", "value": "35 h"}
