"""The audit over HTTP: read only, since entries are never changed."""

import base64
import binascii
from datetime import UTC, datetime, timedelta
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query

from server.audit.reading import WHOSE, Cursor, search
from server.granting import Grant, may
from server.permissions import Action
from server.services import Wicket
from ticketing.audit import AuditEntry, AuditPage, AuditSearch
from ticketing.problem import ProblemCode, RefusedError

router = APIRouter(tags=["audit"])

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_MOMENT_BYTES = 8


@router.get("/audit", summary="What was done: by whom, to what, when")
def audit(
    wicket: Wicket,
    by: Annotated[Grant, may(Action.READ_AUDIT)],
    wanted: Annotated[AuditSearch, Query()],
) -> AuditPage:
    """The entries of the caller's organisers, the newest first, in pages.

    An entry without a place was made just now: the server gives places after the fact, and once
    one is given nothing of the entry ever changes.
    """
    cursor = _opened(wanted.after) if wanted.after is not None else None
    found = wicket.database.read(lambda c: search(c, by.within(WHOSE), wanted, cursor))
    page = found[: wanted.limit]
    return AuditPage(
        entries=page, next_cursor=_closed(page[-1]) if len(found) > len(page) else None
    )


def _closed(entry: AuditEntry) -> str:
    moment = ((entry.at - _EPOCH) // _MICROSECOND).to_bytes(_MOMENT_BYTES, "big")
    return base64.urlsafe_b64encode(moment + entry.id.bytes).decode()


def _opened(text: str) -> Cursor:
    try:
        raw = base64.urlsafe_b64decode(text)
        at = _EPOCH + int.from_bytes(raw[:_MOMENT_BYTES], "big") * _MICROSECOND
        return Cursor(at, UUID(bytes=raw[_MOMENT_BYTES:]))
    except (ValueError, OverflowError, binascii.Error) as error:
        fields = [{"field": "after", "message": "not a cursor of this list"}]
        words = "after: not a cursor of this list"
        raise RefusedError(ProblemCode.INVALID_REQUEST, words, fields=fields) from error
