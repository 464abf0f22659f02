"""A small HTTP server that takes webhooks as our server would, and can be told to refuse them."""

import http.server

import stripe

from tests.simulator.loopback import LoopbackServer


class WebhookReceiver(LoopbackServer):
    """Keeps every event whose signature the official package accepts.

    `refusals` is how many posts to answer with 500 first.
    """

    def __init__(self, secret: str) -> None:
        self.secret = secret
        self.events: list[stripe.Event] = []
        self.forged = 0
        self.refusals = 0
        receiver = self

        class Posted(http.server.BaseHTTPRequestHandler):
            """Answers one post."""

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                self.send_response(receiver.take(body, self.headers["Stripe-Signature"]))
                self.end_headers()

            def log_message(self, *_words: object) -> None:
                """Tests read `events`, not a log."""

        super().__init__(Posted)

    @property
    def url(self) -> str:
        """Where to post."""
        return f"http://127.0.0.1:{self.port}/webhooks/stripe?kiosk=1"

    def take(self, body: bytes, signature: str) -> int:
        """Keep one event; returns the HTTP status to answer."""
        if self.refusals > 0:
            self.refusals -= 1
            return 500
        try:
            event = stripe.Webhook.construct_event(body, signature, self.secret)
        except stripe.SignatureVerificationError:
            self.forged += 1
            return 400
        self.events.append(event)
        return 200

    def types(self) -> list[str]:
        """The types of the events kept, in the order they came."""
        return [event.type for event in self.events]
