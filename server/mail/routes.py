"""Letters over HTTP: what was told to whom, and bounces as a mail server hands them in."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Header, Path, Query, Request
from sqlalchemy import Connection

from server.granting import Grant, may
from server.mail import reading
from server.mail.bouncing import read_report, take_bounce
from server.mail.proving import verify
from server.mail.setting_up import the_bounces
from server.permissions import Action
from server.services import Wicket
from ticketing.mail import BounceOutcome, BounceTaken, LetterLog, LetterPage, LetterSearch
from ticketing.problem import ProblemCode, RefusedError

router = APIRouter(prefix="/mail", tags=["mail"])

SIGNATURE = "Wicket-Signature"

_NOTIFICATION = """\
From: MAILER-DAEMON@mx.example.net
To: bounces+abc@tickets.example.org
Subject: Undelivered mail
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; ada@example.org
Action: failed
Status: 5.1.1
--b--
"""


async def _body(request: Request) -> bytes:
    """The body as it was signed, byte for byte."""
    return await request.body()


@router.get("", summary="Letters: what was told to whom, and what became of it")
def letters(
    wicket: Wicket,
    by: Annotated[Grant, may(Action.READ_MAIL)],
    wanted: Annotated[LetterSearch, Query()],
) -> LetterPage:
    """The letters of the caller's organisers, the newest first, in pages."""
    return wicket.database.read(lambda c: reading.search(c, by.within(reading.WHOSE), wanted))


@router.get("/{letter_id}", summary="A letter with everything that was tried")
def letter(
    letter_id: Annotated[UUID, Path(description="The letter's id.")],
    wicket: Wicket,
    by: Annotated[Grant, may(Action.READ_MAIL)],
) -> LetterLog:
    """Each try with what the mail server said, and what came back afterwards."""
    found = wicket.database.read(
        lambda c: reading.letter_with_log(c, by.within(reading.WHOSE), letter_id)
    )
    if found is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such letter.")
    return found


@router.post(
    "/bounces",
    summary="Take in a bounce",
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {"message/rfc822": {"schema": {"type": "string"}, "example": _NOTIFICATION}},
        }
    },
)
def bounce(
    wicket: Wicket,
    _by: Annotated[Grant, may(Action.ASK_OPENLY)],
    body: Annotated[bytes, Depends(_body)],
    signature: Annotated[
        str | None,
        Header(alias=SIGNATURE, description="HMAC-SHA256 of the body with the shared key, in hex."),
    ] = None,
) -> BounceTaken:
    """Mark the letter that a delivery status notification (RFC 3464) says did not arrive.

    Whoever sends it proves that it knows `WICKET_MAIL_BOUNCE_SECRET`. What is no notification, or
    of no letter of ours, is answered so and changes nothing.
    """
    verify(wicket.settings.mail_bounce_secret, body, signature)
    report = read_report(body, the_bounces(wicket.settings, wicket.secrets))
    if isinstance(report, BounceOutcome):
        return BounceTaken(outcome=report)
    now = wicket.clock()

    def work(connection: Connection) -> BounceOutcome:
        return take_bounce(connection, report, now)

    return BounceTaken(outcome=wicket.database.write(work))
