"""Opening the till: the payment domain's parts put together for the composition root.

``app.state.till = open_till(wicket, signer)``; the worker gets ``sweeping.handlers(till)`` and
``sweeping.sweeps(till, interval_s)``; orders are viewed with ``viewing.payments_of``.
"""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection

from server.order.confirming import Confirmation, confirm
from server.payment.providers.stripe_terminal import StripeTerminal
from server.payment.terminal import Terminal
from server.payment.till import Till
from server.services import Services
from server.settings import Settings
from server.ticket.signing import Signer


def open_till(wicket: Services, signer: Signer) -> Till:
    """The till of one server; without a Stripe key it takes free orders only."""

    def confirm_signed(connection: Connection, order_id: UUID, now: datetime) -> Confirmation:
        return confirm(connection, signer, order_id, now)

    return Till(
        database=wicket.database,
        steps=wicket.steps,
        clock=wicket.clock,
        terminal=_terminal(wicket.settings),
        confirm=confirm_signed,
        reader_timeout=timedelta(seconds=wicket.settings.reader_timeout_s),
    )


def _terminal(settings: Settings) -> Terminal | None:
    if settings.stripe_secret_key is None:
        return None
    return StripeTerminal(
        settings.stripe_secret_key.get_secret_value(), settings.stripe_api_address
    )
