"""An account for the admin, made once."""

import secrets
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from profiles.actions.editors import create_editor


class Command(BaseCommand):
    help = "Make an editor's account and print its password; leave it alone if it is there already."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("username", nargs="?", default="editor")

    def handle(self, *args: Any, username: str, **options: Any) -> None:
        password = secrets.token_urlsafe(12)
        if create_editor(username=username, password=password):
            self.stdout.write(
                f"Editor account: {username}\nPassword:       {password}   (shown only this once)"
            )
        else:
            self.stdout.write(
                f"Editor account: {username}, made earlier. "
                f"For a new password: python3 dev.py manage changepassword {username}"
            )
