"""From the body of an HTTP answer to the object that the model said."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from profiles.llm.troubles import Trouble


@dataclass(frozen=True, slots=True)
class Reply:
    """What the model answered, and how many tokens that took; 0 where the endpoint does not say."""

    content: dict[str, Any]
    tokens: int


class Unreadable(Exception):
    """The answer is not what was asked for; the message says how. A model may do better when asked again."""

    trouble = Trouble.UNUSABLE
    wait = 0.0


def parse(body: bytes) -> Reply:
    """The reply in the body of a chat completion. Raises Unreadable."""
    try:
        answer = json.loads(body)
        choice = answer["choices"][0]
        said = choice["message"]["content"]
    except (ValueError, KeyError, IndexError, TypeError, RecursionError) as error:
        raise Unreadable("not a chat completion") from error
    if choice.get("finish_reason") == "length":
        raise Unreadable("cut off: the model may not say enough tokens")
    return Reply(_object(said), _tokens(answer))


def _object(said: Any) -> dict[str, Any]:
    """The JSON object in what was said; models without a schema put words or a fence around it."""
    if not isinstance(said, str):
        raise Unreadable("no text")
    spoken = said.rpartition("</think>")[2]  # what some models think aloud before they answer
    start, end = spoken.find("{"), spoken.rfind("}")
    try:
        found = json.loads(spoken[start : end + 1])
    except (ValueError, RecursionError) as error:
        raise Unreadable("not JSON") from error
    return dict(found)


def _tokens(answer: dict[str, Any]) -> int:
    usage = answer.get("usage")
    total = usage.get("total_tokens") if isinstance(usage, dict) else None
    return total if isinstance(total, int) and total > 0 else 0
