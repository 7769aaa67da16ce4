"""The lists themselves: large enough, quick to read, and silent where nothing is named."""

from time import process_time

import pytest

from profiles.reading.facts import Seniority
from profiles.reading.vocabulary import Lexicon, Vocabulary, fold, load
from profiles.reading.vocabulary.loader import DATA

# How many entries each list has at least; raised as a list grows, lowered only with a reason in the commit.
FLOORS = {
    "schools": 1400,
    "employers": 1650,
    "skills": 780,
    "cities": 970,
    "platforms": 250,
    "roles": 150,
    "topics": 52,
    "degrees": 45,
    "fields": 95,
    "seniority": 6,
    "months": 12,
    "countries": 130,
}
LISTS = [name for name in dir(Vocabulary) if not name.startswith("_")]


@pytest.mark.parametrize("name", LISTS)
def test_every_list_reads(name):
    assert getattr(Vocabulary(), name)


@pytest.mark.parametrize(("name", "floor"), FLOORS.items())
def test_a_list_does_not_shrink(name, floor):
    assert len(getattr(load(), name)) >= floor


@pytest.mark.parametrize("name", LISTS)
def test_a_list_reads_quickly(name):
    """The longest takes 50 ms of one processor; all together take about 170 ms, each when first wanted."""

    def cost():
        start = process_time()
        getattr(Vocabulary(), name)
        return process_time() - start

    assert min(cost() for _ in range(3)) < 0.15


@pytest.mark.parametrize("path", sorted(DATA.rglob("*.toml")), ids=lambda path: path.stem)
def test_every_file_opens_by_saying_why_it_exists_and_from_where(path):
    opening = path.read_text(encoding="utf-8").split("\n\n")[0]
    assert opening.startswith("# ")
    assert "source" in opening.lower() or path.stem == "months" or path.parent.name == "topics"


@pytest.mark.parametrize("name", LISTS)
def test_countries_are_codes_that_the_list_of_countries_has(name):
    codes = {country.iso for country in load().countries.values()}
    entries = getattr(load(), name).values()
    assert {getattr(entry, "country", None) for entry in entries} <= codes | {None}


def named(name, text, *, plurals=False):
    """The slugs that the list finds in the text, without those that it would ask about."""
    lexicon = Lexicon(getattr(load(), name).values(), plurals=plurals)
    return [match.entry.slug for match in lexicon.find(fold(text), text=text) if not match.ask]


class TestSchools:
    @pytest.mark.parametrize(
        ("text", "slugs"),
        [
            ("Sortie de l’N7 en 2014, elle passe par l'Ensae.", ["enseeiht", "ensae"]),
            ("Un DUT à l’IUT de Vannes puis l'INSA de Rennes", ["iut-vannes", "insa-rennes"]),
            (
                "He went to UC Berkeley after Sciences-Po Lille",
                ["university-of-california-berkeley", "sciences-po-lille"],
            ),
            (
                "fac d'Orsay, Paris-Sud, et Télécom ParisTech",
                ["universite-paris-sud", "universite-paris-sud", "telecom-paris"],
            ),
            ("un bootcamp au Wagon, pardon : Le Wagon", ["le-wagon"]),
        ],
    )
    def test_a_school_is_found_as_people_write_it(self, text, slugs):
        assert named("schools", text) == slugs

    @pytest.mark.parametrize(
        "text",
        [
            "J'habite à Nanterre, je travaille à Cambridge et j'ai 42 ans.",
            "Le wagon de tête, une analyse centrale, les mines de charbon, brown rice with a spring board.",
            "We insight into data; general assembly of the board; the makers' academy of metis.",
            "Une école d'ingénieurs, une école de commerce, l'IUT, la fac, un lycée, une prépa.",
        ],
    )
    def test_words_that_only_look_like_a_school_are_left(self, text):
        assert named("schools", text) == []

    def test_a_short_name_that_several_share_is_asked_about(self):
        text = "Diplômée de Centrale"
        (match,) = Lexicon(load().schools.values()).find(fold(text), text=text)
        assert match.ask
        assert {"centralesupelec", "ecole-centrale-de-lyon"} <= {c.slug for c in match.candidates}


class TestSkills:
    @pytest.mark.parametrize(
        ("text", "slugs"),
        [
            (
                "Il faut être curieuse, savoir vulgariser et documenter.",
                ["curiosity", "popularisation", "documentation"],
            ),
            ("des réseaux de neurones, des forêts aléatoires", ["neural-networks", "random-forest"]),
            ("We run A/B tests in C++, C# and .NET", ["a-b-testing", "c-plus-plus", "c-sharp", "dot-net"]),
            ("Beaucoup de SQL, d'Excel et de séries temporelles", ["sql", "excel", "time-series"]),
            ("le langage R, pas le R&D ni l'ANSI C", ["r", "research-and-development", "c"]),
        ],
    )
    def test_a_skill_is_found_as_people_say_it(self, text, slugs):
        assert named("skills", text, plurals=True) == slugs

    @pytest.mark.parametrize(
        "text",
        [
            "What does she do for the rest of the day, by the sea?",
            "I go to work, my patient cloud spring access, a word, they excel and react to a spark.",
            "Une formation, un réseau d'amis, la mode, une durée déterminée, un tableau au mur.",
        ],
    )
    def test_words_that_only_look_like_a_skill_are_left(self, text):
        assert named("skills", text, plurals=True) == []

    def test_a_letter_that_may_be_a_language_is_asked_about(self):
        text = "On code en R et en Go."
        found = Lexicon(load().skills.values()).find(fold(text), text=text)
        assert [(match.form, match.ask) for match in found if len(match.form) < 3] == [
            ("R", True),
            ("Go", True),
        ]

    def test_every_name_that_a_reading_answers_is_said_once(self):
        names = [fold(skill.name) for skill in load().skills.values()]
        assert len(names) == len(set(names))


class TestRoles:
    @pytest.mark.parametrize(
        ("text", "slugs"),
        [
            ("elle est data scientiste, puis ingénieure données", ["data-scientist", "data-engineer"]),
            ("Des data scientists et des chefs de projet", ["data-scientist", "project-manager"]),
            (
                "lead data engineer, head of data, maîtresse de conférences",
                ["data-engineer", "head-of-data", "lecturer"],
            ),
            ("Senior machine-learning engineer", ["machine-learning-engineer"]),
        ],
    )
    def test_a_role_is_found_without_its_seniority(self, text, slugs):
        assert named("roles", text, plurals=True) == slugs

    def test_a_plain_word_is_asked_about(self):
        assert (
            named("roles", "Le directeur et son assistant, un professeur, the director", plurals=True) == []
        )


def test_every_seniority_of_a_fact_has_words():
    assert {rank.seniority for rank in load().seniority.values()} == set(Seniority)


@pytest.mark.parametrize(
    ("text", "slugs"),
    [
        (
            "un bac S, une prépa, puis un diplôme d'ingénieur",
            ["bac-s", "preparatory-classes", "engineering-degree"],
        ),
        ("a BSc, a master's degree and a Ph.D.", ["bachelor-s-degree", "master", "phd"]),
        (
            "un DUT STID, une licence pro, un M2, une thèse",
            ["dut", "licence-professionnelle", "master", "phd"],
        ),
        ("but I dance, mass and all", []),
    ],
)
def test_degrees_are_found_as_people_say_them(text, slugs):
    assert named("degrees", text) == slugs


class TestEmployers:
    @pytest.mark.parametrize(
        ("text", "slugs"),
        [
            ("Deux ans à la SocGen, puis chez Critéo", ["societe-generale", "criteo"]),
            ("at the CHU Toulouse and at Sainsbury’s", ["chu-de-toulouse", "sainsbury-s"]),
            ("chez AccorHotels, à l'Insee, au CEA, pour La Poste", ["accor", "insee", "cea", "la-poste"]),
            ("Crédit Agricole CIB, l’Oréal et l’AP-HP", ["credit-agricole", "l-oreal", "ap-hp"]),
        ],
    )
    def test_an_employer_is_found_as_people_write_it(self, text, slugs):
        assert named("employers", text) == slugs

    @pytest.mark.parametrize(
        "text",
        [
            "The next target is to square the circle, an apple a day, and I boot my arm; free as the sky.",
            "Une orange, la fourchette de salaire, le total, le monde entier, la poste restante, casino, smile.",
            "J'ai travaillé au CHU, puis dans une banque, un hôpital, un cabinet de conseil.",
            "in the elastic block of meta data, an oracle of the visa, the gap, in essence",
        ],
    )
    def test_words_that_only_look_like_an_employer_are_left(self, text):
        assert named("employers", text) == []

    def test_who_was_bought_names_its_buyer(self):
        storytel = load().employers["storytel"]
        assert (storytel.bought_by, storytel.bought) == ("criteo", "2018")

    def test_a_siren_passes_its_check_digit(self):
        assert checks("552032534")  # one of the register's own, so that the rule itself is tried
        assert all(checks(employer.siren) for employer in load().employers.values() if employer.siren)


def checks(siren):
    """Luhn's rule, which every SIREN follows."""
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(siren))]
    return len(siren) == 9 and sum(value // 10 + value % 10 for value in doubled) % 10 == 0


class TestPlaces:
    @pytest.mark.parametrize(
        ("text", "slugs"),
        [
            ("De Saint Étienne à Londres, puis NYC", ["saint-etienne", "london", "new-york"]),
            ("à Évry, à Sophia-Antipolis et à Nice", ["evry-courcouronnes", "sophia-antipolis", "nice"]),
            ("a nice reading of the bath tours", []),
        ],
    )
    def test_a_city_is_found_as_people_write_it(self, text, slugs):
        assert named("cities", text) == slugs


def test_a_bare_platform_is_no_school():
    text = "J'ai suivi des cours sur Coursera, edX, Udemy et LinkedIn Learning."
    assert named("schools", text) == []
    assert len(named("platforms", text)) == 4
