"""Draws pages from templates, and says what a browser may do with them: next to nothing."""

import base64
import hashlib
from http import HTTPStatus
from importlib.resources import files

from fastapi.responses import HTMLResponse
from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from server.web.order_page import OrderPage
from server.web.words import WORDS

_FOLDER = files("server.web") / "templates"


def _read(name: str) -> str:
    return (_FOLDER / name).read_text("utf-8")


_CSS = _read("page.css")
_CSS_DIGEST = base64.b64encode(hashlib.sha256(_CSS.encode()).digest()).decode()

HEADERS = {
    "Content-Security-Policy": (
        f"default-src 'none'; style-src 'sha256-{_CSS_DIGEST}'; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'none'"
    ),
    # Whoever has the address has the tickets: it goes to nobody else, and into no shared cache.
    "Cache-Control": "private, no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
}


class Pages:
    """The templates, read once."""

    def __init__(self) -> None:
        environment = Environment(autoescape=True, undefined=StrictUndefined)
        self._order = environment.from_string(_read("page.html"))
        self._missing = environment.from_string(_read("missing.html"))

    def order(self, page: OrderPage) -> HTMLResponse:
        """An order's page."""
        return HTMLResponse(self._order.render(page=page, css=_STYLE), headers=HEADERS)

    def missing(self) -> HTMLResponse:
        """The page of a link that leads nowhere, in English and Arabic."""
        words = (WORDS["en"], WORDS["ar"])
        text = self._missing.render(words=words, css=_STYLE)
        return HTMLResponse(text, HTTPStatus.NOT_FOUND, headers=HEADERS)


_STYLE = Markup(_CSS)  # noqa: S704  our own file, and its digest is all that the policy lets in
