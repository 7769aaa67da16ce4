"""Adding an interview: a document comes in, is read at once, and its review opens."""

from typing import Any

from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from profiles.actions import interviews
from profiles.actions.interviews import AlreadyImported, Unreadable
from profiles.admin.desk import editor
from profiles.forms.interviews import InterviewForm
from profiles.models import Interview


def add(request: HttpRequest, model_admin: ModelAdmin) -> HttpResponse:
    """The form, and what becomes of a document. Refused or not, nothing is half kept."""
    if not model_admin.has_add_permission(request):
        raise PermissionDenied
    form = InterviewForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        interview = _keep(request, form)
        if interview is not None:
            return redirect(reverse("admin:profiles_interview_review", args=(interview.pk,)))
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Add an interview"),
        "opts": Interview._meta,
        "form": form,
        "media": model_admin.media,
    }
    return TemplateResponse(request, "admin/profiles/interview/add.html", context)


def _keep(request: HttpRequest, form: InterviewForm) -> Interview | None:
    """The interview that the document is, new or known; None where the form now says what is wrong."""
    try:
        interview = _import(form, **form.told(), by=editor(request))
    except AlreadyImported as known:
        messages.warning(request, _already(known.interview))
        return known.interview
    except Unreadable as refusal:
        form.add_error("file" if form.upload else "text", _(refusal.sentence))
    except ValidationError as error:
        form.add_error(None, " ".join(error.messages))
    else:
        messages.success(request, _("The interview is kept and read. Here is what was found."))
        return interview
    return None


def _import(form: InterviewForm, **told: Any) -> Interview:
    upload = form.upload
    if upload is None:
        return interviews.paste(text=form.cleaned_data["text"], **told)
    # One byte more than is taken, so that intake sees that there is too much without reading it all.
    return interviews.add(name=upload.name or "", content=upload.read(interviews.LARGEST + 1), **told)


def _already(interview: Interview) -> str:
    return _("This document is here already: %(editor)s added it on %(date)s. Nothing was added again.") % {
        "editor": interview.added_by,
        "date": date_format(localtime(interview.added_at), "SHORT_DATE_FORMAT"),
    }
