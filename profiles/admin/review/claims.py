"""Accept, correct, reject, undo: one claim, one form."""

from collections.abc import Callable

from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from profiles.actions import decisions
from profiles.actions.decisions import DecidedMeanwhile, NameUnresolved
from profiles.admin.desk import editor
from profiles.admin.review import names, page
from profiles.admin.review.page import Refused
from profiles.forms.claims import FORMS, FactForm
from profiles.models import Claim, Decision, Verdict

UNDO = "undo"
DONE = {
    Verdict.ACCEPTED: gettext_lazy("Accepted."),
    Verdict.CORRECTED: gettext_lazy("Corrected."),
    Verdict.REJECTED: gettext_lazy("Rejected."),
    UNDO: gettext_lazy("Undone: the claim waits again."),
}


@require_http_methods(["GET", "HEAD", "POST"])
def decide(request: HttpRequest, model_admin: ModelAdmin, pk: int, claim_pk: int) -> HttpResponse:
    """Opens the fields of a claim, or takes what the editor decided of it."""
    interview, reading = page.find(request, model_admin, pk, to_change=True)
    claims = Claim.objects.for_review().select_related("reading__interview__person")
    claim = get_object_or_404(claims, pk=claim_pk, reading__interview=interview)
    refused = _try(request, claim) if request.method == "POST" else Refused(claim, _form(claim))
    if refused is None:
        return page.back(interview, f"claim-{claim.pk}")
    return page.show(request, model_admin, interview, reading, refused=refused)


def _form(claim: Claim, data: object = None) -> FactForm:
    """The fields of a claim as it stands: as corrected, or as read."""
    decision: Decision | None = getattr(claim, "decision", None)
    said = (decision.payload if decision else None) or claim.payload
    return FORMS[claim.kind].of(said, data=data, prefix=f"claim-{claim.pk}")


def _try(request: HttpRequest, claim: Claim) -> Refused | None:
    """What could not be decided, and why; None where it was."""
    verdict = request.POST.get("verdict", "")
    form = _form(claim, request.POST) if verdict == Verdict.CORRECTED else None
    if form and not form.is_valid():
        return Refused(claim, form)
    try:
        ACTS[verdict](request, claim, form)
    except KeyError:
        return Refused(claim, reason=_("Choose what to do with this claim."))
    except NameUnresolved as unresolved:
        return Refused(claim, form, _("Say what “%(name)s” means.") % {"name": unresolved.name})
    except ValidationError as error:
        return Refused(claim, form, " ".join(error.messages))
    except DecidedMeanwhile as moved:
        _tell_meanwhile(request, claim, moved.decision, verdict)
        return None
    messages.success(request, str(DONE[verdict]), extra_tags=f"claim-{claim.pk}")
    return None


def _accept(request: HttpRequest, claim: Claim, form: FactForm | None) -> None:
    choice = names.choice(claim.kind, claim.payload, request.POST)
    decisions.accept(claim=claim, by=editor(request), choice=choice, seen=_seen(request))


def _correct(request: HttpRequest, claim: Claim, form: FactForm | None) -> None:
    assert form is not None
    payload = form.payload()
    choice = names.choice(claim.kind, {**claim.payload, **payload}, request.POST)
    decisions.correct(claim=claim, payload=payload, by=editor(request), choice=choice, seen=_seen(request))


def _reject(request: HttpRequest, claim: Claim, form: FactForm | None) -> None:
    decisions.reject(claim=claim, by=editor(request), seen=_seen(request))


def _undo(request: HttpRequest, claim: Claim, form: FactForm | None) -> None:
    decisions.undo(claim=claim, by=editor(request), seen=_seen(request))


ACTS: dict[str, Callable[[HttpRequest, Claim, FactForm | None], None]] = {
    Verdict.ACCEPTED: _accept,
    Verdict.CORRECTED: _correct,
    Verdict.REJECTED: _reject,
    UNDO: _undo,
}


def _seen(request: HttpRequest) -> str:
    """How the claim stood on the page that the editor saw."""
    return request.POST.get("seen", "")


def _tell_meanwhile(request: HttpRequest, claim: Claim, decision: Decision | None, verdict: str) -> None:
    """Somebody else was faster: say who. A form sent twice is no news."""
    if _sent_twice(request, decision, verdict):
        return
    if decision is None:
        told = _("Meanwhile the decision was undone. Nothing was changed: look again.")
    else:
        told = _(
            "Meanwhile %(editor)s decided on this claim (%(verdict)s, %(when)s). Nothing was changed."
        ) % {
            "editor": decision.by,
            "verdict": decision.get_verdict_display(),
            "when": date_format(localtime(decision.at), "SHORT_DATETIME_FORMAT"),
        }
    messages.warning(request, told, extra_tags=f"claim-{claim.pk}")


def _sent_twice(request: HttpRequest, decision: Decision | None, verdict: str) -> bool:
    if decision is None:
        return verdict == UNDO
    return decision.by == request.user and decision.verdict == verdict
