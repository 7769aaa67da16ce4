"""Accept all that the reader is sure of: first the list, then the act."""

from collections.abc import Iterable

from django import forms
from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_http_methods

from profiles.actions import decisions
from profiles.actions.decisions import Accepted
from profiles.actions.reconciliation import NameBook
from profiles.admin.desk import editor
from profiles.admin.review import page
from profiles.admin.review.cards import Card, groups
from profiles.admin.review.wording import Wording
from profiles.models import Claim, Interview, Reading

USUAL = 90  # percent, to start from: the list shows what it means before anything is accepted


class AboveForm(forms.Form):
    """From which confidence on, in percent."""

    above = forms.IntegerField(label=gettext_lazy("confidence in percent"), min_value=0, max_value=100)


@require_http_methods(["GET", "HEAD", "POST"])
def accept_all(request: HttpRequest, model_admin: ModelAdmin, pk: int) -> HttpResponse:
    """The list of what would be accepted; accepted are the claims that stay ticked in it."""
    interview, reading = page.find(request, model_admin, pk, to_change=True)
    form = AboveForm(request.POST or request.GET or {"above": USUAL})
    if form.is_valid() and request.method == "POST":
        return _accept(request, interview, reading, form.cleaned_data["above"] / 100)
    above = form.cleaned_data.get("above") if form.is_valid() else None
    return _list(request, model_admin, interview, reading, form, above)


def _accept(request: HttpRequest, interview: Interview, reading: Reading, above: float) -> HttpResponse:
    ticked = {int(pk) for pk in request.POST.getlist("claim") if pk.isdecimal()}
    done = decisions.accept_all(reading=reading, above=above, by=editor(request), only=ticked)
    number = len(done.accepted)
    told = ngettext("%(number)s claim accepted.", "%(number)s claims accepted.", number) % {"number": number}
    messages.success(request, told)
    for claim, reason in done.refused:
        messages.error(request, f"{_('Not accepted:')} {reason}", extra_tags=f"claim-{claim.pk}")
    for claim in done.waiting:
        messages.warning(request, _("Say first what the name means."), extra_tags=f"claim-{claim.pk}")
    return page.back(interview, "claims")


def _list(
    request: HttpRequest,
    model_admin: ModelAdmin,
    interview: Interview,
    reading: Reading,
    form: AboveForm,
    above: int | None,
) -> HttpResponse:
    found = Accepted() if above is None else decisions.would_accept(reading=reading, above=above / 100)
    wording = page.wording(NameBook("role"))
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Accept all that is sure"),
        "opts": Interview._meta,
        "interview": interview,
        "form": form,
        "above": above,
        "accepted": _cards(found.accepted, wording),
        "waiting": _cards(found.waiting, wording),
    }
    return TemplateResponse(request, "admin/profiles/interview/accept.html", context)


def _cards(claims: Iterable[Claim], wording: Wording) -> list[Card]:
    """In the order of the review page."""
    shown = [Card(claim, wording.says(claim.kind, claim.payload), "") for claim in claims]
    return [card for group in groups(shown) for card in group.cards]
