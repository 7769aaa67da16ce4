"""A small interview and what a reader finds in it, made by hand for the tests of actions."""

from profiles.reading import facts
from profiles.reading.facts import Fact, Mention, Part, Reading, Shape, Span

TEXT = """Nour: Bonjour Lina, quel est ton parcours ?
Lina: J'ai fait l'ENSAI, puis un stage à la Maif. Aujourd'hui je suis data engineer chez Doctolib.
Nour: Et combien gagne-t-on ?
Lina: Je gagne 46 k€ brut. Je fais du SQL, deux jours de télétravail.
"""


def span(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def fact(value: facts.Value, words: str, confidence: float = 0.95, doubt: str | None = None) -> Fact:
    return Fact(value, (span(words),), confidence, f"tests.{value.kind}", doubt)


PERSON = fact(facts.Person("Lina", headline="Data engineer chez Doctolib"), "Bonjour Lina")
ENSAI = fact(facts.Education("ENSAI", degree="diplôme d'ingénieur"), "J'ai fait l'ENSAI")
MAIF = fact(
    facts.Position("Maif", position_kind=facts.PositionKind.INTERNSHIP),
    "puis un stage à la Maif",
    confidence=0.7,
)
DOCTOLIB = fact(
    facts.Position("Doctolib", title="data engineer", role="data-engineer", current=True),
    "Aujourd'hui je suis data engineer chez Doctolib",
)
SQL = fact(facts.Skill("SQL", facts.SkillKind.TOOL), "Je fais du SQL")
PAY = fact(
    facts.Salary(
        46000, 46000, "EUR", facts.Period.YEAR, facts.PayBasis.GROSS, about=facts.About.PERSON, year=2024
    ),
    "Je gagne 46 k€ brut",
)
REMOTE = fact(
    facts.WorkingLife(facts.Aspect.REMOTE, "2 jours par semaine"), "deux jours de télétravail", confidence=0.6
)
ANSWER = fact(
    facts.Answer("salary", span("Et combien gagne-t-on ?"), span("Je gagne 46 k€ brut. Je fais du SQL")),
    "Je gagne 46 k€ brut. Je fais du SQL",
)


def reading(*found: Fact, text: str = TEXT, version: str = "1", warnings: tuple[str, ...] = ()) -> Reading:
    """What the tests' reader found; all of the above where nothing else is asked."""
    return Reading(
        reader="tests",
        version=version,
        text=text,
        language="fr",
        shape=Shape.TRANSCRIPT,
        title=None,
        date="2024-05",
        people=(Mention("Lina", Part.INTERVIEWEE, (span("Bonjour Lina"),)),),
        facts=found or (PERSON, ENSAI, MAIF, DOCTOLIB, SQL, PAY, REMOTE, ANSWER),
        warnings=warnings,
    )
