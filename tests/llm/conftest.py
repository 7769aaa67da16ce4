"""A language model that answers what a test gives it, on this machine."""

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from profiles.llm import Endpoint


class FakeModel(HTTPServer):
    """Answers each request with the next of `answers`: a state, or an object that it says."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers, self.asked = [], []

    @property
    def endpoint(self):
        return Endpoint(f"http://127.0.0.1:{self.server_port}/v1", "fake-1", key="secret", pause=0, timeout=5)


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.asked.append((self.path, self.headers["Authorization"], json.loads(body)))
        answer = self.server.answers.pop(0)
        self.send_response(answer if isinstance(answer, int) else 200)
        self.end_headers()
        content = answer if isinstance(answer, str) else json.dumps(answer)
        self.wfile.write(json.dumps({"choices": [{"message": {"content": content}}]}).encode())

    def log_message(self, *args):
        """Tests are quiet."""


@pytest.fixture
def model():
    with FakeModel() as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield server
        server.shutdown()
