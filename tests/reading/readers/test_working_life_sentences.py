"""What one sentence tells of the working life, in the ways in which people say it."""

from __future__ import annotations

import pytest

from profiles.reading.facts import Aspect
from profiles.reading.readers.working_life import RULES
from profiles.reading.readers.working_life.telling import Sentence
from profiles.reading.vocabulary import fold


def told(text: str, asked: str = "", least: float = 0.5) -> set[tuple[str, str]]:
    sentence = Sentence(fold(text), text, fold(asked), first=True)
    return {
        (one.aspect.value, one.value) for rule in RULES for one in rule(sentence) if one.confidence >= least
    }


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Je suis en télétravail trois jours par semaine.", "3 days a week"),
        ("On télétravaille un ou deux jours par semaine.", "1-2 days a week"),
        ("J'ai droit à quatre jours de télétravail par mois.", "4 days a month"),
        ("C'est 100 % télétravail chez nous.", "100%"),
        ("Je travaille à 60 % en télétravail.", "60%"),
        ("I'm fully remote.", "100%"),
        ("La société est en full remote.", "100%"),
        ("We work from home two days a week.", "2 days a week"),
        ("I work remotely most of the time.", "mostly"),
        ("Il n'y a pas de télétravail dans mon service.", "none"),
        ("There is no remote work in the lab.", "none"),
        ("We have a hybrid model.", "hybrid"),
        ("Je télétravaille le mardi et le jeudi.", "2 days a week"),
        ("He works from home on Mondays.", "1 day a week"),
        ("Two days in the office, three at home.", "3 days a week"),
        ("Le télétravail est possible.", "yes"),
    ],
)
def test_remote(text: str, value: str) -> None:
    assert (Aspect.REMOTE, value) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "We use remote sensing data of forests.",
        "Everyone was working remotely during the pandemic.",
        "The remote server broke down.",
        "Le bureau est à deux pas de chez moi.",
    ],
)
def test_not_remote(text: str) -> None:
    assert not {value for aspect, value in told(text) if aspect == Aspect.REMOTE}


@pytest.mark.parametrize(
    ("text", "asked", "value"),
    [
        ("On fait trois jours de télétravail et deux jours au bureau.", "", "2 days a week"),
        ("I spend three days in the office.", "", "3 days a week"),
        ("On est 100 % sur site.", "", "100%"),
        ("Two days at home, three in the office.", "", "3 days a week"),
        ("Je monte à Lille deux fois par mois.", "Et tu passes parfois au bureau ?", "Lille twice a month"),
        ("I go to Leeds once a quarter.", "Do you ever go to the office?", "Leeds once a quarter"),
        ("Avec un passage au bureau une fois par mois.", "", "once a month"),
    ],
)
def test_office(text: str, asked: str, value: str) -> None:
    assert (Aspect.OFFICE, value) in told(text, asked)


@pytest.mark.parametrize(
    ("text", "asked", "value"),
    [
        ("Je travaille de 9h à 18h.", "", "9:00-18:00"),
        ("Mes horaires : 8h30-17h.", "", "8:30-17:00"),
        ("Pour les horaires, c'est entre 9h15 et 17h45.", "", "9:15-17:45"),
        ("It's a nine to five job.", "", "9:00-17:00"),
        ("I usually work 8am to 4:30pm.", "", "8:00-16:30"),
        ("I worked night shifts from 10 p.m. to 6 a.m.", "", "22:00-6:00"),
        ("Je suis aux 35 heures.", "", "35 h a week"),
        ("Je fais 39 heures par semaine.", "", "39 h a week"),
        ("About 45 hours a week.", "How long do you work?", "45 h a week"),
        ("My working day is 10 hours a day at the moment.", "", "10 h a day"),
        ("Les horaires sont assez flexibles.", "", "flexible"),
        ("We have flexible hours.", "", "flexible"),
        ("Je suis au forfait jours.", "", "forfait jours"),
        ("J'arrive à 9 heures et je pars à 18 h 30.", "", "9:00-18:30"),
        ("She starts at eight and leaves at five.", "", "8:00-17:00"),
        ("Nine to four, and not a minute more.", "", "9:00-16:00"),
    ],
)
def test_hours(text: str, asked: str, value: str) -> None:
    assert (Aspect.HOURS, value) in told(text, asked)


@pytest.mark.parametrize(
    "text",
    [
        "The train leaves at 9:30.",
        "J'ai étudié le piano de 9 à 12 ans.",
        "I know people who work 70 hours a week.",
        "Votre mission doit tenir en 8h par jour.",
        "Le modèle tourne en 2 à 3 heures.",
    ],
)
def test_hours_of_something_else(text: str) -> None:
    assert not {value for aspect, value in told(text) if aspect == Aspect.HOURS}


@pytest.mark.parametrize(
    ("text", "asked", "value"),
    [
        ("Je passe 60 % de mon temps à coder et 40 % en réunion.", "", "60% coder, 40% réunion"),
        ("Half my time is spent on meetings.", "", "1/2 meetings"),
        ("About 70% modelling, 30% talking to clients.", "How do you split your time?", "70% modelling, 30% talking to clients"),
        ("Trois quarts d'administratif, un quart de technique.", "La répartition de ton temps ?", "3/4 administratif, 1/4 technique"),
        (r"Her balance is $\frac{2}{3}$ teaching and $\frac{1}{3}$ research.", "", "2/3 teaching, 1/3 research"),
        ("80 % de mon temps c'est du nettoyage, le reste c'est de l'analyse.", "", "80% nettoyage, 20% analyse"),
        ("I spend a third of my day in meetings.", "", "1/3 meetings"),
    ],
)  # fmt: skip
def test_time_split(text: str, asked: str, value: str) -> None:
    assert (Aspect.TIME_SPLIT, value) in told(text, asked)


@pytest.mark.parametrize(
    "text",
    [
        "Nous avons atteint 85 % de précision.",
        "Les femmes représentent 30 % de l'équipe, les hommes 70 %.",
        "Sales went up by 20% and costs down by 10%.",
        "J'ai rempli un quart du formulaire.",
        "Encore la moitié de mon temps, j'espère.",
        "À 9 h 45, un quart d'heure de réunion, car la moitié des collègues sont loin.",
        "The last half year had been an internship.",
        "That became half of my work for a year.",
    ],
)
def test_shares_of_something_else(text: str) -> None:
    assert not {value for aspect, value in told(text) if aspect == Aspect.TIME_SPLIT}


@pytest.mark.parametrize(
    ("text", "asked", "value"),
    [
        ("There is a yearly bonus, around ten per cent.", "", "yes: 10%"),
        ("Oui, il y a une prime annuelle de 8 % liée à mes objectifs.", "", "yes: 8%, individual performance"),
        ("No, there's no bonus.", "Is there a bonus?", "no"),
        ("Non, pas dans le public.", "Y a-t-il des primes ?", "no"),
        ("On a de l'intéressement et un treizième mois.", "", "yes: 13th month, company performance"),
        ("We get a yearly bonus based on company and team performance.", "", "yes: company and team performance"),
        ("Yes, based on both company results and personal goals.", "Do you get a bonus?", "yes: company and individual performance"),
        ("Le bonus dépend des résultats de Nexoria et de nos objectifs individuels.", "", "yes: company and individual performance"),
    ],
)  # fmt: skip
def test_bonus(text: str, asked: str, value: str) -> None:
    assert (Aspect.BONUS, value) in told(text, asked)


@pytest.mark.parametrize(
    "text",
    [
        "Sa prime d'assurance augmente de onze euros.",
        "Pouvoir rentrer à midi, c'est un vrai bonus.",
        "That's an added bonus.",
        "Bonus question!",
    ],
)
def test_bonus_without_money(text: str) -> None:
    assert not {value for aspect, value in told(text) if aspect == Aspect.BONUS}


@pytest.mark.parametrize(
    ("text", "asked", "value"),
    [
        ("L'anglais est indispensable.", "", "required"),
        ("Il faut un niveau B2 en anglais.", "", "required: B2"),
        ("You must be fluent in English.", "", "required: fluent"),
        (
            "Oui, on échange en anglais tous les jours avec l'équipe de Varsovie.",
            "Faut-il parler anglais ?",
            "daily",
        ),
        ("Pas besoin d'anglais dans mon poste.", "", "not needed"),
        ("L'anglais aide à lire les articles.", "", "useful"),
    ],
)
def test_english(text: str, asked: str, value: str) -> None:
    assert (Aspect.ENGLISH, value) in told(text, asked)


@pytest.mark.parametrize(
    "text",
    [
        "The English health service is large.",
        "I studied English literature.",
        "Je donnais des cours d'anglais.",
        "He put it into English for us.",
    ],
)
def test_english_that_is_not_work_s_language(text: str) -> None:
    assert not {value for aspect, value in told(text) if aspect == Aspect.ENGLISH}


@pytest.mark.parametrize(
    ("text", "asked", "value"),
    [
        ("J'ai pas mal de déplacements chez les clients.", "", "often"),
        ("I travel about 20% of the time.", "", "20%"),
        ("There is very little travel.", "", "rarely"),
        ("Aucun déplacement.", "Y a-t-il des déplacements ?", "none"),
        ("I travel for work once a month.", "", "once a month"),
    ],
)
def test_travel(text: str, asked: str, value: str) -> None:
    assert (Aspect.TRAVEL, value) in told(text, asked)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Je travaille dans une équipe de 8 personnes.", "8"),
        ("I lead a team of 12 data scientists.", "12"),
        ("On est une dizaine dans l'équipe.", "10"),
        ("Nous sommes 4 dans l'équipe data.", "4"),
        ("I manage five engineers.", "5"),
        ("We are a small one, a six-person team.", "6"),
        ("She managed teams of up to 14 people.", "14"),
    ],
)
def test_team_size(text: str, value: str) -> None:
    assert (Aspect.TEAM_SIZE, value) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "An expert team with 20 years of experience.",
        "Le service compte trois sites.",
        "I led three projects.",
    ],
)
def test_other_counts_are_no_team(text: str) -> None:
    assert not {value for aspect, value in told(text) if aspect == Aspect.TEAM_SIZE}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("J'ai été embauchée en CDI.", "permanent"),
        ("I'm on a fixed-term contract.", "fixed-term"),
        ("Je suis fonctionnaire.", "civil servant"),
        ("Je me suis mis à mon compte l'an dernier.", "freelance"),
        ("I work part-time, four days a week.", "part-time"),
        ("Je travaille à 80 %.", "part-time 80%"),
        ("Elle travaille à 80 %.", "part-time 80%"),
    ],
)
def test_contract(text: str, value: str) -> None:
    assert (Aspect.CONTRACT, value) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Les CDI sont rares.",
        "She took a part-time bachelor's degree.",
        "Je n'ai pas encore de CDI.",
        "On avait un développeur, avec un contrat à mi-temps.",
    ],
)
def test_no_contract_of_one_s_own(text: str) -> None:
    assert not {value for aspect, value in told(text) if aspect == Aspect.CONTRACT}
