"""The second reader: believed where it quotes the text, and nowhere else."""

import json

import pytest

from profiles.llm import doubts, reader
from profiles.llm.parts import LONGEST
from profiles.llm.troubles import EndpointError
from profiles.reading.doubts import ASKED_ONLY
from profiles.reading.facts import About, FactKind, Period, PositionKind, Seniority, SkillKind, Told

TEXT = """Nour: Bonjour Lina, tu as déjà travaillé chez Axelune, non ?

Lina: Non, jamais. J’ai fait l’ENSAI – puis je suis entrée chez Velmont en stage. J'y suis data engineer senior
depuis. C'est une belle maison.

Nour: Combien gagne-t-on ?

Lina: Entre 45 et 50k€ au début. Je fais du SQL, deux jours de télétravail par semaine.
"""
ENSAI = {"school": "ENSAI", "programme": None, "quote": "J'ai fait l'ENSAI"}
VELMONT = {
    "employer": "Velmont",
    "title": "data engineer senior",
    "role": "data-engineer",
    "current": True,
    "quote": "J'y suis data engineer senior depuis",
}
PAY = {
    "low": 45000,
    "high": 50000,
    "currency": "EUR",
    "period": "year",
    "about": "role",
    "quote": "entre 45 et 50k€",
}
SQL = {"name": "sql", "kind": "domain", "told": "needs", "quote": "je fais du SQL"}
REMOTE = {"aspect": "remote", "value": "2 jours par semaine", "quote": "deux jours de télétravail"}
TOPIC = {"topic": "salary", "quote": "Combien gagne-t-on"}
ANSWER = {
    "person": {"name": "Lina", "quote": "Bonjour Lina"},
    "education": [ENSAI],
    "positions": [VELMONT],
    "skills": [SQL],
    "salaries": [PAY],
    "working_life": [REMOTE],
    "topics": [TOPIC],
}


@pytest.fixture
def read(model, budget):
    def read(text=TEXT, **said):
        model.answers.append({**ANSWER, **said})
        return reader.read(text, model.endpoint, budget)

    return read


def only(reading, kind):
    [fact] = reading.of(kind)
    return fact


def passages(fact):
    return [TEXT[span.start : span.end] for span in fact.evidence]


def test_facts_carry_the_sentences_that_say_them(read):
    reading = read()
    assert passages(only(reading, FactKind.EDUCATION)) == [
        "J’ai fait l’ENSAI – puis je suis entrée chez Velmont en stage."
    ]
    assert passages(only(reading, FactKind.SKILL)) == [
        "Je fais du SQL, deux jours de télétravail par semaine."
    ]
    assert passages(only(reading, FactKind.SALARY)) == ["Entre 45 et 50k€ au début."]  # the label is left out
    assert (reading.reader, reading.version, reading.text) == ("llm", "fake-1/1", TEXT)


def test_where_the_quote_lacks_the_name_the_sentence_before_tells_it(read):
    position = only(read(), FactKind.POSITION)
    assert passages(position) == [
        "J’ai fait l’ENSAI – puis je suis entrée chez Velmont en stage.",
        "J'y suis data engineer senior\ndepuis.",
    ]
    assert position.doubt is None


def test_values_are_in_our_words(read):
    reading = read()
    skill, pay, position = (
        only(reading, kind).value for kind in (FactKind.SKILL, FactKind.SALARY, FactKind.POSITION)
    )
    assert (skill.name, skill.skill_kind, skill.told) == (
        "SQL",
        SkillKind.TOOL,
        Told.NEEDS,
    )  # the vocabulary's
    assert (pay.low, pay.high, pay.period, pay.about) == (45000, 50000, Period.YEAR, About.ROLE)
    assert (position.role, position.seniority) == ("data-engineer", Seniority.SENIOR)


def test_an_answer_goes_as_far_as_the_layout_says(read):
    answer = only(read(), FactKind.ANSWER).value
    assert answer.topic == "salary"
    assert TEXT[answer.question.start : answer.question.end] == "Combien gagne-t-on ?"
    assert TEXT[answer.answer.start : answer.answer.end].startswith("Entre 45")
    assert TEXT[answer.answer.start : answer.answer.end].endswith("par semaine.")


@pytest.mark.parametrize("quote", ["J'ai fait Polytechnique", "", "l", ".*", None, 7])
def test_what_is_not_in_the_text_was_not_said(read, quote):
    assert read(education=[{**ENSAI, "quote": quote}]).of(FactKind.EDUCATION) == ()


@pytest.mark.parametrize(
    "item", [None, {}, {"quote": "SQL"}, {"name": "Xyz", "kind": "magic", "quote": "SQL"}, "SQL", [], 3]
)
def test_what_is_not_of_the_schema_is_dropped(read, item):
    assert read(skills=[item]).of(FactKind.SKILL) == ()
    assert read(skills=item).of(FactKind.SKILL) == ()


@pytest.mark.parametrize(
    "wrong",
    [{"low": None, "high": None}, {"low": 9, "high": 3}, {"low": "45k"}, {"low": True}, {"low": -1}, {"low": float("nan")}, {"currency": "euros"}, {"period": "decade"}],
)  # fmt: skip
def test_an_amount_that_is_none_is_dropped(read, wrong):
    assert read(salaries=[{**PAY, **wrong}]).of(FactKind.SALARY) == ()


def test_what_is_out_of_form_counts_as_untold(read):
    odd = {
        "start": "last spring",
        "end": "2021-13",
        "duration_months": "six",
        "kind": "hobby",
        "role": "wizard",
        "current": "yes",
    }
    position = only(read(positions=[{**VELMONT, **odd}]), FactKind.POSITION).value
    assert (position.start, position.end, position.duration_months, position.position_kind) == (
        None,
        None,
        None,
        None,
    )
    assert (position.role, position.current) == ("data-engineer", False)  # the title tells the role


def test_a_title_that_only_says_the_kind_is_none(read):
    stage = {"employer": "Velmont", "title": "Stage", "kind": "internship", "quote": "chez Velmont en stage"}
    position = only(read(positions=[stage]), FactKind.POSITION).value
    assert (position.title, position.position_kind) == (None, PositionKind.INTERNSHIP)


def test_signs_that_no_database_keeps_are_left_out(read):
    value = only(
        read(working_life=[{**REMOTE, "value": "2\u0000 jours\n\ud800"}]), FactKind.WORKING_LIFE
    ).value.value
    assert value == "2 jours"


@pytest.mark.parametrize(
    ("kind", "said", "doubt"),
    [
        (FactKind.POSITION, {"positions": [{**VELMONT, "employer": "Velmont Industries Holding"}]}, doubts.NAME_UNTOLD),
        (FactKind.POSITION, {"positions": [{**VELMONT, "title": "data architect"}]}, doubts.TITLE_UNTOLD),
        (FactKind.POSITION, {"positions": [{"employer": "Axelune", "quote": "travaillé chez Axelune"}]}, None),
        (FactKind.SALARY, {"salaries": [{**PAY, "low": 47000}]}, doubts.AMOUNT_UNTOLD),
    ],
)  # fmt: skip
def test_what_the_words_do_not_say_is_doubted(read, kind, said, doubt):
    fact = only(read(**said), kind)
    assert fact.doubt == doubt
    assert (fact.confidence < 0.8) == (doubt is not None)


def test_what_only_the_interviewer_says_is_doubted(read):
    asked = f"{TEXT}\nNour: Et tu as travaillé chez Oredane ?\n\nLina: Je préfère parler d'autre chose.\n"
    oredane = {"employer": "Oredane", "quote": "travaillé chez Oredane"}
    assert only(read(asked, positions=[oredane]), FactKind.POSITION).doubt == ASKED_ONLY


def test_nobody_is_named_who_does_not_stand_in_the_text(read):
    assert read(person={"name": "Nora", "quote": "Bonjour Lina"}).of(FactKind.PERSON) == ()


def test_a_long_text_is_read_in_parts_and_told_once(model, budget):
    long = TEXT + "\n".join(
        f"Nour: Et en {year} ?\n\nLina: Rien de neuf, vraiment rien.\n" for year in range(2_000)
    )
    model.answer = lambda body: ANSWER
    reading = reader.read(long, model.endpoint, budget)
    assert len(model.asked) == -(-len(long) // LONGEST)
    assert len(reading.of(FactKind.EDUCATION)) == len(reading.of(FactKind.SKILL)) == 1
    assert budget.sent > len(long)


def test_the_whole_text_is_sent_and_nothing_else_of_ours(read, model):
    read()
    [(_path, _key, body)] = model.asked
    assert body["messages"][-1]["content"] == TEXT
    assert json.dumps(body).count("Velmont") == 1  # in the text only


def test_what_fails_is_told(model, budget):
    model.answers += [503, 503, 503]
    with pytest.raises(EndpointError):
        reader.read(TEXT, model.endpoint, budget)
