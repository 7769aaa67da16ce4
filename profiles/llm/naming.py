"""Names as our vocabulary writes them, so that both readers name one thing alike."""

from __future__ import annotations

from functools import cache

from profiles.reading import organisations, passage, titles
from profiles.reading.facts import Seniority, Span
from profiles.reading.source import Source
from profiles.reading.vocabulary import Lexicon, Skill, fold, load
from profiles.reading.vocabulary.entries import Entry


def organisation(name: str) -> str:
    """The canonical name of a school or an employer, by the first reader's own rule.

    A name that the vocabulary lacks, or that may mean several places, stays as told.
    """
    entry = _organisation(name)
    return entry.name if entry and not entry.ask else name


def organisation_forms(name: str) -> tuple[str, ...]:
    """All ways to write a school or an employer, the given one first."""
    found = _organisation(name)
    entries: list[Entry] = [entry for entry in (found and found.school, found and found.employer) if entry]
    return (name, *(form for entry in entries for form in (entry.name, *entry.forms, *entry.ask)))


def _organisation(name: str) -> organisations.Organisation | None:
    """The one organisation of the vocabulary that the whole of `name` is."""
    source = Source(name)
    here = passage.of(source, Span(0, len(name)))
    found = [one for one in organisations.find(here) if one.known]
    if len(found) != 1:
        return None
    rest = here.text[: found[0].start] + here.text[found[0].end :]
    return None if any(char.isalnum() for char in rest) else found[0]


def skill(name: str) -> Skill | None:
    """The skill of the vocabulary that the whole of `name` is, in either language."""
    matches = list(_skills().find(fold(name), text=name))
    if len(matches) != 1 or len(matches[0].candidates) > 1:
        return None
    rest = name[: matches[0].start] + name[matches[0].end :]
    return None if any(char.isalnum() for char in rest) else matches[0].entry


def role(told: str | None, title: str | None) -> str | None:
    """The slug of a role: the one that the model chose, or the one that the title names."""
    if told in load().roles:
        return told
    return titles.role_of(title) if title else None


def seniority(title: str | None) -> Seniority | None:
    return titles.seniority_of(title) if title else None


@cache
def _skills() -> Lexicon[Skill]:
    return Lexicon(load().skills.values(), plurals=True)
