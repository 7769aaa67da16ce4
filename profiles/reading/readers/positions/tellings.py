"""Ways of telling where somebody works: what stands before and after an employer's name.

Each way is a rule with a name and a confidence. Of the rules that hold, the one whose cue stands
nearest to the name wins: in "after my internship I was hired at X" the hiring does.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from profiles.reading import links, words
from profiles.reading.document import Telling
from profiles.reading.facts import PositionKind
from profiles.reading.links import Link
from profiles.reading.organisations import Organisation
from profiles.reading.placenames import is_thing, is_town_like, looks_like_school
from profiles.reading.readers.positions import kinds, titled
from profiles.reading.statements import Statement
from profiles.reading.subjects import Whom
from profiles.reading.titles import Title
from profiles.reading.vocabulary import fold


@dataclass(frozen=True, eq=False)
class Place:
    """A name in its sentence, and all that a rule needs to judge it."""

    statement: Statement
    name: Organisation

    @cached_property
    def link(self) -> Link | None:
        return links.find(self.statement.folded, self.name.start, self.statement.passage.text)

    @cached_property
    def left(self) -> str:
        """What stands before the name."""
        return self.statement.folded[max(0, self.name.start - WINDOW) : self.name.start]

    @cached_property
    def before(self) -> str:
        """What stands before the link."""
        end = self.link.start if self.link else self.name.start
        return self.statement.folded[max(0, end - WINDOW) : end]

    @cached_property
    def right(self) -> str:
        return self.statement.folded[self.name.end : self.name.end + WINDOW]

    @property
    def of_guest(self) -> bool:
        return self.statement.is_of_guest(self.name.start)

    @property
    def of_we(self) -> bool:
        return self.statement.is_of_we(self.name.start)

    @property
    def is_only_school(self) -> bool:
        """Whether the name is a school's and nothing more: one works there only where it is plainly said."""
        if self.name.employer is not None:
            return False
        return self.name.school is not None or looks_like_school(self.name.text)


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule says of a place.

    `cue` is where the way of telling begins in the sentence; `near` is where it ends, cue and all.
    """

    rule: str
    confidence: float
    cue: int
    kind: PositionKind | None = None
    title: Title | None = None
    left: bool = False  # told as over: the person left, or the internship ended
    near: int = 0  # 0 where the cue is but a word


WINDOW = 170  # characters on either side of a name that rules look at
GAP = 75  # between a word of working and the link: "worked for three long years as an analyst at"
NEAR = 26  # between a weak word and a firm link: "I'm now a proud engineer at"
_ARTICLE = (
    r"(?:(?:the|la|le|les|l'|une?|an?|our own|my own|my|ma|mon|sa|son|notre|ensuite|alors|aussi|also|then|"
    r"(?:en|in) (?:19|20)\d\d|plus tard|later|enfin|finally|recemment|recently) ?)*"
)
_NAMED = (
    rf"(?:(?:[\w-]+ ){{0,3}}(?:{words.either('organisations', 'nouns')})s?(?: [\w'-]+){{0,3}} ?,? ?"
    rf"(?:{words.either('organisations', 'called')})? ?|(?:[\w'-]+ ){{0,3}}[\w'-]+, )?"
)


class _Cues:
    """Words of one kind, looked for before a place: the last of them within reach."""

    def __init__(self, *keys: str, gap: int = GAP) -> None:
        self.pattern = re.compile(
            rf"(?<![\w'])(?:[jlndms]')?(?P<cue>{words.either('employment', *keys)})(?!\w)"
        )
        self.gap = gap

    def search(self, before: str) -> re.Match[str] | None:
        last = None
        for match in self.pattern.finditer(before, max(0, len(before) - self.gap - LONGEST_CUE)):
            last = match
        if last is None or len(before) - last.end() > self.gap or _STOP.search(before, last.end()):
            return None
        return last


LONGEST_CUE = 30  # characters
_STOP = re.compile(r"[.;!?]")


def _object(key: str) -> re.Pattern[str]:
    """One of the verbs with the name as its object."""
    cue = words.either("employment", key)
    return re.compile(rf"(?<![\w'])(?P<cue>{cue})(?: |(?<=')){_ARTICLE}{_NAMED}[\"(]?$")


_WORKS, _PERHAPS = _Cues("works"), _Cues("perhaps", gap=NEAR)
_INTERN, _APPRENTICE = _Cues("internship"), _Cues("apprenticeship")
_TEACHING, _RESEARCH = _Cues("teaching"), _Cues("research")
_JOINS, _LEAVES, _FOUNDS = _object("joins"), _object("leaves"), _object("founds")
_HIRED = re.compile(
    rf"(?<![\w'])(?P<cue>{words.either('employment', 'hired')})(?: [^.,;]{{2,60}})? (?:by|par) "
    rf"{_ARTICLE}{_NAMED}$"
)
_FOUNDED = re.compile(
    rf"(?<!\w){words.either('organisations', 'nouns')} (?:que j'ai|qu'(?:il|elle) a|(?:which |that )?i|he|she) "
    r"(?P<cue>(?:co-?)?(?:mont|fond|cre|lanc|found|start|launch|set up|buil)\w*)"
    r"[^.;!?]{0,60}[:,] ?(?:the |la |le |l')?$"
)
_EMPLOYER = re.compile(rf"{words.either('employment', 'employer')} ?$")
_RIGHT = re.compile(words.either("employment", "right"))


def holds(told: Place) -> Hit | None:
    """What the nearest rule says of the place; None where none holds."""
    if is_thing(told.name) and not _is_plainly_employer(told):
        return None
    hits = [hit for rule in RULES if (hit := rule(told)) and not _studies_between(told, hit)]
    return max(hits, key=lambda hit: (max(hit.cue, hit.near), hit.confidence), default=None)


def _studies_between(told: Place, hit: Hit) -> bool:
    """Whether a degree stands between the cue and the name: "I came to England for a master's at X"."""
    end = told.link.start if told.link else told.name.start
    if hit.title or hit.cue >= end:
        return False
    return _DEGREE.search(told.statement.folded, hit.cue, end) is not None


_DEGREE = re.compile(
    r"\b(?:master'?s?|msc|bsc|phd|mba|degree|bachelor'?s?|doctorat|these|licence|dut|bts|mastere|maitrise|diplome)\b(?!')"
)


def _is_plainly_employer(told: Place) -> bool:
    """Whether a tool's or a platform's name stands where only an employer does: "je travaille chez X"."""
    link = told.link
    if link is None:
        return _JOINS.search(told.left) is not None
    if link.word in ("for", "pour") and _WORKS_FOR.search(told.before):
        return True
    return link.firm and (_WORKS.search(told.before) is not None or titled_at(told) is not None)


_WORKS_FOR = re.compile(
    r"\b(?:work|works|worked|working|travaille|travaillais|travaillait|bosse|travailler|bosser) $"
)


def works_there(told: Place) -> Hit | None:
    """ "…, the company where I work", "X hired me": what follows the name says it."""
    if _RIGHT.match(told.right) is None:
        return None
    if (
        not told.name.known
        and told.link
        and told.link.word in ("en", "in", "a")
        and is_town_like(told.name.text)
    ):
        return None
    return Hit("positions.where_i_work", 0.95, told.name.start)


def won_contest(told: Place) -> Hit | None:
    """ "reçue au concours du X": a civil servant's way in."""
    match = _CONTEST.search(told.left)
    if match is None or not told.of_guest:
        return None
    return Hit("positions.contest", 0.88, _at(told, match, told.left), PositionKind.JOB)


_CONTEST = re.compile(
    r"(?<!\w)(?P<cue>recue?|reussi|obtenu|passe|eu|laureate?|admise?)(?: \w+){0,2} concours(?: \w+){0,2} "
    r"(?:de l'|de la |du |d'|a l'|a la |au |de )$"
)


def titled_at(told: Place) -> Hit | None:
    """ "data engineer at X", "responsable produit chez X"."""
    link = told.link
    title = titled.before(told.statement, link) if link else None
    if link is None or title is None:
        return None
    as_one = _AS_TITLE.search(told.statement.folded[: title.start])
    if link.word in _NOT_AFTER_TITLE and not told.name.known and not link.named:
        return None
    if link.word == "a" and not told.name.known and is_town_like(told.name.text):
        return None
    if told.is_only_school and as_one and as_one["cue"].startswith(("train", "qualif", "stud", "form")):
        return None
    if not _apposed(told) and not _is_titles_guest(told, title):
        return None
    sure = 0.93 if link.firm or link.named or told.name.known else 0.85
    return Hit(
        "positions.title_at", sure, title.start, kinds.of(title), titled.singular(title), near=title.end
    )


_NOT_AFTER_TITLE = frozenset(
    ["in", "avec", "sur", "on", "from", "by", "par", "en", "via", "as", "to", "under", "sous"]
)


_AS_TITLE = re.compile(r"\b(?P<cue>\w+) as (?:an? |the )?(?:\w+ )?$")


def _apposed(told: Place) -> bool:
    """ "one of the analysts at X, NAME": the guest's name follows."""
    after = re.match(r",? ", told.right)
    return after is not None and told.statement.names_guest_at(told.name.end + after.end())


def _is_titles_guest(told: Place, title: Title) -> bool:
    if titled.is_somebody_elses(told.statement, title) or titled.is_relations(told.statement, title):
        return False
    if titled.is_apposed_to_other(told.statement, title):
        return False
    whom = told.statement.whom(title.start)
    if whom is Whom.UNSAID:
        return told.statement.telling not in (Telling.ASSENTED, Telling.ASKED)
    return whom is Whom.GUEST


def _founded(told: Place) -> Hit | None:
    """ "j'ai cofondé X", "founder of X"."""
    match = _FOUNDS.search(told.left) or _FOUNDED.search(told.left)
    if match is None or not told.of_guest:
        return None
    cue = _at(told, match, told.left)
    title = next(
        (one for one in told.statement.titles if one.start <= cue + len(match["cue"]) and cue < one.end), None
    )
    return Hit("positions.founded", 0.94, cue, PositionKind.FOUNDER, title)


def _hired_by(told: Place) -> Hit | None:
    """ "recrutée par X", "I was hired by X"."""
    match = _HIRED.search(told.left)
    if match is None or told.is_only_school or not told.of_guest:
        return None
    cue = _at(told, match, told.left)
    title = next((one for one in told.statement.titles if cue < one.start < told.name.start), None)
    return Hit("positions.hired_by", 0.9, cue, PositionKind.JOB, None if title and title.plural else title)


def _joined(told: Place) -> Hit | None:
    """ "j'ai rejoint X", "I joined a start-up called X"."""
    match = _JOINS.search(told.left)
    if match is None or not told.of_guest or told.of_we:
        return None
    cue = _at(told, match, told.left)
    if (
        match["cue"] in ("join", "joins", "rejoindre", "integrer")
        and told.statement.whom(cue) is not Whom.GUEST
    ):
        return None  # "to find out more, join X"
    if told.is_only_school and "equipe" not in match.group() and "team" not in match.group():
        return None
    return Hit("positions.joined", 0.92, cue, PositionKind.JOB)


def _left(told: Place) -> Hit | None:
    """ "j'ai quitté X", "after leaving X"."""
    match = _LEAVES.search(told.left)
    if match is None or told.is_only_school or told.of_we or not told.of_guest:
        return None
    return Hit("positions.left", 0.85, _at(told, match, told.left), PositionKind.JOB, left=True)


def _interned(told: Place) -> Hit | None:
    """ "un stage chez X", "an internship at X", "en alternance à X"."""
    for pattern, kind in ((_INTERN, PositionKind.INTERNSHIP), (_APPRENTICE, PositionKind.APPRENTICESHIP)):
        match = pattern.search(told.before)
        if match and may_employ(told) and told.of_guest:
            return Hit(f"positions.{kind.value}", 0.92, _at(told, match, told.before), kind, left=True)
    return None


def _taught(told: Place) -> Hit | None:
    """ "j'enseigne à X", "I taught statistics at X"."""
    match = _TEACHING.search(told.before)
    if match is None or not may_employ(told) or not told.of_guest:
        return None
    if match["cue"] == "cours" and not _GIVES.search(told.before[: match.start() + 1]):
        return None
    return Hit("positions.taught_at", 0.88, _at(told, match, told.before), PositionKind.JOB)


_GIVES = re.compile(r"\b(?:donn|dispens|assur|charge)\w*[^.;]{0,25}$")


def _researched(told: Place) -> Hit | None:
    """ "a postdoc at X", "chercheuse au X"."""
    match = _RESEARCH.search(told.before)
    if match is None or not may_employ(told) or not told.of_guest:
        return None
    return Hit("positions.research_at", 0.88, _at(told, match, told.before), PositionKind.RESEARCH)


def _worked(told: Place) -> Hit | None:
    """ "j'ai travaillé chez X", "I spent three years at X", "I'm now with X"."""
    link = told.link
    match = _WORKS.search(told.before)
    if match is None or link is None or not may_employ(told) or not told.of_guest:
        return None
    if link.word in ("to", "into") and (told.of_we or not _MOVES.match(match["cue"])):
        return None
    if _is_partner(told, link, match["cue"]):
        return None
    sure = 0.9 if link.firm or link.named else 0.82 if told.name.known else 0.65
    return Hit("positions.worked_at", sure, _at(told, match, told.before), PositionKind.JOB)


def _is_partner(told: Place, link: Link, cue: str) -> bool:
    """ "I worked with X", "we work for X": a partner, a client."""
    if link.word in ("with", "avec"):
        return told.of_we or _ACTIVE.match(cue) is not None
    return link.word in ("for", "pour") and told.of_we


_ACTIVE = re.compile(r"(?:work(?:s|ed|ing)?|travaill\w+|boss\w+)$")
_MOVES = re.compile(
    r"(?:second|detach|mutee?|mov|went|came|com|transition|switch|return|relocat|progress|pass|part|arriv|rentr)"
)


def _is_there(told: Place) -> Hit | None:
    """ "je suis chez X", "I led the team at X", "six mois chez X": a weak word beside a firm link."""
    link = told.link
    match = _PERHAPS.search(told.before)
    if match is None or link is None or told.is_only_school or not told.of_guest:
        return None
    is_state = _IS.match(match["cue"]) is not None
    if is_state and not _SOFTLY.fullmatch(told.before[match.end("cue") :]):
        return None
    is_with = is_state and told.name.known and link.word == "with" and not link.via.strip()
    of_the_house = is_state and link.word in ("au", "aux", "a") and len(link.via) <= LONGEST_THE
    if not (link.firm or link.named or is_with or of_the_house) or not may_employ(told):
        return None
    if _SOMEBODY_IS.search(told.before):
        return None
    sure = 0.82 if link.firm else 0.72
    return Hit("positions.is_at", sure, _at(told, match, told.before), PositionKind.JOB)


_IS = re.compile(
    r"(?:suis|es|est|sommes|etais|etait|ete|etes|sera|sont|am|is|are|was|were|been|be|i'm|he's|she's|you're|now|currently"
    r"|ans?|annees?|mois|semaines|years?|months?|days)$"
)
_SOFTLY = re.compile(rf"(?:[ ,]+{words.either('employment', 'softly')})*[ ,]*")
_THE = re.compile(r"(?:la |l'|le )$")
LONGEST_THE = 4  # characters of an article


# "c'est", "il y a", "there is": nobody works there.
_SOMEBODY_IS = re.compile(
    r"(?:\bc'est|\bil y a|there (?:is|are|was|were)|(?:it|that)(?:'s| is| was)|this is)[^.;!?]{0,30}$"
)


_LEADS = r"(?:dirig|encadr|pilot|manag|lead|led|head|run|rejoi|integr|join|travaill|work)\w*"
_TEAM = re.compile(
    rf"(?<!\w){_LEADS} (?:[\w'-]+ ){{0,3}}(?:l')?{words.either('employment', 'teams')}s?"
    r"(?: [\w'-]+){0,4} ?$"
)


def _led(told: Place) -> Hit | None:
    """ "dirige l'équipe statistique du X", "I lead the data team of X"."""
    match = _TEAM.search(told.before) if told.link and told.link.owned else None
    if match is None or not told.of_guest:
        return None
    return Hit(
        "positions.team_of", 0.85 if told.name.known else 0.7, _at(told, match, told.before), PositionKind.JOB
    )


def _opened(told: Place) -> Hit | None:
    """ "At X, I led …", "Chez X, je m'occupe de …"."""
    link = told.link
    if link is None or not (link.firm or told.name.known) or not _OPENS.search(told.before):
        return None
    if link.word not in ("at", "chez", "a", "au", "aux", "with", "dans") and not link.firm:
        return None
    follower = next((one for one in told.statement.markers if one.start >= told.name.end), None)
    if follower is None or not _SOON.fullmatch(told.statement.folded[told.name.end : follower.start]):
        return None
    if told.is_only_school or told.statement.whom(follower.end) is not Whom.GUEST:
        return None
    return Hit("positions.at_opening", 0.82, told.name.start, PositionKind.JOB)


_OPENS = re.compile(
    r"(?:^|[,:;-] ?|\b(?:oui|yes|yeah|donc|so|et|and|puis|then|ensuite|alors|but|mais|ici|here|now|later)"
    r"(?: back| over)?,? )\W*$"
)
_SOON = re.compile(
    r"(?: \([^)]{1,30}\))?(?:,? (?:for|pendant|depuis|en|in|since|d'abord|first) [^,.]{1,30})?"
    r",? ?(?:where |ou )?"
)


def _enumerated(told: Place) -> Hit | None:
    """ "three jobs: X, Y and Z": a noun of work, then a colon."""
    match = _COUNTED.search(told.left)
    if match is None or not told.of_guest:
        return None
    return Hit("positions.enumerated", 0.82, 0, PositionKind.JOB)


_COUNTED = re.compile(
    r"(?<!\w)(?P<cue>roles|jobs|companies|employers|startups|start-ups|postes|entreprises|employeurs|boites|societes"
    r"|stages|internships)[^.:;!?]{0,30}: ?(?:so,? |alors,? |d'abord |first )?$"
)


def _named_employer(told: Place) -> Hit | None:
    """ "mon employeur actuel, X", "the company I worked for, X"."""
    match = _EMPLOYER.search(told.left)
    if match is None or not told.of_guest:
        return None
    return Hit("positions.my_employer", 0.88, _at(told, match, told.left), PositionKind.JOB)


def _employer_titled(told: Place) -> Hit | None:
    """ "I was an X engineer": a known employer stands right before the title."""
    title = next((one for one in told.statement.titles if one.start == told.name.end + 1), None)
    if title is None or told.name.employer is None or not _AS_ONE.search(told.left) or not told.of_guest:
        return None
    return Hit("positions.employer_title", 0.8, told.name.start, kinds.of(title), titled.singular(title))


_AS_ONE = re.compile(
    r"\b(?:as|was|am|i'm|being|became|former|ex|comme)"
    r"(?: the| an?| une?| of| (?:the )?(?:first|one|two)(?: of (?:two|three|four|five))?)*"
    r" ?(?:former |ex-)?$"
)


def _elliptic(told: Place) -> Hit | None:
    """ "Retour à Lyon, d'abord chez X": a path told without verbs. French "chez" hardly needs one."""
    link = told.link
    if link is None or link.word != "chez" or told.statement.telling is not Telling.OWN:
        return None
    if not _STEP.search(told.before + told.right[:30]) or not told.of_guest:
        return None
    return Hit("positions.step_at", 0.72, 0, PositionKind.JOB)


_STEP = re.compile(
    r"\b(?:puis|ensuite|d'abord|retour|direction|enfin|premiere?|aujourd'hui|actuellement|maintenant|desormais"
    r"|(?:en|depuis) (?:19|20)\d\d|\w+ (?:ans|mois))\b"
)


def _answered(told: Place) -> Hit | None:
    """ "Where do you work? — At the X", "Your first job? — It was at X": the answer begins with the place."""
    link = told.link
    asked = told.statement.opens and _WHERE.search(told.statement.question)
    if link is None or not asked or not _START.fullmatch(told.before):
        return None
    if (
        link.word not in ("at", "in", "for", "with", "chez", "a", "au", "aux", "dans", "pour")
        and not link.firm
    ):
        return None
    sure = 0.9 if told.name.known or link.firm or link.named else 0.75
    return Hit("positions.answered_where", sure, told.name.start, PositionKind.JOB)


_WHERE = re.compile(words.either("employment", "where"))
_START = re.compile(rf"\W*(?:{words.either('employment', 'answering')}[ ,]*){{0,2}}")


def may_employ(told: Place) -> bool:
    """Whether the link may stand before an employer; a school needs a plain word of work."""
    link = told.link
    if link is None or (told.is_only_school and not _WORK.search(told.before)):
        return False
    if link.owned:
        return told.name.known and len(link.via) > LONGEST_THE
    if link.word == "with" and _POST_WITH.search(told.before):
        return True
    if link.word in _RARELY:
        return told.name.employer is not None and link.word not in _NEVER
    if link.firm or link.named or told.name.known:
        return True
    if link.word in ("a", "in", "en", "into", "to"):
        return link.word == "a" and (bool(_THE.match(link.via)) or _is_institution(told.name.text))
    return link.word in ("dans", "pour", "for", "au", "aux", "within", "inside") and not _is_thing(told)


_WORK = re.compile(
    r"\b(?:travaill|boss|embauch|recrut|engagee?|employ|salari|poste|cdi|cdd|job|work|hired|position|role|enseign|teach|taught|"
    r"cours|lectur|postdoc|post-doc|chercheu|research|maitre|profess|ingenieur|stage|intern)\w*[^.;!?]{0,70}$"
)
_POST_WITH = re.compile(
    r"\b(?:job|role|position|internship|placement|contract|career|post|gig|stint|apprenticeship|traineeship)"
    r"(?: (?:is|was|has been|had been|came))? $"
)
_RARELY = frozenset(["with", "avec", "sur", "par", "by", "from", "via", "on", "as", "sous", "under"])
_NEVER = frozenset(["sur", "par", "by", "via", "on", "sous", "avec", "from", "as"])
_INSTITUTION = re.compile(r"[A-Z0-9&.\-]{2,}|.*[a-z][A-Z].*|.*\d.*")


def _is_institution(text: str) -> bool:
    """Whether a name after a bare "à" is hardly a town: capitals, figures, a noun of institutions."""
    formal = words.among("organisations", "formal")
    return _INSTITUTION.fullmatch(text) is not None or any(word in formal for word in fold(text).split())


_THING = re.compile(
    r"(?!(?:and|et|in|a|as|en|for|pour|to|where|ou|which|qui|that|with|avec|from|since|depuis|until|comme|then|puis|i|he|she|je)\b)[a-z]"
)


def _is_thing(told: Place) -> bool:
    """Whether a noun follows the name: "for the X portfolio" is no place."""
    return told.right[:1] == " " and _THING.match(told.right, 1) is not None


def _at(told: Place, match: re.Match[str], where: str) -> int:
    """Where in the sentence a cue begins that was found in one of the place's views."""
    end = told.name.start if where is told.left or told.link is None else told.link.start
    return end - len(where) + match.start("cue" if "cue" in match.re.groupindex else 0)


Rule = Callable[[Place], Hit | None]
RULES: tuple[Rule, ...] = (
    works_there,
    titled_at,
    _founded,
    _interned,
    _taught,
    _researched,
    _hired_by,
    _joined,
    _left,
    _employer_titled,
    _worked,
    _is_there,
    _led,
    _named_employer,
    _enumerated,
    _opened,
    _elliptic,
    _answered,
)
