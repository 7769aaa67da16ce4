"""The order of the steps of a route."""

from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from profiles.actions import routes
from profiles.admin.desk import editor
from profiles.admin.review import page
from profiles.admin.review.steps import STEPS, steps_of
from profiles.models import FactKind


@page.sent
def move(request: HttpRequest, model_admin: ModelAdmin, pk: int, kind: str, row_pk: int) -> HttpResponse:
    """One place earlier or later. A form sent twice moves once: it says from where."""
    interview, _reading = page.find(request, model_admin, pk, to_change=True)
    if kind not in STEPS or interview.person is None:
        raise Http404
    steps = steps_of(interview.person, FactKind(kind))
    here = next((place for place, step in enumerate(steps, start=1) if step.pk == row_pk), None)
    if here is not None and str(here) == request.POST.get("place"):
        routes.move(step=steps[here - 1], earlier=request.POST.get("way") == "earlier", by=editor(request))
        messages.success(request, _("The route is in its new order."))
    return page.back(interview, "route")
