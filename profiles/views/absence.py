"""What is answered where there is nothing to show: never public, or no more."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from profiles.browse.people import NotFound, Withdrawn

View = Callable[..., HttpResponse]


def told(view: View) -> View:
    """Turns `NotFound` into 404, and `Withdrawn` into 410 without a name."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        except NotFound as error:
            raise Http404 from error
        except Withdrawn as error:
            return gone(request, str(error))

    return answer


def gone(request: HttpRequest, pid: str) -> HttpResponse:
    """The profile was withdrawn. Its address may hold a name; this page and its links do not."""
    nameless = reverse("profile", kwargs={"slug": "profile", "pid": pid})
    response = render(request, "410.html", {"path": nameless, "noindex": True}, status=410)
    response.headers["X-Robots-Tag"] = "noindex"
    return response
