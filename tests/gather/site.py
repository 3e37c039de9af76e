"""A site on this machine: what stands at each of its addresses is set by the test."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Answer:
    """What one address gives."""

    body: bytes = b""
    kind: str = "text/html; charset=utf-8"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    waits: float = 0.0
    "Seconds before every kilobyte of the body."
    drops: int = 0
    "How many times the connection is closed without an answer."
    cut: int = 0
    "Bytes that are promised and never come."


@dataclass
class Site:
    """A running site and what it was asked."""

    root: str
    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    closing: threading.Event = field(default_factory=threading.Event)

    def put(self, path: str, body: str | bytes, kind: str = "text/html; charset=utf-8") -> str:
        """Put a page there and return its address."""
        self.answers[path] = Answer(body.encode() if isinstance(body, str) else body, kind)
        return self.root + path

    def answer(self, path: str, answer: Answer) -> str:
        """Let an address answer so and return it."""
        self.answers[path] = answer
        return self.root + path


@contextmanager
def running() -> Iterator[Site]:
    """Serve a site on a free port of this machine."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            site.asked.append(self.path)
            site.agents.add(self.headers["User-Agent"])
            answer = site.answers.get(self.path, Answer(status=404))
            if answer.drops:
                answer.drops -= 1
                self.close_connection = True
                return
            self.send_response(answer.status)
            if answer.kind:
                self.send_header("Content-Type", answer.kind)
            for name, told in answer.headers.items():
                self.send_header(name, told)
            self.send_header("Content-Length", str(len(answer.body) + answer.cut))
            self.end_headers()
            try:
                for start in range(0, len(answer.body), 1024 if answer.waits else 2**20):
                    site.closing.wait(answer.waits)
                    self.wfile.write(answer.body[start : start + (1024 if answer.waits else 2**20)])
                    self.wfile.flush()
            except OSError:
                self.close_connection = True
            if answer.cut:
                self.close_connection = True

        def log_message(self, *_: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            """Take a client that goes, or that speaks TLS."""

    server = Server(("127.0.0.1", 0), Handler)
    site = Site(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield site
    finally:
        site.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()
