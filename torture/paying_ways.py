"""The ways of paying that a harness knows: a kiosk set up for each, and its customers' hands."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from random import Random

import requests

from kiosk.core.api import ServerClient
from tests.server.payment.counter import Counter
from ticketing.identifiers import new_id
from ticketing.payment import PaymentMethod, PaymentView, StartPayment
from torture.buying import Kiosk

PATIENCE_S = 300.0
_DECLINES = 0.08
_CANCELS = 0.04


@dataclass
class AtReader:
    """A card at the kiosk's own reader; some cards are declined, and some customers press cancel.

    A card is held out however often the reader asks for one, and nothing happens where it does not.
    """

    simulator: str
    reader: str
    _session: requests.Session = field(default_factory=requests.Session)

    def wish(self) -> StartPayment:
        """A payment by card."""
        return StartPayment(id=new_id(), method=PaymentMethod.CARD_READER)

    def act(self, payment: PaymentView, dice: Random) -> None:  # noqa: ARG002  the reader shows it
        """Do as the reader says."""
        self.obey(dice)

    def obey(self, dice: Random) -> None:
        """Give a card, or press cancel, if the reader asks for one."""
        drawn = dice.random()
        if drawn < _CANCELS:
            self._hand("cancel", {})
        else:
            card = "declined" if drawn < _CANCELS + _DECLINES else "visa"
            self._hand("present", {"card": card, "read_method": "contactless_emv"})

    def _hand(self, deed: str, body: dict[str, str]) -> None:
        address = f"{self.simulator}/_control/readers/{self.reader}/{deed}"
        answer = self._session.post(address, json=body, timeout=20)
        # 400: it does not ask for a card now.
        if answer.status_code not in {HTTPStatus.OK, HTTPStatus.BAD_REQUEST}:
            raise AssertionError(answer.text)


def kiosk_with_reader(counter: Counter, address: str) -> Kiosk:
    """A newly paired kiosk with a reader of its own, which finds the server at ``address``."""
    desk = counter.desk()
    client = ServerClient(address, desk.client.token)
    return Kiosk(client, counter.venue, AtReader(counter.stripe.url, desk.reader), PATIENCE_S)


KIOSKS: Mapping[PaymentMethod, Callable[[Counter, str], Kiosk]] = {
    PaymentMethod.CARD_READER: kiosk_with_reader,
}
"""How a kiosk is set up whose customers pay by a method."""
