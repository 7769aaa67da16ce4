"""The door: from a school, a trade or a question to the first profile."""

from dataclasses import dataclass

from profiles.browse import cards, index, names
from profiles.browse.cards import Card
from profiles.browse.coverage import Coverage
from profiles.browse.names import Name
from profiles.browse.selection import Selection

NEWEST = 3
SUGGESTED = 6  # names and questions to start from


@dataclass(frozen=True, slots=True)
class Home:
    total: int
    coverage: Coverage
    cards: tuple[Card, ...]
    schools: tuple[Name, ...]
    roles: tuple[Name, ...]
    topics: tuple[Name, ...]


def home() -> Home:
    """What the door shows. Eight queries."""
    engine, asked = index.current(), Selection(size=NEWEST)
    return Home(
        total=engine.total(asked),
        coverage=engine.coverage(asked),
        cards=tuple(cards.of_keys(engine.page(asked))),
        schools=tuple(names.most_frequent(engine, "school", SUGGESTED)),
        roles=tuple(names.most_frequent(engine, "role", SUGGESTED)),
        topics=tuple(names.most_frequent(engine, "topic", SUGGESTED)),
    )
