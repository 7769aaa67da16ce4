"""The lexicon finds whole written forms, the longest first, in one pass."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profiles.reading.vocabulary import Entry, Lexicon, fold
from profiles.reading.vocabulary.lexicon import key, tokens


def entry(slug, *forms, exact=(), ask=()):
    return Entry(slug=slug, name=slug, name_fr=slug, name_en=slug, forms=forms, exact=exact, ask=ask)


def found(lexicon, text):
    """What the lexicon finds: the slug and the words of the text."""
    return [(m.entry.slug, text[m.start : m.end]) for m in lexicon.find(fold(text), text=text)]


TOWN = entry("town-hall", "Mairie de Brumont", "Brumont")
BAKERY = entry("bakery", "Boulangerie de la Mairie", "L'Œuf doré")


def test_the_longest_form_wins_and_nothing_overlaps():
    text = "De Brumont à la Mairie de Brumont, puis Brumont."
    assert [words for _, words in found(Lexicon([TOWN, BAKERY]), text)] == [
        "Brumont",
        "Mairie de Brumont",
        "Brumont",
    ]


def test_only_whole_words_count():
    assert found(Lexicon([TOWN]), "Les Brumontois de Grandbrumont et de Brumont2.") == []


def test_a_part_of_the_text_is_searched_without_cutting_words():
    lexicon, text = Lexicon([TOWN]), fold("xbrumont brumont brumonts")
    assert [m.start for m in lexicon.find(text, 1, len(text) - 1)] == [9]


@pytest.mark.parametrize("text", ["L’OEUF DORÉ", "l'œuf  doré", "L'Œuf\ndoré", "l'oeuf-dore"])
def test_spacing_hyphens_ligatures_and_accents_do_not_matter(text):
    assert found(Lexicon([BAKERY]), text) == [("bakery", text)]


def test_a_form_never_crosses_a_blank_line():
    assert found(Lexicon([BAKERY]), "Boulangerie de\n\nla Mairie") == []


def test_addresses_and_handles_are_no_words():
    text = "https://brumont.example/brumont www.brumont.example info@brumont.example @brumont"
    assert found(Lexicon([TOWN]), text) == []


class TestCapitals:
    SHOP = entry("shop", "Pomme", "PM", exact=("Pomme", "PM"))

    def test_a_name_that_is_a_word_counts_only_with_its_capitals(self):
        assert found(Lexicon([self.SHOP]), "une pomme, POMME, Pomme, pm, PM") == [
            ("shop", "Pomme"),
            ("shop", "PM"),
        ]

    def test_without_the_text_as_it_came_it_is_not_found(self):
        assert list(Lexicon([self.SHOP]).find(fold("Pomme"))) == []


class TestDoubt:
    CLINIC = entry("clinic", "CHX de Brumont", ask=("CHX",))
    OTHER = entry("other", "CHX de Valnoir", ask=("CHX",))

    def test_a_form_to_ask_about_says_so_and_names_all_candidates(self):
        text = "Au CHX, pas au CHX de Valnoir."
        doubtful, sure = Lexicon([self.CLINIC, self.OTHER]).find(fold(text))
        assert (doubtful.ask, [c.slug for c in doubtful.candidates]) == (True, ["clinic", "other"])
        assert (sure.ask, sure.entry.slug, sure.candidates) == (False, "other", (self.OTHER,))


class TestSingleLetters:
    LETTER = Lexicon([entry("q", "Q", exact=("Q",)), entry("q++", "Q++")])

    @pytest.mark.parametrize(
        "text", ["Q&D", "D&Q", "Q'est", "Q-level", "non-Q", "J.Q. Lu", "Q.H. Lu", "q", "Q#"]
    )
    def test_a_letter_inside_something_else_is_not_meant(self, text):
        assert found(self.LETTER, text) == []

    @pytest.mark.parametrize("text", ["en Q.", "l'Q", "(Q)", "Q/Python", "Q, SQL"])
    def test_a_letter_that_stands_alone_is(self, text):
        assert found(self.LETTER, text) == [("q", "Q")]

    def test_signs_belong_to_the_form_that_has_them(self):
        assert found(self.LETTER, "en Q++ et Q") == [("q++", "Q++"), ("q", "Q")]


def test_plurals_match_where_they_are_wanted():
    network = entry("network", "réseau de neurone")
    text = "des réseaux de neurones"
    assert found(Lexicon([network], plurals=True), text) == [("network", "réseaux de neurones")]
    assert found(Lexicon([network]), text) == []


def test_the_time_grows_with_the_text_and_not_with_the_list():
    """Twice the text may cost three times as much at most; a hundred times the list, twice."""
    few = Lexicon([entry(f"e{i}", f"mairie de lieu{i}") for i in range(50)])
    many = Lexicon([entry(f"e{i}", f"mairie de lieu{i}") for i in range(5000)])
    text = "la mairie de lieu7 est la mairie de mairie de lieu99999 " * 400

    def cost(lexicon, text):
        def once():
            start = process_time()
            list(lexicon.find(text))
            return process_time() - start

        return min(once() for _ in range(5))

    assert cost(few, text * 2) < 3 * cost(few, text)
    assert cost(many, text) < 2 * cost(few, text)


@given(st.text(alphabet="aé'-.& 1+#/_’", max_size=20))
def test_a_form_is_cut_as_the_text_is(form):
    assert key(form) == tuple(token.word for token in tokens(fold(form)))
