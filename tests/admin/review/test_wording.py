"""Claims in words, in both languages."""

import pytest
from django.utils import translation

from profiles.admin.review.wording import Wording

WORDING = Wording({"data-engineer": "data engineer"}, {"day": "What is a day like?"})


@pytest.mark.parametrize(
    "kind, payload, words",
    [
        ("person", {"name": "Lina", "age": 31, "location": "Rennes"}, "Lina, 31 years old, lives in Rennes"),
        ("person", {"name": "Lina", "headline": "Engineer"}, "Lina, “Engineer”"),
        ("education", {"school": "ENSAI"}, "Studied at ENSAI"),
        (
            "education",
            {"school": "ENSAI", "degree": "master", "location": "Rennes", "start": "2012", "end": "2015"},
            "Studied at ENSAI: master, in Rennes, 2012 – 2015",
        ),
        ("education", {"school": None, "programme": "math prep"}, "Studied: math prep"),
        ("position", {"employer": "MAIF", "position_kind": "internship", "duration_months": 6},
         "Internship at MAIF, 6 months"),
        ("position", {"employer": "MAIF", "title": "data intern", "position_kind": "internship"},
         "Data intern at MAIF, internship"),
        ("position", {"employer": "Doctolib", "title": "engineer", "current": True, "start": "2021"},
         "Engineer at Doctolib, since 2021, current position"),
        ("position", {"employer": None, "role": "data-engineer", "end": "2020"}, "Data engineer, until 2020"),
        ("position", {"employer": "MAIF", "position_kind": "job"}, "Worked at MAIF"),
        ("position", {"employer": None, "location": "United States"}, "Worked, in United States"),
        ("skill", {"name": "SQL", "skill_kind": "tool", "told": "uses"}, "SQL (tool): works with it"),
        ("salary", {"low": 45000.0, "high": 50000.0, "currency": "EUR", "period": "year", "basis": "gross",
                    "about": "role", "year": 2019},
         "45,000 – 50,000 EUR a year, gross, about the role in general, 2019"),
        ("salary", {"low": 12.5, "high": 12.5, "currency": "EUR", "period": "hour", "about": "person"},
         "12.5 EUR an hour, about this person"),
        ("salary", {"low": None, "high": 1200000, "currency": "JPY", "period": "year", "about": "market"},
         "1,200,000 JPY a year, about the market"),
        ("working_life", {"aspect": "remote", "value": "100%"}, "Remote work: 100%"),
        ("answer", {"topic": "day"}, "Answers “What is a day like?”"),
        ("answer", {"topic": "unheard-of"}, "Answers “unheard-of”"),
        ("skill", {"name": "Rust", "skill_kind": "sorcery", "told": "uses"}, "Rust (sorcery): works with it"),
    ],
)  # fmt: skip
def test_a_claim_reads_as_a_sentence(kind, payload, words):
    with translation.override("en"):
        assert WORDING.says(kind, payload) == words


def test_amounts_are_written_as_the_language_writes_them():
    payload = {"low": 45000.0, "high": None, "currency": "EUR", "period": "year", "about": "role"}
    with translation.override("fr"):
        assert WORDING.says("salary", payload).replace("\u202f", "\xa0").startswith("45\xa0000 EUR")
