"""Two to four people side by side."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from profiles.browse import comparison


@require_safe
def compare(request: HttpRequest) -> HttpResponse:
    shown = comparison.compare(request.GET.getlist("p"))
    context = {"here": "compare", "comparison": shown, "noindex": bool(request.GET)}
    return render(request, "compare.html", context)
