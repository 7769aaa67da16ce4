"""The list of profiles, one profile, and where one of its facts is said."""

from django.http import HttpRequest, HttpResponse, JsonResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from profiles.browse import cards, lists, profiles
from profiles.browse.exports.as_csv import as_csv
from profiles.browse.exports.as_json import as_json
from profiles.browse.exports.tables import TABLES
from profiles.browse.selection import Selection
from profiles.views import absence


@require_safe
def profile_list(request: HttpRequest) -> HttpResponse | StreamingHttpResponse:
    asked = Selection.of(request.GET)
    form = request.GET.get("format")
    if form == "csv":
        return _csv(request, asked)
    if form == "json":
        return _json(request, asked)
    shown = lists.profile_list(asked)
    found = cards.of_keys(shown.keys)
    context = {
        "here": "profiles",
        "list": shown,
        "cards": [(card, card.pid in asked.compared) for card in found],
        "ticked_elsewhere": [pid for pid in asked.compared if pid not in {card.pid for card in found}],
        "kept": lists.kept(asked),
        "clear_url": asked.bare().link(),
        "csv_url": asked.link(format="csv"),
        "steps_url": asked.link(format="csv", table="steps"),
        "json_url": asked.link(format="json"),
        "canonical": reverse("profiles") + _canonical(asked),
        "noindex": asked.is_filtered or bool(request.GET),
    }
    return render(request, "profiles/list.html", context)


@require_safe
@absence.told
def profile(request: HttpRequest, slug: str, pid: str) -> HttpResponse:
    shown = profiles.profile(pid)
    if shown.person.slug != slug:
        return redirect(shown.person, permanent=True)
    return render(request, "profiles/profile.html", {"here": "profiles", "profile": shown})


@require_safe
@absence.told
def evidence(request: HttpRequest, slug: str, pid: str, fid: str) -> HttpResponse:
    shown = profiles.evidence(pid, fid)
    if shown.person.slug != slug:
        return redirect(shown.fact.url, permanent=True)
    context = {"here": "profiles", "evidence": shown, "noindex": True}
    return render(request, "profiles/evidence.html", context)


def _json(request: HttpRequest, asked: Selection) -> JsonResponse:
    """The list for a program, to which a wrong number is an error rather than a hint."""
    if asked.errors:
        error = " ".join(f"{name}: {' '.join(said)}" for name, said in asked.errors.items())
        return JsonResponse({"ok": False, "error": error, "status": 400}, status=400)
    return JsonResponse(as_json(lists.profile_list(asked), request.build_absolute_uri))


def _csv(request: HttpRequest, asked: Selection) -> StreamingHttpResponse:
    table = request.GET.get("table", "")
    table = table if table in TABLES else "profiles"
    response = StreamingHttpResponse(as_csv(asked, table), content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{table}.csv"'
    return response


def _canonical(asked: Selection) -> str:
    """The filters alone: neither page nor order nor ticks."""
    filters = asked.filters().urlencode()
    return f"?{filters}" if filters else ""
