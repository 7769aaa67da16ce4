"""A document comes in by file or by paste, and nothing is half kept."""

from unittest import mock

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from profiles.models import Interview, Person
from tests.actions import found

pytestmark = pytest.mark.usefixtures("known", "reader")

ADD = "/admin/profiles/interview/add/"
KNOWN_OF_IT = {"medium": "podcast", "nature": "interview", "shows": "quotes"}


def file(text=found.TEXT, name="lina.txt"):
    return SimpleUploadedFile(name, text if isinstance(text, bytes) else text.encode())


def send(desk, **said):
    return desk.post(ADD, {**KNOWN_OF_IT, **said})


def errors(response):
    return dict(response.context["form"].errors)


def review_of(interview):
    return reverse("admin:profiles_interview_review", args=(interview.pk,))


def test_a_file_is_kept_read_and_reviewed_at_once(desk, nour):
    said = {"title": "Épisode 7", "date": "2024-05", "source_address": "https://example.org/7"}
    response = send(desk, file=file(), **said, interviewer="Nour", language="fr")
    interview = Interview.objects.get()
    assert response.url == review_of(interview)
    assert (interview.title, interview.date, interview.medium) == ("Épisode 7", "2024-05", "podcast")
    assert (interview.file_name, interview.added_by, interview.person.name) == ("lina.txt", nour, "Lina")
    assert interview.readings.get().claims.count() == 8


def test_a_pasted_text_is_as_good_as_a_file(desk):
    send(desk, text=found.TEXT.replace("\n", "\r\n"))
    interview = Interview.objects.get()
    assert interview.text == found.TEXT.strip() or interview.text == found.TEXT
    assert interview.file_name == ""


def test_what_is_left_open_is_read_from_the_document(desk):
    send(desk, file=file())
    interview = Interview.objects.get()
    assert (interview.language, interview.date) == ("fr", "2024-05")


@pytest.mark.parametrize(
    "said, field, message",
    [
        ({}, "file", "Choose a file, or paste the text."),
        ({"text": "  \n"}, "file", "Choose a file, or paste the text."),
        ({"file": file(b"")}, "file", "This document is empty."),
        ({"file": file(b"\x00\x01\x02" * 99)}, "file", "This file is not text."),
        ({"file": file(name="lina.pdf")}, "file", "Files of this kind can't be read yet."),
        ({"text": "Lina: bonjour", "date": "May 2024"}, "date", "Write the date as precisely as it is told"),
    ],
)
def test_a_refusal_stands_beside_its_field_and_nothing_is_kept(desk, said, field, message):
    response = send(desk, title="Typed already", **said)
    assert message in errors(response)[field][0]
    assert not Interview.objects.exists()
    assert not Person.objects.exists()
    assert response.context["form"]["title"].value() == "Typed already"


def test_one_of_the_two_not_both(desk):
    response = send(desk, file=file(), text="Lina: bonjour")
    assert errors(response)["text"] == ["There is a file and a pasted text: keep one of the two."]
    assert "Lina: bonjour" in response.content.decode()


def test_a_large_file_is_refused_before_it_is_all_read(desk):
    response = send(desk, file=file(b"a" * (5 * 1024 * 1024 + 2)))
    assert "larger than 5 MB" in errors(response)["file"][0]


def test_refusals_are_told_in_french_too(desk):
    response = desk.post(ADD, {**KNOWN_OF_IT, "file": file(b"")}, headers={"accept-language": "fr"})
    assert "vide" in errors(response)["file"][0]


def test_the_same_bytes_lead_to_the_first_one(desk):
    send(desk, file=file())
    response = desk.post(ADD, {**KNOWN_OF_IT, "file": file(name="again.txt")}, follow=True)
    assert response.redirect_chain[-1][0] == review_of(Interview.objects.get())
    assert "is here already: nour added it on" in response.content.decode()


def test_a_paste_of_the_same_file_is_recognised(desk):
    send(desk, file=file())
    send(desk, text=found.TEXT.replace("\n", "\r\n"))
    assert Interview.objects.count() == 1


def test_a_reader_that_fails_leaves_nothing_behind(desk):
    with mock.patch("profiles.actions.readings.engine.read", side_effect=ZeroDivisionError):
        desk.raise_request_exception = False
        assert send(desk, file=file()).status_code == 500
    assert not Interview.objects.exists()


def test_who_may_not_add_is_refused(desk, nour):
    nour.groups.clear()
    assert desk.get(ADD).status_code == 403
