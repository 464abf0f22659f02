"""The audit over HTTP: read only, since entries are never changed."""

from typing import Annotated

from fastapi import APIRouter, Query

from server.audit.reading import WHOSE, search
from server.granting import Grant, may
from server.paging import Place, cut, place_of
from server.permissions import Action
from server.services import Wicket
from ticketing.audit import AuditPage, AuditSearch

router = APIRouter(tags=["audit"])


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
    before = place_of(wanted.after)
    found = wicket.database.read(lambda c: search(c, by.within(WHOSE), wanted, before))
    page, following = cut(found, wanted.limit, lambda last: Place(last.at, last.id))
    return AuditPage(entries=page, next=following)
