"""What a value of a facet is called, in both languages."""

from typing import NamedTuple

from django.db.models import Choices
from django.utils import translation
from django.utils.translation import get_language

from profiles.models import Topic
from profiles.models.names import Named, Term

LANGUAGES = ("fr", "en")


class Label(NamedTuple):
    """One thing's name in French and in English; as text, the name in the language of the page."""

    fr: str
    en: str

    def __str__(self) -> str:
        return self.fr if get_language() == "fr" else self.en


def of_choices(choices: type[Choices]) -> dict[str, Label]:
    """The labels of an enumeration, translated."""
    said: dict[str, list[str]] = {value: [] for value in choices.values}
    for language in LANGUAGES:
        with translation.override(language):
            for value, label in choices.choices:
                said[value].append(str(label))
    return {value: Label(*names) for value, names in said.items()}


def of_names(model: type[Named]) -> dict[str, Label]:
    """The labels of schools, employers, roles or skills, by their addresses. One query."""
    rows = model._default_manager.order_by()
    labels = {}
    for slug, name, fr, en in rows.values_list("slug", "name", "name_fr", "name_en"):
        # A proper name is one in both languages; a word of the trade is translated.
        labels[slug] = Label(fr or name, en or name) if issubclass(model, Term) else Label(name, name)
    return labels


def of_topics() -> dict[str, Label]:
    """The questions that the topics stand for. One query."""
    rows = Topic.objects.order_by().values_list("slug", "question_fr", "question_en")
    return {slug: Label(fr, en) for slug, fr, en in rows}
