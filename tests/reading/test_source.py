"""A text seen whole: folded view, sentences, clauses."""

import pytest

from profiles.reading.facts import Span
from profiles.reading.source import LONGEST_EVIDENCE, Source


def sentences(text: str) -> list[str]:
    source = Source(text)
    return [source.words(span) for span in source.sentences]


@pytest.mark.parametrize(
    "text,expected",
    [
        ("Il neige. Je lis.", ["Il neige.", "Je lis."]),
        ("M. Petit est là. Il attend.", ["M. Petit est là.", "Il attend."]),
        ("We sell maps, globes, etc. Every day.", ["We sell maps, globes, etc.", "Every day."]),
        ("I met Dr. Lane. She smiled.", ["I met Dr. Lane.", "She smiled."]),
        ("Tools, e.g. hammers. Nails too.", ["Tools, e.g. hammers.", "Nails too."]),
        ("J. R. Moss wrote it. Then he left.", ["J. R. Moss wrote it.", "Then he left."]),
        ("Well… it rained. Hard!", ["Well… it rained.", "Hard!"]),
        ("Premier point\nDeuxième point", ["Premier point", "Deuxième point"]),
        ("Nous avons construit une base de la donnée\net qui vit encore.", 1),
    ],
)
def test_sentences(text: str, expected: list[str] | int) -> None:
    found = sentences(text)

    assert found == expected or len(found) == expected


def test_markup_and_link_targets_are_blank_in_the_folded_view_and_offsets_stay() -> None:
    text = "Je suis chez [Héron](https://heron.example/a_b) depuis **2019**."
    source = Source(text)

    assert len(source.folded) == len(text)
    assert source.folded.split() == ["je", "suis", "chez", "heron", "depuis", "2019", "."]
    assert source.folded.index("2019") == text.index("2019")


def test_a_clause_is_the_part_of_the_sentence_around_an_offset() -> None:
    text = "J'ai quitté Lille, puis j'ai travaillé à Brest; ma sœur est restée."
    source = Source(text)

    assert source.words(source.clause_at(text.index("Brest"))) == "puis j'ai travaillé à Brest"


def test_evidence_is_never_longer_than_an_editor_can_read() -> None:
    text = "word " * 1_000
    source = Source(text)

    span = source.evidence(2_500)

    assert isinstance(span, Span)
    assert span.start <= 2_500
    assert span.end - span.start <= LONGEST_EVIDENCE


def test_the_first_sentence_of_a_labelled_turn_begins_after_the_label() -> None:
    text = "Odile: I weave. I also count.\nMarek: Do you?"
    source = Source(text)
    turn = Span(7, 29)
    assert [source.words(span) for span in source.sentences_in(turn)] == ["I weave.", "I also count."]


def test_no_break_spaces_are_spaces_to_the_rules() -> None:
    assert Source("Odile\u00a0: pourquoi\u202f?").plain == "Odile : pourquoi ?"
