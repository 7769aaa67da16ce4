"""The vocabulary: every list that readers look words up in, each read when it is first wanted."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, cached_property
from pathlib import Path

from profiles.reading.facts import EmployerKind, SchoolKind, Sector, Seniority, SkillKind
from profiles.reading.vocabulary.entries import (
    City,
    Country,
    Degree,
    Employer,
    Field,
    Month,
    Platform,
    PlatformKind,
    Rank,
    Role,
    School,
    Skill,
    Topic,
)
from profiles.reading.vocabulary.loader import DATA, VocabularyError, read


class Vocabulary:
    """All lists by name; each maps slugs to entries, in the order of its files."""

    def __init__(self, folder: Path = DATA) -> None:
        self._folder = folder

    @cached_property
    def schools(self) -> Mapping[str, School]:
        return read("schools", School, {"kind": SchoolKind, "sector": Sector}, self._folder)

    @cached_property
    def employers(self) -> Mapping[str, Employer]:
        found = read("employers", Employer, {"kind": EmployerKind, "sector": Sector}, self._folder)
        for employer in found.values():
            if employer.bought_by is not None and employer.bought_by not in found:
                raise VocabularyError(
                    f"employers: {employer.slug} is said to be bought by {employer.bought_by}, "
                    "which the list lacks."
                )
        return found

    @cached_property
    def roles(self) -> Mapping[str, Role]:
        return read("roles", Role, {}, self._folder)

    @cached_property
    def skills(self) -> Mapping[str, Skill]:
        return read("skills", Skill, {"kind": SkillKind}, self._folder)

    @cached_property
    def topics(self) -> Mapping[str, Topic]:
        return read("topics", Topic, {}, self._folder)

    @cached_property
    def cities(self) -> Mapping[str, City]:
        return read("cities", City, {}, self._folder)

    @cached_property
    def countries(self) -> Mapping[str, Country]:
        return read("countries", Country, {}, self._folder)

    @cached_property
    def degrees(self) -> Mapping[str, Degree]:
        return read("degrees", Degree, {}, self._folder)

    @cached_property
    def fields(self) -> Mapping[str, Field]:
        """Fields of study."""
        return read("fields", Field, {}, self._folder)

    @cached_property
    def seniority(self) -> Mapping[str, Rank]:
        """Words of seniority, which a role's name leaves out."""
        return read("seniority", Rank, {"seniority": Seniority}, self._folder)

    @cached_property
    def months(self) -> Mapping[str, Month]:
        return read("months", Month, {}, self._folder)

    @cached_property
    def platforms(self) -> Mapping[str, Platform]:
        """Names that are no school and no employer on their own."""
        return read("platforms", Platform, {"kind": PlatformKind}, self._folder)


@cache
def load() -> Vocabulary:
    """The project's own vocabulary, the same object each time."""
    return Vocabulary()
