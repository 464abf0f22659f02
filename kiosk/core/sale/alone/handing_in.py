"""Handing in: what the kiosk sold alone reaches the server once, in order, whatever is in between.

What the server refuses for good stays in sight, with its reason.
"""

import logging
from dataclasses import dataclass
from sqlite3 import Row
from uuid import UUID

from kiosk.core.api import ServerClient
from kiosk.core.errors import FinalError, RetryError
from kiosk.core.refusal import Refusal, refusal_of
from kiosk.core.sale.alone.blanks import reported
from kiosk.core.sale.journal import Ending, Journal
from kiosk.core.steps import Steps
from kiosk.core.store import Store
from ticketing.lease import OfflineOrder
from ticketing.order import OrderView
from ticketing.problem import Problem

KEPT = 100
"""So many sales stay on disk besides those that the server does not have; it has the others."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Refused:
    """A sale that the server will never take, and why: a person must look."""

    sold: OfflineOrder
    why: Refusal


class Outbox:
    """The sales that the server does not have yet. For one thread, but for the questions."""

    def __init__(
        self,
        store: Store,
        client: ServerClient,
        journal: Journal,
        steps: Steps,
        keeps: int = KEPT,
    ) -> None:
        self._store = store
        self._client = client
        self._journal = journal
        self._steps = steps
        self._keeps = keeps

    def hand_in(self) -> None:
        """Hand in everything that waits, the oldest first.

        Raises:
            RetryError, RevokedError: it was cut short; the same sale goes first the next time.
            StoreError: the server's answer could not be kept; the same sale goes again.
        """
        for sold in self.waiting():
            self._steps("alone.handing_in")
            try:
                self._client.hand_in(sold)
            except FinalError as error:
                if error.problem.retryable:
                    raise RetryError(str(error)) from error
                logger.warning("the sale of order %s is refused: %s", sold.number, error)
                self._refuse(sold, error.problem)
                continue
            self._steps("alone.handed_in")
            with self._store.transaction() as connection:
                connection.execute(
                    "UPDATE alone_order SET state = 'handed_in' WHERE id = ?", (str(sold.id),)
                )
                reported(connection, sold.id)
                # The newest stays, whatever became of it: the next is counted and chained after it.
                connection.execute(
                    "DELETE FROM alone_order WHERE state = 'handed_in'"
                    " AND counter <= (SELECT max(counter) FROM alone_order) - ?",
                    (self._keeps,),
                )

    def waiting(self) -> list[OfflineOrder]:
        """The sales that the server does not have, oldest first."""
        return [_sold(row) for row in _rows(self._store, "waiting")]

    def refused(self) -> list[Refused]:
        """The sales that the server will never take and nobody has looked at, oldest first."""
        return refused_sales(self._store)

    def close(self, order_id: UUID) -> None:
        """A person has looked at a refused sale."""
        self._store.write(
            "UPDATE alone_order SET state = 'closed' WHERE id = ? AND state = 'refused'",
            (str(order_id),),
        )

    def unheard(self, order_id: UUID) -> OrderView | None:
        """An order that was sold alone, as it was then, while the server has not heard of it."""
        rows = self._store.read(
            "SELECT shown FROM alone_order WHERE id = ? AND state = 'waiting'", (str(order_id),)
        )
        return OrderView.model_validate_json(rows[0]["shown"]) if rows else None

    def _refuse(self, sold: OfflineOrder, problem: Problem) -> None:
        with self._store.transaction() as connection:
            connection.execute(
                "UPDATE alone_order SET state = 'refused', refusal = ?, refusal_code = ?"
                " WHERE id = ?",
                (problem.detail, problem.code.value, str(sold.id)),
            )
            reported(connection, sold.id)
        self._journal.close(sold.id, Ending.KEPT_FOR_STAFF)


def refused_sales(store: Store) -> list[Refused]:
    """The sales of a kiosk's store that the server will never take, oldest first."""
    return [Refused(_sold(row), _why(row)) for row in _rows(store, "refused")]


def _rows(store: Store, state: str) -> list[Row]:
    # Those that are handed in are many, and not in the index.
    return store.read(
        "SELECT sold, refusal, refusal_code FROM alone_order"
        " WHERE state = ? AND state <> 'handed_in'"
        " ORDER BY counter",
        (state,),
    )


def _why(row: Row) -> Refusal:
    return refusal_of(row["refusal"], row["refusal_code"]) or Refusal("")


def _sold(row: Row) -> OfflineOrder:
    return OfflineOrder.model_validate_json(row["sold"])
