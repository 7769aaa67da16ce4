"""What an editor adds to a profile, with words or with a signature."""

import pytest
from django.core.exceptions import ValidationError

from profiles.actions import additions
from profiles.actions.additions import WordsNotFound
from profiles.actions.naming import Choice, NameUnresolved
from profiles.models import Catalogue, School, Skill


def add(interview, nour, **said):
    return additions.add(**{"interview": interview, "words": "", "by": nour, **said})


def test_a_fact_with_the_words_that_say_it(reading, lina, nour):
    payload = {"name": "SQL", "told": "uses"}
    add(reading.interview, nour, kind="skill", payload=payload, words="Je fais  du\nSQL")
    skill = lina.skills.get()
    assert (skill.skill, skill.claim, skill.signed_by) == (Skill.objects.get(slug="sql"), None, nour)
    assert [passage.words for passage in skill.evidence.all()] == ["Je fais du SQL"]


def test_a_fact_that_the_editor_signs(reading, lina, nour):
    payload = {"school": "ENSAI", "degree": "master"}
    step = add(reading.interview, nour, kind="education", payload=payload)
    assert (step.school, step.signed_by) == (School.objects.get(slug="ensai"), nour)
    assert step.evidence.count() == 0


def test_a_name_that_nothing_has_must_be_chosen_or_made(reading, lina, nour):
    said = {"kind": "education", "payload": {"school": "Lycée Nerval"}}
    with pytest.raises(NameUnresolved):
        add(reading.interview, nour, **said)
    add(reading.interview, nour, **said, choice=Choice(None))
    assert lina.education_steps.get().school.name == "Lycée Nerval"


@pytest.mark.parametrize("words", ["Je fais du Java", "Je fais du SQL.*"])
def test_words_that_nobody_said_are_refused(reading, lina, nour, words):
    payload = {"aspect": "hours", "value": "35 h"}
    with pytest.raises(WordsNotFound):
        add(reading.interview, nour, kind="working_life", payload=payload, words=words)
    assert not lina.working_life.exists()


def test_an_answer_is_its_words(reading, lina, nour):
    payload = {"topic": "salary"}
    add(reading.interview, nour, kind="answer", payload=payload, words="Je gagne 46 k€ brut.")
    assert lina.answers.get().answer.words == "Je gagne 46 k€ brut."
    with pytest.raises(ValidationError, match="words"):
        add(reading.interview, nour, kind="answer", payload=payload)


def test_what_was_added_can_be_taken_away(reading, lina, nour):
    payload = {"aspect": "hours", "value": "35 h"}
    row = add(reading.interview, nour, kind="working_life", payload=payload)
    additions.remove(row=row, by=nour)
    assert not lina.working_life.exists()
    assert Catalogue.objects.version() == 0  # a draft: the public sees nothing of it
