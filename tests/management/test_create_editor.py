"""The command prints a password once, and says how to reset it afterwards."""

import re

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command

pytestmark = pytest.mark.django_db


def test_the_printed_password_opens_the_door(capsys):
    call_command("create_editor")
    password = re.search(r"Password:\s+(\S+)", capsys.readouterr().out).group(1)
    assert User.objects.get(username="editor").check_password(password)


def test_the_second_time_no_password_is_printed(capsys):
    call_command("create_editor", "nour")
    capsys.readouterr()
    call_command("create_editor", "nour")
    said = capsys.readouterr().out
    assert "Password:" not in said
    assert "changepassword nour" in said
