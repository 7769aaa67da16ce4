"""The page itself: whichever act led there, and with whatever it has to say."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import wraps
from typing import Any

from django.contrib.admin import ModelAdmin
from django.contrib.messages import get_messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.cache import patch_vary_headers
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from profiles.actions.reconciliation import NameBook
from profiles.admin.progress import Progress
from profiles.admin.review import cards, names, passages
from profiles.admin.review.cards import Card
from profiles.admin.review.gate import gate
from profiles.admin.review.kept import kept_besides
from profiles.admin.review.steps import stretches
from profiles.admin.review.wording import Wording
from profiles.forms.claims import FactForm, WordsForm
from profiles.forms.people import ProfileForm
from profiles.models import Claim, FactKind, Interview, Reading, Topic

PART = "X-Part"  # a script that opens one form in place asks for that part of the page only


@dataclass(slots=True)
class Refused:
    """What could not be decided of a claim, with what the editor had filled in."""

    claim: Claim
    form: FactForm | None = None
    reason: str = ""


@dataclass(slots=True)
class Adding:
    """The open form of a fact that the reader missed."""

    kind: FactKind
    form: FactForm
    words: WordsForm
    question: names.Question | None = None


@require_safe
def review(request: HttpRequest, model_admin: ModelAdmin, pk: int) -> HttpResponse:
    interview, reading = find(request, model_admin, pk)
    return show(request, model_admin, interview, reading)


def sent(act: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """An act is sent, never looked at: whoever types its address, or reloads it, gets the page."""

    @wraps(act)
    def view(request: HttpRequest, model_admin: ModelAdmin, pk: int, **said: Any) -> HttpResponse:
        if request.method != "POST":
            return redirect("admin:profiles_interview_review", pk)
        return act(request, model_admin, pk, **said)

    return view


def find(
    request: HttpRequest, model_admin: ModelAdmin, pk: int, *, to_change: bool = False
) -> tuple[Interview, Reading]:
    """The interview and its newest reading, for an editor who may see it, or change it."""
    interview = Interview.objects.select_related("person", "added_by").defer("content").filter(pk=pk).first()
    allowed = model_admin.has_change_permission if to_change else model_admin.has_view_permission
    if interview is None:
        raise Http404
    if not allowed(request, interview):
        raise PermissionDenied
    reading = interview.readings.first()
    if reading is None:
        raise Http404(_("This interview has not been read yet."))
    reading.interview = interview
    return interview, reading


def back(interview: Interview, anchor: str = "") -> HttpResponse:
    """To the page, at the place that the editor came from."""
    return redirect(address(interview) + (f"#{anchor}" if anchor else ""))


def address(interview: Interview, name: str = "review", *args: Any) -> str:
    return reverse(f"admin:profiles_interview_{name}", args=(interview.pk, *args))


def show(
    request: HttpRequest,
    model_admin: ModelAdmin,
    interview: Interview,
    reading: Reading,
    *,
    refused: Refused | None = None,
    adding: Adding | None = None,
    profile_form: ProfileForm | None = None,
    ground: str = "",
) -> HttpResponse:
    """The review page, or the one part of it that a script asked for."""
    books = NameBook.of_all()
    words = wording(books["role"])
    shown = [cards.card(claim, words, books) for claim in cards.claims_of(reading)]
    if refused:
        _open(shown, refused, books)
    progress = Progress(sum(card.decision is not None for card in shown), len(shown))
    context = {
        **model_admin.admin_site.each_context(request),
        "is_nav_sidebar_enabled": False,  # the text and the claims need the width
        "title": str(interview),
        "opts": Interview._meta,
        "interview": interview,
        "person": interview.person,
        "reading": reading,
        "warnings": [_(sentence) for sentence in reading.warnings],
        "groups": cards.groups(shown),
        "progress": progress,
        "segments": list(passages.segments(interview.text, _marks(shown))),
        "kept": kept_besides(interview, reading),
        "stretches": stretches(interview),
        "adding": adding,
        "names": _offered(books) if adding or (refused and refused.form) else None,
        "may_change": model_admin.has_change_permission(request, interview),
        "profile_form": profile_form or ProfileForm(instance=interview.person),
        "gate": gate(interview, progress, ground),
        "notices": _notices(request, shown),
    }
    return _render(request, context, refused, shown)


def _render(
    request: HttpRequest, context: dict[str, Any], refused: Refused | None, shown: list[Card]
) -> HttpResponse:
    template = "admin/profiles/interview/review.html"
    if request.headers.get(PART) and (refused or context["adding"]):
        template = "admin/profiles/interview/part.html"
        context["card"] = next((card for card in shown if refused and card.claim == refused.claim), None)
    response = TemplateResponse(request, template, context)
    patch_vary_headers(response, [PART])
    return response


def wording(roles: NameBook) -> Wording:
    return Wording(_labels(roles.entities.values()), _labels(Topic.objects.all()))


def _labels(entities: Iterable[Any]) -> dict[str, str]:
    return {entity.slug: entity.label for entity in entities}


def _offered(books: dict[str, NameBook]) -> dict[str, list[str]]:
    """The names that an open form offers while one writes."""
    return {
        target: sorted(entity.name for entity in book.entities.values()) for target, book in books.items()
    }


def _open(shown: list[Card], refused: Refused, books: dict[str, NameBook]) -> None:
    """Opens the card of a claim that is being corrected, or that could not be decided."""
    for card in shown:
        if card.claim.pk == refused.claim.pk:
            card.form, card.refusal = refused.form, refused.reason
            said = _said(refused, card)
            card.question = names.question(card.claim.kind, said, books)


def _said(refused: Refused, card: Card) -> dict[str, Any]:
    form = refused.form
    if form is None or not form.is_bound:
        decision = card.decision
        return decision.payload if decision and decision.payload else card.claim.payload
    return {**card.claim.payload, **getattr(form, "cleaned_data", {})}


def _marks(shown: list[Card]) -> Iterable[passages.Mark]:
    for card in shown:
        for passage in card.passages:
            yield passages.mark(card.claim, passage, card.says, card.decision is None)


def _notices(request: HttpRequest, shown: list[Card]) -> list[Any]:
    """What just happened: said at its claim where it has one, above the page otherwise."""
    by_tag = {f"claim-{card.claim.pk}": card for card in shown}
    others = []
    for message in get_messages(request):
        card = by_tag.get(message.extra_tags or "")
        if card is None:
            others.append(message)
        else:
            card.notice = str(message)
    return others
