"""Very many tickets of one organiser, written straight into the table, as selling takes longer."""

import random
from datetime import UTC, datetime
from functools import partial
from uuid import UUID

from sqlalchemy import Connection, insert

from server.database import Database
from server.ticket.tables import signing_key, ticket
from ticketing.identifiers import new_id, serial_text

_AT_ONCE = 5000
_SERIAL_STEP = 1_000_003  # spreads serials over their 40 bits, as random ones are
_TIERS = 4


def write_tickets(database: Database, organiser_id: UUID, event_id: UUID, count: int) -> None:
    """``count`` valid tickets of four tiers, made half a millisecond apart."""
    now = datetime.now(UTC)
    key = {
        "id": new_id(),
        "event_id": event_id,
        "sequence": 7,
        "organiser_id": organiser_id,
        "event_name": {"text": "Very many", "translations": {}},
        "key_id": 7,
        "public_key": bytes(32),
        "sealed_private_key": b"",
        "made_at": now,
    }
    tiers = [new_id() for _ in range(_TIERS)]
    session_ids = [str(new_id())]
    database.write(lambda c: c.execute(insert(signing_key), key))
    bits = random.Random(count).getrandbits  # noqa: S311  ids of a measurement

    def row(number: int) -> dict[str, object]:
        tier = number % _TIERS
        return {
            "id": new_id(1_790_000_000_000 + number // 2, bits),
            "serial": serial_text((organiser_id.int + number * _SERIAL_STEP) % (1 << 40)),
            "organiser_id": organiser_id,
            "event_id": event_id,
            "order_id": new_id(),
            "tier_id": tiers[tier],
            "tier_name": {"text": f"Tier {tier}", "translations": {}},
            "session_ids": session_ids,
            "admits": 1,
            "status": "valid",
            "generation": 0,
            "signing_key_id": key["id"],
            "code": "",
            "issued_at": now,
        }

    for numbers in _in_pieces(count):
        rows = [row(number) for number in numbers]
        database.write(partial(Connection.execute, statement=insert(ticket), parameters=rows))


def _in_pieces(count: int) -> list[range]:
    return [range(first, min(first + _AT_ONCE, count)) for first in range(0, count, _AT_ONCE)]
