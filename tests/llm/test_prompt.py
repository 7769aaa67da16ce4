"""What is asked is our own schema, with quotes, and the words that our vocabulary knows."""

import jsonschema

from profiles.llm import prompt
from profiles.llm.parts import Part
from profiles.reading.facts import About, Told
from profiles.reading.vocabulary import load


def fields(name):
    return prompt.answer_schema()["properties"][name]["items"]["properties"]


def test_it_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(prompt.answer_schema())


def test_every_fact_carries_a_quote_and_nothing_that_we_work_out():
    for name in prompt.LISTS:
        assert "quote" in fields(name)
        assert not {"evidence", "confidence", "order"} & set(fields(name))


def test_strict_output_wants_every_field_and_no_other():
    for name in (*prompt.LISTS, "topics"):
        item = prompt.answer_schema()["properties"][name]["items"]
        assert set(item["required"]) == set(item["properties"])
        assert item["additionalProperties"] is False


def test_roles_and_topics_are_the_vocabularys():
    assert fields("positions")["role"]["enum"] == [*load().roles, None]
    assert fields("topics")["topic"]["enum"] == list(load().topics)
    assert fields("skills")["told"]["enum"] == [told.value for told in Told]
    assert fields("salaries")["about"]["enum"] == [about.value for about in About]


def test_a_whole_text_is_sent_as_it_is():
    assert prompt.messages(Part("Lina uses SQL.", 0))[-1] == {"role": "user", "content": "Lina uses SQL."}


def test_a_part_says_which_it_is_and_how_the_text_begins():
    content = prompt.messages(Part("Lina: Yes.", 900, 2, 3, "Nour meets Lina."))[-1]["content"]
    assert content == "The interview begins so:\n\nNour meets Lina.\n\nRead part 2 of 3:\n\nLina: Yes."
