"""The text in pieces: whatever overlaps, each character is shown once and lit by all its claims."""

from hypothesis import given
from hypothesis import strategies as st

from profiles.admin.review.passages import Mark, segments

TEXT = "Elle a fait l'école, puis un stage, puis rien."
spans = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 12), st.booleans())


def marks(*told):
    return [
        Mark(start, min(start + length, len(TEXT)), number, f"claim {number}", ground)
        for number, (start, length, ground) in enumerate(told)
    ]


@given(st.lists(spans, max_size=8))
def test_every_character_once_and_lit_by_exactly_its_claims(told):
    given_marks = marks(*told)
    pieces = list(segments(TEXT, given_marks))
    assert "".join(piece.words for piece in pieces) == TEXT
    for piece in pieces:
        assert piece.words
        covering = {mark.claim for mark in given_marks if mark.start <= piece.start < mark.end}
        assert {mark.claim for mark in (*piece.marks, *piece.grounds)} == covering


@given(st.lists(spans, max_size=8))
def test_every_answer_opens_exactly_once(told):
    given_marks = marks(*told)
    opened = [mark.claim for piece in segments(TEXT, given_marks) for mark in piece.opening]
    assert sorted(opened) == [mark.claim for mark in given_marks if mark.ground]


def test_empty_lines_at_the_top_are_left_out():
    assert [piece.words for piece in segments("\n\n  Bonjour\n", [])] == ["Bonjour\n"]
