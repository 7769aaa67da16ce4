"""Cues recognise what a question is about, by words."""

import pytest

from profiles.reading.vocabulary.cues import CueError, parse, ranked, words_of


@pytest.mark.parametrize(
    ("line", "question"),
    [
        ("salaire", "Quel est le salaire ?"),
        ("competenc*", "Quelles compétences faut-il ?"),
        ("journee type", "À quoi ressemble une journée-type ?"),
        ("conseil*|recommand*", "Que recommanderais-tu ?"),
        ("salaire + debut*", "En début de carrière, quel salaire ?"),
        ("anglais + !cours", "Parles-tu anglais ?"),
    ],
)
def test_a_cue_holds_when_its_terms_stand_in_the_question(line, question):
    assert parse(line).holds(words_of(question))


@pytest.mark.parametrize(
    ("line", "question"),
    [
        ("salaire", "Les salaires ?"),
        ("journee type", "Un type de journée ?"),
        ("salaire + debut*", "Quel salaire ?"),
        ("anglais + !cours", "Prends-tu des cours d'anglais ?"),
    ],
)
def test_a_cue_does_not_hold_otherwise(line, question):
    assert not parse(line).holds(words_of(question))


@pytest.mark.parametrize("line", ["", "Salaire", "été", "a +", "a|", "!a", "a*b", "a  b"])
def test_what_is_not_in_the_language_is_refused(line):
    with pytest.raises(CueError):
        parse(line)


def test_a_cue_weighs_what_it_asks_for():
    assert [parse(line).weight for line in ("a", "a b", "a|b c", "a + b", "a b + c")] == [1, 2, 1, 3, 4]


class Subject:
    def __init__(self, name, *cues):
        self.name, self.cues = name, tuple(parse(cue) for cue in cues)


def test_topics_are_ranked_by_their_heaviest_cue():
    subjects = [Subject("pay", "salaire"), Subject("start", "salaire + debut*"), Subject("sea", "mer")]
    found = ranked("Un salaire de début ?", subjects)
    assert [(subject.name, weight) for subject, weight in found] == [("start", 3), ("pay", 1)]
