"""Ways of telling where somebody studied: what stands before and after a school's name."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from profiles.reading import links, words
from profiles.reading.links import Link
from profiles.reading.organisations import Organisation
from profiles.reading.placenames import is_town_like, looks_like_school, names_field
from profiles.reading.statements import Statement


@dataclass(frozen=True, eq=False)
class Place:
    """A name in its sentence, and all that a rule needs to judge whether it is a school attended."""

    statement: Statement
    name: Organisation

    @cached_property
    def link(self) -> Link | None:
        return links.find(self.statement.folded, self.name.start, self.statement.passage.text)

    @cached_property
    def left(self) -> str:
        return self.statement.folded[max(0, self.name.start - WINDOW) : self.name.start]

    @cached_property
    def before(self) -> str:
        """Up to the link."""
        end = self.link.start if self.link else self.name.start
        return self.statement.folded[max(0, end - WINDOW) : end]

    @cached_property
    def right(self) -> str:
        return self.statement.folded[self.name.end : self.name.end + WINDOW]

    @property
    def of_guest(self) -> bool:
        return self.statement.is_of_guest(self.name.start)

    @property
    def is_school(self) -> bool:
        """Whether the name is a school's, by the vocabulary or by a noun in it."""
        return self.name.school is not None or looks_like_school(self.name.text)


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule says of a place."""

    rule: str
    confidence: float


WINDOW = 200  # characters on either side of a name that rules look at
REACH = 130  # characters around a school's name in which a noun of studying counts
_WORD = re.compile(r"[^\W_]+")
_ARTICLE = r"(?:(?:the|la|le|les|l'|une?|an?|my|ma|mon|sa|son|his|her) ?)*"
_NOUN = rf"(?:{words.either('studies', 'schools')})"
# "OAU, Obafemi …"
_SHORT = r"(?:[\w-]{2,8}, (?:which is |that is |so |c'est-a-dire |soit )?(?:the |l'|la |le )?)?"
_CALL = words.either("organisations", "called")
_NAMED = rf"(?:(?:[\w'-]+ ){{0,6}}?{_NOUN}(?: [\w'-]+){{0,9}}?,? ?(?:{_CALL}|:|,|\() ?(?:the |l'|la |le )?)?"
_ATTENDED = re.compile(
    rf"(?<![\w'])(?P<cue>{words.either('studies', 'attended')})(?: |(?<=')){_ARTICLE}{_NAMED}{_SHORT}[\"(]?$"
)
_PLAINLY = re.compile(words.either("studies", "plainly"))
_DEGREE = re.compile(rf"(?<!\w)(?P<cue>{words.either('studies', 'degrees')})(?!\w)")
_THESIS = re.compile(r"(?:these|doctorat|phd|ph\.d|dphil|doctorate|thesis)")
_VAGUE = re.compile(
    r"(?:year|formation|prepa|cycle|etudes|cursus|ecole|annee|semestre|course|program|training|education|classe|concours|major)"
)
_NEAR = re.compile(rf"(?<!\w){words.either('studies', 'nouns')}(?!\w)")
_AFTER = re.compile(words.either("studies", "after"))
_CALLED = re.compile(rf"(?<!\w){_NOUN}\b[^.;!?]{{0,90}}{_CALL} ?,? ?(?:l'|la |le |the )?$")


def holds(told: Place) -> Hit | None:
    """The first rule that says that the guest studied there; None where none does."""
    for rule in RULES:
        hit = rule(told)
        if hit:
            return hit
    return None


def _called(told: Place) -> Hit | None:
    """ "une école à Rennes qui s'appelle X", "a bootcamp called X"."""
    if _CALLED.search(told.left) and told.of_guest:
        return Hit("education.school_called", 0.93)
    return None


def _attended(told: Place) -> Hit | None:
    """ "diplômée de X", "I graduated from X", "j'ai intégré X"."""
    match = _ATTENDED.search(told.left)
    if match is None or not told.of_guest:
        return None
    if told.is_school:
        return Hit("education.attended", 0.93 if told.name.school else 0.88)
    if _PLAINLY.match(match["cue"]) and not told.name.employer and not _is_town(told):
        return Hit("education.attended_unknown", 0.75)
    return None


def _degree_at(told: Place) -> Hit | None:
    """ "a master's in statistics at X", "une thèse au X"."""
    match = _nearest_degree(told.before) if told.link else None
    if match is None or not told.of_guest or not _is_one_phrase(told.before[match.end() :]):
        return None
    if match["cue"] in _SMALL and not _is_upper(told, match["cue"]):
        return None
    if told.is_school:
        return Hit("education.degree_at", 0.92)
    if told.link is None or told.link.word not in _AT or _is_town(told):
        return None
    if _THESIS.match(match["cue"]):
        return Hit("education.thesis_at", 0.75)
    if told.name.employer or _VAGUE.match(match["cue"]):
        return None
    return Hit("education.degree_at_unknown", 0.75)


_SMALL = frozenset(["ma", "ba", "bs", "ms", "but", "m1", "m2", "l3"])  # words too, unless in capitals


def _is_upper(told: Place, cue: str) -> bool:
    """Whether the last such cue before the name is written in capitals: "MA", not "ma"."""
    return re.search(rf"\b{cue.upper()}\b", told.statement.passage.text[: told.name.start]) is not None


_AT = frozenset(["at", "from", "a", "au", "aux", "chez", "au sein de", "au sein du", "au sein d'", "dans"])


def _nearest_degree(before: str) -> re.Match[str] | None:
    """The last degree before the link."""
    last = None
    for match in _DEGREE.finditer(before, max(0, len(before) - REACH)):
        last = match
    return last


def _is_one_phrase(gap: str) -> bool:
    """Whether nothing but what was studied stands between a degree and its school."""
    told = _WORD.findall(gap)
    if re.search(r"[.;!?]", gap):
        return False
    return len(told) <= MOST_BETWEEN and not any(
        word in links.STOPS and word not in ("and", "et") for word in told
    )


MOST_BETWEEN = 12  # words: "degree in applied mathematics and computer science for economics"


def _is_town(told: Place) -> bool:
    return (
        told.link is not None
        and told.link.word in ("a", "in", "en", "au", "from", "de", "to")
        and is_town_like(told.name.text)
    )


def _did_field(told: Place) -> Hit | None:
    """ "I did history at X": a field of study makes an unknown name a school."""
    match = _DID.search(told.before) if told.link and told.link.word == "at" else None
    if match is None or told.name.employer or not told.of_guest or not names_field(match["field"]):
        return None
    if not told.is_school and _DATA.search(match["field"]):
        return None
    return Hit("education.did_field_at", 0.75 if not told.is_school else 0.9)


# Fields that are jobs, too.
_DATA = re.compile(r"\b(?:data|analytics|engineering|software|machine|marketing|finance|design)\b")
_DID = re.compile(r"\b(?:did|do|doing|read|reading|took|studied) (?P<field>[^.,;:!?]{2,50}) ?$")


def _compound(told: Place) -> Hit | None:
    """ "the X bootcamp", "X's MS in statistics"."""
    if told.is_school and _AFTER.match(told.right) and told.of_guest and not _ONLINE.search(told.right[:60]):
        return Hit("education.school_programme", 0.88)
    return None


_ONLINE = re.compile(r"\b(?:coursera|edx|udemy|udacity|mooc|online|en ligne)\b")


def _near_studies(told: Place) -> Hit | None:
    """A school's name beside nouns of studying."""
    if not told.is_school or not told.of_guest or _is_town(told):
        return None
    if _NEAR.search(told.left[-REACH:]) or _NEAR.search(told.right[:60]):
        return Hit("education.near_studies", 0.8 if told.name.school else 0.7)
    return None


def _answered(told: Place) -> Hit | None:
    """ "Which school? — L'X, à Lille": the answer to a question on studies begins with the school."""
    if not told.is_school or not told.statement.opens or not _START.fullmatch(told.left):
        return None
    if _NEAR.search(told.statement.question) or _LEARNT.search(told.statement.question):
        return Hit("education.answered", 0.85)
    return None


_START = re.compile(
    r"\W*(?:(?:oui|yes|yeah|alors|well|so|c'etait|it was|d'abord|first|je suis allee?|i went)[ ,]*){0,2}"
    r"(?:at |to |a l'|a la |a |au |l'|le |la |the )?(?:[\w-]+ (?:gmp|info|\w+) a )?"
)
_LEARNT = re.compile(r"\b(?:appris|learn|learnt|learned|teach yourself|etudie|studied|trained)\b")
Rule = Callable[[Place], Hit | None]
# The plainest first.
RULES: tuple[Rule, ...] = (_called, _attended, _degree_at, _did_field, _compound, _answered, _near_studies)
