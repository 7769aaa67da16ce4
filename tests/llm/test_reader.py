"""The second reader: believed where it quotes the text, and nowhere else."""

import dataclasses

import jsonschema
import pytest

from profiles import llm
from profiles.llm import EndpointError, prompt
from profiles.reading.facts import FactKind, Period, SkillKind

TEXT = "Lina a fait l’ENSAI – puis elle est entrée chez Doctolib.\nElle gagne 46 k€ et fait du SQL."
ENSAI = {"school": "ENSAI", "programme": None, "quote": "Lina a fait l'ENSAI"}
DOCTOLIB = {
    "employer": "Doctolib",
    "title": None,
    "role": None,
    "current": True,
    "quote": "chez Doctolib.  elle gagne",
}
PAY = {"low": 46000, "high": 46000, "currency": "EUR", "period": "year", "quote": "46 k€"}
SQL = {"name": "SQL", "kind": "tool", "quote": "fait du SQL"}
ANSWER = {
    "person": {"name": "Lina"},
    "education": [ENSAI],
    "positions": [DOCTOLIB],
    "skills": [SQL],
    "salaries": [PAY],
    "working_life": [],
}


def read(model, answer):
    model.answers.append(answer)
    return llm.read(TEXT, model.endpoint)


def test_every_fact_carries_the_words_that_say_it(model):
    reading = read(model, ANSWER)
    said = {fact.kind: TEXT[fact.evidence[0].start : fact.evidence[0].end] for fact in reading.facts}
    assert said == {
        FactKind.PERSON: "Lina",
        FactKind.EDUCATION: "Lina a fait l’ENSAI",
        FactKind.POSITION: "chez Doctolib.\nElle gagne",
        FactKind.SKILL: "fait du SQL",
        FactKind.SALARY: "46 k€",
    }
    assert (reading.reader, reading.version) == ("llm", "fake-1")
    assert reading.of(FactKind.SALARY)[0].value.period == Period.YEAR
    assert reading.of(FactKind.SKILL)[0].value.skill_kind == SkillKind.TOOL


@pytest.mark.parametrize("quote", ["Lina a fait Polytechnique", "", "l", ".*"])
def test_what_is_not_in_the_text_was_not_said(model, quote):
    assert read(model, {**ANSWER, "education": [{**ENSAI, "quote": quote}]}).of(FactKind.EDUCATION) == ()


@pytest.mark.parametrize(
    "item", [None, {}, {"quote": "SQL"}, {"name": "SQL", "kind": "magic", "quote": "SQL"}, "SQL"]
)
def test_what_is_not_of_the_schema_is_dropped(model, item):
    assert read(model, {**ANSWER, "skills": [item]}).of(FactKind.SKILL) == ()


def test_the_request_names_the_model_and_the_schema(model):
    read(model, ANSWER)
    [(path, authorization, body)] = model.asked
    assert (path, authorization, body["model"]) == ("/v1/chat/completions", "Bearer secret", "fake-1")
    assert body["messages"][-1]["content"] == TEXT
    assert body["response_format"]["json_schema"]["schema"] == prompt.answer_schema()


def test_the_schema_that_is_asked_for_is_one_and_wants_quotes():
    schema = prompt.answer_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    position = schema["properties"]["positions"]["items"]
    assert "quote" in position["required"]
    assert "evidence" not in position["properties"]


@pytest.mark.parametrize("trouble", [503, 429, "not JSON", "[]"])
def test_a_passing_trouble_is_tried_again(model, trouble):
    model.answers.append(trouble)
    assert read(model, ANSWER).of(FactKind.EDUCATION)
    assert len(model.asked) == 2


def test_a_trouble_that_lasts_is_told(model):
    model.answers += [503, 503, 503]
    with pytest.raises(EndpointError, match=r"HTTP 503\. Try again later"):
        llm.read(TEXT, model.endpoint)


def test_a_refusal_is_not_tried_again(model):
    model.answers.append(401)
    with pytest.raises(EndpointError, match="Check its key"):
        llm.read(TEXT, model.endpoint)
    assert len(model.asked) == 1


def test_nobody_there_is_told():
    nowhere = llm.Endpoint("http://127.0.0.1:9/v1", "fake-1", tries=2, pause=0)
    with pytest.raises(EndpointError, match="did not answer"):
        llm.read(TEXT, nowhere)


def test_the_key_is_never_written_down(model):
    assert "secret" not in repr(dataclasses.replace(model.endpoint))
