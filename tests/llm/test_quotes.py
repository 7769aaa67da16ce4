"""What is quoted is found in the text, whatever became of its signs; what was not said is not."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profiles.llm.quotes import Quotes
from profiles.reading.engine import understand

TEXT = "J’ai commencé — en 2019 —\nchez l’assureur : « 45‑50 k€ », puis… rien. Le cœur du métier, c'est C++."
TALK = """Nour: Where did you begin?

Lina: I began at **Velmont**, you know, as a [data analyst](https://velmont.example/jobs), in Lille.

Nour: And then?

Lina: Then I joined Oredane. We built a forecasting team there, and I led it for three years.

Nour: Oredane, you said?

Lina: Yes, Oredane.
"""


def quotes(text):
    return Quotes(understand(text))


def words(text, quote, near=0):
    return [text[span.start : span.end] for span in quotes(text).locate(quote, near)]


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("J'ai commencé", "J’ai commencé"),
        ("EN 2019 - chez", "en 2019 —\nchez"),
        ("l'assureur : « 45-50 k€ »", "l’assureur : « 45‑50 k€"),
        ("le coeur du metier", "Le cœur du métier"),
        ("c'est C++", "c'est C++"),
        ("puis rien", "puis… rien"),
    ],
)
def test_signs_and_spaces_do_not_matter(quote, found):
    assert words(TEXT, quote) == [found]


@pytest.mark.parametrize(
    "quote",
    [
        "",
        " ",
        "J",
        ".*",
        "…",
        "[...]",
        "chez le banquier",
        "45.50 k€",
        "c'est C#",
        "ommencé en 2019",
        "coeur […] k€",
    ],
)
def test_what_is_not_there(quote):
    assert words(TEXT, quote) == []


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("at Velmont, you know, as a data analyst, in Lille", "at **Velmont**, you know, as a [data analyst](https://velmont.example/jobs), in Lille"),
        ("at **Velmont**, you know", "at **Velmont**, you know"),
        ("as a [data analyst]", "as a [data analyst"),
        ("data analyst](https://velmont.example", "data analyst"),
        ("velmont.example/jobs", "velmont.example/jobs"),
    ],
)  # fmt: skip
def test_marks_between_the_words_do_not_matter(quote, found):
    assert words(TALK, quote) == [found]


def test_a_quote_may_run_over_a_change_of_speaker_without_its_label():
    [found] = words(TALK, "in Lille. And then? Then I joined Oredane")
    assert found.startswith("in Lille.\n\nNour: And then?")


@pytest.mark.parametrize("dots", ["…", "...", "[…]", "[...]", "(…)", " … "])
def test_skipped_words_are_skipped_in_the_text_too(dots):
    assert words(TALK, f"I joined Oredane{dots}I led it") == ["I joined Oredane", "I led it"]


def test_what_is_quoted_together_stands_together_and_in_order():
    assert words(TALK, "I led it […] I joined Oredane") == []
    far = f"{TALK}\n\nLina: {'We talk of the weather. ' * 100} Then it rained. I left.\n"
    assert words(far, "I joined Oredane […] I left") == []
    assert words(far, "of the weather […] I left") == ["of the weather", "I left"]


def test_of_several_places_the_one_that_the_person_says_is_meant():
    text = "Nour: Is it true that you use Scala?\n\nLina: I use Scala every day, and I like it a lot.\n\nNour: Scala!\n\nLina: Yes."
    [span] = quotes(text).locate("Scala")
    assert text[: span.start].endswith("Lina: I use ")


def test_the_place_may_be_asked_for_after_a_part_of_the_text():
    near = TALK.index("Yes, Oredane")
    [span] = quotes(TALK).locate("Oredane", near)
    assert span.start > near
    assert words(TALK, "at Velmont", near) == ["at **Velmont"]  # said before it only


@given(st.text(), st.text())
def test_any_passage_lies_inside_the_text(text, quote):
    for span in quotes(text).locate(quote):
        assert 0 <= span.start < span.end <= len(text)


@given(st.lists(st.text(min_size=1).filter(str.split), min_size=1), st.data())
def test_words_of_the_text_are_found(pieces, data):
    """Whatever the text is made of, some of its words with nothing left out are found in it."""
    pieces = [piece for each in pieces for piece in each.split()]
    start = data.draw(st.integers(0, len(pieces) - 1))
    passage = " ".join(pieces[start:])
    if sum(char.isalnum() for char in passage) >= 2:
        assert quotes(" ".join(pieces)).locate(passage)


@pytest.mark.parametrize("text", ["a b " * 50_000, "mot " * 50_000])
def test_a_search_takes_time_in_proportion_to_the_text(text):
    prepared = quotes(text)
    prepared.locate("nothing of the sort")  # the views are made once
    begun = time.process_time()
    for quote in ("a b […] zzz", "mot […] mot […] zzz", "a b a b a b c", "mot mot mot fin"):
        assert prepared.locate(quote) == ()
    assert time.process_time() - begun < 1
