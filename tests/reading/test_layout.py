"""How documents are taken apart: labels, questions, prose, and what is not of the interview."""

import pytest

from profiles.reading import sections
from profiles.reading.engine import understand
from profiles.reading.facts import Part, Shape
from profiles.reading.layout import Role
from profiles.reading.source import Source

NAMES_ON_LINES = """Épisode 7 : Nora Belkacem, data analyst chez Pélican Bleu

Paul
Bonjour Nora, est-ce que tu peux te présenter ?

Nora
Oui, je m'appelle Nora et je travaille sur les données de livraison depuis trois ans déjà.

Paul
Quel est ton parcours ?

Nora
J'ai fait une licence de maths, puis un master. Ensuite, je suis entrée chez Pélican Bleu.
"""

COLONS = """Host: Welcome back. Today we are joined by Ravi Menon. Ravi, how did you start?
Ravi: I started in a small shop that sold maps. It taught me what a good table is worth.
Host: And then?
Ravi: Then I moved to the city and learned statistics in the evening.
"""

BOLD_COLONS = """**Lise :** Comment êtes-vous arrivé là ?

**Karim :** Un peu par hasard, je dois dire. J'étais professeur de sport.

**Lise : Et aujourd'hui ? Karim :** Je dirige une équipe de six personnes.
"""

TIMED = """00:12 Anna Weiss
Thanks for coming. What do you do?

00:19 Tom Okafor
I build forecasts for a railway, mostly for the night trains.

01:02 Anna Weiss
Do you like it?

01:05 Tom Okafor
I do, very much, because the answer comes the next morning.
"""

NAME_THEN_TIME = """Anna Weiss  0:12
Thanks for coming. What do you do?
Tom Okafor  0:19
I build forecasts for a railway, mostly for the night trains.
Anna Weiss  1:02
Do you like it?
Tom Okafor  1:05
I do, very much, because the answer comes the next morning.
"""

HEADINGS = """# Rencontre avec Inès Ferrand

### Peux-tu te présenter ?

Je suis statisticienne dans un port.

### Qu'est-ce qui te plaît ?

Les bateaux, et les séries temporelles.
"""

BOLD_QUESTIONS = """**Please tell us about yourself.**
I am an actuary who reads the weather.

**What does your job involve?**
Mostly asking questions.

**What was hard?**
The first winter.
"""

PLAIN_QUESTIONS = """A talk with Mei Tanaka

What do you do?

I count trees for the forest office.

How did you come to it?

By walking, and later by a degree in ecology.

What next?

More trees.
"""

PROSE = """# Portrait : Omar Diallo, de la banque à l'hôpital

Omar Diallo a commencé dans une banque. Il y est resté quatre ans, puis il a rejoint un hôpital.
Il dirige aujourd'hui une équipe de trois personnes.
"""


@pytest.mark.parametrize(
    "text,guest,host",
    [
        (NAMES_ON_LINES, "Nora", "Paul"),
        (COLONS, "Ravi", "Host"),
        (BOLD_COLONS, "Karim", "Lise"),
        (TIMED, "Tom Okafor", "Anna Weiss"),
        (NAME_THEN_TIME, "Tom Okafor", "Anna Weiss"),
    ],
)
def test_each_way_of_labelling_speakers_tells_guest_from_host(text: str, guest: str, host: str) -> None:
    layout = understand(text).layout

    assert layout.shape is Shape.TRANSCRIPT
    assert {block.speaker for block in layout.blocks if block.part is Part.INTERVIEWEE} == {guest}
    assert {block.speaker for block in layout.blocks if block.part is Part.INTERVIEWER} == {host}
    assert len(layout.exchanges) == 2


@pytest.mark.parametrize("text", [HEADINGS, BOLD_QUESTIONS, PLAIN_QUESTIONS])
def test_questions_of_an_article_are_paired_with_their_answers(text: str) -> None:
    document = understand(text)

    assert document.layout.shape is Shape.ARTICLE
    exchanges = document.layout.exchanges
    assert len(exchanges) == text.count("?") + text.count("yourself.")
    for exchange in exchanges:
        assert exchange.question is not None
        assert "?" not in document.source.words(exchange.answer)


def test_a_speaker_who_takes_the_word_in_the_middle_of_a_line_is_heard() -> None:
    document = understand(BOLD_COLONS)

    last = document.layout.exchanges[-1]
    assert document.source.words(last.answer) == "Je dirige une équipe de six personnes."


def test_a_text_without_questions_is_prose_told_by_an_author() -> None:
    document = understand(PROSE)

    assert document.layout.shape is Shape.SUMMARY
    assert [block.role for block in document.layout.blocks] == [Role.TITLE, Role.PROSE]
    assert document.layout.blocks[1].part is Part.AUTHOR


def test_fields_of_a_card_are_no_speakers() -> None:
    text = "Company: Blue Heron\nJob title: Data engineer\nLocation: Leeds\n\nI build pipelines for the river board."

    assert understand(text).layout.shape is Shape.SUMMARY


@pytest.mark.parametrize(
    "line",
    [
        "::: {.grid}",
        "{{< video https://video.example/x >}}",
        '<div class="share">',
        "![](/images/rule.png)",
        "Share this on Mastodon (opens new window)",
        "© 2021 The Heron Review",
    ],
)
def test_the_page_around_the_interview_is_kept_out(line: str) -> None:
    text = HEADINGS.replace("Les bateaux", f"{line}\n\nLes bateaux")
    source = Source(text)

    layout = sections.divide(source)

    assert layout.role_at(text.index(line)) in (Role.BOILERPLATE, Role.CAPTION)
    assert layout.role_at(text.index("Les bateaux")) is Role.ANSWER


def test_a_region_of_related_pages_ends_the_interview() -> None:
    text = HEADINGS + "\n## Related\n\n- [A day at the museum](https://museum.example)\n- More\n"

    layout = understand(text).layout

    assert layout.role_at(text.index("A day at")) is Role.BOILERPLATE


def test_what_the_host_says_before_the_first_long_answer_presents_the_guest() -> None:
    document = understand(COLONS)

    assert document.tells(COLONS.index("joined by"))
    assert not document.tells(COLONS.index("And then"))


def test_a_question_counts_when_the_answer_agrees() -> None:
    text = (
        COLONS + "Host: So you worked in Lyon?\nRavi: Yes, for two years.\nHost: And in Nice?\nRavi: Never.\n"
    )
    document = understand(text)

    assert document.tells(text.index("So you worked in Lyon"))
    assert not document.tells(text.index("And in Nice"))
