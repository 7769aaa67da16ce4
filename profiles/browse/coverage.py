"""What stands behind a page's figures: how many interviews, from when, real or invented."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext


@dataclass(frozen=True, slots=True)
class Coverage:
    """The interviews behind a list. Dates are partial: `2019` or `2019-03`; empty where none is told."""

    interviews: int = 0
    first: str = ""
    last: str = ""
    invented: int = 0
    retold: int = 0

    @property
    def counted(self) -> str:
        """`12 interviews, 2019–2025`."""
        words = ngettext("%(number)s interview", "%(number)s interviews", self.interviews)
        years = "–".join(dict.fromkeys(date[:4] for date in (self.first, self.last) if date))
        return ", ".join(part for part in (words % {"number": self.interviews}, years) if part)

    @property
    def natures(self) -> str:
        """How many of them are not a real person's own words; empty where all are."""
        told = []
        if self.invented:
            words = ngettext("%(number)s invented example", "%(number)s invented examples", self.invented)
            told.append(words % {"number": self.invented})
        if self.retold:
            words = ngettext("%(number)s retold", "%(number)s retold", self.retold)
            told.append(words % {"number": self.retold})
        return ", ".join(told)

    @property
    def caution(self) -> str:
        return _("People who agreed to tell their route: not a sample.")
