"""Granting: a kiosk gets blank tickets of a tier to sell by itself, as many as are free."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, insert, select

from server.audit.writing import Concerning, actor_of, note
from server.catalogue import stock
from server.catalogue.events import check_same, fingerprint
from server.catalogue.sessions import sessions_of
from server.catalogue.tiers import TierFacts, tiers_of
from server.lease.reading import lease_row, lease_view
from server.lease.tables import lease
from server.order.confirming import line_for
from server.security import Device
from server.ticket.blanks import count_open, make_blanks
from server.ticket.signing import KeyFor, Signer
from ticketing.lease import LeaseView, NewLease
from ticketing.order import Channel
from ticketing.problem import ProblemCode, RefusedError


@dataclass(frozen=True)
class Terms:
    """How many blanks of one tier a kiosk may have at a time, and for how long it has them."""

    most: int
    life: timedelta


def grant_lease(
    connection: Connection,
    signer: Signer,
    wanted: NewLease,
    device: Device,
    terms: Terms,
    now: datetime,
) -> LeaseView:
    """Give a kiosk what it lacks of ``wanted``, as far as the tier has it free; perhaps nothing.

    The same lease again is the one that was granted, with what is left of it. A lease of nothing
    is not written down, so that its id can be asked with again.

    Raises:
        RefusedError: ``NOT_FOUND``, ``NOT_ON_SALE``, or ``ID_USED_DIFFERENTLY``.
    """
    row = lease_row(connection, wanted.id)
    if row is not None:
        check_same(row.fingerprint if row.device_id == device.id else None, wanted, "lease")
        return lease_view(connection, row)
    # Under the stock's lock, so that what is read of the tier stays so until it is leased.
    stock.lock(connection, (wanted.tier_id,))
    facts = _facts(connection, wanted, device, now)
    count = _count(connection, wanted, device, terms)
    expires_at = min(now + terms.life, facts.event_ends_at)
    if count == 0:
        return _nothing(wanted, facts, device, now, expires_at)
    _write(connection, wanted, facts, device, count, (now, expires_at))
    key_for = KeyFor(facts.event_id, facts.event_name, facts.organiser_id, now)
    sessions = sessions_of(connection, facts.session_ids)
    make_blanks(connection, signer, key_for, line_for(facts, sessions, count), wanted.id)
    about = Concerning(wanted.id, facts.organiser_id)
    details = {"tier_id": str(facts.id), "tickets": count, "expires_at": expires_at.isoformat()}
    note(connection, actor_of(device), "lease.granted", about, now, **details)
    written = lease_row(connection, wanted.id)
    if written is None:
        raise AssertionError("the row was written in this transaction")
    return lease_view(connection, written)


def _write(
    connection: Connection,
    wanted: NewLease,
    facts: TierFacts,
    device: Device,
    count: int,
    during: tuple[datetime, datetime],
) -> None:
    if not stock.lease(connection, facts.id, count):
        raise AssertionError("what is free under the stock's lock can be leased")
    granted_at, expires_at = during
    connection.execute(
        insert(lease).values(
            id=wanted.id,
            device_id=device.id,
            device_name=device.name,
            organiser_id=facts.organiser_id,
            event_id=facts.event_id,
            tier_id=facts.id,
            fingerprint=fingerprint(wanted),
            granted=count,
            granted_at=granted_at,
            expires_at=expires_at,
        )
    )


def _facts(connection: Connection, wanted: NewLease, device: Device, now: datetime) -> TierFacts:
    facts = tiers_of(connection, (wanted.tier_id,)).get(wanted.tier_id)
    if facts is None or facts.organiser_id != device.organiser_id:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such tier.")
    if not facts.on_sale(now) or facts.approval_required or Channel.KIOSK not in facts.channels:
        raise RefusedError(
            ProblemCode.NOT_ON_SALE,
            f"{facts.name.text} is not sold at kiosks now.",
            tier_id=str(facts.id),
        )
    return facts


def _count(connection: Connection, wanted: NewLease, device: Device, terms: Terms) -> int:
    own = select(lease.c.id).where(
        lease.c.device_id == device.id, lease.c.tier_id == wanted.tier_id
    )
    has = count_open(connection, own)
    lacks = wanted.count - wanted.left
    free = stock.stock_of(connection, wanted.tier_id).free
    return max(0, min(lacks, terms.most - has, free))


def _nothing(
    wanted: NewLease, facts: TierFacts, device: Device, now: datetime, expires_at: datetime
) -> LeaseView:
    return LeaseView(
        id=wanted.id,
        device_id=device.id,
        device_name=device.name,
        event_id=facts.event_id,
        tier_id=facts.id,
        granted=0,
        sold=0,
        granted_at=now,
        expires_at=expires_at,
        ended_at=None,
        ended=None,
    )
