"""Which amounts are pay, told of whom: sentences in all the ways in which people talk of money."""

from __future__ import annotations

import pytest

from profiles.reading.facts import About, PayBasis, Period, Seniority
from profiles.reading.readers.salaries.context import period_of
from profiles.reading.readers.salaries.statements import Statement, pay_in
from profiles.reading.vocabulary import fold

K = 1_000
EARNS_FR = "Combien gagne-t-on dans ce métier ?"
EARNS_EN = "How much can one earn?"


def told(sentence: str, question: str = "", *, third: bool = False) -> list[Statement]:
    return pay_in(fold(sentence), question=fold(question), told_by_another=third)


@pytest.mark.parametrize(
    ("sentence", "question", "low", "high", "period"),
    [
        ("Un débutant démarre entre 37k et 41k€ brut par an.", "", 37 * K, 41 * K, Period.YEAR),
        (
            "Avec cinq ans de métier on tourne autour de 53 000 euros annuels.",
            "",
            53 * K,
            53 * K,
            Period.YEAR,
        ),
        ("Je gagne 2 250 € net par mois.", "", 2_250, 2_250, Period.MONTH),
        ("Mon premier salaire était de 1 780 euros nets.", "", 1_780, 1_780, Period.MONTH),
        ("J'ai commencé à 35k, c'était en 2017.", "", 35 * K, 35 * K, Period.YEAR),
        ("Mon TJM est de 520 €.", "", 520, 520, Period.DAY),
        ("En mission, mon taux journalier se situe entre 430 et 580 euros.", "", 430, 580, Period.DAY),
        ("43-48 k€ selon l'expérience.", EARNS_FR, 43 * K, 48 * K, Period.YEAR),
        ("Entre 40 et 45.", EARNS_FR, 40 * K, 45 * K, Period.YEAR),
        ("Autour de 45 000.", EARNS_FR, 45 * K, 45 * K, Period.YEAR),
        ("Les salaires vont de 34 à 68k€.", "", 34 * K, 68 * K, Period.YEAR),
        ("Around here the market pays around £54,000.", "", 54 * K, 54 * K, Period.YEAR),
        ("My starting salary was $71,000 a year.", "", 71 * K, 71 * K, Period.YEAR),
        ("I was earning $93k before I moved.", "", 93 * K, 93 * K, Period.YEAR),
        ("You can expect £27-31k as a graduate.", "", 27 * K, 31 * K, Period.YEAR),
        ("Senior engineers earn 125-145K USD.", "", 125 * K, 145 * K, Period.YEAR),
        ("They offered me $132k plus stock.", "", 132 * K, 132 * K, Period.YEAR),
        ("The role pays 64k, bonus excluded.", "", 64 * K, 64 * K, Period.YEAR),
        (
            "On parle plutôt de 96 000 francs suisses brut par an.",
            "Et les salaires ?",
            96 * K,
            96 * K,
            Period.YEAR,
        ),
        ("CHF 108'000 per year is a usual salary in Basel.", "", 108 * K, 108 * K, Period.YEAR),
        ("À Québec, je touche 82 000 $ CA par an.", "", 82 * K, 82 * K, Period.YEAR),
        (
            "Quarante-trois mille euros brut par an, voilà ce qu'on m'a proposé.",
            "",
            43 * K,
            43 * K,
            Period.YEAR,
        ),
        ("Mon stage était gratifié 1 150 € par mois.", "", 1_150, 1_150, Period.MONTH),
        ("My internship paid $27 an hour.", "", 27, 27, Period.HOUR),
        ("A day rate of £430 is standard.", "", 430, 430, Period.DAY),
        ("La grille donne environ 1 950 € net au premier échelon.", "", 1_950, 1_950, Period.MONTH),
        ("Le fixe est de 54k, avec un variable de 10 %.", "", 54 * K, 54 * K, Period.YEAR),
        ("Plus de 68k€ brut pour un lead.", "", 68 * K, None, Period.YEAR),
        ("Jusqu'à 88 000 euros.", "Quelle est la fourchette ?", None, 88 * K, Period.YEAR),
        ("The pay is about £37,500.", "", 37_500, 37_500, Period.YEAR),
        ("A postdoc stipend is roughly $55,000.", "", 55 * K, 55 * K, Period.YEAR),
        ("Pendant ma thèse, j'étais payée 1 650 euros net par mois.", "", 1_650, 1_650, Period.MONTH),
        ("It starts at about thirty thousand pounds.", EARNS_EN, 30 * K, 30 * K, Period.YEAR),
        ("Mon tarif, c'est 460 € par jour.", "", 460, 460, Period.DAY),
        ("I left that house on a salary of 57,000 euros.", "", 57 * K, 57 * K, Period.YEAR),
        ("I started on £23,500 and thought I was rich.", "", 23_500, 23_500, Period.YEAR),
        ("45 000 € de salaire, et une prime en plus.", "", 45 * K, 45 * K, Period.YEAR),
        ("On gagne bien sa vie, comptez 50 k€ au bout de quatre ans.", "", 50 * K, 50 * K, Period.YEAR),
    ],
)
def test_pay_is_read(
    sentence: str, question: str, low: float | None, high: float | None, period: Period
) -> None:
    (one,) = told(sentence, question)
    assert (one.amount.low, one.amount.high, period_of(one.amount)) == (low, high, period)


@pytest.mark.parametrize(
    "sentence",
    [
        "Nous avons levé 3 M€ l'an dernier.",
        "La jeune pousse a levé 450 000 euros auprès de particuliers.",
        "The firm raised $11 million in its second round.",
        "La formation coûtait 6 900 €.",
        "J'ai payé 8 500 € pour ce bootcamp.",
        "I paid £9,000 a year in fees.",
        "Tuition was $43,000 a year.",
        "Le chiffre d'affaires atteint 48 000 € par mois.",
        "On réalise 300 000 euros de chiffre d'affaires.",
        "Our revenue grew from $21k to $52k a month.",
        "Je gère un budget de 65 000 euros.",
        "J'ai reçu une prime de 2 800 €.",
        "We get a $4,000 bonus every year.",
        "Le variable représente 6 000 € par an.",
        "J'ai gagné 9 000 € à un hackathon.",
        "Our team won a $10,000 prize.",
        "Une ville de 48 000 habitants.",
        "We label 60k images a day.",
        "Le jeu de données compte 52 000 lignes.",
        "The licence costs £31,000 a year.",
        "Our model saved the company $210k.",
        "Le projet a fait gagner 75 000 € à l'entreprise.",
        "J'avais une bourse de 4 800 euros.",
        "I got a grant of $28,000.",
        "Mon loyer est de 780 € par mois.",
        "J'ai remboursé un prêt étudiant de 33 000 €.",
        "They charge $180 an hour for advice.",
        "J'ai obtenu une augmentation de 4 500 €.",
        "I asked for a raise of $8,000.",
        "Nous vendons le logiciel 14 000 € par an.",
        "Customers pay $40 a month for it.",
        "I bought a camera for $1,300.",
        "Le matériel vaut 22 000 €.",
        "Six figures is common there.",
        "On est payé au smic.",
        "I ran a 10k last weekend.",
        "En 2019, j'ai commencé à travailler à Nantes.",
        "A plant that makes a billion dollars a quarter.",
        "We have 22 000 employees and pay well.",
        "Les formations sont facturées 430 € la journée.",
        "La masse salariale dépasse 2 millions d'euros.",
        "The company is valued at $50 million.",
    ],
)
def test_other_money_is_no_pay(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "question"),
    [
        ("Cela fait 8k€ de plus qu'avant.", EARNS_FR),
        ("We had 48k users back then.", EARNS_EN),
        ("Cela dépend, j'ai 11 ans d'expérience et 2 enfants.", EARNS_FR),
        ("Entre 2 et 4 ans d'expérience.", EARNS_FR),
        ("Depuis 2021 cela monte beaucoup.", EARNS_FR),
        ("Entre 30 et 40 % de variable.", EARNS_FR),
        ("La prime est de 5 000 €.", EARNS_FR),
        ("Mon école coûtait 9 000 € par an, alors j'y pense.", EARNS_FR),
    ],
)
def test_not_every_number_answers_a_question_about_pay(sentence: str, question: str) -> None:
    assert told(sentence, question) == []


def test_pay_beside_other_money() -> None:
    (one,) = told("Mon salaire est de 44k€ plus une prime de 3 000 €.")
    assert one.amount.low == 44 * K
    (one,) = told("Nous avons levé 2 millions, et je me verse 3 100 € par mois.")
    assert one.amount.low == 3_100
    (one,) = told("After a course that cost $12,000 my salary went up to $68,000.")
    assert one.amount.high == 68 * K


def test_a_rise_tells_both_ends() -> None:
    first, second = told("Je suis passée de 38k à 47k€ brut en changeant d'entreprise.")
    assert [(one.amount.low, one.amount.currency, one.amount.basis) for one in (first, second)] == [
        (38 * K, "EUR", PayBasis.GROSS),
        (47 * K, "EUR", PayBasis.GROSS),
    ]


@pytest.mark.parametrize(
    ("sentence", "levels"),
    [
        ("Pour un junior 40k€, pour un senior 62k€.", [Seniority.JUNIOR, Seniority.SENIOR]),
        ("40k€ en début de carrière, 62k€ après huit ans.", [Seniority.JUNIOR, Seniority.SENIOR]),
        (
            "A senior salary is around £60,000, and £32,000 for a graduate.",
            [Seniority.SENIOR, Seniority.JUNIOR],
        ),
        ("Le salaire d'un profil confirmé est de 50 k€.", [Seniority.CONFIRMED]),
        ("Salaries reach $150k with ten years of experience.", [Seniority.SENIOR]),
        ("Le salaire d'un alternant est de 1 100 € par mois.", [Seniority.INTERN]),
        (
            "Two years behind you gets 60,000 dollars, a senior salary is 90,000 dollars.",
            [Seniority.JUNIOR, Seniority.SENIOR],
        ),
        ("En apprentissage automatique, le salaire est de 50 k€.", [None]),
        ("Le salaire est de 50 k€.", [None]),
    ],
)
def test_each_amount_has_its_own_experience(sentence: str, levels: list[Seniority | None]) -> None:
    assert [one.seniority for one in told(sentence)] == levels


@pytest.mark.parametrize(
    ("sentence", "question", "about"),
    [
        ("Je gagne 44k€ brut.", "", About.PERSON),
        ("My salary is $98,000.", "", About.PERSON),
        ("On m'a proposé un salaire de 39 000 €.", "", About.PERSON),
        ("44k€ brut.", "Et toi, combien gagnes-tu ?", About.PERSON),
        ("About $98,000.", "How much do you earn?", About.PERSON),
        ("Un junior gagne 39k€.", "", About.ROLE),
        ("44k€ brut.", EARNS_FR, About.ROLE),
        ("Sur le marché, les salaires vont de 40 à 60k€.", "", About.MARKET),
        ("Salaries range from $90k to $140k.", "", About.MARKET),
        ("My engineers earn 50,000 euros.", "", About.ROLE),
        ("Mes collègues gagnent 50 000 € brut.", "", About.ROLE),
        ("À la fin j'étais à 2 200 € net par mois.", "", About.PERSON),
        ("44k€ brut.", "Tu as commencé à combien ?", About.PERSON),
        ("Here is the market: a senior earns $150k.", "", About.MARKET),
        ("Le salaire médian est de 47 k€ en France.", "", About.MARKET),
    ],
)
def test_whom_the_figure_is_about(sentence: str, question: str, about: About) -> None:
    assert told(sentence, question)[0].about is about


def test_in_the_third_person_he_and_she_are_the_person() -> None:
    assert told("She now earns £47,000.", third=True)[0].about is About.PERSON
    assert told("She now earns £47,000.")[0].about is About.ROLE


def test_the_year_of_the_figure() -> None:
    assert told("En 2016, mon salaire était de 34 k€.")[0].year == 2016
    assert told("Mon salaire est de 34 k€.")[0].year is None


def test_pay_spoken_of_in_the_sentence_before() -> None:
    assert pay_in(fold("Comptez 41 000 € brut la première année."), spoken_of=True)
    assert pay_in(fold("Comptez 41 000 €."), spoken_of=True)
    assert not pay_in(fold("Comptez 41 000 €."))
