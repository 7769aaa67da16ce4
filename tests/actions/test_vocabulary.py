"""The reader's vocabulary becomes what names may be tied to."""

from profiles.actions import vocabulary
from profiles.actions.reconciliation import NameBook
from profiles.models import Alias, Employer, School, Topic
from profiles.reading import vocabulary as words


def test_all_names_and_topics_arrive(db):
    loaded = vocabulary.load()
    lists = words.load()
    assert set(School.objects.values_list("slug", flat=True)) == set(lists.schools)
    assert set(lists.topics) | {"other"} == set(Topic.objects.values_list("slug", flat=True))
    assert loaded.names == sum(map(len, (lists.schools, lists.employers, lists.roles, lists.skills)))


def test_a_second_time_changes_nothing_and_keeps_what_editors_mended(db):
    vocabulary.load()
    School.objects.filter(slug="ensai").update(city="Bruz")
    again = vocabulary.load()
    assert (again.names, again.forms, again.topics) == (0, 0, 0)
    assert School.objects.get(slug="ensai").city == "Bruz"


def test_what_the_reader_answers_is_tied_without_asking(db):
    vocabulary.load()
    lists = words.load()
    for target, entries in (
        ("school", lists.schools),
        ("employer", lists.employers),
        ("skill", lists.skills),
    ):
        book = NameBook(target)
        unsure = [entry.name for entry in entries.values() if book.sure(entry.name) is None]
        assert unsure == [], target


def test_a_form_of_several_is_asked_about(db):
    vocabulary.load()
    shared = Alias.objects.filter(verdict="ask")
    assert all(not NameBook("employer").sure(alias.form) for alias in shared.of("employer"))


def test_employers_know_who_bought_them(db):
    vocabulary.load()
    bought = {slug for slug, entry in words.load().employers.items() if entry.bought_by}
    assert set(Employer.objects.exclude(bought_by=None).values_list("slug", flat=True)) == bought
