"""Editors add, review and publish; they delete nothing."""

import pytest
from django.contrib.auth.models import Group, User

from profiles.actions.editors import GROUP, create_editor

pytestmark = pytest.mark.django_db


def test_an_editor_enters_the_admin_and_may_change_people_but_not_delete_them():
    assert create_editor(username="nour", password="a long password")
    nour = User.objects.get(username="nour")
    assert nour.check_password("a long password")
    assert (nour.is_staff, nour.is_superuser) == (True, False)
    assert nour.has_perms(["profiles.add_interview", "profiles.change_person", "profiles.view_claim"])
    assert not nour.has_perm("profiles.delete_person")
    assert not nour.has_perm("auth.change_user")


def test_an_account_that_is_there_keeps_its_password():
    create_editor(username="nour", password="the first one")
    assert not create_editor(username="nour", password="another one")
    assert User.objects.get(username="nour").check_password("the first one")


def test_the_groups_rights_are_brought_up_to_date():
    create_editor(username="nour", password="a long password")
    Group.objects.get(name=GROUP).permissions.clear()
    create_editor(username="nour", password="a long password")
    assert User.objects.get(username="nour").has_perm("profiles.change_person")
