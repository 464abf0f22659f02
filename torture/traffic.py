"""What goes on at a server while a harness torments it: sales, people who leave, refunds, repeats.

Everybody goes on whatever happens to the server, and keeps what they were answered.
"""

import secrets
import threading
from collections.abc import Callable, Sequence
from http import HTTPStatus
from random import Random
from types import TracebackType
from typing import Any, Self
from uuid import UUID

import requests

from tests.server.payment.counter import Counter
from tests.server.payment.sales import money
from tests.server.running import Client
from ticketing.identifiers import new_id
from ticketing.order import Buyer, OrderView
from ticketing.payment import PaymentMethod
from torture.buying import Kiosk
from torture.judging import Told
from torture.paying_ways import METHODS, kiosks_for

_PAUSE_S = 0.3
_PATIENCE_S = 30
_GIVEN_BACK_EACH = 3


class Traffic:
    """Kiosks that sell, one whose customers leave, staff who give back, somebody who repeats."""

    def __init__(
        self,
        counter: Counter,
        kiosks: int,
        seed: int,
        methods: Sequence[PaymentMethod] = METHODS,
        address: str | None = None,
    ) -> None:
        self.words: list[str] = []
        self._seed = seed
        self._counter = counter
        self._over = threading.Event()
        address = address or counter.server.address
        self.kiosks = kiosks_for(methods, kiosks + 1, counter, address)
        for number, kiosk in enumerate(self.kiosks):
            kiosk.buyer = Buyer(email=f"buyer-{number}@example.org")
        self.kiosks[-1].walks_away = 1.0
        self._repeating = counter.venue.device()
        deeds = [*(self._selling(kiosk) for kiosk in self.kiosks), self._give_back, self._repeat]
        self._threads = [
            threading.Thread(target=self._go_on, args=(deed, number))
            for number, deed in enumerate(deeds)
        ]
        self._given_back: set[UUID] = set()

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over.set()
        for thread in self._threads:
            thread.join()

    @property
    def told(self) -> list[Told]:
        """What all kiosks were answered so far."""
        return [told for kiosk in self.kiosks for told in kiosk.told]

    def _go_on(self, deed: Callable[[Random], object], number: int) -> None:
        dice = Random(f"{self._seed} {number}")  # noqa: S311  the same people for a seed
        while not self._over.is_set():
            try:
                deed(dice)
            except requests.RequestException:
                self._over.wait(_PAUSE_S)  # the server is gone just now
            except Exception as error:  # noqa: BLE001  told as a fault of the run
                self.words.append(f"{type(error).__name__}: {error}")
                self._over.wait(_PAUSE_S)

    @staticmethod
    def _selling(kiosk: Kiosk) -> Callable[[Random], object]:
        return kiosk.sell

    def _give_back(self, dice: Random) -> None:
        """Staff give every third sale back, whole or in part, and insist until it is done."""
        sold = [told.order_id for told in self.told]
        kept = [order_id for order_id in sold if order_id not in self._given_back]
        if len(sold) < len(self._given_back) * _GIVEN_BACK_EACH or not kept:
            self._over.wait(_PAUSE_S)
            return
        operator = self._counter.venue.operator
        order = OrderView.model_validate(_good(operator.get(f"/orders/{kept[0]}")))
        payment = next(one for one in order.payments if one.status == "succeeded")
        body: dict[str, Any] = {"id": str(new_id()), "reason": "The buyer is ill"}
        if dice.random() < 0.5:
            body |= {"amount": money(payment.amount.amount // 2)}
        self._insisting(operator, f"/payments/{payment.reference}/refunds", body)
        self._given_back.add(order.id)

    def _repeat(self, dice: Random) -> None:
        """Somebody's client sends each request with a key, and asks for nothing in the end."""
        order = self._counter.venue.order(dice.randint(1, 2))
        key = {"Idempotency-Key": secrets.token_hex(8)}
        self._repeating.post("/orders", order, headers=key)
        self._repeating.post(f"/orders/{order.id}/cancel")
        self._over.wait(_PAUSE_S)

    def _insisting(self, client: Client, path: str, body: object) -> None:
        while not self._over.is_set():
            try:
                _good(client.post(path, body, timeout=_PATIENCE_S))
            except requests.RequestException:
                self._over.wait(_PAUSE_S)
            else:
                return


def _good(answer: requests.Response) -> dict[str, object]:
    if answer.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR:
        raise requests.HTTPError(answer.text, response=answer)
    if not answer.ok:
        raise AssertionError(answer.text)
    body: dict[str, object] = answer.json()
    return body
