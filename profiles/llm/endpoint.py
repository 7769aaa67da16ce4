"""A language model's address: any server that speaks OpenAI's chat completions."""

import json
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from typing import Any

AGAIN = (408, 429, 500, 502, 503, 504)  # HTTP states that may pass


class EndpointError(Exception):
    """The endpoint gave no usable answer; the text says why and what to look at."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where the model is, and how long we wait for it. `address` ends before `/chat/completions`."""

    address: str
    model: str
    key: str = field(default="", repr=False)
    timeout: float = 120  # seconds an answer may take
    tries: int = 3
    pause: float = 2  # seconds before the second try; doubled each time

    def complete(self, messages: list[dict[str, str]], schema: dict[str, Any]) -> dict[str, Any]:
        """The model's answer to `messages`, an object that follows `schema`. Raises EndpointError."""
        body = {
            "model": self.model,
            "messages": messages,
            "temperature": 0,
            "response_format": {
                "type": "json_schema",
                "json_schema": {"name": "reading", "strict": True, "schema": schema},
            },
        }
        for left in reversed(range(self.tries)):
            try:
                return _content(self._post(body))
            except _PassingError as error:
                if not left:
                    sentence = f"The language model did not answer: {error}. Try again later."
                    raise EndpointError(sentence) from error
                time.sleep(self.pause * 2 ** (self.tries - left - 1))
        raise EndpointError("No try was allowed: set the number of tries to one or more.")

    def _post(self, body: dict[str, Any]) -> bytes:
        request = urllib.request.Request(
            f"{self.address.rstrip('/')}/chat/completions",
            data=json.dumps(body).encode(),
            headers={"Content-Type": "application/json", "Authorization": f"Bearer {self.key}"},
        )
        try:
            with urllib.request.urlopen(request, timeout=self.timeout) as response:
                return bytes(response.read())
        except urllib.error.HTTPError as error:
            if error.code in AGAIN:
                raise _PassingError(f"HTTP {error.code}") from error
            raise EndpointError(
                f"The language model refused: HTTP {error.code}. Check its key and name."
            ) from error
        except OSError as error:  # unreachable, cut off, too slow
            raise _PassingError(str(error)) from error


class _PassingError(Exception):
    """What may go well at the next try."""


def _content(answer: bytes) -> dict[str, Any]:
    try:
        content = json.loads(json.loads(answer)["choices"][0]["message"]["content"])
    except (ValueError, KeyError, IndexError, TypeError) as error:
        raise _PassingError("its answer is not the JSON that was asked for") from error
    if not isinstance(content, dict):
        raise _PassingError("its answer is not an object")
    return content
