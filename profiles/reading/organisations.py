"""Names of organisations in a passage: those of the vocabulary, and runs of capitals that may be one.

A form proves little: "Next" is a word, "Orange" a fruit. Whether the person worked or studied there
is for the readers, who look at the words around.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from rapidfuzz import fuzz

from profiles.reading import words
from profiles.reading.letters import CAPITAL
from profiles.reading.passage import Passage
from profiles.reading.vocabulary import Lexicon, Vocabulary, fold, load
from profiles.reading.vocabulary.entries import Employer, Entry, School

# A word with a capital, a brand with one inside (iAdvize, madmoiZelle), or figures and capitals (3M, M6).
_TOKEN = (
    rf"(?:{CAPITAL}[\w&+.'’\-]{{0,40}}|[a-z]{{1,12}}{CAPITAL}[\w.\-]{{0,30}}"
    rf"|\d{{1,4}}{CAPITAL}[\w\-]{{0,20}})"
)
_INSIDE = r"(?:(?:of|for|and|&|the|de|du|des|la|le|les|et|\+)[ ]+|[dlDL]['’][ ]?)"
_NUMBER = rf"\d{{1,4}}(?![\w.,])(?= {CAPITAL})"
_MORE = rf"[ ]+(?:{_INSIDE}){{0,2}}(?:{_TOKEN}|{_NUMBER})"
_RUN = re.compile(
    rf"(?<![\w@/#])(?:[ldLD]['’](?={CAPITAL}))?"
    rf"(?P<name>University of {_TOKEN} at {_TOKEN}(?: {_TOKEN})?|{_TOKEN}(?:{_MORE}){{0,7}})"
)
# "J'ai" and "I've" begin a sentence, not a name.
_CUT = re.compile(r"(?:[jJnNsStTmMcC]|[qQ]u)['’]|[A-Z][a-z]*['’](?:ve|m|re|ll|d|t)\b")
_ENDS = ".,;:!?'’-…"
LONGEST = 90  # characters of a name


_ELISION = re.compile(r"[lLdD]['’] ?(?=\S)")


@dataclass(frozen=True, slots=True)
class Organisation:
    """A name at `passage.text[start:end]`; `school` and `employer` where the vocabulary knows it."""

    start: int
    end: int
    text: str
    school: School | None = None
    employer: Employer | None = None
    ask: bool = False  # the form may mean several places

    @property
    def known(self) -> bool:
        return self.school is not None or self.employer is not None

    @property
    def name(self) -> str:
        """The canonical name where it is the same name; else the form as written.

        An agency that was renamed, or a body's local office, keeps the name that the person told.
        """
        entry: Entry | None = self.employer or self.school
        written = _ELISION.sub("", self.text, count=1)
        return entry.name if entry and _is_same_name(written, entry.name) else written


@cache
def _is_same_name(written: str, canonical: str) -> bool:
    """Whether two forms are one name: a short form, initials, a shared word of some length."""
    one, other = (re.findall(r"[^\W_]+", fold(form)) for form in (written, canonical))
    small = words.among("organisations", "inside")
    initials = "".join(word[0] for word in other if word not in small)
    if len(one) < 2:
        if len(written) < SHORT or "".join(one) in (initials, "".join(word[0] for word in other)):
            return True
        return fuzz.partial_ratio(one[0], " ".join(other)) >= ALIKE
    telling = [word for word in one if word not in small and word not in _COMMON]
    shared = [word for word in telling if any(word[:5] == begin[:5] for begin in other)]
    return len(shared) * 3 >= len(telling) * 2 or "".join(word[0] for word in one) == "".join(other)


SHORT = 4  # letters: "Ulm", "N7" say nothing by themselves
ALIKE = 75  # of 100: "Critéo" and "Criteo" 100, "Sogeti" and "Capgemini" 44
_COMMON = words.among("organisations", "formal") - {"polytechnique"}


def find(passage: Passage) -> list[Organisation]:
    """The organisations that a passage may name, in order, none over another."""
    known = list(_known(passage))
    found: list[Organisation] = []
    for run in _runs(passage):
        inside = [one for one in known if run.start < one.end and one.start < run.end]
        if not inside:
            found.append(run)
        elif not all(run.start <= one.start and one.end <= run.end for one in inside):
            continue
        elif len(inside) == 1 and (
            _is_part_of(passage, run, inside[0]) or _is_campus(passage, run, inside[0])
        ):
            known = [one for one in known if one not in inside]
            found.append(run)
        elif len(inside) == 1 and _is_branch(passage, run, inside[0]):
            known[known.index(inside[0])] = replace(inside[0], start=run.start, end=run.end, text=run.text)
        elif _is_thing_of(passage, run, inside[0]) or (inside[0].ask and run.end > inside[0].end):
            known = [one for one in known if one not in inside]
            found.append(run)
    names = sorted([*known, *found], key=lambda one: one.start)
    return [name for at, name in enumerate(names) if not (at and _is_short_for(passage, names[at - 1], name))]


def _is_short_for(passage: Passage, before: Organisation, name: Organisation) -> bool:
    """Whether a name only abbreviates the one before it: "Institut de Calcul Marin (ICM)"."""
    if passage.text[before.end : name.start] != " (":
        return False
    return passage.text[name.end : name.end + 1] == ")" and name.text.upper() == name.text


def short_forms(passage: Passage) -> Iterator[tuple[str, Organisation]]:
    """Abbreviations that a passage gives, each with the full name: "ICM", "Institut de Calcul Marin"."""
    names = sorted([*_known(passage), *_runs(passage)], key=lambda one: (one.start, -one.end))
    for before, name in pairwise(names):
        if _is_short_for(passage, before, name):
            yield name.text, before


def _rest(passage: Passage, run: Organisation, known: Organisation) -> list[str]:
    """The words of a run that a known name in it leaves over."""
    around = f"{passage.folded[run.start : known.start]} {passage.folded[known.end : run.end]}"
    return [word.strip(_ENDS) for word in around.split() if word.strip(_ENDS)]


def _is_branch(passage: Passage, run: Organisation, known: Organisation) -> bool:
    """Whether a run only says more of a known name: "Lark UK", "Lark Group", "Lark Research"."""
    rest = _rest(passage, run, known)
    return run.start == known.start and all(word in words.among("organisations", "branches") for word in rest)


def _is_campus(passage: Passage, run: Organisation, known: Organisation) -> bool:
    """Whether a run names another campus than the known one: "University of Texas at El Paso"."""
    return run.start == known.start and passage.folded.startswith(" at ", known.end) and run.end > known.end


def _is_part_of(passage: Passage, run: Organisation, known: Organisation) -> bool:
    """Whether a short known form only ends a longer name: "Royal Navy" is not the Navy that one knows."""
    before = passage.folded[run.start : known.start].split()
    if not before or run.end != known.end or " " in known.text:
        return False
    if all(word in words.among("organisations", "never") for word in before):
        return False
    return not any(word in words.among("organisations", "inside") for word in before)


def _is_thing_of(passage: Passage, run: Organisation, known: Organisation) -> bool:
    """Whether a run names something of a known name: "Lark Cloud", "Lark Conference"."""
    rest = _rest(passage, run, known)
    if run.start != known.start or known.school is not None or not rest:
        return False
    return not any(word in words.among("organisations", "inside") for word in rest)


@cache
def lexicons() -> tuple[Lexicon[School], Lexicon[Employer]]:
    vocabulary: Vocabulary = load()
    return Lexicon(vocabulary.schools.values()), Lexicon(vocabulary.employers.values())


def _known(passage: Passage) -> Iterator[Organisation]:
    schools, employers = lexicons()
    found: dict[tuple[int, int], Organisation] = {}
    for match in schools.find(passage.folded, text=passage.text):
        if _is_written_as_name(passage, match.start, match.end):
            text = passage.text[match.start : match.end]
            found[match.start, match.end] = Organisation(
                match.start, match.end, text, school=match.entry, ask=match.ask
            )
    for hit in employers.find(passage.folded, text=passage.text):
        if hit.entry.name.islower() or _is_written_as_name(passage, hit.start, hit.end):
            school = found[hit.start, hit.end].school if (hit.start, hit.end) in found else None
            text = passage.text[hit.start : hit.end]
            found[hit.start, hit.end] = Organisation(hit.start, hit.end, text, school, hit.entry, hit.ask)
    yield from _longest(found.values())


def _longest(found: Iterable[Organisation]) -> Iterator[Organisation]:
    """Of names that overlap, the longest; of two of one length, the first."""
    kept: list[Organisation] = []
    for one in sorted(found, key=lambda name: (-(name.end - name.start), name.start)):
        if not any(one.start < other.end and other.start < one.end for other in kept):
            kept.append(one)
    yield from sorted(kept, key=lambda name: name.start)


def _is_written_as_name(passage: Passage, start: int, end: int) -> bool:
    """Whether a form has a capital or a figure: "indeed" is no employer, "Indeed" may be one."""
    return any(letter.isupper() or letter.isdigit() for letter in passage.text[start:end])


def _runs(passage: Passage) -> Iterator[Organisation]:
    for match in _RUN.finditer(passage.text):
        run, start = _without_lead(match["name"], match.start("name"), at_start=match.start() <= 1)
        noun = _INSTITUTION.search(passage.text[max(0, start - 50) : start])
        if noun:  # "université de Séville": the noun is of the name, though written small
            run, start = noun.group() + run, start - len(noun.group())
        yield from _pieces(run, start, passage.text[match.end() : match.end() + 2])


def _without_lead(run: str, start: int, *, at_start: bool) -> tuple[str, int]:
    """The run without words that only have a capital because a sentence begins."""
    while True:
        first, space, rest = run.partition(" ")
        told = fold(first).strip(_ENDS)
        lead = told in words.among("persons", "not_names") and (at_start or told not in _ARTICLES)
        if not space or not lead:
            return run, start
        start += len(run) - len(rest.lstrip())
        run = rest.lstrip()


_NOUN = words.either("organisations", "institutions")
_INSTITUTION = re.compile(rf"(?<![\w-]){_NOUN} (?:de |du |des |de la |de l['’]|d['’])?$", re.IGNORECASE)
_ARTICLES = frozenset(["le", "la", "les", "the", "new"])


def _pieces(run: str, start: int, after: str) -> Iterator[Organisation]:
    """A run of capitals as one name, or as two where "and" joins two names."""
    for text, offset in _split(run):
        name = text.rstrip(_ENDS)
        lead = len(name) - len(name.lstrip(" '’"))
        name = name.strip(" '’")
        if after[:1] == " " and after[1:2].islower():
            name = _POSSESSIVE.sub("", name)
        if name and len(name) <= LONGEST and not _CUT.match(name) and not _is_common(name):
            at = start + offset + lead
            yield Organisation(at, at + len(name), name[0].upper() + name[1:] if " " in name else name)


_POSSESSIVE = re.compile(r"['’]s$")
_JOINED = re.compile(
    r"[ ]+I(?=[ ]|$)[ ]*|[ ]+(?:and|et)[ ]+(?:the[ ]+|les?[ ]+|la[ ]+|l['’])?|(?<!\b[A-Z])[,.][ ]+"
    r"|['’]s[ ]+(?=(?:Master|Bachelor|MSc|MS|MBA|PhD|BSc)\b)"
)


def _split(run: str) -> Iterator[tuple[str, int]]:
    if _is_formal(run) and not run.endswith(" I"):
        yield run, 0
        return
    at = 0
    for match in _JOINED.finditer(run):
        yield run[at : match.start()], at
        at = match.end()
    yield run[at:], at


def _is_formal(run: str) -> bool:
    """Whether a noun of institutions makes the run one name: "Centers for Work and Health"."""
    told = [fold(word).strip(_ENDS) for word in run.split()]
    return any(word in words.among("organisations", "formal") for word in told)


def _is_common(name: str) -> bool:
    """Whether every word of a name is one that is no organisation's."""
    never = words.among("organisations", "never")
    told = [fold(word).strip(_ENDS) for word in re.split(r"[ \-]+", name)]
    return all(
        word in never or word in words.among("organisations", "inside") or word.isdigit() for word in told
    )
