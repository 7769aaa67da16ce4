"""What is made ready of a published person, in the transaction of every change to them."""

from collections.abc import Iterator

from profiles.models import Card, Catalogue, Interview, Person, Shows, State, fold
from profiles.models.names import Named


def refresh(*, person: Person) -> None:
    """Writes a published person's card and raises the catalogue's version.

    A draft has nothing that the public sees, so nothing happens to it.
    """
    if person.state == State.PUBLISHED:
        version = Catalogue.objects.raise_version()
        Card.objects.update_or_create(person=person, defaults={"version": version, "words": _words(person)})


def drop(*, person: Person) -> None:
    """Takes a person's card away and raises the catalogue's version."""
    Catalogue.objects.raise_version()
    Card.objects.filter(person=person).delete()


def _words(person: Person) -> str:
    """Everything that a search may find the person by, folded, a line each."""
    return "\n".join(dict.fromkeys(fold(text) for text in _texts(person) if text))


def _texts(person: Person) -> Iterator[str]:
    yield from (person.name, person.headline_fr, person.headline_en, person.location)
    for step in person.education_steps.select_related("school"):
        yield from (step.programme, step.field, step.degree, step.location)
        yield from _names(step.school)
    for position in person.positions.select_related("employer", "role"):
        yield from (position.title, position.team, position.location)
        yield from _names(position.employer)
        yield from _names(position.role)
    for told in person.skills.select_related("skill"):
        yield from _names(told.skill)
    for aspect in person.working_life.all():
        yield aspect.value
    yield from _answers(person)


def _names(named: Named | None) -> Iterator[str]:
    if named is not None:
        yield from (named.name, named.name_fr, named.name_en)
        yield getattr(named, "name_fr_feminine", "")
        yield getattr(named, "city", "")


def _answers(person: Person) -> Iterator[str]:
    """The answers of interviews whose words may be shown; what is not shown is not searched."""
    hidden = Interview.objects.filter(person=person, shows=Shows.NOTHING)
    answers = person.answers.exclude(answer__interview__in=hidden).select_related("topic", "answer")
    for answer in answers:
        yield from (answer.topic.question_fr, answer.topic.question_en, answer.answer.words)
