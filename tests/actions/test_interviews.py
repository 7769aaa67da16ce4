"""A document is kept once, whole, or not at all."""

from unittest import mock

import pytest
from django.db import IntegrityError

from profiles.actions import interviews, readings
from profiles.actions.interviews import AlreadyImported, Unreadable
from profiles.models import Interview, Person
from tests.actions import found

CONTENT = found.TEXT.encode()


@pytest.fixture(autouse=True)
def reader(monkeypatch, known):
    monkeypatch.setattr(readings.engine, "read", lambda text: found.reading(text=text))


def test_a_document_is_kept_as_it_came_and_read(nour):
    interview = interviews.add(name="lina.txt", content=CONTENT, by=nour, medium="podcast")
    assert (bytes(interview.content), interview.file_name, interview.medium) == (
        CONTENT,
        "lina.txt",
        "podcast",
    )
    assert interview.readings.get().claims.exists()
    assert interview.history.last().history_user == nour


def test_the_same_bytes_lead_to_the_first_one(nour):
    first = interviews.add(name="lina.txt", content=CONTENT, by=nour)
    with pytest.raises(AlreadyImported) as known:
        interviews.add(name="other.md", content=CONTENT, by=nour)
    assert known.value.interview == first


def test_two_requests_at_once_keep_one(nour):
    """Both found nothing before either had written: the database lets one of them in."""
    first = interviews.add(name="lina.txt", content=CONTENT, by=nour)
    late = mock.patch.object(interviews, "_add", side_effect=IntegrityError)
    with late, pytest.raises(AlreadyImported) as known:
        interviews.add(name="lina.txt", content=CONTENT, by=nour)
    assert known.value.interview == first


def test_a_paste_is_the_same_document_whatever_the_browser_made_of_its_lines(nour):
    interviews.paste(text=found.TEXT, by=nour)
    with pytest.raises(AlreadyImported):
        interviews.paste(text=found.TEXT.replace("\n", "\r\n"), by=nour)


def test_what_cannot_be_read_leaves_nothing_behind(nour):
    with pytest.raises(Unreadable):
        interviews.add(name="lina.txt", content=b"", by=nour)
    with (
        mock.patch.object(readings.engine, "read", side_effect=ZeroDivisionError),
        pytest.raises(ZeroDivisionError),
    ):
        interviews.add(name="lina.txt", content=CONTENT, by=nour)
    assert not Interview.objects.exists()
    assert not Person.objects.exists()
