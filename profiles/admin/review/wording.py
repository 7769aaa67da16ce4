"""A claim in words, in the language of the page, so that an editor can read it beside its sentence."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import TextChoices
from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from profiles.models import (
    About,
    Aspect,
    FactKind,
    HowTold,
    PayBasis,
    Period,
    PositionKind,
    Seniority,
    SkillKind,
)

Payload = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Wording:
    """Says facts in words. It knows the labels of roles and topics by their slugs."""

    roles: Mapping[str, str]
    topics: Mapping[str, str]

    def says(self, kind: str, payload: Payload) -> str:
        """What a payload of `profiles.reading.facts` says: "Data engineer at Doctolib, current"."""
        return str(getattr(self, f"_{FactKind(kind).name.lower()}")(payload))

    def _person(self, said: Payload) -> str:
        age = said.get("age")
        return _listed(
            said.get("name"),
            ngettext("%(age)s year old", "%(age)s years old", age) % {"age": age} if age else "",
            said.get("location") and _("lives in %(place)s") % {"place": said["location"]},
            said.get("headline") and _("“%(words)s”") % {"words": said["headline"]},
        )

    def _education(self, said: Payload) -> str:
        what = _listed(said.get("programme"), said.get("degree"), said.get("field"))
        if said.get("school"):
            sentence = _("Studied at %(school)s: %(what)s") if what else _("Studied at %(school)s")
        else:
            sentence = _("Studied: %(what)s")
        return _listed(sentence % {"school": said.get("school"), "what": what}, _place(said), _when(said))

    def _position(self, said: Payload) -> str:
        kind = _label(PositionKind, said.get("position_kind"))
        role = self.roles.get(said.get("role") or "", said.get("role"))
        what = (
            said.get("title") or (kind if said.get("position_kind") != "job" else "") or role or _("Worked")
        )
        if said.get("employer"):
            what = _("%(title)s at %(employer)s") % {"title": what, "employer": said["employer"]}
        return _listed(
            _first_upper(what),
            kind if said.get("title") and said.get("position_kind") != "job" else "",
            said.get("team") and _("team: %(team)s") % {"team": said["team"]},
            _place(said),
            _when(said),
            _lasting(said.get("duration_months")),
            _("current position") if said.get("current") else "",
        )

    def _skill(self, said: Payload) -> str:
        told, kind = _label(HowTold, said.get("told")), _label(SkillKind, said.get("skill_kind"))
        return _("%(skill)s (%(kind)s): %(told)s") % {"skill": said.get("name"), "kind": kind, "told": told}

    def _salary(self, said: Payload) -> str:
        return _listed(
            f"{_amounts(said)} {said.get('currency')} {_label(Period, said.get('period'))}",
            _label(PayBasis, said.get("basis")),
            _label(Seniority, said.get("seniority")),
            self.roles.get(said.get("role") or "", said.get("role")),
            _label(About, said.get("about")),
            said.get("year"),
        )

    def _working_life(self, said: Payload) -> str:
        aspect = _first_upper(_label(Aspect, said.get("aspect")))
        return _("%(aspect)s: %(value)s") % {"aspect": aspect, "value": said.get("value")}

    def _answer(self, said: Payload) -> str:
        topic = said.get("topic") or ""
        return _("Answers “%(question)s”") % {"question": self.topics.get(topic, topic)}


def _listed(*parts: Any) -> str:
    return ", ".join(dict.fromkeys(str(part) for part in parts if part))


def _label(choices: type[TextChoices], value: Any) -> str:
    """The label of a value; the value itself where a newer reader says what we don't know."""
    if not value:
        return ""
    return str(choices(value).label) if value in choices.values else str(value)


def _first_upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _place(said: Payload) -> str:
    return _("in %(place)s") % {"place": said["location"]} if said.get("location") else ""


def _when(said: Payload) -> str:
    start, end = said.get("start"), said.get("end")
    if start and end:
        return f"{start} – {end}" if start != end else str(start)
    if start:
        return (
            _("since %(date)s") % {"date": start}
            if said.get("current")
            else _("from %(date)s") % {"date": start}
        )
    return _("until %(date)s") % {"date": end} if end else ""


def _lasting(months: int | None) -> str:
    return ngettext("%(number)s month", "%(number)s months", months) % {"number": months} if months else ""


def _amounts(said: Payload) -> str:
    low, high = said.get("low"), said.get("high")
    told = [
        number_format(f"{amount:g}" if amount < 1e6 else amount, force_grouping=True)
        for amount in (low, high)
        if amount
    ]
    return " – ".join(dict.fromkeys(told))
