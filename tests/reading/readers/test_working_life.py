"""The working life of whole documents: who says it, and what is said twice."""

from __future__ import annotations

from profiles.reading import doubts
from profiles.reading.engine import understand
from profiles.reading.facts import Aspect, Fact, WorkingLife
from profiles.reading.readers import working_life


def found(text: str) -> list[Fact]:
    return list(working_life.find(understand(text)))


def values(text: str) -> set[tuple[Aspect, str]]:
    return {
        (fact.value.aspect, fact.value.value) for fact in found(text) if isinstance(fact.value, WorkingLife)
    }


def talk(*turns: str) -> str:
    """A transcript between Maud, who asks, and Yannick; turns in order, Maud first."""
    names = ("Maud", "Yannick")
    opening = (
        "Bonjour Yannick, peux-tu te présenter en quelques mots pour celles et ceux qui nous écoutent ?",
        "Bonjour Maud. Je suis statisticien à Rodez, dans une mutuelle, depuis bientôt sept ans. Avant cela, j'étais dans un "
        "bureau d'études où je faisais des cartes et des enquêtes pour des communes, et j'y ai appris le métier.",
    )
    return "\n\n".join(f"{names[at % 2]} : {words}" for at, words in enumerate((*opening, *turns)))


def test_the_interviewer_s_words_count_when_the_answer_agrees() -> None:
    asked = "Donc tu es à 100 % en télétravail ?"
    (fact,) = found(talk(asked, "Oui, c'est un choix."))
    assert isinstance(fact.value, WorkingLife)
    assert (fact.value.aspect, fact.value.value) == (Aspect.REMOTE, "100%")
    assert fact.doubt == doubts.ASSENT_ONLY
    assert found(talk(asked, "Pas du tout, je passe au bureau.")) == []


def test_said_twice_is_one_fact_and_the_person_s_own_words_come_first() -> None:
    text = talk("Tu es à 100 % en télétravail ?", "Oui, je suis à 100 % en télétravail depuis Rodez.")
    (fact,) = found(text)
    own, asked = (text[span.start : span.end] for span in fact.evidence)
    assert own.startswith("Oui, je suis")
    assert asked.startswith("Tu es")
    assert fact.doubt is None
    assert fact.confidence >= 0.9


def test_a_vague_value_gives_way_to_a_precise_one() -> None:
    text = talk(
        "Et le rythme ?", "Le télétravail est possible. Je le fais deux jours de télétravail par semaine."
    )
    assert values(text) == {(Aspect.REMOTE, "2 days a week")}


def test_a_question_lends_its_subject_to_the_answer() -> None:
    assert values(talk("Y a-t-il des primes ?", "Non, jamais.")) == {(Aspect.BONUS, "no")}
    text = talk("Passes-tu au bureau ?", "Je descends à Albi une fois par mois.")
    assert values(text) == {(Aspect.OFFICE, "Albi once a month")}


def test_a_summary_in_the_third_person() -> None:
    text = (
        "Portrait of Odalys Merrow\n\nOdalys Merrow is a statistician in a hospital. She explained that her balance is "
        r"$\frac{2}{3}$ reports and $\frac{1}{3}$ research. She leads a team of five analysts."
    )
    assert values(text) == {(Aspect.TIME_SPLIT, "2/3 reports, 1/3 research"), (Aspect.TEAM_SIZE, "5")}


def test_every_fact_names_its_rule_and_its_passage() -> None:
    text = talk("Et les horaires ?", "Je travaille de 9h à 17h30, avec un bonus de 5 % par an.")
    for fact in found(text):
        assert fact.rule.startswith("working_life.")
        assert all(0 < span.end - span.start <= 1_200 for span in fact.evidence)
