"""The reader's vocabulary in the catalogue: what names may be tied to from the first day."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db import transaction

from profiles.actions.reconciliation import TARGETS
from profiles.models import Alias, AliasVerdict, Employer, Topic, fold
from profiles.models.names import Named
from profiles.reading import vocabulary
from profiles.reading.vocabulary.entries import Entry

LISTS = {"school": "schools", "employer": "employers", "role": "roles", "skill": "skills"}
FORMS_AT_ONCE = 500  # rows an INSERT; SQLite takes 32,766 values in one


@dataclass(frozen=True, slots=True)
class Loaded:
    """How many names, written forms and topics were new."""

    names: int
    forms: int
    topics: int


@transaction.atomic
def load() -> Loaded:
    """Adds what the catalogue lacks of the vocabulary. What is there, editors own: it stays as it is."""
    words = vocabulary.load()
    names = forms = 0
    for target, list_name in LISTS.items():
        entries = getattr(words, list_name)
        names += _add_names(TARGETS[target], entries)
        forms += _add_forms(target, entries)
    _tie_buyers(words.employers)
    return Loaded(names, forms, _add_topics(words.topics))


def _add_names(model: type[Named], entries: Mapping[str, Entry]) -> int:
    known = set(model._default_manager.values_list("slug", flat=True))
    new = [model(**_fields(model, entry)) for slug, entry in entries.items() if slug not in known]
    model._default_manager.bulk_create(new, batch_size=FORMS_AT_ONCE)
    return len(new)


def _fields(model: type[Named], entry: Entry) -> dict[str, str]:
    """The entry's fields that the model has too, None written as nothing."""
    shared = {field.name for field in model._meta.concrete_fields} - {"id", "folded", "bought_by", "bought"}
    return {name: getattr(entry, name) or "" for name in shared if hasattr(entry, name)}


def _add_forms(target: str, entries: Mapping[str, Entry]) -> int:
    """One alias a form and thing. A form that folds like another's is asked about."""
    things = {thing.slug: thing for thing in TARGETS[target]._default_manager.filter(slug__in=entries)}
    meanings = _meanings(entries.values())
    known = set(Alias.objects.of(target).values_list("folded", f"{target}__slug"))
    taken = set(Alias.objects.of(target).filter(verdict=AliasVerdict.SAME).values_list("folded", flat=True))
    new = [
        Alias(form=form, verdict=_verdict(folded, slugs, asked, taken), **{target: things[slug]})
        for folded, (slugs, asked) in meanings.items()
        for slug, form in slugs.items()
        if (folded, slug) not in known
    ]
    Alias.objects.bulk_create(new, batch_size=FORMS_AT_ONCE)
    return len(new)


def _meanings(entries: Iterable[Entry]) -> dict[str, tuple[dict[str, str], bool]]:
    """Folded form → ({slug: the form as written}, whether an entry wants it asked about)."""
    slugs: dict[str, dict[str, str]] = defaultdict(dict)
    asked: set[str] = set()
    for entry in entries:
        for form in (entry.name, entry.name_fr, entry.name_en, *entry.forms, *entry.ask):
            if fold(form):
                slugs[fold(form)].setdefault(entry.slug, form)
        # In a text "R" may mean something else; as what the reader answers it is settled.
        asked.update(fold(form) for form in entry.ask if fold(form) != fold(entry.name))
    return {folded: (forms, folded in asked) for folded, forms in slugs.items()}


def _verdict(folded: str, slugs: dict[str, str], asked: bool, taken: set[str]) -> AliasVerdict:
    several = len(slugs) > 1 or asked or folded in taken
    return AliasVerdict.ASK if several else AliasVerdict.SAME


def _tie_buyers(entries: Mapping[str, vocabulary.Employer]) -> None:
    buyers = {slug: entry.bought_by for slug, entry in entries.items() if entry.bought_by}
    slugs = {*buyers, *buyers.values()}
    employers = {employer.slug: employer for employer in Employer.objects.filter(slug__in=slugs)}
    untied = [employers[slug] for slug in buyers if employers[slug].bought_by_id is None]
    for employer in untied:
        employer.bought_by = employers[buyers[employer.slug]]
        employer.bought = entries[employer.slug].bought or ""
    Employer.objects.bulk_update(untied, ["bought_by", "bought"])


def _add_topics(entries: Mapping[str, vocabulary.Topic]) -> int:
    known = set(Topic.objects.values_list("slug", flat=True))
    new = [
        Topic(slug=slug, question_fr=entry.question_fr, question_en=entry.question_en, order=order)
        for order, (slug, entry) in enumerate(entries.items(), start=1)
        if slug not in known
    ]
    if "other" not in known | set(entries):
        new.append(Topic(slug="other", question_fr="Et encore ?", question_en="What else?", order=999))
    return len(Topic.objects.bulk_create(new))
