"""The door: from a school, a trade or a question to the first profile."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from profiles.browse import cards, lists, names, topics
from profiles.browse.selection import Selection

NEWEST = 3
SUGGESTED = 6  # names and questions to start from


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    shown = lists.profile_list(Selection(size=NEWEST))
    starts = {kind: names.most_frequent(kind, SUGGESTED) for kind in ("school", "role")}
    context = {
        "here": "home",
        "total": shown.total,
        "coverage": shown.coverage,
        "cards": cards.of_keys(shown.keys),
        "starts": starts,
        "topics": topics.topics()[:SUGGESTED],
    }
    return render(request, "home.html", context)
