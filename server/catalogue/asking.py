"""What a request says besides its body: the reader's language, and the version they have seen."""

import hashlib
import re
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Header, Response, status

from server.audit.writing import actor_of
from server.catalogue.doing import Doing
from server.catalogue.viewing import Showing, Standing
from server.granting import Grant
from server.security import Operator
from server.services import Services
from ticketing.device import DeviceKind
from ticketing.order import Channel
from ticketing.problem import ProblemCode, RefusedError
from ticketing.wire import LANGUAGES, Answer

_TAG = re.compile(r'(?:W/)?"(\d{1,9})(?:-[0-9a-f]+)?"')
_LANGUAGE = re.compile(r"\s*([a-zA-Z]{2})(?:-[\w-]*)?\s*(?:;\s*q=([01](?:\.\d{0,3})?)\s*)?")


@dataclass(frozen=True)
class Seen:
    """The version in ``If-Match``; None with ``*``, or where there is no such header."""

    version: int | None
    stated: bool


async def _seen(
    if_match: Annotated[
        str | None, Header(max_length=200, description="The ETag of what is changed; * for any.")
    ] = None,
) -> Seen:
    if if_match is None or if_match.strip() == "*":
        return Seen(None, stated=if_match is not None)
    tag = _TAG.fullmatch(if_match.strip())
    if tag is None:
        # Some other ETag, which is surely not the present one (RFC 9110, 13.1.1).
        raise RefusedError(ProblemCode.CHANGED_MEANWHILE, "If-Match is no ETag of this thing.")
    return Seen(int(tag[1]), stated=True)


SeenVersion = Annotated[Seen, Depends(_seen)]
AcceptLanguage = Annotated[
    str | None, Header(description="The languages the reader understands, best first.")
]


def doing(wicket: Services, by: Grant, seen: Seen | None = None) -> Doing:
    """The caller's deed, now. ``seen`` where it changes what a person must have read before."""
    person = not isinstance(by.principal, Operator)
    return Doing(
        actor=actor_of(by.principal),
        now=wicket.clock(),
        seen=seen.version if seen else None,
        must_have_seen=seen is not None and person and not seen.stated,
    )


def showing(wicket: Services, by: Grant, accept_language: str | None) -> Showing:
    """How the caller is shown the catalogue, now."""
    return Showing(wicket.clock(), preferred(accept_language), by.reaches, _channel(by))


def _channel(by: Grant) -> Channel | None:
    if by.device is None:
        return Channel.WEB
    return Channel.KIOSK if by.device.kind is DeviceKind.KIOSK else None


def may_see(by: Grant, standing: Standing) -> bool:
    """Whether the caller may see an event: all that is theirs, and else what was published."""
    if by.reaches(standing.thing):
        return True
    elsewhere = by.device and by.device.organiser_id != standing.thing.organiser_id
    return by.published and standing.seen_by_all and not elsewhere


def preferred(accept_language: str | None) -> str:
    """The language of the product that the reader likes best; English where there is none."""
    best, weight = "en", 0.0
    for part in (accept_language or "").split(",")[:20]:
        found = _LANGUAGE.fullmatch(part)
        if found is None:
            continue
        quality = float(found[2] or 1)
        if found[1].lower() in LANGUAGES and quality > weight:
            best, weight = found[1].lower(), quality
    return best


def tagged(answer: Answer, seen: str | None, version: int | None = None) -> Response:
    """The answer with its tag, or 304 where the caller has just that already.

    The tag is the digest of the text behind the ``version`` of the thing, so that an edit needs no
    newer one after a sale.
    """
    body = answer.model_dump_json().encode()
    digest = hashlib.sha256(body).hexdigest()[:32]
    tag = f'"{digest}"' if version is None else f'"{version}-{digest}"'
    headers = {"ETag": tag, "Cache-Control": "no-cache", "Vary": "Accept-Language, Authorization"}
    if seen is not None and tag in {part.strip().removeprefix("W/") for part in seen.split(",")}:
        return Response(status_code=status.HTTP_304_NOT_MODIFIED, headers=headers)
    return Response(body, media_type="application/json", headers=headers)
