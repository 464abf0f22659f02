"""What every deed of this domain works with, put together once by the composition root."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection

from server.database import Database
from server.order.confirming import Confirmation
from server.payment.at_web import AtWeb
from server.payment.disputes import Disputes
from server.payment.ledger import Ledger
from server.payment.provider import Collector, Refunder
from server.payment.terminal import Terminal
from server.steps import Steps
from ticketing.payment import PaymentMethod

Confirm = Callable[[Connection, UUID, datetime], Confirmation]
"""Confirms an order whose money is there and issues its tickets, in the caller's transaction.

`server.order.confirming.confirm` with its signer.
"""


@dataclass(frozen=True)
class Till:
    """The database, the world outside, and the two patience limits.

    ``collectors`` and ``refunders`` have the methods that are set up; ``terminal`` is None where
    cards at a reader are not, ``at_web`` where online payments are not. ``currencies`` has the
    methods that take only some. ``reader_timeout`` is how long a reader waits for a card.
    ``page_of`` is the address of an order's page, ``pay_url_of`` the link of a payment that goes on
    at a page. ``demo`` lets payments be simulated, which move no money. ``disputes`` is None where
    no provider's payments can be disputed, ``ledgers`` are the books of each provider.
    """

    database: Database
    steps: Steps
    clock: Callable[[], datetime]
    terminal: Terminal | None
    collectors: Mapping[PaymentMethod, Collector]
    refunders: Mapping[PaymentMethod, Refunder]
    confirm: Confirm
    page_of: Callable[[UUID], str]
    pay_url_of: Callable[[UUID], str]
    reader_timeout: timedelta
    at_web: AtWeb | None = None
    currencies: Mapping[PaymentMethod, tuple[str, ...]] = field(default_factory=dict)
    demo: bool = False
    disputes: Disputes | None = None
    ledgers: tuple[Ledger, ...] = ()
