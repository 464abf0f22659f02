"""Draws pages from templates, and says what a browser may do with them: next to nothing.

The only scripts are two of our own: steppers beside fields for numbers, and a page that renews
itself where something changed. Without them the fields are typed into, and the page is loaded anew.
"""

import base64
import hashlib
from http import HTTPStatus
from importlib.resources import files
from typing import Annotated

from fastapi import Depends
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from server.web.account_page import AccountPage
from server.web.framed_page import FramedPage
from server.web.holder_page import HolderPage
from server.web.words import WORDS

_FOLDER = files("server.web") / "templates"


def _read(name: str) -> str:
    return (_FOLDER / name).read_text("utf-8")


def _digest(text: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


_CSS = _read("page.css") + _read("shop.css")
_STEPPER = _read("stepper.js")
_RENEWER = _read("renew.js")


def _policy(form_action: str, *more: str) -> str:
    return "; ".join(
        (
            f"default-src 'none'; style-src {_digest(_CSS)}; base-uri 'none'",
            f"form-action {form_action}; frame-ancestors 'none'",
            *more,
        )
    )


HEADERS = {
    "Content-Security-Policy": _policy("'none'"),
    # Whoever has the address has the tickets: it goes to nobody else, and into no shared cache.
    "Cache-Control": "private, no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
}

_WITH_FORMS = HEADERS | {"Content-Security-Policy": _policy("'self'")}
_HOLDERS = HEADERS | {
    "Content-Security-Policy": _policy(
        "'self'", f"script-src {_digest(_RENEWER)}", "connect-src 'self'"
    )
}
_SHOP = HEADERS | {
    "Content-Security-Policy": _policy(
        "'self'", "img-src 'self'", f"script-src {_digest(_STEPPER)}"
    )
}


class Pages:
    """The templates, read once."""

    def __init__(self) -> None:
        self._environment = environment = Environment(
            autoescape=True, undefined=StrictUndefined, loader=FunctionLoader(_read)
        )
        self._holder = environment.get_template("page.html")
        self._account = environment.get_template("account.html")
        self._missing = environment.get_template("missing.html")

    def holder(self, page: HolderPage) -> HTMLResponse:
        """The page of an order or of a ticket."""
        text = self._holder.render(page=page, css=_STYLE, renewer=_RENEWING)
        return HTMLResponse(text, headers=_HOLDERS)

    def shop(self, page: FramedPage) -> HTMLResponse:
        """A page of the shop, or a form about a ticket: whatever its template shows."""
        text = self._environment.get_template(page.template).render(
            page=page, words=page.words, css=_STYLE, stepper=_STEPPING
        )
        return HTMLResponse(text, page.status, headers=_SHOP)

    def account(self, page: AccountPage) -> HTMLResponse:
        """A page about an account; its form goes nowhere but to where it came from."""
        text = self._account.render(page=page, css=_STYLE)
        return HTMLResponse(text, page.status, headers=_WITH_FORMS)

    def missing(self) -> HTMLResponse:
        """The page of a link that leads nowhere, in English and Arabic."""
        words = (WORDS["en"], WORDS["ar"])
        text = self._missing.render(words=words, css=_STYLE)
        return HTMLResponse(text, HTTPStatus.NOT_FOUND, headers=HEADERS)


_STYLE = Markup(_CSS)  # noqa: S704  our own file, and its digest is all that the policy lets in
_STEPPING = Markup(_STEPPER)  # noqa: S704  as above
_RENEWING = Markup(_RENEWER)  # noqa: S704  as above
_PAGES = Pages()


async def _pages() -> Pages:
    return _PAGES


ThePages = Annotated[Pages, Depends(_pages)]
"""The templates of this process."""
