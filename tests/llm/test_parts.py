"""A long text is cut where somebody begins to speak, and nothing of it is lost."""

from profiles.llm.parts import OPENING, parts
from profiles.reading.engine import understand

TURNS = "".join(
    f"Nour: And what about year {number}?\n\nLina: I worked a lot, as one does in such a year.\n\n"
    for number in range(200)
)


def test_a_text_that_fits_is_one_part():
    [part] = parts(understand(TURNS))
    assert (part.text, part.start, part.opening) == (TURNS, 0, "")


def test_parts_together_are_the_text():
    pieces = parts(understand(TURNS), longest=3_000)
    assert "".join(part.text for part in pieces) == TURNS
    assert all(len(part.text) <= 3_000 and TURNS[part.start :].startswith(part.text) for part in pieces)
    assert [(part.number, part.of) for part in pieces] == [
        (n, len(pieces)) for n in range(1, len(pieces) + 1)
    ]


def test_a_part_begins_with_a_speaker():
    _first, *others = parts(understand(TURNS), longest=3_000)
    assert others
    assert all(part.text.startswith(("Nour: ", "Lina: ")) for part in others)
    assert {part.opening for part in others} == {TURNS[:OPENING]}


def test_a_speech_without_end_is_cut_between_sentences():
    text = "She worked. " * 1_000
    assert all(part.text.startswith("She") for part in parts(understand(text), longest=3_000))


def test_a_text_without_anything_to_cut_at_is_cut_all_the_same():
    pieces = parts(understand("a" * 2_500), longest=1_000)
    assert [len(part.text) <= 1_000 for part in pieces] == [True, True, True]
