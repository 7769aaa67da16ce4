"""Folding keeps every offset, whatever is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profiles.reading.vocabulary import flatten, fold


@given(st.text())
def test_one_character_goes_in_and_one_comes_out(text):
    assert len(fold(text)) == len(flatten(text)) == len(text)


@given(st.text())
def test_folding_twice_changes_nothing_more(text):
    assert fold(fold(text)) == fold(text)


@given(st.text(), st.text())
def test_a_text_folds_piece_by_piece(left, right):
    assert fold(left + right) == fold(left) + fold(right)


def test_every_character_of_the_european_scripts_stays_one():
    assert all(len(fold(chr(code))) == 1 for code in range(0x2500))


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("À l’École d’Évry", "a l'ecole d'evry"),
        ("« Ça va\u00a0?\u202f»", '" ca va ? "'),
        ("1998–2004 — Łódź ‑ Århus", "1998-2004 - lodz - arhus"),
        ("İstanbul", "istanbul"),
        ("une ligne\nune autre\tencore", "une ligne\nune autre encore"),
        ("sœur et Straße", "sœur et straße"),
    ],
)
def test_what_folding_takes_away(written, folded):
    assert fold(written) == folded


def test_flattening_keeps_capitals():
    assert flatten("l’Étoile Noire") == "l'Etoile Noire"
