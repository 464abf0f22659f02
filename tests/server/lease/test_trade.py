"""Whatever kiosks, buyers and managers do, nothing is oversold and nobody's ticket is bad."""

from datetime import datetime
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from server.catalogue.tiers import tiers_of
from server.database import Database
from server.lease.granting import Terms, grant_lease
from server.security import Device, Secrets
from server.ticket.signing import Signer
from tests.server.lease.trade import Trade
from ticketing.lease import LeaseView, NewLease

_EXAMPLES = {"sqlite": 15, "postgresql": 4}


def _settings(examples: int) -> settings:
    return settings(
        max_examples=examples,
        stateful_step_count=30,
        deadline=None,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )


def test_no_order_of_events_oversells_or_spoils_a_ticket(
    database: Database, tmp_path: Path, database_kind: str
) -> None:
    secrets = Secrets(tmp_path)

    class Here(Trade):
        """The machine on this database."""

        def __init__(self) -> None:
            super().__init__(database, secrets)

    run_state_machine_as_test(Here, settings=_settings(_EXAMPLES[database_kind]))


def test_control_a_lease_without_its_condition_is_refused_by_the_database(
    database: Database, tmp_path: Path
) -> None:
    trade = Trade(database, Secrets(tmp_path), _careless)
    for which in range(3):
        trade.lease(which, 4)
    trade.holds()
    with pytest.raises(IntegrityError, match="never_oversold"):
        trade.lease(0, 1)


def test_control_blanks_that_took_no_stock_are_seen(database: Database, tmp_path: Path) -> None:
    trade = Trade(database, Secrets(tmp_path), _unpaid_for)
    trade.lease(0, 1)
    with pytest.raises(AssertionError, match="What is leased of a tier"):
        trade.holds()


def _careless(
    connection: Connection,
    signer: Signer,
    wanted: NewLease,
    device: Device,
    terms: Terms,
    now: datetime,
) -> LeaseView:
    """As many as are asked for, whatever is free: room is made where there is none, and lost."""
    facts = tiers_of(connection, (wanted.tier_id,))[wanted.tier_id]
    many = {"many": wanted.count, "tier": _native(connection, facts.id)}
    more = text("UPDATE stock SET quantity = quantity + :many WHERE tier_id = :tier")
    connection.execute(more, many)
    found = grant_lease(connection, signer, wanted, device, terms, now)
    less = text("UPDATE stock SET quantity = quantity - :many WHERE tier_id = :tier")
    connection.execute(less, many)
    return found


def _unpaid_for(
    connection: Connection,
    signer: Signer,
    wanted: NewLease,
    device: Device,
    terms: Terms,
    now: datetime,
) -> LeaseView:
    found = grant_lease(connection, signer, wanted, device, terms, now)
    nothing = text("UPDATE stock SET leased = 0 WHERE tier_id = :tier")
    connection.execute(nothing, {"tier": _native(connection, wanted.tier_id)})
    return found


def _native(connection: Connection, key: UUID) -> UUID | str:
    return key if connection.dialect.name == "postgresql" else key.hex
