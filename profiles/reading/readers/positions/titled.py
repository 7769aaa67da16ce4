"""The title that stands right before "at X", and whose it is."""

from __future__ import annotations

import re
from dataclasses import replace

from profiles.reading import names, words
from profiles.reading.facts import Part
from profiles.reading.links import Link
from profiles.reading.names import Name
from profiles.reading.statements import Statement
from profiles.reading.titles import Title

_FOR = r"(?:pendant|durant|for|depuis|since) [\w ]{2,24}"
_BETWEEN = re.compile(rf"[ ,]*(?:\([^)]{{0,40}}\)|\"|{words.either('titles', 'between')}|{_FOR})?[ ,\"]*")
_LOCATED = re.compile(r" (?:in|a|au|en|aux|based in|basee? a) [^,.;]{2,40}")
_CAPITALS = r"(?:[A-ZÀ-Þ][\w'’/&-]*|et|and|&|de|of|-)"
_LISTED = re.compile(rf"[ ,]*{_CAPITALS}(?:[ ,]+{_CAPITALS}){{0,5}}[ ,]*")
LONGEST_GAP = 60


def before(statement: Statement, link: Link) -> Title | None:
    """The title that ends where the link begins, give or take a word such as "role"."""
    for title in reversed(statement.titles):
        if title.end > link.start:
            continue
        if title.plural and not _is_one_of(statement, title):
            return None
        between = statement.folded[title.end : link.start]
        if len(between) > LONGEST_GAP:
            return None
        if _BETWEEN.fullmatch(between) or _LOCATED.fullmatch(between.rstrip()):
            return _joined(statement, title)
        return _with_list(statement, title, link)
    return None


def _joined(statement: Statement, title: Title) -> Title:
    """ "co-founder and CTO": two titles in one breath are told as one."""
    earlier = [one for one in statement.titles if one.end < title.start and not one.plural]
    first = earlier[-1] if earlier else None
    if first is None or not _AND.fullmatch(statement.folded[first.end : title.start]):
        return title
    text = statement.passage.text[first.start : title.end]
    return replace(title, start=first.start, text=text, folded=statement.folded[first.start : title.end])


_AND = re.compile(r",? (?:and|et|&) | ?/ ?")


def _with_list(statement: Statement, title: Title, link: Link) -> Title | None:
    """ "responsable Données, Climat et Santé chez X": what capitals add to the title."""
    raw = statement.passage.text[title.end : link.start]
    if (
        not _LISTED.fullmatch(raw)
        or not any(letter.isupper() for letter in raw)
        or any(one.start >= title.end and one.end <= link.start for one in statement.titles)
    ):
        return None
    end = title.end + len(raw.rstrip(" ,"))
    text = statement.passage.text[title.start : end]
    return replace(title, end=end, text=text, folded=statement.folded[title.start : end])


_SOMEBODY = re.compile(
    rf"(?<![\w']){words.either('titles', 'of_others')} (?:(?:the|an?|le|la|une?|my|mon|ma|of|the|our) )*$"
)
_RELATION = re.compile(
    r"(?<!\w)(?:my|mon|ma|his|her|their|our|notre|son|sa|leur|your|ton|ta|votre)(?: [\w'-]+){0,2} $"
)
_POST = re.compile(r" (?:role|position|job|post|title|poste|internship)\b")
_ONE_OF = re.compile(r"\b(?:one of|l'une? des|first of|among|parmi)\b[^.;]{0,40}$")


def is_somebody_elses(statement: Statement, title: Title) -> bool:
    """Whether the words before a title give it to somebody else: "I met the head of …"."""
    return ends_with_somebody(statement.folded[max(0, title.start - 60) : title.start])


def ends_with_somebody(before: str) -> bool:
    """Whether what was just said belongs to somebody else."""
    return _SOMEBODY.search(f"{before.rstrip()} ") is not None


def is_relations(statement: Statement, title: Title) -> bool:
    """Whether a title is of somebody near: "my supervisor at X". A role may be one's own: "my role at X"."""
    if _POST.match(statement.folded, title.end):
        return False
    return _RELATION.search(statement.folded[max(0, title.start - 40) : title.start]) is not None


def is_apposed_to_other(statement: Statement, title: Title) -> bool:
    """Whether a title follows another's name: "NAME, professor at X, told me"."""
    before = statement.passage.text[: title.start]
    if not re.search(r", (?:(?:the|a|an|le|la|un|une) )?$", before):
        return False
    comma = before.rfind(",")
    name = next((one for one in names.runs(statement.passage.text) if one.span.end == comma), None)
    if name is None or not (names.may_be_person(name) or _is_lone_name(statement, name)):
        return False
    member = statement.document.cast.by_label(name.folded)
    return member is None or member.part is not Part.INTERVIEWEE


def _is_lone_name(statement: Statement, name: Name) -> bool:
    """Whether one capitalised word opens a clause as a first name does: "Next month: Kahina, …"."""
    before = statement.passage.text[: name.span.start].rstrip()
    opens = not before or before[-1] in ":;–-—(" or before.lower().endswith((" avec", " with", " par", " by"))
    return (
        opens
        and len(name.parts) == 1
        and not any(one.start == name.span.start for one in statement.names if one.known)
    )


def _is_one_of(statement: Statement, title: Title) -> bool:
    return _ONE_OF.search(statement.folded[: title.start]) is not None


def singular(title: Title) -> Title:
    """ "one of the data scientists at X": each of them is one."""
    if not title.plural or not title.folded.endswith("s"):
        return title
    return replace(title, text=title.text[:-1], folded=title.folded[:-1], plural=False)
