"""Who is asking, when one reverse proxy stands before the site."""

from django.conf import settings
from django.http import HttpRequest


def client_address(request: HttpRequest) -> str:
    """The visitor's address, for counting failed logins.

    The proxy appends the address that it saw to X-Forwarded-For: only the last one can be
    trusted, whatever the visitor wrote before it.
    """
    if settings.BEHIND_PROXY:
        forwarded = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
        if forwarded:
            return forwarded
    return request.META.get("REMOTE_ADDR", "")  # a server behind a socket file says nothing
