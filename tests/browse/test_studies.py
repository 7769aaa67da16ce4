"""What was studied is said in French as the vocabulary says it."""

import tomllib

import pytest
from django.utils import translation

from profiles.browse import studies
from tests.rules.project import ROOT

VOCABULARY = ROOT / "profiles" / "reading" / "vocabulary"


def french(name):
    entries = tomllib.loads((VOCABULARY / f"{name}.toml").read_text())["entries"].values()
    return {entry["name"]: entry["name_fr"].replace("'", "’") for entry in entries if entry.get("name_fr")}


def test_every_field_of_the_vocabulary_has_its_french():
    fields = french("fields")
    with translation.override("fr"):
        assert {name: studies.said(name) for name in fields} == fields


def test_degrees_have_the_french_of_the_vocabulary():
    degrees = french("degrees")
    with translation.override("fr"):
        said = {name: studies.said(name) for name in studies.DEGREES if name in degrees}
    assert said == {name: degrees[name] for name in said}


@pytest.mark.parametrize("name", ["statistique (STID)", "maîtrise", "DUT"])
def test_what_is_told_otherwise_stays_as_told(name):
    assert studies.said(name) == name
