"""Names compared and listed: which may be an organisation's, which two mean one, which stand in a list."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from profiles.reading import words
from profiles.reading.document import Document
from profiles.reading.organisations import Organisation
from profiles.reading.passage import Passage
from profiles.reading.vocabulary import Lexicon, fold, load
from profiles.reading.vocabulary.entries import Field, School

_WORD = re.compile(r"[^\W_]+")
_LIST_TOKEN = re.compile(r"[\w]+'?|[^\w\s]")
MOST_BETWEEN = 6  # words between two names of one list


def key_of(name: str) -> str:
    """A name without case, accents, articles and signs: what two mentions are compared by."""
    told = _WORD.findall(fold(name).replace("'s", ""))
    return " ".join(word for word in told if word not in ("the", "le", "la", "les", "l"))


def same_name(one: str, other: str) -> bool:
    """Whether two keys mean one place: equal, or one's words begin the other's."""
    if not one or not other:
        return False
    if one.replace(" ", "") == other.replace(" ", ""):
        return True
    shorter, longer = sorted((one.split(), other.split()), key=len)
    return len(shorter[0]) > 2 and longer[: len(shorter)] == shorter and shorter[0] not in _TOO_COMMON


_TOO_COMMON = words.among("organisations", "formal") | words.among("studies", "formal")


def joins(between: str) -> bool:
    """Whether two names stand in one list: "A, B and then C"."""
    told = _LIST_TOKEN.findall(between)
    joining, filling = words.among("links", "joining"), words.among("links", "filling")
    if not 0 < len(told) <= MOST_BETWEEN or not all(word in joining or word in filling for word in told):
        return False
    return any(word in joining for word in told)


def may_be_organisation(document: Document, here: Passage, name: Organisation) -> bool:
    """Whether a name is no person, no place on the map and no degree in capitals (BUT, MA)."""
    if name.text.isupper() and fold(name.text) in words.among("studies", "degrees"):
        return "chez" in here.folded[max(0, name.start - 6) : name.start]
    if name.known:
        return True
    key = here.folded[name.start : name.end]
    if document.cast.by_label(key) or name.text.isdigit() or key in words.among("regions", "regions"):
        return False
    if _HONOURED.search(here.folded, 0, name.start):
        return False
    return not any(_is_whole(lexicon, name.text) for lexicon in _others())


_HONOURED = re.compile(
    r"\b(?:professors?|prof\.?|dr\.?|mr\.?|mrs\.?|ms\.?|mme|m\.|madame|monsieur|docteur|captain|sir|saint) $"
)


def is_town(name: Organisation) -> bool:
    """Whether a name is a town's of the vocabulary."""
    return _is_whole(_others()[0], name.text)


def university_of(town: str) -> School | None:
    """The university that English speakers mean by its town, where the vocabulary has it."""
    return _universities().get(fold(town))


@cache
def _universities() -> dict[str, School]:
    forms = [(fold(form), school) for school in load().schools.values() for form in school.forms]
    found = {
        form.removesuffix(" university"): school for form, school in forms if form.endswith(" university")
    }
    found |= {form[len(_OF) :]: school for form, school in forms if form.startswith(_OF)}
    return {town: school for town, school in found.items() if " " not in town}


_OF = "university of "


def names_field(folded: str) -> bool:
    """Whether a field of study stands in a text: "did history at"."""
    return next(_fields().find(folded), None) is not None


@cache
def _fields() -> Lexicon[Field]:
    return Lexicon(load().fields.values())


def is_thing(name: Organisation) -> bool:
    """Whether a name is also a skill's or a platform's: one uses it, and hardly ever works there."""
    return (
        name.employer is None and name.school is None and any(_is_whole(one, name.text) for one in _things())
    )


@cache
def _others() -> tuple[Lexicon[Any], ...]:
    vocabulary = load()
    return (
        Lexicon([*vocabulary.cities.values(), *vocabulary.countries.values()]),
        Lexicon(vocabulary.fields.values()),
        Lexicon(vocabulary.degrees.values()),
    )


@cache
def _things() -> tuple[Lexicon[Any], ...]:
    vocabulary = load()
    return (Lexicon(vocabulary.skills.values()), Lexicon(vocabulary.platforms.values()))


def _is_whole(lexicon: Lexicon[Any], text: str) -> bool:
    """Whether the whole name is one form of the list."""
    folded = fold(text)
    return any(match.start == 0 and match.end == len(folded) for match in lexicon.find(folded, text=text))


def is_town_like(text: str) -> bool:
    """Whether a name has the form of a town's: one word, one capital, perhaps with hyphens."""
    return re.fullmatch(r"[^\W\d_][^\W\d_A-ZÀ-Þ]+(?:-[^\W\d_]+)*", text) is not None


def looks_like_school(text: str) -> bool:
    """Whether a noun of schools stands in a name: "University of …", "École …"."""
    told = _WORD.findall(fold(text))
    formal = words.among("studies", "formal")
    if any(word in words.among("studies", "no_schools") for word in told):
        return False
    return any(word in formal or word.endswith("versity") for word in told)
