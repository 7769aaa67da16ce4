"""Who is who: reads names and labels, and says of each block whose words it holds.

`cast(source, layout, vocabulary)` gives the cast and the layout with its parts filled in. Speakers are told
apart by what they do (who asks, who answers at length), names by the words around them.
"""

from __future__ import annotations

from profiles.reading.cast import Cast
from profiles.reading.casting import candidates, members, parts, speakers
from profiles.reading.layout import Layout
from profiles.reading.source import Source
from profiles.reading.vocabulary import Vocabulary


def cast(source: Source, layout: Layout, vocabulary: Vocabulary) -> tuple[Cast, Layout]:
    """The people of the document and its layout with every part known."""
    voice = parts.voice(source, layout)
    found = candidates.find(source, layout, vocabulary)
    talkers = speakers.find(source, layout, found)
    people = members.choose(source, layout, found, talkers, voice)
    return people, parts.assign(layout, talkers, voice)
