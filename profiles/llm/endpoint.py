"""A language model's address: any server that speaks OpenAI's chat completions."""

from __future__ import annotations

import http.client
import json
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from email.message import Message
from typing import IO, Any
from urllib.parse import urlsplit

from profiles.llm.budget import Budget
from profiles.llm.replies import Reply, Unreadable, parse
from profiles.llm.troubles import EndpointError, Trouble

AGAIN = (408, 409, 425, 429, 500, 502, 503, 504, 529)  # HTTP states that may pass
LONGEST_PAUSE = 30  # seconds between two tries, whatever the server asks for
LARGEST = 4_000_000  # bytes of an answer; a reading has some ten thousand
PIECE = 65_536  # bytes taken at once
# Words by which a server says that it knows no schema, or no temperature: asked again more plainly.
UNKNOWN = (b"response_format", b"json_schema", b"schema", b"temperature")

Messages = list[dict[str, str]]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where the model is, and how long we wait for it. `address` ends before `/chat/completions`."""

    address: str
    model: str
    key: str = field(default="", repr=False)
    timeout: float = 120  # seconds that one answer may take
    tries: int = 3
    pause: float = 2  # seconds before the second try; doubled each time

    @property
    def host(self) -> str:
        """Whom the text is sent to, in a word."""
        return urlsplit(self.address).hostname or self.address

    @property
    def patience(self) -> float:
        """Seconds after which nothing can come any more."""
        return self.tries * (self.timeout + LONGEST_PAUSE)

    def complete(self, messages: Messages, schema: dict[str, Any], budget: Budget) -> Reply:
        """The model's answer, an object that follows `schema`. Raises EndpointError.

        Asks for strict JSON by schema; of a server that does not know it, for JSON; of one that knows
        neither, in words. What is sent is taken from `budget` before it is sent.
        """
        for way in WAYS:
            try:
                return self._persist(way(self.model, messages, schema), budget)
            except _UnknownWay as unknown:
                refusal = unknown
        raise EndpointError(Trouble.REFUSED, f"HTTP {refusal.state}")

    def _persist(self, body: dict[str, Any], budget: Budget) -> Reply:
        """Tries again what may pass, with growing pauses."""
        characters = sum(len(message["content"]) for message in body["messages"])
        for left in reversed(range(max(1, self.tries))):
            budget.spend(characters)
            try:
                reply = parse(self._post(body))
            except (_Passing, Unreadable) as error:
                if not left:
                    raise EndpointError(error.trouble, str(error)) from error
                time.sleep(min(max(error.wait, self.pause * 2 ** (self.tries - left - 1)), LONGEST_PAUSE))
            else:
                budget.tokens += reply.tokens
                return reply
        raise AssertionError("the last try returns or raises")

    def _post(self, body: dict[str, Any]) -> bytes:
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        if self.key:
            headers["Authorization"] = f"Bearer {self.key}"
        address = f"{self.address.rstrip('/')}/chat/completions"
        request = urllib.request.Request(address, json.dumps(body).encode(), headers)
        try:
            with OPENER.open(request, timeout=self.timeout) as response:
                return _all_of(response, time.monotonic() + self.timeout)
        except urllib.error.HTTPError as error:
            raise _judged(error) from error
        except (OSError, http.client.HTTPException) as error:  # unreachable, cut off, too slow
            raise _Passing(_reason(error)) from error


class _Passing(Exception):
    """What may go well at the next try; `wait` is how many seconds the server asks for."""

    trouble = Trouble.DOWN

    def __init__(self, reason: str, wait: float = 0) -> None:
        super().__init__(reason)
        self.wait = wait


class _UnknownWay(Exception):
    """The server does not know how it was asked."""

    def __init__(self, state: int) -> None:
        super().__init__(state)
        self.state = state


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """A text and a key go to the address that was set, and nowhere that it points to."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> None:
        return None


OPENER = urllib.request.build_opener(_NoRedirect)


def _by_schema(model: str, messages: Messages, schema: dict[str, Any]) -> dict[str, Any]:
    wanted = {"name": "reading", "strict": True, "schema": schema}
    format_ = {"type": "json_schema", "json_schema": wanted}
    return {"model": model, "messages": messages, "temperature": 0, "response_format": format_}


def _by_json(model: str, messages: Messages, schema: dict[str, Any]) -> dict[str, Any]:
    return {**_in_words(model, messages, schema), "response_format": {"type": "json_object"}}


def _in_words(model: str, messages: Messages, schema: dict[str, Any]) -> dict[str, Any]:
    task, *others = messages
    wanted = f"{task['content']}\nAnswer with one JSON object of this schema:\n{json.dumps(schema)}"
    return {"model": model, "messages": [{**task, "content": wanted}, *others]}


WAYS = (_by_schema, _by_json, _in_words)


def _all_of(response: http.client.HTTPResponse, until: float) -> bytes:
    """The whole answer; one that comes drop by drop, or never ends, is given up."""
    pieces, size = [], 0
    while piece := response.read1(PIECE):
        pieces.append(piece)
        size += len(piece)
        if size > LARGEST:
            raise _Passing("the answer is too large")
        if time.monotonic() > until:
            raise _Passing("the answer takes too long")
    return b"".join(pieces)


def _judged(error: urllib.error.HTTPError) -> Exception:
    with error:
        if error.code in AGAIN:
            asked = error.headers.get("Retry-After", "")
            return _Passing(f"HTTP {error.code}", float(asked) if asked.isdecimal() else 0)
        if error.code in (400, 422) and any(word in error.read(PIECE) for word in UNKNOWN):
            return _UnknownWay(error.code)
        return EndpointError(Trouble.REFUSED, f"HTTP {error.code}")


def _reason(error: Exception) -> str:
    """What the operating system says, without addresses."""
    cause = getattr(error, "reason", error)
    return str(getattr(cause, "strerror", "") or cause or type(error).__name__)
