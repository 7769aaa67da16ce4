"""The words that say a fact, as far as they may be shown."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from profiles.models import Evidence, Interview, Shows

MOST_QUOTED = 400  # characters: a short quotation, as the right to quote has it
REACH = 300  # characters that a sentence may go on before and after the telling words
CUT = "[…]"
SENTENCE_ENDS = re.compile(r"[.!?…][\"»”’')\]]*\s+|\n+")
MARKS = r"[^\w\n]*(?:[\d:.]+[^\w\n]*)*"  # before a name: list signs, asterisks, a time
ASIDE = r"(?:\([^)\n]*\)|[\d:. \t]*)"  # after it: (Criteo), 00:12
FARTHEST_SPEAKER = 20_000  # characters; a turn is never longer


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence of an interview with its telling part. `hidden`: its words stay with the editors."""

    lang: str
    before: str = ""
    words: str = ""
    after: str = ""
    speaker: str = ""
    hidden: bool = False
    start: int = 0
    interview: Interview | None = field(default=None, repr=False)

    @property
    def paragraphs(self) -> list[str]:
        """The words alone, a paragraph each."""
        return [part.strip() for part in re.split(r"\n\s*\n", self.words) if part.strip()]


class Speakers:
    """Who says what in an interview whose turns begin with a name."""

    def __init__(self, interview: Interview, people: Iterable[Mapping[str, str]]) -> None:
        self._starts: list[int] = []
        self._names: list[str] = []
        names = _written(people)
        if names and interview.shape == "transcript":
            either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
            turn = re.compile(rf"^{MARKS}({either})\b[^\w\n]*{ASIDE}[^\w\n]*(?::|$)", re.M | re.I)
            for match in turn.finditer(interview.text):
                self._starts.append(match.start())
                self._names.append(names[match[1].lower()])

    def at(self, offset: int) -> str:
        """Who speaks there; nothing where the text does not say."""
        place = bisect_right(self._starts, offset) - 1
        near = place >= 0 and offset - self._starts[place] < FARTHEST_SPEAKER
        return self._names[place] if near else ""


def _written(people: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """How the people of a reading may be written before their turns: the whole name, the first name."""
    names: dict[str, str] = {}
    for person in people:
        whole = person["name"]
        for form in (whole, whole.split()[0] if whole.split() else whole):
            names.setdefault(form.lower(), whole)
    return names


def of(passage: Evidence, interview: Interview, speakers: Speakers | None = None) -> Quote:
    """The sentence around a passage, cut where it is long, or nothing where words may not be shown."""
    lang = interview.language
    if interview.shows == Shows.NOTHING:
        return Quote(lang, hidden=True, start=passage.start, interview=interview)
    text, start, end = interview.text, passage.start, passage.end
    room = max(0, MOST_QUOTED - (end - start))
    return Quote(
        lang,
        before=_before(text, start, min(REACH, room // 2)),
        words=cut(text[start:end]) if interview.shows == Shows.QUOTES else text[start:end],
        after=_after(text, end, min(REACH, room // 2)),
        speaker=speakers.at(start) if speakers else "",
        start=start,
        interview=interview,
    )


def short(passage: Evidence, interview: Interview) -> Quote:
    """A passage alone, for pages that show many; needs no text of the interview."""
    if interview.shows == Shows.NOTHING:
        return Quote(interview.language, hidden=True)
    words = passage.words if interview.shows == Shows.ALL else cut(passage.words)
    return Quote(interview.language, words=words, start=passage.start)


def around(passage: Evidence, interview: Interview, speakers: Speakers | None, reach: int) -> Quote:
    """A passage with the text around it, for a page of its own; only where all may be shown."""
    if interview.shows != Shows.ALL:
        return of(passage, interview, speakers)
    text, start, end = interview.text, passage.start, passage.end
    first, last = max(0, start - reach), min(len(text), end + reach)
    return Quote(
        interview.language,
        before=(CUT + " " if first else "") + _from_word(text[first:start], first),
        words=text[start:end],
        after=_to_word(text[end:last], last < len(text)) + (" " + CUT if last < len(text) else ""),
        speaker=speakers.at(start) if speakers else "",
        start=start,
        interview=interview,
    )


def cut(words: str, most: int = MOST_QUOTED) -> str:
    """A long passage ends after a whole word, and says that it goes on."""
    if len(words) <= most:
        return words
    return f"{words[:most].rsplit(None, 1)[0]} {CUT}"


def _before(text: str, start: int, reach: int) -> str:
    """The sentence's beginning, or as much of it as `reach` allows."""
    first = max(0, start - reach)
    ends = [match.end() for match in SENTENCE_ENDS.finditer(text, first, start)]
    if ends:
        return text[ends[-1] : start]
    return f"{CUT} {_from_word(text[first:start], first)}" if first else text[:start]


def _after(text: str, end: int, reach: int) -> str:
    """The sentence's end, or as much of it as `reach` allows."""
    last = min(len(text), end + reach)
    match = SENTENCE_ENDS.search(text, max(0, end - 1), last)
    if match:
        return text[end : match.end()].rstrip() if match.end() > end else ""
    return text[end:].rstrip() if last == len(text) else f"{_to_word(text[end:last], True).rstrip()} {CUT}"


def _from_word(text: str, cut_before: int) -> str:
    """`text` from its first whole word on."""
    return text.partition(" ")[2] if cut_before and " " in text else text


def _to_word(text: str, cut_after: bool) -> str:
    """`text` up to its last whole word."""
    return text.rpartition(" ")[0] if cut_after and " " in text else text
