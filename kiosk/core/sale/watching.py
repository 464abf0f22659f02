"""Watching: follows one order on the server, so that news reaches the desk while it waits."""

import logging
import threading
from collections.abc import Callable
from uuid import UUID

from kiosk.core.api import ServerClient
from kiosk.core.errors import FinalError, RetryError, RevokedError
from kiosk.core.sale.news import Lost, News, OrderHeard, Revoked

WAIT_S = 5
_PAUSE_S = 1.0

logger = logging.getLogger(__name__)


class Watcher:
    """Long-polls the order it is pointed at on a thread of its own."""

    def __init__(self, client: ServerClient, hear: Callable[[News], None]) -> None:
        self._client = client
        self._hear = hear
        self._changed = threading.Condition()
        self._order_id: UUID | None = None
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="sale-watcher", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def follow(self, order_id: UUID | None) -> None:
        """Follow this order from now on; None rests."""
        with self._changed:
            if order_id != self._order_id:
                self._order_id = order_id
                self._changed.notify_all()

    def close(self) -> None:
        """End; an exchange under way is waited for, which its own deadline bounds."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        order_id: UUID | None = None
        seen: int | None = None
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._closed or self._order_id is not None)
                if self._closed:
                    return
                if self._order_id != order_id:
                    order_id, seen = self._order_id, None
            if order_id is None:
                continue
            try:
                seen = self._look(order_id, seen)
            except Exception:  # somebody's money hangs on this thread going on
                logger.exception("looking at the followed order failed")
                self._pause(order_id, None)

    def _look(self, order_id: UUID, seen: int | None) -> int | None:
        try:
            order = self._client.order(order_id, seen=seen, wait_s=WAIT_S if seen else 0)
        except RetryError:
            self._pause(order_id, Lost(following=True))
            return None
        except RevokedError:
            self._pause(order_id, Revoked())
            return None
        except FinalError as error:
            logger.warning("the order being followed cannot be read: %s", error)
            self._pause(order_id, None)
            return None
        with self._changed:
            if self._order_id == order_id:
                self._hear(OrderHeard(order))
        return order.version

    def _pause(self, order_id: UUID, news: News | None) -> None:
        with self._changed:
            if news is not None and self._order_id == order_id:
                self._hear(news)
            self._changed.wait_for(
                lambda: self._closed or self._order_id != order_id, timeout=_PAUSE_S
            )
