"""What templates need besides what they are given: the page's own address in the other language."""

from typing import Any

from django import template
from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language

from profiles.browse import dates

register = template.Library()


@register.filter
def partial_date(value: str) -> str:
    """`2019-09` in words."""
    return dates.said(value)


@register.simple_tag(takes_context=True)
def languages(context: template.Context) -> list[dict[str, Any]]:
    """The site's languages: this very page and its state in each of them."""
    request = context.get("request")
    return [
        {
            "code": code,
            "name": name,
            "current": code == get_language(),
            "url": _in_language(context, request, code, with_state=True),
        }
        for code, name in settings.LANGUAGES
    ]


@register.simple_tag(takes_context=True)
def alternates(context: template.Context) -> list[dict[str, str]]:
    """Whole addresses of the page in each language, and in whichever the visitor prefers."""
    request = context.get("request")
    if request is None:
        return []
    codes = {**{code: code for code, _name in settings.LANGUAGES}, "x-default": ""}
    return [
        {"hreflang": hreflang, "url": request.build_absolute_uri(_in_language(context, request, code))}
        for hreflang, code in codes.items()
    ]


@register.simple_tag(takes_context=True)
def canonical(context: template.Context) -> str:
    """The page's one address: what the view says, else the path without parameters."""
    request = context.get("request")
    if request is None:
        return ""
    return request.build_absolute_uri(context.get("canonical") or context.get("path") or request.path)


def _in_language(
    context: template.Context, request: HttpRequest | None, code: str, with_state: bool = False
) -> str:
    """The path under another language's prefix; with the parameters where the state goes along."""
    path = context.get("path") or (request.path if request else "/")
    first, _slash, rest = path.lstrip("/").partition("/")
    known = first in dict(settings.LANGUAGES)
    state = request.META.get("QUERY_STRING", "") if with_state and request and not context.get("path") else ""
    bare = rest if known else path.lstrip("/")
    prefix = f"/{code}/" if code else "/"
    return prefix + (bare if known else "") + (f"?{state}" if state and known else "")
