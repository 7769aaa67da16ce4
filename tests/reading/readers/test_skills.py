"""Skills in the ways in which people tell them, and the ways in which they are only named."""

from __future__ import annotations

import pytest

from profiles.reading import doubts
from profiles.reading.engine import understand
from profiles.reading.facts import Fact, Skill, SkillKind, Told
from profiles.reading.readers import skills

WORK_FR, WORK_EN = "En quoi consiste ton travail ?", "What does your job involve?"
TOOLS_FR, TOOLS_EN = "Quels outils utilises-tu ?", "Which tools do you use?"
NEED_FR, NEED_EN = "Quelles compétences faut-il ?", "What skills does one need?"

OPENING_FR = (
    "Bonjour Servane, qui es-tu ?",
    "Bonjour. J'habite à Vannes avec mes deux filles et un chien qui dort toute la journée au soleil. Je marche beaucoup, "
    "je nage un peu, et le dimanche matin je lis le journal au café du port, quand il ne pleut pas trop.",
)
OPENING_EN = (
    "Hello Servane, who are you?",
    "Hello. I live in Truro with two daughters and a dog that sleeps in the sun all day long. I walk a lot, I swim a little "
    "and on Sunday mornings I read the newspaper in the harbour, when it is not raining too much for that.",
)


def talk(question: str, answer: str) -> str:
    """A transcript of two exchanges, the first of which tells nothing."""
    opening = (
        OPENING_EN if question.startswith(("What", "Which", "How", "Do", "Any", "Where")) else OPENING_FR
    )
    turns = (*opening, question, answer)
    return "\n\n".join(f"{('Loïc', 'Servane')[at % 2]} : {words}" for at, words in enumerate(turns))


def found(question: str, answer: str) -> dict[str, Fact]:
    facts = list(skills.find(understand(talk(question, answer))))
    return {fact.value.name: fact for fact in facts if isinstance(fact.value, Skill)}


@pytest.mark.parametrize(
    ("question", "answer", "names"),
    [
        (TOOLS_FR, "Surtout Python et SQL, un peu de Tableau Software.", {"Python", "SQL", "Tableau"}),
        (TOOLS_FR, "Je passe mes journées sous Excel.", {"Excel"}),
        (TOOLS_FR, "On déploie tout avec Docker et Kubernetes.", {"Docker", "Kubernetes"}),
        (TOOLS_FR, "Beaucoup de R, et PostgreSQL pour les bases.", {"R", "PostgreSQL"}),
        (TOOLS_FR, "Mes traitements tournent sur Airflow et dbt.", {"Airflow", "dbt"}),
        (TOOLS_EN, "Mostly Python, with pandas and scikit-learn.", {"Python", "pandas", "scikit-learn"}),
        (TOOLS_EN, "I write SQL all day long and some Scala.", {"SQL", "Scala"}),
        (TOOLS_EN, "We use Snowflake and Power BI.", {"Snowflake", "Power BI"}),
        (TOOLS_EN, "My favourite is R, by far.", {"R"}),
        (TOOLS_EN, "I code in C++ and in Rust.", {"C++", "Rust"}),
        (WORK_FR, "Je travaille en Python sur des prévisions de ventes.", {"Python"}),
        (WORK_FR, "J'ai fait du machine learning pendant quatre ans.", {"machine learning"}),
        (WORK_FR, "Je suis spécialisée en traitement d'images.", {"image processing"}),
        (WORK_FR, "Je m'occupe de data engineering pour trois équipes.", {"data engineering"}),
        (WORK_FR, "J'utilise Spark tous les jours.", {"Spark"}),
        (
            WORK_EN,
            "I am responsible for data engineering and data strategy.",
            {"data engineering", "data strategy"},
        ),
        (WORK_EN, "My expertise is in time series and A/B testing.", {"time series", "A/B testing"}),
        (WORK_EN, "I led the data visualisation work of the museum.", {"data visualisation"}),
        (WORK_EN, "I work on deep learning for hearing aids.", {"deep learning"}),
        (WORK_EN, "I fell in love with statistics.", {"statistics"}),
        (NEED_FR, "Il faut être curieux et savoir vulgariser.", {"curiosity", "popularisation"}),
        (NEED_FR, "La première qualité, c'est la communication.", {"communication"}),
        (NEED_FR, "Des bases solides en machine learning sont indispensables.", {"machine learning"}),
        (NEED_FR, "De la rigueur, avant tout.", {"rigour"}),
        (NEED_FR, "Il faut connaître SQL.", {"SQL"}),
        (NEED_EN, "Curiosity is the most important one.", {"curiosity"}),
        (NEED_EN, "Communication is key.", {"communication"}),
        (NEED_EN, "You need to know Python and data modelling.", {"Python", "data modelling"}),
        (NEED_EN, "Empathy and critical thinking are essential skills.", {"empathy", "critical thinking"}),
        ("What advice would you give?", "I'd recommend learning SQL first.", {"SQL"}),
        ("Un conseil ?", "Je conseille d'apprendre Python.", {"Python"}),
    ],
)
def test_a_skill_told_is_read(question: str, answer: str, names: set[str]) -> None:
    assert names <= set(found(question, answer))


@pytest.mark.parametrize(
    ("question", "answer", "name"),
    [
        (TOOLS_FR, "Je ne fais pas de Java.", "Java"),
        (TOOLS_FR, "Je travaille sans Excel.", "Excel"),
        (TOOLS_EN, "I have never used Hadoop.", "Hadoop"),
        (TOOLS_EN, "I do not use SAS.", "SAS"),
        (
            "Any regrets?",
            "I regret not having learned natural language processing.",
            "natural language processing",
        ),
        (WORK_FR, "J'ai postulé chez Oracle sans succès.", "Oracle"),
        (WORK_FR, "Des sociétés comme Heroku ou Docker m'intéressaient.", "Docker"),
        (WORK_EN, "Do join our Slack community.", "Slack"),
        (WORK_EN, "The rest of the day is calm.", "API"),
        (WORK_EN, "My cousin does that by the sea.", "search engine optimisation"),
        (WORK_EN, "I went back home at the front of the bus.", "back-end development"),
        (WORK_FR, "Le service informatique est au sous-sol.", "computer science"),
        (WORK_FR, "Nous l'avons fait en collaboration avec la mairie.", "collaboration"),
        (WORK_EN, "She joined the Bureau of Coastal Statistics.", "statistics"),
        (WORK_FR, "La communication de la mairie est au premier étage.", "communication"),
        (WORK_FR, "Mes collègues parlent de marketing.", "marketing"),
        (WORK_EN, "There is a lot of health and sport in the news.", "health"),
        (WORK_FR, "Je prends le train pour une formation.", "training others"),
        ("What do you read?", "A book about the history of music.", "music"),
        ("Quels sont tes loisirs en dehors du travail ?", "La musique et la cuisine.", "music"),
        (
            "What about the future of the field?",
            "Quantum machine learning will change everything.",
            "quantum computing",
        ),
        (WORK_FR, "Le sens de l'organisation de la ville m'échappe.", "organisation"),
    ],
)
def test_a_name_that_tells_no_skill_is_left(question: str, answer: str, name: str) -> None:
    assert name not in found(question, answer)


@pytest.mark.parametrize(
    ("question", "answer", "name", "told"),
    [
        (TOOLS_FR, "J'utilise Python.", "Python", Told.USES),
        (TOOLS_EN, "Python, mostly.", "Python", Told.USES),
        (NEED_FR, "Il faut être curieux.", "curiosity", Told.NEEDS),
        (NEED_EN, "Communication is essential.", "communication", Told.NEEDS),
        ("Un conseil ?", "Je recommande Python aux débutants.", "Python", Told.ADVISES),
    ],
)
def test_how_it_is_told(question: str, answer: str, name: str, told: Told) -> None:
    value = found(question, answer)[name].value
    assert isinstance(value, Skill)
    assert value.told is told


def test_a_skill_has_its_kind_and_its_english_name() -> None:
    facts = found(NEED_FR, "Il faut être curieux, et bon en apprentissage automatique.")
    kinds = {name: fact.value.skill_kind for name, fact in facts.items() if isinstance(fact.value, Skill)}
    assert kinds == {"curiosity": SkillKind.SOFT, "machine learning": SkillKind.TECHNICAL}


def test_what_the_interviewer_alone_names_is_not_read() -> None:
    text = talk("Do you use Python or SQL at work?", "We never talk of that.")
    assert list(skills.find(understand(text))) == []


def test_saying_it_often_makes_it_surer() -> None:
    once = found(WORK_EN, "I did machine learning.")["machine learning"]
    often = found(
        WORK_EN, "I did machine learning. I love machine learning. Our team lives off machine learning."
    )
    assert often["machine learning"].confidence > once.confidence


def test_the_evidence_holds_the_name() -> None:
    text = talk(TOOLS_EN, "I like my job. I use Python every day. It rains.")
    (fact,) = [
        one
        for one in skills.find(understand(text))
        if isinstance(one.value, Skill) and one.value.name == "Python"
    ]
    assert [text[span.start : span.end] for span in fact.evidence] == ["I use Python every day."]
    assert fact.rule == "skills.used"


def test_an_unsure_skill_says_so() -> None:
    (fact,) = found(NEED_EN, "Some cloud computing, perhaps.").values()
    assert fact.confidence < 0.65
    assert fact.doubt == doubts.SKILL_IN_PASSING


def test_ten_thousand_sentences_take_seconds() -> None:
    text = talk(WORK_EN, "I use Python and SQL with pandas for reports. " * 2_000)
    assert {"Python", "SQL"} <= {
        fact.value.name for fact in skills.find(understand(text)) if isinstance(fact.value, Skill)
    }
