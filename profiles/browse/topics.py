"""Questions, and everybody's answer to each of them."""

from dataclasses import dataclass
from math import ceil

from django.urls import reverse

from profiles.browse import cards, quotes
from profiles.browse.cards import Source
from profiles.browse.chips import value_label
from profiles.browse.engine import Engine
from profiles.browse.facets import NONE, OTHER_TOPIC
from profiles.browse.facts import evidence_url, fid
from profiles.browse.names import Name
from profiles.browse.people import NotFound
from profiles.browse.selection import Selection
from profiles.models import Answer, Shows, State, Topic

ON_A_PAGE = 20


@dataclass(frozen=True, slots=True)
class Voice:
    """One person's answer, as far as it may be shown."""

    name: str
    url: str  # of the person
    headline: str
    source: Source
    lang: str
    paragraphs: tuple[str, ...]
    hidden: bool
    evidence_url: str


@dataclass(frozen=True, slots=True)
class TopicPage:
    label: str
    total: int
    voices: tuple[Voice, ...]
    page: int
    last: int
    list_url: str


def topics(engine: Engine) -> list[Name]:
    """The questions that published people answer, in the order in which interviews go. One query."""
    counts = engine.counts(Selection(), "topic")
    slugs = Topic.objects.filter(slug__in=[slug for slug in counts if slug != NONE]).values_list(
        "slug", flat=True
    )
    return [
        Name(value_label("topic", slug, engine), counts[slug], reverse("topic", kwargs={"slug": slug}))
        for slug in slugs
    ]


def topic_page(slug: str, page: int) -> TopicPage:
    """Everybody's answers to one question. Raises NotFound where nobody answers it."""
    topic = Topic.objects.exclude(slug=OTHER_TOPIC).filter(slug=slug).first()
    said = Answer.objects.filter(topic__slug=slug, person__state=State.PUBLISHED)
    total = said.count() if topic else 0
    if topic is None or not total:
        raise NotFound(slug)
    last = ceil(total / ON_A_PAGE)
    page = min(page, last)
    rows = (
        said.select_related("person", "answer__interview")
        .defer("answer__interview__content", "answer__interview__text")
        .prefetch_related("person__positions__employer", "person__positions__role")
        .order_by("-person__published_at", "-person_id", "pk")
    )
    return TopicPage(
        label=topic.label,
        total=total,
        voices=tuple(_voice(row) for row in rows[(page - 1) * ON_A_PAGE : page * ON_A_PAGE]),
        page=page,
        last=last,
        list_url=reverse("profiles") + Selection(values={"topic": (slug,)}).link(),
    )


def _voice(row: Answer) -> Voice:
    interview, person = row.answer.interview, row.person
    hidden = interview.shows == Shows.NOTHING
    quote = quotes.short(row.answer, interview)
    return Voice(
        name=person.name,
        url=person.get_absolute_url(),
        headline=cards.headline(person),
        source=cards.source([interview]),
        lang=interview.language,
        paragraphs=tuple(quote.paragraphs),
        hidden=hidden,
        evidence_url=evidence_url(person, fid(row)),
    )
