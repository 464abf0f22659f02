"""The ways of paying that a harness knows: a kiosk set up for each, and its customers' hands."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from itertools import count, cycle, islice
from random import Random
from urllib.parse import urlsplit

import requests

from kiosk.core.api import ServerClient
from kiosk.core.errors import RetryError
from tests.server.payment.counter import Counter
from tests.server.payment.mobile import REJECTS, by_phone
from tests.simulator.momo.running import PAYER
from tests.simulator.running import PUBLISHABLE_KEY
from ticketing.identifiers import new_id
from ticketing.payment import PaymentMethod, PaymentView, StartPayment
from torture.buying import Browser, Kiosk

PATIENCE_S = 300.0
_DECLINES = 0.08
_CANCELS = 0.04
_REFUSES_EACH = 10


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

    def act(self, payment: PaymentView, client: ServerClient, dice: Random) -> None:  # noqa: ARG002  the reader shows it
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
        _by_hand(self._session, f"{self.simulator}/_control/readers/{self.reader}/{deed}", body)


@dataclass
class OnPhone:
    """A page of the provider's behind the link that the kiosk shows; some cards are declined."""

    simulator: str
    _session: requests.Session = field(default_factory=requests.Session)

    def wish(self) -> StartPayment:
        """A payment by phone."""
        return StartPayment(id=new_id(), method=PaymentMethod.PHONE)

    def act(self, payment: PaymentView, client: ServerClient, dice: Random) -> None:  # noqa: ARG002  a phone of their own
        """Pay at the link, where there is one."""
        if payment.pay_url is not None:
            self.pay_at(payment.pay_url, dice)

    def pay_at(self, link: str, dice: Random) -> None:
        """Open the link and, where it leads somewhere, pay on the page; may raise RetryError."""
        try:
            opened = self._session.get(link, allow_redirects=False, timeout=20)
        except requests.RequestException as error:
            raise RetryError("the link cannot be opened") from error
        if opened.status_code != HTTPStatus.SEE_OTHER:
            return
        session = urlsplit(opened.headers["Location"]).path.rsplit("/", 1)[1]
        outcome = "decline" if dice.random() < _DECLINES else "pay"
        address = f"{self.simulator}/_control/checkout/{session}"
        _by_hand(self._session, address, {"outcome": outcome, "card": ""})


@dataclass
class InForm:
    """A form of the web client's own, which confirms the intent with what it alone is told."""

    simulator: str
    _session: requests.Session = field(default_factory=requests.Session)

    def wish(self) -> StartPayment:
        """A payment online."""
        return StartPayment(id=new_id(), method=PaymentMethod.ONLINE)

    def act(self, payment: PaymentView, client: ServerClient, dice: Random) -> None:
        """Ask for the secret and confirm; now and then with a card that is declined."""
        told = client.payment(payment.reference)
        if told.client_secret is None:
            return
        declined = dice.random() < _DECLINES
        # What the provider makes of it is read from the order; a browser may well be refused.
        try:
            self._session.post(
                f"{self.simulator}/v1/payment_intents/{told.intent_id}/confirm",
                data={
                    "key": PUBLISHABLE_KEY,
                    "client_secret": told.client_secret,
                    "payment_method": "pm_card_chargeDeclined" if declined else "pm_card_visa",
                    "return_url": "https://shop.test/back",
                },
                timeout=20,
            )
        except requests.RequestException as error:
            raise RetryError("the provider does not answer the browser") from error


@dataclass
class ByMobileMoney:
    """A wallet: whoever is asked there agrees, and every so often somebody refuses."""

    _wishes: Iterator[int] = field(default_factory=lambda: count(1))

    def wish(self) -> StartPayment:
        """A payment from a mobile money account."""
        return by_phone(REJECTS if next(self._wishes) % _REFUSES_EACH == 0 else PAYER)

    def act(self, payment: PaymentView, client: ServerClient, dice: Random) -> None:
        """Nothing: the sandbox's numbers answer by themselves."""


def _by_hand(session: requests.Session, address: str, body: dict[str, str]) -> None:
    """A deed at the simulator, which refuses with 400 what nobody can do now."""
    answer = session.post(address, json=body, timeout=20)
    if answer.status_code not in {HTTPStatus.OK, HTTPStatus.BAD_REQUEST}:
        raise AssertionError(answer.text)


def kiosk_with_reader(counter: Counter, address: str) -> Kiosk:
    """A newly paired kiosk with a reader of its own, which finds the server at ``address``."""
    desk = counter.desk()
    client = ServerClient(address, desk.client.token)
    return Kiosk(client, counter.venue, AtReader(counter.stripe.url, desk.reader), PATIENCE_S)


def kiosk_with_link(counter: Counter, address: str) -> Kiosk:
    """A newly paired kiosk that shows links for phones."""
    client = ServerClient(address, counter.venue.device().token)
    return Kiosk(client, counter.venue, OnPhone(counter.stripe.url), PATIENCE_S)


def kiosk_with_wallets(counter: Counter, address: str) -> Kiosk:
    """A newly paired kiosk whose customers have mobile money."""
    client = ServerClient(address, counter.venue.device().token)
    return Kiosk(client, counter.venue, ByMobileMoney(), PATIENCE_S)


def browser(counter: Counter, address: str) -> Kiosk:
    """Somebody at home."""
    way = InForm(counter.stripe.url)
    return Browser(ServerClient(address), counter.venue, way, PATIENCE_S, address=address)


KIOSKS: Mapping[PaymentMethod, Callable[[Counter, str], Kiosk]] = {
    PaymentMethod.CARD_READER: kiosk_with_reader,
    PaymentMethod.PHONE: kiosk_with_link,
    PaymentMethod.ONLINE: browser,
    PaymentMethod.MOMO: kiosk_with_wallets,
}
"""How a kiosk is set up whose customers pay by a method."""

METHODS = tuple(KIOSKS)
"""Every method that has customers here."""


def kiosks_for(
    methods: Sequence[PaymentMethod], many: int, counter: Counter, address: str
) -> list[Kiosk]:
    """So many kiosks, which have the methods in turn."""
    return [KIOSKS[method](counter, address) for method in islice(cycle(methods), many)]
