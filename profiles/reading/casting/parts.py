"""Fills in whose words each block holds, once the speakers are told apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from profiles.reading.casting.speakers import Speaker
from profiles.reading.facts import Part
from profiles.reading.layout import Block, Layout, Role, Voice
from profiles.reading.source import Source
from profiles.reading.vocabulary import fold

_FIRST = re.compile(r"\b(?:je|j'|moi|mon|ma|mes|i|i'm|i've|my|me)(?![\w])|\bj'")
_THIRD = re.compile(r"\b(?:il|elle|son|sa|ses|lui|he|she|his|her|him)\b")
_QUOTED = re.compile(r"\"[^\"\n]{0,600}\"")
TWICE = 2  # the person tells it where "I" stands twice as often as "he" and "she"


def voice(source: Source, layout: Layout) -> Voice:
    """Who says "I" in the prose: the person, or an author who tells of the person."""
    first = third = 0
    for block in layout.of(Role.PROSE):
        unquoted = _QUOTED.sub(" ", source.fold_of(block.span))
        first += len(_FIRST.findall(unquoted))
        third += len(_THIRD.findall(unquoted))
    return Voice.FIRST if first and first >= TWICE * third else Voice.THIRD


def assign(layout: Layout, speakers: Sequence[Speaker], told: Voice) -> Layout:
    """The layout with turns made questions and answers, and every block's part."""
    parts = {fold(speaker.label): speaker.part for speaker in speakers}
    return replace(
        layout, blocks=tuple(_with_part(block, parts, told) for block in layout.blocks), voice=told
    )


def _with_part(block: Block, parts: dict[str, Part], told: Voice) -> Block:
    if block.role is Role.TURN:
        part = parts.get(fold(block.speaker or ""), Part.INTERVIEWER)
        return replace(block, part=part, role=Role.ANSWER if part is Part.INTERVIEWEE else Role.QUESTION)
    if block.role is Role.ANSWER:
        return replace(block, part=Part.INTERVIEWEE)
    if block.role is Role.QUESTION:
        return replace(block, part=Part.INTERVIEWER)
    if block.role is Role.PROSE:
        return replace(block, part=Part.INTERVIEWEE if told is Voice.FIRST else Part.AUTHOR)
    if block.role in (Role.TITLE, Role.INTRO, Role.HEADING):
        return replace(block, part=Part.AUTHOR)
    return block
