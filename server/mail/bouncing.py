"""Bounces: reads delivery status notifications and marks the letters they are about.

Sources: RFC 3464 (the report), RFC 3461 (when a server sends one), RFC 3834 (other automatic
answers, which are no bounces). A letter is known by its own bounce address where the notification
was sent to it, else by its message id in the part that was returned.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes, policy
from email.message import Message
from email.utils import getaddresses
from typing import cast
from uuid import UUID

from sqlalchemy import Connection, insert, select, update

from server.mail.addresses import BounceAddresses
from server.mail.tables import letter, sending
from ticketing.mail import BounceOutcome, LetterState, TryOutcome

# compat32 reads headers as they stand; those of a hostile message must not be interpreted.
_POLICY = policy.compat32
_ADDRESSED = ("To", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To")
_MESSAGE_ID = re.compile(r"([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})@([^>\s]+)")
_FAILED = frozenset({"failed"})
_DELAYED = frozenset({"delayed"})
_LONGEST_DETAIL = 1000


@dataclass(frozen=True)
class Report:
    """What a notification says: of which letter, whether it is over, in the server's words."""

    letter_id: UUID
    outcome: BounceOutcome
    detail: str


@dataclass(frozen=True)
class Bounces:
    """What is ours: the addresses that bounces go to, and the domain of our message ids."""

    addresses: BounceAddresses
    domain: str


def read_report(content: bytes, bounces: Bounces) -> Report | BounceOutcome:
    """The report in a raw message; else ``NOTHING`` (no report) or ``NOT_OURS`` (of no letter)."""
    try:
        return _report(message_from_bytes(content, policy=_POLICY), bounces)
    except RecursionError:
        # Parts within parts, thousands deep: no mail server writes such a report.
        return BounceOutcome.NOTHING


def _report(message: Message, bounces: Bounces) -> Report | BounceOutcome:
    if message.get_content_type() != "multipart/report":
        return BounceOutcome.NOTHING
    recipients = list(_recipients(message))
    if not recipients:
        return BounceOutcome.NOTHING
    letter_id = _by_address(message, bounces.addresses) or _by_message_id(message, bounces.domain)
    if letter_id is None:
        return BounceOutcome.NOT_OURS
    for actions, outcome in ((_FAILED, BounceOutcome.BOUNCED), (_DELAYED, BounceOutcome.DELAYED)):
        for recipient in recipients:
            if _field(recipient, "Action").lower() in actions:
                return Report(letter_id, outcome, _detail(recipient))
    return BounceOutcome.NOTHING


def take_bounce(connection: Connection, report: Report, now: datetime) -> BounceOutcome:
    """Write down what a server reports; the same report again changes nothing."""
    wanted = select(letter.c.state).where(letter.c.id == report.letter_id).with_for_update()
    state = connection.scalar(wanted)
    if state is None:
        return BounceOutcome.NOT_OURS
    outcome = TryOutcome.BOUNCED if report.outcome is BounceOutcome.BOUNCED else TryOutcome.DELAYED
    last = connection.execute(
        select(sending.c.ordinal, sending.c.outcome, sending.c.detail)
        .where(sending.c.letter_id == report.letter_id)
        .order_by(sending.c.ordinal.desc())
        .limit(1)
    ).one_or_none()
    if state == LetterState.BOUNCED.value or (
        last is not None and (last.outcome, last.detail) == (outcome.value, report.detail)
    ):
        return report.outcome
    if last is None:
        return BounceOutcome.NOTHING
    if last.outcome == TryOutcome.BEGUN.value:
        # What came back was sent: the try has done its work, whatever became of its process.
        connection.execute(
            update(sending)
            .where(sending.c.letter_id == report.letter_id, sending.c.ordinal == last.ordinal)
            .values(outcome=TryOutcome.REPLY_LOST.value, ended_at=now)
        )
    connection.execute(
        insert(sending).values(
            letter_id=report.letter_id,
            ordinal=last.ordinal + 1,
            at=now,
            ended_at=now,
            outcome=outcome.value,
            detail=report.detail,
        )
    )
    if outcome is TryOutcome.BOUNCED:
        bounced = {"state": LetterState.BOUNCED.value, "next_try_at": None}
        connection.execute(update(letter).where(letter.c.id == report.letter_id).values(**bounced))
    return report.outcome


def _recipients(report: Message) -> Iterator[Message]:
    """The groups of fields for each recipient (RFC 3464, 2.3), after the one for the message."""
    for part in report.walk():
        if part.get_content_type() == "message/delivery-status" and part.is_multipart():
            blocks = cast("list[Message]", part.get_payload())
            yield from (block for block in blocks if block.get("Action"))


def _by_address(message: Message, bounces: BounceAddresses) -> UUID | None:
    written = [str(value) for name in _ADDRESSED for value in message.get_all(name, [])]
    for _name, address in getaddresses(written):
        found = bounces.letter_of(address)
        if found is not None:
            return found
    return None


def _by_message_id(message: Message, domain: str) -> UUID | None:
    """The id of a letter in what was returned of it: the whole, or its headers."""
    for part in message.walk():
        if part is message:
            continue
        headers = [part]
        if part.get_content_type() == "text/rfc822-headers":
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                headers.append(message_from_bytes(payload, policy=_POLICY))
        for one in headers:
            found = _MESSAGE_ID.search(str(one.get("Message-ID", "")))
            if found and found[2].lower() == domain.lower():
                return UUID(found[1])
    return None


def _detail(recipient: Message) -> str:
    parts = [_field(recipient, name) for name in ("Status", "Diagnostic-Code", "Remote-MTA")]
    return " · ".join(part for part in parts if part)[:_LONGEST_DETAIL]


def _field(block: Message, name: str) -> str:
    text = " ".join(str(block.get(name, "")).split())
    return "".join(letter for letter in text if letter.isprintable())
