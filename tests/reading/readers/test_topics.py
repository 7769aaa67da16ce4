"""Topics of exchanges and paragraphs."""

from __future__ import annotations

import pytest

from profiles.reading import doubts
from profiles.reading.engine import understand
from profiles.reading.facts import Answer, Fact
from profiles.reading.readers import topics


def found(text: str) -> list[tuple[Answer, Fact]]:
    return [(fact.value, fact) for fact in topics.find(understand(text)) if isinstance(fact.value, Answer)]


def talk(*turns: str) -> str:
    return "\n\n".join(f"{('Odile', 'Tanguy')[at % 2]} : {words}" for at, words in enumerate(turns))


LONG = "J'ai d'abord étudié les nombres, puis les cartes, et je fais aujourd'hui les deux, à mi-temps chacun, à Brest."


def test_each_exchange_has_a_question_an_answer_and_a_topic() -> None:
    text = talk("Bonjour. Peux-tu te présenter ?", LONG, "Combien gagne-t-on dans ce métier ?", "Assez bien.")
    first, second = (value for value, _ in found(text))
    assert (first.topic, second.topic) == ("introduction", "salary")
    assert first.question is not None
    assert text[first.question.start : first.question.end] == "Bonjour. Peux-tu te présenter ?"
    assert text[first.answer.start : first.answer.end] == LONG


def test_the_evidence_is_what_is_asked() -> None:
    text = talk("C'est très clair, merci. Y a-t-il des primes ?", LONG, "Ah ?", "Oui.")
    (_, fact), *_ = found(text)
    assert text[fact.evidence[0].start : fact.evidence[0].end] == "Y a-t-il des primes ?"


def test_a_question_that_fits_nothing_is_other_and_says_so() -> None:
    (value, fact), *_ = found(talk("Et les marées ?", LONG, "Ah ?", "Oui."))
    assert value.topic == "other"
    assert fact.doubt == doubts.TOPIC_UNSURE


def test_a_remark_goes_on_with_the_topic() -> None:
    text = talk("Combien gagne-t-on dans ce métier ?", LONG, "C'est plus que je ne croyais.", "Moi aussi.")
    assert [value.topic for value, _ in found(text)] == ["salary", "salary"]


def test_a_summary_has_paragraphs_and_no_questions() -> None:
    text = (
        "Portrait of Odalys Merrow\n\n"
        "Odalys Merrow is a statistician who likes boats, and she has counted fish for a living for eleven years.\n\n"
        "She then told me of the sea, of the nets that break and of the mornings when nothing is to be counted at all."
    )
    answers = [value for value, _ in found(text)]
    assert len(answers) == 2
    assert all(value.question is None for value in answers)


def test_every_passage_is_short_enough_to_be_shown() -> None:
    text = talk(
        "Peux-tu te présenter ? " + "Alors voilà ce que je me demande encore. " * 60, LONG, "Ah ?", "Oui."
    )
    for _, fact in found(text):
        assert all(0 < span.end - span.start <= 1_200 for span in fact.evidence)


@pytest.mark.parametrize(
    ("turn", "topic"),
    [
        (
            "Très bien. Et puis nous avons parlé de Brest hier soir. Combien gagne-t-on dans ce métier ?",
            "salary",
        ),
        ("Quelles sont les compétences qu'il faut pour ce métier ?", "skills"),
        ("Raconte-nous une journée type.", "typical-day"),
        ("Ton métier a un nom étrange. Est-ce qu'il y a une journée type ?", "typical-day"),
        ("Quels outils utilises-tu au quotidien ?", "tools"),
        ("Quel conseil donnerais-tu à quelqu'un qui débute ?", "advice"),
        ("Faut-il être bon en anglais ?", "english"),
        ("Pourquoi as-tu choisi ce métier ?", "motivation"),
        ("Quel a été ton plus grand défi ?", "challenge"),
        ("Qu'est-ce qui te plaît le moins ?", "daily-dislikes"),
        ("Comment te vois-tu évoluer ?", "evolution"),
        ("Y a-t-il des primes ?", "bonus"),
        ("What does your job involve?", "job"),
        ("How did you get into statistics?", "path"),
        ("What advice would you give to students?", "advice"),
        ("What are the biggest challenges you face?", "challenge"),
        ("Any regrets?", "regrets"),
        ("What does a typical day look like?", "typical-day"),
        ("What skills does one need?", "skills"),
        ("How much does one earn?", "salary"),
        ("Tell us about yourself.", "introduction"),
    ],
)
def test_the_topic_is_the_one_that_is_asked(turn: str, topic: str) -> None:
    exchanges = found(talk("Bonjour Tanguy, qui es-tu ?", LONG, turn, LONG))
    assert exchanges[-1][0].topic == topic


def test_an_article_may_ask_without_a_question_mark() -> None:
    text = (
        "# Portrait\n\n### Who are you?\n" + LONG + "\n\n### What skills do you need?\n" + LONG
        + "\n\n### Your advice for beginners\n" + LONG
    )  # fmt: skip
    assert [value.topic for value, _ in found(text)][-1] == "advice"


def test_paragraphs_without_questions_are_read_by_what_they_tell() -> None:
    text = (
        "Odalys Merrow, statistician\n\n"
        "She began in a preparatory class, then joined a school in Leeds and was hired by a bank after her degree.\n\n"
        "Her balance is half of it meetings and half counting, a split that she would rather see otherwise, she says."
    )
    assert [value.topic for value, _ in found(text)] == ["path", "time-split"]


def test_a_remark_with_plain_words_is_no_plain_question() -> None:
    text = talk(
        "Qui es-tu ?", LONG, "Il me semble que le mode de vie est assez flexible chez vous.", "Assez."
    )
    (_, fact) = found(text)[-1]
    assert fact.confidence <= 0.6
