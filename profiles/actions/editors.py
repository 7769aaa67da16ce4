"""Who may add, review and publish interviews."""

from django.contrib.auth.models import Group, Permission, User
from django.db import transaction

GROUP = "Editors"


@transaction.atomic
def create_editor(*, username: str, password: str) -> bool:
    """Make an account that may enter the admin as an editor; False if the name is taken.

    A taken name is left as it is, password included, but for one thing: the group's rights are
    brought up to date, so that a new version's tables are open to the editors who are there.
    """
    group, _ = Group.objects.get_or_create(name=GROUP)
    # Nothing that evidence hangs on is deleted, not even by an editor: people and claims are withdrawn.
    group.permissions.set(
        Permission.objects.filter(content_type__app_label="profiles").exclude(codename__startswith="delete_")
    )
    if User.objects.filter(username=username).exists():
        return False
    User.objects.create_user(username, password=password, is_staff=True).groups.add(group)
    return True
