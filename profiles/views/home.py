"""The door of the site."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from profiles.browse.home import home as shown


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    return render(request, "home.html", {"here": "home", "home": shown()})
