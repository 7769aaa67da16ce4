"""Where two routes part, in words."""

from collections.abc import Sequence

from django.utils.translation import gettext as _

from profiles.browse.comparison import steps
from profiles.browse.comparison.rows import Row
from profiles.browse.typography import both, in_french
from profiles.models import Person


def sentences(people: Sequence[Person], rows: Sequence[Row]) -> list[str]:
    """What the routes share from the start, and the first step that everybody tells and where they differ."""
    parted = next((row for row in rows if row.is_stated and not row.is_same), None)
    until = rows.index(parted) if parted else len(rows)
    shared = [item.title for row in rows[:until] if row.is_same for item in row.cells[0]]
    said = []
    if shared:
        said.append(_("In common at the start: %(what)s.") % {"what": both(list(dict.fromkeys(shared)))})
    said.append(_parting(people, parted) if parted else _("As far as they are told, the routes do not part."))
    if parted and parted.name == "school":
        said += _same_kind(people)
    return said


def _parting(people: Sequence[Person], row: Row) -> str:
    where = [
        _("%(places)s for %(name)s") % {"places": both([item.title for item in cell]), "name": person.name}
        for person, cell in zip(people, row.cells, strict=True)
    ]
    semicolon = "\u00a0; " if in_french() else "; "
    words = _("The routes part at the step “%(step)s”: %(where)s.")
    return words % {"step": row.title, "where": semicolon.join(where)}


def _same_kind(people: Sequence[Person]) -> list[str]:
    """Two schools of one kind are near, whatever their names."""
    kinds = steps.kinds(people)
    shared = set.intersection(*kinds) if kinds else set()
    return [_("Same kind all the same: %(kind)s.") % {"kind": both(sorted(shared))}] if shared else []
