"""Who sent a form: one of our own pages, in the reader's language, or a stranger's page.

There are no cookies here, so a stranger's page has nobody's rights to use: what a form may do is
in the link that it is sent to. This keeps strangers from sending forms all the same.
"""

from typing import Annotated
from urllib.parse import urlsplit

from fastapi import Depends, Header, Path, Query, Request

from server.granting import Grant, may
from server.permissions import Action
from server.services import Wicket
from server.web.account_words import preferred_language
from ticketing.problem import ProblemCode, RefusedError
from ticketing.wire import LANGUAGES

Openly = Annotated[Grant, may(Action.ASK_OPENLY)]
OrderToken = Annotated[str, Path(max_length=200, description="The signed name of an order.")]
TicketToken = Annotated[str, Path(max_length=200, description="The signed name of a transfer.")]

_OWN = frozenset({"same-origin", "none"})


async def _from_here(request: Request, wicket: Wicket) -> None:
    if not is_own(request, wicket.public_url):
        words = "This form was sent by another site's page. Nothing was done."
        raise RefusedError(ProblemCode.NOT_ALLOWED, words)


def is_own(request: Request, public_url: str) -> bool:
    """Whether a browser says that a page of ours sent this, or says nothing.

    ``Sec-Fetch-Site`` is sent over TLS and to loopback only; without it ``Origin`` counts, which is
    ``null`` from our own pages, since they have no referrer.
    """
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in _OWN
    origin = request.headers.get("origin")
    if origin is None or origin == "null":
        return True
    hosts = {urlsplit(public_url).netloc, request.headers.get("host", "")}
    return urlsplit(origin).netloc in hosts


FromHere = Depends(_from_here)
"""Refuses a form of another site's page with ``NOT_ALLOWED``."""


async def _language(
    lang: Annotated[
        str, Query(max_length=20, description="The language of the page: en, fr, de, es or ar.")
    ] = "",
    accepted: Annotated[str, Header(alias="Accept-Language", max_length=1000)] = "",
) -> str:
    return lang if lang in LANGUAGES else preferred_language(accepted)


Reading = Annotated[str, Depends(_language)]
"""The language that the reader chose, or else that their browser likes best."""
