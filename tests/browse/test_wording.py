"""Amounts, dates and small phrases, each language's way."""

from decimal import Decimal

import pytest
from django.utils import translation

from profiles.browse import dates, money, phrases
from profiles.browse.typography import both, either, number, quoted

THIN, HARD = "\u202f", "\u00a0"


@pytest.fixture
def french():
    with translation.override("fr"):
        yield


@pytest.fixture
def english():
    with translation.override("en"):
        yield


@pytest.mark.usefixtures("french")
class TestFrench:
    def test_numbers_never_break(self):
        assert number(1234567) == f"1{THIN}234{THIN}567"
        assert quoted("sql") == f"«{HARD}sql{HARD}»"

    @pytest.mark.parametrize(
        "low,high,said",
        [
            (45000, 50000, f"45{THIN}000 à 50{THIN}000{HARD}€"),
            (45000, 45000, f"45{THIN}000{HARD}€"),
            (45000, None, f"à partir de 45{THIN}000{HARD}€"),
            (None, 50000, f"jusqu’à 50{THIN}000{HARD}€"),
            (Decimal("11.65"), Decimal("11.65"), f"11,65{HARD}€"),
        ],
    )
    def test_amounts(self, low, high, said):
        assert money.between(low, high) == said

    @pytest.mark.parametrize(
        "low,high,said",
        [
            (45000, 50000, f"45–50{HARD}k€"),
            (46500, 46500, f"46,5{HARD}k€"),
            (60000, None, f"à partir de 60{HARD}k€"),
            (45123, 50000, f"45{THIN}123 à 50{THIN}000{HARD}€"),
        ],
    )
    def test_brief_amounts(self, low, high, said):
        assert money.brief(low, high) == said

    def test_dates(self):
        assert dates.said("2019") == "2019"
        assert dates.said("2019-09") == "septembre 2019"
        assert dates.said("2019-09-15") == "15 septembre 2019"
        assert dates.period("2015", "2018-06") == "2015–2018"
        assert dates.period("2019", "", current=True) == "depuis 2019"
        assert dates.lasting(36) == "3 ans"
        assert dates.lasting(18) == "18 mois"

    @pytest.mark.parametrize(
        "aspect,value,said",
        [
            ("remote", "100%", f"100{HARD}%"),
            ("remote", "2 days a week", "2 jours par semaine"),
            ("remote", "2-3 days a week", "2–3 jours par semaine"),
            ("office", "Paris once a month", "Paris une fois par mois"),
            ("hours", "9:30-18:30", f"9{HARD}h{HARD}30 – 18{HARD}h{HARD}30"),
            ("hours", "9:00-17:00", f"9{HARD}h – 17{HARD}h"),
            ("time_split", "3/4 administrative, 1/4 data science", "¾ administratif, ¼ data science"),
            ("team_size", "12", "12 personnes"),
            ("contract", "something nobody foresaw", "something nobody foresaw"),
            (
                "bonus",
                "yes: 10-15%, company performance",
                f"oui{HARD}: 10–15{HARD}%, résultats de l’entreprise",
            ),
        ],
    )
    def test_working_life(self, aspect, value, said):
        assert phrases.said(aspect, value) == said


@pytest.mark.usefixtures("english")
class TestEnglish:
    def test_amounts(self):
        assert money.between(45000, 50000) == "€45,000 to €50,000"
        assert money.brief(45000, 50000) == "€45–50k"
        assert money.amount(60000, "GBP") == "£60,000"
        assert money.amount(60000, "CHF") == f"CHF{HARD}60,000"

    def test_rows_of_words(self):
        assert both(["ENSAI"]) == "ENSAI"
        assert both(["ENSAI", "Storytel", "Criteo"]) == "ENSAI, Storytel and Criteo"
        assert either(["a", "b", "c"]) == "a, b or c"
        assert either(["a", "b", "c", "d", "e"]) == "a, b or 3 others"

    @pytest.mark.parametrize("value", ["9:30-18:30", "Paris once a month", "100%", "2 days a week", "hybrid"])
    def test_working_life_stays_as_readers_write_it(self, value):
        assert phrases.said("hours", value) == value.replace("9:30-", "9:30–")
