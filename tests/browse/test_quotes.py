"""The words behind a fact: the sentence around them, and never more than may be shown."""

import pytest

from profiles.browse import quotes
from profiles.models import Evidence, Interview

TEXT = """Le micro est à Aurore.

Aurore
Combien gagne-t-on ?

Lina :
Au début, pas grand-chose. Chez nous un junior touche entre 40 et 45 k€, tout compris. Après, cela dépend.

[00:12] Aurore (rires) :
Et ensuite ?

Lina
On voit venir."""
PEOPLE = [{"name": "Lina Amrani", "part": "interviewee"}, {"name": "Aurore", "part": "interviewer"}]


def interview(shows="quotes", text=TEXT):
    return Interview(pk=1, text=text, language="fr", shape="transcript", shows=shows)


def passage(words, text=TEXT):
    start = text.index(words)
    return Evidence(interview_id=1, start=start, end=start + len(words), words=words)


class TestQuote:
    def test_is_the_sentence_with_its_telling_part(self):
        quote = quotes.of(passage("entre 40 et 45 k€"), interview())
        assert (quote.before, quote.words, quote.after) == (
            "Chez nous un junior touche ",
            "entre 40 et 45 k€",
            ", tout compris.",
        )

    def test_ends_where_the_line_ends(self):
        quote = quotes.of(passage("Combien"), interview())
        assert (quote.before, quote.after) == ("", " gagne-t-on ?")

    def test_reaches_neither_before_the_text_nor_behind_it(self):
        quote = quotes.of(
            passage("le début et la fin", "le début et la fin"), interview(text="le début et la fin")
        )
        assert (quote.before, quote.words, quote.after) == ("", "le début et la fin", "")

    def test_shows_nothing_where_nothing_may_be_shown(self):
        quote = quotes.of(passage("entre 40 et 45 k€"), interview("nothing"))
        assert quote.hidden
        assert quote.before + quote.words + quote.after == ""

    @pytest.mark.parametrize("shows,whole", [("quotes", False), ("all", True)])
    def test_cuts_a_long_passage_after_a_word_unless_all_may_be_shown(self, shows, whole):
        text = "compter et recompter encore " * 40
        quote = quotes.of(passage(text, text), interview(shows, text))
        assert (quote.words == text) is whole
        if not whole:
            assert quote.words.endswith(("compter […]", "et […]", "recompter […]", "encore […]"))
            assert len(quote.words) <= quotes.MOST_QUOTED + 4

    def test_a_sentence_without_end_is_cut_too(self):
        text = "sans point ni virgule " * 100 + "ici" + " et cela continue" * 100
        quote = quotes.of(passage("ici", text), interview(text=text))
        assert quote.before.startswith("[…] ")
        assert quote.after.endswith(" […]")
        assert len(quote.before + quote.words + quote.after) < quotes.MOST_QUOTED + 12

    def test_text_around_is_for_those_who_may_see_all(self):
        told = passage("entre 40 et 45 k€")
        assert quotes.around(told, interview("quotes"), None, 60).before == "Chez nous un junior touche "
        free = quotes.around(told, interview("all"), None, 60)
        assert "Au début, pas grand-chose." in free.before
        assert free.before.startswith("[…] ")


class TestSpeakers:
    @pytest.mark.parametrize(
        "words,speaker",
        [
            ("Combien", "Aurore"),
            ("entre 40", "Lina Amrani"),
            ("Et ensuite", "Aurore"),
            ("On voit", "Lina Amrani"),
        ],
    )
    def test_are_read_from_the_turns(self, words, speaker):
        quote = quotes.of(passage(words), interview(), quotes.Speakers(interview(), PEOPLE))
        assert quote.speaker == speaker

    def test_are_nobody_where_the_text_does_not_say(self):
        speakers = quotes.Speakers(interview(), PEOPLE)
        assert speakers.at(TEXT.index("micro")) == ""
        assert quotes.Speakers(interview(), []).at(50) == ""
