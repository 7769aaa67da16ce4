"""What the reader missed: an editor adds it, with the words that say it or with a signature."""

from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from profiles.actions import additions
from profiles.actions.additions import WordsNotFound
from profiles.actions.catalogue import ROWS
from profiles.actions.decisions import NameUnresolved
from profiles.actions.reconciliation import NameBook
from profiles.admin.desk import editor
from profiles.admin.review import names, page
from profiles.admin.review.page import Adding
from profiles.forms.claims import FORMS, WordsForm
from profiles.models import FactKind, Interview


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest, model_admin: ModelAdmin, pk: int, kind: str) -> HttpResponse:
    """Opens the empty fields of a kind of fact, or adds the fact."""
    interview, reading = page.find(request, model_admin, pk, to_change=True)
    adding = _adding(request, kind)
    if request.method == "POST" and _try(request, interview, adding):
        return page.back(interview, "kept")
    return page.show(request, model_admin, interview, reading, adding=adding)


def _adding(request: HttpRequest, kind: str) -> Adding:
    if kind not in ROWS:
        raise Http404
    data = request.POST if request.method == "POST" else None
    return Adding(FactKind(kind), FORMS[kind](data, prefix="fact"), WordsForm(data, prefix="fact"))


def _try(request: HttpRequest, interview: Interview, adding: Adding) -> bool:
    """Whether the fact was added; otherwise the form says why not."""
    if not (adding.form.is_valid() & adding.words.is_valid()):  # both say what is wrong
        return False
    payload = adding.form.payload()
    try:
        additions.add(
            interview=interview,
            kind=adding.kind,
            payload=payload,
            words=adding.words.cleaned_data["words"],
            choice=names.choice(adding.kind, payload, request.POST),
            order=_last(interview, adding.kind) + 1,
            by=editor(request),
        )
    except WordsNotFound:
        adding.words.add_error(
            "words", _("These words do not stand in the interview. Copy them from the text.")
        )
    except NameUnresolved as unresolved:
        adding.question = names.question(adding.kind, payload, NameBook.of_all())
        adding.form.add_error(None, _("Say what “%(name)s” means.") % {"name": unresolved.name})
    except ValidationError as error:
        adding.form.add_error(None, " ".join(error.messages))
    else:
        messages.success(request, _("The fact is added."))
        return True
    return False


def _last(interview: Interview, kind: str) -> int:
    """The place of the last step of this kind; what is added comes after it."""
    steps = {FactKind.EDUCATION: "education_steps", FactKind.POSITION: "positions"}
    if kind not in steps:
        return 0
    last = getattr(interview.person, steps[FactKind(kind)]).order_by("order").last()
    return last.order if last else 0


@page.sent
def remove(request: HttpRequest, model_admin: ModelAdmin, pk: int, kind: str, row_pk: int) -> HttpResponse:
    """Takes away what an editor had added. What is gone already is no error: a form may be sent twice."""
    interview, _reading = page.find(request, model_admin, pk, to_change=True)
    if kind not in ROWS:
        raise Http404
    row = ROWS[kind]._default_manager.filter(pk=row_pk, claim=None).first()
    if row is not None and row.person == interview.person:
        additions.remove(row=row, by=editor(request))
        messages.success(request, _("The fact is taken away."))
    return page.back(interview, "kept")
