"""What is quoted is found in the text, as the text has it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profiles.llm.quotes import locate

TEXT = "J’ai commencé — en 2019 —\nchez l’assureur : « 45‑50 k€ », puis… rien."


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("J'ai commencé", "J’ai commencé"),
        ("EN 2019 - chez", "en 2019 —\nchez"),
        ("l'assureur : « 45-50 k€ »", "l’assureur : « 45‑50 k€ »"),
    ],
)
def test_signs_and_spaces_do_not_matter(quote, words):
    span = locate(TEXT, quote)
    assert TEXT[span.start : span.end] == words


@pytest.mark.parametrize("quote", ["", " ", "J", "chez le banquier", "45.50 k€"])
def test_what_is_not_there(quote):
    assert locate(TEXT, quote) is None


@given(st.text(), st.text())
def test_any_passage_lies_inside_the_text(text, quote):
    span = locate(text, quote)
    assert span is None or 0 <= span.start < span.end <= len(text)


@given(st.text(min_size=1), st.data())
def test_a_passage_of_the_text_is_found(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    passage = text[start:]
    if len("".join(passage.split())) >= 2:
        assert locate(text, passage) is not None
