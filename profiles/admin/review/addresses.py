"""Where the acts of a review are sent."""

from collections.abc import Callable
from functools import partial, update_wrapper

from django.contrib.admin import ModelAdmin
from django.http import HttpResponse
from django.urls import URLPattern, path

from profiles.admin.review import acceptance, additions, claims, page, profile, publication, route

# address below the interview's own, name, view
ACTS: tuple[tuple[str, str, Callable[..., HttpResponse]], ...] = (
    ("", "review", page.review),
    ("claims/<int:claim_pk>/", "claim", claims.decide),
    ("accept/", "acceptance", acceptance.accept_all),
    ("add/<slug:kind>/", "addition", additions.add),
    ("remove/<slug:kind>/<int:row_pk>/", "removal", additions.remove),
    ("route/<slug:kind>/<int:row_pk>/", "move", route.move),
    ("profile/", "profile", profile.save),
    ("publish/", "publication", publication.publish),
    ("withdraw/", "withdrawal", publication.withdraw),
)


def urls(model_admin: ModelAdmin) -> list[URLPattern]:
    """For `InterviewAdmin.get_urls`: all behind the admin's own door."""
    return [
        path(
            f"<int:pk>/review/{address}",
            model_admin.admin_site.admin_view(update_wrapper(partial(view, model_admin=model_admin), view)),
            name=f"profiles_interview_{name}",
        )
        for address, name, view in ACTS
    ]
