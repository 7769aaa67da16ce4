"""Topics of exchanges and paragraphs."""

from __future__ import annotations

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
