"""A language model that answers what a test gives it, on this machine."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from profiles.llm.endpoint import Endpoint

TOKENS = 1234


class FakeModel(ThreadingHTTPServer):
    """Answers each request with the next of `answers`, or with what `answer` makes of the body.

    An answer is a state, a state with a body and headers, an object that the model says, or its words.
    """

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers, self.asked = [], []
        self.answer = lambda body: self.answers.pop(0)

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server_port}/v1"

    @property
    def endpoint(self):
        return Endpoint(self.address, "fake-1", key="secret", pause=0, timeout=5)

    def handle_error(self, request, client_address):
        """Whoever asked may have gone before the answer came."""


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append((self.path, self.headers["Authorization"], body))
        answer = self.server.answer(body)
        if isinstance(answer, int):
            answer = (answer, "", {})
        state, content, headers = answer if isinstance(answer, tuple) else (200, said(answer), {})
        self.send_response(state)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content.encode())

    def log_message(self, *args):
        """Tests are quiet."""


def said(answer, **choice):
    """The body of a chat completion that says `answer`."""
    content = answer if isinstance(answer, str) else json.dumps(answer)
    choices = [{"message": {"content": content}, **choice}]
    return json.dumps({"choices": choices, "usage": {"total_tokens": TOKENS}})


@contextmanager
def serving() -> Iterator[FakeModel]:
    with FakeModel() as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield server
        server.shutdown()
