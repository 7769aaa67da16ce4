"""Questions, and everybody's answers to them."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from profiles.browse import index, topics
from profiles.browse.selection import page_number
from profiles.views import absence


@require_safe
def topic_list(request: HttpRequest) -> HttpResponse:
    return render(request, "topics/list.html", {"here": "topic", "topics": topics.topics(index.current())})


@require_safe
@absence.told
def topic(request: HttpRequest, slug: str) -> HttpResponse:
    shown = topics.topic_page(slug, page_number(request.GET.get("page", "")))
    return render(request, "topics/page.html", {"here": "topic", "page": shown, "noindex": shown.page > 1})
